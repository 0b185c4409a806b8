# SPDX-License-Identifier: Apache-2.0
"""The traced process: waits for a line, performs one act by raw system calls, prints what it knows of it.

Run as `subject.py ACT [FOLDER]`. What it prints is JSON: `tid`, and the facts that the act returns. Between two
getppid calls, which mark it, the act makes the calls a test looks for; the interpreter may add some of its own.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from socket_acts import ACTS

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
NR = {
    "read": 0, "write": 1, "open": 2, "close": 3, "fstat": 5, "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12,
    "pread64": 17, "pwrite64": 18, "access": 21, "pipe": 22, "dup": 32, "dup2": 33, "clone": 56, "fork": 57,
    "exit": 60, "chdir": 80, "fchdir": 81, "creat": 85, "getppid": 110, "prctl": 157, "arch_prctl": 158,
    "openat": 257, "newfstatat": 262, "faccessat": 269, "dup3": 292, "pipe2": 293, "execveat": 322, "clone3": 435,
    "openat2": 437, "faccessat2": 439,
}  # fmt: skip
CWD = -100
FOLDER = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("/")
Facts = dict[str, Any]


def call(name: str, *arguments: int | bytes | ctypes.Array[Any] | ctypes.Structure | None) -> int:
    """A raw system call: what it returned, or -errno."""
    wide = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    result: int = _libc.syscall(ctypes.c_long(NR[name]), *wide)
    return -ctypes.get_errno() if result == -1 else result


def device(fd: int) -> int:
    """st_dev in the kernel's 32-bit packed form."""
    dev = os.fstat(fd).st_dev
    return os.minor(dev) & 0xFF | os.major(dev) << 8 | (os.minor(dev) & ~0xFF) << 12


def opened(fd: int) -> Facts:
    """What a new descriptor is about."""
    return {"fd": fd, "dev": device(fd), "ino": os.fstat(fd).st_ino, "path": os.readlink(f"/proc/self/fd/{fd}")}


