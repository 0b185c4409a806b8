/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What conditions look at; in the text of captures that have some (FALCORE_CONDITIONS). */
#ifndef FALCORE_CONDITIONS_BPF_H
#define FALCORE_CONDITIONS_BPF_H

#include "facts.bpf.h"
#include "submit.bpf.h"

static __always_inline void comm_words(struct task_struct *task, __u64 name[2])
{
	name[0] = name[1] = 0;
	bpf_get_current_comm(name, 16);
}

static __always_inline bool read_uid(struct task_struct *task, __s64 *uid)
{
#ifdef FALCORE_NO_LAYOUT
	return false;
#else
	*uid = FIELD(task, cred, euid.val);
	return !FIELD(task, cred, user_ns, level);
#endif
}

static __always_inline __u8 *rename_mark(__u32 tid)
{
#ifdef FALCORE_NO_LAYOUT
	/* whose name changes lies in a structure */
	return NULL;
#else
	__u32 zero = 0;
	__u8 *marks = map_renamed(&zero);

	asm volatile("" : "+r"(tid));
	return marks ? marks + (tid & (FALCORE_RENAMED_MAX - 1)) : NULL;
#endif
}

static __always_inline bool is_in_execve(struct task_struct *task)
{
	return BPF_CORE_READ_BITFIELD_PROBED(task, in_execve);
}

#ifdef FALCORE_SPLIT
#define CONDITIONS_LOOP _Pragma("clang loop unroll(full)")
#else
#define CONDITIONS_LOOP _Pragma("clang loop unroll(disable)")
#endif

#include "../bpf/conditions.bpf.h"

/* Whether a call's event is left out: of a direction, the conditions are at 0 or 1. */
static __always_inline bool leaves_out(struct falcore_ring *r, const struct call *c, bool exit,
				       __u64 pid_tgid)
{
	__u32 way = exit;
	const struct falcore_conditions *conditions = map_conditions(&way);

	return conditions && is_filtered(r, conditions, current_task(), pid_tgid, c->ret);
}

/* By another thread, prctl or /proc. */
static __always_inline int on_task_rename(void *ctx)
{
#ifdef FALCORE_PLAIN
	/* task/task_rename/format: pid_t pid at 8 */
	__u32 tid = ((__u32 *)ctx)[2];
	struct task_struct *task = current_task();

	if (tid != (__u32)bpf_get_current_pid_tgid())
		task = NULL;
#else
	struct task_struct *task = (void *)((__u64 *)ctx)[0];
	__u32 tid = FIELD(task, pid);
#endif

	note_rename(task, tid);
	return 0;
}

#endif
