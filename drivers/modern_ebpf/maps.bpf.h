/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Maps and settings: everything user space and the programs share. */
#ifndef FALCORE_MAPS_BPF_H
#define FALCORE_MAPS_BPF_H

#include "../abi/conditions.h"
#include "../abi/generated/ia32.h"
#include "../abi/generated/rows.h"
#include "../abi/ring.h"
#include "../abi/want.h"

#define RING_ARRAY 0
#define RING_BPF   1

/* Fixed when the object is loaded; the verifier sees constants. */
const volatile __u64 ring_size = 1 << 20;
const volatile __u32 ring_kind = RING_ARRAY;
const volatile __u32 page_shift = 12;
/* Mark what the conditions would leave out instead of leaving it out. */
const volatile bool shadow = false;

/* What the kernel's tracepoints of io_uring hand over (../bpf/operation.bpf.h); 0: it has none. */
const volatile __u32 submit_shape = 0;
const volatile __u32 complete_shape = 0;

/* Argument kinds of the syscalls that have no row of their own. */
const struct falcore_raw_args raw_rows[FALCORE_SYSCALLS_MAX] = FALCORE_RAW_TABLE;
const struct falcore_ia32_row ia32_rows[FALCORE_SYSCALLS_MAX] = FALCORE_IA32_TABLE;

/* Changed while the programs run, through the mapping of .bss. */
struct falcore_live {
	__u32 self_tgid; /* left out; 0: nobody is */
	__u32 snaplen;
	__u8 wanted[FALCORE_SYSCALLS_MAX];
	struct falcore_conditions enter;
	struct falcore_conditions exit;
};

struct falcore_live live;

__u8 renamed[FALCORE_RENAMED_MAX];
__u32 identified_tgid;
/* Of operations of io_uring that have begun (../bpf/operation.bpf.h). */
__u64 submitted[4096];
/* By slot: events of CPUs that came after the capture was opened and have no ring. */
__u64 homeless[FALCORE_SLOTS];

/* One slot per CPU; user space sets both sizes. With RING_BPF the data part is scratch space. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 1);
	__uint(key_size, sizeof(__u32));
	__uint(value_size, FALCORE_RING_DATA + (1 << 20) + FALCORE_RING_SLACK);
} rings SEC(".maps");

struct inner_ring {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 17);
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 1);
	__type(key, __u32);
	__array(values, struct inner_ring);
} bpf_rings SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, FALCORE_SYSCALLS_MAX + 1);
	__type(key, __u32);
	__type(value, __u32);
} exit_programs SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, FALCORE_SYSCALLS_MAX + 1);
	__type(key, __u32);
	__type(value, __u32);
} enter_programs SEC(".maps");

#endif
