/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Whether an event is worth sending, from what the kernel itself knows at that moment. Before
 * including this a driver defines
 *
 *   comm_words(task, name)  the name of the thread that runs, in two words
 *   read_uid(task, uid)     its effective user; false in a user namespace of its own, where calls
 *                           name users by other numbers, and where it cannot be told
 *   rename_mark(tid)        the byte of a thread by which it is known to have been renamed; NULL
 *                           where that cannot be told
 *   is_kernel_thread(task)
 *   is_renamed_by_exec(task, tid)  the thread runs, and is about to run another program
 *   shadow                  mark what would be left out instead of leaving it out
 *   CONDITIONS_LOOP         what the compiler is told of loops
 *   may_go_on(), veiled(n, unknown)  if its verifier need not follow loops
 *                           (drivers/modern_ebpf/may_goto.bpf.h)
 */
#ifndef FALCORE_ABI_CHECKS_H
#define FALCORE_ABI_CHECKS_H

#include "conditions.h"
#include "ring.h"

#ifndef veiled
#define veiled(n, unknown) (n)
#endif
#ifndef may_go_on
#define may_go_on() true
#endif

/* As in drivers/bpf/loop.bpf.h, without reserved room. */
#define EACH(i, more)                                                                              \
	for (i = veiled(0, pid_tgid); may_go_on() && (more); i = veiled(i + 1, pid_tgid))

/* Words without what old kernels leave behind the end of a name. */
static __always_inline void clear_behind_end(__u64 name[2])
{
	__u64 low = name[0], high = name[1], zeros;

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

/* True also where it cannot be told. */
static __always_inline bool check_holds(const struct falcore_check *check, struct task_struct *task,
					__u64 pid_tgid, __s64 result)
{
	bool found = false;
	__u64 name[2];
	__s64 fact;
	__u32 i;

	if (check->fact == FALCORE_FACT_NAME) {
		const __u8 *mark = rename_mark(pid_tgid);

		if (!mark || *mark)
			return true;
		comm_words(task, name);
		clear_behind_end(name);
		CONDITIONS_LOOP
		EACH(i, i < FALCORE_VALUES_MAX && i < check->count)
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
	CONDITIONS_LOOP
	EACH(i, i < FALCORE_VALUES_MAX && i < check->count)
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

	CONDITIONS_LOOP
	EACH(i, i < FALCORE_CHECKS_MAX && i < conditions->count) {
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

/* Before the name of a thread changes: other than by its own exec, no event tells of it. */
static __always_inline void note_rename(struct task_struct *task, __u32 tid)
{
	__u8 *mark = rename_mark(tid);

	if (mark && !is_kernel_thread(task) && !is_renamed_by_exec(task, tid))
		*mark = 1;
}

#endif
