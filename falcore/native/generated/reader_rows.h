// SPDX-License-Identifier: Apache-2.0
// clang-format off
// Bodies of the events that the reader fills from raw ones. Written by falcore/schema/generate.py from the event table; change the table instead.
// The vocabulary is that of drivers/abi/generated/fill.h; reader_rows.cpp defines it.
#pragma once

static __always_inline __u32 fill_socket_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 32, (__u32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 36, (__u32)call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	return 44;
}

static __always_inline __u32 fill_socket_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 44, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 52, (__u32)call_arg(c, 2));
	put_len(e, 4, 4);
	put_u32(e, 56, flags_fd_flags((__u32)call_arg(c, 1)));
	return 60;
}

static __always_inline __u32 fill_bind_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_bind_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_address(e, 40, c, 1);
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	return pos + 8;
}

static __always_inline __u32 fill_connect_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	n = put_address(e, 38, c, 1);
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_connect_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_tuple(e, 42, c, 2, 1, 0);
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	n = put_address(e, pos + 8, c, 1);
	put_len(e, 3, n);
	return pos + 8 + n;
}

static __always_inline __u32 fill_listen_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, (__s32)call_arg(c, 1));
	return 42;
}

static __always_inline __u32 fill_listen_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, (__s32)call_arg(c, 1));
	return 52;
}

static __always_inline __u32 fill_sendto_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, (__u32)call_arg(c, 3));
	n = put_tuple(e, 44, c, 2, 1, 0);
	put_len(e, 2, n);
	return 44 + n;
}

static __always_inline __u32 fill_sendto_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, pointee(c, 4), 0x7fffffff);
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 3));
	n = put_tuple(e, pos + 12, c, 2, 1, 0);
	put_len(e, 4, n);
	return pos + 12 + n;
}

static __always_inline __u32 fill_recvfrom_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, (__u32)call_arg(c, 2));
	return 42;
}

static __always_inline __u32 fill_recvfrom_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, pointee(c, 4), 0x7fffffff);
	put_len(e, 1, n);
	pos = 44 + n;
	n = put_tuple(e, pos, c, 2, 1, 1);
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 4, 4);
	put_u32(e, pos + 8, (__u32)call_arg(c, 3));
	return pos + 12;
}

static __always_inline __u32 fill_shutdown_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 38, (__u32)call_arg(c, 1) <= 2 ? (__u32)call_arg(c, 1) : 0xff);
	return 39;
}

static __always_inline __u32 fill_shutdown_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 48, (__u32)call_arg(c, 1) <= 2 ? (__u32)call_arg(c, 1) : 0xff);
	return 49;
}

static __always_inline __u32 fill_getsockname_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getsockname_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_address(e, 48, c, 1);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_getpeername_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getpeername_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_address(e, 48, c, 1);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_socketpair_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 32, (__u32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 36, (__u32)call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	return 44;
}

static __always_inline __u32 fill_socketpair_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 42, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 50, (__s64)(__s32)call_arg(c, 3));
	put_len(e, 2, 8);
	put_u64(e, 58, (__s64)(__s32)call_arg(c, 4));
	put_len(e, 3, 8);
	put_u64(e, 66, user_u64(pointee(c, 5) + 8));
	put_len(e, 4, 8);
	put_u64(e, 74, user_u64(pointee(c, 5) + 16));
	put_len(e, 5, 4);
	put_u32(e, 82, (__u32)call_arg(c, 0));
	put_len(e, 6, 4);
	put_u32(e, 86, (__u32)call_arg(c, 1));
	put_len(e, 7, 4);
	put_u32(e, 90, (__u32)call_arg(c, 2));
	return 94;
}

static __always_inline __u32 fill_setsockopt_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_setsockopt_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 54, option_level(call_arg(c, 1)));
	put_len(e, 3, 1);
	put_u8(e, 55, option_name(call_arg(c, 1), call_arg(c, 2)));
	n = put_option(e, 56, c);
	put_len(e, 4, n);
	pos = 56 + n;
	put_len(e, 5, 4);
	put_u32(e, pos, (__u32)call_arg(c, 4));
	return pos + 4;
}

static __always_inline __u32 fill_getsockopt_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getsockopt_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 54, option_level(call_arg(c, 1)));
	put_len(e, 3, 1);
	put_u8(e, 55, option_name(call_arg(c, 1), call_arg(c, 2)));
	n = put_option(e, 56, c);
	put_len(e, 4, n);
	pos = 56 + n;
	put_len(e, 5, 4);
	put_u32(e, pos, user_u32(pointee(c, 4)));
	return pos + 4;
}

static __always_inline __u32 fill_sendmsg_enter(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, user_u32(pointee(c, 3)));
	n = put_tuple(e, 44, c, 2, 1, 0);
	put_len(e, 2, n);
	return 44 + n;
}

static __always_inline __u32 fill_sendmsg_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, pointee(c, 3) + 8, 0x7fffffff);
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 3)));
	n = put_tuple(e, pos + 12, c, 2, 1, 0);
	put_len(e, 4, n);
	return pos + 12 + n;
}

static __always_inline __u32 fill_sendmmsg_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_sendmmsg_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c) > 0 ? (__s64)(__u32)call_arg(c, 4) : call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, user_u32(pointee(c, 3)));
	n = put_user_data(e, 58, pointee(c, 3) + 8, 0x7fffffff);
	put_len(e, 3, n);
	pos = 58 + n;
	n = put_tuple(e, pos, c, 2, 1, 0);
	put_len(e, 4, n);
	pos += n;
	put_len(e, 5, 4);
	put_u32(e, pos, call_ret(c));
	return pos + 4;
}

static __always_inline __u32 fill_recvmsg_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_recvmsg_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 46, call_ret(c) > 0 ? (__u32)call_ret(c) : 0);
	n = put_user_data(e, 50, pointee(c, 3) + 8, 0x7fffffff);
	put_len(e, 2, n);
	pos = 50 + n;
	n = put_tuple(e, pos, c, 2, 1, 1);
	put_len(e, 3, n);
	pos += n;
	n = put_user_data(e, pos, pointee(c, 4), 0x7fffffff);
	put_len(e, 4, n);
	pos += n;
	put_len(e, 5, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	return pos + 8;
}

static __always_inline __u32 fill_recvmmsg_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_recvmmsg_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c) > 0 ? (__s64)(__u32)call_arg(c, 5) : call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 48, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 56, (__u32)call_arg(c, 5));
	n = put_user_data(e, 60, pointee(c, 3) + 8, 0x7fffffff);
	put_len(e, 3, n);
	pos = 60 + n;
	n = put_tuple(e, pos, c, 2, 1, 1);
	put_len(e, 4, n);
	pos += n;
	n = put_user_data(e, pos, pointee(c, 4), 0x7fffffff);
	put_len(e, 5, n);
	pos += n;
	put_len(e, 6, 4);
	put_u32(e, pos, call_ret(c));
	return pos + 4;
}

static __always_inline __u32 fill_eventfd_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, 0);
	return 42;
}

static __always_inline __u32 fill_eventfd_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, 0);
	return 52;
}

static __always_inline __u32 fill_futex_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_arg(c, 0));
	put_len(e, 1, 2);
	put_u16(e, 40, ((call_arg(c, 1) & 0x7f) == 13 ? 6 : (call_arg(c, 1) & 0x7f) <= 12 ? call_arg(c, 1) & 0x7f : 0) | (call_arg(c, 1) & 0x180));
	put_len(e, 2, 8);
	put_u64(e, 42, call_arg(c, 2));
	return 50;
}

