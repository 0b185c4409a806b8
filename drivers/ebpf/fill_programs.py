# SPDX-License-Identifier: Apache-2.0
"""Events with a program of their own; those filled alike share one, or bcc compiles it for each.

Filled alike, too, is a heavy event that has all parameters of another but the last one: it is filled like that
one, and the last parameter left off.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from falcore.schema.emit_c import Way, is_heavy, kernel_ways, label
from falcore.schema.emit_fill import statements
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
        split: all events have one, as verifiers before Linux 5.3 want it; else only the heavy ones.
    """
    groups: dict[tuple[object, ...], list[Way]] = {}
    found = [way for way in kernel_ways() if way[0].syscall and (split or is_heavy(way))]
    # The longest first: others join them.
    for way in sorted(found, key=lambda way: -len(way[2])):
        longer = groups.get((*_filling(way), None)) if is_heavy(way) else None
        if longer is not None:
            longer.append(way)
            continue
        group = groups.setdefault(_filling(way), [])
        group.append(way)
        if is_heavy(way):
            groups.setdefault((*_filling(way)[:-1], None), group)
    distinct = {id(group): group for group in groups.values()}
    programs = tuple(_program(ways) for ways in distinct.values())
    return (*programs, *(_raw_program(direction) for direction in Direction)) if split else programs


def _filling(way: Way) -> tuple[object, ...]:
    """What an event is filled by: its direction, local variables, and statements for each parameter."""
    event, direction, params = way
    return (direction, event.locals, *map(statements, params))


def _program(ways: list[Way]) -> FillProgram:
    ids = {event.nr: event.id + direction for event, direction, _ in ways}
    event, direction, params = ways[0]
    way = direction.name.lower()
    name = f"{way}_{event.nr}"
    shorter = [other.nr for other, _, its in ways if len(its) < len(params)]
    source = (
        f"static __always_inline __u32 id_{name}(__u32 nr) {{ {_switch(ids)} }}\n"
        f"static __always_inline bool fewer_{name}(__u32 nr) {{ {_switch(dict.fromkeys(shorter, 1))} }}\n"
        f"{way.upper()}_PROGRAM({name}, fill_{label(event, direction)}, id_{name}, {len(params)}, fewer_{name})\n"
    )
    return FillProgram(name, direction, ids, source)


def _switch(values: dict[int, int]) -> str:
    """C statements: return what belongs to nr, else 0."""
    cases = "".join(f"case {nr}: return {value}; " for nr, value in values.items())
    return f"switch (nr) {{ {cases}default: return 0; }}"


def _raw_program(direction: Direction) -> FillProgram:
    way = direction.name.lower()
    source = f"{way.upper()}_PROGRAM({way}_raw, fill_raw_{way}, raw_id_{way}, 0, raw_fewer)\n"
    return FillProgram(f"{way}_raw", direction, {}, source)
