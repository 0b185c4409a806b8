/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* clang-format off */
/* How the parameters of each event are filled. Written by falcore/schema/generate.py from the event table; change the table instead. */
#ifndef FALCORE_FILL_H
#define FALCORE_FILL_H

#include "flags.h"

/*
 * One body an event. It stores the lengths and the parameters and returns the length of the whole event;
 * the driver writes the header. Before including this a driver defines EVENT_T, struct call and:
 *
 *   put_len(e, i, n)                  length of parameter i
 *   put_u8/u16/u32/u64(e, pos, v)     a number at byte pos of the event
 *   put_user_str(e, pos, ptr)         a string of user memory with its NUL; returns bytes, 0 if unreadable
 *   put_user_data(e, pos, ptr, size)  at most size and the snap length; returns bytes
 *   put_<name>(e, pos, c)             what only the driver can find; returns bytes
 *   call_arg(c, n) call_ret(c)        raw registers
 *   user_u32(ptr) user_u64(ptr)       a number in user memory, 0 if unreadable
 *   user_word(c, ptr, i)              the same, number i of an array in the width of the caller's registers
 *   put_user_bytes(e, pos, ptr, n, m) at most n and m bytes; returns bytes, 0 if unreadable
 *   put_iov(e, pos, c, ptr, n, max)   abi/fill_iov.h
 *   put_socket(e, pos, c, fd)         abi/socket_block.h
 *   fd_dev(c, fd) fd_ino(c, fd)       of an open descriptor, 0 if fd < 0
 *   task_*(c) get_*(c)                numbers of the task
 *
 * and, if it can tell, fd_open_flags(c, fd): O_F_CREATED and FD_*_LAYER of file_flags.
 */

#ifndef fd_open_flags
#define fd_open_flags(c, fd) 0
#endif

static __always_inline __u32 fill_open_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	n = put_user_str(e, 32, call_arg(c, 0));
	put_len(e, 0, n);
	pos = 32 + n;
	put_len(e, 1, 4);
	put_u32(e, pos, flags_file_flags((__u32)call_arg(c, 1)));
	put_len(e, 2, 4);
	put_u32(e, pos + 4, open_mode((__u32)call_arg(c, 1), call_arg(c, 2)));
	return pos + 8;
}

static __always_inline __u32 fill_open_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	n = put_user_str(e, 48, call_arg(c, 0));
	put_len(e, 1, n);
	pos = 48 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_file_flags((__u32)call_arg(c, 1)) | fd_open_flags(c, call_ret(c)));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, open_mode((__u32)call_arg(c, 1), call_arg(c, 2)));
	put_len(e, 4, 4);
	put_u32(e, pos + 8, fd_dev(c, call_ret(c)));
	put_len(e, 5, 8);
	put_u64(e, pos + 12, fd_ino(c, call_ret(c)));
	n = put_opened_path(e, pos + 20, c);
	put_len(e, 6, n);
	return pos + 20 + n;
}

static __always_inline __u32 fill_close_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_close_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_read_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, (__u32)call_arg(c, 2));
	return 42;
}

static __always_inline __u32 fill_read_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_data(e, 42, call_arg(c, 1), call_ret(c));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 2));
	return pos + 12;
}

static __always_inline __u32 fill_write_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, (__u32)call_arg(c, 2));
	return 42;
}

static __always_inline __u32 fill_write_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_data(e, 42, call_arg(c, 1), (call_ret(c) > 0 ? call_ret(c) : (__s64)call_arg(c, 2)));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 2));
	return pos + 12;
}

static __always_inline __u32 fill_connect_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_bytes(e, 50, call_arg(c, 1), (__u32)call_arg(c, 2), FALCORE_POINTEE_MAX);
	put_len(e, 2, n);
	pos = 50 + n;
	n = forgotten(e, call_ret(c) >= 0 || call_ret(c) == -115 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	return pos + n;
}

static __always_inline __u32 fill_sendto_sent_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	n = put_user_bytes(e, 42, call_arg(c, 4), (__u32)call_arg(c, 5), FALCORE_POINTEE_MAX);
	put_len(e, 1, n);
	pos = 42 + n;
	n = forgotten(e, put_socket(e, pos, c, call_arg(c, 0)));
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 4);
	put_u32(e, pos, (__u32)call_arg(c, 2));
	return pos + 4;
}

static __always_inline __u32 fill_sendto_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = put_user_bytes(e, 54, call_arg(c, 4), (__u32)call_arg(c, 5), FALCORE_POINTEE_MAX);
	put_len(e, 2, n);
	pos = 54 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	put_len(e, 4, 4);
	put_u32(e, pos, (__u32)call_arg(c, 2));
	n = put_user_data(e, pos + 4, call_arg(c, 1), call_ret(c) > 0 ? call_ret(c) : (__s64)(__u32)call_arg(c, 2));
	put_len(e, 5, n);
	return pos + 4 + n;
}

static __always_inline __u32 fill_recvfrom_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = put_user_bytes(e, 54, call_arg(c, 4), (__u32)(call_ret(c) >= 0 ? user_u32(call_arg(c, 5)) : 0), FALCORE_POINTEE_MAX);
	put_len(e, 2, n);
	pos = 54 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	put_len(e, 4, 4);
	put_u32(e, pos, (__u32)call_arg(c, 2));
	n = put_user_data(e, pos + 4, call_arg(c, 1), call_ret(c));
	put_len(e, 5, n);
	return pos + 4 + n;
}