static __always_inline __u32 fill_futex_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, call_arg(c, 0));
	put_len(e, 2, 2);
	put_u16(e, 50, ((call_arg(c, 1) & 0x7f) == 13 ? 6 : (call_arg(c, 1) & 0x7f) <= 12 ? call_arg(c, 1) & 0x7f : 0) | (call_arg(c, 1) & 0x180));
	put_len(e, 3, 8);
	put_u64(e, 52, call_arg(c, 2));
	return 60;
}

static __always_inline __u32 fill_stat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_stat_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_lstat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_lstat_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_epoll_wait_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 2));
	return 36;
}

static __always_inline __u32 fill_epoll_wait_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 2));
	return 46;
}

static __always_inline __u32 fill_poll_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	n = user_size(pointee(c, 0), 8 * (__u64)(__u32)call_arg(c, 1)) / 8;
	n = n > 16 ? 16 : n;
	put_u16(e, 30, n);
	for (__u32 i = 0; i < n; i++) {
		__u64 one = pointee(c, 0) + 8 * i;
		put_u64(e, 30 + 2 + 10 * i, (__s64)(__s32)user_u32(one));
		put_u16(e, 30 + 10 + 10 * i, flags_poll_flags(user_u16(one + 4)));
	}
	n = 2 + 10 * n;
	put_len(e, 0, n);
	pos = 30 + n;
	put_len(e, 1, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 2));
	return pos + 8;
}

static __always_inline __u32 fill_poll_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = user_size(pointee(c, 0), 8 * (__u64)(__u32)call_arg(c, 1)) / 8;
	n = n > 16 ? 16 : n;
	put_u16(e, 40, n);
	for (__u32 i = 0; i < n; i++) {
		__u64 one = pointee(c, 0) + 8 * i;
		put_u64(e, 40 + 2 + 10 * i, (__s64)(__s32)user_u32(one));
		put_u16(e, 40 + 10 + 10 * i, flags_poll_flags(user_u16(one + 6)));
	}
	n = 2 + 10 * n;
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 2));
	return pos + 8;
}

static __always_inline __u32 fill_select_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_select_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, call_ret(c));
	return 36;
}

static __always_inline __u32 fill_lseek_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 1));
	put_len(e, 2, 1);
	put_u8(e, 48, flags_lseek_whence((__u32)call_arg(c, 2)));
	return 49;
}

static __always_inline __u32 fill_lseek_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, call_arg(c, 1));
	put_len(e, 3, 1);
	put_u8(e, 58, flags_lseek_whence((__u32)call_arg(c, 2)));
	return 59;
}

static __always_inline __u32 fill_getcwd_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getcwd_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_readv_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_readv_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, call_ret(c) > 0 ? (__u32)call_ret(c) : 0);
	n = put_user_data(e, 46, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 2, n);
	pos = 46 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	return pos + 8;
}

static __always_inline __u32 fill_writev_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, user_u32(pointee(c, 1)));
	return 42;
}

static __always_inline __u32 fill_writev_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_data(e, 42, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 1)));
	return pos + 12;
}

static __always_inline __u32 fill_preadv_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 38, call_arg(c, 1));
	return 46;
}

static __always_inline __u32 fill_preadv_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 44, call_ret(c) > 0 ? (__u32)call_ret(c) : 0);
	n = put_user_data(e, 48, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 2, n);
	pos = 48 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, call_arg(c, 2));
	return pos + 16;
}

static __always_inline __u32 fill_pwritev_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, user_u32(pointee(c, 1)));
	put_len(e, 2, 8);
	put_u64(e, 44, call_arg(c, 2));
	return 52;
}

static __always_inline __u32 fill_pwritev_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 1)));
	put_len(e, 4, 8);
	put_u64(e, pos + 12, call_arg(c, 2));
	return pos + 20;
}

static __always_inline __u32 fill_signalfd_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, user_u32(pointee(c, 1)));
	put_len(e, 2, 1);
	put_u8(e, 44, 0);
	return 45;
}

static __always_inline __u32 fill_signalfd_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 50, user_u32(pointee(c, 1)));
	put_len(e, 3, 1);
	put_u8(e, 54, 0);
	return 55;
}

static __always_inline __u32 fill_kill_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 38, (__u32)call_arg(c, 1));
	return 39;
}

static __always_inline __u32 fill_kill_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 48, (__u32)call_arg(c, 1));
	return 49;
}

static __always_inline __u32 fill_tkill_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 38, (__u32)call_arg(c, 1));
	return 39;
}

static __always_inline __u32 fill_tkill_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 48, (__u32)call_arg(c, 1));
	return 49;
}

static __always_inline __u32 fill_tgkill_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 2, 1);
	put_u8(e, 48, (__u32)call_arg(c, 2));
	return 49;
}

static __always_inline __u32 fill_tgkill_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 3, 1);
	put_u8(e, 58, (__u32)call_arg(c, 2));
	return 59;
}

static __always_inline __u32 fill_nanosleep_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, user_part(pointee(c, 0), 0, 2) * 1000000000ULL + user_part(pointee(c, 0), 1, 2));
	return 36;
}

static __always_inline __u32 fill_nanosleep_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, user_part(pointee(c, 0), 0, 2) * 1000000000ULL + user_part(pointee(c, 0), 1, 2));
	return 46;
}

static __always_inline __u32 fill_timerfd_create_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 1);
	put_u8(e, 30, (__u32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 31, flags_fd_flags((__u32)call_arg(c, 1)));
	return 32;
}

static __always_inline __u32 fill_timerfd_create_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 1);
	put_u8(e, 40, (__u32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 41, flags_fd_flags((__u32)call_arg(c, 1)));
	return 42;
}

static __always_inline __u32 fill_inotify_init_enter(EVENT_T e, const struct call *c)
{
	(void)c;
	put_len(e, 0, 1);
	put_u8(e, 28, 0);
	return 29;
}

static __always_inline __u32 fill_inotify_init_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 1);
	put_u8(e, 38, 0);
	return 39;
}

static __always_inline __u32 fill_getrlimit_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 1);
	put_u8(e, 28, (__u32)call_arg(c, 0) < 16 ? (__u32)call_arg(c, 0) : 255);
	return 29;
}

static __always_inline __u32 fill_getrlimit_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, call_ret(c) == 0 ? user_part(pointee(c, 1), 0, 2) : ~0ULL);
	put_len(e, 2, 8);
	put_u64(e, 50, call_ret(c) == 0 ? user_part(pointee(c, 1), 1, 2) : ~0ULL);
	put_len(e, 3, 1);
	put_u8(e, 58, (__u32)call_arg(c, 0) < 16 ? (__u32)call_arg(c, 0) : 255);
	return 59;
}

static __always_inline __u32 fill_setrlimit_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 1);
	put_u8(e, 28, (__u32)call_arg(c, 0) < 16 ? (__u32)call_arg(c, 0) : 255);
	return 29;
}

static __always_inline __u32 fill_setrlimit_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, user_part(pointee(c, 1), 0, 2));
	put_len(e, 2, 8);
	put_u64(e, 50, user_part(pointee(c, 1), 1, 2));
	put_len(e, 3, 1);
	put_u8(e, 58, (__u32)call_arg(c, 0) < 16 ? (__u32)call_arg(c, 0) : 255);
	return 59;
}

static __always_inline __u32 fill_prlimit_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 38, (__u32)call_arg(c, 1) < 16 ? (__u32)call_arg(c, 1) : 255);
	return 39;
}

