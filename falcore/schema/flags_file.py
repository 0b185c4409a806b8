# SPDX-License-Identifier: Apache-2.0
"""The kernel's values of public flag families about files and descriptors, as data for falcore.schema.flags."""

from __future__ import annotations

#: Families whose public values are the kernel's own.
SAME: tuple[str, ...] = (
    "bpf_commands",
    "chmod_mode",
    "close_range_flags",
    "finit_module_flags",
    "flock_flags",
    "fsconfig_cmds",
    "io_uring_enter_flags",
    "io_uring_register_opcodes",
    "io_uring_setup_feats",
    "linkat_flags",
    "lseek_whence",
    "memfd_create_flags",
    "mknod_mode",
    "mlock2_flags",
    "mlockall_flags",
    "mount_flags",
    "renameat2_flags",
    "splice_flags",
    "umount_flags",
    "unlinkat_flags",
)

#: Families of bits that the kernel has elsewhere: family -> name -> the kernel's bit.
BITS: dict[str, dict[str, int]] = {
    # uapi/linux/module.h has none: the flags of delete_module are those of open
    "delete_module_flags": {"O_NONBLOCK": 0o4000, "O_TRUNC": 0o1000},
    "epoll_create1_flags": {"EPOLL_CLOEXEC": 0o2000000},
    "fchownat_flags": {"AT_SYMLINK_NOFOLLOW": 0x100, "AT_EMPTY_PATH": 0x1000},
    # uapi/linux/io_uring.h; IORING_SQ_NEED_WAKEUP is a flag of the ring, not of its setup
    "io_uring_setup_flags": {
        "IORING_SETUP_IOPOLL": 0x1,
        "IORING_SETUP_SQPOLL": 0x2,
        "IORING_SETUP_SQ_AFF": 0x4,
        "IORING_SETUP_CQSIZE": 0x8,
        "IORING_SETUP_CLAMP": 0x10,
        "IORING_SETUP_ATTACH_RW": 0x20,
        "IORING_SETUP_R_DISABLED": 0x40,
    },
    "pidfd_open_flags": {"PIDFD_NONBLOCK": 0o4000},
    # uapi/asm-generic/poll.h
    "poll_flags": {
        "POLLIN": 0x1,
        "POLLPRI": 0x2,
        "POLLOUT": 0x4,
        "POLLRDHUP": 0x2000,
        "POLLERR": 0x8,
        "POLLHUP": 0x10,
        "POLLNVAL": 0x20,
        "POLLRDNORM": 0x40,
        "POLLRDBAND": 0x80,
        "POLLWRNORM": 0x100,
        "POLLWRBAND": 0x200,
    },
}

#: Enumerations: family -> name -> the kernel's value.
VALUES: dict[str, dict[str, int]] = {
    # uapi/asm-generic/fcntl.h and uapi/linux/fcntl.h
    "fcntl_commands": {
        "F_DUPFD": 0,
        "F_GETFD": 1,
        "F_SETFD": 2,
        "F_GETFL": 3,
        "F_SETFL": 4,
        "F_GETLK": 5,
        "F_SETLK": 6,
        "F_SETLKW": 7,
        "F_SETOWN": 8,
        "F_GETOWN": 9,
        "F_SETSIG": 10,
        "F_GETSIG": 11,
        "F_GETLK64": 12,
        "F_SETLK64": 13,
        "F_SETLKW64": 14,
        "F_SETOWN_EX": 15,
        "F_GETOWN_EX": 16,
        "F_OFD_GETLK": 36,
        "F_OFD_SETLK": 37,
        "F_OFD_SETLKW": 38,
        "F_SETLEASE": 1024,
        "F_GETLEASE": 1025,
        "F_NOTIFY": 1026,
        "F_CANCELLK": 1029,
        "F_DUPFD_CLOEXEC": 1030,
        "F_SETPIPE_SZ": 1031,
        "F_GETPIPE_SZ": 1032,
    },
    # uapi/linux/quota.h and uapi/linux/dqblk_xfs.h, without the type of quota in the low byte
    "quotactl_cmds": {
        "Q_SYNC": 0x800001,
        "Q_QUOTAON": 0x800002,
        "Q_QUOTAOFF": 0x800003,
        "Q_GETFMT": 0x800004,
        "Q_GETINFO": 0x800005,
        "Q_SETINFO": 0x800006,
        "Q_GETQUOTA": 0x800007,
        "Q_SETQUOTA": 0x800008,
        "Q_XQUOTAON": 0x5801,
        "Q_XQUOTAOFF": 0x5802,
        "Q_XGETQUOTA": 0x5803,
        "Q_XSETQLIM": 0x5804,
        "Q_XGETQSTAT": 0x5805,
        "Q_XQUOTARM": 0x5806,
        "Q_XQUOTASYNC": 0x5807,
    },
    "quotactl_quota_fmts": {"QFMT_VFS_OLD": 1, "QFMT_VFS_V0": 2, "QFMT_VFS_V1": 4},
    "quotactl_types": {"USRQUOTA": 0, "GRPQUOTA": 1},
}
