/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The call that a program was attached to, and whether it is one to show. */
#ifndef FALCORE_CALL_BPF_H
#define FALCORE_CALL_BPF_H

#include "facts.bpf.h"
#include "submit.bpf.h"

#ifdef FALCORE_SUBMIT_SHAPE
#include "operation.bpf.h"
#else
#define FALCORE_WITHOUT_OPERATIONS
#endif

#include "../abi/fill_raw.h"
#include "../abi/generated/fill.h"

#if defined(FALCORE_SPLIT) || defined(FALCORE_PLAIN)
/* Calls of 32-bit programs are counted and left out. */
#define FALCORE_WITHOUT_IA32
#endif

#define NR_RT_SIGRETURN 15
#define USER32_CS	0x23  /* arch/x86/include/asm/segment.h: __USER32_CS */
#define STACK_SIZE	16384 /* arch/x86/include/asm/page_64_types.h: THREAD_SIZE */
/* rt_sigreturn has lost its number when it returns (arch/x86: it restores all registers). */
static __always_inline __u32 returning_nr(__u32 nr)
{
	return nr == -1U ? NR_RT_SIGRETURN : nr;
}

#ifdef FALCORE_PLAIN
static __always_inline bool registers_at(struct call *c, __u64 end)
{
	c->regs = (void *)(end - sizeof(struct pt_regs));
	return returning_nr(REGISTER(c, orig_ax)) == c->nr;
}

/*
 * A plain tracepoint has numbers and no registers. They lie at the upper end of the task's kernel
 * stack, and this program runs on that stack too. The verifier knows addresses of the stack for
 * what they are; through a map's memory one comes back as a number. (Since Linux 6.13 programs may
 * have a stack of their own; there raw tracepoints are.)
 */
static __always_inline void find_registers(struct call *c)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct falcore_ring *r = map_ring(&cpu);
	volatile __u64 *place;
	__u64 here, end;

	if (!r)
		return;
	place = &r->pad[0];
	*place = (__u64)&here;
	end = (*place | (STACK_SIZE - 1)) + 1;
	/* with KASAN stacks are twice as large (arch/x86/include/asm/page_64_types.h) */
	if (!registers_at(c, end))
		registers_at(c, ((end - 1) | STACK_SIZE) + 1);
}

/* raw_syscalls/sys_enter/format: long id at 8; sys_exit: long id at 8, long ret at 16 */
static __always_inline struct call entering_call(void *ctx)
{
	struct call c = {.nr = ((__u64 *)ctx)[1]};

	find_registers(&c);
	return c;
}

static __always_inline struct call returning_call(void *ctx)
{
	__u64 *args = ctx;
	struct call c = {.nr = returning_nr(args[1]), .ret = args[2]};

	find_registers(&c);
	return c;
}
#else
static __always_inline struct call entering_call(void *ctx)
{
	__u64 *args = ctx;

	return (struct call){.regs = (void *)args[0], .nr = args[1]};
}

static __always_inline struct call returning_call(void *ctx)
{
	__u64 *args = ctx;
	struct call c = {.regs = (void *)args[0], .ret = args[1]};

	c.nr = returning_nr(REGISTER(&c, orig_ax));
	return c;
}
#endif

/*
 * 32-bit calls have numbers of their own. Where the mark of one cannot be looked up, the code
 * segment tells a 32-bit program, but not a 64-bit one that calls by int 0x80.
 */
static __always_inline bool is_compat(const struct call *c)
{
#ifdef FALCORE_NO_LAYOUT
	return (__u16)REGISTER(c, cs) == USER32_CS;
#else
	return FIELD(current_task(), thread_info.status) & TS_COMPAT;
#endif
}

/* The part of struct pt_regs that arguments are in (arch/x86/include/asm/ptrace.h). */
struct registers {
	unsigned long bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di;
};

/* Reads the arguments. Those of a 32-bit call have registers of their own, of which half counts. */
static __always_inline void take_args(struct call *c)
{
	struct registers r;

	if (bpf_probe_read_kernel(&r, sizeof(r), &c->regs->bp))
		return;
	if (c->ia32) {
		c->args[0] = (__u32)r.bx;
		c->args[1] = (__u32)r.cx;
		c->args[2] = (__u32)r.dx;
		c->args[3] = (__u32)r.si;
		c->args[4] = (__u32)r.di;
		c->args[5] = (__u32)r.bp;
	} else {
		c->args[0] = r.di;
		c->args[1] = r.si;
		c->args[2] = r.dx;
		c->args[3] = r.r10;
		c->args[4] = r.r8;
		c->args[5] = r.r9;
	}
}

/* What becomes of a call where no row says more: counted in slot. */
struct outline {
	__u32 slot, id;
	struct falcore_raw_args args; /* of a 32-bit call */
};

static __always_inline struct outline native_outline(const struct call *c, bool exit)
{
	__u32 slot = 2 * c->nr + exit;

	return (struct outline){.slot = slot, .id = FALCORE_ID_OWN + slot};
}

/* The arguments that count, for which a 64-bit call's row is looked up only here. */
static __always_inline const struct falcore_raw_args *outline_args(const struct call *c,
								   const struct outline *o)
{
	return c->ia32 ? &o->args : raw_row(c->nr);
}

/* Of a 32-bit call, whose number becomes that of the row; false when there is no such call. */
static __always_inline bool ia32_outline(struct call *c, bool exit, struct outline *o)
{
	const struct falcore_ia32_row *row = ia32_row(c->nr);
	__u32 number = c->nr;

	if (!row || row->native == FALCORE_IA32_NONE)
		return false;
	c->nr = row->native;
	o->args = row->args;
	if (row->native == FALCORE_IA32_OWN) {
		o->slot = row->slot;
		o->id = FALCORE_ID_IA32 + 2 * number + exit;
	} else {
		o->slot = 2 * c->nr + exit;
		o->id = FALCORE_ID_OWN + o->slot;
	}
	return o->slot < FALCORE_SLOTS;
}

/* In a program that fills events of both kinds of calls. */
static __always_inline void take_ia32(struct call *c)
{
#ifndef FALCORE_WITHOUT_IA32
	const struct falcore_ia32_row *row;

	c->ia32 = is_compat(c);
	row = c->ia32 ? ia32_row(c->nr) : NULL;
	if (row)
		c->nr = row->native;
#endif
}

/* False when this call is not to be shown. */
static __always_inline bool is_ours(const struct falcore_live *live, struct falcore_ring *r,
				    __u64 pid_tgid)
{
	if (live->self_tgid && pid_tgid >> 32 == live->self_tgid) {
		r->self++;
		return false;
	}
	return true;
}

#endif
