/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* The kernel structures of io_uring, as kernel_types.h has those of the rest. */
#ifndef FALCORE_OPERATION_TYPES_H
#define FALCORE_OPERATION_TYPES_H

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)

struct filename {
	const char *name;
};

/* Operations of io_uring. Since Linux 5.19 (cef216fc32d7) a request's user_data is in its cqe,
 * since 6.13 (b6f58a3f4aa8) its task in its tctx. */
struct io_cqe {
	__u64 user_data;
	int fd;
};

struct io_uring_cqe {
	__u64 user_data;
	int res;
	__u32 flags;
};

struct io_sq_data {
	struct task_struct *thread;
};

struct io_ring_ctx {
	struct io_sq_data *sq_data;
};

struct io_uring_task {
	struct task_struct *task;
};

struct io_kiocb {
	struct file *file;
	__u8 opcode;
	__u32 flags;
	struct io_cqe cqe;
	__u64 user_data;
	struct io_ring_ctx *ctx;
	struct io_uring_task *tctx;
	struct task_struct *task;
};

/* What a request begins with, by its opcode. */
struct kiocb {
	__s64 ki_pos;
};

struct io_rw {
	struct kiocb kiocb;
	__u32 len;
};

struct io_open {
	int dfd;
	__u32 file_slot;
	struct filename *filename;
};

struct io_statx {
	int dfd;
	struct filename *filename;
};

struct io_unlink {
	int dfd;
	struct filename *filename;
};

struct io_mkdir {
	int dfd;
	struct filename *filename;
};

/* After Linux 6.18 a name may come to be known only later; a mark in the lowest bit tells. */
struct delayed_filename {
	struct filename *__incomplete_filename;
};

struct io_open___delayed {
	struct delayed_filename filename;
};

struct io_statx___delayed {
	struct delayed_filename filename;
};

struct io_unlink___delayed {
	struct delayed_filename filename;
};

struct io_mkdir___delayed {
	struct delayed_filename filename;
};

struct io_close {
	int fd;
	__u32 file_slot;
};

struct io_accept {
	__u32 file_slot;
};

struct io_socket {
	__u32 file_slot;
};

#pragma clang attribute pop

#endif
