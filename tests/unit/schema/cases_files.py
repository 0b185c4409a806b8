# SPDX-License-Identifier: Apache-2.0
"""What the events about files, paths and descriptors have to say: cases of test_schema_fill."""

from __future__ import annotations

import struct
from typing import Any

from falcore.schema.events import Direction

from .fill_harness import UserText

ENTER, EXIT = Direction.ENTER, Direction.EXIT
AT_FDCWD = -100 & 0xFFFFFFFF  # as it stands in the register: the upper half is not the caller's
OLD = UserText(b"/etc/hosts")
NEW = UserText(b"a name longer than sixteen bytes")
KIND = UserText(b"tmpfs")
OFFSET = UserText(struct.pack("<q", 1 << 33))
OFFSET_TOO = UserText(struct.pack("<q", 4096))
MASK = UserText(struct.pack("<Q", 0x1_0001_4002))
IMAGE = UserText(b"\x7fELF\x02\x01" + bytes(90))
POLLED = UserText(struct.pack("<ihhihh", 5, 0x2001, 0x10, -1, 0x4, 0x20))
MANY = UserText(b"".join(struct.pack("<ihh", fd, 1, 1) for fd in range(20)))
TIMEOUT = UserText(struct.pack("<qq", 2, 500))
#: sizes of both queues, flags (IORING_SETUP_SQPOLL and _SQ_AFF), CPU, idle time, features
RING = UserText(struct.pack("<6I", 8, 16, 0x6, 3, 1000, 0x203))

Case = tuple[str, Direction, tuple[int, ...], int, dict[str, Any]]


def silent(name: str, *args: int) -> Case:
    """A way in without parameters."""
    return (name, ENTER, args, 0, {})


def both(name: str, args: tuple[int, ...], res: int, values: dict[str, Any], *, result: str = "res") -> list[Case]:
    """A call whose way out repeats what its way in says."""
    return [(name, ENTER, args, 0, values), (name, EXIT, args, res, {result: res, **values})]


def out(name: str, args: tuple[int, ...], res: int, values: dict[str, Any], *, result: str = "res") -> list[Case]:
    """A call whose way in says nothing."""
    return [silent(name, *args), (name, EXIT, args, res, {result: res, **values})]


def polled(*pairs: tuple[int, int]) -> bytes:
    """An FDLIST."""
    return struct.pack("<H", len(pairs)) + b"".join(struct.pack("<qH", *pair) for pair in pairs)


