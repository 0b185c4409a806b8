# SPDX-License-Identifier: Apache-2.0
"""Acts of the traced process with files, paths and descriptors (subject.py)."""

from __future__ import annotations

import ctypes
import os
import select
import struct

from subject import CWD, FOLDER, NR, Facts, call, opened

NR |= {
    "stat": 4, "lstat": 6, "poll": 7, "lseek": 8, "ioctl": 16, "select": 23, "sendfile": 40, "fcntl": 72, "flock": 73,
    "getdents": 78, "getcwd": 79, "rename": 82, "mkdir": 83, "rmdir": 84, "link": 86, "unlink": 87, "symlink": 88,
    "chmod": 90, "fchmod": 91, "chown": 92, "fchown": 93, "lchown": 94, "mknod": 133, "mlock": 149, "munlock": 150,
    "mlockall": 151, "munlockall": 152, "chroot": 161, "mount": 165, "umount2": 166, "init_module": 175,
    "delete_module": 176, "quotactl": 179, "epoll_create": 213, "getdents64": 217, "epoll_wait": 232,
    "inotify_init": 253, "mkdirat": 258, "mknodat": 259, "fchownat": 260, "unlinkat": 263, "renameat": 264,
    "linkat": 265, "symlinkat": 266, "fchmodat": 268, "ppoll": 271, "splice": 275, "signalfd": 282,
    "timerfd_create": 283, "eventfd": 284, "signalfd4": 289, "eventfd2": 290, "epoll_create1": 291,
    "inotify_init1": 294, "open_by_handle_at": 304, "name_to_handle_at": 303, "finit_module": 313, "renameat2": 316,
    "memfd_create": 319, "bpf": 321, "userfaultfd": 323, "mlock2": 325, "copy_file_range": 326,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "fsopen": 430, "fsconfig": 431,
    "pidfd_open": 434, "close_range": 436, "pidfd_getfd": 438,
}  # fmt: skip


def act_tree() -> Facts:
    """Changes names below FOLDER, by path and by descriptor."""
    os.chdir(FOLDER)
    dirfd = os.open(FOLDER, os.O_RDONLY)
    one = bytes(FOLDER / "one")
    results = [
        call("mkdir", one, 0o751),
        call("mkdirat", dirfd, b"two", 0o700),
        call("rmdir", one),
        call("unlinkat", dirfd, b"two", 0x200),
        call("mknod", one, 0o100640, 0),
        call("mknodat", dirfd, b"fifo", 0o010600, 0),
        call("link", one, b"linked"),
        call("linkat", dirfd, b"one", CWD, b"again", 0x400),
        call("symlink", b"one", b"soft"),
        call("symlinkat", b"target", dirfd, b"softer"),
        call("rename", b"linked", b"renamed"),
        call("renameat", dirfd, b"renamed", CWD, b"more"),
        call("renameat2", dirfd, b"more", dirfd, b"again", 0x2),
        call("unlink", b"more"),
        call("unlink", b"not there"),
    ]
    return {"dirfd": dirfd, "results": results}


def act_inodes() -> Facts:
    """Asks for and changes what inodes say."""
    os.chdir(FOLDER)
    path = FOLDER / "file"
    path.write_text("x")
    fd, dirfd = os.open(path, os.O_RDONLY), os.open(FOLDER, os.O_RDONLY)
    buffer = ctypes.create_string_buffer(512)
    name = bytes(path)
    results = [
        call("stat", name, buffer),
        call("lstat", b"no such", buffer),
        call("chmod", name, 0o4711),
        call("fchmod", fd, 0o600),
        call("fchmodat", dirfd, b"file", 0o604),
        call("chown", name, 12, 34),
        call("lchown", b"file", -1, 35),
        call("fchown", fd, 13, -1),
        call("fchownat", dirfd, b"file", 14, 36, 0x100),
    ]
    return {"fd": fd, "dirfd": dirfd, "results": results, "owner": [os.stat(path).st_uid, os.stat(path).st_gid]}


def act_places() -> Facts:
    """Works with the current folder, the root and mounts, changing none of them for anybody else."""
    os.chdir(FOLDER)
    buffer = ctypes.create_string_buffer(4096)
    results = [
        call("getcwd", buffer, 4096),
        call("getcwd", buffer, 1),
        call("mount", b"source", bytes(FOLDER), b"no-such-file-system", 0xC0ED0006, None),
        call("umount2", bytes(FOLDER), 0x2),
        call("chroot", b"/no/such/root"),
        call("chroot", b"/"),
    ]
    return {"results": results, "cwd": os.getcwd()}


def act_work() -> Facts:
    """Works on descriptors."""
    path = FOLDER / "source"
    path.write_bytes(b"x" * 1000)
    fd = os.open(path, os.O_RDONLY)
    out = os.open(FOLDER / "out", os.O_RDWR | os.O_CREAT, 0o600)
    folder = os.open(FOLDER, os.O_RDONLY)
    reading, writing = os.pipe()
    offset, behind = ctypes.c_int64(100), ctypes.c_int64(200)
    buffer = ctypes.create_string_buffer(4096)
    facts = {"fd": fd, "out": out, "folder": folder, "reading": reading, "writing": writing, "path": str(path)}
    facts["sizes"] = [
        call("lseek", fd, -10, 2),
        call("sendfile", out, fd, ctypes.byref(offset), 50),  # type: ignore[arg-type]
        call("copy_file_range", fd, ctypes.byref(offset), out, ctypes.byref(behind), 10, 0),  # type: ignore[arg-type]
        call("splice", fd, 0, writing, 0, 64, 0x1),
        call("getdents", folder, buffer, 4096),
        call("getdents64", folder, buffer, 4096),
        call("flock", fd, 2 | 4),
        call("ioctl", fd, 0x5413, buffer),
        call("fcntl", fd, 3, 0),
    ]
    facts["offsets"] = [offset.value, behind.value]
    facts["buffer"] = ctypes.addressof(buffer)
    facts["dup"] = call("fcntl", fd, 0, 100)
    facts["dup_cloexec"] = call("fcntl", fd, 1030, 200)
    facts["closed"] = call("close_range", 100, 150, 0)
    facts["bad"] = call("fcntl", facts["dup"], 1, 0)
    return facts


