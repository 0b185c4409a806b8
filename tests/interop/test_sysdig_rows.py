# SPDX-License-Identifier: Apache-2.0
"""What sysdig prints for made events of every row is what falcore prints; no privileges needed."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from sysdig_reader import require_same, sysdig_lines

import falcore
from falcore import _native
from falcore.capture.interface import Capture, CaptureRequest, CaptureStats
from falcore.capture.writing import FileOptions
from falcore.engine import Engine, Rule
from falcore.filter.compile import compile_filter
from falcore.schema.encode import encode
from falcore.schema.events import EVENTS, FULL_ROWS, Direction, Event, Param
from falcore.schema.flags import FAMILY
from falcore.schema.row import StateKind
from falcore.schema.types import FIXED_SIZE, ParamType

START = 1_700_000_000_000_000_000
TID = 4242
CLONES = [row for row in FULL_ROWS if row.state is StateKind.CLONE]
_SIGNED = {ParamType.INT8, ParamType.INT16, ParamType.INT32, ParamType.INT64, ParamType.ERRNO}


class MadeEvents(Capture):
    """A capture of events that are given."""

    def __init__(self, events: Iterable[bytes]) -> None:
        self._events = list(events)

    def events(self) -> Iterator[Iterable[bytes]]:
        yield self._events

    def start(self) -> None:
        """Nothing to attach."""

    def stop(self) -> None:
        """Nothing to detach."""

    def update(self, request: CaptureRequest) -> None:
        """The events are given already."""

    def stats(self) -> CaptureStats:
        return CaptureStats()

    def close(self) -> None:
        """Nothing is held."""


def written(events: Iterable[bytes], path: Path) -> list[_native.Event]:
    """The events after the pipeline, all of them; they are in the capture file too."""
    rule = Rule(compile_filter(""), collect=True, file=FileOptions(str(path)).open())
    with Engine(MadeEvents(events), [rule]) as engine:
        engine.start()
        out = list(engine.events())
        engine.finish()
        return out + engine.take()


def number(param: Param, variant: int) -> int:
    """Small, large, negative, and every flag that the family has."""
    size = FIXED_SIZE[param.type]
    if param.family is not None:
        names = [flag.value for flag in FAMILY[param.family].values if flag.since.value == "0.29.3"]
        values = sorted({value for value in names if value >> (8 * size) == 0}) or [0]
        every = 0
        for value in values:
            every |= value
        if variant == 3 and "ENUM" not in param.type.name:
            return every
        return values[variant % len(values)]
    if param.type is ParamType.FD:
        return (3, -2, -100, 1023)[variant]
    if param.type is ParamType.PID:
        return (TID, 0, -1, 1 << 22)[variant]
    if param.type in _SIGNED:
        return (0, 1, -2, -((1 << (8 * size - 1)) - 1))[variant]
    return (0, 1, 0o644, (1 << (8 * size)) - 1)[variant] & (1 << (8 * size)) - 1


#: What drivers never vary: whom an event is about, and the working directory, which they leave to user space.
_GIVEN: dict[str, object] = {"tid": TID, "pid": TID, "ptid": 1, "cwd": "", "fd2": 4}
# A socket whose transport it does not know has no name for sysdig; falcore names its ends all the same.
_GIVEN |= {"domain": 2, "proto": 6}


_V4, _V6 = bytes((10, 0, 0, 7)), bytes(15) + b"\x01"
_PORT, _ENDS = b"\x50\x00", b"\x00\x10" * 8
#: Of types that have a form of their own.
_FORMED: dict[ParamType, tuple[bytes, ...]] = {
    ParamType.SOCKADDR: (b"", b"\x02" + _V4 + _PORT, b"\x0a" + _V6 + _PORT, b"\x01/run/made\0"),
    ParamType.SOCKTUPLE: (
        b"\x02" + _V4 + b"\x39\x30" + bytes((10, 0, 0, 9)) + _PORT,
        b"\x0a" + _V6 + b"\x39\x30" + bytes(15) + b"\x02" + _PORT,
        b"\x01" + _ENDS + b"/run/made\0",
        b"",
    ),
}
#: By table: what the first byte chooses.
_CHOSEN = {
    "sockopt": (
        b"\x00plain",
        b"\x01" + (-2).to_bytes(8, "little", signed=True),
        b"\x02\x01\x00\x00\x80",
        b"\x04" + (2_500_000_000).to_bytes(8, "little"),
    ),
    "ptrace": (b"\x00plainly ", b"\x01\x09", b"\x00" + bytes(8), b"\x01\x40"),
    "keyctl": (b"\x00plainly ", b"\x01text\x00", b"\x00" + bytes(8), b"\x01"),
}


def value(param: Param, variant: int) -> object:
    """A value of the parameter's type."""
    if param.name in _GIVEN:
        return _GIVEN[param.name]
    if param.type in FIXED_SIZE:
        return number(param, variant)
    if param.type is ParamType.FDLIST:
        fds = ((), ((3, 1),), ((3, 5), (1023, 64)), tuple((fd, 0x7FF) for fd in range(16)))[variant]
        return struct.pack("<H", len(fds)) + b"".join(struct.pack("<qH", *pair) for pair in fds)
    if param.dyn is not None:
        return _CHOSEN[param.dyn][variant]
    if param.type in _FORMED:
        return _FORMED[param.type][variant]
    if param.type is ParamType.BYTEBUF:
        return (b"", b"plain text", b"line\nend\x00\x01\xff\x7f", bytes(range(256)))[variant][:80]
    # Paths stay relative to a working directory that nobody knows, absolute, or empty.
    return ("/etc/hosts", "name", "", "/tmp/with space")[variant]


