# SPDX-License-Identifier: Apache-2.0
"""Writes events and the process list they started from into a minimal .scap file, as sysdig 0.29.3 reads it."""

from __future__ import annotations

import grp
import ipaddress
import os
import pwd
import re
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

# Block types.
_SECTION, _MACHINE, _PROCESSES, _FDS, _EVENT, _USERS = 0x0A0D0D0A, 0x201, 0x215, 0x218, 0x216, 0x206
_MAGIC = 0x1A2B3C4D
# Descriptor types.
_FILE_V2, _UNSUPPORTED, _UNIX = 16, 10, 8
_INTERNET = {3: 4, 4: 16}  # type -> address bytes
_SERVERS = {5: 4, 6: 16}
_TCP = 2
_PATH_MAX, _AREA_MAX = 1023, 4095
_ENDPOINT = re.compile(r"^(.*):(\d+)$")


def _counted(text: str | bytes, limit: int = _PATH_MAX) -> bytes:
    data = text if isinstance(text, bytes) else os.fsencode(text)
    data = data[:limit]
    return struct.pack("<H", len(data)) + data


def _unsigned(value: int, bits: int = 64) -> int:
    return value & ((1 << bits) - 1)


def process_entry(thread: Mapping[str, Any]) -> bytes:
    """A thread of `LiveCapture.threads()` as a version 9 entry with the tail that sysdig 0.29.3 knows."""
    body = struct.pack(
        "<QQQQQ",
        *(_unsigned(thread[key]) for key in ("tid", "pid", "ptid", "sid", "vpgid")),
    )
    body += _counted(thread["comm"]) + _counted(thread["exe"]) + _counted(thread["exepath"])
    body += _counted(thread["args"], _AREA_MAX) + _counted(thread["cwd"])
    body += struct.pack("<QIII", thread["fdlimit"], thread["flags"], thread["uid"], thread["gid"])
    body += struct.pack("<III", thread["vm_size"], thread["vm_rss"], thread["vm_swap"])
    body += struct.pack("<QQ", thread["pfmajor"], thread["pfminor"])
    body += _counted(thread["env"], _AREA_MAX)
    body += struct.pack("<qq", thread["vtid"], thread["vpid"])
    body += _counted(thread["cgroups"], _AREA_MAX) + _counted(thread["root"])
    body += struct.pack("<I", thread["loginuid"])
    return struct.pack("<I", len(body) + 4) + body


def _endpoint(text: str, size: int) -> tuple[bytes, int]:
    match = _ENDPOINT.match(text)
    if match is None:
        return bytes(size), 0
    packed = ipaddress.ip_address(match[1].strip("[]")).packed
    return packed[-size:].rjust(size, b"\0"), int(match[2])


def descriptor_entry(row: Mapping[str, Any]) -> bytes:
    """A row of `LiveCapture.fds()` as a version 2 entry."""
    kind, name = row["type"], row["name"]
    if kind in _INTERNET:
        size = _INTERNET[kind]
        own, _, peer = name.partition("->")
        (first, first_port), (second, second_port) = _endpoint(own, size), _endpoint(peer, size)
        detail = first + second + struct.pack("<HHB", first_port, second_port, row.get("l4", _TCP))
    elif kind in _SERVERS:
        address, port = _endpoint(name, _SERVERS[kind])
        detail = address + struct.pack("<HB", port, row.get("l4", _TCP))
    elif kind == _UNIX:
        detail = struct.pack("<QQ", 0, 0) + _counted(name)
    elif kind == _FILE_V2:
        detail = struct.pack("<I", row["open_flags"]) + _counted(name) + struct.pack("<I", row["dev"])
    else:
        # Types that came later stop that reader.
        kind = kind if 0 < kind < _FILE_V2 else _UNSUPPORTED
        detail = _counted(name)
    body = struct.pack("<QQB", row["fd"], row["ino"], kind) + detail
    return struct.pack("<I", len(body) + 4) + body


def user_list() -> bytes:
    """The users and groups of this machine, of which sysdig knows no more than a file tells."""
    users = (
        struct.pack("<BII", 0, user.pw_uid, user.pw_gid)
        + b"".join(map(_counted, (user.pw_name, user.pw_dir, user.pw_shell)))
        for user in pwd.getpwall()
    )
    groups = (struct.pack("<BI", 1, group.gr_gid) + _counted(group.gr_name) for group in grp.getgrall())
    return b"".join((*users, *groups))


class ScapWriter:
    """A .scap file being written: first the state, then the events. A context manager.

    Args:
        path: the file; it is replaced.
    """

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("wb")
        self._block(_SECTION, struct.pack("<IHHq", _MAGIC, 1, 2, -1))
        cpus = os.cpu_count() or 1
        self._block(_MACHINE, struct.pack("<IQQ128sQQQQ", cpus, 1 << 30, 1 << 22, b"test", 0, 0, 0, 0))
        self._block(_USERS, user_list())

    def write_threads(self, threads: Iterable[Mapping[str, Any]]) -> None:
        """The process list: `LiveCapture.threads()` as it was before the first event."""
        self._block(_PROCESSES, b"".join(map(process_entry, threads)))

    def write_fds(self, tid: int, rows: Iterable[Mapping[str, Any]]) -> None:
        """The open descriptors of a process, by the id of its main thread."""
        self._block(_FDS, struct.pack("<Q", tid) + b"".join(map(descriptor_entry, rows)))

    def write_event(self, cpu: int, event: bytes) -> None:
        """One event in the public form."""
        self._block(_EVENT, struct.pack("<H", cpu) + event)

    def _block(self, kind: int, body: bytes) -> None:
        total = (8 + len(body) + 4 + 3) & ~3
        self._file.write(struct.pack("<II", kind, total) + body)
        self._file.write(bytes(total - 12 - len(body)) + struct.pack("<I", total))

    def __enter__(self) -> ScapWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