static __always_inline __u32 fill_socketpair_sent_exit(EVENT_T e, const struct call *c)
{
	int made = call_ret(c) == 0;
	__s64 fd1 = made ? (__s64)(__s32)user_u32(call_arg(c, 3)) : -1;
	__s64 fd2 = made ? (__s64)(__s32)user_u32(call_arg(c, 3) + 4) : -1;
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 48, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 52, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 56, (__u32)call_arg(c, 2));
	put_len(e, 4, 8);
	put_u64(e, 60, fd1);
	put_len(e, 5, 8);
	put_u64(e, 68, fd2);
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, 76, c, fd1) : 0);
	put_len(e, 6, n);
	return 76 + n;
}

static __always_inline __u32 fill_sendmsg_sent_enter(EVENT_T e, const struct call *c)
{
	__u64 msg = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	n = forgotten(e, put_user_bytes(e, 42, user_word(c, msg, 0), (__u32)user_word(c, msg, 1), FALCORE_POINTEE_MAX));
	put_len(e, 1, n);
	pos = 42 + n;
	n = forgotten(e, put_socket(e, pos, c, call_arg(c, 0)));
	put_len(e, 2, n);
	pos += n;
	n = put_iov(e, pos, c, user_word(c, msg, 2), user_word(c, msg, 3), 0);
	put_len(e, 3, n);
	return pos + n;
}

static __always_inline __u32 fill_sendmsg_sent_exit(EVENT_T e, const struct call *c)
{
	__u64 msg = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	n = forgotten(e, put_user_bytes(e, 52, user_word(c, msg, 0), (__u32)user_word(c, msg, 1), FALCORE_POINTEE_MAX));
	put_len(e, 2, n);
	pos = 52 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	n = put_iov(e, pos, c, user_word(c, msg, 2), user_word(c, msg, 3), call_ret(c) > 0 ? (__u32)(call_nr(c) == 46 ? (__u64)call_ret(c) : user_word(c, msg, 7)) : ~0ULL);
	put_len(e, 4, n);
	return pos + n;
}

static __always_inline __u32 fill_sendmmsg_sent_exit(EVENT_T e, const struct call *c)
{
	__u64 msg = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = forgotten(e, put_user_bytes(e, 54, user_word(c, msg, 0), (__u32)user_word(c, msg, 1), FALCORE_POINTEE_MAX));
	put_len(e, 2, n);
	pos = 54 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	n = put_iov(e, pos, c, user_word(c, msg, 2), user_word(c, msg, 3), call_ret(c) > 0 ? (__u32)(call_nr(c) == 46 ? (__u64)call_ret(c) : user_word(c, msg, 7)) : ~0ULL);
	put_len(e, 4, n);
	pos += n;
	put_len(e, 5, 4);
	put_u32(e, pos, call_ret(c) > 0 ? (__u32)user_word(c, msg, 7) : 0);
	return pos + 4;
}

static __always_inline __u32 fill_recvmsg_sent_exit(EVENT_T e, const struct call *c)
{
	__u64 msg = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = forgotten(e, call_ret(c) >= 0 ? put_user_bytes(e, 54, user_word(c, msg, 0), (__u32)user_word(c, msg, 1), FALCORE_POINTEE_MAX) : 0);
	put_len(e, 2, n);
	pos = 54 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	n = put_iov(e, pos, c, user_word(c, msg, 2), user_word(c, msg, 3), call_ret(c) > 0 ? (__u32)(call_nr(c) == 47 ? (__u64)call_ret(c) : user_word(c, msg, 7)) : 0);
	put_len(e, 4, n);
	pos += n;
	n = call_ret(c) >= 0 ?
		put_user_bytes(e, pos, user_word(c, msg, 4), user_word(c, msg, 5), FALCORE_CONTROL_MAX) : 0;
	put_len(e, 5, n);
	return pos + n;
}

static __always_inline __u32 fill_recvmmsg_sent_exit(EVENT_T e, const struct call *c)
{
	__u64 msg = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 48, (__s64)(__s32)call_arg(c, 0));
	n = forgotten(e, call_ret(c) >= 0 ? put_user_bytes(e, 56, user_word(c, msg, 0), (__u32)user_word(c, msg, 1), FALCORE_POINTEE_MAX) : 0);
	put_len(e, 2, n);
	pos = 56 + n;
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, pos, c, call_arg(c, 0)) : 0);
	put_len(e, 3, n);
	pos += n;
	n = put_iov(e, pos, c, user_word(c, msg, 2), user_word(c, msg, 3), call_ret(c) > 0 ? (__u32)(call_nr(c) == 47 ? (__u64)call_ret(c) : user_word(c, msg, 7)) : 0);
	put_len(e, 4, n);
	pos += n;
	n = call_ret(c) >= 0 ?
		put_user_bytes(e, pos, user_word(c, msg, 4), user_word(c, msg, 5), FALCORE_CONTROL_MAX) : 0;
	put_len(e, 5, n);
	pos += n;
	put_len(e, 6, 4);
	put_u32(e, pos, call_ret(c) > 0 ? (__u32)user_word(c, msg, 7) : 0);
	return pos + 4;
}

