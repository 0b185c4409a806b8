/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The body of the events without one of their own: the raw arguments, after the result on the way
 * out. It speaks the vocabulary of generated/fill.h. Before including this a driver defines
 *
 *   raw_row(nr)  what counts of the registers of system call nr; NULL where that is not known
 */
#ifndef FALCORE_ABI_FILL_RAW_H
#define FALCORE_ABI_FILL_RAW_H

#include "generated/rows.h"

/* What the kernel makes of a register (kinds of struct falcore_raw_args). */
static __always_inline __u64 narrowed(__u64 v, __u8 kind)
{
	if (kind == 1)
		return (__s64)(__s32)v;
	if (kind == 2)
		return (__u32)v;
	return (__u16)v == 0xffff ? 0xffffffff : (__u16)v;
}

/*
 * Stores what argument i points to, its kind being no number; returns the bytes. A driver that has
 * to keep its verifier from following every length defines forgotten(e, n), the same number.
 */
static __always_inline __u32 put_pointee(EVENT_T e, __u32 pos, const struct call *c, __u32 i,
					 __u8 kind)
{
	__u64 ptr = call_arg(c, i), size, limit = FALCORE_POINTEE_MAX;

	if (kind & FALCORE_CARRY_FIXED) {
		size = kind & (FALCORE_CARRY_ANSWER - 1);
	} else {
		kind &= FALCORE_CARRY_ANSWER - 1;
		if (kind == FALCORE_CARRY_STRING)
			return put_user_str(e, pos, ptr);
		size = call_arg(c, i + 1);
		if (kind == FALCORE_CARRY_BYTES_AT)
			size = user_u32(size);
		else if (kind == FALCORE_CARRY_RECORDS)
			size = 8ULL * (__u32)size;
		else if (kind == FALCORE_CARRY_SEMBUFS)
			size = 6ULL * (__u32)size;
		else if (kind == FALCORE_CARRY_DATA)
			return put_user_data(e, pos, ptr, size);
	}
	return ptr ? put_user_bytes(e, pos, ptr, size, limit) : 0;
}

#ifndef forgotten
#define forgotten(e, n) (n)
#endif

/* Stores the arguments that `row` names; returns the length of the event. */
static __always_inline __u32 fill_args(EVENT_T e, const struct call *c,
				       const struct falcore_raw_args *row, bool exit,
				       __u32 *nparams)
{
	__u32 nargs = !row || row->nargs > 6 ? 0 : row->nargs;
	__u32 n = nargs + exit, pos = FALCORE_HEADER_SIZE + 2 * n, i;
	bool answered = exit && call_ret(c) >= 0;

	if (exit) {
		put_len(e, 0, 8);
		put_u64(e, pos, call_ret(c));
		pos += 8;
	}
/* verifiers before Linux 5.3 take no loops */
#ifdef __clang__
#pragma clang loop unroll(full)
#endif
	for (i = 0; i < 6; i++) {
		__u32 size = 8;
		__u8 kind;

		if (!row || i >= nargs)
			break;
		kind = row->kinds[i];
		if (kind < FALCORE_CARRY_STRING) {
			put_u64(e, pos, kind ? narrowed(call_arg(c, i), kind) : call_arg(c, i));
		} else if (answered || !(kind & FALCORE_CARRY_ANSWER)) {
			size = forgotten(e, put_pointee(e, pos, c, i, kind));
		} else {
			size = 0;
		}
		put_len(e, i + exit, size);
		pos += size;
	}
	*nparams = n;
	return pos;
}

static __always_inline __u32 fill_raw(EVENT_T e, const struct call *c, bool exit, __u32 *nparams)
{
	return fill_args(e, c, raw_row(c->nr), exit, nparams);
}

#endif
