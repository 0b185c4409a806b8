/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Data in several places. It speaks the vocabulary of generated/fill.h. Before including this a
 * driver defines
 *
 *   WORD(c)          bytes of a pointer of the caller
 *   call_snaplen(c)  bytes of data to keep
 *   forgotten(e, n)  the same number, if its verifier must not follow each value it may have
 *   FALCORE_IOV_LOOP if its verifier takes loops, as all do since Linux 5.3
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

static __always_inline __u64 user_word(const struct call *c, __u64 ptr, __u32 i)
{
	return WORD(c) == 4 ? user_u32(ptr + 4 * i) : user_u64(ptr + 8 * i);
}

/*
 * The sum of the sizes of `count` struct iovec, 8 bytes, and behind it at most `max` bytes of what
 * they point to, and the snap length; returns the bytes stored.
 */
static __always_inline __u32 put_iov(EVENT_T e, __u32 pos, const struct call *c, __u64 iov,
				     __u64 count, __u64 max)
{
	__u32 left = call_snaplen(c), stored = 8, i;
	__u64 sum = 0;

	if (left > max)
		left = max;
#ifdef FALCORE_IOV_LOOP
#pragma clang loop unroll(disable)
#elif defined(__clang__)
#pragma clang loop unroll(full)
#endif
	for (i = 0; i < FALCORE_IOV_MAX; i++) {
		__u64 ptr, size;
		__u32 n;

		if (i >= count)
			continue;
		ptr = user_word(c, iov, 2 * i);
		size = user_word(c, iov, 2 * i + 1);
		sum += size;
		if (!left || !size)
			continue;
		n = put_user_bytes(e, pos + stored, ptr, size, left);
		/* what cannot be read ends it: nothing is put next to what it does not follow */
		left = forgotten(e, n ? left - n : 0);
		stored = forgotten(e, stored + n);
	}
	put_u64(e, pos, sum);
	return stored;
}

#endif
