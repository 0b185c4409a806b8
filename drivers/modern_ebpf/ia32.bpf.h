/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Calls of 32-bit programs. They come through the same tracepoints with numbers and registers of
 * their own, so they have programs of their own, entered by tail call: a 64-bit call pays nothing
 * for them. Before including this a driver defines what it takes to write an event, and
 *
 *   ia32_row(nr)              what i386 number nr is; NULL where that cannot be told
 *   wanted_bits(nr)           FALCORE_WANT_* of an x86_64 number
 *   enter_exit(ctx, index)    tail call to a program of sys_exit
 *   enter_enter(ctx, index)   tail call to a program of sys_enter
 */
#ifndef FALCORE_IA32_BPF_H
#define FALCORE_IA32_BPF_H

#include "../abi/fill_raw.h"
#include "../abi/generated/fill.h"
#include "../abi/generated/ia32.h"

/* Programs of sys_enter and sys_exit by index: heavy events by number, of either kind of call; and
 * the program that 32-bit calls come to first. */
#define EXIT_HEAVY(nr) (nr)
#define EXIT_IA32      FALCORE_SYSCALLS_MAX

#define IA32_ROW(nr, body, event_id, n)                                                            \
	case nr:                                                                                   \
		len = body(e, &c);                                                                 \
		id = event_id;                                                                     \
		nparams = n;                                                                       \
		break;

/* The x86_64 number whose row stands for 32-bit call `number`. */
static __always_inline __u32 ia32_native(__u32 number)
{
	const struct falcore_ia32_row *row = ia32_row(number);

	return row ? row->native : FALCORE_IA32_NONE;
}

/* One event of 32-bit call `number`, after the checks of sys_enter and sys_exit. */
static __always_inline int on_ia32(void *ctx, __u32 number, bool exit)
{
	__u64 *args = ctx;
	struct call c = {.regs = (void *)args[0], .ia32 = true};
	const struct falcore_ia32_row *row = ia32_row(number);
	__u32 slot, len, id, nparams;
	struct falcore_ring *r;
	__u64 ts, pid_tgid;
	__u8 *e;

	if (!row || row->native == FALCORE_IA32_NONE)
		return 0;
	c.nr = row->native;
	if (exit)
		c.ret = args[1];
	if (row->native == FALCORE_IA32_OWN) {
		slot = row->slot;
		id = FALCORE_ID_IA32 + 2 * number + exit;
	} else {
		slot = 2 * row->native + exit;
		id = FALCORE_ID_OWN + slot;
	}
	if (slot >= FALCORE_SLOTS)
		return 0;
	r = this_ring(slot);
	if (!r)
		return 0;
	if (c.nr < FALCORE_SYSCALLS_MAX &&
	    wanted_bits(c.nr) & (exit ? FALCORE_WANT_HEAVY : FALCORE_WANT_HEAVY_ENTER)) {
		if (exit)
			enter_exit(ctx, EXIT_HEAVY(c.nr));
		else
			enter_enter(ctx, EXIT_HEAVY(c.nr));
		r->seen[slot]++;
		count_lost(r, slot, FALCORE_LOST_TAIL_CALL);
		return 0;
	}
	pid_tgid = bpf_get_current_pid_tgid();
	ts = now();
	e = reserve(r, slot);
	if (!e)
		return 0;
	if (exit) {
		switch (c.nr) {
			FALCORE_EXIT_ROWS(IA32_ROW)
		default:
			len = fill_args(e, &c, &row->args, true, &nparams);
		}
	} else {
		switch (c.nr) {
			FALCORE_ENTER_ROWS(IA32_ROW)
		default:
			len = fill_args(e, &c, &row->args, false, &nparams);
		}
	}
	commit(ctx, r, e, ts, pid_tgid, len, id, nparams, slot);
	return 0;
}

#endif