static __always_inline __u32 fill_prlimit_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 40, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 48, user_part(pointee(c, 2), 0, 2));
	put_len(e, 2, 8);
	put_u64(e, 56, user_part(pointee(c, 2), 1, 2));
	put_len(e, 3, 8);
	put_u64(e, 64, call_ret(c) == 0 ? user_part(pointee(c, 3), 0, 2) : ~0ULL);
	put_len(e, 4, 8);
	put_u64(e, 72, call_ret(c) == 0 ? user_part(pointee(c, 3), 1, 2) : ~0ULL);
	put_len(e, 5, 8);
	put_u64(e, 80, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 6, 1);
	put_u8(e, 88, (__u32)call_arg(c, 1) < 16 ? (__u32)call_arg(c, 1) : 255);
	return 89;
}

static __always_inline __u32 fill_fcntl_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 1);
	put_u8(e, 38, flags_fcntl_commands((__u32)call_arg(c, 1)));
	return 39;
}

static __always_inline __u32 fill_fcntl_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 1);
	put_u8(e, 50, flags_fcntl_commands((__u32)call_arg(c, 1)));
	put_len(e, 3, 8);
	put_u64(e, 51, call_arg(c, 2));
	return 59;
}

static __always_inline __u32 fill_splice_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 2));
	put_len(e, 2, 8);
	put_u64(e, 50, call_arg(c, 4));
	put_len(e, 3, 4);
	put_u32(e, 58, flags_splice_flags((__u32)call_arg(c, 5)));
	return 62;
}

static __always_inline __u32 fill_splice_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 52, (__s64)(__s32)call_arg(c, 2));
	put_len(e, 3, 8);
	put_u64(e, 60, call_arg(c, 4));
	put_len(e, 4, 4);
	put_u32(e, 68, flags_splice_flags((__u32)call_arg(c, 5)));
	return 72;
}

static __always_inline __u32 fill_ptrace_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 2);
	put_u16(e, 30, flags_ptrace_requests((__u32)call_arg(c, 0)));
	put_len(e, 1, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 1));
	return 40;
}

static __always_inline __u32 fill_ptrace_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_u8(e, 44, 0);
	put_u64(e, 44 + 1, call_ret(c) < 0 ? 0 : call_arg(c, 2));
	n = 9;
	put_len(e, 1, n);
	pos = 44 + n;
	__u32 request = flags_ptrace_requests((__u32)call_arg(c, 0));
	__u64 peeked = user_size(pointee(c, 4), 8) < 8 ? user_u32(pointee(c, 4)) : user_u64(pointee(c, 4));
	if (call_ret(c) >= 0 && (request < 64 && (0x3500ULL >> request & 1))) {
		put_u8(e, pos, 1);
		put_u8(e, pos + 1, call_arg(c, 3));
		n = 2;
	} else {
		put_u8(e, pos, 0);
		__u64 data = call_ret(c) < 0 ? 0 : call_arg(c, 3);
		put_u64(e, pos + 1, call_ret(c) >= 0 && (request < 64 && (0x1cULL >> request & 1)) ? peeked : data);
		n = 9;
	}
	put_len(e, 2, n);
	pos += n;
	put_len(e, 3, 2);
	put_u16(e, pos, flags_ptrace_requests((__u32)call_arg(c, 0)));
	put_len(e, 4, 8);
	put_u64(e, pos + 2, (__s64)(__s32)call_arg(c, 1));
	return pos + 10;
}

static __always_inline __u32 fill_ioctl_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 1));
	put_len(e, 2, 8);
	put_u64(e, 48, call_arg(c, 2));
	return 56;
}

static __always_inline __u32 fill_ioctl_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, call_arg(c, 1));
	put_len(e, 3, 8);
	put_u64(e, 58, call_arg(c, 2));
	return 66;
}

static __always_inline __u32 fill_rename_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_rename_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	n = put_user_str(e, pos, pointee(c, 1));
	put_len(e, 2, n);
	return pos + n;
}

static __always_inline __u32 fill_renameat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_renameat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 52, pointee(c, 1));
	put_len(e, 2, n);
	pos = 52 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 2));
	n = put_user_str(e, pos + 8, pointee(c, 3));
	put_len(e, 4, n);
	return pos + 8 + n;
}

static __always_inline __u32 fill_symlink_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_symlink_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	n = put_user_str(e, pos, pointee(c, 1));
	put_len(e, 2, n);
	return pos + n;
}

static __always_inline __u32 fill_symlinkat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_symlinkat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_str(e, 42, pointee(c, 0));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 1));
	n = put_user_str(e, pos + 8, pointee(c, 2));
	put_len(e, 3, n);
	return pos + 8 + n;
}

static __always_inline __u32 fill_sendfile_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 2, 8);
	put_u64(e, 50, user_u64(pointee(c, 2)));
	put_len(e, 3, 8);
	put_u64(e, 58, call_arg(c, 3));
	return 66;
}

static __always_inline __u32 fill_sendfile_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, user_u64(pointee(c, 2)));
	put_len(e, 2, 8);
	put_u64(e, 52, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 8);
	put_u64(e, 60, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 4, 8);
	put_u64(e, 68, call_arg(c, 3));
	return 76;
}

static __always_inline __u32 fill_setresuid_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 32, (__u32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 36, (__u32)call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	return 44;
}

static __always_inline __u32 fill_setresuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 46, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 50, (__u32)call_arg(c, 2));
	return 54;
}

static __always_inline __u32 fill_setresgid_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 32, (__u32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 36, (__u32)call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 40, (__u32)call_arg(c, 2));
	return 44;
}

static __always_inline __u32 fill_setresgid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 46, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 50, (__u32)call_arg(c, 2));
	return 54;
}

static __always_inline __u32 fill_setuid_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__u32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_setuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, (__u32)call_arg(c, 0));
	return 42;
}

static __always_inline __u32 fill_setgid_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__u32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_setgid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, (__u32)call_arg(c, 0));
	return 42;
}

static __always_inline __u32 fill_getuid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, call_ret(c));
	return 32;
}

static __always_inline __u32 fill_geteuid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_geteuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, call_ret(c));
	return 32;
}

static __always_inline __u32 fill_getgid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getgid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, call_ret(c));
	return 32;
}

static __always_inline __u32 fill_getegid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getegid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, call_ret(c));
	return 32;
}

static __always_inline __u32 fill_getresuid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getresuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, call_ret(c) == 0 ? user_part(pointee(c, 0), 0, 1) : 0xffffffff);
	put_len(e, 2, 4);
	put_u32(e, 46, call_ret(c) == 0 ? user_part(pointee(c, 1), 0, 1) : 0xffffffff);
	put_len(e, 3, 4);
	put_u32(e, 50, call_ret(c) == 0 ? user_part(pointee(c, 2), 0, 1) : 0xffffffff);
	return 54;
}

static __always_inline __u32 fill_getresgid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_getresgid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, call_ret(c) == 0 ? user_part(pointee(c, 0), 0, 1) : 0xffffffff);
	put_len(e, 2, 4);
	put_u32(e, 46, call_ret(c) == 0 ? user_part(pointee(c, 1), 0, 1) : 0xffffffff);
	put_len(e, 3, 4);
	put_u32(e, 50, call_ret(c) == 0 ? user_part(pointee(c, 2), 0, 1) : 0xffffffff);
	return 54;
}

static __always_inline __u32 fill_getdents_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_getdents_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_getdents64_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_getdents64_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 0));
	return 46;
}