static __always_inline __u32 fill_creat_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	n = put_user_str(e, 30, call_arg(c, 0));
	put_len(e, 0, n);
	pos = 30 + n;
	put_len(e, 1, 4);
	put_u32(e, pos, open_mode(FALCORE_KERNEL_O_CREAT, call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_creat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	n = put_user_str(e, 48, call_arg(c, 0));
	put_len(e, 1, n);
	pos = 48 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, open_mode(FALCORE_KERNEL_O_CREAT, call_arg(c, 1)));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, fd_dev(c, call_ret(c)));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, fd_ino(c, call_ret(c)));
	put_len(e, 5, 2);
	put_u16(e, pos + 16, fd_open_flags(c, call_ret(c)) >> 15 & 3);
	n = put_opened_path(e, pos + 18, c);
	put_len(e, 6, n);
	return pos + 18 + n;
}

static __always_inline __u32 fill_pipe_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_pipe_exit(EVENT_T e, const struct call *c)
{
	int made = call_ret(c) == 0;
	__s64 fd1 = made ? (__s64)(__s32)user_u32(call_arg(c, 0)) : -1;
	__s64 fd2 = made ? (__s64)(__s32)user_u32(call_arg(c, 0) + 4) : -1;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, fd1);
	put_len(e, 2, 8);
	put_u64(e, 50, fd2);
	put_len(e, 3, 8);
	put_u64(e, 58, fd_ino(c, fd1));
	return 66;
}

static __always_inline __u32 fill_fstat_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_fstat_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_chdir_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_chdir_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, call_arg(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_fchdir_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_fchdir_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_pread_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	put_len(e, 2, 8);
	put_u64(e, 44, call_arg(c, 3));
	return 52;
}

static __always_inline __u32 fill_pread_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, call_arg(c, 1), call_ret(c));
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 2));
	put_len(e, 4, 8);
	put_u64(e, pos + 12, call_arg(c, 3));
	return pos + 20;
}

static __always_inline __u32 fill_pwrite_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	put_len(e, 2, 8);
	put_u64(e, 44, call_arg(c, 3));
	return 52;
}

static __always_inline __u32 fill_pwrite_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, call_arg(c, 1), (call_ret(c) > 0 ? call_ret(c) : (__s64)call_arg(c, 2)));
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 2));
	put_len(e, 4, 8);
	put_u64(e, pos + 12, call_arg(c, 3));
	return pos + 20;
}

static __always_inline __u32 fill_readv_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 48, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : 0);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_writev_sent_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 38, c, call_arg(c, 1), call_arg(c, 2), 0);
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_writev_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 48, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : ~0ULL);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_preadv_sent_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 38, call_arg(c, 3) | (WORD(c) == 4 ? call_arg(c, 4) << 32 : 0));
	return 46;
}

static __always_inline __u32 fill_preadv_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 50, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : 0);
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, call_arg(c, 3) | (WORD(c) == 4 ? call_arg(c, 4) << 32 : 0));
	return pos + 8;
}

static __always_inline __u32 fill_pwritev_sent_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 40, c, call_arg(c, 1), call_arg(c, 2), 0);
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, call_arg(c, 3) | (WORD(c) == 4 ? call_arg(c, 4) << 32 : 0));
	return pos + 8;
}

static __always_inline __u32 fill_pwritev_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 50, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : ~0ULL);
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, call_arg(c, 3) | (WORD(c) == 4 ? call_arg(c, 4) << 32 : 0));
	return pos + 8;
}

static __always_inline __u32 fill_switch_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, get_task_pgft_maj(c));
	put_len(e, 2, 8);
	put_u64(e, 54, get_task_pgft_min(c));
	put_len(e, 3, 4);
	put_u32(e, 62, task_vm_size(c));
	put_len(e, 4, 4);
	put_u32(e, 66, task_vm_rss(c));
	put_len(e, 5, 4);
	put_u32(e, 70, task_vm_swap(c));
	return 74;
}

static __always_inline __u32 fill_brk_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_brk_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 44, task_vm_size(c));
	put_len(e, 2, 4);
	put_u32(e, 48, task_vm_rss(c));
	put_len(e, 3, 4);
	put_u32(e, 52, task_vm_swap(c));
	put_len(e, 4, 8);
	put_u64(e, 56, call_arg(c, 0));
	return 64;
}

static __always_inline __u32 fill_mmap_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 38, call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 46, call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 54, flags_prot_flags((__u32)call_arg(c, 2)));
	put_len(e, 3, 4);
	put_u32(e, 58, flags_mmap_flags((__u32)call_arg(c, 3)));
	put_len(e, 4, 8);
	put_u64(e, 62, (__s64)(__s32)call_arg(c, 4));
	put_len(e, 5, 8);
	put_u64(e, 70, call_arg(c, 5));
	return 78;
}

