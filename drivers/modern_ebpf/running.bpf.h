/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The thread that runs, without asking the helper for it each time. */
#ifndef FALCORE_RUNNING_BPF_H
#define FALCORE_RUNNING_BPF_H

#include "field.bpf.h"
#include "ring.bpf.h"

/* Threads by where their kernel stacks are: whoever was looked up last at that place. */
#define RUNNING_MAX 16384
__u64 running[RUNNING_MAX];

/* Stacks begin at a multiple of it, and are no larger but with KASAN (THREAD_SIZE of arch/x86). */
#define STACK_SIZE 16384

/* An address as a number: the verifier makes none of a pointer but by way of memory. */
static __always_inline __u64 as_number(const void *address, struct falcore_ring *r)
{
	*(volatile __u64 *)&r->address = (__u64)address;
	return *(volatile __u64 *)&r->address;
}

static __always_inline __u64 *running_place(__u64 in_stack)
{
	return &running[in_stack / STACK_SIZE & (RUNNING_MAX - 1)];
}

/*
 * `regs` are those with which the thread entered the kernel: they lie at the end of its stack. What
 * the table has needs no trust: a stack belongs to one thread and a thread that is gone has none,
 * so a thread whose stack holds the registers is the one that runs. Where a thread was, a load
 * gives what is there now, or 0.
 */
static __always_inline struct task_struct *running_task(const void *regs, struct falcore_ring *r)
{
	struct task_struct *task;
	__u64 at, *place;

	if (!is_castable() || is_preemptible())
		return is_typed() ? bpf_get_current_task_btf() : (void *)bpf_get_current_task();
	at = as_number(regs, r);
	place = running_place(at);
	task = CAST((struct task_struct *)*place);
	if (task->stack != (void *)(at & ~(STACK_SIZE - 1ULL))) {
		task = CAST((struct task_struct *)bpf_get_current_task());
		*place = (__u64)task;
	}
	return task;
}

/* Before its memory is somebody else's: that could be made to look like the thread. */
static __always_inline void forget_running(struct task_struct *task, struct falcore_ring *r)
{
	if (is_castable() && !is_preemptible())
		*running_place(as_number(FIELD(task, stack), r)) = 0;
}

#endif