static __always_inline __u32 fill_setns_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_clone_flags((__u32)call_arg(c, 1)));
	return 42;
}

static __always_inline __u32 fill_setns_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, flags_clone_flags((__u32)call_arg(c, 1)));
	return 52;
}

static __always_inline __u32 fill_flock_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_flock_flags((__u32)call_arg(c, 1)));
	return 42;
}

static __always_inline __u32 fill_flock_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, flags_flock_flags((__u32)call_arg(c, 1)));
	return 52;
}

static __always_inline __u32 fill_accept_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_accept_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_tuple(e, 44, c, 4, -1, 1);
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 1);
	put_u8(e, pos, call_arg(c, 2) ? call_arg(c, 1) * 100 / call_arg(c, 2) : 0);
	put_len(e, 3, 4);
	put_u32(e, pos + 1, (__u32)call_arg(c, 1));
	put_len(e, 4, 4);
	put_u32(e, pos + 5, (__u32)call_arg(c, 2));
	return pos + 9;
}

static __always_inline __u32 fill_semop_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__s32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_semop_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 44, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 52, (__u32)call_arg(c, 2));
	put_len(e, 2, 2);
	put_u16(e, 56, user_u16(pointee(c, 1) + 0));
	put_len(e, 3, 2);
	put_u16(e, 58, user_u16(pointee(c, 1) + 2));
	put_len(e, 4, 2);
	put_u16(e, 60, flags_semop_flags(user_u16(pointee(c, 1) + 4)));
	put_len(e, 5, 2);
	put_u16(e, 62, user_u16(pointee(c, 1) + 6));
	put_len(e, 6, 2);
	put_u16(e, 64, user_u16(pointee(c, 1) + 8));
	put_len(e, 7, 2);
	put_u16(e, 66, flags_semop_flags(user_u16(pointee(c, 1) + 10)));
	put_len(e, 8, 4);
	put_u32(e, 68, (__s32)call_arg(c, 0));
	return 72;
}

static __always_inline __u32 fill_semctl_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 34, (__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, (__s32)call_arg(c, 1));
	put_len(e, 2, 2);
	put_u16(e, 42, flags_semctl_commands(call_arg(c, 2) & ~0x100ULL));
	put_len(e, 3, 4);
	put_u32(e, 44, (call_arg(c, 2) & ~0x100ULL) == 16 ? (__s32)call_arg(c, 3) : 0);
	return 48;
}

static __always_inline __u32 fill_semctl_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 44, (__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, (__s32)call_arg(c, 1));
	put_len(e, 3, 2);
	put_u16(e, 52, flags_semctl_commands(call_arg(c, 2) & ~0x100ULL));
	put_len(e, 4, 4);
	put_u32(e, 54, (call_arg(c, 2) & ~0x100ULL) == 16 ? (__s32)call_arg(c, 3) : 0);
	return 58;
}

static __always_inline __u32 fill_ppoll_enter(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	n = user_size(pointee(c, 0), 8 * (__u64)(__u32)call_arg(c, 1)) / 8;
	n = n > 16 ? 16 : n;
	put_u16(e, 32, n);
	for (__u32 i = 0; i < n; i++) {
		__u64 one = pointee(c, 0) + 8 * i;
		put_u64(e, 32 + 2 + 10 * i, (__s64)(__s32)user_u32(one));
		put_u16(e, 32 + 10 + 10 * i, flags_poll_flags(user_u16(one + 4)));
	}
	n = 2 + 10 * n;
	put_len(e, 0, n);
	pos = 32 + n;
	put_len(e, 1, 8);
	put_u64(e, pos, user_u64(pointee(c, 2)) * 1000000000ULL + user_u64(pointee(c, 2) + 8));
	put_len(e, 2, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 3)));
	return pos + 12;
}

static __always_inline __u32 fill_ppoll_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = user_size(pointee(c, 0), 8 * (__u64)(__u32)call_arg(c, 1)) / 8;
	n = n > 16 ? 16 : n;
	put_u16(e, 42, n);
	for (__u32 i = 0; i < n; i++) {
		__u64 one = pointee(c, 0) + 8 * i;
		put_u64(e, 42 + 2 + 10 * i, (__s64)(__s32)user_u32(one));
		put_u16(e, 42 + 10 + 10 * i, flags_poll_flags(user_u16(one + 6)));
	}
	n = 2 + 10 * n;
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, user_u64(pointee(c, 2)) * 1000000000ULL + user_u64(pointee(c, 2) + 8));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 3)));
	return pos + 12;
}

static __always_inline __u32 fill_mount_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_mount_flags(call_arg(c, 3) & ((call_arg(c, 3) >> 16 & 0xffff) == 0xc0ed ? 0xffff : 0xffffffff)));
	return 32;
}

static __always_inline __u32 fill_mount_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_str(e, 44, pointee(c, 0));
	put_len(e, 1, n);
	pos = 44 + n;
	n = put_user_str(e, pos, pointee(c, 1));
	put_len(e, 2, n);
	pos += n;
	n = put_user_str(e, pos, pointee(c, 2));
	put_len(e, 3, n);
	pos += n;
	put_len(e, 4, 4);
	put_u32(e, pos, flags_mount_flags(call_arg(c, 3) & ((call_arg(c, 3) >> 16 & 0xffff) == 0xc0ed ? 0xffff : 0xffffffff)));
	return pos + 4;
}

static __always_inline __u32 fill_semget_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 32, (__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 36, (__s32)call_arg(c, 1));
	put_len(e, 2, 4);
	put_u32(e, 40, flags_semget_flags((__u32)call_arg(c, 2)));
	return 44;
}

static __always_inline __u32 fill_semget_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, (__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 46, (__s32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 50, flags_semget_flags((__u32)call_arg(c, 2)));
	return 54;
}

static __always_inline __u32 fill_chroot_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_chroot_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_setsid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_setsid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, call_ret(c));
	return 36;
}

static __always_inline __u32 fill_mkdir_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__u32)call_arg(c, 1));
	return 32;
}

static __always_inline __u32 fill_mkdir_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, (__u32)call_arg(c, 1));
	return pos + 4;
}

static __always_inline __u32 fill_rmdir_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_rmdir_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_unshare_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_clone_flags((__u32)call_arg(c, 0)));
	return 32;
}

static __always_inline __u32 fill_unshare_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_clone_flags((__u32)call_arg(c, 0)));
	return 42;
}

static __always_inline __u32 fill_setpgid_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 38, (__s64)(__s32)call_arg(c, 1));
	return 46;
}

static __always_inline __u32 fill_setpgid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 48, (__s64)(__s32)call_arg(c, 1));
	return 56;
}

static __always_inline __u32 fill_seccomp_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 38, call_arg(c, 1));
	return 46;
}

static __always_inline __u32 fill_seccomp_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 48, call_arg(c, 1));
	return 56;
}

static __always_inline __u32 fill_unlink_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_unlink_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	n = put_user_str(e, 38, pointee(c, 0));
	put_len(e, 1, n);
	return 38 + n;
}

static __always_inline __u32 fill_unlinkat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_unlinkat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, pointee(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_unlinkat_flags((__u32)call_arg(c, 2)));
	return pos + 4;
}

static __always_inline __u32 fill_mkdirat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mkdirat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, pointee(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, (__u32)call_arg(c, 2));
	return pos + 4;
}

static __always_inline __u32 fill_link_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_link_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	n = put_user_str(e, pos, pointee(c, 1));
	put_len(e, 2, n);
	return pos + n;
}

