# SPDX-License-Identifier: Apache-2.0
"""Acts of the traced process about users, limits, sessions, namespaces, signals and other processes (subject.py)."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from subject import NR, Facts, call

NR |= {
    "nanosleep": 35, "getpid": 39, "kill": 62, "semget": 64, "semop": 65, "semctl": 66, "getrlimit": 97,
    "ptrace": 101, "getuid": 102, "getgid": 104, "setuid": 105, "setgid": 106, "geteuid": 107, "getegid": 108,
    "setpgid": 109, "setsid": 112, "setreuid": 113, "setregid": 114, "setresuid": 117, "getresuid": 118,
    "setresgid": 119, "getresgid": 120, "capset": 126, "setrlimit": 160, "tkill": 200, "futex": 202, "tgkill": 234,
    "keyctl": 250, "unshare": 272, "prlimit64": 302, "setns": 308, "process_vm_readv": 310,
    "process_vm_writev": 311, "seccomp": 317,
}  # fmt: skip
SIGUSR1 = int(signal.SIGUSR1)


def status(pid: int | str = "self") -> dict[str, str]:
    """/proc/<pid>/status."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def rights(pid: int | str = "self") -> Facts:
    """The effective user, group and capabilities that procfs shows."""
    told = status(pid)
    names = (("inheritable", "CapInh"), ("permitted", "CapPrm"), ("effective", "CapEff"))
    return {
        "uid": int(told["Uid"].split()[1]),
        "gid": int(told["Gid"].split()[1]),
        "caps": {name: int(told[key], 16) for name, key in names},
    }


