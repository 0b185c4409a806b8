/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* How this driver's programs reach an event and a call's registers. */
#ifndef FALCORE_ACCESS_BPF_H
#define FALCORE_ACCESS_BPF_H

#include "maps.bpf.h"

/* Masking keeps every store inside the slack behind the slot, whatever the verifier knows of pos.
 */
#define AT(e, pos) ((e) + ((pos) & (FALCORE_EVENT_MAX - 1)))

#define REGISTER(c, name) ((c)->regs->name)

#define snaplen() live.snaplen

#include "../bpf/vocabulary.bpf.h"

static __always_inline const struct falcore_raw_args *raw_row(__u32 nr)
{
	/* or the compiler leaves the mask out where it knows a bound that the verifier has lost */
	asm volatile("" : "+r"(nr));
	return &raw_rows[nr & (FALCORE_SYSCALLS_MAX - 1)];
}

static __always_inline const struct falcore_ia32_row *ia32_row(__u32 nr)
{
	return &ia32_rows[nr & (FALCORE_SYSCALLS_MAX - 1)];
}

static __always_inline __u8 wanted_bits(__u32 nr)
{
	return live.wanted[nr & (FALCORE_SYSCALLS_MAX - 1)];
}

static __always_inline void enter_exit(void *ctx, __u32 index)
{
	bpf_tail_call(ctx, &exit_programs, index);
}

static __always_inline void enter_enter(void *ctx, __u32 index)
{
	bpf_tail_call(ctx, &enter_programs, index);
}

#endif
