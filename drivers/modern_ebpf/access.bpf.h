/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* How this driver's programs reach an event and a call's registers. */
#ifndef FALCORE_ACCESS_BPF_H
#define FALCORE_ACCESS_BPF_H

#include "field.bpf.h"
#include "maps.bpf.h"

/* Masking keeps every store inside the slack behind the slot, whatever the verifier knows of pos.
 */
#define AT(e, pos) ((e) + ((pos) & (FALCORE_EVENT_MAX - 1)))

#define REGISTER(c, name) ((c)->regs->name)

#define snaplen() live.snaplen

#define CALL_ARGS /* registers are read where they lie */

#include "../bpf/vocabulary.bpf.h"

#include "may_goto.bpf.h"

/* The registers of a 32-bit call; what is above 32 bits is not its own. */
static __always_inline __u32 ia32_arg(const struct call *c, __u32 n)
{
	switch (n) {
	case 0:
		return REGISTER(c, bx);
	case 1:
		return REGISTER(c, cx);
	case 2:
		return REGISTER(c, dx);
	case 3:
		return REGISTER(c, si);
	case 4:
		return REGISTER(c, di);
	default:
		return REGISTER(c, bp);
	}
}

static __always_inline __u64 call_arg(const struct call *c, __u32 n)
{
	if (c->ia32)
		return ia32_arg(c, n);
	switch (n) {
	case 0:
		return REGISTER(c, di);
	case 1:
		return REGISTER(c, si);
	case 2:
		return REGISTER(c, dx);
	case 3:
		return REGISTER(c, r10);
	case 4:
		return REGISTER(c, r8);
	default:
		return REGISTER(c, r9);
	}
}

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

static __always_inline __u64 *submitted_fd(__u32 place)
{
	return &submitted[place];
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
