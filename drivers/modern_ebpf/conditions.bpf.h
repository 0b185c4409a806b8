/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Whether an event is worth sending, from what the kernel itself knows at that moment. */
#ifndef FALCORE_CONDITIONS_BPF_H
#define FALCORE_CONDITIONS_BPF_H

#include "../bpf/task.bpf.h"
#include "ring.bpf.h"

#define PF_KTHREAD 0x00200000 /* include/linux/sched.h */

/*
 * The thread that runs. Since Linux 5.11 its fields can be read as they lie; a helper costs more
 * than all these reads together, so it is called once an event.
 */
static __always_inline bool is_typed(void)
{
	return bpf_core_enum_value_exists(enum bpf_func_id___new, BPF_FUNC_get_current_task_btf);
}

static __always_inline struct task_struct *typed_task(void)
{
	return is_typed() ? bpf_get_current_task_btf() : current_task();
}

#define TASK_FIELD(task, field) (is_typed() ? (task)->field : BPF_CORE_READ(task, field))

static __always_inline __u64 pid_tgid_of(struct task_struct *task)
{
	return (__u64)(__u32)TASK_FIELD(task, tgid) << 32 | (__u32)TASK_FIELD(task, pid);
}

/* 32-bit calls have numbers of their own. The flag only exists where such calls do. */
static __always_inline bool is_compat(struct task_struct *task)
{
	return TASK_FIELD(task, thread_info.status) & TS_COMPAT;
}

/* The thread's name in two words, zeros behind its end. */
static __always_inline void read_name(struct task_struct *task, __u64 name[2])
{
	__u64 low, high, zeros;

	if (is_typed()) {
		const __u64 *comm = (const __u64 *)task->comm;

		low = comm[0];
		high = comm[1];
	} else {
		name[0] = name[1] = 0;
		bpf_core_read(name, 16, &task->comm);
		low = name[0];
		high = name[1];
	}
	/* the lowest bit set is in the first byte that is 0 */
	zeros = (low - 0x0101010101010101ULL) & ~low & 0x8080808080808080ULL;
	if (zeros) {
		low &= (zeros & -zeros) - 1;
		high = 0;
	} else {
		zeros = (high - 0x0101010101010101ULL) & ~high & 0x8080808080808080ULL;
		high &= (zeros & -zeros) - 1;
	}
	name[0] = low;
	name[1] = high;
}

/* False in a user namespace of its own, where calls name users by other numbers. */
static __always_inline bool read_uid(struct task_struct *task, __s64 *uid)
{
	if (is_typed()) {
		const struct cred *cred = task->cred;

		*uid = cred->euid.val;
		return !cred->user_ns->level;
	}
	*uid = BPF_CORE_READ(task, cred, euid.val);
	return !BPF_CORE_READ(task, cred, user_ns, level);
}

/* True also where it cannot be told. */
static __always_inline bool check_holds(const struct falcore_check *check, struct task_struct *task,
					__u64 pid_tgid, __s64 result)
{
	bool found = false;
	__u64 name[2];
	__s64 fact;
	__u32 i;

	if (check->fact == FALCORE_FACT_NAME) {
		if (renamed[(__u32)pid_tgid & (RENAMED_MAX - 1)])
			return true;
		read_name(task, name);
		for (i = 0; i < FALCORE_VALUES_MAX && i < check->count; i++)
			if (check->values[i][0] == name[0] && check->values[i][1] == name[1]) {
				found = true;
				break;
			}
		return found != check->negated;
	}
	switch (check->fact) {
	case FALCORE_FACT_PID:
		fact = pid_tgid >> 32;
		break;
	case FALCORE_FACT_TID:
		fact = (__u32)pid_tgid;
		break;
	case FALCORE_FACT_UID:
		if (!read_uid(task, &fact))
			return true;
		break;
	case FALCORE_FACT_RESULT:
		fact = result;
		break;
	default:
		return true;
	}
	for (i = 0; i < FALCORE_VALUES_MAX && i < check->count; i++)
		if (fact >= (__s64)check->values[i][0] && fact <= (__s64)check->values[i][1]) {
			found = true;
			break;
		}
	return found != check->negated;
}

static __always_inline bool is_wanted_still(const struct falcore_conditions *conditions,
					    struct task_struct *task, __u64 pid_tgid, __s64 result)
{
	bool held = false;
	__u32 i;

	for (i = 0; i < FALCORE_CHECKS_MAX && i < conditions->count; i++) {
		const struct falcore_check *check = &conditions->checks[i];

		if (!held)
			held = check_holds(check, task, pid_tgid, result);
		if (check->more)
			continue;
		if (!held)
			return false;
		held = false;
	}
	return true;
}

/* Whether the event is left out, and counted. */
static __always_inline bool is_filtered(struct falcore_ring *r,
					const struct falcore_conditions *conditions,
					struct task_struct *task, __u64 pid_tgid, __s64 result)
{
	if (is_wanted_still(conditions, task, pid_tgid, result))
		return false;
	if (shadow) {
		r->drop = 1;
		return false;
	}
	r->filtered++;
	return true;
}

/* By another thread, prctl or /proc. It runs before the name changes. */
SEC("tp_btf/task_rename")
int task_rename(__u64 *ctx)
{
	struct task_struct *task = (void *)ctx[0];

	if (task->flags & PF_KTHREAD)
		return 0;
	if ((__u32)task->pid == (__u32)bpf_get_current_pid_tgid() &&
	    bpf_core_field_exists(task->in_execve) && BPF_CORE_READ_BITFIELD(task, in_execve))
		return 0;
	renamed[task->pid & (RENAMED_MAX - 1)] = 1;
	return 0;
}

#endif
