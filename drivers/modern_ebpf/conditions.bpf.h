/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What conditions look at, read from the task that runs. */
#ifndef FALCORE_CONDITIONS_BPF_H
#define FALCORE_CONDITIONS_BPF_H

#include "ring.bpf.h"

#include "../bpf/task.bpf.h"

static __always_inline __u64 pid_tgid_of(struct task_struct *task)
{
	return (__u64)(__u32)TASK_FIELD(task, tgid) << 32 | (__u32)TASK_FIELD(task, pid);
}

/* 32-bit calls have numbers of their own. The flag only exists where such calls do. */
static __always_inline bool is_compat(struct task_struct *task)
{
	return TASK_FIELD(task, thread_info.status) & TS_COMPAT;
}

static __always_inline void comm_words(struct task_struct *task, __u64 name[2])
{
	if (is_typed()) {
		const __u64 *comm = (const __u64 *)task->comm;

		name[0] = comm[0];
		name[1] = comm[1];
	} else {
		name[0] = name[1] = 0;
		bpf_core_read(name, 16, &task->comm);
	}
}

static __always_inline bool read_uid(struct task_struct *task, __s64 *uid)
{
	if (is_typed()) {
		const struct cred *cred = task->cred;

		*uid = cred->euid.val;
		return !cred->user_ns->level;
	}
	*uid = FIELD(task, cred, euid.val);
	return !FIELD(task, cred, user_ns, level);
}

static __always_inline __u8 *rename_mark(__u32 tid)
{
	return &renamed[tid & (FALCORE_RENAMED_MAX - 1)];
}

static __always_inline bool is_in_execve(struct task_struct *task)
{
	return bpf_core_field_exists(task->in_execve) && BPF_CORE_READ_BITFIELD(task, in_execve);
}

#define CONDITIONS_LOOP

#include "../bpf/conditions.bpf.h"

/* By another thread, prctl or /proc. It runs before the name changes. */
SEC("tp_btf/task_rename")
int task_rename(__u64 *ctx)
{
	struct task_struct *task = (void *)ctx[0];

	note_rename(task, task->pid);
	return 0;
}

#endif
