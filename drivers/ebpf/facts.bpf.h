/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Facts of tasks, programs and files: the CO-RE driver's own. Without the kernel's type information
 * none of its structures can be looked into; then helpers answer for the running task, and the rest
 * stays 0 or empty.
 */
#ifndef FALCORE_FACTS_BPF_H
#define FALCORE_FACTS_BPF_H

#include "access.bpf.h"

#define put_task_cgroups unrolled_task_cgroups

#ifdef FALCORE_NO_LAYOUT
#define get_task_tid	  layout_task_tid
#define get_task_pid	  layout_task_pid
#define get_task_uid	  layout_task_uid
#define get_task_gid	  layout_task_gid
#define put_task_comm	  layout_task_comm
#define put_task_exe	  layout_task_exe
#define put_task_args	  layout_task_args
#define put_task_env	  layout_task_env
#define put_exec_filename layout_exec_filename
#define put_exe_path	  layout_exe_path
#endif

#include "../bpf/exec.bpf.h"

#ifdef FALCORE_NO_LAYOUT
#undef get_task_tid
#undef get_task_pid
#undef get_task_uid
#undef get_task_gid
#undef put_task_comm
#undef put_task_exe
#undef put_task_args
#undef put_task_env
#undef put_exec_filename
#undef put_exe_path

#include "stack.bpf.h"

static __always_inline __s64 get_task_tid(const struct call *c)
{
	return (__u32)bpf_get_current_pid_tgid();
}

static __always_inline __s64 get_task_pid(const struct call *c)
{
	return bpf_get_current_pid_tgid() >> 32;
}

static __always_inline __u32 get_task_uid(const struct call *c)
{
	return bpf_get_current_uid_gid();
}

static __always_inline __u32 get_task_gid(const struct call *c)
{
	return bpf_get_current_uid_gid() >> 32;
}

static __always_inline __u32 put_task_comm(EVENT_T e, __u32 pos, const struct call *c)
{
	char comm[16] = {};

	bpf_get_current_comm(comm, sizeof(comm));
	return put_kernel_str(e, pos, comm);
}
#endif

#undef put_task_cgroups

/* One subsystem: where the kernel keeps it, and its name with the '='. */
#define SUBSYSTEM(number, id, word_, len_)                                                         \
	case number:                                                                               \
		exists = bpf_core_enum_value_exists(enum cgroup_subsys_id, id);                    \
		subsys = bpf_core_enum_value(enum cgroup_subsys_id, id);                           \
		word = word_;                                                                      \
		len = len_;                                                                        \
		break

/*
 * The CO-RE driver has this once for each subsystem; here, where the compiler runs while somebody
 * waits, it is a loop.
 */
static __always_inline __u32 put_task_cgroups(EVENT_T e, __u32 pos, const struct call *c)
{
	__u32 start = pos;

#ifdef FALCORE_NO_LAYOUT
	return 0;
#endif
#pragma clang loop unroll(disable)
	for (int i = 0; i < 5; i++) {
		bool exists = false;
		__u32 subsys = 0, len = 0;
		__u64 word = 0;

		switch (i) {
			SUBSYSTEM(0, cpuset_cgrp_id, WORD8('c', 'p', 'u', 's', 'e', 't', '=', 0),
				  7);
			SUBSYSTEM(1, cpu_cgrp_id, WORD8('c', 'p', 'u', '=', 0, 0, 0, 0), 4);
			SUBSYSTEM(2, cpuacct_cgrp_id, WORD8('c', 'p', 'u', 'a', 'c', 'c', 't', '='),
				  8);
			SUBSYSTEM(3, io_cgrp_id, WORD8('i', 'o', '=', 0, 0, 0, 0, 0), 3);
			SUBSYSTEM(4, memory_cgrp_id, WORD8('m', 'e', 'm', 'o', 'r', 'y', '=', 0),
				  7);
		}
		if (exists)
			pos = forget(e, pos + put_cgroup(e, pos, c, subsys, word, len));
	}
	return (pos - start) & (FALCORE_EVENT_MAX - 1);
}

#endif
