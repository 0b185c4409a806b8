/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* What exec and clone events carry beside numbers: arguments, environment, executable, cgroups. */
#ifndef FALCORE_EXEC_BPF_H
#define FALCORE_EXEC_BPF_H

#include "socket.bpf.h"
#include "task.bpf.h"

#define AREA_MAX	  4096 /* of args, env and cgroups each */
#define CAP_DAC_OVERRIDE  1
#define CGROUP_DEPTH	  16
#define EXE_WRITABLE	  1 /* PPM_EXE_* */
#define EXE_UPPER_LAYER	  2
#define EXE_FROM_MEMFD	  4
#define EXE_LOWER_LAYER	  8
#define CL_CHILD_IN_PIDNS (1 << 29)  /* PPM_CL_CHILD_IN_PIDNS */
#define I_CTIME_QUERIED	  (1U << 31) /* fs.h: a mark in i_ctime_nsec since Linux 6.13 */
#define CLONE_VM	  0x100	     /* uapi/linux/sched.h */
#define CLONE_FS	  0x200
#define CLONE_FILES	  0x400
#define CLONE_SIGHAND	  0x800
#define CLONE_VFORK	  0x4000
#define CLONE_THREAD	  0x10000
#define NR_CLONE	  56
#define NR_FORK		  57
#define NR_VFORK	  58

static __always_inline __u32 flags_clone_flags(__u64 v);

static __always_inline __u32 put_empty_str(EVENT_T e, __u32 pos)
{
	put_u8(e, pos, 0);
	return 1;
}

/* argv[0] */
static __always_inline __u32 put_task_exe(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 start = FIELD(task_of(c), mm, arg_start);
	__u32 n = start ? put_user_str(e, pos, start) : 0;

	return forget(e, n ?: put_empty_str(e, pos));
}

/* argv[1..], each ended by its NUL: what follows argv[0] in the argument area. */
static __always_inline __u32 put_task_args(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 start = FIELD(task_of(c), mm, arg_start);
	__u64 end = FIELD(task_of(c), mm, arg_end);
	__u32 n = 0;

	if (start)
		start += put_user_str(e, pos, start);
	if (start < end)
		n = put_user_bytes(e, pos, start, end - start, AREA_MAX);
	return forget(e, n);
}

static __always_inline __u32 put_task_env(EVENT_T e, __u32 pos, const struct call *c)
{
	__u64 start = FIELD(task_of(c), mm, env_start);
	__u64 end = FIELD(task_of(c), mm, env_end);

	__u32 n = 0;

	if (start && start < end)
		n = put_user_bytes(e, pos, start, end - start, AREA_MAX);
	return forget(e, n);
}

static __always_inline __u32 put_exe_path(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 n = put_file_path(e, pos, FIELD(task_of(c), mm, exe_file));

	return forget(e, n ?: put_empty_str(e, pos));
}

/*
 * The name as the caller wrote it. After a failure it is still the first argument; after a success
 * the kernel has copied it above the environment (fs/exec.c puts it there before envp), or its
 * tracepoint has it.
 */
static __always_inline __u32 put_exec_filename(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 n;

	if (c->filename)
		n = put_kernel_str(e, pos, c->filename);
	else if (c->ret)
		n = put_user_str(e, pos, call_arg(c, 0));
	else
		n = put_user_str(e, pos, FIELD(task_of(c), mm, env_end));
	return forget(e, n ?: put_empty_str(e, pos));
}

static __always_inline struct kernfs_node *kernfs_parent(struct kernfs_node *kn)
{
	struct kernfs_node___old *old = (void *)kn;

	if (bpf_core_field_exists(old->parent))
		return FIELD(old, parent);
	return FIELD(kn, __parent);
}

/* "subsys=/path" with its NUL; the path is written root first, as in put_file_path(). */
static __always_inline __u32 put_cgroup(EVENT_T e, __u32 pos, const struct call *c, __u32 subsys,
					__u64 word, __u32 word_len)
{
	struct kernfs_node *kn = FIELD(task_of(c), cgroups, subsys[subsys], cgroup, kn);
	__u32 start = pos, n = counted(e, 0);

	put_u64(e, pos, word);
	pos += word_len;
	LOOP(e, i, 0, i < CGROUP_DEPTH && kn) {
		struct kernfs_node *parent = kernfs_parent(kn);

		if (!parent)
			break;
		park(e, n, kn);
		n = forget(e, n + 1);
		kn = parent;
	}
	park_count(e, n);
	if (!n)
		put_u8(e, pos++, '/');
	pos = forget(e, pos);
	LOOP(e, i, 1, i <= CGROUP_DEPTH && i <= parked_count(e)) {
		struct kernfs_node *part = parked(e, parked_count(e) - i);
		long len;

		put_u8(e, pos++, '/');
		len = bpf_probe_read_kernel_str(AT(e, pos), 256, FIELD(part, name));
		if (len > 1)
			pos += len - 1;
		pos = forget(e, pos);
	}
	put_u8(e, pos++, 0);
	return forget(e, pos - start);
}

/* Eight characters as the little-endian number that stores them. */
#define WORD8(a, b, c, d, e, f, g, h)                                                              \
	((__u64)(a) | (__u64)(b) << 8 | (__u64)(c) << 16 | (__u64)(d) << 24 | (__u64)(e) << 32 |   \
	 (__u64)(f) << 40 | (__u64)(g) << 48 | (__u64)(h) << 56)

#define PUT_CGROUP(id, word, len)                                                                  \
	do {                                                                                       \
		if (bpf_core_enum_value_exists(enum cgroup_subsys_id, id))                         \
			pos += put_cgroup(e, pos, c,                                               \
					  bpf_core_enum_value(enum cgroup_subsys_id, id), word,    \
					  len);                                                    \
	} while (0)

