# SPDX-License-Identifier: Apache-2.0
"""Events with a program of their own; those filled alike share one, or bcc compiles it for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from falcore.schema.emit_c import Way, kernel_ways, label
from falcore.schema.emit_fill import body
from falcore.schema.row import Direction


@dataclass(frozen=True, slots=True)
class FillProgram:
    """A program, and the syscalls whose events it fills.

    Attributes:
        name: of the program.
        direction: of its events.
        ids: syscall number -> event id; empty: all numbers that no other program has.
        c_source: the program as C.
    """

    name: str
    direction: Direction
    ids: dict[int, int]
    c_source: str


@cache
def fill_programs(split: bool) -> tuple[FillProgram, ...]:
    """The programs of every event of the table that has one.

    Args:
        split: all events have one, as verifiers before Linux 5.3 want it; else only the heavy exits.
    """
    groups: dict[tuple[str, ...], list[Way]] = {}
    for way in kernel_ways():
        event, direction, params = way
        if event.syscall and (split or (event.heavy and direction is Direction.EXIT)):
            # The first line has the event's name, the others how it is filled.
            groups.setdefault((direction.name, *body(way)[1:], str(len(params))), []).append(way)
    programs = tuple(_program(ways) for ways in groups.values())
    return (*programs, *(_raw_program(direction) for direction in Direction)) if split else programs


def _program(ways: list[Way]) -> FillProgram:
    ids = {event.nr: event.id + direction for event, direction, _ in ways}
    event, direction, params = ways[0]
    way = direction.name.lower()
    name = f"{way}_{event.nr}"
    cases = "".join(f"case {nr}: return {number}; " for nr, number in ids.items())
    source = (
        f"static __always_inline __u32 id_{name}(__u32 nr) {{ switch (nr) {{ {cases}default: return 0; }} }}\n"
        f"{way.upper()}_PROGRAM({name}, fill_{label(event, direction)}, id_{name}, {len(params)})\n"
    )
    return FillProgram(name, direction, ids, source)


def _raw_program(direction: Direction) -> FillProgram:
    way = direction.name.lower()
    source = f"{way.upper()}_PROGRAM({way}_raw, fill_raw_{way}, raw_id_{way}, 0)\n"
    return FillProgram(f"{way}_raw", direction, {}, source)
