/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Kinds of io_uring's operations that drivers tell apart. */
#ifndef FALCORE_OPERATIONS_H
#define FALCORE_OPERATIONS_H

#include "generated/operation_codes.h"

/* uapi/linux/io_uring.h */
#define REQ_FIXED_FILE 1 /* IOSQE_FIXED_FILE, and the same bit of a request */
#define CQE_MORE       2 /* IORING_CQE_F_MORE */

#define OP(number) (1ULL << OP_##number)
/* Of reads and writes a request begins with struct io_rw. */
#define OPS_OF_DATA                                                                                \
	(OP(READV) | OP(WRITEV) | OP(READ_FIXED) | OP(WRITE_FIXED) | OP(READ) | OP(WRITE) |        \
	 OP(READ_MULTISHOT) | OP(READV_FIXED) | OP(WRITEV_FIXED))
/* A request has a descriptor that the kernel looks up (io_uring/opdef.c: needs_file). */
#define OPS_OF_FILE                                                                                \
	(OPS_OF_DATA | OP(FSYNC) | OP(POLL_ADD) | OP(SYNC_FILE_RANGE) | OP(SENDMSG) |              \
	 OP(RECVMSG) | OP(ACCEPT) | OP(CONNECT) | OP(FALLOCATE) | OP(FADVISE) | OP(SEND) |         \
	 OP(RECV) | OP(SPLICE) | OP(TEE) | OP(SHUTDOWN) | OP(FSETXATTR) | OP(FGETXATTR) |          \
	 OP(URING_CMD) | OP(SEND_ZC) | OP(SENDMSG_ZC) | OP(FIXED_FD_INSTALL) | OP(FTRUNCATE) |     \
	 OP(BIND) | OP(LISTEN) | OP(RECV_ZC) | OP(EPOLL_WAIT))

#endif