static __always_inline __u32 fill_mmap_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 46, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 54, task_vm_size(c));
	put_len(e, 2, 4);
	put_u32(e, 58, task_vm_rss(c));
	put_len(e, 3, 4);
	put_u32(e, 62, task_vm_swap(c));
	put_len(e, 4, 8);
	put_u64(e, 66, call_arg(c, 0));
	put_len(e, 5, 8);
	put_u64(e, 74, call_arg(c, 1));
	put_len(e, 6, 4);
	put_u32(e, 82, flags_prot_flags((__u32)call_arg(c, 2)));
	put_len(e, 7, 4);
	put_u32(e, 86, flags_mmap_flags((__u32)call_arg(c, 3)));
	put_len(e, 8, 8);
	put_u64(e, 90, (__s64)(__s32)call_arg(c, 4));
	put_len(e, 9, 8);
	put_u64(e, 98, call_arg(c, 5));
	return 106;
}

static __always_inline __u32 fill_munmap_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 38, call_arg(c, 1));
	return 46;
}

static __always_inline __u32 fill_munmap_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 46, task_vm_size(c));
	put_len(e, 2, 4);
	put_u32(e, 50, task_vm_rss(c));
	put_len(e, 3, 4);
	put_u32(e, 54, task_vm_swap(c));
	put_len(e, 4, 8);
	put_u64(e, 58, call_arg(c, 0));
	put_len(e, 5, 8);
	put_u64(e, 66, call_arg(c, 1));
	return 74;
}

static __always_inline __u32 fill_ptrace_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 54, call_arg(c, 1));
	put_len(e, 3, 8);
	put_u64(e, 62, call_arg(c, 2));
	put_len(e, 4, 8);
	put_u64(e, 70, call_arg(c, 3));
	n = forgotten(e, call_ret(c) >= 0 && call_arg(c, 0) >= 1 && call_arg(c, 0) <= 3 ?
		put_user_bytes(e, 78, call_arg(c, 3), WORD(c), 8) : 0);
	put_len(e, 5, n);
	return 78 + n;
}

static __always_inline __u32 fill_procexit_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, get_exit_status(c));
	put_len(e, 1, 8);
	put_u64(e, 44, get_exit_ret(c));
	put_len(e, 2, 1);
	put_u8(e, 52, get_exit_sig(c));
	put_len(e, 3, 1);
	put_u8(e, 53, get_exit_core(c));
	put_len(e, 4, 8);
	put_u64(e, 54, get_reaper_tid(c));
	return 62;
}

static __always_inline __u32 fill_quotactl_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 2);
	put_u16(e, 34, flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8));
	put_len(e, 1, 1);
	put_u8(e, 36, flags_quotactl_types((__u8)call_arg(c, 0)));
	put_len(e, 2, 4);
	put_u32(e, 37, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0xc60) ? (__u32)call_arg(c, 2) : 0);
	put_len(e, 3, 1);
	put_u8(e, 41, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x1) && flags_quotactl_quota_fmts((__u32)call_arg(c, 2)) ? flags_quotactl_quota_fmts((__u32)call_arg(c, 2)) : 1);
	return 42;
}

static __always_inline __u32 fill_quotactl_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 62, call_ret(c));
	n = put_user_str(e, 70, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 70 + n;
	n = flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) == 1 ? put_user_str(e, pos, call_arg(c, 3)) : 0;
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 1) ? user_u64(call_arg(c, 3) + 0) : 0);
	put_len(e, 4, 8);
	put_u64(e, pos + 8, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 1) ? user_u64(call_arg(c, 3) + 8) : 0);
	put_len(e, 5, 8);
	put_u64(e, pos + 16, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 2) ? user_u64(call_arg(c, 3) + 16) : 0);
	put_len(e, 6, 8);
	put_u64(e, pos + 24, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 4) ? user_u64(call_arg(c, 3) + 24) : 0);
	put_len(e, 7, 8);
	put_u64(e, pos + 32, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 4) ? user_u64(call_arg(c, 3) + 32) : 0);
	put_len(e, 8, 8);
	put_u64(e, pos + 40, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 16) ? user_u64(call_arg(c, 3) + 48) : 0);
	put_len(e, 9, 8);
	put_u64(e, pos + 48, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x60) && (user_u32(call_arg(c, 3) + 64) & 32) ? user_u64(call_arg(c, 3) + 56) : 0);
	put_len(e, 10, 8);
	put_u64(e, pos + 56, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x18) && (user_u32(call_arg(c, 3) + 20) & 1) ? user_u64(call_arg(c, 3) + 0) : 0);
	put_len(e, 11, 8);
	put_u64(e, pos + 64, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x18) && (user_u32(call_arg(c, 3) + 20) & 2) ? user_u64(call_arg(c, 3) + 8) : 0);
	put_len(e, 12, 1);
	put_u8(e, pos + 72, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x18) && (user_u32(call_arg(c, 3) + 20) & 4) ? user_u32(call_arg(c, 3) + 16) : 0);
	put_len(e, 13, 1);
	put_u8(e, pos + 73, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x4) && flags_quotactl_quota_fmts(user_u32(call_arg(c, 3))) ? flags_quotactl_quota_fmts(user_u32(call_arg(c, 3))) : 1);
	put_len(e, 14, 2);
	put_u16(e, pos + 74, flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8));
	put_len(e, 15, 1);
	put_u8(e, pos + 76, flags_quotactl_types((__u8)call_arg(c, 0)));
	put_len(e, 16, 4);
	put_u32(e, pos + 77, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0xc60) ? (__u32)call_arg(c, 2) : 0);
	put_len(e, 17, 1);
	put_u8(e, pos + 81, (flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8) & 0x1) && flags_quotactl_quota_fmts((__u32)call_arg(c, 2)) ? flags_quotactl_quota_fmts((__u32)call_arg(c, 2)) : 1);
	return pos + 82;
}