static __always_inline __u32 fill_linkat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_linkat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 54, pointee(c, 1));
	put_len(e, 2, n);
	pos = 54 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 2));
	n = put_user_str(e, pos + 8, pointee(c, 3));
	put_len(e, 4, n);
	pos += 8 + n;
	put_len(e, 5, 4);
	put_u32(e, pos, flags_linkat_flags((__u32)call_arg(c, 4)));
	return pos + 4;
}

static __always_inline __u32 fill_fchmodat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fchmodat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, pointee(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_chmod_mode((__u32)call_arg(c, 2)));
	return pos + 4;
}

static __always_inline __u32 fill_chmod_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_chmod_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_chmod_mode((__u32)call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_fchmod_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fchmod_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, flags_chmod_mode((__u32)call_arg(c, 1)));
	return 52;
}

static __always_inline __u32 fill_renameat2_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_renameat2_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 54, pointee(c, 1));
	put_len(e, 2, n);
	pos = 54 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 2));
	n = put_user_str(e, pos + 8, pointee(c, 3));
	put_len(e, 4, n);
	pos += 8 + n;
	put_len(e, 5, 4);
	put_u32(e, pos, flags_renameat2_flags((__u32)call_arg(c, 4)));
	return pos + 4;
}

static __always_inline __u32 fill_userfaultfd_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_userfaultfd_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_fd_flags((__u32)call_arg(c, 0)));
	return 42;
}

static __always_inline __u32 fill_copy_file_range_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 8);
	put_u64(e, 40, user_u64(pointee(c, 1)));
	put_len(e, 2, 8);
	put_u64(e, 48, call_arg(c, 4));
	return 56;
}

static __always_inline __u32 fill_copy_file_range_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 2));
	put_len(e, 2, 8);
	put_u64(e, 54, user_u64(pointee(c, 3)));
	put_len(e, 3, 8);
	put_u64(e, 62, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 4, 8);
	put_u64(e, 70, user_u64(pointee(c, 1)));
	put_len(e, 5, 8);
	put_u64(e, 78, call_arg(c, 4));
	return 86;
}

static __always_inline __u32 fill_io_uring_setup_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_io_uring_setup_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 42, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 50, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, user_u32(pointee(c, 1)));
	put_len(e, 3, 4);
	put_u32(e, 58, user_u32(pointee(c, 1) + 4));
	put_len(e, 4, 4);
	put_u32(e, 62, flags_io_uring_setup_flags(user_u32(pointee(c, 1) + 8)));
	put_len(e, 5, 4);
	put_u32(e, 66, user_u32(pointee(c, 1) + 12));
	put_len(e, 6, 4);
	put_u32(e, 70, user_u32(pointee(c, 1) + 16));
	put_len(e, 7, 4);
	put_u32(e, 74, flags_io_uring_setup_feats(user_u32(pointee(c, 1) + 20)));
	return 78;
}

static __always_inline __u32 fill_io_uring_enter_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_io_uring_enter_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 54, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 58, (__u32)call_arg(c, 2));
	put_len(e, 4, 4);
	put_u32(e, 62, flags_io_uring_enter_flags((__u32)call_arg(c, 3)));
	put_len(e, 5, 4);
	put_u32(e, 66, call_arg(c, 3) & 8 ? 0 : user_u32(pointee(c, 4)));
	return 70;
}

static __always_inline __u32 fill_io_uring_register_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_io_uring_register_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 2);
	put_u16(e, 52, flags_io_uring_register_opcodes((__u32)call_arg(c, 1)));
	put_len(e, 3, 8);
	put_u64(e, 54, call_arg(c, 2));
	put_len(e, 4, 4);
	put_u32(e, 62, (__u32)call_arg(c, 3));
	return 66;
}

static __always_inline __u32 fill_mlock_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mlock_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 48, call_arg(c, 1));
	return 56;
}

static __always_inline __u32 fill_munlock_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_munlock_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 48, call_arg(c, 1));
	return 56;
}

static __always_inline __u32 fill_mlockall_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mlockall_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_mlockall_flags((__u32)call_arg(c, 0)));
	return 42;
}

static __always_inline __u32 fill_munlockall_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_munlockall_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, call_ret(c));
	return 36;
}

static __always_inline __u32 fill_bpf_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 28, (__s64)(__s32)call_arg(c, 0));
	return 36;
}

static __always_inline __u32 fill_bpf_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_bpf_commands((__u32)call_arg(c, 0)));
	return 42;
}

static __always_inline __u32 fill_mlock2_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mlock2_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 58, flags_mlock2_flags((__u32)call_arg(c, 2)));
	return 62;
}

static __always_inline __u32 fill_epoll_create_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, (__s32)call_arg(c, 0));
	return 32;
}

static __always_inline __u32 fill_epoll_create_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, (__s32)call_arg(c, 0));
	return 42;
}

static __always_inline __u32 fill_epoll_create1_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_epoll_create1_flags((__u32)call_arg(c, 0)));
	return 32;
}

static __always_inline __u32 fill_epoll_create1_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_epoll_create1_flags((__u32)call_arg(c, 0)));
	return 42;
}

static __always_inline __u32 fill_chown_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_chown_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_str(e, 42, pointee(c, 0));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, (__u32)call_arg(c, 2));
	return pos + 8;
}

static __always_inline __u32 fill_lchown_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_lchown_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_str(e, 42, pointee(c, 0));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, (__u32)call_arg(c, 2));
	return pos + 8;
}

static __always_inline __u32 fill_fchown_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fchown_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 50, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 54, (__u32)call_arg(c, 2));
	return 58;
}

static __always_inline __u32 fill_fchownat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_fchownat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 46, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 54, pointee(c, 1));
	put_len(e, 2, n);
	pos = 54 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, (__u32)call_arg(c, 2));
	put_len(e, 4, 4);
	put_u32(e, pos + 4, (__u32)call_arg(c, 3));
	put_len(e, 5, 4);
	put_u32(e, pos + 8, flags_fchownat_flags((__u32)call_arg(c, 4)));
	return pos + 12;
}

static __always_inline __u32 fill_accept4_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_fd_flags((__u32)call_arg(c, 3)));
	return 32;
}

static __always_inline __u32 fill_accept4_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	n = put_tuple(e, 46, c, 4, -1, 1);
	put_len(e, 1, n);
	pos = 46 + n;
	put_len(e, 2, 1);
	put_u8(e, pos, call_arg(c, 2) ? call_arg(c, 1) * 100 / call_arg(c, 2) : 0);
	put_len(e, 3, 4);
	put_u32(e, pos + 1, (__u32)call_arg(c, 1));
	put_len(e, 4, 4);
	put_u32(e, pos + 5, (__u32)call_arg(c, 2));
	put_len(e, 5, 4);
	put_u32(e, pos + 9, flags_fd_flags((__u32)call_arg(c, 3)));
	return pos + 13;
}

static __always_inline __u32 fill_umount2_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 4);
	put_u32(e, 28, flags_umount_flags((__u32)call_arg(c, 1)));
	return 32;
}

static __always_inline __u32 fill_umount2_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_umount_flags((__u32)call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_inotify_init1_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 1);
	put_u8(e, 28, flags_fd_flags((__u32)call_arg(c, 0)));
	return 29;
}

static __always_inline __u32 fill_inotify_init1_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_ret(c));
	put_len(e, 1, 2);
	put_u16(e, 38, flags_fd_flags((__u32)call_arg(c, 0)));
	return 40;
}

