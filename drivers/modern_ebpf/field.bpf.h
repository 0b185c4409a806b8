/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Fields of the kernel's structures, read as they lie where the verifier allows it. */
#ifndef FALCORE_FIELD_BPF_H
#define FALCORE_FIELD_BPF_H

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

extern int LINUX_KERNEL_VERSION __kconfig;
/* Since Linux 6.2 (a35b9af4ec2c). */
extern void *bpf_rdonly_cast(const void *object, __u32 btf_id) __ksym __weak;

static __always_inline bool is_castable(void)
{
	return LINUX_KERNEL_VERSION >= KERNEL_VERSION(6, 2, 0);
}

/* The same pointer; the verifier takes it for what it is said to point to. It costs nothing. */
#define CAST(p) ((typeof(p))bpf_rdonly_cast(p, bpf_core_type_id_kernel(typeof(*(p)))))

/*
 * FIELD(task, signal, tty): task->signal->tty, 0 where a pointer on the way leads nowhere. A load,
 * or else a call of a helper for every step, which costs ten times as much.
 */
#define FIELD(p, ...)                                                                              \
	(is_castable() ? ___arrow(CAST(p), __VA_ARGS__) : BPF_CORE_READ(p, __VA_ARGS__))

/* The pointer that lies at an address: any structure that begins with one tells it. */
static __always_inline void *pointer_at(const void *address)
{
	struct list_head *begins = (void *)address;
	void *pointer = NULL;

	if (is_castable())
		return CAST(begins)->next;
	bpf_probe_read_kernel(&pointer, sizeof(pointer), address);
	return pointer;
}

/* Already since Linux 5.11 the fields of the thread that runs can be read as they lie. */
static __always_inline bool is_typed(void)
{
	return bpf_core_enum_value_exists(enum bpf_func_id___new, BPF_FUNC_get_current_task_btf);
}

#define TASK_FIELD(task, field) (is_typed() ? (task)->field : FIELD(task, field))

#endif
