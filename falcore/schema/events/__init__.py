# SPDX-License-Identifier: Apache-2.0
"""The one table of events. A row of its own for what is worth decoding, a raw row for every other call.

Ids are never reused and parameters are only appended: capture files outlive both.
"""

from __future__ import annotations

from falcore.schema import carriage, ia32, syscalls
from falcore.schema.events import (
    control,
    descriptor,
    descriptor_work,
    file,
    identity,
    ipc,
    limit,
    made_fd,
    memory,
    message,
    operation,
    path,
    process,
    public,
    raw,
    socket,
    system,
    tracepoint,
    waiting,
)
from falcore.schema.row import Direction, Event, Param

__all__ = [
    "CARRIED",
    "DECODE_ROWS",
    "EVENTS",
    "FULL_ROWS",
    "IA32_ROWS",
    "RAW_ROWS",
    "Direction",
    "Event",
    "Param",
    "by_id",
    "by_name",
    "by_syscall",
]

#: Rows with decoded parameters, by id.
FULL_ROWS: tuple[Event, ...] = tuple(
    sorted(
        (
            *process.ROWS,
            *file.ROWS,
            *path.ROWS,
            *descriptor.ROWS,
            *descriptor_work.ROWS,
            *made_fd.ROWS,
            *waiting.ROWS,
            *memory.ROWS,
            *system.ROWS,
            *socket.ROWS,
            *message.ROWS,
            *identity.ROWS,
            *limit.ROWS,
            *ipc.ROWS,
            *control.ROWS,
            *tracepoint.ROWS,
            *operation.ROWS,
        ),
        key=lambda event: event.id,
    )
)
_filled = {event.syscall for event in FULL_ROWS}
#: Rows with bare arguments, by id.
RAW_ROWS: tuple[Event, ...] = tuple(raw.row(call) for call in syscalls.syscalls() if call.name not in _filled)
#: Calls whose arguments travel bare, drivers knowing no more of them: x86_64 number -> kinds of its arguments.
CARRIED: dict[int, tuple[int, ...]] = {
    event.nr: carriage.kinds(syscalls.by_nr()[event.nr], event.pointees)
    for event in (*RAW_ROWS, *(row for row in FULL_ROWS if row.reader))
}
#: Rows with bare arguments of calls that only 32-bit programs make, by id.
IA32_ROWS: tuple[Event, ...] = tuple(map(raw.ia32_row, ia32.own_calls()))
#: Public events that only capture files bring, by id; one direction a row.
DECODE_ROWS: tuple[Event, ...] = public.decode_rows(
    {event.id + way for event in FULL_ROWS for way in Direction if event.params(way) is not None}
)
#: Every row that a driver can deliver, by id.
EVENTS: tuple[Event, ...] = tuple(sorted((*FULL_ROWS, *RAW_ROWS, *IA32_ROWS), key=lambda event: event.id))

_BY_ID = {event.id + way: event for event in EVENTS for way in Direction if event.params(way) is not None}
_BY_NAME = {event.name: event for event in EVENTS}
_BY_SYSCALL = {event.syscall: event for event in EVENTS if event.syscall is not None}


def by_id(id: int) -> Event:
    """The row that the event id belongs to.

    Raises:
        KeyError: no row has it.
    """
    return _BY_ID[id]


def by_name(name: str) -> Event:
    """The row of an `evt.type`: `pread`.

    Raises:
        KeyError: no row has it.
    """
    return _BY_NAME[name]


def by_syscall(name: str) -> Event:
    """The row of a system call by its kernel name: `pread64`.

    Raises:
        KeyError: no row has it.
    """
    return _BY_SYSCALL[name]
