/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Facts of a task, as the events carry them. */
#ifndef FALCORE_TASK_BPF_H
#define FALCORE_TASK_BPF_H

#include "vocabulary.bpf.h"

/* include/linux/sched.h, sched/signal.h, uapi/asm-generic/resource.h, asm/thread_info.h */
#define TS_COMPAT	  2
#define SIGNAL_GROUP_EXIT 4
#define RLIMIT_NOFILE	  7
#define MM_FILEPAGES	  0
#define MM_ANONPAGES	  1
#define MM_SWAPENTS	  2
#define MM_SHMEMPAGES	  3

static __always_inline struct task_struct *current_task(void)
{
	return (struct task_struct *)bpf_get_current_task();
}

/* The number of a struct pid in its own, innermost namespace. */
static __always_inline __s64 pid_in_namespace(struct pid *pid)
{
	__u32 level = FIELD(pid, level);
	struct upid upid = {};

	if (!pid)
		return 0;
	bpf_core_read(&upid, sizeof(upid), &pid->numbers[level & 31]);
	return upid.nr;
}

static __always_inline __s64 get_task_tid(const struct call *c)
{
	return FIELD(task_of(c), pid);
}

static __always_inline __s64 get_task_pid(const struct call *c)
{
	return FIELD(task_of(c), tgid);
}

static __always_inline __s64 get_task_ptid(const struct call *c)
{
	return FIELD(task_of(c), real_parent, tgid);
}

static __always_inline __u64 get_fault_ip(const struct call *c)
{
	return REGISTER(c, ip);
}

static __always_inline __s64 get_task_vtid(const struct call *c)
{
	return pid_in_namespace(FIELD(task_of(c), thread_pid));
}

static __always_inline __s64 get_task_vpid(const struct call *c)
{
	return pid_in_namespace(FIELD(task_of(c), signal, pids[PIDTYPE_TGID]));
}

static __always_inline __s64 get_task_vpgid(const struct call *c)
{
	return pid_in_namespace(FIELD(task_of(c), signal, pids[PIDTYPE_PGID]));
}

static __always_inline __s64 get_task_pgid(const struct call *c)
{
	return FIELD(task_of(c), signal, pids[PIDTYPE_PGID], numbers[0].nr);
}

static __always_inline __u64 get_task_fdlimit(const struct call *c)
{
	return FIELD(task_of(c), signal, rlim[RLIMIT_NOFILE].rlim_cur);
}

static __always_inline __u64 get_task_pgft_maj(const struct call *c)
{
	return FIELD(task_of(c), maj_flt);
}

static __always_inline __u64 get_task_pgft_min(const struct call *c)
{
	return FIELD(task_of(c), min_flt);
}

/* The effective ids, as in public events and in what the tables read from /proc. */
static __always_inline __u32 get_task_uid(const struct call *c)
{
	return FIELD(task_of(c), cred, euid.val);
}

static __always_inline __u32 get_task_gid(const struct call *c)
{
	return FIELD(task_of(c), cred, egid.val);
}

/*
 * A set of capabilities. Since Linux 6.3 (commit f122a08b197d) it is one u64, before it was two u32
 * in an array; the bytes are the same, so it is read whole and its insides are never relocated.
 */
#define CAPABILITIES(c, which)                                                                     \
	({                                                                                         \
		const struct cred *cred_ = FIELD(task_of(c), cred);                                \
		__u64 set_ = 0;                                                                    \
		bpf_core_read(&set_, sizeof(set_), &cred_->which);                                 \
		set_;                                                                              \
	})

static __always_inline __u64 get_cap_inheritable(const struct call *c)
{
	return CAPABILITIES(c, cap_inheritable);
}

static __always_inline __u64 get_cap_permitted(const struct call *c)
{
	return CAPABILITIES(c, cap_permitted);
}

static __always_inline __u64 get_cap_effective(const struct call *c)
{
	return CAPABILITIES(c, cap_effective);
}

static __always_inline __u32 get_task_loginuid(const struct call *c)
{
	if (!bpf_core_field_exists(c->task->loginuid))
		return -1;
	return FIELD(task_of(c), loginuid.val);
}

