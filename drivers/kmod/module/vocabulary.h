/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The vocabulary of the generated fill bodies (abi/generated/fill.h) inside the kernel. */
#ifndef FALCORE_VOCABULARY_H
#define FALCORE_VOCABULARY_H

#include <linux/ptrace.h>
#include <linux/string.h>

#include "compat.h"
#include "consumer.h"
#include "generated/rows.h"

#define EVENT_T __u8 *

/*
 * One traced call. regs is NULL in handlers of scheduler tracepoints. Of a 32-bit call it is a copy
 * that has the arguments where a 64-bit call has them (ia32.h).
 */
struct call {
	struct consumer *consumer;
	struct slot *slot;
	struct pt_regs *regs;
	struct task_struct *task;
	const char *filename; /* of an exec seen by its tracepoint */
	__s64 ret;
	__u32 nr; /* x86_64 number of the row */
	/* Of an event whose number has no body: its registers, and its type. */
	const struct falcore_raw_args *args;
	__u32 own_type;
};

/*
 * No store needs a bound of its own: strings, data and areas are cut, so an event stays below
 * FALCORE_EVENT_MAX, and reserve() has given twice that.
 */
static __always_inline void put_len(EVENT_T e, __u32 i, __u32 n)
{
	*(__u16 *)(e + FALCORE_HEADER_SIZE + 2 * i) = n;
}

static __always_inline void put_u8(EVENT_T e, __u32 pos, __u8 v)
{
	*(e + pos) = v;
}

static __always_inline void put_u16(EVENT_T e, __u32 pos, __u16 v)
{
	*(__u16 *)(e + pos) = v;
}

static __always_inline void put_u32(EVENT_T e, __u32 pos, __u32 v)
{
	*(__u32 *)(e + pos) = v;
}

static __always_inline void put_u64(EVENT_T e, __u32 pos, __u64 v)
{
	*(__u64 *)(e + pos) = v;
}

static __always_inline __u64 call_arg(const struct call *c, __u32 n)
{
	switch (n) {
	case 0:
		return c->regs->di;
	case 1:
		return c->regs->si;
	case 2:
		return c->regs->dx;
	case 3:
		return c->regs->r10;
	case 4:
		return c->regs->r8;
	default:
		return c->regs->r9;
	}
}

static __always_inline __s64 call_ret(const struct call *c)
{
	return c->ret;
}

static __always_inline __u32 call_nr(const struct call *c)
{
	return c->nr;
}

/* What is not resident is not read: page faults are off. */
static __always_inline bool read_user(void *to, __u64 ptr, __u32 size)
{
	const void __user *from = (const void __user *)ptr;

	return user_range_ok(from, size) && !raw_copy_from_user(to, from, size);
}

/* Both return the bytes stored, the string's NUL included; 0 when nothing could be read. */
static noinline __u32 put_user_str(EVENT_T e, __u32 pos, __u64 ptr)
{
	char *text = this_cpu_read(slot_here)->text;
	long n = strncpy_from_user(text, (const char __user *)ptr, FALCORE_STRING_MAX - 1);

	if (n < 0)
		return 0;
	memcpy(e + pos, text, n);
	e[pos + n] = 0;
	return n + 1;
}

static __always_inline __u32 put_kernel_str(EVENT_T e, __u32 pos, const char *text)
{
	__u32 n = strnlen(text, FALCORE_STRING_MAX - 1);

	memcpy(e + pos, text, n);
	e[pos + n] = 0;
	return n + 1;
}

static __always_inline __u32 put_user_bytes(EVENT_T e, __u32 pos, __u64 ptr, __u64 size,
					    __u64 limit)
{
	if (size > limit)
		size = limit;
	return read_user(e + pos, ptr, size) ? size : 0;
}

static __always_inline __u32 put_call_data(EVENT_T e, __u32 pos, const struct call *c, __u64 ptr,
					   __s64 size)
{
	if (size <= 0)
		return 0;
	return put_user_bytes(e, pos, ptr, size, READ_ONCE(c->consumer->live.snaplen));
}

/* The bodies name the call they are about c. */
#define put_user_data(e, pos, ptr, size) put_call_data(e, pos, c, ptr, size)

static __always_inline __u32 user_u32(__u64 ptr)
{
	__u32 v;

	return read_user(&v, ptr, sizeof(v)) ? v : 0;
}

static __always_inline __u64 user_u64(__u64 ptr)
{
	__u64 v;

	return read_user(&v, ptr, sizeof(v)) ? v : 0;
}

static const struct falcore_raw_args raw_rows[FALCORE_SYSCALLS_MAX] = FALCORE_RAW_TABLE;

static __always_inline const struct falcore_raw_args *raw_row(__u32 nr)
{
	return &raw_rows[nr];
}

#endif
