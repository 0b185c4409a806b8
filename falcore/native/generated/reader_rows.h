// SPDX-License-Identifier: Apache-2.0
// clang-format off
// Bodies of the events that the reader fills from raw ones. Written by falcore/schema/generate.py from the event table; change the table instead.
// The vocabulary is that of drivers/abi/generated/fill.h; reader_rows.cpp defines it.
#pragma once

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

// X(system call number, direction, body, event id, number of parameters)
#define READER_ROWS(X) \
    X(82, 0, fill_rename_enter, 174, 0) \
    X(82, 1, fill_rename_exit, 175, 3) \
    X(264, 0, fill_renameat_enter, 176, 0) \
    X(264, 1, fill_renameat_exit, 177, 5) \