static __always_inline __u32 fill_clone_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_clone_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 68, call_ret(c));
	n = put_task_exe(e, 76, c);
	put_len(e, 1, n);
	pos = 76 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	put_len(e, 15, 4);
	put_u32(e, pos, get_clone_flags(c));
	put_len(e, 16, 4);
	put_u32(e, pos + 4, get_task_uid(c));
	put_len(e, 17, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	put_len(e, 18, 8);
	put_u64(e, pos + 12, get_task_vtid(c));
	put_len(e, 19, 8);
	put_u64(e, pos + 20, get_task_vpid(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 28, get_pidns_start(c));
	return pos + 36;
}

static __always_inline __u32 fill_fork_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fork_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 68, call_ret(c));
	n = put_task_exe(e, 76, c);
	put_len(e, 1, n);
	pos = 76 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	put_len(e, 15, 4);
	put_u32(e, pos, get_clone_flags(c));
	put_len(e, 16, 4);
	put_u32(e, pos + 4, get_task_uid(c));
	put_len(e, 17, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	put_len(e, 18, 8);
	put_u64(e, pos + 12, get_task_vtid(c));
	put_len(e, 19, 8);
	put_u64(e, pos + 20, get_task_vpid(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 28, get_pidns_start(c));
	return pos + 36;
}

static __always_inline __u32 fill_vfork_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_vfork_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 68, call_ret(c));
	n = put_task_exe(e, 76, c);
	put_len(e, 1, n);
	pos = 76 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	put_len(e, 15, 4);
	put_u32(e, pos, get_clone_flags(c));
	put_len(e, 16, 4);
	put_u32(e, pos + 4, get_task_uid(c));
	put_len(e, 17, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	put_len(e, 18, 8);
	put_u64(e, pos + 12, get_task_vtid(c));
	put_len(e, 19, 8);
	put_u64(e, pos + 20, get_task_vpid(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 28, get_pidns_start(c));
	return pos + 36;
}

static __always_inline __u32 fill_signaldeliver_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, get_task_tid(c));
	put_len(e, 2, 1);
	put_u8(e, 48, call_nr(c));
	return 49;
}

static __always_inline __u32 fill_accept_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, call_ret(c) < 0 ? 0 : socket_queue(c, call_arg(c, 0)));
	put_len(e, 3, 4);
	put_u32(e, 58, call_ret(c) < 0 ? 0 : socket_queue_max(c, call_arg(c, 0)));
	put_len(e, 4, 4);
	put_u32(e, 62, (__u32)call_arg(c, 3));
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, 66, c, call_ret(c)) : 0);
	put_len(e, 5, n);
	return 66 + n;
}

static __always_inline __u32 fill_access_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_access_flags((__u32)call_arg(c, 1)));
	return 32;
}

static __always_inline __u32 fill_access_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, call_arg(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_access_flags((__u32)call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_page_fault_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, get_fault_ip(c));
	put_len(e, 2, 4);
	put_u32(e, 48, (call_nr(c) & 1 ? 1 : 2) | (call_nr(c) & 2 ? 4 : 8) | (call_nr(c) & 4 ? 16 : 32) | (call_nr(c) & 8 ? 64 : 0) | (call_nr(c) & 16 ? 128 : 0));
	return 52;
}

static __always_inline __u32 fill_execve_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	n = put_user_str(e, 28, call_arg(c, 0));
	put_len(e, 0, n);
	return 28 + n;
}

static __always_inline __u32 fill_execve_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 88, call_ret(c));
	n = put_task_exe(e, 96, c);
	put_len(e, 1, n);
	pos = 96 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	n = put_task_env(e, pos, c);
	put_len(e, 15, n);
	pos += n;
	put_len(e, 16, 4);
	put_u32(e, pos, get_task_tty(c));
	put_len(e, 17, 8);
	put_u64(e, pos + 4, get_task_vpgid(c));
	put_len(e, 18, 4);
	put_u32(e, pos + 12, get_task_loginuid(c));
	put_len(e, 19, 4);
	put_u32(e, pos + 16, get_exe_flags(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 20, get_cap_inheritable(c));
	put_len(e, 21, 8);
	put_u64(e, pos + 28, get_cap_permitted(c));
	put_len(e, 22, 8);
	put_u64(e, pos + 36, get_cap_effective(c));
	put_len(e, 23, 8);
	put_u64(e, pos + 44, get_exe_ino(c));
	put_len(e, 24, 8);
	put_u64(e, pos + 52, get_exe_ctime(c));
	put_len(e, 25, 8);
	put_u64(e, pos + 60, get_exe_mtime(c));
	put_len(e, 26, 4);
	put_u32(e, pos + 68, get_task_uid(c));
	n = put_exe_path(e, pos + 72, c);
	put_len(e, 27, n);
	pos += 72 + n;
	put_len(e, 28, 8);
	put_u64(e, pos, get_task_pgid(c));
	put_len(e, 29, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	n = put_exec_filename(e, pos + 12, c);
	put_len(e, 30, n);
	return pos + 12 + n;
}

static __always_inline __u32 fill_openat_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 42, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_file_flags((__u32)call_arg(c, 2)));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, open_mode((__u32)call_arg(c, 2), call_arg(c, 3)));
	return pos + 8;
}