def memory() -> Facts:
    """Sizes in KiB, from procfs."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {key: int(lines[name].split()[0]) for key, name in (("size", "VmSize"), ("rss", "VmRSS"))}


def act_open() -> Facts:
    path = FOLDER / "open"
    path.write_text("x")
    fd = call("open", bytes(path), os.O_RDWR | os.O_APPEND | os.O_CLOEXEC, 0)
    return opened(fd)


def act_open_deep() -> Facts:
    """Opens by short names what lies 31 and 32 parts below the root."""
    folder = FOLDER.resolve()
    folder = folder.joinpath(*("d" * (30 - len(folder.parts[1:]))), "e")
    folder.mkdir(parents=True)
    (folder / "file").write_text("x")
    os.chdir(folder.parent)
    above = opened(call("openat", CWD, b"e", os.O_PATH, 0))
    os.chdir(folder)
    return {"above": above, "file": opened(call("openat", CWD, b"file", os.O_RDONLY, 0))}


def act_open_missing() -> Facts:
    return {"fd": call("open", bytes(FOLDER / "missing"), os.O_RDONLY, 0)}


def act_openat_creates() -> Facts:
    dirfd = os.open(FOLDER, os.O_RDONLY | os.O_DIRECTORY)
    fd = call("openat", dirfd, b"made", os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_TRUNC, 0o640)
    return opened(fd) | {"dirfd": dirfd}


def act_openat_from_cwd() -> Facts:
    os.chdir("/etc")
    return opened(call("openat", CWD, b"hosts", os.O_RDONLY, 0))


class OpenHow(ctypes.Structure):
    _fields_ = (("flags", ctypes.c_uint64), ("mode", ctypes.c_uint64), ("resolve", ctypes.c_uint64))


def act_openat2() -> Facts:
    how = OpenHow(os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o604, 0x04 | 0x02)  # no symlinks, no magic links
    fd = call("openat2", CWD, bytes(FOLDER / "two"), ctypes.byref(how), ctypes.sizeof(how))  # type: ignore[arg-type]
    return opened(fd)


def act_creat() -> Facts:
    return opened(call("creat", bytes(FOLDER / "creat"), 0o600))


def act_access() -> Facts:
    missing = call("access", b"/etc/no-such-file", os.R_OK)
    return {"missing": missing, "there": call("access", b"/etc/hosts", os.R_OK | os.W_OK)}


def act_faccessat() -> Facts:
    dirfd = os.open("/etc", os.O_RDONLY)
    res = call("faccessat", dirfd, b"hosts", os.X_OK | os.R_OK)
    flagged = call("faccessat2", CWD, b"/etc/hosts", os.F_OK, 0x200 | 0x100)
    return {"res": res, "dirfd": dirfd, "flagged": flagged}


def act_newfstatat() -> Facts:
    buffer = ctypes.create_string_buffer(512)
    dirfd = os.open("/etc", os.O_RDONLY)
    there = call("newfstatat", dirfd, b"hosts", buffer, 0x100)
    missing = call("newfstatat", CWD, b"/no/such", buffer, 0)
    return {"there": there, "missing": missing, "dirfd": dirfd}


def act_chdir() -> Facts:
    call("chdir", b"/no/such/folder")
    call("chdir", bytes(FOLDER))
    fd = call("openat", CWD, b".", os.O_RDONLY, 0)
    etc = os.open("/etc", os.O_RDONLY)
    res = call("fchdir", etc)
    return {"fd": fd, "etc": etc, "fchdir": res, "cwd": os.getcwd()}


def act_read() -> Facts:
    path = FOLDER / "data"
    path.write_bytes(bytes(range(200)))
    fd = os.open(path, os.O_RDONLY)
    buffer = ctypes.create_string_buffer(300)
    res = call("read", fd, buffer, 300)
    positioned = call("pread64", fd, buffer, 10, 190)
    bad = call("read", 987, buffer, 300)
    return {"fd": fd, "res": res, "positioned": positioned, "bad": bad, "path": str(path)}


def act_write() -> Facts:
    fd = os.open(FOLDER / "data", os.O_RDWR | os.O_CREAT, 0o600)
    res = call("write", fd, b"hello\n\0\xff", 8)
    positioned = call("pwrite64", fd, b"there", 5, 1 << 33)
    bad = call("write", 987, b"nobody reads this", 17)
    return {"fd": fd, "res": res, "positioned": positioned, "bad": bad}


def act_lengths() -> Facts:
    fd = os.open(FOLDER / "lengths", os.O_RDWR | os.O_CREAT)
    lengths = [0, 1, 7, 8, 9, 31, 32, 33, 64, 79, 80, 81]
    for length in lengths:
        call("write", fd, bytes(range(1, length + 1)), length)
    return {"fd": fd, "lengths": lengths}


def act_close() -> Facts:
    fd = os.open("/etc/hosts", os.O_RDONLY)
    buffer = ctypes.create_string_buffer(512)
    stat = call("fstat", fd, buffer)
    return {"fd": fd, "fstat": stat, "res": call("close", fd), "again": call("close", fd)}


def act_dup() -> Facts:
    fd = os.open("/etc/hosts", os.O_RDONLY)
    one = call("dup", fd)
    two = call("dup2", fd, 700)
    three = call("dup3", fd, 701, os.O_CLOEXEC)
    return {"fd": fd, "dup": one, "dup2": two, "dup3": three, "bad": call("dup", 987)}


def act_pipe() -> Facts:
    ends = (ctypes.c_int * 2)()
    res = call("pipe", ends)
    flagged = (ctypes.c_int * 2)()
    again = call("pipe2", flagged, os.O_CLOEXEC | os.O_NONBLOCK)
    bad = call("pipe2", flagged, 1)
    return {
        "res": res, "fds": list(ends), "ino": os.fstat(ends[0]).st_ino,
        "again": again, "flagged": list(flagged), "flagged_ino": os.fstat(flagged[0]).st_ino, "bad": bad,
    }  # fmt: skip


def act_brk() -> Facts:
    now = call("brk", 0)
    return {"now": now, "memory": memory()}


def act_mmap() -> Facts:
    fd = os.open("/etc/hosts", os.O_RDONLY)
    size = 1 << 20
    anonymous = call("mmap", 0, size, 3, 0x22, -1, 0)
    after = memory()
    file = call("mmap", 0, 4096, 1, 0x1, fd, 4096)
    bad = call("mmap", 0, 0, 1, 0x2, fd, 0)
    protect = call("mprotect", anonymous, size, 1)
    protect_bad = call("mprotect", 1, 4096, 5)
    unmap = call("munmap", anonymous, size)
    return {
        "fd": fd, "size": size, "anonymous": anonymous, "file": file, "bad": bad, "protect": protect,
        "protect_bad": protect_bad, "unmap": unmap, "memory": after,
    }  # fmt: skip


def task(pid: int) -> Facts:
    """What procfs says of a process, in the terms of the events."""
    root = Path(f"/proc/{pid}")
    stat = root.joinpath("stat").read_text().rpartition(")")[2].split()
    status = dict(line.split(":\t", 1) for line in root.joinpath("status").read_text().splitlines() if ":\t" in line)
    limits = next(line for line in root.joinpath("limits").read_text().splitlines() if line.startswith("Max open"))
    cmdline = root.joinpath("cmdline").read_bytes()
    exe, _, rest = cmdline.partition(b"\0")
    binary = os.stat(root / "exe")
    return {
        "pid": pid, "ppid": int(stat[1]), "pgid": int(stat[2]), "sid": int(stat[3]), "tty": int(stat[4]),
        "comm": status["Name"], "exe": exe.decode(), "args": rest.decode("latin-1"),
        "environ": root.joinpath("environ").read_bytes().decode("latin-1"),
        "uid": int(status["Uid"].split()[1]), "gid": int(status["Gid"].split()[1]),
        "vtid": int(status["NSpid"].split()[-1]), "vpid": int(status["NStgid"].split()[-1]),
        "vpgid": int(status["NSpgid"].split()[-1]),
        "caps": [int(status[key], 16) for key in ("CapInh", "CapPrm", "CapEff")],
        "loginuid": int(root.joinpath("loginuid").read_text()) if root.joinpath("loginuid").exists() else 0xFFFFFFFF,
        "fdlimit": int(limits.split()[3]), "exepath": os.readlink(root / "exe"),
        "ino": binary.st_ino, "ctime": binary.st_ctime_ns, "mtime": binary.st_mtime_ns,
        "minflt": int(stat[7]), "majflt": int(stat[9]), "size": int(status["VmSize"].split()[0]),
        "cgroup": root.joinpath("cgroup").read_text(),
    }  # fmt: skip


def born(make: Any) -> Facts:
    """A child that waits, so that procfs can be asked about it, then leaves with status 9."""
    reading, writing = os.pipe()
    child = make()
    if child == 0:
        os.close(writing)
        os.read(reading, 1)
        os._exit(9)
    facts = {"child": task(child), "parent": task(os.getpid()), "pid": child}
    os.close(writing)
    os.waitpid(child, 0)
    return facts


SIGCHLD = 17


def act_fork() -> Facts:
    return born(lambda: call("fork"))


def act_clone() -> Facts:
    return born(lambda: call("clone", 0x200 | SIGCHLD, 0, 0, 0, 0))  # CLONE_FS


class CloneArgs(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint64) for name in (
        "flags", "pidfd", "child_tid", "parent_tid", "exit_signal", "stack", "stack_size", "tls",
    ))  # fmt: skip


def act_clone3() -> Facts:
    arguments = CloneArgs(flags=0x400, exit_signal=SIGCHLD)  # CLONE_FILES: the child closes nothing of ours

    def make() -> int:
        return call("clone3", ctypes.byref(arguments), ctypes.sizeof(arguments))  # type: ignore[arg-type]

    reading, writing = os.pipe()
    child = make()
    if child == 0:
        os.read(reading, 1)
        os._exit(9)
    facts = {"child": task(child), "parent": task(os.getpid()), "pid": child}
    os.write(writing, b"x")
    os.waitpid(child, 0)
    return facts


def act_clone_fails() -> Facts:
    return {"res": call("clone", 0x10000 | SIGCHLD, 0, 0, 0, 0)}  # a thread needs the parent's memory


def act_thread() -> Facts:
    ids: list[int] = []
    thread = threading.Thread(target=lambda: ids.append(threading.get_native_id()))
    thread.start()
    thread.join()
    # Python is done with it a little before the kernel is.
    while os.path.exists(f"/proc/self/task/{ids[0]}"):
        os.sched_yield()
    return {"thread": ids[0]}


def act_killed() -> Facts:
    child = os.fork()
    if child == 0:
        os.kill(os.getpid(), 15)
    return {"pid": child, "status": os.waitpid(child, 0)[1]}


def act_orphan() -> Facts:
    """A child leaves a child behind; whoever took it is what the kernel chose."""
    call("prctl", 36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: orphans come to us
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        child = os.getpid()
        if os.fork() == 0:
            while os.getppid() == child:
                os.sched_yield()
            os.write(writing, str(os.getppid()).encode())
            os._exit(0)
        os._exit(0)
    os.waitpid(child, 0)
    reaper = int(os.read(reading, 32))
    os.wait()
    return {"pid": child, "reaper": reaper}


def act_prctl() -> Facts:
    named = call("prctl", 15, b"a-new-name-that-is-too-long", 0, 0, 0)
    buffer = ctypes.create_string_buffer(16)
    call("prctl", 16, buffer, 0, 0, 0)
    keep = call("prctl", 8, 1, 0, 0, 0)
    bad = call("prctl", 4, 99, 0, 0, 0)
    return {"named": named, "name": buffer.value.decode(), "keep": keep, "bad": bad}


def act_arch_prctl() -> Facts:
    buffer = ctypes.create_string_buffer(8)
    res = call("arch_prctl", 0x1003, buffer)
    return {"res": res, "address": ctypes.addressof(buffer)}


def act_getppid() -> Facts:
    return {"res": call("getppid"), "ppid": os.getppid()}


def act_execveat_fails() -> Facts:
    dirfd = os.open("/etc", os.O_RDONLY)
    empty = (ctypes.c_char_p * 1)(None)
    return {"res": call("execveat", dirfd, b"no-such-program", empty, empty, 0x100), "dirfd": dirfd}


def act_execveat() -> Facts:
    """Becomes /bin/cat; the test reads what it needs from procfs."""
    dirfd = os.open("/bin", os.O_RDONLY)
    argv = (ctypes.c_char_p * 3)(b"kitten", b"-", None)
    env = (ctypes.c_char_p * 2)(b"A=1", None)
    return {"res": call("execveat", dirfd, b"cat", argv, env, 0)}


def _found(name: str) -> Any:
    """An act of the modules that import this one."""
    modules = map(importlib.import_module, ("file_acts", "process_acts"))
    return next(act for module in modules if (act := getattr(module, name, None)))


def main() -> None:
    name = f"act_{sys.argv[1]}"
    act = ACTS.get(sys.argv[1]) or globals().get(name) or _found(name)
    print("ready", flush=True)
    sys.stdin.readline()
    call("getppid")
    facts = act(FOLDER) if name.removeprefix("act_") in ACTS else act()
    call("getppid")
    print(json.dumps({"tid": os.getpid(), **facts}), flush=True)


if __name__ == "__main__":
    main()
