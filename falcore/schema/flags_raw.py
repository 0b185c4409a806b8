# SPDX-License-Identifier: Apache-2.0
"""Names for the numbers of raw rows, as data for falcore.schema.flags: the kernel's own values.

Families of bits and of single values (linux/uapi headers of 6.12; asm/signal.h of x86), and which arguments have them.
"""

from __future__ import annotations

# uapi/linux/fcntl.h
_AT = {
    "AT_SYMLINK_NOFOLLOW": 0x100,
    "AT_SYMLINK_FOLLOW": 0x400,
    "AT_NO_AUTOMOUNT": 0x800,
    "AT_EMPTY_PATH": 0x1000,
    "AT_STATX_FORCE_SYNC": 0x2000,
    "AT_STATX_DONT_SYNC": 0x4000,
    "AT_RECURSIVE": 0x8000,
}

#: Families of bits.
BITS: dict[str, dict[str, int]] = {
    # One bit for each of drivers/abi/ring.h, enum falcore_loss.
    "loss_causes": {"buffer_full": 1, "nested": 2, "tail_call": 4},
    "at_flags": _AT,
    "open_tree_flags": {**_AT, "OPEN_TREE_CLONE": 1, "OPEN_TREE_CLOEXEC": 0o2000000},
    "mremap_flags": {"MREMAP_MAYMOVE": 1, "MREMAP_FIXED": 2, "MREMAP_DONTUNMAP": 4},
    "msync_flags": {"MS_ASYNC": 1, "MS_INVALIDATE": 2, "MS_SYNC": 4},
    "shmget_flags": {"IPC_CREAT": 0o1000, "IPC_EXCL": 0o2000, "SHM_HUGETLB": 0o4000, "SHM_NORESERVE": 0o10000},
    "shmat_flags": {"SHM_RDONLY": 0o10000, "SHM_RND": 0o20000, "SHM_REMAP": 0o40000, "SHM_EXEC": 0o100000},
    "msgget_flags": {"IPC_CREAT": 0o1000, "IPC_EXCL": 0o2000},
    "msg_flags": {"IPC_NOWAIT": 0o4000, "MSG_NOERROR": 0o10000, "MSG_EXCEPT": 0o20000, "MSG_COPY": 0o40000},
    "wait_options": {
        "WNOHANG": 1,
        "WSTOPPED": 2,
        "WEXITED": 4,
        "WCONTINUED": 8,
        "WNOWAIT": 0x1000000,
        "__WNOTHREAD": 0x20000000,
        "__WALL": 0x40000000,
        "__WCLONE": 0x80000000,
    },
    "timer_flags": {"TIMER_ABSTIME": 1},
    "timerfd_flags": {"TFD_TIMER_ABSTIME": 1, "TFD_TIMER_CANCEL_ON_SET": 2},
    "mbind_flags": {"MPOL_MF_STRICT": 1, "MPOL_MF_MOVE": 2, "MPOL_MF_MOVE_ALL": 4},
    "get_mempolicy_flags": {"MPOL_F_NODE": 1, "MPOL_F_ADDR": 2, "MPOL_F_MEMS_ALLOWED": 4},
    "inotify_mask": {
        "IN_ACCESS": 0x1,
        "IN_MODIFY": 0x2,
        "IN_ATTRIB": 0x4,
        "IN_CLOSE_WRITE": 0x8,
        "IN_CLOSE_NOWRITE": 0x10,
        "IN_OPEN": 0x20,
        "IN_MOVED_FROM": 0x40,
        "IN_MOVED_TO": 0x80,
        "IN_CREATE": 0x100,
        "IN_DELETE": 0x200,
        "IN_DELETE_SELF": 0x400,
        "IN_MOVE_SELF": 0x800,
        "IN_ONLYDIR": 0x1000000,
        "IN_DONT_FOLLOW": 0x2000000,
        "IN_EXCL_UNLINK": 0x4000000,
        "IN_MASK_CREATE": 0x10000000,
        "IN_MASK_ADD": 0x20000000,
        "IN_ISDIR": 0x40000000,
        "IN_ONESHOT": 0x80000000,
    },
    "setxattr_flags": {"XATTR_CREATE": 1, "XATTR_REPLACE": 2},
    "statx_mask": {
        "STATX_TYPE": 0x1,
        "STATX_MODE": 0x2,
        "STATX_NLINK": 0x4,
        "STATX_UID": 0x8,
        "STATX_GID": 0x10,
        "STATX_ATIME": 0x20,
        "STATX_MTIME": 0x40,
        "STATX_CTIME": 0x80,
        "STATX_INO": 0x100,
        "STATX_SIZE": 0x200,
        "STATX_BLOCKS": 0x400,
        "STATX_BTIME": 0x800,
        "STATX_MNT_ID": 0x1000,
        "STATX_DIOALIGN": 0x2000,
        "STATX_MNT_ID_UNIQUE": 0x4000,
        "STATX_SUBVOL": 0x8000,
    },
    "pipe_splice_flags": {
        "SPLICE_F_MOVE": 1,
        "SPLICE_F_NONBLOCK": 2,
        "SPLICE_F_MORE": 4,
        "SPLICE_F_GIFT": 8,
    },
    "sync_file_range_flags": {
        "SYNC_FILE_RANGE_WAIT_BEFORE": 1,
        "SYNC_FILE_RANGE_WRITE": 2,
        "SYNC_FILE_RANGE_WAIT_AFTER": 4,
    },
    "fallocate_mode": {
        "FALLOC_FL_KEEP_SIZE": 0x1,
        "FALLOC_FL_PUNCH_HOLE": 0x2,
        "FALLOC_FL_NO_HIDE_STALE": 0x4,
        "FALLOC_FL_COLLAPSE_RANGE": 0x8,
        "FALLOC_FL_ZERO_RANGE": 0x10,
        "FALLOC_FL_INSERT_RANGE": 0x20,
        "FALLOC_FL_UNSHARE_RANGE": 0x40,
    },
    "perf_event_open_flags": {
        "PERF_FLAG_FD_NO_GROUP": 1,
        "PERF_FLAG_FD_OUTPUT": 2,
        "PERF_FLAG_PID_CGROUP": 4,
        "PERF_FLAG_FD_CLOEXEC": 8,
    },
    "getrandom_flags": {"GRND_NONBLOCK": 1, "GRND_RANDOM": 2, "GRND_INSECURE": 4},
    "rw_flags": {
        "RWF_HIPRI": 0x1,
        "RWF_DSYNC": 0x2,
        "RWF_SYNC": 0x4,
        "RWF_NOWAIT": 0x8,
        "RWF_APPEND": 0x10,
        "RWF_NOAPPEND": 0x20,
        "RWF_ATOMIC": 0x40,
    },
    "rseq_flags": {"RSEQ_FLAG_UNREGISTER": 1},
    "fsopen_flags": {"FSOPEN_CLOEXEC": 1},
    "fsmount_flags": {"FSMOUNT_CLOEXEC": 1},
    "fspick_flags": {
        "FSPICK_CLOEXEC": 1,
        "FSPICK_SYMLINK_NOFOLLOW": 2,
        "FSPICK_NO_AUTOMOUNT": 4,
        "FSPICK_EMPTY_PATH": 8,
    },
    # uapi/linux/io_uring.h of 6.18
    "io_uring_sqe_flags": {
        "IOSQE_FIXED_FILE": 1,
        "IOSQE_IO_DRAIN": 2,
        "IOSQE_IO_LINK": 4,
        "IOSQE_IO_HARDLINK": 8,
        "IOSQE_ASYNC": 16,
        "IOSQE_BUFFER_SELECT": 32,
        "IOSQE_CQE_SKIP_SUCCESS": 64,
    },
    # The upper 16 bits of IORING_CQE_F_BUFFER's flags are the buffer's number.
    "io_uring_cqe_flags": {
        "IORING_CQE_F_BUFFER": 1,
        "IORING_CQE_F_MORE": 2,
        "IORING_CQE_F_SOCK_NONEMPTY": 4,
        "IORING_CQE_F_NOTIF": 8,
        "IORING_CQE_F_BUF_MORE": 16,
        "IORING_CQE_F_SKIP": 32,
    },
    "kernel_prot": {
        "PROT_READ": 0x1,
        "PROT_WRITE": 0x2,
        "PROT_EXEC": 0x4,
        "PROT_SEM": 0x8,
        "PROT_GROWSDOWN": 0x1000000,
        "PROT_GROWSUP": 0x2000000,
        "PROT_NONE": 0,
    },
}

