/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What BPF programs bring to abi/checks.h; the rest, and is_in_execve(task), are each driver's own.
 */
#ifndef FALCORE_BPF_CONDITIONS_BPF_H
#define FALCORE_BPF_CONDITIONS_BPF_H

#include "task.bpf.h"

#define PF_KTHREAD 0x00200000 /* include/linux/sched.h */

static __always_inline bool is_kernel_thread(struct task_struct *task)
{
	return FIELD(task, flags) & PF_KTHREAD;
}

static __always_inline bool is_renamed_by_exec(struct task_struct *task, __u32 tid)
{
	return tid == (__u32)bpf_get_current_pid_tgid() && is_in_execve(task);
}

#include "../abi/checks.h"

#endif
