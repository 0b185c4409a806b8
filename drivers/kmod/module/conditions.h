/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What the conditions of the consumer look at. All of it with preemption off. */
#ifndef FALCORE_CONDITIONS_H
#define FALCORE_CONDITIONS_H

#include <linux/cred.h>
#include <linux/sched.h>
#include <linux/user_namespace.h>

#include "consumer.h"

static __always_inline void comm_words(struct task_struct *task, __u64 name[2])
{
	BUILD_BUG_ON(sizeof(task->comm) != 16);
	memcpy(name, task->comm, 16);
}

static __always_inline bool read_uid(struct task_struct *task, __s64 *uid)
{
	const struct cred *cred = current_cred();

	*uid = __kuid_val(cred->euid);
	return !cred->user_ns->level;
}

/* Both are of the one consumer there is. */
static u8 renamed[FALCORE_RENAMED_MAX];
static bool shadow;

static __always_inline u8 *rename_mark(u32 tid)
{
	return &renamed[tid & (FALCORE_RENAMED_MAX - 1)];
}

static __always_inline bool is_kernel_thread(struct task_struct *task)
{
	return task->flags & PF_KTHREAD;
}

static __always_inline bool is_renamed_by_exec(struct task_struct *task, u32 tid)
{
	return task == current && task->in_execve;
}

#define CONDITIONS_LOOP

#include "checks.h"

#endif