_SIGNALS = (
    "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU "
    "URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS"
)
_CLOCKS = (
    "REALTIME MONOTONIC PROCESS_CPUTIME_ID THREAD_CPUTIME_ID MONOTONIC_RAW REALTIME_COARSE MONOTONIC_COARSE BOOTTIME "
    "REALTIME_ALARM BOOTTIME_ALARM SGI_CYCLE TAI"
)


def _counted(prefix: str, words: str, first: int = 0) -> dict[str, int]:
    return {prefix + word: number for number, word in enumerate(words.split(), first)}


_OPERATIONS = (
    "NOP READV WRITEV FSYNC READ_FIXED WRITE_FIXED POLL_ADD POLL_REMOVE SYNC_FILE_RANGE SENDMSG RECVMSG TIMEOUT "
    "TIMEOUT_REMOVE ACCEPT ASYNC_CANCEL LINK_TIMEOUT CONNECT FALLOCATE OPENAT CLOSE FILES_UPDATE STATX READ WRITE "
    "FADVISE MADVISE SEND RECV OPENAT2 EPOLL_CTL SPLICE PROVIDE_BUFFERS REMOVE_BUFFERS TEE SHUTDOWN RENAMEAT UNLINKAT "
    "MKDIRAT SYMLINKAT LINKAT MSG_RING FSETXATTR SETXATTR FGETXATTR GETXATTR SOCKET URING_CMD SEND_ZC SENDMSG_ZC "
    "READ_MULTISHOT WAITID FUTEX_WAIT FUTEX_WAKE FUTEX_WAITV FIXED_FD_INSTALL FTRUNCATE BIND LISTEN RECV_ZC EPOLL_WAIT "
    "READV_FIXED WRITEV_FIXED PIPE"
)
#: In place of an opcode that the kernel's tracepoint does not tell.
UNKNOWN_OPERATION = 255

