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
	n = put_user_data(e, 48, pointee(c, 2) + 8, 0x7fffffff);
	put_len(e, 2, n);
	pos = 48 + n;
	put_len(e, 3, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 4, 8);
	put_u64(e, pos + 8, call_arg(c, 1));
	return pos + 16;
}

static __always_inline __u32 fill_pwritev_enter(EVENT_T e, const struct call *c)
{
	put_len(e, 0, 8);
	put_u64(e, 32, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 1, 4);
	put_u32(e, 40, user_u32(pointee(c, 2)));
	put_len(e, 2, 8);
	put_u64(e, 44, call_arg(c, 1));
	return 52;
}

static __always_inline __u32 fill_pwritev_exit(EVENT_T e, const struct call *c)
{
	__u32 pos, n;

	put_len(e, 0, 8);
	put_u64(e, 36, call_ret(c));
	n = put_user_data(e, 44, pointee(c, 2) + 8, 0x7fffffff);
	put_len(e, 1, n);
	pos = 44 + n;
	put_len(e, 2, 8);
	put_u64(e, pos, (__s64)(__s32)call_arg(c, 0));
	put_len(e, 3, 4);
	put_u32(e, pos + 8, user_u32(pointee(c, 2)));
	put_len(e, 4, 8);
	put_u64(e, pos + 12, call_arg(c, 1));
	return pos + 20;
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
    X(19, 0, fill_readv_enter, 116, 1) \
    X(19, 1, fill_readv_exit, 117, 4) \
    X(20, 0, fill_writev_enter, 118, 2) \
    X(20, 1, fill_writev_exit, 119, 4) \
    X(295, 0, fill_preadv_enter, 120, 2) \
    X(295, 1, fill_preadv_exit, 121, 5) \
    X(296, 0, fill_pwritev_enter, 122, 3) \
    X(296, 1, fill_pwritev_exit, 123, 5) \
    X(82, 0, fill_rename_enter, 174, 0) \
    X(82, 1, fill_rename_exit, 175, 3) \
    X(264, 0, fill_renameat_enter, 176, 0) \
    X(264, 1, fill_renameat_exit, 177, 5) \
    X(43, 0, fill_accept_enter, 246, 0) \
    X(43, 1, fill_accept_exit, 247, 5) \
    X(288, 0, fill_accept4_enter, 388, 1) \
    X(288, 1, fill_accept4_exit, 389, 6) \