static __always_inline __u32 put_task_cgroups(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 start = pos;

	PUT_CGROUP(cpuset_cgrp_id, WORD8('c', 'p', 'u', 's', 'e', 't', '=', 0), 7);
	PUT_CGROUP(cpu_cgrp_id, WORD8('c', 'p', 'u', '=', 0, 0, 0, 0), 4);
	PUT_CGROUP(cpuacct_cgrp_id, WORD8('c', 'p', 'u', 'a', 'c', 'c', 't', '='), 8);
	PUT_CGROUP(io_cgrp_id, WORD8('i', 'o', '=', 0, 0, 0, 0, 0), 3);
	PUT_CGROUP(memory_cgrp_id, WORD8('m', 'e', 'm', 'o', 'r', 'y', '=', 0), 7);
	return (pos - start) & (FALCORE_EVENT_MAX - 1);
}

static __always_inline struct inode *exe_inode(const struct call *c)
{
	return FIELD(task_of(c), mm, exe_file, f_inode);
}

static __always_inline __u64 get_exe_ino(const struct call *c)
{
	return FIELD(exe_inode(c), i_ino);
}

static __always_inline __u64 timespec_ns(struct timespec64 ts)
{
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

static __always_inline __u64 get_exe_ctime(const struct call *c)
{
	struct inode *inode = exe_inode(c);
	struct inode___accessors *accessors = (void *)inode;
	struct inode___timespec *timespec = (void *)inode;

	if (bpf_core_field_exists(inode->i_ctime_sec))
		return FIELD(inode, i_ctime_sec) * 1000000000ULL +
		       (FIELD(inode, i_ctime_nsec) & ~I_CTIME_QUERIED);
	if (bpf_core_field_exists(accessors->__i_ctime))
		return timespec_ns(FIELD(accessors, __i_ctime));
	return timespec_ns(FIELD(timespec, i_ctime));
}

static __always_inline __u64 get_exe_mtime(const struct call *c)
{
	struct inode *inode = exe_inode(c);
	struct inode___accessors *accessors = (void *)inode;
	struct inode___timespec *timespec = (void *)inode;

	if (bpf_core_field_exists(inode->i_mtime_sec))
		return FIELD(inode, i_mtime_sec) * 1000000000ULL + FIELD(inode, i_mtime_nsec);
	if (bpf_core_field_exists(accessors->__i_mtime))
		return timespec_ns(FIELD(accessors, __i_mtime));
	return timespec_ns(FIELD(timespec, i_mtime));
}

/* Whether the task could write its own executable, by mode bits and CAP_DAC_OVERRIDE. */
static __always_inline bool exe_writable(const struct call *c, struct inode *inode)
{
	__u16 mode = FIELD(inode, i_mode);

	if (get_cap_effective(c) & 1 << CAP_DAC_OVERRIDE)
		return true;
	if (FIELD(inode, i_uid.val) == get_task_uid(c))
		return mode & 0200;
	if (FIELD(inode, i_gid.val) == get_task_gid(c))
		return mode & 0020;
	return mode & 0002;
}

static __always_inline __u32 get_exe_flags(const struct call *c)
{
	struct dentry *dentry = FIELD(task_of(c), mm, exe_file, f_path.dentry);
	struct inode *inode = exe_inode(c);
	char name[8] = {};
	__u32 flags = 0, layer;

	if (!inode)
		return 0;
	if (exe_writable(c, inode))
		flags |= EXE_WRITABLE;
	layer = overlay_layer(inode);
	if (layer == LAYER_UPPER)
		flags |= EXE_UPPER_LAYER;
	else if (layer == LAYER_LOWER)
		flags |= EXE_LOWER_LAYER;
	bpf_probe_read_kernel_str(name, sizeof(name), FIELD(dentry, d_name.name));
	if (*(__u64 *)name == WORD8('m', 'e', 'm', 'f', 'd', ':', 0, 0) ||
	    (*(__u64 *)name & 0xffffffffffffULL) == WORD8('m', 'e', 'm', 'f', 'd', ':', 0, 0)) {
		if (dentry == FIELD(dentry, d_parent))
			flags |= EXE_FROM_MEMFD;
	}
	return flags;
}

/*
 * What a new thread has in common with its process, from the tasks themselves: by the time it runs,
 * the struct clone_args that made it may be gone, and the tracepoint has no arguments at all.
 */
static __always_inline __u64 thread_flags(struct task_struct *task)
{
	__u64 flags = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;

	if (FIELD(task, files) == FIELD(task, group_leader, files))
		flags |= CLONE_FILES;
	if (FIELD(task, fs) == FIELD(task, group_leader, fs))
		flags |= CLONE_FS;
	return flags;
}

static __always_inline __u32 get_clone_flags(const struct call *c)
{
	struct task_struct *task = task_of(c);
	__u64 flags = 0;
	__u32 level;

	if (c->regs && c->nr == NR_CLONE)
		flags = call_arg(c, 0);
	else if (c->regs && c->nr == NR_VFORK)
		flags = CLONE_VFORK | CLONE_VM;
	else if (!c->ret && FIELD(task, pid) != FIELD(task, tgid))
		flags = thread_flags(task);
	else if (c->regs && c->nr != NR_FORK)
		flags = user_u64(call_arg(c, 0)); /* struct clone_args starts with it */
	level = FIELD(task, thread_pid, level);
	return flags_clone_flags(flags) | (level ? CL_CHILD_IN_PIDNS : 0);
}

#endif
