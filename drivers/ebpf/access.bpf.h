/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * How this driver's programs reach an event and a call's registers. The functions map_*() are in
 * the text around this file: bcc rewrites them there, and leaves alone what is included.
 */
#ifndef FALCORE_ACCESS_BPF_H
#define FALCORE_ACCESS_BPF_H

#include "../abi/generated/ia32.h"
#include "../abi/generated/rows.h"
#include "../abi/ring.h"
#include "../abi/want.h"

#include "read.bpf.h"

#define page_shift FALCORE_PAGE_SHIFT

/*
 * Without loops each place is a copy of the code that looks at it, and a program has room for few.
 */
#ifdef FALCORE_SPLIT
#define FALCORE_IOV_MAX 8
#else
#define FALCORE_IOV_LOOP
#endif

struct pt_regs {
	unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax, ip,
		cs, flags, sp, ss;
};

/*
 * Masking keeps every store inside the scratch value, whatever the verifier knows of pos. The empty
 * statement keeps the compiler from leaving the mask out where it knows a bound that the verifier
 * does not.
 */
static __always_inline __u8 *masked(__u8 *e, __u32 pos)
{
	asm("" : "+r"(pos));
	return e + (pos & (FALCORE_EVENT_MAX - 1));
}

#define AT(e, pos) (__builtin_constant_p(pos) ? (e) + (pos) : masked(e, pos))

/* A raw tracepoint's registers are somebody else's memory: they are read like any other. */
#define REGISTER(c, name)                                                                          \
	({                                                                                         \
		unsigned long value_ = 0;                                                          \
                                                                                                   \
		bpf_probe_read_kernel(&value_, sizeof(value_), &(c)->regs->name);                  \
		value_;                                                                            \
	})

static __always_inline __u32 snaplen(void)
{
	__u32 zero = 0;
	struct falcore_live *live = map_live(&zero);

	return live ? live->snaplen : 0;
}

/* All at once, by take_args(): a read for each would be a call of a helper for each. */
#define CALL_ARGS __u64 args[6];

#include "../bpf/vocabulary.bpf.h"

static __always_inline __u64 call_arg(const struct call *c, __u32 n)
{
	return n < 6 ? c->args[n] : 0;
}

/* The same number, masked in a way that the verifier sees and the compiler cannot take back. */
static __always_inline __u32 bounded(__u32 nr)
{
	asm volatile("" : "+r"(nr));
	return nr & (FALCORE_SYSCALLS_MAX - 1);
}

static __always_inline const struct falcore_raw_args *raw_row(__u32 nr)
{
	nr &= FALCORE_SYSCALLS_MAX - 1;
	return map_raw_row(&nr);
}

static __always_inline const struct falcore_ia32_row *ia32_row(__u32 nr)
{
	nr &= FALCORE_SYSCALLS_MAX - 1;
	return map_ia32_row(&nr);
}

static __always_inline __u8 wanted_bits(__u32 nr)
{
	__u32 zero = 0;
	struct falcore_live *live = map_live(&zero);

	return live ? live->wanted[bounded(nr)] : 0;
}

#endif
