/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/*
 * Operations of io_uring, as the calls that their events are filled from. Releases differ in what
 * their tracepoints hand over (drivers/abi/ring_tracepoints.py). Before including this a driver
 * defines
 *
 *   submit_shape, complete_shape   one of the values below, constants to the verifier
 *   submitted_fd(place)            a __u64 for the operations that share a place, or NULL
 */
#ifndef FALCORE_OPERATION_BPF_H
#define FALCORE_OPERATION_BPF_H

#include "../abi/operations.h"
#include "file.bpf.h"
#include "task.bpf.h"

#define SUBMIT_REQUEST	    1 /* request, ... */
#define SUBMIT_RING_REQUEST 2 /* ring, request, ... */
#define SUBMIT_NUMBERS	    3 /* ring, opcode, user data, ... */
#define COMPLETE_ENTRY	    1 /* ring, request, completion */
#define COMPLETE_REQUEST    2 /* ring, request, user data, result, flags, ... */
#define COMPLETE_FLAGS	    3 /* ring, user data, result, flags */
#define COMPLETE_RESULT	    4 /* ring, user data, result */

#define SUBMITTED_PLACES 4096

struct operation {
	struct io_kiocb *req; /* NULL where the tracepoint hands none over */
	struct io_ring_ctx *ring;
	struct file *file;
	__u64 user_data;
	__s64 fd, newfd;
	__u32 flags; /* of the completion */
	__u32 tid;   /* whose event it is */
};

/* Calls, or FIELD would try to relocate struct call and struct operation too. */
static __always_inline struct io_kiocb *request_of(const struct call *c)
{
	return c->operation->req;
}

static __always_inline struct file *operation_file(const struct call *c)
{
	return c->operation->file;
}

static __always_inline bool is_one_of(__u32 code, __u64 set)
{
	return code < 64 && set >> code & 1;
}

#define HAS(type, field) bpf_core_field_exists(((struct type *)0)->field)
/* A field of what a request of this opcode begins with, 0 where the kernel has none. */
#define BEGINS(req, type, field) (HAS(type, field) ? FIELD((struct type *)(req), field) : 0)

static __always_inline struct task_struct *request_task(struct io_kiocb *req)
{
	if (HAS(io_kiocb, task))
		return FIELD(req, task);
	return FIELD(req, tctx, task);
}

/*
 * Whose operation it is: the thread that submitted it. A ring's own thread knows no more than the
 * process that made the ring, of which it is a thread: its main one stands for that.
 */
static __always_inline void find_task(struct call *c, struct operation *op)
{
	struct io_kiocb *req = op->req;
	struct io_sq_data *sq;

	c->task = req ? request_task(req) : NULL;
	if (!c->task) {
		c->task = current_task();
		op->tid = bpf_get_current_pid_tgid();
		return;
	}
	op->tid = get_task_tid(c);
	if (!HAS(io_sq_data, thread))
		return;
	sq = FIELD(req, ctx, sq_data);
	if (sq && FIELD(sq, thread) == c->task)
		op->tid = get_task_pid(c);
}

static __always_inline __u64 request_data(struct io_kiocb *req)
{
	if (HAS(io_kiocb, user_data))
		return FIELD(req, user_data);
	return FIELD(req, cqe.user_data);
}

static __always_inline __u32 request_flags(struct io_kiocb *req)
{
	return FIELD(req, flags);
}

static __always_inline __s32 request_fd(struct io_kiocb *req)
{
	return FIELD(req, cqe.fd);
}

/* The descriptor that a request names, -1: none. */
static __always_inline __s64 named_fd(struct io_kiocb *req, __u32 code)
{
	if (code == OP_CLOSE)
		return BEGINS(req, io_close, file_slot) || !HAS(io_close, fd)
			       ? -1
			       : FIELD((struct io_close *)req, fd);
	if (!is_one_of(code, OPS_OF_FILE) || request_flags(req) & REQ_FIXED_FILE ||
	    !HAS(io_kiocb, cqe))
		return -1;
	return request_fd(req);
}

/* An argument of a tracepoint, as a number: the verifier takes no arithmetic on what it knows as a
 * pointer. */
static __always_inline __u64 argument(const __u64 *args, __u32 n)
{
	__u64 v = 0;

	bpf_probe_read_kernel(&v, sizeof(v), &args[n]);
	return v;
}

