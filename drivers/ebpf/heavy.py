# SPDX-License-Identifier: Apache-2.0
"""Events long enough for a program of their own; those filled alike share one, or bcc compiles it for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from falcore.schema.emit_c import Way, is_heavy, kernel_ways, label
from falcore.schema.emit_fill import body
from falcore.schema.row import Direction


@dataclass(frozen=True, slots=True)
class HeavyProgram:
    """A program, and the syscalls whose events of one direction it fills.

    Attributes:
        name: of the program.
        direction: of its events.
        ids: syscall number -> event id.
        c_source: the program as C.
    """

    name: str
    direction: Direction
    ids: dict[int, int]
    c_source: str


@cache
def heavy_programs() -> tuple[HeavyProgram, ...]:
    """Every heavy program of the event table."""
    groups: dict[tuple[str, ...], list[Way]] = {}
    for way in kernel_ways():
        if way[0].syscall and is_heavy(way):
            # The first line has the event's name, the others how it is filled.
            groups.setdefault((way[1].name, *body(way)[1:], str(len(way[2]))), []).append(way)
    return tuple(_program(ways) for ways in groups.values())


def heavy_numbers(direction: Direction) -> set[int]:
    """The numbers of the calls that have a program of their own in this direction."""
    return {number for heavy in heavy_programs() if heavy.direction is direction for number in heavy.ids}


def _program(ways: list[Way]) -> HeavyProgram:
    ids = {event.nr: event.id + direction for event, direction, _ in ways}
    event, direction, params = ways[0]
    name = f"heavy_{event.nr}" if direction is Direction.EXIT else f"enter_heavy_{event.nr}"
    cases = "".join(f"case {nr}: return {number}; " for nr, number in ids.items())
    source = (
        f"static __always_inline __u32 id_{name}(__u32 nr) {{ switch (nr) {{ {cases}default: return 0; }} }}\n"
        f"HEAVY_{direction.name}({name}, fill_{label(event, direction)}, {len(params)})\n"
    )
    return HeavyProgram(name, direction, ids, source)
