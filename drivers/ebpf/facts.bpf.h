/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Facts of tasks, programs and files: the CO-RE driver's own. Without the kernel's type information
 * none of its structures can be looked into; then helpers answer for the running task, and the rest
 * stays 0 or empty.
 */
#ifndef FALCORE_FACTS_BPF_H
#define FALCORE_FACTS_BPF_H

#include "vocabulary.bpf.h"

#ifdef FALCORE_NO_LAYOUT
#define get_task_tid  layout_task_tid
#define get_task_pid  layout_task_pid
#define get_task_uid  layout_task_uid
#define get_task_gid  layout_task_gid
#define put_task_comm layout_task_comm
#endif

#include "../modern_ebpf/exec.bpf.h"

#ifdef FALCORE_NO_LAYOUT
#undef get_task_tid
#undef get_task_pid
#undef get_task_uid
#undef get_task_gid
#undef put_task_comm

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

#endif
