/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Loops that the verifier need not follow to their end (Linux 6.9, 011832b97b31). */
#ifndef FALCORE_MAY_GOTO_BPF_H
#define FALCORE_MAY_GOTO_BPF_H

#include "../bpf/vocabulary.bpf.h"

/* Where it is unknown user space clears this, and puts another instruction in its place. */
const volatile bool has_may_goto = true;

/*
 * The kernel goes to `end` after 8 million turns at the earliest, which no loop here has. For the
 * verifier both ways are possible: it is done with a loop as soon as a turn begins in a state that
 * an earlier one began in, and takes numbers that do not matter for alike. Written as bytes:
 * BPF_JMP | BPF_JCOND and the distance, which compilers before clang 19 have no name for.
 */
static __always_inline bool may_go_on(void)
{
	if (!has_may_goto)
		return true;
	asm volatile goto("1: .byte 0xe5, 0\n"
			  ".long ((%l[end] - 1b - 8) / 8) & 0xffff\n"
			  ".short 0"
			  :
			  :
			  :
			  : end);
	return true;
end:
	return false;
}
#define may_go_on may_go_on

/*
 * A count of turns, of which the verifier is to know nothing: of two that cancel out it knows that
 * it does not know `unknown`. Without may_goto, that the count grows is what proves a loop to end.
 */
static __always_inline __u32 veiled(__u32 n, __u64 unknown)
{
	__u64 wide = n;

	if (has_may_goto)
		asm volatile("%0 ^= %1\n%0 ^= %1" : "+r"(wide) : "r"(unknown));
	return wide;
}
#define veiled veiled

#endif
