# SPDX-License-Identifier: Apache-2.0
"""What the emitters share: headers, names, quoting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from falcore.schema.events import DECODE_ROWS, EVENTS, FULL_ROWS
from falcore.schema.row import Direction, Event, Param

KERNEL_LICENSE = "MIT OR GPL-2.0-only"
LICENSE = "Apache-2.0"
ORIGIN = "Written by falcore/schema/generate.py from the event table; change the table instead."

Way = tuple[Event, Direction, tuple[Param, ...]]


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
    """Those of them that kernel code fills."""
    return (way for way in full_ways() if not way[0].reader)


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