static __always_inline struct call submitted_call(const __u64 *args, struct operation *op)
{
	struct call c = {.operation = op, .nr = OP_UNKNOWN};
	struct io_kiocb *req = NULL;

	op->fd = -1;
	if (submit_shape == SUBMIT_NUMBERS) {
		c.nr = (__u8)argument(args, 1);
		op->user_data = argument(args, 2);
	} else {
		if (submit_shape == SUBMIT_RING_REQUEST)
			req = (void *)argument(args, 1);
		else
			req = (void *)argument(args, 0);
		c.nr = FIELD(req, opcode);
		op->user_data = request_data(req);
		op->fd = named_fd(req, c.nr);
	}
	op->req = req;
	find_task(&c, op);
	/* since Linux 5.19 (6bf9c47a3989) a request gets its file when it is issued, after this */
	if (req)
		op->file = FIELD(req, file);
	if (!op->file)
		op->file = fd_file(&c, op->fd);
	return c;
}

/*
 * A request forgets its descriptor when it has a result. So each is noted when it is submitted,
 * with as much of the request's address as tells it from others that have the same place.
 */
static __always_inline __u32 submitted_place(struct io_kiocb *req)
{
	return ((__u64)req >> 6 ^ (__u64)req >> 18) & (SUBMITTED_PLACES - 1);
}

static __always_inline void note_fd(struct io_kiocb *req, __s64 fd)
{
	__u64 *noted = submitted_fd(submitted_place(req));

	if (noted)
		*(volatile __u64 *)noted = (__u64)req >> 6 << 32 | (__u32)fd;
}

static __always_inline __s64 noted_fd(struct io_kiocb *req, __u32 flags)
{
	__u64 *noted = submitted_fd(submitted_place(req)), note;

	if (!noted)
		return -1;
	note = *(volatile __u64 *)noted;
	if (note >> 32 != (__u32)((__u64)req >> 6))
		return -1;
	/* the next operation of this request may come untold: one that is refused at once does */
	if (!(flags & CQE_MORE))
		*(volatile __u64 *)noted = 0;
	return (__s32)note;
}

/* The descriptor that an operation has made in its task's table, -1: none. */
static __always_inline __s64 made_fd(struct io_kiocb *req, __u32 code, __s64 result)
{
	__u32 slot;

	switch (code) {
	case OP_OPENAT:
	case OP_OPENAT2:
		slot = BEGINS(req, io_open, file_slot);
		break;
	case OP_ACCEPT:
		slot = BEGINS(req, io_accept, file_slot);
		break;
	case OP_SOCKET:
		slot = BEGINS(req, io_socket, file_slot);
		break;
	case OP_FIXED_FD_INSTALL:
		slot = 0;
		break;
	default:
		return -1;
	}
	return slot || result < 0 ? -1 : result;
}

static __always_inline struct call completed_call(const __u64 *args, struct operation *op)
{
	struct call c = {.operation = op, .nr = OP_UNKNOWN};
	struct io_kiocb *req = NULL;

	op->fd = op->newfd = -1;
	if (complete_shape == COMPLETE_ENTRY) {
		struct io_uring_cqe *cqe = (void *)argument(args, 2);

		op->user_data = FIELD(cqe, user_data);
		c.ret = FIELD(cqe, res);
		op->flags = FIELD(cqe, flags);
	} else if (complete_shape == COMPLETE_REQUEST) {
		op->user_data = argument(args, 2);
		c.ret = (__s32)argument(args, 3);
		op->flags = argument(args, 4);
	} else {
		op->user_data = argument(args, 1);
		c.ret = (__s32)argument(args, 2);
		if (complete_shape == COMPLETE_FLAGS)
			op->flags = argument(args, 3);
	}
	if (complete_shape == COMPLETE_ENTRY || complete_shape == COMPLETE_REQUEST)
		req = (void *)argument(args, 1);
	if (req) {
		c.nr = FIELD(req, opcode);
		op->fd = noted_fd(req, op->flags);
		op->newfd = made_fd(req, c.nr, c.ret);
		op->file = FIELD(req, file);
	}
	op->req = req;
	find_task(&c, op);
	if (op->newfd >= 0)
		op->file = fd_file(&c, op->newfd);
	return c;
}

static __always_inline __u8 get_operation_code(const struct call *c)
{
	return c->nr;
}

static __always_inline __s64 get_operation_fd(const struct call *c)
{
	return c->operation->fd;
}

