/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
/* clang-format off */
/* Operations of io_uring by their codes. Written by falcore/schema/generate.py from the event table; change the table instead. */
#ifndef FALCORE_OPERATION_CODES_H
#define FALCORE_OPERATION_CODES_H

#define OP_NOP 0
#define OP_READV 1
#define OP_WRITEV 2
#define OP_FSYNC 3
#define OP_READ_FIXED 4
#define OP_WRITE_FIXED 5
#define OP_POLL_ADD 6
#define OP_POLL_REMOVE 7
#define OP_SYNC_FILE_RANGE 8
#define OP_SENDMSG 9
#define OP_RECVMSG 10
#define OP_TIMEOUT 11
#define OP_TIMEOUT_REMOVE 12
#define OP_ACCEPT 13
#define OP_ASYNC_CANCEL 14
#define OP_LINK_TIMEOUT 15
#define OP_CONNECT 16
#define OP_FALLOCATE 17
#define OP_OPENAT 18
#define OP_CLOSE 19
#define OP_FILES_UPDATE 20
#define OP_STATX 21
#define OP_READ 22
#define OP_WRITE 23
#define OP_FADVISE 24
#define OP_MADVISE 25
#define OP_SEND 26
#define OP_RECV 27
#define OP_OPENAT2 28
#define OP_EPOLL_CTL 29
#define OP_SPLICE 30
#define OP_PROVIDE_BUFFERS 31
#define OP_REMOVE_BUFFERS 32
#define OP_TEE 33
#define OP_SHUTDOWN 34
#define OP_RENAMEAT 35
#define OP_UNLINKAT 36
#define OP_MKDIRAT 37
#define OP_SYMLINKAT 38
#define OP_LINKAT 39
#define OP_MSG_RING 40
#define OP_FSETXATTR 41
#define OP_SETXATTR 42
#define OP_FGETXATTR 43
#define OP_GETXATTR 44
#define OP_SOCKET 45
#define OP_URING_CMD 46
#define OP_SEND_ZC 47
#define OP_SENDMSG_ZC 48
#define OP_READ_MULTISHOT 49
#define OP_WAITID 50
#define OP_FUTEX_WAIT 51
#define OP_FUTEX_WAKE 52
#define OP_FUTEX_WAITV 53
#define OP_FIXED_FD_INSTALL 54
#define OP_FTRUNCATE 55
#define OP_BIND 56
#define OP_LISTEN 57
#define OP_RECV_ZC 58
#define OP_EPOLL_WAIT 59
#define OP_READV_FIXED 60
#define OP_WRITEV_FIXED 61
#define OP_PIPE 62
#define OP_UNKNOWN 255

#endif