def made(event: Event, direction: Direction, variant: int, ts: int) -> bytes:
    """One event of the row."""
    params = event.params(direction) or ()
    return encode(event, direction, {param.name: value(param, variant) for param in params}, ts, TID)


def beginning() -> list[bytes]:
    """A program starts: what it takes for either reader to know the thread that all events are of."""
    execve = next(event for event in FULL_ROWS if event.name == "execve")
    values: dict[str, object] = {param.name: 0 for param in execve.exit or () if param.type in FIXED_SIZE}
    values |= {"exe": "/bin/made", "args": ["-a", "b c"], "comm": "made", "cgroups": ["cpu=/"], "env": ["A=1"]}
    values |= {"tid": TID, "pid": TID, "ptid": 1, "cwd": "", "fdlimit": 1024, "filename": "/bin/made"}
    chdir = next(event for event in FULL_ROWS if event.name == "chdir")
    socket = next(event for event in FULL_ROWS if event.name == "socket")
    kind = {"domain": 2, "type": 1, "proto": 0}
    return [
        encode(execve, Direction.EXIT, values, START, TID),
        encode(chdir, Direction.EXIT, {"res": 0, "path": "/tmp"}, START, TID),
        # sysdig guesses what a descriptor is that it knows nothing of; falcore looks into procfs instead
        encode(socket, Direction.ENTER, kind, START, TID),
        encode(socket, Direction.EXIT, {"fd": 3, **kind, "flags": 0}, START, TID),
    ]


def pairs(rows: Iterable[Event], variants: Iterable[int]) -> list[bytes]:
    """The way in and the way out of every row, once for every variant."""
    out = []
    for event in rows:
        for variant in variants:
            for direction in Direction:
                if event.params(direction) is not None:
                    out.append(made(event, direction, variant, START + 1000 * (len(out) + 1)))
    return out


def compare(events: list[bytes], path: Path) -> None:
    """Requires both readers to print the same, and of the file what was there when it was written."""
    shown = written([*beginning(), *events], path)
    lines = [event.sysdig_line() for event in shown if event.sysdig_raw is not None]
    require_same(sysdig_lines(path), lines)
    with falcore.open_file(path) as file:
        again = list(file)
    assert [str(event) for event in again] == [str(event) for event in shown]
    assert [line for event in again if (line := event.sysdig_line()) is not None] == lines


def births(row: Event, variant: int, start: int) -> list[bytes]:
    """A clone call that succeeds, returning twice, and one that fails."""
    child = TID + 1 + variant
    common = {param.name: value(param, variant) for param in row.exit or ()} | {"exe": "/bin/made", "comm": "made"}
    parent = common | {"res": child, "vtid": TID, "vpid": TID}
    born = common | {"res": 0, "tid": child, "pid": child, "ptid": TID, "vtid": child, "vpid": child}
    sides = [(parent, TID), (born, child)]
    # The parent of a vfork waits for its child; of the others either may return first.
    if row.name == "vfork" or variant % 2:
        sides.reverse()
    return [
        encode(row, Direction.ENTER, {}, start, TID),
        *(encode(row, Direction.EXIT, side, start + at, tid) for at, (side, tid) in enumerate(sides, 1)),
        encode(row, Direction.ENTER, {}, start + 3, TID),
        encode(row, Direction.EXIT, parent | {"res": -11}, start + 4, TID),
    ]


@pytest.mark.parametrize("row", CLONES, ids=lambda row: row.name)
def test_sysdig_prints_the_same_lines_for_a_new_process(row: Event, tmp_path: Path) -> None:
    events = [event for variant in range(4) for event in births(row, variant, START + 1000 * (variant + 1))]
    compare(events, tmp_path / "clone.scap")


@pytest.mark.parametrize("row", [row for row in FULL_ROWS if row not in CLONES], ids=lambda row: row.name)
def test_sysdig_prints_the_same_line_for_every_decoded_event(row: Event, tmp_path: Path) -> None:
    compare(pairs([row], range(4)), tmp_path / "row.scap")


def test_sysdig_reads_every_system_call(tmp_path: Path) -> None:
    compare(pairs((row for row in EVENTS if row.syscall is not None and row not in CLONES), [0]), tmp_path / "all")