_OLD, _NEW = OLD.address, NEW.address
TREE: list[Case] = [
    *out("rename", (_OLD, _NEW), -2, {"oldpath": OLD.text, "newpath": NEW.text}),
    *out(
        "renameat",
        (AT_FDCWD, _OLD, 3, _NEW),
        0,
        {"olddirfd": -100, "oldpath": OLD.text, "newdirfd": 3, "newpath": NEW.text},
    ),
    *out(
        "renameat2",
        (3, _OLD, AT_FDCWD, _NEW, 0x3),
        0,
        {
            "olddirfd": 3,
            "oldpath": OLD.text,
            "newdirfd": -100,
            "newpath": NEW.text,
            "flags": "RENAME_NOREPLACE|RENAME_EXCHANGE",
        },
    ),
    *out("symlink", (_OLD, _NEW), 0, {"target": OLD.text, "linkpath": NEW.text}),
    *out("symlinkat", (_OLD, 3, _NEW), 0, {"target": OLD.text, "linkdirfd": 3, "linkpath": NEW.text}),
    ("mkdir", ENTER, (_OLD, 0o1755), 0, {"mode": 0o1755}),
    ("mkdir", EXIT, (_OLD, 0o1755), -17, {"res": -17, "path": OLD.text, "mode": 0o1755}),
    *out("mkdirat", (AT_FDCWD, _OLD, 0o700), 0, {"dirfd": -100, "path": OLD.text, "mode": 0o700}),
    *out("rmdir", (_OLD,), -39, {"path": OLD.text}),
    *out("unlink", (_OLD,), 0, {"path": OLD.text}),
    *out("unlinkat", (4, _OLD, 0x200), 0, {"dirfd": 4, "name": OLD.text, "flags": "AT_REMOVEDIR"}),
    *out("link", (_OLD, _NEW), 0, {"oldpath": OLD.text, "newpath": NEW.text}),
    *out(
        "linkat",
        (3, _OLD, 4, _NEW, 0x1400),
        0,
        {
            "olddir": 3,
            "oldpath": OLD.text,
            "newdir": 4,
            "newpath": NEW.text,
            "flags": "AT_SYMLINK_FOLLOW|AT_EMPTY_PATH",
        },
    ),
    *out("mknod", (_OLD, 0o20640, 0x103), 0, {"path": OLD.text, "mode": 0o20640, "dev": 0x103}),
    *out("mknodat", (3, _OLD, 0o644, 0), 0, {"dirfd": 3, "path": OLD.text, "mode": 0o100644, "dev": 0}),
]
INODES: list[Case] = [
    *out("stat", (_OLD,), 0, {"path": OLD.text}),
    *out("lstat", (_OLD,), -2, {"path": OLD.text}),
    *out("chmod", (_OLD, 0o4755), 0, {"filename": OLD.text, "mode": 0o4755}),
    *out("fchmod", (3, 0o600), 0, {"fd": 3, "mode": "S_IRUSR|S_IWUSR"}),
    *out("fchmodat", (AT_FDCWD, _OLD, 0o100644), 0, {"dirfd": -100, "filename": OLD.text, "mode": 0o644}),
    *out("chown", (_OLD, 1000, 0xFFFFFFFF), -1, {"path": OLD.text, "uid": 1000, "gid": 0xFFFFFFFF}),
    *out("lchown", (_OLD, 0, 5), 0, {"path": OLD.text, "uid": 0, "gid": 5}),
    *out("fchown", (3, 0, 5), 0, {"fd": 3, "uid": 0, "gid": 5}),
    *out(
        "fchownat",
        (3, _OLD, 1, 2, 0x1100),
        0,
        {"dirfd": 3, "pathname": OLD.text, "uid": 1, "gid": 2, "flags": "AT_SYMLINK_NOFOLLOW|AT_EMPTY_PATH"},
    ),
]
PLACES: list[Case] = [
    *out("getcwd", (_OLD, 4096), 11, {"path": OLD.text}),
    *out("chroot", (_OLD,), -1, {"path": OLD.text}),
    ("mount", ENTER, (_OLD, _NEW, KIND.address, 0xC0ED0006), 0, {"flags": "NOSUID|NODEV"}),
    (
        "mount",
        EXIT,
        (_OLD, _NEW, KIND.address, 0x1005000),
        0,
        {"res": 0, "dev": OLD.text, "dir": NEW.text, "type": "tmpfs", "flags": "BIND|REC|STRICTATIME"},
    ),
    ("umount2", ENTER, (_OLD, 0xA), 0, {"flags": "DETACH|NOFOLLOW"}),
    ("umount2", EXIT, (_OLD, 0x1), -16, {"res": -16, "name": OLD.text, "flags": "FORCE"}),
]
WORK: list[Case] = [
    *both("lseek", (3, 1 << 33, 2), 1 << 33, {"fd": 3, "offset": 1 << 33, "whence": "SEEK_END"}),
    ("fcntl", ENTER, (3, 1030, 10), 0, {"fd": 3, "cmd": "F_DUPFD_CLOEXEC"}),
    ("fcntl", EXIT, (3, 1030, 10), 11, {"res": 11, "fd": 3, "cmd": "F_DUPFD_CLOEXEC", "arg": 10}),
    ("fcntl", EXIT, (3, 0, 10), 11, {"res": 11, "fd": 3, "cmd": "F_DUPFD", "arg": 10}),
    ("fcntl", EXIT, (3, 999, 0), -22, {"res": -22, "fd": 3, "cmd": "UNKNOWN", "arg": 0}),
    *both(
        "splice",
        (3, 0, 4, 0, 65536, 0x9),
        100,
        {"fd_in": 3, "fd_out": 4, "size": 65536, "flags": "SPLICE_F_MOVE|SPLICE_F_GIFT"},
    ),
    *both("ioctl", (1, 0x5413, 0x7F00), -25, {"fd": 1, "request": 0x5413, "argument": 0x7F00}),
    *both("sendfile", (1, 3, OFFSET.address, 512), 512, {"out_fd": 1, "in_fd": 3, "offset": 1 << 33, "size": 512}),
    ("sendfile", EXIT, (1, 3, 0, 512), 512, {"res": 512, "offset": 0, "out_fd": 1, "in_fd": 3, "size": 512}),
    *both("getdents", (3,), 120, {"fd": 3}),
    *both("getdents64", (3,), 0, {"fd": 3}),
    *both("flock", (3, 6), -11, {"fd": 3, "operation": "LOCK_EX|LOCK_NB"}),
    (
        "copy_file_range",
        ENTER,
        (3, OFFSET.address, 4, 0, 10),
        0,
        {"fdin": 3, "offin": 1 << 33, "len": 10},
    ),
    (
        "copy_file_range",
        EXIT,
        (3, OFFSET.address, 4, OFFSET_TOO.address, 10),
        10,
        {"res": 10, "fdout": 4, "offout": 4096, "fdin": 3, "offin": 1 << 33, "len": 10},
    ),
    *out(
        "close_range",
        (3, 0xFFFFFFFF, 4),
        0,
        {"first": 3, "last": 0xFFFFFFFF, "flags": "CLOSE_RANGE_CLOEXEC"},
    ),
]
_NONBLOCK_CLOEXEC = "O_NONBLOCK|O_CLOEXEC"
MADE: list[Case] = [
    *both("eventfd", (7,), 3, {"initval": 7, "flags": 0}),
    ("eventfd2", ENTER, (7, 0o2004000), 0, {"initval": 7, "flags": 4096 | 64}),
    ("eventfd2", EXIT, (7, 0o2000000), 3, {"res": 3, "flags": "O_CLOEXEC", "initval": 7}),
    *both("signalfd", (0xFFFFFFFF, MASK.address, 8), 3, {"fd": -1, "mask": 0x14002, "flags": 0}),
    # sysdig 0.29.3 has a byte for the flags of these on the way in.
    ("signalfd4", ENTER, (3, MASK.address, 8, 0o2004000), 0, {"fd": 3, "mask": 0x14002, "flags": 64}),
    (
        "signalfd4",
        EXIT,
        (0xFFFFFFFF, MASK.address, 8, 0o2004000),
        3,
        {"res": 3, "flags": _NONBLOCK_CLOEXEC, "fd": -1, "mask": 0x14002},
    ),
    *both("inotify_init", (), 3, {"flags": 0}),
    ("inotify_init1", ENTER, (0o2004000,), 0, {"flags": 64}),
    ("inotify_init1", EXIT, (0o2004000,), 3, {"res": 3, "flags": _NONBLOCK_CLOEXEC}),
    *both("timerfd_create", (1, 0o4000), 3, {"clockid": 1, "flags": 64}),
    *out("userfaultfd", (0o2000000,), 3, {"flags": "O_CLOEXEC"}),
    *out("memfd_create", (_NEW, 3), 3, {"name": NEW.text, "flags": "MFD_CLOEXEC|MFD_ALLOW_SEALING"}, result="fd"),
    *out("pidfd_getfd", (3, 1, 0), 4, {"pid_fd": 3, "target_fd": 1, "flags": 0}, result="fd"),
    *out("pidfd_open", (4321, 0o4000), 3, {"pid": 4321, "flags": "PIDFD_NONBLOCK"}, result="fd"),
    ("bpf", ENTER, (5,), 0, {"cmd": 5}),
    ("bpf", EXIT, (5,), 3, {"fd": 3, "cmd": "BPF_PROG_LOAD"}),
    *out(
        "io_uring_setup",
        (6, RING.address),
        3,
        {
            "entries": 6,
            "sq_entries": 8,
            "cq_entries": 16,
            "flags": "IORING_SETUP_SQPOLL|IORING_SETUP_SQ_AFF",
            "sq_thread_cpu": 3,
            "sq_thread_idle": 1000,
            "features": "IORING_FEAT_SINGLE_MMAP|IORING_FEAT_NODROP|IORING_FEAT_NATIVE_WORKERS",
        },
    ),
    *out(
        "io_uring_enter",
        (3, 2, 1, 1, MASK.address, 8),
        2,
        {"fd": 3, "to_submit": 2, "min_complete": 1, "flags": "IORING_ENTER_GETEVENTS", "sig": 0x14002},
    ),
    (
        "io_uring_enter",
        EXIT,
        (3, 0, 0, 8, MASK.address, 24),
        0,
        {"res": 0, "fd": 3, "to_submit": 0, "min_complete": 0, "flags": "IORING_ENTER_EXT_ARG", "sig": 0},
    ),
    *out(
        "io_uring_register",
        (3, 8, 0x7000, 2),
        0,
        {"fd": 3, "opcode": "IORING_REGISTER_PROBE", "arg": 0x7000, "nr_args": 2},
    ),
]
WAITS: list[Case] = [
    (
        "poll",
        ENTER,
        (POLLED.address, 2, 0xFFFFFFFF),
        0,
        {"fds": polled((5, 1 | 8), (-1, 4)), "timeout": -1},
    ),
    ("poll", EXIT, (POLLED.address, 2, 10), 2, {"res": 2, "fds": polled((5, 32), (-1, 64)), "timeout": 10}),
    ("poll", EXIT, (0, 2, 10), -14, {"res": -14, "fds": polled(), "timeout": 10}),
    ("poll", EXIT, (MANY.address, 20, 0), 20, {"res": 20, "fds": polled(*((fd, 1) for fd in range(16))), "timeout": 0}),
    (
        "ppoll",
        ENTER,
        (POLLED.address, 1, TIMEOUT.address, MASK.address, 8),
        0,
        {"fds": polled((5, 1 | 8)), "timeout": 2_000_000_500, "sigmask": 0x14002},
    ),
    (
        "ppoll",
        EXIT,
        (POLLED.address, 1, TIMEOUT.address, MASK.address, 8),
        1,
        {"res": 1, "fds": polled((5, 32)), "timeout": 2_000_000_500, "sigmask": 0x14002},
    ),
    *out("select", (4,), 1, {}),
    *both("epoll_wait", (3, 0x7000, 64, 0), 2, {"maxevents": 64}),
    *both("epoll_create", (10,), 3, {"size": 10}),
    *both("epoll_create1", (0o2000000,), 3, {"flags": "EPOLL_CLOEXEC"}),
]
SYSTEM: list[Case] = [
    *out("mlock", (0x7000, 4096), 0, {"addr": 0x7000, "len": 4096}),
    *out("munlock", (0x7000, 4096), -12, {"addr": 0x7000, "len": 4096}),
    *out("mlockall", (5,), 0, {"flags": "MCL_CURRENT|MCL_ONFAULT"}),
    *out("munlockall", (), 0, {}),
    *out("mlock2", (0x7000, 4096, 1), 0, {"addr": 0x7000, "len": 4096, "flags": "MLOCK_ONFAULT"}),
    *out(
        "init_module",
        (IMAGE.address, 96, KIND.address),
        -1,
        {"img": b"\x7fELF\x02\x01" + bytes(74), "length": 96, "uargs": "tmpfs"},
    ),
    *out("finit_module", (3, KIND.address, 3), -1, {"fd": 3, "uargs": "tmpfs", "flags": 3}),
    *out("delete_module", (KIND.address, 0o4000), -1, {"name": "tmpfs", "flags": "O_NONBLOCK"}),
]
#: struct if_dqblk: limits and space of blocks, limits and number of inodes, times, and what is valid (all but ITIME)
BLOCK = UserText(struct.pack("<8QII", 10, 9, 8, 7, 6, 5, 4, 3, 0x1F, 0))
INFO = UserText(struct.pack("<QQII", 60, 70, 1, 0x5))
VFS_V1 = UserText(struct.pack("<I", 4))
UNSET = {
    **dict.fromkeys(("dqb_bhardlimit", "dqb_bsoftlimit", "dqb_curspace", "dqb_ihardlimit", "dqb_isoftlimit"), 0),
    **dict.fromkeys(("dqb_btime", "dqb_itime", "dqi_bgrace", "dqi_igrace", "dqi_flags"), 0),
    "quota_fmt_out": "QFMT_NOT_USED",
    "special": OLD.text,
}