static __always_inline __u32 fill_eventfd2_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 30, call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 38, flags_fd_flags((__u32)call_arg(c, 1)));
	return 42;
}

static __always_inline __u32 fill_eventfd2_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 2);
	put_u16(e, 40, flags_fd_flags((__u32)call_arg(c, 1)));
	put_len(e, 2, 8);
	put_u64(e, 42, call_arg(c, 0));
	return 50;
}

static __always_inline __u32 fill_signalfd4_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, user_u32(pointee(c, 1)));
	put_len(e, 2, 1);
	put_u8(e, 44, flags_fd_flags((__u32)call_arg(c, 3)));
	return 45;
}

static __always_inline __u32 fill_signalfd4_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 2);
	put_u16(e, 42, flags_fd_flags((__u32)call_arg(c, 3)));
	put_len(e, 2, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, 52, user_u32(pointee(c, 1)));
	return 56;
}

static __always_inline __u32 fill_memfd_create_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_memfd_create_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_memfd_create_flags((__u32)call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_pidfd_getfd_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_pidfd_getfd_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 8);
	put_u64(e, 50, (__s64)(__s32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 58, (__u32)call_arg(c, 2));
	return 62;
}

static __always_inline __u32 fill_pidfd_open_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_pidfd_open_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 48, flags_pidfd_open_flags((__u32)call_arg(c, 1)));
	return 52;
}

static __always_inline __u32 fill_init_module_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_init_module_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_data(e, 42, pointee(c, 0), call_arg(c, 1));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, call_arg(c, 1));
	n = put_user_str(e, pos + 8, pointee(c, 2));
	put_len(e, 3, n);
	return pos + 8 + n;
}

static __always_inline __u32 fill_finit_module_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_finit_module_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 42, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 50, pointee(c, 1));
	put_len(e, 2, n);
	pos = 50 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_finit_module_flags((__u32)call_arg(c, 2)));
	return pos + 4;
}

static __always_inline __u32 fill_mknod_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mknod_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	n = put_user_str(e, 42, pointee(c, 0));
	put_len(e, 1, n);
	pos = 42 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_mknod_mode((__u16)call_arg(c, 1) | (call_arg(c, 1) & 0170000 ? 0 : 0100000)));
	put_len(e, 3, 4);
	put_u32(e, pos + 4, (__u32)call_arg(c, 2));
	return pos + 8;
}

static __always_inline __u32 fill_mknodat_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_mknodat_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 44, (__s64)(__s32)call_arg(c, 0));
	n = put_user_str(e, 52, pointee(c, 1));
	put_len(e, 2, n);
	pos = 52 + n;
	put_len(e, 3, 4);
	put_u32(e, pos, flags_mknod_mode((__u16)call_arg(c, 2) | (call_arg(c, 2) & 0170000 ? 0 : 0100000)));
	put_len(e, 4, 4);
	put_u32(e, pos + 4, (__u32)call_arg(c, 3));
	return pos + 8;
}

static __always_inline __u32 fill_process_vm_readv_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_process_vm_readv_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_user_data(e, 48, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_process_vm_writev_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_process_vm_writev_exit(EVENT_T e, const struct call *c)
{
	__u32 n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 8);
	put_u64(e, 40, (__s64)(__s32)call_arg(c, 0));
	n = put_user_data(e, 48, pointee(c, 1) + 8, 0x7fffffff);
	put_len(e, 2, n);
	return 48 + n;
}

static __always_inline __u32 fill_delete_module_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_delete_module_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	n = put_user_str(e, 40, pointee(c, 0));
	put_len(e, 1, n);
	pos = 40 + n;
	put_len(e, 2, 4);
	put_u32(e, pos, flags_delete_module_flags((__u32)call_arg(c, 1)));
	return pos + 4;
}

static __always_inline __u32 fill_setreuid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_setreuid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 40, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 44, (__u32)call_arg(c, 1));
	return 48;
}

static __always_inline __u32 fill_setregid_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_setregid_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 40, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 44, (__u32)call_arg(c, 1));
	return 48;
}

static __always_inline __u32 fill_close_range_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_close_range_exit(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 34, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 42, (__u32)call_arg(c, 0));
	put_len(e, 2, 4);
	put_u32(e, 46, (__u32)call_arg(c, 1));
	put_len(e, 3, 4);
	put_u32(e, 50, flags_close_range_flags((__u32)call_arg(c, 2)));
	return 54;
}

static __always_inline __u32 fill_keyctl_enter(EVENT_T e, const struct call *c)
{
	(void)e;
	(void)c;
	return 26;
}

static __always_inline __u32 fill_keyctl_exit(EVENT_T e, const struct call *c)
{
	__u64 op = (__u32)call_arg(c, 0);
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 38, call_ret(c));
	put_len(e, 1, 4);
	put_u32(e, 46, flags_keyctl_operations((__u32)call_arg(c, 0)));
	if (op < 64 && (0x2ULL >> op & 1)) {
		put_u8(e, 50, 1);
		n = 1 + put_user_str(e, 50 + 1, pointee(c, 1));
	} else {
		put_u8(e, 50, 0);
		put_u64(e, 50 + 1, (op < 64 && (0x40000ULL >> op & 1)) ? 0 : user_u64(pointee(c, 1)));
		n = 9;
	}
	put_len(e, 2, n);
	pos = 50 + n;
	if (op < 64 && (0x3e000400ULL >> op & 1)) {
		put_u8(e, pos, 1);
		n = 1 + put_user_str(e, pos + 1, pointee(c, 2));
	} else {
		put_u8(e, pos, 0);
		put_u64(e, pos + 1, (op < 64 && (0x25408aULL >> op & 1)) ? 0 : user_u64(pointee(c, 2)));
		n = 9;
	}
	put_len(e, 3, n);
	pos += n;
	if (op < 64 && (0x21000400ULL >> op & 1)) {
		put_u8(e, pos, 1);
		n = 1 + put_user_str(e, pos + 1, pointee(c, 3));
	} else {
		put_u8(e, pos, 0);
		put_u64(e, pos + 1, (op < 64 && (0x8065c3abULL >> op & 1)) ? 0 : user_u64(pointee(c, 3)));
		n = 9;
	}
	put_len(e, 4, n);
	pos += n;
	put_u8(e, pos, 0);
	put_u64(e, pos + 1, (op < 64 && (0x1a167ebffULL >> op & 1)) ? 0 : call_arg(c, 4));
	n = 9;
	put_len(e, 5, n);
	return pos + n;
}

