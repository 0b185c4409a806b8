/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Tracepoints of threads, as the calls that their events are filled from. `args` are the
 * tracepoint's own (include/trace/events/sched.h, signal.h, asm/trace/exceptions.h).
 */
#ifndef FALCORE_TRACEPOINT_BPF_H
#define FALCORE_TRACEPOINT_BPF_H

#include "task.bpf.h"

/* uapi/asm-generic/siginfo.h: codes of signals that a process sent, and where the sender is */
#define SI_USER	       0
#define SI_QUEUE       -1
#define SI_MESGQ       -3
#define SI_TKILL       -6
#define SIGCHLD	       17
#define SIGINFO_CODE   8
#define SIGINFO_SENDER 16

/* sched_switch: preempt, prev, next; it runs as prev */
static __always_inline struct call switching_call(const __u64 *args)
{
	struct task_struct *next = (void *)args[2];

	return (struct call){.task = (void *)args[1], .ret = FIELD(next, pid)};
}

/* signal_deliver: sig, info, action; 0 where no process sent it */
static __always_inline struct call signalled_call(const __u64 *args)
{
	struct call c = {.task = current_task(), .nr = args[0]};
	__s32 code = 0, sender = 0;

	bpf_probe_read_kernel(&code, sizeof(code), (void *)(args[1] + SIGINFO_CODE));
	bpf_probe_read_kernel(&sender, sizeof(sender), (void *)(args[1] + SIGINFO_SENDER));
	if (code == SI_USER || code == SI_QUEUE || code == SI_MESGQ || code == SI_TKILL ||
	    (c.nr == SIGCHLD && code > 0))
		c.ret = sender;
	return c;
}

/* page_fault_user and page_fault_kernel: address, registers, error code */
static __always_inline struct call faulting_call(const __u64 *args)
{
	return (struct call){
		.task = current_task(), .regs = (void *)args[1], .ret = args[0], .nr = args[2]};
}

#endif
