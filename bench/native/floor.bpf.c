/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The floor: what any tracer pays whose programs sit at the return of system calls. Nothing, one
 * flag, and one record of 64 bytes through each kind of ring; no parameters, no state.
 */
#include <linux/bpf.h>

#include <bpf/bpf_helpers.h>

#include "floor.bpf.h"

struct pt_regs {
    unsigned long di, si, dx, orig_ax;
} __attribute__((preserve_access_index));

struct floor_globals globals;

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1); /* the reader sets it: CPUs */
    __type(key, __u32);
    __type(value, struct floor_ring);
} array SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, FLOOR_SIZE);
} shared SEC(".maps");

static __always_inline int is_wanted(const struct pt_regs *regs) {
    return globals.wanted[regs->orig_ax & (FLOOR_SYSCALLS - 1)];
}

static __always_inline void fill(struct floor_record *record, const struct pt_regs *regs,
                                 long result) {
    record->ts = bpf_ktime_get_boot_ns();
    record->tid = bpf_get_current_pid_tgid();
    record->result = result;
    record->arguments[0] = regs->di;
    record->arguments[1] = regs->si;
    record->arguments[2] = regs->dx;
    record->nr = regs->orig_ax;
    record->cpu = bpf_get_smp_processor_id();
}

SEC("tp_btf/sys_exit")
int floor_empty(__u64 *context) {
    return 0;
}

SEC("tp_btf/sys_exit")
int floor_flag(__u64 *context) {
    /* A store that depends on the flag: without one the compiler drops the test. */
    if (is_wanted((const struct pt_regs *)context[0]))
        globals.events = 1;
    return 0;
}

SEC("tp_btf/sys_exit")
int floor_ringbuf(__u64 *context) {
    const struct pt_regs *regs = (const struct pt_regs *)context[0];
    struct floor_record *record;

    if (!is_wanted(regs))
        return 0;
    record = bpf_ringbuf_reserve(&shared, sizeof(*record), 0);
    if (!record) {
        __sync_fetch_and_add(&globals.lost, 1);
        return 0;
    }
    fill(record, regs, context[1]);
    record->number = 1;
    bpf_ringbuf_submit(record, BPF_RB_NO_WAKEUP);
    return 0;
}

SEC("tp_btf/sys_exit")
int floor_array(__u64 *context) {
    const struct pt_regs *regs = (const struct pt_regs *)context[0];
    __u32 cpu = bpf_get_smp_processor_id();
    struct floor_record *record;
    struct floor_ring *ring;
    __u64 head;

    if (!is_wanted(regs))
        return 0;
    ring = bpf_map_lookup_elem(&array, &cpu);
    if (!ring)
        return 0;
    head = ring->head;
    if (head - ring->tail > FLOOR_SIZE - sizeof(*record)) {
        __sync_fetch_and_add(&globals.lost, 1);
        return 0;
    }
    record =
        (struct floor_record *)(ring->data + (head & (FLOOR_SIZE - sizeof(struct floor_record))));
    fill(record, regs, context[1]);
    record->number = head / sizeof(*record) + 1;
    *(volatile __u64 *)&ring->head = head + sizeof(*record);
    return 0;
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";
