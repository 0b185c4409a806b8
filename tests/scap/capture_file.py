# SPDX-License-Identifier: Apache-2.0
"""Builds capture files of every generation, block by block: small ones, and wrong ones on purpose."""

from __future__ import annotations

import gzip
import ipaddress
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

#: Block types by what they hold and their generation.
SECTION = 0x0A0D0D0A
MACHINE = 0x201
PROCESSES = {1: 0x202, 2: 0x207, 3: 0x209, 4: 0x210, 5: 0x211, 6: 0x212, 7: 0x213, 8: 0x214, 9: 0x215}
FDS = {1: 0x203, 2: 0x218}
INTERFACES = {1: 0x205, 2: 0x219}
USERS = {1: 0x206, 2: 0x220}
EVENT = {1: 0x204, 2: 0x216}
EVENT_FLAGS = {1: 0x208, 2: 0x217}
EVENT_LARGE = 0x221
EVENT_FLAGS_LARGE = 0x222
#: Events with 4-byte lengths.
LARGE_PAYLOAD = frozenset({322, 324, 402})

TS = 1_700_000_000_000_000_000
#: Descriptor types.
FILE, DIRECTORY, IPV4, IPV6, IPV4_SERVER, IPV6_SERVER, FIFO, UNIX = 1, 2, 3, 4, 5, 6, 7, 8
EVENT_FD, UNSUPPORTED, SIGNALFD, EVENTPOLL, INOTIFY, TIMERFD, NETLINK, FILE_V2, MEMFD = (
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16,
    20,
)


def counted(text: str | bytes) -> bytes:
    """Text with its length in front."""
    data = text.encode() if isinstance(text, str) else text
    return struct.pack("<H", len(data)) + data


@dataclass
class Thread:
    """A thread of the process list; every field that some generation has."""

    tid: int
    pid: int | None = None
    ptid: int = 1
    comm: str = "demo"
    exe: str = "/bin/demo"
    args: bytes = b"-v\0x\0"
    cwd: str = "/home/demo"
    fdlimit: int = 1024
    flags: int = 0
    uid: int = 0
    gid: int = 0
    env: bytes = b"A=b\0"
    cgroups: bytes = b"cpu=/x\0"
    exepath: str = "/usr/bin/demo"
    sid: int = 7
    vpgid: int = 8
    vm: tuple[int, int, int] = (100, 50, 1)
    faults: tuple[int, int] = (3, 4)
    root: str = "/"
    tail: bytes = field(default=struct.pack("<IB", 1000, 1))

    def entry(self, version: int) -> bytes:
        """The entry of a process list of that generation."""
        pid = self.tid if self.pid is None else self.pid
        out = struct.pack("<qqq", self.tid, pid, self.ptid)
        out += struct.pack("<q", self.sid) if version >= 6 else b""
        out += struct.pack("<q", self.vpgid) if version >= 8 else b""
        out += counted(self.comm) + counted(self.exe)
        out += counted(self.exepath) if version >= 7 else b""
        out += counted(self.args) + counted(self.cwd)
        out += struct.pack("<QIII", self.fdlimit, self.flags, self.uid, self.gid)
        out += struct.pack("<IIIQQ", *self.vm, *self.faults) if version >= 2 else b""
        out += counted(self.env) if version >= 3 else b""
        out += struct.pack("<qq", self.tid, pid) + counted(self.cgroups) if version >= 4 else b""
        out += counted(self.root) if version >= 5 else b""
        if version >= 9:
            out += self.tail
            out = struct.pack("<I", len(out) + 4) + out
        return out


def ip(text: str) -> bytes:
    """An address in network order."""
    return ipaddress.ip_address(text).packed


def fd_entry(number: int, kind: int, detail: bytes, version: int = 2, ino: int = 5) -> bytes:
    """One descriptor; `detail` is what follows its type."""
    body = struct.pack("<qQB", number, ino, kind) + detail
    return struct.pack("<I", len(body) + 4) + body if version == 2 else body


def named_fd(number: int, kind: int, name: str, version: int = 2, flags: int = 1) -> bytes:
    """A descriptor that has a name."""
    if kind == FILE_V2:
        return fd_entry(
            number, kind, struct.pack("<I", flags) + counted(name) + (b"\1\2\3\0" if version == 2 else b""), version
        )
    return fd_entry(number, kind, counted(name), version)


