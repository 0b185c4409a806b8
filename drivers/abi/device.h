/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The kernel module's device: what its consumer asks for, and the memory it maps.
 *
 * One open file is one consumer; a second open fails with EBUSY. In order: INFO, SETUP (once),
 * mmap, LIVE, ATTACH; CONDITIONS whenever they change. The mapping holds cpus slots of `stride`
 * bytes, each laid out as ring.h says, so the native reader reads it like an array map. Closing the
 * file detaches everything and frees the rings.
 *
 * Errors: EINVAL (a size, bit or order that makes no sense), EFAULT (bad pointer), ENOTTY (unknown
 * command), EBUSY (set up already), ENOMEM, EPERM (no CAP_SYS_ADMIN), ENOENT (the kernel lacks a
 * tracepoint).
 */
#ifndef FALCORE_ABI_DEVICE_H
#define FALCORE_ABI_DEVICE_H

#include "conditions.h"
#include "generated/ids.h"
#include "ring.h"
#include "want.h"

#define FALCORE_DEVICE_NAME    "falcore" /* /dev/falcore, root only */
#define FALCORE_DEVICE_VERSION 2

/* Bounds of falcore_device_setup.ring_bytes; a power of two. */
#define FALCORE_DEVICE_RING_MIN (128 << 10)
#define FALCORE_DEVICE_RING_MAX (512 << 20)

/* Tracepoints, bits of ATTACH. */
enum falcore_tracepoint {
	FALCORE_TP_SYS_ENTER = 1,
	FALCORE_TP_SYS_EXIT = 2,
	FALCORE_TP_PROCESS_EXIT = 4,
	FALCORE_TP_PROCESS_EXEC = 8,
	FALCORE_TP_PROCESS_FORK = 16,
	FALCORE_TP_SWITCH = 32,
	FALCORE_TP_SIGNAL_DELIVER = 64,
	FALCORE_TP_PAGE_FAULT_USER = 128,
	FALCORE_TP_PAGE_FAULT_KERNEL = 256,
	FALCORE_TP_RENAME = 512, /* conditions on names need it */
	FALCORE_TP_ALL = 1023,
};

struct falcore_device_info {
	__u32 version;	    /* FALCORE_DEVICE_VERSION */
	__u32 wire_version; /* FALCORE_WIRE_VERSION */
	__u32 cpus;	    /* slots in the mapping */
	__u32 slots;	    /* FALCORE_SLOTS */
	__u64 stride;	    /* bytes from one slot to the next; 0 before SETUP */
	__u32 tgid;	    /* the caller's process in the init pid namespace */
	__u32 pad;
};

struct falcore_device_setup {
	__u64 ring_bytes;
};

/* Takes effect at once, also while attached. */
struct falcore_device_live {
	__u32 self_tgid; /* left out, counted as self; 0: nobody is */
	__u32 snaplen;
	__u8 wanted[FALCORE_SYSCALLS_MAX]; /* FALCORE_WANT_*, all but HEAVY */
};

/* What calls have to fulfil whose `wanted` has FALCORE_WANT_IF_*. Takes effect at once. */
struct falcore_device_conditions {
	__u32 shadow; /* 1: what would be left out is marked (wire.h) and sent */
	__u32 pad;
	struct falcore_conditions enter;
	struct falcore_conditions exit;
};

#define FALCORE_IOC_INFO   _IOR('F', 0, struct falcore_device_info)
#define FALCORE_IOC_SETUP  _IOW('F', 1, struct falcore_device_setup)
#define FALCORE_IOC_LIVE   _IOW('F', 2, struct falcore_device_live)
#define FALCORE_IOC_ATTACH _IOW('F', 3, __u32) /* what is attached from now on; 0: nothing */
/* Events of CPUs that have no slot, by slot number of the counters. */
#define FALCORE_IOC_HOMELESS   _IOR('F', 4, __u64[FALCORE_SLOTS])
#define FALCORE_IOC_CONDITIONS _IOW('F', 5, struct falcore_device_conditions)

#endif
