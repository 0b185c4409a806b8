# SPDX-License-Identifier: Apache-2.0
"""Events to evaluate filters on: a short story of processes and files, hostile names, and a row of every kind."""

from __future__ import annotations

import random
import struct

from falcore.schema.encode import encode
from falcore.schema.events import EVENTS, FULL_ROWS, Direction, Event, by_syscall
from falcore.schema.row import DRIVER_ID_BASE, Category, Param
from falcore.schema.types import FIXED_SIZE, Format, ParamType

START = 1_700_000_000_123_456_789
AT_FDCWD = -100
#: What a traced program may call its files and itself.
HOSTILE = (
    b"",
    b"a b",
    b"\xff\xfe",
    b"\x1b[31mred\x1b[0m",
    b"tab\there",
    b"\xc3\xa9t\xc3\xa9",
    b"%s%n",
    b"'\"\\",
    b"*?[a-z]",
    b"x" * 300,
)
TEXTS = (b"cat", b"CAT", b"/etc/hosts", b"/etc", b"../x", b"hosts.conf", b"4096", b"-1", *HOSTILE)
NUMBERS = (0, 1, 2, 3, 4, 255, 4096, -1, -2, -13, -100, -4095, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 2**64 - 1)

#: An event type as a driver would bring it, with a parameter of every kind that drivers may have.
OWN = Event(
    name="driver.sample",
    category=Category.OTHER,
    enter=(
        Param("signed", ParamType.INT64, Format.DEC),
        Param("small", ParamType.INT8, Format.DEC),
        Param("unsigned", ParamType.UINT64, Format.HEX),
        Param("real", ParamType.DOUBLE),
        Param("truth", ParamType.BOOL),
        Param("label", ParamType.CHARBUF),
        Param("blob", ParamType.BYTEBUF),
        Param("color", ParamType.ENUMFLAGS32, values=((1, "RED"), (2, "GREEN"))),
        Param("since", ParamType.RELTIME),
        Param("port", ParamType.PORT),
    ),
)


class Recorder:
    """Encodes one event after the other, a microsecond apart."""

    def __init__(self) -> None:
        self.events: list[bytes] = []

    def add(self, row: Event, direction: Direction, tid: int, id: int | None = None, /, **values: object) -> None:
        ts = START + 1000 * len(self.events)
        self.events.append(encode(row, direction, values, ts, tid, id=id))

    def exit(self, name: str, tid: int, /, **values: object) -> None:
        self.add(by_syscall(name), Direction.EXIT, tid, **values)

    def enter(self, name: str, tid: int, /, **values: object) -> None:
        self.add(by_syscall(name), Direction.ENTER, tid, **values)

    def own(self, tid: int, /, **values: object) -> None:
        self.add(OWN, Direction.ENTER, tid, DRIVER_ID_BASE, **values)


