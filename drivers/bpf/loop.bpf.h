/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Loops, and numbers of which the verifier is to know nothing. What is set aside for either lies in
 * reserved room that no event reaches. A driver whose verifier need not follow loops defines before
 *
 *   may_go_on()         false, never in fact, where the loop may end
 *   veiled(n, unknown)  the same number, forgotten; the verifier does not know `unknown` either
 */
#ifndef FALCORE_LOOP_BPF_H
#define FALCORE_LOOP_BPF_H

#include "vocabulary.bpf.h"

#define PARKED_MAX 32 /* pointers */
#define PARK	   (FALCORE_EVENT_MAX - 4096)

static __always_inline void park(EVENT_T e, __u32 i, const void *ptr)
{
	put_u64(e, PARK + 8 * (i & (PARKED_MAX - 1)), (__u64)ptr);
}

static __always_inline void *parked(EVENT_T e, __u32 i)
{
	return (void *)*(__u64 *)AT(e, PARK + 8 * (i & (PARKED_MAX - 1)));
}

/* A count parked in memory: each look at it is news to the verifier. */
static __always_inline void park_count(EVENT_T e, __u32 n)
{
	*(volatile __u32 *)AT(e, PARK - 16) = n;
}

static __always_inline __u32 parked_count(EVENT_T e)
{
	return *(volatile __u32 *)AT(e, PARK - 16);
}

/*
 * The same number, of which the verifier knows nothing any more. Without it, it would follow every
 * length a loop can have to the end of the program, instead of seeing that they all go on alike.
 */
static __always_inline __u32 forget(EVENT_T e, __u32 v)
{
	volatile __u32 *at = (__u32 *)AT(e, PARK - 8);

	*at = v;
	return *at;
}

/* Tells fill_raw.h and fill_iov.h that there is one. */
#define forgotten forget

#ifndef may_go_on
#define has_may_goto	   false
#define may_go_on()	   true
#define veiled(n, unknown) (n)
#endif

/* Whatever was written there before is news to the verifier. */
#define counted(e, n) veiled(n, *(volatile __u64 *)AT(e, PARK - 24))

/* i from `first` on while `more`, where only i may be a number that the verifier knows. */
#define LOOP(e, i, first, more)                                                                    \
	for (__u32 i = counted(e, first); may_go_on() && (more); i = counted(e, i + 1))

#endif
