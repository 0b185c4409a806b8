# SPDX-License-Identifier: Apache-2.0
"""Exit events long enough for a program of their own; those filled alike share one, or bcc compiles it for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from falcore.schema.emit_c import Way, kernel_ways, label
from falcore.schema.emit_fill import body
from falcore.schema.row import Direction


@dataclass(frozen=True, slots=True)
class HeavyExit:
    """A program, and the syscalls whose exit events it fills.

    Attributes:
        name: of the program.
        ids: syscall number -> event id.
        c_source: the program as C.
    """

    name: str
    ids: dict[int, int]
    c_source: str


@cache
def heavy_exits() -> tuple[HeavyExit, ...]:
    """Every heavy exit of the event table."""
    groups: dict[tuple[str, ...], list[Way]] = {}
    for way in kernel_ways():
        if way[0].heavy and way[0].syscall and way[1] is Direction.EXIT:
            # The first line has the event's name, the others how it is filled.
            groups.setdefault((*body(way)[1:], str(len(way[2]))), []).append(way)
    return tuple(_program(ways) for ways in groups.values())


def _program(ways: list[Way]) -> HeavyExit:
    ids = {event.nr: event.id + direction for event, direction, _ in ways}
    event, direction, params = ways[0]
    name = f"heavy_{event.nr}"
    cases = "".join(f"case {nr}: return {number}; " for nr, number in ids.items())
    source = (
        f"static __always_inline __u32 id_{name}(__u32 nr) {{ switch (nr) {{ {cases}default: return 0; }} }}\n"
        f"HEAVY_EXIT({name}, fill_{label(event, direction)}, {len(params)})\n"
    )
    return HeavyExit(name, ids, source)