def _made(fd: int) -> Facts:
    return {"fd": fd, "link": os.readlink(f"/proc/self/fd/{fd}") if fd >= 0 else None}


def act_made() -> Facts:
    """Makes descriptors of what is no file."""
    mask = ctypes.c_uint64(0x4002)
    ring = (ctypes.c_uint32 * 30)()
    mask_at = ctypes.byref(mask)
    calls: dict[str, tuple[object, ...]] = {
        "eventfd": (5,),
        "eventfd2": (6, os.O_NONBLOCK),
        "signalfd": (-1, mask_at, 8),
        "signalfd4": (-1, mask_at, 8, os.O_CLOEXEC),
        "inotify_init": (),
        "inotify_init1": (os.O_CLOEXEC,),
        "timerfd_create": (1, os.O_NONBLOCK),
        "epoll_create": (9,),
        "epoll_create1": (os.O_CLOEXEC,),
        "memfd_create": (b"remembered", 0x3),
        "userfaultfd": (os.O_CLOEXEC,),
        "pidfd_open": (os.getpid(), 0),
        "bpf": (0, ctypes.create_string_buffer(64), 64),
        "io_uring_setup": (5, ring),
    }
    made = {name: _made(call(name, *arguments)) for name, arguments in calls.items()}  # type: ignore[arg-type]
    facts: Facts = {"made": made, "pid": os.getpid(), "ring": list(ring)}
    facts["got"] = _made(call("pidfd_getfd", made["pidfd_open"]["fd"], made["memfd_create"]["fd"], 0))
    ring_fd = made["io_uring_setup"]["fd"]
    facts["entered"] = call("io_uring_enter", ring_fd, 0, 0, 1, mask_at, 8)  # type: ignore[arg-type]
    facts["registered"] = call("io_uring_register", ring_fd, 8, ring, 1)
    facts["ring_address"] = ctypes.addressof(ring)
    return facts


def act_waits() -> Facts:
    """Waits for descriptors, not for long."""
    reading, writing = os.pipe()
    os.write(writing, b"x")
    fds = ctypes.create_string_buffer(struct.pack("<ihhihh", reading, select.POLLIN | select.POLLRDHUP, 0, 987, 4, 0))
    timeout = ctypes.create_string_buffer(struct.pack("<qq", 1, 7))
    mask = ctypes.c_uint64(0x4002)
    epoll = call("epoll_create1", 0)
    results = [
        call("poll", fds, 2, 100),
        call("ppoll", fds, 2, timeout, ctypes.byref(mask), 8),  # type: ignore[arg-type]
        call("select", 0, None, None, None, ctypes.create_string_buffer(16)),
        call("epoll_wait", epoll, ctypes.create_string_buffer(64), 4, 0),
        call("poll", 16, 3, 0),
    ]
    return {"reading": reading, "results": results}


def act_system() -> Facts:
    """Locks memory, and asks for modules and quotas that there are none of."""
    page = ctypes.create_string_buffer(4096)
    address = ctypes.addressof(page)
    fd = os.open("/etc/hosts", os.O_RDONLY)
    results = [
        call("mlock", address, 4096),
        call("munlock", address, 4096),
        call("mlock2", address, 100, 1),
        call("mlockall", 0x8),
        call("munlockall"),
        call("init_module", b"no module", 9, b"option=1"),
        call("finit_module", fd, b"option=2", 0x2),
        call("delete_module", b"no_such_module", os.O_NONBLOCK),
    ]
    return {"results": results, "address": address, "fd": fd}


def act_kernel_objects() -> Facts:
    """Makes calls of whose answer the kernel's objects or a command tell."""
    path = FOLDER / "by handle"
    path.write_text("x")
    # struct file_handle: room, type, then the handle itself
    handle = ctypes.create_string_buffer(struct.pack("<Ii", 120, 0), 128)
    mount = ctypes.c_int(0)
    named = call("name_to_handle_at", CWD, bytes(path), handle, ctypes.byref(mount), 0)  # type: ignore[arg-type]
    folder = os.open(FOLDER, os.O_RDONLY)
    fd = call("open_by_handle_at", folder, handle, os.O_RDONLY | os.O_CLOEXEC)
    facts: Facts = {"named": named, "folder": folder, "fd": fd}
    if fd >= 0:
        facts |= opened(fd)
    context = call("fsopen", b"tmpfs", 1)
    facts["context"] = context
    facts["configured"] = call("fsconfig", context, 1, b"size", b"1048576", 0)
    facts["refused"] = call("fsconfig", context, 2, b"key", b"\x01\x00\x02", 3)
    facts["quota"] = call("quotactl", (0x800002 << 8 | 1) & 0xFFFFFFFF, b"/no/such/device", 2, b"/quota/file")
    return facts
