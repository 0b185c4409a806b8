# SPDX-License-Identifier: Apache-2.0
"""Walks a capture file block by block, as its format says and nothing of falcore does."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECTION = 0x0A0D0D0A
#: Event blocks of this generation -> (have flags, may be large).
EVENTS = {0x216: (False, False), 0x217: (True, False), 0x221: (False, True), 0x222: (True, True)}
#: Events with lengths of four bytes.
LARGE_PAYLOAD = frozenset({322, 324, 402})


@dataclass(frozen=True, slots=True)
class WalkedEvent:
    """One event as its bytes are."""

    id: int
    tid: int
    ts: int
    cpu: int
    flags: int
    params: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its type, its body without padding of a known length, and its event, if it is one."""

    type: int
    body: bytes
    event: WalkedEvent | None = None


def _event(type: int, body: bytes) -> WalkedEvent:
    flagged, large = EVENTS[type]
    (cpu,) = struct.unpack_from("<H", body)
    flags = struct.unpack_from("<I", body, 2)[0] if flagged else 0
    start = 6 if flagged else 2
    ts, tid, length, id, count = struct.unpack_from("<QQIHI", body, start)
    assert large or len(body) + 4 <= 65536
    assert 0 <= len(body) - start - length < 4, f"event {id}: {length} bytes in a block of {len(body)}"
    assert not any(body[start + length :]), "padding is zero"
    width = 4 if id in LARGE_PAYLOAD else 2
    at = start + 26
    sizes = [int.from_bytes(body[at + width * i : at + width * (i + 1)], "little") for i in range(count)]
    at += width * count
    params = []
    for size in sizes:
        params.append(body[at : at + size])
        at += size
    assert at == start + length, f"event {id}: lengths do not add up"
    return WalkedEvent(id, tid, ts, cpu, flags, tuple(params))


def walk(path: Path) -> Iterator[Block]:
    """The blocks of the file; the file ends with one."""
    data = path.read_bytes()
    data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    at = 0
    while at < len(data):
        type, total = struct.unpack_from("<II", data, at)
        assert at > 0 or type == SECTION
        assert total % 4 == 0
        assert at + total <= len(data), "the file ends inside a block"
        assert struct.unpack_from("<I", data, at + total - 4)[0] == total
        body = data[at + 8 : at + total - 4]
        yield Block(type, body, _event(type, body) if type in EVENTS else None)
        at += total


def events(path: Path) -> list[WalkedEvent]:
    """The events of the file."""
    return [block.event for block in walk(path) if block.event is not None]