static __always_inline __u32 fill_openat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 42, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 50, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 58, call_arg(c, 1));
	put_len(e, 2, n);
	pos = 58 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_file_flags((__u32)call_arg(c, 2)) | fd_open_flags(c, call_ret(c)));
	put_len(e, 4, 4);
	put_u32(e, pos + 4, open_mode((__u32)call_arg(c, 2), call_arg(c, 3)));
	put_len(e, 5, 4);
	put_u32(e, pos + 8, fd_dev(c, call_ret(c)));
	put_len(e, 6, 8);
	put_u64(e, pos + 12, fd_ino(c, call_ret(c)));
	n = put_opened_path(e, pos + 20, c);
	put_len(e, 7, n);
	return pos + 20 + n;
}

static __always_inline __u32 fill_openat2_enter(EVENT_T e, const struct call *c)
{
	__u64 how = call_arg(c, 2);
	__u64 how_flags = user_u64(how);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 44, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_file_flags(how_flags));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, open_mode(how_flags, user_u64(how + 8)));
	put_len(e, 4, 4);
	put_u32(e, pos + 8, flags_openat2_flags(user_u64(how + 16)));
	return pos + 12;
}

static __always_inline __u32 fill_openat2_exit(EVENT_T e, const struct call *c)
{
	__u64 how = call_arg(c, 2);
	__u64 how_flags = user_u64(how);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 44, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 52, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 60, call_arg(c, 1));
	put_len(e, 2, n);
	pos = 60 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_file_flags(how_flags) | fd_open_flags(c, call_ret(c)));
	put_len(e, 4, 4);
	put_u32(e, pos + 4, open_mode(how_flags, user_u64(how + 8)));
	put_len(e, 5, 4);
	put_u32(e, pos + 8, flags_openat2_flags(user_u64(how + 16)));
	put_len(e, 6, 4);
	put_u32(e, pos + 12, fd_dev(c, call_ret(c)));
	put_len(e, 7, 8);
	put_u64(e, pos + 16, fd_ino(c, call_ret(c)));
	n = put_opened_path(e, pos + 24, c);
	put_len(e, 8, n);
	return pos + 24 + n;
}

static __always_inline __u32 fill_mprotect_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 48, flags_prot_flags((__u32)call_arg(c, 2)));
	return 52;
}

static __always_inline __u32 fill_mprotect_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 58, flags_prot_flags((__u32)call_arg(c, 2)));
	return 62;
}

static __always_inline __u32 fill_execveat_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 40, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_execveat_flags((__u32)call_arg(c, 4)));
	return pos + 4;
}

static __always_inline __u32 fill_execveat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 86, call_ret(c));
	n = put_task_exe(e, 94, c);
	put_len(e, 1, n);
	pos = 94 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	n = put_task_env(e, pos, c);
	put_len(e, 15, n);
	pos += n;
	put_len(e, 16, 4);
	put_u32(e, pos, get_task_tty(c));
	put_len(e, 17, 8);
	put_u64(e, pos + 4, get_task_vpgid(c));
	put_len(e, 18, 4);
	put_u32(e, pos + 12, get_task_loginuid(c));
	put_len(e, 19, 4);
	put_u32(e, pos + 16, get_exe_flags(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 20, get_cap_inheritable(c));
	put_len(e, 21, 8);
	put_u64(e, pos + 28, get_cap_permitted(c));
	put_len(e, 22, 8);
	put_u64(e, pos + 36, get_cap_effective(c));
	put_len(e, 23, 8);
	put_u64(e, pos + 44, get_exe_ino(c));
	put_len(e, 24, 8);
	put_u64(e, pos + 52, get_exe_ctime(c));
	put_len(e, 25, 8);
	put_u64(e, pos + 60, get_exe_mtime(c));
	put_len(e, 26, 4);
	put_u32(e, pos + 68, get_task_uid(c));
	n = put_exe_path(e, pos + 72, c);
	put_len(e, 27, n);
	pos += 72 + n;
	put_len(e, 28, 8);
	put_u64(e, pos, get_task_pgid(c));
	put_len(e, 29, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	return pos + 12;
}

static __always_inline __u32 fill_clone3_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_clone3_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 68, call_ret(c));
	n = put_task_exe(e, 76, c);
	put_len(e, 1, n);
	pos = 76 + n;
	n = put_task_args(e, pos, c);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, get_task_tid(c));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, get_task_pid(c));
	put_len(e, 5, 8);
	put_u64(e, pos + 16, get_task_ptid(c));
	put_u8(e, pos + 24, 0);
	n = 1;
	put_len(e, 6, n);
	pos += 24 + n;
	put_len(e, 7, 8);
	put_u64(e, pos, get_task_fdlimit(c));
	put_len(e, 8, 8);
	put_u64(e, pos + 8, get_task_pgft_maj(c));
	put_len(e, 9, 8);
	put_u64(e, pos + 16, get_task_pgft_min(c));
	put_len(e, 10, 4);
	put_u32(e, pos + 24, task_vm_size(c));
	put_len(e, 11, 4);
	put_u32(e, pos + 28, task_vm_rss(c));
	put_len(e, 12, 4);
	put_u32(e, pos + 32, task_vm_swap(c));
	n = put_task_comm(e, pos + 36, c);
	put_len(e, 13, n);
	pos += 36 + n;
	n = put_task_cgroups(e, pos, c);
	put_len(e, 14, n);
	pos += n;
	put_len(e, 15, 4);
	put_u32(e, pos, get_clone_flags(c));
	put_len(e, 16, 4);
	put_u32(e, pos + 4, get_task_uid(c));
	put_len(e, 17, 4);
	put_u32(e, pos + 8, get_task_gid(c));
	put_len(e, 18, 8);
	put_u64(e, pos + 12, get_task_vtid(c));
	put_len(e, 19, 8);
	put_u64(e, pos + 20, get_task_vpid(c));
	put_len(e, 20, 8);
	put_u64(e, pos + 28, get_pidns_start(c));
	return pos + 36;
}

