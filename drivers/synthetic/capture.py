# SPDX-License-Identifier: Apache-2.0
"""The events that are made up, batch by batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from falcore.capture.interface import Capture, CaptureRequest, CaptureStats
from falcore.schema.encode import encode
from falcore.schema.events import Direction, Event, Param, by_syscall
from falcore.schema.row import DRIVER_ID_BASE, Category
from falcore.schema.types import Format, ParamType

#: What the pretended process does, over and over: syscall name -> values of its exit event.
SCRIPT: tuple[tuple[str, dict[str, object]], ...] = (
    ("openat", {"fd": 3, "dirfd": -100, "name": "/etc/hosts", "flags": "O_RDONLY|O_CLOEXEC", "mode": 0}),
    ("read", {"res": 9, "data": b"127.0.0.1", "fd": 3, "size": 4096}),
    ("write", {"res": 9, "data": b"127.0.0.1", "fd": 1, "size": 9}),
    ("close", {"res": 0, "fd": 3}),
    ("getppid", {"res": 1}),
)
TICK = Event(
    name="driver.tick",
    category=Category.OTHER,
    enter=(
        Param("round", ParamType.UINT64, Format.DEC),
        Param("color", ParamType.ENUMFLAGS32, Format.DEC, values=((1, "RED"), (2, "GREEN"))),
        Param("label", ParamType.CHARBUF),
    ),
)
PID = 4242
FIRST_TS = 1_700_000_000_000_000_000
STEP_NS = 1000
ROUNDS = 1000


class SyntheticCapture(Capture):
    """Batches of one round each, of the syscalls and directions that were asked for."""

    def __init__(self, request: CaptureRequest) -> None:
        self._request = request
        self._made = 0
        self._running = False

    def start(self) -> None:
        self._running = True

    def stop(self) -> None:
        self._running = False

    def update(self, request: CaptureRequest) -> None:
        self._request = request

    def stats(self) -> CaptureStats:
        return CaptureStats()

    def close(self) -> None:
        self._running = False

    def events(self) -> Iterator[Iterable[bytes]]:
        ts = FIRST_TS
        for number in range(ROUNDS):
            if not self._running:
                return
            batch = list(self._round(number, ts))
            ts += STEP_NS * 100
            yield batch

    def _round(self, number: int, ts: int) -> Iterator[bytes]:
        if number == 0:
            process = {"res": 0, "exe": "demo", "args": b"", "tid": PID, "pid": PID, "ptid": 1, "comm": "demo"}
            yield encode(by_syscall("execve"), Direction.EXIT, process, ts, PID)
        tick = {"round": number, "color": 1 + number % 2, "label": f"round {number}"}
        yield encode(TICK, Direction.ENTER, tick, ts + STEP_NS, PID, id=DRIVER_ID_BASE)
        for place, (name, values) in enumerate(SCRIPT, 1):
            row = by_syscall(name)
            at = ts + STEP_NS * (2 * place)
            if name in self._request.enter and row.enter is not None:
                known = {param.name for param in row.enter}
                yield encode(row, Direction.ENTER, {k: v for k, v in values.items() if k in known}, at, PID)
            if name in self._request.exit:
                yield encode(row, Direction.EXIT, values, at + STEP_NS, PID)
