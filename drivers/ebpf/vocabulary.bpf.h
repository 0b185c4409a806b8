/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The vocabulary of the generated fill bodies for this driver; it takes the place of the CO-RE
 * driver's store.bpf.h and maps.bpf.h in the headers that both share. The functions map_*() are in
 * the text around this one: bcc rewrites them there, and leaves alone what is included.
 */
#ifndef FALCORE_VOCABULARY_BPF_H
#define FALCORE_VOCABULARY_BPF_H
#define FALCORE_STORE_BPF_H
#define FALCORE_MAPS_BPF_H

#include "../abi/ring.h"
#include "../abi/generated/rows.h"
#include "read.bpf.h"

/* Slots of the events that stand in for sys_exit: the end of the tracepoints' range. */
#define SLOT_PROCESS_EXEC (FALCORE_SLOTS - 2)
#define SLOT_PROCESS_FORK (FALCORE_SLOTS - 1)

/* Bits of falcore_live.wanted[nr]. */
#define WANT_ENTER 1
#define WANT_EXIT  2
#define WANT_HEAVY 4

#define SYSCALLS FALCORE_SYSCALLS_MAX

#define EVENT_T __u8 *

#define page_shift FALCORE_PAGE_SHIFT

struct pt_regs {
	unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax, ip,
		cs, flags, sp, ss;
};

/* One traced call. regs is NULL in programs of scheduler tracepoints. */
struct call {
	struct pt_regs *regs;
	struct task_struct *task;
	const char *filename; /* of an exec seen by its tracepoint, kernel memory */
	__s64 ret;
	__u32 nr;
};

static __always_inline struct task_struct *task_of(const struct call *c)
{
	return c->task ?: (struct task_struct *)bpf_get_current_task();
}

/*
 * Masking keeps every store inside the scratch value, whatever the verifier knows of pos. The empty
 * statement keeps the compiler from leaving the mask out where it knows a bound that the verifier
 * does not.
 */
static __always_inline __u8 *masked(EVENT_T e, __u32 pos)
{
	asm("" : "+r"(pos));
	return e + (pos & (FALCORE_EVENT_MAX - 1));
}

#define AT(e, pos) (__builtin_constant_p(pos) ? (e) + (pos) : masked(e, pos))

static __always_inline void put_len(EVENT_T e, __u32 i, __u32 n)
{
	*(__u16 *)(e + FALCORE_HEADER_SIZE + 2 * i) = n;
}

static __always_inline void put_u8(EVENT_T e, __u32 pos, __u8 v)
{
	*(__u8 *)AT(e, pos) = v;
}

static __always_inline void put_u16(EVENT_T e, __u32 pos, __u16 v)
{
	*(__u16 *)AT(e, pos) = v;
}

static __always_inline void put_u32(EVENT_T e, __u32 pos, __u32 v)
{
	*(__u32 *)AT(e, pos) = v;
}

static __always_inline void put_u64(EVENT_T e, __u32 pos, __u64 v)
{
	*(__u64 *)AT(e, pos) = v;
}

/* A raw tracepoint's registers are somebody else's memory: they are read like any other. */
static __always_inline __u64 call_arg(const struct call *c, __u32 n)
{
	unsigned long v = 0;

	switch (n) {
	case 0:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->di);
		break;
	case 1:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->si);
		break;
	case 2:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->dx);
		break;
	case 3:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->r10);
		break;
	case 4:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->r8);
		break;
	default:
		bpf_probe_read_kernel(&v, sizeof(v), &c->regs->r9);
	}
	return v;
}

static __always_inline __s64 call_ret(const struct call *c)
{
	return c->ret;
}

static __always_inline __u32 call_nr(const struct call *c)
{
	return c->nr;
}

static __always_inline const struct falcore_raw_args *raw_row(__u32 nr)
{
	nr &= SYSCALLS - 1;
	return map_raw_row(&nr);
}

/* Both return the bytes stored, the string's NUL included; 0 when nothing could be read. */
static __always_inline __u32 put_user_str(EVENT_T e, __u32 pos, __u64 ptr)
{
	long n = bpf_probe_read_user_str(AT(e, pos), FALCORE_STRING_MAX, (void *)ptr);

	return n > 0 ? n : 0;
}

static __always_inline __u32 put_kernel_str(EVENT_T e, __u32 pos, const void *ptr)
{
	long n = bpf_probe_read_kernel_str(AT(e, pos), FALCORE_STRING_MAX, ptr);

	return n > 0 ? n : 0;
}

static __always_inline __u32 put_user_bytes(EVENT_T e, __u32 pos, __u64 ptr, __u64 size,
					    __u64 limit)
{
	if (size > limit)
		size = limit;
	/* the verifier has to see a bound of its own */
	if (size > FALCORE_SNAPLEN_MAX)
		size = FALCORE_SNAPLEN_MAX;
	if (bpf_probe_read_user(AT(e, pos), size, (void *)ptr))
		return 0;
	return size;
}

static __always_inline __u32 put_user_data(EVENT_T e, __u32 pos, __u64 ptr, __s64 size)
{
	__u32 zero = 0;
	struct falcore_live *live = map_live(&zero);

	if (size <= 0 || !live)
		return 0;
	return put_user_bytes(e, pos, ptr, size, live->snaplen);
}

static __always_inline __u32 user_u32(__u64 ptr)
{
	__u32 v = 0;

	bpf_probe_read_user(&v, sizeof(v), (void *)ptr);
	return v;
}

static __always_inline __u64 user_u64(__u64 ptr)
{
	__u64 v = 0;

	bpf_probe_read_user(&v, sizeof(v), (void *)ptr);
	return v;
}

#endif
