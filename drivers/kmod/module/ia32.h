/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Calls of 32-bit programs: the same tracepoints, with numbers and registers of their own. */
#ifndef FALCORE_IA32_CALL_H
#define FALCORE_IA32_CALL_H

#include <linux/compat.h>

#include "vocabulary.h"

#include "generated/ia32.h"

static const struct falcore_ia32_row ia32_rows[FALCORE_SYSCALLS_MAX] = FALCORE_IA32_TABLE;

/* The arguments of a 32-bit call, where those of a 64-bit one are; what is above 32 bits is not its
 * own. */
static inline struct pt_regs from_ia32_regs(const struct pt_regs *regs)
{
	return (struct pt_regs){
		.di = (__u32)regs->bx,
		.si = (__u32)regs->cx,
		.dx = (__u32)regs->dx,
		.r10 = (__u32)regs->si,
		.r8 = (__u32)regs->di,
		.r9 = (__u32)regs->bp,
	};
}

/*
 * Makes i386 number c->nr into what the event is about. Returns the counter of the event, or
 * FALCORE_SLOTS where there is no such call.
 */
static inline __u32 from_ia32_number(struct call *c, bool exit)
{
	const struct falcore_ia32_row *row = &ia32_rows[c->nr];
	__u32 number = c->nr;

	c->nr = row->native;
	c->args = &row->args;
	if (row->native == FALCORE_IA32_NONE)
		return FALCORE_SLOTS;
	if (row->native == FALCORE_IA32_OWN) {
		c->own_type = FALCORE_ID_IA32 + 2 * number + exit;
		return row->slot;
	}
	c->own_type = FALCORE_ID_OWN + 2 * c->nr + exit;
	return 2 * c->nr + exit;
}

/*
 * Whether a 32-bit program has just been started. Until Linux 4.12 (ada26481dfe6) an exec by a
 * 64-bit program returned as a 32-bit call that had its 64-bit number; told by what no other call
 * returns with: a stack that nothing is on yet, and empty registers.
 */
static inline bool is_started(const struct pt_regs *regs, long ret)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
	unsigned long any = regs->bx | regs->cx | regs->dx | regs->si | regs->di | regs->bp;

	return !ret && !any && current->mm && regs->sp == current->mm->start_stack;
#else
	return false;
#endif
}

#endif
