/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The one consumer: its rings, and what it asked for. */
#ifndef FALCORE_CONSUMER_H
#define FALCORE_CONSUMER_H

#include <linux/atomic.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/types.h>

#include "device.h"

/*
 * What the kernel keeps of one CPU's ring, out of the consumer's reach. Used by its CPU alone, with
 * preemption off.
 */
struct slot {
	struct falcore_ring *ring; /* shared with the consumer: written, never trusted */
	u64 head;		   /* what ring->head tells the consumer */
	u64 ring_bytes;
	u32 busy;
	/* What an event is about, held until it is done, or NULL. */
	struct file *file; /* of descriptor fd, */
	int fd;
	struct file *exe_file; /* of the process */
	/* Strings are put together here: hardened usercopy finds a slab without taking locks. */
	char text[FALCORE_STRING_MAX];
};

/* NULL before SETUP, and on CPUs that were plugged in after it. */
DECLARE_PER_CPU(struct slot *, slot_here);

struct consumer {
	struct mutex lock; /* of whoever changes what is below; handlers read live as it is */
	void *area;	   /* cpus * stride bytes that the consumer may map; NULL before SETUP */
	u64 stride;
	u32 cpus;     /* as they were at open */
	u32 attached; /* enum falcore_tracepoint */
	struct falcore_device_live live;
	struct falcore_device_conditions __rcu *conditions; /* NULL: there are none */
	atomic64_t homeless[FALCORE_SLOTS];
};

/* trace.c */
void trace_find(void);
int trace_attach(struct consumer *consumer, u32 wanted);
void trace_forget_renames(void);
void trace_set_conditions(struct consumer *consumer, struct falcore_device_conditions *conditions);

/* device.c */
int falcore_device_create(void);
void falcore_device_destroy(void);

#endif