// X(system call number, direction, body, event id, number of parameters)
#define READER_ROWS(X) \
    X(41, 0, fill_socket_enter, 18, 3) \
    X(41, 1, fill_socket_exit, 19, 5) \
    X(49, 0, fill_bind_enter, 20, 1) \
    X(49, 1, fill_bind_exit, 21, 3) \
    X(42, 0, fill_connect_enter, 22, 2) \
    X(42, 1, fill_connect_exit, 23, 4) \
    X(50, 0, fill_listen_enter, 24, 2) \
    X(50, 1, fill_listen_exit, 25, 3) \
    X(44, 0, fill_sendto_enter, 30, 3) \
    X(44, 1, fill_sendto_exit, 31, 5) \
    X(45, 0, fill_recvfrom_enter, 34, 2) \
    X(45, 1, fill_recvfrom_exit, 35, 5) \
    X(48, 0, fill_shutdown_enter, 36, 2) \
    X(48, 1, fill_shutdown_exit, 37, 3) \
    X(51, 0, fill_getsockname_enter, 38, 0) \
    X(51, 1, fill_getsockname_exit, 39, 3) \
    X(52, 0, fill_getpeername_enter, 40, 0) \
    X(52, 1, fill_getpeername_exit, 41, 3) \
    X(53, 0, fill_socketpair_enter, 42, 3) \
    X(53, 1, fill_socketpair_exit, 43, 8) \
    X(54, 0, fill_setsockopt_enter, 44, 0) \
    X(54, 1, fill_setsockopt_exit, 45, 6) \
    X(55, 0, fill_getsockopt_enter, 46, 0) \
    X(55, 1, fill_getsockopt_exit, 47, 6) \
    X(46, 0, fill_sendmsg_enter, 48, 3) \
    X(46, 1, fill_sendmsg_exit, 49, 5) \
    X(307, 0, fill_sendmmsg_enter, 50, 0) \
    X(307, 1, fill_sendmmsg_exit, 51, 6) \
    X(47, 0, fill_recvmsg_enter, 52, 1) \
    X(47, 1, fill_recvmsg_exit, 53, 6) \
    X(299, 0, fill_recvmmsg_enter, 54, 0) \
    X(299, 1, fill_recvmmsg_exit, 55, 7) \
    X(284, 0, fill_eventfd_enter, 62, 2) \
    X(284, 1, fill_eventfd_exit, 63, 3) \
    X(202, 0, fill_futex_enter, 64, 3) \
    X(202, 1, fill_futex_exit, 65, 4) \
    X(4, 0, fill_stat_enter, 66, 0) \
    X(4, 1, fill_stat_exit, 67, 2) \
    X(6, 0, fill_lstat_enter, 68, 0) \
    X(6, 1, fill_lstat_exit, 69, 2) \
    X(232, 0, fill_epoll_wait_enter, 78, 1) \
    X(232, 1, fill_epoll_wait_exit, 79, 2) \
    X(7, 0, fill_poll_enter, 80, 2) \
    X(7, 1, fill_poll_exit, 81, 3) \
    X(23, 0, fill_select_enter, 82, 0) \
    X(23, 1, fill_select_exit, 83, 1) \
    X(8, 0, fill_lseek_enter, 86, 3) \
    X(8, 1, fill_lseek_exit, 87, 4) \
    X(79, 0, fill_getcwd_enter, 92, 0) \
    X(79, 1, fill_getcwd_exit, 93, 2) \
    X(19, 0, fill_readv_enter, 116, 1) \
    X(19, 1, fill_readv_exit, 117, 4) \
    X(20, 0, fill_writev_enter, 118, 2) \
    X(20, 1, fill_writev_exit, 119, 4) \
    X(295, 0, fill_preadv_enter, 120, 2) \
    X(295, 1, fill_preadv_exit, 121, 5) \
    X(296, 0, fill_pwritev_enter, 122, 3) \
    X(296, 1, fill_pwritev_exit, 123, 5) \
    X(282, 0, fill_signalfd_enter, 126, 3) \
    X(282, 1, fill_signalfd_exit, 127, 4) \
    X(62, 0, fill_kill_enter, 128, 2) \
    X(62, 1, fill_kill_exit, 129, 3) \
    X(200, 0, fill_tkill_enter, 130, 2) \
    X(200, 1, fill_tkill_exit, 131, 3) \
    X(234, 0, fill_tgkill_enter, 132, 3) \
    X(234, 1, fill_tgkill_exit, 133, 4) \
    X(35, 0, fill_nanosleep_enter, 134, 1) \
    X(35, 1, fill_nanosleep_exit, 135, 2) \
    X(283, 0, fill_timerfd_create_enter, 136, 2) \
    X(283, 1, fill_timerfd_create_exit, 137, 3) \
    X(253, 0, fill_inotify_init_enter, 138, 1) \
    X(253, 1, fill_inotify_init_exit, 139, 2) \
    X(97, 0, fill_getrlimit_enter, 140, 1) \
    X(97, 1, fill_getrlimit_exit, 141, 4) \
    X(160, 0, fill_setrlimit_enter, 142, 1) \
    X(160, 1, fill_setrlimit_exit, 143, 4) \
    X(302, 0, fill_prlimit_enter, 144, 2) \
    X(302, 1, fill_prlimit_exit, 145, 7) \
    X(72, 0, fill_fcntl_enter, 150, 2) \
    X(72, 1, fill_fcntl_exit, 151, 4) \
    X(275, 0, fill_splice_enter, 166, 4) \
    X(275, 1, fill_splice_exit, 167, 5) \
    X(101, 0, fill_ptrace_enter, 168, 2) \
    X(101, 1, fill_ptrace_exit, 169, 5) \
    X(16, 0, fill_ioctl_enter, 170, 3) \
    X(16, 1, fill_ioctl_exit, 171, 4) \
    X(82, 0, fill_rename_enter, 174, 0) \
    X(82, 1, fill_rename_exit, 175, 3) \
    X(264, 0, fill_renameat_enter, 176, 0) \
    X(264, 1, fill_renameat_exit, 177, 5) \
    X(88, 0, fill_symlink_enter, 178, 0) \
    X(88, 1, fill_symlink_exit, 179, 3) \
    X(266, 0, fill_symlinkat_enter, 180, 0) \
    X(266, 1, fill_symlinkat_exit, 181, 4) \
    X(40, 0, fill_sendfile_enter, 188, 4) \
    X(40, 1, fill_sendfile_exit, 189, 5) \
    X(117, 0, fill_setresuid_enter, 192, 3) \
    X(117, 1, fill_setresuid_exit, 193, 4) \
    X(119, 0, fill_setresgid_enter, 194, 3) \
    X(119, 1, fill_setresgid_exit, 195, 4) \
    X(105, 0, fill_setuid_enter, 198, 1) \
    X(105, 1, fill_setuid_exit, 199, 2) \
    X(106, 0, fill_setgid_enter, 200, 1) \
    X(106, 1, fill_setgid_exit, 201, 2) \
    X(102, 0, fill_getuid_enter, 202, 0) \
    X(102, 1, fill_getuid_exit, 203, 1) \
    X(107, 0, fill_geteuid_enter, 204, 0) \
    X(107, 1, fill_geteuid_exit, 205, 1) \
    X(104, 0, fill_getgid_enter, 206, 0) \
    X(104, 1, fill_getgid_exit, 207, 1) \
    X(108, 0, fill_getegid_enter, 208, 0) \
    X(108, 1, fill_getegid_exit, 209, 1) \
    X(118, 0, fill_getresuid_enter, 210, 0) \
    X(118, 1, fill_getresuid_exit, 211, 4) \
    X(120, 0, fill_getresgid_enter, 212, 0) \
    X(120, 1, fill_getresgid_exit, 213, 4) \
    X(78, 0, fill_getdents_enter, 236, 1) \
    X(78, 1, fill_getdents_exit, 237, 2) \
    X(217, 0, fill_getdents64_enter, 238, 1) \
    X(217, 1, fill_getdents64_exit, 239, 2) \
    X(308, 0, fill_setns_enter, 240, 2) \
    X(308, 1, fill_setns_exit, 241, 3) \
    X(73, 0, fill_flock_enter, 242, 2) \
    X(73, 1, fill_flock_exit, 243, 3) \
    X(43, 0, fill_accept_enter, 246, 0) \
    X(43, 1, fill_accept_exit, 247, 5) \
    X(65, 0, fill_semop_enter, 250, 1) \
    X(65, 1, fill_semop_exit, 251, 9) \
    X(66, 0, fill_semctl_enter, 252, 4) \
    X(66, 1, fill_semctl_exit, 253, 5) \
    X(271, 0, fill_ppoll_enter, 254, 3) \
    X(271, 1, fill_ppoll_exit, 255, 4) \
    X(165, 0, fill_mount_enter, 256, 1) \
    X(165, 1, fill_mount_exit, 257, 5) \
    X(64, 0, fill_semget_enter, 262, 3) \
    X(64, 1, fill_semget_exit, 263, 4) \
    X(161, 0, fill_chroot_enter, 266, 0) \
    X(161, 1, fill_chroot_exit, 267, 2) \
    X(112, 0, fill_setsid_enter, 274, 0) \
    X(112, 1, fill_setsid_exit, 275, 1) \
    X(83, 0, fill_mkdir_enter, 276, 1) \
    X(83, 1, fill_mkdir_exit, 277, 3) \
    X(84, 0, fill_rmdir_enter, 278, 0) \
    X(84, 1, fill_rmdir_exit, 279, 2) \
    X(272, 0, fill_unshare_enter, 284, 1) \
    X(272, 1, fill_unshare_exit, 285, 2) \
    X(109, 0, fill_setpgid_enter, 294, 2) \
    X(109, 1, fill_setpgid_exit, 295, 3) \
    X(317, 0, fill_seccomp_enter, 298, 2) \
    X(317, 1, fill_seccomp_exit, 299, 3) \
    X(87, 0, fill_unlink_enter, 300, 0) \
    X(87, 1, fill_unlink_exit, 301, 2) \
    X(263, 0, fill_unlinkat_enter, 302, 0) \
    X(263, 1, fill_unlinkat_exit, 303, 4) \
    X(258, 0, fill_mkdirat_enter, 304, 0) \
    X(258, 1, fill_mkdirat_exit, 305, 4) \
    X(86, 0, fill_link_enter, 308, 0) \
    X(86, 1, fill_link_exit, 309, 3) \
    X(265, 0, fill_linkat_enter, 310, 0) \
    X(265, 1, fill_linkat_exit, 311, 6) \
    X(268, 0, fill_fchmodat_enter, 312, 0) \
    X(268, 1, fill_fchmodat_exit, 313, 4) \
    X(90, 0, fill_chmod_enter, 314, 0) \
    X(90, 1, fill_chmod_exit, 315, 3) \
    X(91, 0, fill_fchmod_enter, 316, 0) \
    X(91, 1, fill_fchmod_exit, 317, 3) \
    X(316, 0, fill_renameat2_enter, 318, 0) \
    X(316, 1, fill_renameat2_exit, 319, 6) \
    X(323, 0, fill_userfaultfd_enter, 320, 0) \
    X(323, 1, fill_userfaultfd_exit, 321, 2) \
    X(326, 0, fill_copy_file_range_enter, 332, 3) \
    X(326, 1, fill_copy_file_range_exit, 333, 6) \
    X(425, 0, fill_io_uring_setup_enter, 338, 0) \
    X(425, 1, fill_io_uring_setup_exit, 339, 8) \
    X(426, 0, fill_io_uring_enter_enter, 340, 0) \
    X(426, 1, fill_io_uring_enter_exit, 341, 6) \
    X(427, 0, fill_io_uring_register_enter, 342, 0) \
    X(427, 1, fill_io_uring_register_exit, 343, 5) \
    X(149, 0, fill_mlock_enter, 344, 0) \
    X(149, 1, fill_mlock_exit, 345, 3) \
    X(150, 0, fill_munlock_enter, 346, 0) \
    X(150, 1, fill_munlock_exit, 347, 3) \
    X(151, 0, fill_mlockall_enter, 348, 0) \
    X(151, 1, fill_mlockall_exit, 349, 2) \
    X(152, 0, fill_munlockall_enter, 350, 0) \
    X(152, 1, fill_munlockall_exit, 351, 1) \
    X(321, 0, fill_bpf_enter, 368, 1) \
    X(321, 1, fill_bpf_exit, 369, 2) \
    X(325, 0, fill_mlock2_enter, 370, 0) \
    X(325, 1, fill_mlock2_exit, 371, 4) \
    X(213, 0, fill_epoll_create_enter, 374, 1) \
    X(213, 1, fill_epoll_create_exit, 375, 2) \
    X(291, 0, fill_epoll_create1_enter, 376, 1) \
    X(291, 1, fill_epoll_create1_exit, 377, 2) \
    X(92, 0, fill_chown_enter, 378, 0) \
    X(92, 1, fill_chown_exit, 379, 4) \
    X(94, 0, fill_lchown_enter, 380, 0) \
    X(94, 1, fill_lchown_exit, 381, 4) \
    X(93, 0, fill_fchown_enter, 382, 0) \
    X(93, 1, fill_fchown_exit, 383, 4) \
    X(260, 0, fill_fchownat_enter, 384, 0) \
    X(260, 1, fill_fchownat_exit, 385, 6) \
    X(288, 0, fill_accept4_enter, 388, 1) \
    X(288, 1, fill_accept4_exit, 389, 6) \
    X(166, 0, fill_umount2_enter, 390, 1) \
    X(166, 1, fill_umount2_exit, 391, 3) \
    X(294, 0, fill_inotify_init1_enter, 394, 1) \
    X(294, 1, fill_inotify_init1_exit, 395, 2) \
    X(290, 0, fill_eventfd2_enter, 396, 2) \
    X(290, 1, fill_eventfd2_exit, 397, 3) \
    X(289, 0, fill_signalfd4_enter, 398, 3) \
    X(289, 1, fill_signalfd4_exit, 399, 4) \
    X(319, 0, fill_memfd_create_enter, 404, 0) \
    X(319, 1, fill_memfd_create_exit, 405, 3) \
    X(438, 0, fill_pidfd_getfd_enter, 406, 0) \
    X(438, 1, fill_pidfd_getfd_exit, 407, 4) \
    X(434, 0, fill_pidfd_open_enter, 408, 0) \
    X(434, 1, fill_pidfd_open_exit, 409, 3) \
    X(175, 0, fill_init_module_enter, 410, 0) \
    X(175, 1, fill_init_module_exit, 411, 4) \
    X(313, 0, fill_finit_module_enter, 412, 0) \
    X(313, 1, fill_finit_module_exit, 413, 4) \
    X(133, 0, fill_mknod_enter, 414, 0) \
    X(133, 1, fill_mknod_exit, 415, 4) \
    X(259, 0, fill_mknodat_enter, 416, 0) \
    X(259, 1, fill_mknodat_exit, 417, 5) \
    X(310, 0, fill_process_vm_readv_enter, 420, 0) \
    X(310, 1, fill_process_vm_readv_exit, 421, 3) \
    X(311, 0, fill_process_vm_writev_enter, 422, 0) \
    X(311, 1, fill_process_vm_writev_exit, 423, 3) \
    X(176, 0, fill_delete_module_enter, 424, 0) \
    X(176, 1, fill_delete_module_exit, 425, 3) \
    X(113, 0, fill_setreuid_enter, 426, 0) \
    X(113, 1, fill_setreuid_exit, 427, 3) \
    X(114, 0, fill_setregid_enter, 428, 0) \
    X(114, 1, fill_setregid_exit, 429, 3) \
    X(436, 0, fill_close_range_enter, 450, 0) \
    X(436, 1, fill_close_range_exit, 451, 4) \
    X(250, 0, fill_keyctl_enter, 452, 0) \
    X(250, 1, fill_keyctl_exit, 453, 6) \

