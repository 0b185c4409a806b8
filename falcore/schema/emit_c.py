# SPDX-License-Identifier: Apache-2.0
"""What the emitters share: headers, names, quoting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from falcore.schema.events import DECODE_ROWS, EVENTS, FULL_ROWS
from falcore.schema.row import FALCORE_ID_BASE, Direction, Event, Param
from falcore.schema.source import Result
from falcore.schema.types import Format, ParamType

KERNEL_LICENSE = "MIT OR GPL-2.0-only"
LICENSE = "Apache-2.0"
ORIGIN = "Written by falcore/schema/generate.py from the event table; change the table instead."

Way = tuple[Event, Direction, tuple[Param, ...]]

_RES = Param("res", ParamType.INT64, Format.DEC, Result())


def ways(events: Iterable[Event] = EVENTS) -> Iterator[Way]:
    """Every event of the rows: row, direction and parameters, by id."""
    for event in events:
        for direction in Direction:
            params = event.params(direction)
            if params is not None:
                yield event, direction, params


def all_ways() -> Iterator[Way]:
    """The same with the public events that only capture files bring."""
    return ways(sorted((*EVENTS, *DECODE_ROWS), key=lambda event: event.id + (event.enter is None)))


def full_ways() -> Iterator[Way]:
    """The events whose parameters are decoded."""
    return ways(FULL_ROWS)


def kernel_ways() -> Iterator[Way]:
    """Those of them that kernel code fills, and what it sends where the reader fills from more than arguments."""
    for event, direction, params in full_ways():
        sent = event.sent(direction)
        if sent is not None:
            yield _sender(event, direction), direction, (_RES, *sent) if direction else sent
        elif not event.reader:
            yield event, direction, params


def _sender(event: Event, direction: Direction) -> Event:
    name, id = f"{event.name}_sent", FALCORE_ID_BASE + 2 * event.nr
    return replace(event, name=name, id=id, locals=event.sent_locals, heavy=True)


def is_heavy(way: Way) -> bool:
    """Whether a program of its own fills the event."""
    event, direction, _ = way
    return event.heavy and (direction is Direction.EXIT or event.sent(direction) is not None)


def reader_ways() -> Iterator[Way]:
    """Those that the native reader fills from a raw event."""
    return (way for way in full_ways() if way[0].reader)


def label(event: Event, direction: Direction) -> str:
    """The event as part of an identifier: `openat_exit`."""
    return f"{event.name}_{direction.name.lower()}"


def kernel_header(about: str, guard: str) -> list[str]:
    """The first lines of a kernel header."""
    return [
        f"/* SPDX-License-Identifier: {KERNEL_LICENSE} */",
        "/* clang-format off */",
        f"/* {about} {ORIGIN} */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
    ]


def native_header(about: str) -> list[str]:
    """The first lines of a C++ file."""
    return [f"// SPDX-License-Identifier: {LICENSE}", "// clang-format off", f"// {about} {ORIGIN}"]


def quote(text: str) -> str:
    """A C string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