_MADVICE = {
    **_counted("MADV_", "NORMAL RANDOM SEQUENTIAL WILLNEED DONTNEED"),
    **_counted("MADV_", "FREE REMOVE DONTFORK DOFORK MERGEABLE UNMERGEABLE HUGEPAGE NOHUGEPAGE DONTDUMP DODUMP", 8),
    **_counted("MADV_", "WIPEONFORK KEEPONFORK COLD PAGEOUT POPULATE_READ POPULATE_WRITE DONTNEED_LOCKED COLLAPSE", 18),
    **_counted("MADV_", "HWPOISON SOFT_OFFLINE GUARD_INSTALL GUARD_REMOVE", 100),
}

#: Families of which a number is one value.
VALUES: dict[str, dict[str, int]] = {
    "signals": {
        **_counted("SIG", _SIGNALS, 1),
        "SIGRTMIN": 32,
        **{f"SIGRT_{number}": 32 + number for number in range(1, 33)},
    },
    # uapi/linux/io_uring.h of 6.18
    "io_uring_opcodes": {**_counted("IORING_OP_", _OPERATIONS), "UNKNOWN": UNKNOWN_OPERATION},
    # S_IFMT of an inode's mode, shifted as in d_type (dirent.h)
    "file_kinds": {
        "DT_UNKNOWN": 0,
        "DT_FIFO": 1,
        "DT_CHR": 2,
        "DT_DIR": 4,
        "DT_BLK": 6,
        "DT_REG": 8,
        "DT_LNK": 10,
        "DT_SOCK": 12,
    },
    "sigprocmask_how": _counted("SIG_", "BLOCK UNBLOCK SETMASK"),
    "madvise_behavior": _MADVICE,
    "shmctl_commands": {
        **_counted("IPC_", "RMID SET STAT INFO"),
        **_counted("SHM_", "LOCK UNLOCK STAT INFO STAT_ANY", 11),
    },
    "msgctl_commands": {**_counted("IPC_", "RMID SET STAT INFO"), **_counted("MSG_", "STAT INFO STAT_ANY", 11)},
    "itimers": _counted("ITIMER_", "REAL VIRTUAL PROF"),
    "waitid_which": _counted("P_", "ALL PID PGID PIDFD"),
    "rusage_who": {"RUSAGE_SELF": 0, "RUSAGE_THREAD": 1, "RUSAGE_CHILDREN": 0xFFFFFFFF},
    "priority_which": _counted("PRIO_", "PROCESS PGRP USER"),
    "sched_policies": {**_counted("SCHED_", "OTHER FIFO RR BATCH"), **_counted("SCHED_", "IDLE DEADLINE EXT", 5)},
    "syslog_actions": _counted(
        "SYSLOG_ACTION_",
        "CLOSE OPEN READ READ_ALL READ_CLEAR CLEAR CONSOLE_OFF CONSOLE_ON CONSOLE_LEVEL SIZE_UNREAD SIZE_BUFFER",
    ),
    "reboot_commands": {
        "LINUX_REBOOT_CMD_RESTART": 0x1234567,
        "LINUX_REBOOT_CMD_HALT": 0xCDEF0123,
        "LINUX_REBOOT_CMD_CAD_ON": 0x89ABCDEF,
        "LINUX_REBOOT_CMD_CAD_OFF": 0,
        "LINUX_REBOOT_CMD_POWER_OFF": 0x4321FEDC,
        "LINUX_REBOOT_CMD_RESTART2": 0xA1B2C3D4,
        "LINUX_REBOOT_CMD_SW_SUSPEND": 0xD000FCE2,
        "LINUX_REBOOT_CMD_KEXEC": 0x45584543,
    },
    "clocks": _counted("CLOCK_", _CLOCKS),
    "epoll_operations": _counted("EPOLL_CTL_", "ADD DEL MOD", 1),
    "fadvise_advice": _counted("POSIX_FADV_", "NORMAL RANDOM SEQUENTIAL WILLNEED DONTNEED NOREUSE"),
    "mempolicy_modes": _counted("MPOL_", "DEFAULT PREFERRED BIND INTERLEAVE LOCAL PREFERRED_MANY WEIGHTED_INTERLEAVE"),
    "ioprio_which": _counted("IOPRIO_WHO_", "PROCESS PGRP USER", 1),
    "kcmp_types": _counted("KCMP_", "FILE VM FILES FS SIGHAND IO SYSVSEM EPOLL_TFD"),
    "landlock_rules": _counted("LANDLOCK_RULE_", "PATH_BENEATH NET_PORT", 1),
    "membarrier_commands": {
        "MEMBARRIER_CMD_QUERY": 0,
        "MEMBARRIER_CMD_GLOBAL": 1,
        "MEMBARRIER_CMD_GLOBAL_EXPEDITED": 2,
        "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED": 4,
        "MEMBARRIER_CMD_PRIVATE_EXPEDITED": 8,
        "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED": 16,
        "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE": 32,
        "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE": 64,
        "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ": 128,
        "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ": 256,
        "MEMBARRIER_CMD_GET_REGISTRATIONS": 512,
    },
}

