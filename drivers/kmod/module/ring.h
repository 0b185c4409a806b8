/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Room in this CPU's ring, and the counters beside it; abi/ring.h has the layout. */
#ifndef FALCORE_MODULE_RING_H
#define FALCORE_MODULE_RING_H

#include "consumer.h"

/* The slot of this CPU; NULL, and the event counted, when it has none. */
static inline struct slot *this_slot(struct consumer *consumer, u32 counter)
{
	struct slot *slot = this_cpu_read(slot_here);

	if (unlikely(!slot))
		atomic64_inc(&consumer->homeless[counter]);
	return slot;
}

/*
 * Where the next event of this CPU goes: FALCORE_RING_SLACK bytes that may be written, or NULL,
 * counted. Every success must be followed by commit().
 */
static inline u8 *reserve(struct slot *slot, u32 counter)
{
	struct falcore_ring *ring = slot->ring;

	ring->seen[counter]++;
	if (unlikely(slot->busy)) {
		ring->lost[FALCORE_LOST_NESTED][counter]++;
		return NULL;
	}
	/* the consumer has read what it gives back: nothing is written before that is known */
	if (slot->head - smp_load_acquire(&ring->tail) > slot->ring_bytes - FALCORE_EVENT_MAX) {
		ring->lost[FALCORE_LOST_FULL][counter]++;
		return NULL;
	}
	slot->busy = 1;
	barrier();
	return (u8 *)ring + FALCORE_RING_DATA + (slot->head & (slot->ring_bytes - 1));
}

/* Writes the header and hands the event, `len` bytes at `e`, to the consumer. */
static inline void commit(struct slot *slot, u8 *e, u64 ts, u32 tid, u32 len, u32 type, u32 nparams)
{
	u64 step = ALIGN(len, 8), at = slot->head & (slot->ring_bytes - 1);

	*(u64 *)(e + FALCORE_OFFSET_TS) = ts;
	*(u64 *)(e + FALCORE_OFFSET_TID) = tid;
	*(u32 *)(e + FALCORE_OFFSET_LEN) = len;
	*(u16 *)(e + FALCORE_OFFSET_TYPE) = type;
	*(u32 *)(e + FALCORE_OFFSET_TYPE + 2) = nparams;
	if (at + step >= slot->ring_bytes)
		step = slot->ring_bytes - at;
	slot->head += step;
	/* the consumer sees a whole event or none */
	smp_store_release(&slot->ring->head, slot->head);
	barrier();
	slot->busy = 0;
}

#endif