/* The controlling terminal as a device number: major << 8 | minor, the low bits of minor. */
static __always_inline __u32 get_task_tty(const struct call *c)
{
	struct tty_struct *tty = FIELD(task_of(c), signal, tty);
	__u32 minor;

	if (!tty)
		return 0;
	minor = FIELD(tty, driver, minor_start) + FIELD(tty, index);
	return FIELD(tty, driver, major) << 8 | (minor & 0xff) | (minor & ~0xffU) << 12;
}

/* When init of the task's pid namespace started: ns since boot. */
static __always_inline __u64 get_pidns_start(const struct call *c)
{
	return FIELD(task_of(c), nsproxy, pid_ns_for_children, child_reaper, start_boottime);
}

/*
 * Resident pages of one kind. A macro: only a constant index is relocated, and the elements of
 * rss_stat have another size in the kernel than in kernel_types.h.
 */
#define RSS_PAGES(mm, which)                                                                       \
	({                                                                                         \
		__s64 pages_ =                                                                     \
			bpf_core_field_exists(((struct mm_struct___old *)(mm))->rss_stat.count)    \
				? FIELD((struct mm_struct___old *)(mm),                            \
					rss_stat.count[which].counter)                             \
				: FIELD(mm, rss_stat[which].count);                                \
		pages_ > 0 ? (__u32)pages_ : 0;                                                    \
	})

static __always_inline __u32 task_vm_size(const struct call *c)
{
	return FIELD(task_of(c), mm, total_vm) << (page_shift - 10);
}

static __always_inline __u32 task_vm_rss(const struct call *c)
{
	struct mm_struct *mm = FIELD(task_of(c), mm);

	if (!mm)
		return 0;
	return (RSS_PAGES(mm, MM_FILEPAGES) + RSS_PAGES(mm, MM_ANONPAGES) +
		RSS_PAGES(mm, MM_SHMEMPAGES))
	       << (page_shift - 10);
}

static __always_inline __u32 task_vm_swap(const struct call *c)
{
	struct mm_struct *mm = FIELD(task_of(c), mm);

	return mm ? RSS_PAGES(mm, MM_SWAPENTS) << (page_shift - 10) : 0;
}

static __always_inline __u32 put_task_comm(EVENT_T e, __u32 pos, const struct call *c)
{
	return put_kernel_str(e, pos, &c->task->comm);
}

/* An exiting task: the status as wait(2) would give it, and what it is made of. */
static __always_inline __s64 exit_status(const struct call *c)
{
	__s32 code = FIELD(task_of(c), exit_code);

	if (FIELD(task_of(c), signal, flags) & SIGNAL_GROUP_EXIT)
		code = FIELD(task_of(c), signal, group_exit_code);
	return code;
}

static __always_inline __s64 get_exit_status(const struct call *c)
{
	return exit_status(c);
}

static __always_inline __s64 get_exit_ret(const struct call *c)
{
	return (exit_status(c) & 0xff00) >> 8;
}

static __always_inline __u8 get_exit_sig(const struct call *c)
{
	return exit_status(c) & 0x7f;
}

static __always_inline __u8 get_exit_core(const struct call *c)
{
	return (exit_status(c) & 0x80) != 0;
}

/*
 * Who the children of an exiting thread get as their parent: another thread of the process, else
 * the nearest ancestor that asked for orphans, else init of the pid namespace. 0: it has no
 * children.
 */
static __always_inline __s64 get_reaper_tid(const struct call *c)
{
	struct task_struct *parent = c->task;
	void *first = FIELD(task_of(c), children.next);

	if (first == (void *)((__u64)c->task + bpf_core_field_offset(struct task_struct, children)))
		return 0;
	if (FIELD(task_of(c), pid) != FIELD(task_of(c), tgid))
		return FIELD(task_of(c), tgid);
	for (int i = 0; i < 16; i++) {
		struct signal_struct *signal;

		parent = FIELD(parent, real_parent);
		signal = FIELD(parent, signal);
		if (!signal)
			break;
		if (BPF_CORE_READ_BITFIELD_PROBED(signal, is_child_subreaper))
			return FIELD(parent, tgid);
		if (!BPF_CORE_READ_BITFIELD_PROBED(signal, has_child_subreaper))
			break;
	}
	return FIELD(task_of(c), nsproxy, pid_ns_for_children, child_reaper, tgid);
}

#endif
