/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What exec and clone events carry beside numbers: arguments, environment, executable, cgroups. */
#ifndef FALCORE_EXEC_H
#define FALCORE_EXEC_H

#include <linux/cgroup.h>

#include "file.h"
#include "task.h"

#define AREA_MAX 4096 /* of args and env each */
#define NR_CLONE 56   /* of x86_64, whoever calls */
#define NR_FORK	 57
#define NR_VFORK 58

static inline __u32 flags_clone_flags(__u64 v);

static inline __u32 put_empty_str(EVENT_T e, __u32 pos)
{
	put_u8(e, pos, 0);
	return 1;
}

/* argv[0] */
static inline __u32 put_task_exe(EVENT_T e, __u32 pos, const struct call *c)
{
	struct mm_struct *mm = c->task->mm;
	__u32 n = 0;

	if (mm && mm->arg_start)
		n = put_user_str(e, pos, mm->arg_start);
	return n ?: put_empty_str(e, pos);
}

/* argv[1..], each ended by its NUL: what follows argv[0] in the argument area. */
static inline __u32 put_task_args(EVENT_T e, __u32 pos, const struct call *c)
{
	struct mm_struct *mm = c->task->mm;
	__u64 start, end;

	if (!mm || !mm->arg_start)
		return 0;
	start = mm->arg_start;
	end = mm->arg_end;
	start += put_user_str(e, pos, start);
	return start < end ? put_user_bytes(e, pos, start, end - start, AREA_MAX) : 0;
}

static inline __u32 put_task_env(EVENT_T e, __u32 pos, const struct call *c)
{
	struct mm_struct *mm = c->task->mm;
	__u64 start, end;

	if (!mm || !mm->env_start)
		return 0;
	start = mm->env_start;
	end = mm->env_end;
	return start < end ? put_user_bytes(e, pos, start, end - start, AREA_MAX) : 0;
}

static inline __u32 put_exe_path(EVENT_T e, __u32 pos, const struct call *c)
{
	struct file *file = held_exe_file(c);
	const char *text;
	__u32 n = 0;

	if (file) {
		text = path_text(file->f_path, c->slot->text, sizeof(c->slot->text), &n);
		memcpy(e + pos, text, n);
	}
	return n ?: put_empty_str(e, pos);
}

/*
 * The path of the descriptor that the call returned; nothing for what has none (a pipe, by way of
 * /proc/self/fd).
 */
static inline __u32 put_opened_path(EVENT_T e, __u32 pos, const struct call *c)
{
	struct file *file = held_file(c, call_ret(c));
	const char *text;
	__u32 n = 0;

	if (file &&
	    !(IS_ROOT(file->f_path.dentry) && file->f_path.dentry != file->f_path.mnt->mnt_root)) {
		text = path_text(file->f_path, c->slot->text, sizeof(c->slot->text), &n);
		memcpy(e + pos, text, n);
	}
	return n;
}

/*
 * The name as the caller wrote it. After a failure it is still the first argument; after a success
 * the kernel has copied it above the environment (fs/exec.c puts it there before envp), or its
 * tracepoint has it.
 */
static inline __u32 put_exec_filename(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 n = 0;

	if (c->filename)
		n = put_kernel_str(e, pos, c->filename);
	else if (c->ret)
		n = put_user_str(e, pos, call_arg(c, 0));
	else if (c->task->mm)
		n = put_user_str(e, pos, c->task->mm->env_end);
	return n ?: put_empty_str(e, pos);
}

/* "name=/path" with its NUL; `name` ends with the sign. */
static noinline __u32 put_cgroup(EVENT_T e, __u32 pos, const struct call *c, int subsystem,
				 const char *name)
{
	struct cgroup *cgroup = task_css(c->task, subsystem)->cgroup;
	__u32 length = strlen(name);
	char *text = c->slot->text;
	int n;

	memcpy(e + pos, name, length);
	pos += length;
	n = cgroup_path(cgroup, text, sizeof(c->slot->text));
	if (n <= 0 || n >= sizeof(c->slot->text))
		n = 0;
	memcpy(e + pos, text, n);
	put_u8(e, pos + n, 0);
	return length + n + 1;
}