def story() -> list[bytes]:
    """Processes that are started, fork, open, read, fail and end; one of them is a stranger to the tables."""
    at = Recorder()
    at.exit(
        "execve",
        100,
        res=0,
        exe="bash",
        args=["-c", "cat /etc/hosts"],
        tid=100,
        pid=100,
        ptid=1,
        cwd="/root",
        fdlimit=1024,
        pgft_maj=3,
        pgft_min=700,
        vm_size=4000,
        vm_rss=900,
        vm_swap=0,
        comm="bash",
        cgroups=["cpu=/a", f"memory=/docker/{'0123456789abcdef' * 4}", "pids=/b c"],
        env=["HOME=/root", "A=", "LONG=" + "y" * 200, "PATH=/bin:/usr/bin"],
        tty=34816,
        vpgid=100,
        loginuid=1000,
        flags=1,
        cap_effective=2**38 - 1,
        cap_permitted=5,
        cap_inheritable=0,
        exe_ino=77,
        exe_ino_ctime=START - 5,
        exe_ino_mtime=START - 9,
        uid=1000,
        trusted_exepath="/usr/bin/bash",
        pgid=100,
        gid=100,
        filename="/bin/sh",
    )
    child: dict[str, object] = {
        "exe": "bash",
        "args": ["-c", "cat"],
        "cwd": "/root",
        "comm": "bash",
        "uid": 1000,
        "gid": 100,
    }
    at.exit("clone", 101, res=0, tid=101, pid=101, ptid=100, flags=0, vtid=5, vpid=5, **child)
    at.exit("clone", 100, res=101, tid=100, pid=100, ptid=1, flags=0, vtid=100, vpid=100, **child)
    at.exit("execve", 101, res=-2, filename="/nowhere", **child)
    at.enter("execve", 101, filename="/bin/cat")
    at.exit(
        "execve",
        101,
        res=0,
        exe="/bin/cat",
        args=["/etc/hosts", "\udcff\x1b[2J", "a b"],
        tid=101,
        pid=101,
        ptid=100,
        cwd="/root",
        fdlimit=2**63,
        comm="cat",
        cgroups=[],
        env=["A=1"],
        tty=0,
        vpgid=5,
        loginuid=-1,
        uid=0,
        trusted_exepath="/usr/bin/cat",
        pgid=101,
        gid=0,
        cap_effective=2**64 - 1,
    )
    at.enter("openat", 101, dirfd=AT_FDCWD, name="/etc/hosts", flags="O_RDONLY|O_CLOEXEC", mode=0)
    at.exit(
        "openat",
        101,
        fd=3,
        dirfd=AT_FDCWD,
        name="/etc/hosts",
        flags="O_RDONLY|O_CLOEXEC",
        mode=0,
        dev=0x800001,
        ino=2**63,
    )
    at.exit("openat", 101, fd=-2, dirfd=AT_FDCWD, name="missing", flags="O_WRONLY|O_CREAT", mode=0o644)
    for number, name in enumerate(HOSTILE, 4):
        at.exit("openat", 101, fd=number, dirfd=AT_FDCWD, name=name, flags="O_RDWR", mode=0, dev=5, ino=number)
        at.enter("read", 101, fd=number, size=2**32 - 1)
        at.exit("read", 101, res=len(name), data=name, fd=number, size=80)
    for number in (0, 1, 2):
        at.exit("openat", 101, fd=number, dirfd=AT_FDCWD, name="/dev/tty", flags="O_RDWR|O_CREAT", mode=0o755)
    at.exit("write", 101, res=-11, data=b"", fd=1, size=10)
    at.exit("write", 101, res=5, data=b"\x00\x01\xff\n%", fd=3, size=5)
    at.exit("dup2", 101, res=90, oldfd=3, newfd=90)
    at.exit("pipe2", 101, res=0, fd1=91, fd2=92, ino=12, flags="O_CLOEXEC")
    at.exit("read", 101, res=1, data=b"x", fd=91, size=1)
    at.exit("chdir", 101, res=0, path="/tmp/..")
    at.exit("openat", 101, fd=93, dirfd=AT_FDCWD, name="rel/./file", flags=0, mode=0)
    at.exit("clone3", 102, res=0, tid=102, pid=101, ptid=100, flags="CLONE_THREAD|CLONE_FILES", vtid=6, vpid=5, **child)
    at.exit("prctl", 102, res=0, option="PR_SET_NAME", arg2_str="wörker", arg2_int=0)
    at.exit("close", 102, res=0, fd=3)
    at.exit(
        "mmap",
        102,
        res=2**47,
        vm_size=5000,
        vm_rss=1000,
        vm_swap=1,
        addr=0,
        length=2**64 - 1,
        prot=3,
        flags=2,
        fd=-1,
        offset=0,
    )
    at.exit("brk", 102, res=2**64 - 4096, vm_size=1, vm_rss=1, vm_swap=1, addr=2**63)
    at.exit("getppid", 102, res=100)
    at.enter("getppid", 4711)
    at.exit("getppid", 4711, res=-1)
    at.exit("read", 4711, res=3, data=b"abc", fd=7, size=3)
    for number in NUMBERS:
        real = (float("inf"), float("nan"), -0.0, 4096.0, 1.5, 2.0**64)[number % 6]
        at.own(
            100,
            signed=max(number, -(2**63)) if number < 2**63 else number - 2**64,
            small=number % 128,
            unsigned=number % 2**64,
            real=real,
            truth=number % 2,
            label=TEXTS[number % len(TEXTS)],
            blob=TEXTS[number % 7],
            color=number % 4,
            since=number % 2**63,
            port=number % 65536,
        )
    at.own(101)
    at.exit("exit_group" if by_syscall("exit_group").exit is not None else "getppid", 102)
    procexit = next(event for event in EVENTS if event.tracepoint == "procexit" or event.name == "procexit")
    at.add(procexit, Direction.ENTER, 101, status=256, ret=1, sig=0, core=0, reaper_tid=100)
    at.exit("getppid", 101, res=1)
    return at.events


def rows(seed: int, share_of_raw: int = 8) -> list[bytes]:
    """One event of each full row and direction, and of some raw ones, with parameters at and beyond their bounds."""
    choose = random.Random(seed)
    out = []
    raw = [event for number, event in enumerate(EVENTS) if event.raw and number % share_of_raw == seed % share_of_raw]
    for event in (*FULL_ROWS, *raw):
        for way in Direction:
            params = event.params(way)
            if params is not None:
                ts = START + 10**6 + 1000 * len(out)
                out.append(
                    assemble(
                        event.id + way,
                        [odd_bytes(choose, param) for param in params],
                        ts,
                        choose.choice((1, 100, 101, 102, 9)),
                    )
                )
    return out


def odd_bytes(choose: random.Random, param: Param) -> bytes:
    """Bytes that a parameter may hold when nobody can be trusted: often none, sometimes of a wrong width."""
    if choose.random() < 0.15:
        return b""
    size = FIXED_SIZE.get(param.type)
    if size is None:
        data = choose.choice(TEXTS)
        return data if param.type is ParamType.BYTEBUF or choose.random() < 0.1 else data + b"\0"
    if choose.random() < 0.05:
        size = choose.choice((1, 2, 3, 4, 8))
    return (choose.choice(NUMBERS) & (1 << 8 * size) - 1).to_bytes(size, "little")


def assemble(id: int, params: list[bytes], ts: int, tid: int) -> bytes:
    """An event of any id with any parameters, in wire form."""
    body = b"".join((*(struct.pack("<H", len(data)) for data in params), *params))
    return struct.pack("<QQIHI", ts, tid, 26 + len(body), id, len(params)) + body
