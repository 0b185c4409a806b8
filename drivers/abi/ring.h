/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The array ring: one slot per CPU of a BPF_F_MMAPABLE array map, written by kernel programs and
 * read in place by the consumer. Also the home of the loss accounting, which every ring kind uses.
 *
 *   slot = falcore_ring header (FALCORE_RING_DATA bytes) | size data bytes | FALCORE_RING_SLACK
 * bytes
 *
 * head and tail count bytes for ever; a record starts at head & (size - 1), which is a multiple of
 * 8, and may run past the data into the slack: then the next one starts at the next multiple of
 * size. Only the CPU that owns the slot writes head, only the consumer writes tail. The kernel
 * masks whatever it computes from either, so a consumer can spoil its own data and nothing else.
 */
#ifndef FALCORE_ABI_RING_H
#define FALCORE_ABI_RING_H

#include "generated/ids.h"
#include "wire.h"

/* Why an event that was wanted is not in the ring. */
enum falcore_loss {
	FALCORE_LOST_FULL,	/* no room: the consumer is behind */
	FALCORE_LOST_NESTED,	/* another program was writing on this CPU */
	FALCORE_LOST_TAIL_CALL, /* the program that fills this event could not be entered */
	FALCORE_LOST_CAUSES,
};

struct falcore_ring {
	__u64 head;
	__u64 pad_head[7];
	__u64 tail;
	__u64 pad_tail[7];
	__u64 busy;	/* a program is writing; others on this CPU must not */
	__u64 self;	/* calls of the consumer's own threads, left out */
	__u64 compat;	/* 32-bit calls, whose numbers mean something else */
	__u64 filtered; /* events that the conditions left out; not seen */
	__u64 drop;	/* shadow mode: they would leave out the event that is being written */
	__u64 address;	/* on its way from a pointer to a number */
	__u64 pad[2];
	__u64 seen[FALCORE_SLOTS];
	__u64 lost[FALCORE_LOST_CAUSES][FALCORE_SLOTS];
};

#define FALCORE_RING_DATA  36864
#define FALCORE_RING_SLACK (2 * FALCORE_EVENT_MAX)

#endif
