/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Data in several places. It speaks the vocabulary of generated/fill.h. Before including this a
 * driver defines
 *
 *   WORD(c)          bytes of a pointer of the caller
 *   call_snaplen(c)  bytes of data to keep
 *   forgotten(e, n)  the same number, if its verifier must not follow each value it may have
 *   FALCORE_IOV_LOOP if its compiler is in a hurry, and its verifier takes loops (Linux 5.3)
 *   has_may_goto, may_go_on(), counted(e, n)  if its verifier need not follow them
 *                    (drivers/bpf/loop.bpf.h)
 */
#ifndef FALCORE_ABI_FILL_IOV_H
#define FALCORE_ABI_FILL_IOV_H

/* Of more places than these neither the sizes nor the data are seen; a call may have 1024. */
#ifndef FALCORE_IOV_MAX
#define FALCORE_IOV_MAX 32
#endif
#define FALCORE_CONTROL_MAX 1024

#ifndef forgotten
#define forgotten(e, n) (n)
#endif
#ifndef counted
#define has_may_goto  0
#define may_go_on()   1
#define counted(e, n) (n)
#endif

static __always_inline __u64 user_word(const struct call *c, __u64 ptr, __u32 i)
{
	return WORD(c) == 4 ? user_u32(ptr + 4 * i) : user_u64(ptr + 8 * i);
}

/* What came of the places so far: the sum of their sizes, bytes stored, bytes that may be. */
struct iov_sum {
	__u64 size;
	__u32 stored, left;
};

static __always_inline void put_place(EVENT_T e, __u32 pos, const struct call *c, __u64 iov,
				      __u32 i, struct iov_sum *sum)
{
	__u64 ptr = user_word(c, iov, 2 * i), size = user_word(c, iov, 2 * i + 1);
	__u32 n;

	sum->size += size;
	if (!sum->left || !size)
		return;
	n = put_user_bytes(e, pos + sum->stored, ptr, size, sum->left);
	/* what cannot be read ends it: nothing is put next to what it does not follow */
	sum->left = forgotten(e, n ? sum->left - n : 0);
	sum->stored = forgotten(e, sum->stored + n);
}

/*
 * The sum of the sizes of `count` struct iovec, 8 bytes, and behind it at most `max` bytes of what
 * they point to, and the snap length; returns the bytes stored.
 */
static __always_inline __u32 put_iov(EVENT_T e, __u32 pos, const struct call *c, __u64 iov,
				     __u64 count, __u64 max)
{
	struct iov_sum sum = {.stored = 8, .left = call_snaplen(c)};
	__u32 i;

	if (sum.left > max)
		sum.left = max;
	if (has_may_goto) {
		for (i = counted(e, 0); may_go_on() && i < count && i < FALCORE_IOV_MAX;
		     i = counted(e, i + 1))
			put_place(e, pos, c, iov, i, &sum);
	} else {
#ifdef FALCORE_IOV_LOOP
#pragma clang loop unroll(disable)
#elif defined(__clang__)
#pragma clang loop unroll(full)
#endif
		for (i = 0; i < FALCORE_IOV_MAX; i++)
			if (i < count)
				put_place(e, pos, c, iov, i, &sum);
	}
	put_u64(e, pos, sum.size);
	return sum.stored;
}

#endif
