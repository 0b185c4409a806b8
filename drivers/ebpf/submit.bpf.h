/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* A place to build an event, its way into this CPU's perf pages, and the counters. */
#ifndef FALCORE_SUBMIT_BPF_H
#define FALCORE_SUBMIT_BPF_H

#include "access.bpf.h"

/* A perf record has a 16 bit length, its header and padding included (uapi/linux/perf_event.h). */
#define RECORD_MAX (FALCORE_EVENT_MAX - 64)
#define ENOENT	   2 /* no event opened for this CPU */

/*
 * Before Linux 5.2 (56201969114c) nothing tells that the pages had no room for a record. There each
 * is numbered, and what is missing is what was lost. `head` counts them, for which perf pages have
 * no other use.
 */
#ifdef FALCORE_SPLIT
#define SEQUENCE_SIZE 8
#else
#define SEQUENCE_SIZE 0
#endif

/* Mark what the conditions would leave out instead of leaving it out. */
#ifdef FALCORE_SHADOW
#define shadow true
#else
#define shadow false
#endif

#define barrier() asm volatile("" ::: "memory")

/*
 * Where programs can be preempted, each keeps others out while it works: by functions of the
 * kernel, of which the text has the numbers (program_text.py).
 */
#ifdef PREEMPT_DISABLE
static void (*keep_others_out)(void) = (void *)PREEMPT_DISABLE;
static void (*let_others_in)(void) = (void *)PREEMPT_ENABLE;
#else
#define keep_others_out()
#define let_others_in()
#endif

/*
 * The same slot, within bounds that the verifier sees: it loses those of what goes through the
 * stack. The maps are large enough for any slot below HOMELESS_SLOTS.
 */
static __always_inline __u32 known_slot(__u32 slot)
{
	asm volatile("" : "+r"(slot));
	return slot & (HOMELESS_SLOTS - 1);
}

/* An event that nobody waits for: this CPU came after the capture was opened. */
static __always_inline void count_homeless(__u32 slot)
{
	__u32 zero = 0;
	struct falcore_homeless *h = map_homeless(&zero);

	if (h)
		__sync_fetch_and_add(&h->count[known_slot(slot)], 1);
}

/* The counters of this CPU; NULL, and the event counted, when it has none. `slot` is below
 * FALCORE_SLOTS. */
static __always_inline struct falcore_ring *this_ring(__u32 slot)
{
	__u32 cpu = bpf_get_smp_processor_id();
	struct falcore_ring *r = map_ring(&cpu);

	if (!r)
		count_homeless(slot);
	return r;
}

static __always_inline void count_lost(struct falcore_ring *r, __u32 slot, __u32 cause)
{
	r->lost[cause][known_slot(slot)]++;
}

/* Where an event is built, or NULL, counted. Every success must be followed by commit(). */
static __always_inline __u8 *reserve(struct falcore_ring *r, __u32 slot)
{
	__u32 cpu = bpf_get_smp_processor_id();
	__u8 *e;

	keep_others_out();
	r->seen[known_slot(slot)]++;
	e = map_scratch(&cpu);
	if (r->busy || !e) {
		count_lost(r, slot, FALCORE_LOST_NESTED);
		if (shadow)
			r->drop = 0;
		let_others_in();
		return NULL;
	}
	r->busy = 1;
	barrier();
	return e + SEQUENCE_SIZE;
}

/* Hands the event to the kernel; what is known to be lost is counted here and nowhere else. */
static __always_inline void submit(void *ctx, struct falcore_ring *r, __u8 *e, __u32 size,
				   __u32 slot)
{
	long failure;

	if (SEQUENCE_SIZE)
		*(__u64 *)(e - SEQUENCE_SIZE) = r->head++;
	failure = send(ctx, e - SEQUENCE_SIZE, size + SEQUENCE_SIZE);
	if (failure == -ENOENT) {
		if (SEQUENCE_SIZE)
			r->head--;
		r->seen[known_slot(slot)]--;
		count_homeless(slot);
	} else if (failure && !SEQUENCE_SIZE) {
		count_lost(r, slot, FALCORE_LOST_FULL);
	}
}

/* Writes the header and hands the event, `len` bytes at `e`, to the consumer. */
static __always_inline void commit(void *ctx, struct falcore_ring *r, __u8 *e, __u64 ts, __u32 tid,
				   __u32 len, __u32 type, __u32 nparams, __u32 slot)
{
	*(__u64 *)(e + FALCORE_OFFSET_TS) = ts;
	*(__u64 *)(e + FALCORE_OFFSET_TID) = tid;
	*(__u64 *)(e + FALCORE_OFFSET_LEN) = len | (__u64)type << 32 | (__u64)nparams << 48;
	*(__u16 *)(e + FALCORE_OFFSET_LEN + 8) = shadow && r->drop ? FALCORE_NPARAMS_DROP >> 16 : 0;
	if (shadow)
		r->drop = 0;
	/* a mask that the compiler cannot take for needless: the verifier may know less of len */
	asm volatile("" : "+r"(len));
	len = (len - 1) & (FALCORE_EVENT_MAX - 1);
	if (len < RECORD_MAX) {
		submit(ctx, r, e, len + 1, slot);
	} else {
		count_lost(r, slot, FALCORE_LOST_FULL);
	}
	barrier();
	r->busy = 0;
	let_others_in();
}

/* The clock of the timestamps: ns since boot. */
static __always_inline __u64 now(void)
{
#ifdef FALCORE_OLD_HELPERS
	/* bpf_ktime_get_boot_ns came with Linux 5.8 (71d19214776e); user space adds what it lacks
	 */
	__u32 zero = 0;
	struct falcore_live *live = map_live(&zero);

	return bpf_ktime_get_ns() + (live ? live->clock_offset : 0);
#else
	return bpf_ktime_get_boot_ns();
#endif
}

#endif
