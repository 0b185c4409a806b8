/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * The vocabulary of the generated fill bodies (drivers/abi/generated/fill.h) for BPF programs. What
 * differs is in each driver's access.bpf.h, which includes this one and defines before:
 *
 *   AT(e, pos)            byte pos of an event, in a way that the verifier follows
 *   CALL_ARGS             what else a call needs to answer call_arg(c, n), which the driver defines
 *   snaplen()             bytes of I/O data to keep
 *   page_shift            of this machine
 */
#ifndef FALCORE_VOCABULARY_BPF_H
#define FALCORE_VOCABULARY_BPF_H

#include "../abi/wire.h"

#define EVENT_T __u8 *

#define SHORT_DATA 32 /* a power of two */

struct operation;

/* One traced call. regs is NULL in programs of scheduler tracepoints. */
struct call {
	struct pt_regs *regs;
	struct task_struct *task;
	const char *filename;		   /* of an exec seen by its tracepoint, kernel memory */
	const struct operation *operation; /* of io_uring (operation.bpf.h) */
	__s64 ret;
	__u32 nr;  /* x86_64 number of the row */
	bool ia32; /* made by a 32-bit program */
	/* What fd_file() found last: most events ask for one descriptor several times. */
	bool is_file_known;
	__s64 file_fd;
	struct file *file;
	CALL_ARGS
};

/*
 * The task an event is about; most events never ask, so it is looked up by those that do. By a
 * call, or FIELD would try to relocate struct call too.
 */
static __always_inline struct task_struct *task_of(const struct call *c)
{
	return c->task ?: (struct task_struct *)bpf_get_current_task();
}

static __always_inline void put_len(EVENT_T e, __u32 i, __u32 n)
{
	*(__u16 *)(e + FALCORE_HEADER_SIZE + 2 * i) = n;
}

static __always_inline void put_u8(EVENT_T e, __u32 pos, __u8 v)
{
	*(__u8 *)AT(e, pos) = v;
}

static __always_inline void put_u16(EVENT_T e, __u32 pos, __u16 v)
{
	*(__u16 *)AT(e, pos) = v;
}

static __always_inline void put_u32(EVENT_T e, __u32 pos, __u32 v)
{
	*(__u32 *)AT(e, pos) = v;
}

static __always_inline void put_u64(EVENT_T e, __u32 pos, __u64 v)
{
	*(__u64 *)AT(e, pos) = v;
}

static __always_inline __s64 call_ret(const struct call *c)
{
	return c->ret;
}

static __always_inline __u32 call_nr(const struct call *c)
{
	return c->nr;
}

/* Both return the bytes stored, the string's NUL included; 0 when nothing could be read. */
static __always_inline __u32 put_user_str(EVENT_T e, __u32 pos, __u64 ptr)
{
	long n = bpf_probe_read_user_str(AT(e, pos), FALCORE_STRING_MAX, (void *)ptr);

	if (n > 0)
		return n;
	/* the helper leaves the NUL of an empty string out of its count (mm/maccess.c) */
	return n == 0;
}

static __always_inline __u32 put_kernel_str(EVENT_T e, __u32 pos, const void *ptr)
{
	long n = bpf_probe_read_kernel_str(AT(e, pos), FALCORE_STRING_MAX, ptr);

	return n > 0 ? n : 0;
}

/*
 * Hardened user copies look up what memory they write to, and are done with the stack at once; that
 * look-up takes longer than the copy from there. `size` is 1 to SHORT_DATA, the room is larger.
 * Verifiers before Linux 5.3 take no loop, and bcc's optimizer leaves one that it is not told of.
 */
static __always_inline __u32 put_short_data(EVENT_T e, __u32 pos, __u64 ptr, __u64 size)
{
	__u64 words[SHORT_DATA / 8] = {};

	size = ((size - 1) & (SHORT_DATA - 1)) + 1;
	if (bpf_probe_read_user(words, size, (void *)ptr))
		return 0;
#pragma clang loop unroll(full)
	for (int i = 0; i < SHORT_DATA / 8; i++)
		put_u64(e, pos + 8 * i, words[i]);
	return size;
}

static __always_inline __u32 put_user_bytes(EVENT_T e, __u32 pos, __u64 ptr, __u64 size,
					    __u64 limit)
{
	if (size > limit)
		size = limit;
	if (size > FALCORE_SNAPLEN_MAX)
		size = FALCORE_SNAPLEN_MAX;
	if (!size)
		return 0;
	/*
	 * The verifier has to see this bound, and loses it where the compiler keeps the number in
	 * memory or compares another register: a mask that the compiler cannot take for needless.
	 */
	asm volatile("" : "+r"(size));
	if (size <= SHORT_DATA)
		return put_short_data(e, pos, ptr, size);
	size = ((size - 1) & (FALCORE_SNAPLEN_MAX - 1)) + 1;
	if (bpf_probe_read_user(AT(e, pos), size, (void *)ptr))
		return 0;
	return size;
}

static __always_inline __u32 put_user_data(EVENT_T e, __u32 pos, __u64 ptr, __s64 size)
{
	if (size <= 0)
		return 0;
	return put_user_bytes(e, pos, ptr, size, snaplen());
}

static __always_inline __u32 user_u32(__u64 ptr)
{
	__u32 v = 0;

	bpf_probe_read_user(&v, sizeof(v), (void *)ptr);
	return v;
}

static __always_inline __u64 user_u64(__u64 ptr)
{
	__u64 v = 0;

	bpf_probe_read_user(&v, sizeof(v), (void *)ptr);
	return v;
}

#endif