static __always_inline __u32 fill_open_by_handle_at_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_open_by_handle_at_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, flags_file_flags((__u32)call_arg(c, 2)) | fd_open_flags(c, call_ret(c)));
	n = put_opened_path(e, 58, c);
	put_len(e, 3, n);
	pos = 58 + n;
	put_len(e, 4, 4);
	put_u32(e, pos, fd_dev(c, call_ret(c)));
	put_len(e, 5, 8);
	put_u64(e, pos + 4, fd_ino(c, call_ret(c)));
	return pos + 12;
}

static __always_inline __u32 fill_capset_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_capset_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, get_cap_inheritable(c));
	put_len(e, 2, 8);
	put_u64(e, 50, get_cap_permitted(c));
	put_len(e, 3, 8);
	put_u64(e, 58, get_cap_effective(c));
	return 66;
}

static __always_inline __u32 fill_dup2_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_dup2_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 48, (__s64)(__s32)call_arg(c, 1));
	return 56;
}

static __always_inline __u32 fill_dup3_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_dup3_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 58, flags_fd_flags((__u32)call_arg(c, 2)));
	return 62;
}

static __always_inline __u32 fill_dup_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_dup_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_fsconfig_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fsconfig_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 48, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 56, flags_fsconfig_cmds((__u32)call_arg(c, 1)));
	n = put_user_str(e, 60, call_arg(c, 2));
	put_len(e, 3, n);
	pos = 60 + n;
	n = call_ret(c) >= 0 && (__u32)call_arg(c, 1) == 2 ? put_user_data(e, pos, call_arg(c, 3), (__s32)call_arg(c, 4)) : 0;
	put_len(e, 4, n);
	pos += n;
	n = call_ret(c) >= 0 && ((__u32)call_arg(c, 1) == 1 || (__u32)call_arg(c, 1) - 3 < 2) ? put_user_str(e, pos, call_arg(c, 3)) : 0;
	put_len(e, 5, n);
	pos += n;
	put_len(e, 6, 4);
	put_u32(e, pos, (__s32)call_arg(c, 4));
	return pos + 4;
}

static __always_inline __u32 fill_accept4_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, call_ret(c) < 0 ? 0 : socket_queue(c, call_arg(c, 0)));
	put_len(e, 3, 4);
	put_u32(e, 58, call_ret(c) < 0 ? 0 : socket_queue_max(c, call_arg(c, 0)));
	put_len(e, 4, 4);
	put_u32(e, 62, (__u32)call_arg(c, 3));
	n = forgotten(e, call_ret(c) >= 0 ? put_socket(e, 66, c, call_ret(c)) : 0);
	put_len(e, 5, n);
	return 66 + n;
}

static __always_inline __u32 fill_pipe2_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_pipe2_exit(EVENT_T e, const struct call *c)
{
	int made = call_ret(c) == 0;
	__s64 fd1 = made ? (__s64)(__s32)user_u32(call_arg(c, 0)) : -1;
	__s64 fd2 = made ? (__s64)(__s32)user_u32(call_arg(c, 0) + 4) : -1;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, fd1);
	put_len(e, 2, 8);
	put_u64(e, 52, fd2);
	put_len(e, 3, 8);
	put_u64(e, 60, fd_ino(c, fd1));
	put_len(e, 4, 4);
	put_u32(e, 68, flags_fd_flags((__u32)call_arg(c, 1)));
	return 72;
}

static __always_inline __u32 fill_prctl_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_prctl_exit(EVENT_T e, const struct call *c)
{
	__u32 option = (__u32)call_arg(c, 0);
	__u64 arg2 = call_arg(c, 1);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, flags_prctl_options((__u32)call_arg(c, 0)));
	if (option == 15 || option == 16) {
		n = put_user_str(e, 46, arg2);
		if (n > 16) {
			put_u8(e, 46 + 15, 0);
			n = 16;
		}
	} else {
		put_u8(e, 46, 0);
		n = 1;
	}
	put_len(e, 2, n);
	pos = 46 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, option == 15 || option == 16 ? 0 : option == 37 ? (__u64)(__s64)(__s32)user_u32(arg2) : arg2);
	return pos + 8;
}

static __always_inline __u32 fill_newfstatat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_newfstatat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, call_arg(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_newfstatat_flags((__u32)call_arg(c, 3)));
	return pos + 4;
}