static __always_inline __s64 get_operation_newfd(const struct call *c)
{
	return c->operation->newfd;
}

static __always_inline __u64 get_operation_data(const struct call *c)
{
	return c->operation->user_data;
}

static __always_inline __u32 get_completion_flags(const struct call *c)
{
	return c->operation->flags;
}

static __always_inline __u8 get_operation_flags(const struct call *c)
{
	return request_of(c) ? request_flags(request_of(c)) : 0;
}

static __always_inline __s64 get_operation_offset(const struct call *c)
{
	struct io_kiocb *req = request_of(c);

	if (!req || !is_one_of(c->nr, OPS_OF_DATA))
		return 0;
	return BEGINS(req, io_rw, kiocb.ki_pos);
}

static __always_inline __u32 get_operation_length(const struct call *c)
{
	struct io_kiocb *req = request_of(c);

	if (!req || !is_one_of(c->nr, OPS_OF_DATA))
		return 0;
	return BEGINS(req, io_rw, len);
}

/* The index of a registered file; -1: it is none. */
static __always_inline __s32 get_operation_index(const struct call *c)
{
	if (!request_of(c) || !(request_flags(request_of(c)) & REQ_FIXED_FILE) ||
	    !is_one_of(c->nr, OPS_OF_FILE) || !HAS(io_kiocb, cqe))
		return -1;
	return request_fd(request_of(c));
}

static __always_inline __s64 get_operation_dirfd(const struct call *c)
{
	struct io_kiocb *req = request_of(c);

	if (!req)
		return -1;
	switch (c->nr) {
	case OP_OPENAT:
	case OP_OPENAT2:
		return BEGINS(req, io_open, dfd);
	case OP_STATX:
		return BEGINS(req, io_statx, dfd);
	case OP_UNLINKAT:
		return BEGINS(req, io_unlink, dfd);
	case OP_MKDIRAT:
		return BEGINS(req, io_mkdir, dfd);
	default:
		return -1;
	}
}

/* The name that a request begins with. */
#define BEGIN_NAME(req, type)                                                                      \
	(HAS(type, filename) ? FIELD((struct type *)(req), filename)                               \
	 : HAS(type##___delayed, filename)                                                         \
		 ? FIELD((struct type##___delayed *)(req), filename.__incomplete_filename)         \
		 : NULL)

static __always_inline struct filename *operation_filename(const struct call *c)
{
	struct io_kiocb *req = request_of(c);
	struct filename *filename;
	__u64 marked = 0;

	switch (c->nr) {
	case OP_OPENAT:
	case OP_OPENAT2:
		filename = BEGIN_NAME(req, io_open);
		break;
	case OP_STATX:
		filename = BEGIN_NAME(req, io_statx);
		break;
	case OP_UNLINKAT:
		filename = BEGIN_NAME(req, io_unlink);
		break;
	case OP_MKDIRAT:
		filename = BEGIN_NAME(req, io_mkdir);
		break;
	default:
		return NULL;
	}
	/* as a number: verifiers let nobody look at the bits of a typed pointer */
	bpf_probe_read_kernel(&marked, sizeof(marked), &filename);
	return marked & 1 ? NULL : filename;
}

static __always_inline __s64 get_runner_tid(const struct call *c)
{
	return (__u32)bpf_get_current_pid_tgid();
}

static __always_inline __u8 get_operation_kind(const struct call *c)
{
	struct file *file = operation_file(c);

	return file ? FIELD(file, f_inode, i_mode) >> 12 : 0;
}

static __always_inline __u32 get_operation_dev(const struct call *c)
{
	struct file *file = operation_file(c);

	return file ? encode_dev(FIELD(file, f_inode, i_sb, s_dev)) : 0;
}

static __always_inline __u64 get_operation_ino(const struct call *c)
{
	struct file *file = operation_file(c);

	return file ? FIELD(file, f_inode, i_ino) : 0;
}

static __always_inline __u32 put_operation_path(EVENT_T e, __u32 pos, const struct call *c)
{
	struct file *file = operation_file(c);

	return file ? put_known_path(e, pos, file) : 0;
}

static __always_inline __u32 put_operation_name(EVENT_T e, __u32 pos, const struct call *c)
{
	struct filename *filename = request_of(c) ? operation_filename(c) : NULL;

	return filename ? put_kernel_str(e, pos, FIELD(filename, name)) : 0;
}

#endif