#: Argument -> its family, in every call that has no other by (call, argument).
ARGUMENTS: dict[str, str] = {"sig": "signals", "which_clock": "clocks", "clockid": "clocks", "at_flags": "at_flags"}
_CALLS: dict[str, tuple[str, str]] = {
    "at_flags": ("flags", "utimensat statx fchmodat2 mount_setattr"),
    "clocks": ("which_clock", "timer_create"),
    "epoll_operations": ("op", "epoll_ctl"),
    "fadvise_advice": ("advice", "fadvise64"),
    "fallocate_mode": ("mode", "fallocate"),
    "fsmount_flags": ("flags", "fsmount"),
    "fsopen_flags": ("flags", "fsopen"),
    "fspick_flags": ("flags", "fspick"),
    "get_mempolicy_flags": ("flags", "get_mempolicy"),
    "getrandom_flags": ("flags", "getrandom"),
    "inotify_mask": ("mask", "inotify_add_watch"),
    "ioprio_which": ("which", "ioprio_set ioprio_get"),
    "itimers": ("which", "getitimer setitimer"),
    "kcmp_types": ("type", "kcmp"),
    "kernel_prot": ("prot", "pkey_mprotect remap_file_pages"),
    "landlock_rules": ("rule_type", "landlock_add_rule"),
    "madvise_behavior": ("behavior", "madvise process_madvise"),
    "mbind_flags": ("flags", "mbind"),
    "membarrier_commands": ("cmd", "membarrier"),
    "mempolicy_modes": ("mode", "mbind set_mempolicy"),
    "mremap_flags": ("flags", "mremap"),
    "msg_flags": ("msgflg", "msgsnd msgrcv"),
    "msgctl_commands": ("cmd", "msgctl"),
    "msgget_flags": ("msgflg", "msgget"),
    "msync_flags": ("flags", "msync"),
    "open_tree_flags": ("flags", "open_tree open_tree_attr"),
    "perf_event_open_flags": ("flags", "perf_event_open"),
    "pipe_splice_flags": ("flags", "tee vmsplice"),
    "priority_which": ("which", "getpriority setpriority"),
    "reboot_commands": ("cmd", "reboot"),
    "rseq_flags": ("flags", "rseq"),
    "rusage_who": ("who", "getrusage"),
    "rw_flags": ("flags", "preadv2 pwritev2"),
    "sched_policies": ("policy", "sched_setscheduler sched_get_priority_max sched_get_priority_min"),
    "setxattr_flags": ("flags", "setxattr lsetxattr fsetxattr"),
    "shmat_flags": ("shmflg", "shmat"),
    "shmctl_commands": ("cmd", "shmctl"),
    "shmget_flags": ("shmflg", "shmget"),
    "sigprocmask_how": ("how", "rt_sigprocmask"),
    "statx_mask": ("mask", "statx"),
    "sync_file_range_flags": ("flags", "sync_file_range"),
    "syslog_actions": ("type", "syslog"),
    "timer_flags": ("flags", "timer_settime clock_nanosleep"),
    "timerfd_flags": ("flags", "timerfd_settime"),
    "wait_options": ("options", "wait4 waitid"),
    "waitid_which": ("which", "waitid"),
}
#: (call, argument) -> its family.
FAMILY_OF: dict[tuple[str, str], str] = {
    (call, argument): family for family, (argument, calls) in _CALLS.items() for call in calls.split()
}
FAMILY_OF["name_to_handle_at", "flag"] = "at_flags"


def family(call: str, argument: str) -> str | None:
    """The family that names the numbers of an argument, if any does."""
    # What rseq signs its memory with is called sig too.
    if (call, argument) == ("rseq", "sig"):
        return None
    return FAMILY_OF.get((call, argument), ARGUMENTS.get(argument))
