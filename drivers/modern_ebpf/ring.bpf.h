/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Room in this CPU's ring, and the counters beside it. */
#ifndef FALCORE_RING_BPF_H
#define FALCORE_RING_BPF_H

#include "maps.bpf.h"

/* Keeps the compiler from moving stores across it; x86 keeps their order by itself. */
#define barrier() asm volatile("" ::: "memory")

/* The ring of this CPU; NULL, and the event counted, when it has none. `slot` is below
 * FALCORE_SLOTS. */
static __always_inline struct falcore_ring *this_ring(__u32 slot)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct falcore_ring *r = bpf_map_lookup_elem(&rings, &cpu);

	if (!r)
		__sync_fetch_and_add(&homeless[slot], 1);
	return r;
}

/*
 * Later kernels than 6.18 let a program of a system call be preempted, by another that wants the
 * same ring. These exist since Linux 6.10 (fc7566ad0a82).
 */
extern void bpf_preempt_disable(void) __ksym __weak;
extern void bpf_preempt_enable(void) __ksym __weak;

static __always_inline bool is_preemptible(void)
{
	return LINUX_KERNEL_VERSION > KERNEL_VERSION(6, 18, 255);
}

static __always_inline void count_lost(struct falcore_ring *r, __u32 slot, __u32 cause)
{
	r->lost[cause][slot]++;
}

static __always_inline __u8 *refuse(struct falcore_ring *r, __u32 slot, __u32 cause)
{
	count_lost(r, slot, cause);
	if (shadow)
		r->drop = 0;
	if (is_preemptible())
		bpf_preempt_enable();
	return NULL;
}

/*
 * Where the next event of this CPU goes: FALCORE_RING_SLACK bytes that may be written, or NULL,
 * counted. `slot` is below FALCORE_SLOTS. Every success must be followed by commit().
 */
static __always_inline __u8 *reserve(struct falcore_ring *r, __u32 slot)
{
	__u8 *data = (__u8 *)r + FALCORE_RING_DATA;
	__u64 head;

	if (is_preemptible())
		bpf_preempt_disable();
	r->seen[slot]++;
	if (r->busy)
		return refuse(r, slot, FALCORE_LOST_NESTED);
	if (ring_kind == RING_BPF) {
		r->busy = 1;
		return data;
	}
	head = *(volatile __u64 *)&r->head;
	if (head - *(volatile __u64 *)&r->tail > ring_size - FALCORE_EVENT_MAX)
		return refuse(r, slot, FALCORE_LOST_FULL);
	r->busy = 1;
	barrier();
	return data + (head & (ring_size - 1));
}

/* The clock of the timestamps: ns since boot. */
static __always_inline __u64 now(void)
{
	return bpf_ktime_get_boot_ns();
}

/* Writes the header and hands the event, `len` bytes at `e`, to the consumer. */
static __always_inline void commit(void *ctx, struct falcore_ring *r, __u8 *e, __u64 ts, __u32 tid,
				   __u32 len, __u32 type, __u32 nparams, __u32 slot)
{
	*(__u64 *)(e + FALCORE_OFFSET_TS) = ts;
	*(__u64 *)(e + FALCORE_OFFSET_TID) = tid;
	/* len, type and the low half of nparams in one aligned store */
	*(__u64 *)(e + FALCORE_OFFSET_LEN) = len | (__u64)type << 32 | (__u64)nparams << 48;
	*(__u16 *)(e + FALCORE_OFFSET_LEN + 8) = shadow && r->drop ? FALCORE_NPARAMS_DROP >> 16 : 0;
	if (shadow)
		r->drop = 0;
	if (ring_kind == RING_BPF) {
		__u32 cpu = bpf_get_smp_processor_id();
		void *ring = bpf_map_lookup_elem(&bpf_rings, &cpu);

		len &= FALCORE_EVENT_MAX - 1;
		if (!ring || bpf_ringbuf_output(ring, e, len, BPF_RB_NO_WAKEUP))
			count_lost(r, slot, FALCORE_LOST_FULL);
	} else {
		__u64 head = r->head, step = (len + 7) & ~7ULL, at = head & (ring_size - 1);

		if (at + step >= ring_size)
			step = ring_size - at;
		barrier();
		*(volatile __u64 *)&r->head = head + step;
	}
	barrier();
	r->busy = 0;
	if (is_preemptible())
		bpf_preempt_enable();
}

#endif