static inline __u32 put_task_cgroups(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 start = pos;

#if IS_ENABLED(CONFIG_CPUSETS)
	pos += put_cgroup(e, pos, c, cpuset_cgrp_id, "cpuset=");
#endif
#if IS_ENABLED(CONFIG_CGROUP_SCHED)
	pos += put_cgroup(e, pos, c, cpu_cgrp_id, "cpu=");
#endif
#if IS_ENABLED(CONFIG_CGROUP_CPUACCT)
	pos += put_cgroup(e, pos, c, cpuacct_cgrp_id, "cpuacct=");
#endif
#if IS_ENABLED(CONFIG_BLK_CGROUP)
	pos += put_cgroup(e, pos, c, io_cgrp_id, "io=");
#endif
#if IS_ENABLED(CONFIG_MEMCG)
	pos += put_cgroup(e, pos, c, memory_cgrp_id, "memory=");
#endif
	return pos - start;
}

static inline struct inode *exe_inode(const struct call *c)
{
	struct file *file = held_exe_file(c);

	return file ? file_inode(file) : NULL;
}

static inline __u64 get_exe_ino(const struct call *c)
{
	struct inode *inode = exe_inode(c);

	return inode ? inode->i_ino : 0;
}

/* Of either type of time that an inode has had. */
#define TIME_NS(time)                                                                              \
	({                                                                                         \
		__auto_type time_ = (time);                                                        \
		time_.tv_sec * 1000000000ULL + time_.tv_nsec;                                      \
	})

static inline __u64 get_exe_ctime(const struct call *c)
{
	struct inode *inode = exe_inode(c);

	return inode ? TIME_NS(inode_ctime(inode)) : 0;
}

static inline __u64 get_exe_mtime(const struct call *c)
{
	struct inode *inode = exe_inode(c);

	return inode ? TIME_NS(inode_mtime(inode)) : 0;
}

/* Whether the task could write its own executable, by mode bits and CAP_DAC_OVERRIDE. */
static inline bool exe_writable(const struct call *c, struct inode *inode)
{
	if (get_cap_effective(c) & 1 << CAP_DAC_OVERRIDE)
		return true;
	if (__kuid_val(inode->i_uid) == get_task_uid(c))
		return inode->i_mode & 0200;
	if (__kgid_val(inode->i_gid) == get_task_gid(c))
		return inode->i_mode & 0020;
	return inode->i_mode & 0002;
}

static inline __u32 get_exe_flags(const struct call *c)
{
	struct file *file = held_exe_file(c);
	enum overlay_layer layer;
	struct dentry *dentry;
	struct inode *inode;
	__u32 flags = 0;

	if (!file)
		return 0;
	dentry = file->f_path.dentry;
	inode = file_inode(file);
	if (exe_writable(c, inode))
		flags |= FALCORE_EXE_WRITABLE;
	layer = overlay_layer(inode);
	if (layer == LAYER_UPPER)
		flags |= FALCORE_EXE_UPPER_LAYER;
	else if (layer == LAYER_LOWER)
		flags |= FALCORE_EXE_LOWER_LAYER;
	/* an anonymous file is its own root */
	if (IS_ROOT(dentry) && !strncmp(dentry->d_name.name, "memfd:", 6))
		flags |= FALCORE_EXE_FROM_MEMFD;
	return flags;
}

/*
 * What a new thread has in common with its process, from the tasks themselves: by the time it runs,
 * the struct clone_args that made it may be gone, and the tracepoint has no arguments at all.
 */
static inline __u64 thread_flags(const struct task_struct *task)
{
	__u64 flags = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;

	if (task->files == task->group_leader->files)
		flags |= CLONE_FILES;
	if (task->fs == task->group_leader->fs)
		flags |= CLONE_FS;
	return flags;
}

static inline __u32 get_clone_flags(const struct call *c)
{
	struct task_struct *task = c->task;
	struct pid *pid = task_pid(task);
	__u64 flags = 0;

	if (c->regs && c->nr == NR_CLONE)
		flags = call_arg(c, 0);
	else if (c->regs && c->nr == NR_VFORK)
		flags = CLONE_VFORK | CLONE_VM;
	else if (!c->ret && task->pid != task->tgid)
		flags = thread_flags(task);
	else if (c->regs && c->nr != NR_FORK)
		flags = user_u64(call_arg(c, 0)); /* struct clone_args starts with it */
	flags = flags_clone_flags(flags);
	return pid && pid->level ? flags | FALCORE_CLONE_CHILD_IN_PIDNS : flags;
}

#endif
