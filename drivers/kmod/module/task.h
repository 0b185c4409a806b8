/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Facts of a task, as the events carry them. All of it under rcu_read_lock(). */
#ifndef FALCORE_TASK_H
#define FALCORE_TASK_H

#include <linux/audit.h>
#include <linux/cred.h>
#include <linux/kdev_t.h>
#include <linux/mm.h>
#include <linux/nsproxy.h>
#include <linux/pid_namespace.h>
#include <linux/tty.h>

#include "vocabulary.h"

/* The number of a struct pid in its own, innermost namespace. */
static inline __s64 pid_in_namespace(struct pid *pid)
{
	return pid ? pid->numbers[pid->level].nr : 0;
}

static inline __s64 get_task_tid(const struct call *c)
{
	return c->task->pid;
}

static inline __s64 get_task_tgid(const struct call *c)
{
	return c->task->tgid;
}

/* The kernel has a function of this name, which nothing here needs. */
#define get_task_pid(c) get_task_tgid(c)

static inline __s64 get_task_ptid(const struct call *c)
{
	return rcu_dereference(c->task->real_parent)->tgid;
}

static inline __s64 get_task_vtid(const struct call *c)
{
	return pid_in_namespace(task_pid(c->task));
}

static inline __s64 get_task_vpid(const struct call *c)
{
	return pid_in_namespace(task_tgid(c->task));
}

static inline __s64 get_task_vpgid(const struct call *c)
{
	return pid_in_namespace(task_pgrp(c->task));
}

static inline __s64 get_task_pgid(const struct call *c)
{
	return pid_nr(task_pgrp(c->task));
}

static inline __u64 get_task_fdlimit(const struct call *c)
{
	return READ_ONCE(c->task->signal->rlim[RLIMIT_NOFILE].rlim_cur);
}

static inline __u64 get_task_pgft_maj(const struct call *c)
{
	return c->task->maj_flt;
}

static inline __u64 get_task_pgft_min(const struct call *c)
{
	return c->task->min_flt;
}

/* Its own, which may not be those that others see: a file server's thread acts for its clients. */
static inline const struct cred *task_credentials(const struct call *c)
{
	return rcu_dereference(c->task->cred);
}

static inline __u32 get_task_uid(const struct call *c)
{
	return __kuid_val(task_credentials(c)->euid);
}

static inline __u32 get_task_gid(const struct call *c)
{
	return __kgid_val(task_credentials(c)->egid);
}

/* 64 bits, two words before Linux 6.3 (f122a08b197d) and one since: the bytes are the same. */
static inline __u64 capability_bits(kernel_cap_t set)
{
	__u64 bits;

	BUILD_BUG_ON(sizeof(set) != sizeof(bits));
	memcpy(&bits, &set, sizeof(bits));
	return bits;
}

static inline __u64 get_cap_inheritable(const struct call *c)
{
	return capability_bits(task_credentials(c)->cap_inheritable);
}

static inline __u64 get_cap_permitted(const struct call *c)
{
	return capability_bits(task_credentials(c)->cap_permitted);
}

static inline __u64 get_cap_effective(const struct call *c)
{
	return capability_bits(task_credentials(c)->cap_effective);
}

static inline __u32 get_task_loginuid(const struct call *c)
{
	return __kuid_val(audit_get_loginuid(c->task));
}

/* The controlling terminal of the current task: major << 8 | minor, the low bits of minor. */
static inline __u32 get_task_tty(const struct call *c)
{
	struct tty_struct *tty = get_current_tty();
	__u32 number = tty ? new_encode_dev(tty_devnum(tty)) : 0;

	tty_kref_put(tty);
	return number;
}

/*
 * The first process of a namespace. Not by child_reaper, which may point at what has been freed
 * when an ended namespace is still some parent's namespace for children.
 */
static inline struct task_struct *namespace_init(struct pid_namespace *ns)
{
	return pid_task(find_pid_ns(1, ns), PIDTYPE_PID);
}

/* When init of the task's pid namespace started: ns since boot. */
static inline __u64 get_pidns_start(const struct call *c)
{
	struct nsproxy *nsproxy = READ_ONCE(c->task->nsproxy);
	struct task_struct *init;

	init = nsproxy ? namespace_init(nsproxy->pid_ns_for_children) : NULL;
	return init ? init->start_boottime : 0;
}

static inline __u32 kilobytes(unsigned long pages)
{
	return pages << (PAGE_SHIFT - 10);
}

static inline __u64 get_fault_ip(const struct call *c)
{
	return c->regs->ip;
}

static inline __u32 task_vm_size(const struct call *c)
{
	struct mm_struct *mm = c->task->mm;

	return mm ? kilobytes(mm->total_vm) : 0;
}

static inline __u32 task_vm_rss(const struct call *c)
{
	struct mm_struct *mm = c->task->mm;

	return mm ? kilobytes(get_mm_rss(mm)) : 0;
}

static inline __u32 task_vm_swap(const struct call *c)
{
	struct mm_struct *mm = c->task->mm;

	return mm ? kilobytes(get_mm_counter(mm, MM_SWAPENTS)) : 0;
}

static inline __u32 put_task_comm(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 n = strnlen(c->task->comm, TASK_COMM_LEN - 1);

	memcpy(e + pos, c->task->comm, n);
	e[pos + n] = 0;
	return n + 1;
}

/* An exiting task: the status as wait(2) would give it, and what it is made of. */
static inline __s64 get_exit_status(const struct call *c)
{
	struct signal_struct *signal = c->task->signal;

	return signal->flags & SIGNAL_GROUP_EXIT ? signal->group_exit_code : c->task->exit_code;
}

static inline __s64 get_exit_ret(const struct call *c)
{
	return (get_exit_status(c) & 0xff00) >> 8;
}

static inline __u8 get_exit_sig(const struct call *c)
{
	return get_exit_status(c) & 0x7f;
}

static inline __u8 get_exit_core(const struct call *c)
{
	return (get_exit_status(c) & 0x80) != 0;
}

/*
 * Who the children of an exiting thread get as their parent: another thread of the process, else
 * the nearest ancestor that asked for orphans, else init of the pid namespace. 0: it has no
 * children.
 */
static inline __s64 get_reaper_tid(const struct call *c)
{
	struct task_struct *task = c->task, *parent = task, *init;
	int i;

	if (list_empty(&task->children))
		return 0;
	if (task->pid != task->tgid)
		return task->tgid;
	for (i = 0; i < 16; i++) {
		parent = rcu_dereference(parent->real_parent);
		if (parent->signal->is_child_subreaper)
			return parent->tgid;
		if (!parent->signal->has_child_subreaper)
			break;
	}
	init = task->nsproxy ? namespace_init(task->nsproxy->pid_ns_for_children) : NULL;
	return init ? init->tgid : 0;
}

#endif
