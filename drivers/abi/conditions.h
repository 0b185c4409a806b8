/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * What an event has to fulfil to be worth sending (falcore/schema/conditions.py): checks, each of
 * them one fact against up to eight values. Checks that follow each other with `more` set on all
 * but the last are a clause, of which one has to hold; every clause has to.
 */
#ifndef FALCORE_ABI_CONDITIONS_H
#define FALCORE_ABI_CONDITIONS_H

#define FALCORE_CHECKS_MAX 8
#define FALCORE_VALUES_MAX 8

/*
 * Threads, by the low bits of their numbers, whose names changed otherwise than by exec: the reader
 * may know them by another. What shares a byte with one is taken for one.
 */
#define FALCORE_RENAMED_MAX 65536

/* Facts. A name is compared as its 16 bytes, zeros behind its end, in two little-endian words;
 * everything else is a signed number, from the first word of a value to the second. */
enum falcore_fact {
	FALCORE_FACT_NAME,   /* of the thread */
	FALCORE_FACT_PID,    /* init pid namespace */
	FALCORE_FACT_TID,    /* likewise */
	FALCORE_FACT_UID,    /* effective, init user namespace */
	FALCORE_FACT_RESULT, /* of the system call */
};

struct falcore_check {
	__u8 fact;
	__u8 negated; /* none of the values */
	__u8 count;   /* of values */
	__u8 more;    /* the next check is of the same clause */
	__u32 pad;
	__u64 values[FALCORE_VALUES_MAX][2];
};

struct falcore_conditions {
	__u32 count; /* of checks */
	__u32 pad;
	struct falcore_check checks[FALCORE_CHECKS_MAX];
};

#endif