def in_child(act: Callable[[], Facts]) -> Facts:
    """What an act says that a child does, which cannot undo it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, json.dumps(act()).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        facts = answer.read()
    os.waitpid(child, 0)
    return {"child": child, **json.loads(facts)}


def act_users() -> Facts:
    def users() -> Facts:
        three = [(ctypes.c_uint * 1)() for _ in range(3)]
        told = [call(name) for name in ("getuid", "geteuid", "getgid", "getegid")]
        results = [
            call("setregid", 12, -1),
            call("setresgid", 13, 14, 15),
            call("setgid", 16),
            call("getresgid", *three),
        ]
        groups = [one[0] for one in three]
        results += [call("setresuid", 0, 21, 0), call("setreuid", -1, 0)]
        regained = rights()
        results += [call("setresuid", 22, 23, 24), call("getresuid", *three), call("setuid", 0), call("geteuid")]
        return {
            "told": told,
            "results": results,
            "groups": groups,
            "users": [one[0] for one in three],
            "regained": regained,
            "rights": rights(),
        }

    return in_child(users)


def act_kept() -> Facts:
    """Drops root but keeps what is permitted."""

    def kept() -> Facts:
        results = [call("prctl", 8, 1, 0, 0, 0), call("setuid", 1000), call("geteuid")]
        return {"results": results, "rights": rights()}

    return in_child(kept)


def act_thread_users() -> Facts:
    """One thread alone changes its user and drops its capabilities."""
    facts: Facts = {}

    def alone() -> None:
        tid = facts["thread"] = threading.get_native_id()
        header, data = struct.pack("<Ii", 0x20080522, 0), struct.pack("<6I", 0x481, 0xC481, 1, 0, 0, 0)
        facts["results"] = [call("capset", header, data), call("setresuid", -1, 4321, -1), call("geteuid")]
        facts["thread_rights"] = rights(f"self/task/{tid}")

    thread = threading.Thread(target=alone)
    thread.start()
    thread.join()
    facts["again"] = call("geteuid")
    return facts | {"rights": rights()}


def act_sessions() -> Facts:
    def session() -> Facts:
        results = [call("setpgid", 0, 0), call("getuid"), call("setsid")]
        if results[2] < 0:  # a leader of a group cannot: its child can
            results += in_child(lambda: {"sid": call("setsid"), "uid": call("getuid")}).values()
        return {"results": results, "group": os.getpgid(0)}

    facts = in_child(session)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(reading, 1)
        call("getuid")
        os._exit(0)
    moved = call("setpgid", child, child)
    group = os.getpgid(child)
    os.write(writing, b"x")
    os.waitpid(child, 0)
    return facts | {"other": child, "moved": moved, "other_group": group}


def act_namespaces() -> Facts:
    def joins() -> Facts:
        os.chdir("/etc")
        fd = os.open("/proc/self/ns/mnt", os.O_RDONLY)
        results = [call("unshare", 0x200), call("setns", fd, 0x20000)]  # CLONE_FS, CLONE_NEWNS
        return {"fd": fd, "results": [*results, call("getuid")], "cwd": os.getcwd()}

    def leaves() -> Facts:
        header = struct.pack("<Ii", 0x20080522, 0)
        results = [
            call("capset", header, struct.pack("<6I", 1, 1, 0, 0, 0, 0)),
            call("unshare", 0x10000000 | 0x20000),  # CLONE_NEWUSER, CLONE_NEWNS
            call("geteuid"),
            call("setns", 987, 0),
        ]
        return {"results": results, "rights": rights()}

    return {"joins": in_child(joins), "leaves": in_child(leaves)}


def act_limits() -> Facts:
    limit, new = (ctypes.c_ulong * 2)(), (ctypes.c_ulong * 2)(300, 400)
    results = [call("getrlimit", 7, limit)]
    now = list(limit)
    results += [
        call("setrlimit", 4, (ctypes.c_ulong * 2)(0, 0)),
        call("prlimit64", os.getpid(), 7, new, limit),
        call("prlimit64", 0, 99, None, limit),
        call("getrlimit", 7, None),
        call("seccomp", 2, 0, (ctypes.c_uint * 1)(0x7FFF0000)),  # SECCOMP_GET_ACTION_AVAIL
    ]
    return {"results": results, "now": now, "before": list(limit)}


def act_meeting() -> Facts:
    signal.signal(SIGUSR1, lambda *_: None)
    pid = os.getpid()
    word = (ctypes.c_uint * 1)(5)
    semaphore = call("semget", 0, 3, 0o1600)
    operations = struct.pack("<HhHHhH", 0, 2, 0, 1, 1, 0x1000)
    results = [
        call("kill", pid, SIGUSR1),
        call("tkill", pid, SIGUSR1),
        call("tgkill", pid, pid, SIGUSR1),
        call("kill", -1 << 30, 0),
        call("nanosleep", (ctypes.c_long * 2)(0, 1_234_567), None),
        call("futex", word, 0x80, 4, None, None, 0),
        call("futex", word, 0x81, 1, None, None, 0),
        call("semop", semaphore, operations, 2),
        call("semop", semaphore, struct.pack("<HhH", 2, -1, 0o4000), 1),
        call("semctl", semaphore, 1, 16, 7),
        call("semctl", semaphore, 1, 12, 0),
        call("semctl", semaphore, 0, 0, 0),
    ]
    return {"semaphore": semaphore, "results": results, "word": ctypes.addressof(word)}


def act_reaching() -> Facts:
    reading, writing = os.pipe()
    secret = ctypes.create_string_buffer(b"a secret of the child")
    child = os.fork()
    if child == 0:
        os.close(writing)
        os.read(reading, 1)
        os._exit(0)
    first, second, there = (ctypes.create_string_buffer(8) for _ in range(3))
    here = (ctypes.c_ulong * 4)(ctypes.addressof(first), 4, ctypes.addressof(second), 6)
    remote = (ctypes.c_ulong * 2)(ctypes.addressof(secret), 21)
    moved = [call("process_vm_readv", child, here, 2, remote, 1, 0)]
    second.value = b"SECRET"
    moved.append(call("process_vm_writev", child, here, 2, remote, 1, 0))
    moved.append(call("process_vm_readv", child, here, 2, (ctypes.c_ulong * 2)(8, 8), 1, 0))
    results = [call("ptrace", 0x4206, child, 0, 1), call("ptrace", 0x4207, child, 0, 0)]  # SEIZE, INTERRUPT
    os.waitpid(child, 0)
    address = ctypes.addressof(secret)
    results += [
        call("ptrace", 2, child, address, there),
        call("ptrace", 5, child, address, 0x41424344),
        call("ptrace", 17, child, 0, 0),
        call("ptrace", 17, child, 1, 2),
    ]
    os.close(writing)
    os.waitpid(child, 0)
    keys = [
        call("keyctl", 0, -3, 1),
        call("keyctl", 1, b"falcore-ring"),
        call("keyctl", 10, -3, b"user", b"no such key", 0),
    ]
    return {
        "child": child,
        "moved": moved,
        "results": results,
        "address": address,
        "there": ctypes.addressof(there),
        "peeked": int.from_bytes(there.raw, sys.byteorder),
        "keys": keys,
    }
