/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* Operations of io_uring by their codes, as far as drivers tell them apart. */
#ifndef FALCORE_OPERATIONS_H
#define FALCORE_OPERATIONS_H

/* uapi/linux/io_uring.h */
#define OP_READV	    1
#define OP_WRITEV	    2
#define OP_FSYNC	    3
#define OP_READ_FIXED	    4
#define OP_WRITE_FIXED	    5
#define OP_POLL_ADD	    6
#define OP_SYNC_FILE_RANGE  8
#define OP_SENDMSG	    9
#define OP_RECVMSG	    10
#define OP_ACCEPT	    13
#define OP_CONNECT	    16
#define OP_FALLOCATE	    17
#define OP_OPENAT	    18
#define OP_CLOSE	    19
#define OP_STATX	    21
#define OP_READ		    22
#define OP_WRITE	    23
#define OP_FADVISE	    24
#define OP_SEND		    26
#define OP_RECV		    27
#define OP_OPENAT2	    28
#define OP_SPLICE	    30
#define OP_TEE		    33
#define OP_SHUTDOWN	    34
#define OP_UNLINKAT	    36
#define OP_MKDIRAT	    37
#define OP_FSETXATTR	    41
#define OP_FGETXATTR	    43
#define OP_SOCKET	    45
#define OP_URING_CMD	    46
#define OP_SEND_ZC	    47
#define OP_SENDMSG_ZC	    48
#define OP_READ_MULTISHOT   49
#define OP_FIXED_FD_INSTALL 54
#define OP_FTRUNCATE	    55
#define OP_BIND		    56
#define OP_LISTEN	    57
#define OP_RECV_ZC	    58
#define OP_EPOLL_WAIT	    59
#define OP_READV_FIXED	    60
#define OP_WRITEV_FIXED	    61
#define OP_UNKNOWN	    255
#define REQ_FIXED_FILE	    1 /* IOSQE_FIXED_FILE, and the same bit of a request */
#define CQE_MORE	    2 /* IORING_CQE_F_MORE */

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