static __always_inline __u32 fill_process_vm_readv_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 48, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : 0);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_process_vm_writev_sent_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_iov(e, 48, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : 0);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_keyctl_sent_exit(EVENT_T e, const struct call *c)
{
	__u64 op = (__u32)call_arg(c, 0);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, call_arg(c, 0));
	if (op < 64 && (0x2ULL >> op & 1)) {
		n = forgotten(e, put_user_str(e, 54, call_arg(c, 1)));
	} else {
		put_u64(e, 54, call_arg(c, 1));
		n = 8;
	}
	put_len(e, 2, n);
	pos = 54 + n;
	if (op < 64 && (0x3e000400ULL >> op & 1)) {
		n = forgotten(e, put_user_str(e, pos, call_arg(c, 2)));
	} else {
		put_u64(e, pos, call_arg(c, 2));
		n = 8;
	}
	put_len(e, 3, n);
	pos += n;
	if (op < 64 && (0x21000400ULL >> op & 1)) {
		n = forgotten(e, put_user_str(e, pos, call_arg(c, 3)));
	} else {
		put_u64(e, pos, call_arg(c, 3));
		n = 8;
	}
	put_len(e, 4, n);
	pos += n;
	put_len(e, 5, 8);
	put_u64(e, pos, call_arg(c, 4));
	return pos + 8;
}

static __always_inline __u32 fill_exit_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__s32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_getppid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getppid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, call_ret(c));
	return 36;
}

static __always_inline __u32 fill_arch_prctl_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 30, flags_arch_prctl_codes((__u32)call_arg(c, 0)));
	put_len(e, 1, 8);
	put_u64(e, 34, call_arg(c, 1));
	return 42;
}

static __always_inline __u32 fill_arch_prctl_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 40, flags_arch_prctl_codes((__u32)call_arg(c, 0)));
	put_len(e, 2, 8);
	put_u64(e, 44, call_arg(c, 1));
	return 52;
}

static __always_inline __u32 fill_exit_group_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__s32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_faccessat_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 40, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_access_flags((__u32)call_arg(c, 2)));
	return pos + 4;
}

static __always_inline __u32 fill_faccessat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, call_arg(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_access_flags((__u32)call_arg(c, 2)));
	return pos + 4;
}

static __always_inline __u32 fill_faccessat2_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 42, call_arg(c, 1));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_access_flags((__u32)call_arg(c, 2)));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, flags_faccessat2_flags((__u32)call_arg(c, 3)));
	return pos + 8;
}

static __always_inline __u32 fill_faccessat2_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 52, call_arg(c, 1));
	put_len(e, 2, n);
	pos = 52 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_access_flags((__u32)call_arg(c, 2)));
	put_len(e, 4, 4);
	put_u32(e, pos + 4, flags_faccessat2_flags((__u32)call_arg(c, 3)));
	return pos + 8;
}

/* Operations of io_uring, which not every driver looks into on every kernel. */
#ifndef FALCORE_WITHOUT_OPERATIONS
static __always_inline __u32 fill_io_uring_submit_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 1);
	put_u8(e, 54, get_operation_code(c));
	put_len(e, 1, 8);
	put_u64(e, 55, get_operation_fd(c));
	put_len(e, 2, 8);
	put_u64(e, 63, get_operation_data(c));
	put_len(e, 3, 1);
	put_u8(e, 71, get_operation_flags(c));
	put_len(e, 4, 8);
	put_u64(e, 72, get_operation_offset(c));
	put_len(e, 5, 4);
	put_u32(e, 80, get_operation_length(c));
	put_len(e, 6, 4);
	put_u32(e, 84, get_operation_index(c));
	put_len(e, 7, 8);
	put_u64(e, 88, get_operation_dirfd(c));
	put_len(e, 8, 8);
	put_u64(e, 96, get_runner_tid(c));
	put_len(e, 9, 1);
	put_u8(e, 104, get_operation_kind(c));
	put_len(e, 10, 4);
	put_u32(e, 105, get_operation_dev(c));
	put_len(e, 11, 8);
	put_u64(e, 109, get_operation_ino(c));
	n = put_operation_path(e, 117, c);
	put_len(e, 12, n);
	pos = 117 + n;
	n = put_operation_name(e, pos, c);
	put_len(e, 13, n);
	return pos + n;
}

static __always_inline __u32 fill_io_uring_complete_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 48, call_ret(c));
	put_len(e, 1, 1);
	put_u8(e, 56, get_operation_code(c));
	put_len(e, 2, 8);
	put_u64(e, 57, get_operation_fd(c));
	put_len(e, 3, 8);
	put_u64(e, 65, get_operation_data(c));
	put_len(e, 4, 4);
	put_u32(e, 73, get_completion_flags(c));
	put_len(e, 5, 8);
	put_u64(e, 77, get_operation_newfd(c));
	put_len(e, 6, 8);
	put_u64(e, 85, get_runner_tid(c));
	put_len(e, 7, 1);
	put_u8(e, 93, get_operation_kind(c));
	put_len(e, 8, 4);
	put_u32(e, 94, get_operation_dev(c));
	put_len(e, 9, 8);
	put_u64(e, 98, get_operation_ino(c));
	n = put_operation_path(e, 106, c);
	put_len(e, 10, n);
	return 106 + n;
}

#endif

#endif