def socket_fd(number: int, kind: int, own: tuple[str, int], peer: tuple[str, int] | None, version: int = 2) -> bytes:
    """An internet socket of either side."""
    if peer is None:
        return fd_entry(number, kind, ip(own[0]) + struct.pack("<HB", own[1], 2), version)
    return fd_entry(number, kind, ip(own[0]) + ip(peer[0]) + struct.pack("<HHB", own[1], peer[1], 2), version)


class CaptureFile:
    """The bytes of a file being built; `data` is what there is so far."""

    def __init__(self, *, section: bool = True, minor: int = 2) -> None:
        self.data = b""
        if section:
            self.section(minor=minor)

    def block(self, kind: int, body: bytes, *, trailer: int | None = None) -> CaptureFile:
        """Any block."""
        total = (8 + len(body) + 4 + 3) & ~3
        self.data += struct.pack("<II", kind, total) + body + bytes(total - 12 - len(body))
        self.data += struct.pack("<I", total if trailer is None else trailer)
        return self

    def section(self, major: int = 1, minor: int = 2, magic: int = 0x1A2B3C4D, more: bytes = b"") -> CaptureFile:
        """A section header."""
        return self.block(SECTION, struct.pack("<IHHq", magic, major, minor, -1) + more)

    def machine(self, host: str = "host") -> CaptureFile:
        """The machine info."""
        return self.block(MACHINE, struct.pack("<IQQ128sQQQQ", 2, 1 << 30, 32768, host.encode(), 0, 0, 0, 0))

    def processes(self, threads: Iterable[Thread], version: int = 9) -> CaptureFile:
        """A process list."""
        return self.block(PROCESSES[version], b"".join(thread.entry(version) for thread in threads))

    def fds(self, tid: int, entries: Iterable[bytes], version: int = 2) -> CaptureFile:
        """The descriptors of a thread."""
        return self.block(FDS[version], struct.pack("<q", tid) + b"".join(entries))

    def interfaces(self, names: Iterable[tuple[str, str, str]], version: int = 2) -> CaptureFile:
        """Interfaces: name, address, mask."""
        body = b""
        for name, address, mask in names:
            wide = ":" in address
            entry = struct.pack("<HH", 2 if wide else 1, len(name)) + ip(address) + ip(mask) + ip(address)
            entry += struct.pack("<Q", 0) + name.encode()
            body += (struct.pack("<I", len(entry)) if version == 2 else b"") + entry
        return self.block(INTERFACES[version], body)

    def users(
        self, users: Iterable[tuple[int, str]], groups: Iterable[tuple[int, str]], version: int = 2
    ) -> CaptureFile:
        """Users and groups by number and name."""
        body = b""
        for uid, name in users:
            entry = struct.pack("<BII", 0, uid, uid) + counted(name) + counted(f"/home/{name}") + counted("/bin/sh")
            body += (struct.pack("<I", len(entry) + 4) if version == 2 else b"") + entry
        for gid, name in groups:
            entry = struct.pack("<BI", 1, gid) + counted(name)
            body += (struct.pack("<I", len(entry) + 4) if version == 2 else b"") + entry
        return self.block(USERS[version], body)

    def event(
        self,
        id: int,
        params: Sequence[bytes] = (),
        *,
        tid: int = 10,
        ts: int = TS,
        cpu: int = 1,
        version: int = 2,
        flags: int | None = None,
        large: bool = False,
        surplus: int = 0,
    ) -> CaptureFile:
        """An event of already encoded parameters."""
        code = "<I" if id in LARGE_PAYLOAD else "<H"
        body = b"".join(struct.pack(code, len(param)) for param in params) + b"".join(params)
        size = (26 if version == 2 else 22) + len(body) + surplus
        head = struct.pack("<QQIH", ts, tid & (1 << 64) - 1, size, id)
        head += struct.pack("<I", len(params)) if version == 2 else b""
        start = struct.pack("<H", cpu) + (struct.pack("<I", flags) if flags is not None else b"")
        if large:
            kind = EVENT_LARGE if flags is None else EVENT_FLAGS_LARGE
        else:
            kind = (EVENT if flags is None else EVENT_FLAGS)[version]
        return self.block(kind, start + head + body)

    def write(self, path: Path, *, compress: bool = False) -> Path:
        """Writes the file, as a gzip member if asked for."""
        path.write_bytes(gzip.compress(self.data) if compress else self.data)
        return path