def quota(command: int, id: int, pointer: int, asked: dict[str, Any], answer: dict[str, Any]) -> list[Case]:
    """quotactl with a command of the low byte's kind of quota."""
    args = (command, OLD.address, id, pointer)
    return [("quotactl", ENTER, args, 0, asked), ("quotactl", EXIT, args, 0, {"res": 0, **UNSET, **asked, **answer})]


QUOTAS: list[Case] = [
    *quota(
        0x800002 << 8 & 0xFFFFFFFF,
        2,
        _NEW,
        {"cmd": "Q_QUOTAON", "type": "USRQUOTA", "id": 0, "quota_fmt": "QFMT_VFS_V0"},
        {"quotafilepath": NEW.text},
    ),
    *quota(
        (0x800007 << 8 | 1) & 0xFFFFFFFF,
        1000,
        BLOCK.address,
        {"cmd": "Q_GETQUOTA", "type": "GRPQUOTA", "id": 1000, "quota_fmt": "QFMT_NOT_USED"},
        {
            **{"dqb_bhardlimit": 10, "dqb_bsoftlimit": 9, "dqb_curspace": 8},
            **{"dqb_ihardlimit": 7, "dqb_isoftlimit": 6, "dqb_btime": 4},
        },
    ),
    *quota(
        0x800005 << 8 & 0xFFFFFFFF,
        0,
        INFO.address,
        {"cmd": "Q_GETINFO", "type": "USRQUOTA", "id": 0, "quota_fmt": "QFMT_NOT_USED"},
        {"dqi_bgrace": 60, "dqi_flags": 1},
    ),
    *quota(
        0x800004 << 8 & 0xFFFFFFFF,
        0,
        VFS_V1.address,
        {"cmd": "Q_GETFMT", "type": "USRQUOTA", "id": 0, "quota_fmt": "QFMT_NOT_USED"},
        {"quota_fmt_out": "QFMT_VFS_V1"},
    ),
]
CONTEXTS: list[Case] = [
    *out(
        "fsconfig",
        (3, 1, _OLD, _NEW, 0),
        0,
        {"fd": 3, "cmd": "FSCONFIG_SET_STRING", "key": OLD.text, "value_charbuf": NEW.text, "aux": 0},
    ),
    (
        "fsconfig",
        EXIT,
        (3, 2, _OLD, IMAGE.address, 6),
        0,
        {
            "res": 0,
            "fd": 3,
            "cmd": "FSCONFIG_SET_BINARY",
            "key": OLD.text,
            "value_bytebuf": b"\x7fELF\x02\x01",
            "aux": 6,
        },
    ),
    (
        "fsconfig",
        EXIT,
        (3, 6, 0, 0, 0),
        -22,
        {"res": -22, "fd": 3, "cmd": "FSCONFIG_CMD_CREATE", "aux": 0},
    ),
    *out(
        "open_by_handle_at",
        (AT_FDCWD, 0x7000, 0o2000000),
        3,
        {
            "mountfd": -100,
            "flags": "O_RDONLY|O_CLOEXEC|FD_UPPER_LAYER",
            "path": "opened_path",
            "dev": 0x800003,
            "ino": 0x100000003,
        },
        result="fd",
    ),
]
CASES: list[Case] = [
    *QUOTAS,
    *CONTEXTS,
    *TREE,
    *INODES,
    *PLACES,
    *WORK,
    *MADE,
    *WAITS,
    *SYSTEM,
]
