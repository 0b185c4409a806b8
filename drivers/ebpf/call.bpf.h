/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The call that a program was attached to, and whether it is one to show. */
#ifndef FALCORE_CALL_BPF_H
#define FALCORE_CALL_BPF_H

#include "facts.bpf.h"
#include "submit.bpf.h"

#define NR_RT_SIGRETURN 15
#define STACK_SIZE	16384 /* arch/x86/include/asm/page_64_types.h: THREAD_SIZE */
#define USER32_CS	0x23  /* arch/x86/include/asm/segment.h: __USER32_CS */

/* The same number, masked in a way that the verifier sees and the compiler cannot take back. */
static __always_inline __u32 bounded(__u32 nr)
{
	asm volatile("" : "+r"(nr));
	return nr & (FALCORE_SYSCALLS_MAX - 1);
}

/* rt_sigreturn has lost its number when it returns (arch/x86: it restores all registers). */
static __always_inline __u32 returning_nr(__u32 nr)
{
	return (__s32)nr == -1 ? NR_RT_SIGRETURN : nr;
}

/*
 * The call that a program was attached to. A raw tracepoint has its registers, the plain one has
 * numbers only (raw_syscalls/sys_enter/format: long id at 8; sys_exit: long id at 8, long ret at
 * 16); find_registers() does the rest.
 */
static __always_inline struct call entering_call(void *ctx)
{
	__u64 *args = ctx;
#ifdef FALCORE_PLAIN
	return (struct call){.nr = args[1]};
#else
	return (struct call){.regs = (void *)args[0], .nr = args[1]};
#endif
}

static __always_inline struct call returning_call(void *ctx)
{
	__u64 *args = ctx;
#ifdef FALCORE_PLAIN
	return (struct call){.nr = returning_nr(args[1]), .ret = args[2]};
#else
	struct call c = {.regs = (void *)args[0], .ret = args[1]};

	c.nr = returning_nr(REGISTER(&c, orig_ax));
	return c;
#endif
}

static __always_inline bool registers_at(struct call *c, __u64 end)
{
	c->regs = (void *)(end - sizeof(struct pt_regs));
	return returning_nr(REGISTER(c, orig_ax)) == c->nr;
}

/*
 * The registers of the call, where its tracepoint does not have them: they lie at the upper end of
 * the task's kernel stack, and this program runs on that stack too. The verifier knows addresses
 * of the stack for what they are; through a map's memory one comes back as a number. (Since Linux
 * 6.13 programs may have a stack of their own; there raw tracepoints are.)
 */
static __always_inline void find_registers(struct call *c, struct falcore_ring *r)
{
#ifdef FALCORE_PLAIN
	volatile __u64 *place = &r->pad[0];
	__u64 here, end;

	*place = (__u64)&here;
	end = (*place | (STACK_SIZE - 1)) + 1;
	if (registers_at(c, end))
		return;
	/* with KASAN stacks are twice as large (arch/x86/include/asm/page_64_types.h) */
	registers_at(c, ((end - 1) | STACK_SIZE) + 1);
#endif
}

/* 32-bit calls have numbers of their own. */
static __always_inline bool is_compat(const struct call *c)
{
#ifdef FALCORE_NO_LAYOUT
	return (__u16)REGISTER(c, cs) == USER32_CS;
#else
	return BPF_CORE_READ(current_task(), thread_info.status) & TS_COMPAT;
#endif
}

/* The shared part of all events: false when this call is not to be shown. */
static __always_inline bool is_ours(const struct falcore_live *live, struct falcore_ring *r,
				    const struct call *c, __u64 pid_tgid)
{
	if (live->self_tgid && pid_tgid >> 32 == live->self_tgid) {
		r->self++;
		return false;
	}
	if (is_compat(c)) {
		r->compat++;
		return false;
	}
	return true;
}

#endif
