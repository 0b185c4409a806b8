# SPDX-License-Identifier: Apache-2.0
"""What falcore captured as calls: both ways of each put together, arguments at the kernel's places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

import falcore
from falcore.schema import carriage, syscalls
from falcore.schema.events import Direction, Event, Param, by_id
from falcore.schema.source import Argument, Number, Result
from falcore.schema.types import FIXED_SIZE

#: Parameters from the kernel's objects that say what an argument says: call -> its parameter -> name of the argument.
NAMED = {call: {"flags": "flags"} for call in ("clone", "clone3")}
_ARGUMENT = re.compile(r"call_arg\(c, (\d)\)")
_CAST = re.compile(r"(?:\(__[su]\d+\))*call_arg\(c, (\d)\)")
#: Calls that return in two threads.
FORKS = frozenset({"clone", "clone3", "fork", "vfork"})


@dataclass(frozen=True, slots=True)
class Shown:
    """A parameter that stands for an argument.

    Attributes:
        param: as the event table has it.
        value: its number.
        bits: how many of the argument's bits it holds.
        names: as they are printed.
    """

    param: Param
    value: int
    bits: int
    names: frozenset[str]


@dataclass(slots=True)
class CapturedCall:
    """A call as falcore shows it.

    Attributes:
        name: of the system call.
        arguments: by the kernel's number of the argument; both ways' parameters, where both have one.
        named: those that have no place, by the name of the argument.
        result: what it returned; None as long as it did not.
    """

    name: str
    arguments: list[tuple[int, Shown]] = field(default_factory=list)
    named: list[tuple[str, Shown]] = field(default_factory=list)
    result: int | None = None


@cache
def place(row: Event, way: Direction, at: int) -> int | None:
    """Which argument of the call the parameter number `at` holds as a number; None when it holds something else."""
    params = row.params(way) or ()
    param = params[at]
    if param.type not in FIXED_SIZE:
        return None
    if row.raw:
        return at - int(way is Direction.EXIT) if at >= int(way is Direction.EXIT) else None
    sent = row.sent(way)
    index = _index(param)
    if index is None or sent is None:
        return index
    return _index(sent[index]) if index < len(sent) else None


def _index(param: Param) -> int | None:
    match param.source:
        case Argument(index):
            return index
        case Number(code) if param.family is not None or code.startswith("open_mode("):
            found = _ARGUMENT.findall(code)
            return int(found[-1]) if found and "user_" not in code else None
        case Number(code):
            cast = _CAST.fullmatch(code)
            return int(cast[1]) if cast else None
        case _:
            return None


@cache
def result_place(row: Event) -> int | None:
    """Which parameter of the way out is the call's result."""
    if row.raw:
        return 0
    for at, param in enumerate(row.exit or ()):
        if isinstance(param.source, Result):
            return at
    return None


def threads(events: Iterable[falcore.Event]) -> dict[int, list[CapturedCall]]:
    """Thread id -> its calls in the order in which they began."""
    found: dict[int, list[CapturedCall]] = {}
    for event in events:
        row = by_id(event.id)
        if row.syscall is None:
            continue
        calls = found.setdefault(event.tid, [])
        way = Direction.ENTER if event.direction == ">" else Direction.EXIT
        if way is Direction.ENTER:
            calls.append(CapturedCall(row.syscall))
        elif row.syscall in FORKS and not calls:
            continue  # the child's return, of a call that its parent began
        elif not calls or calls[-1].name != row.syscall or calls[-1].result is not None:
            calls.append(CapturedCall(f"{row.syscall} without a beginning"))
        _add(calls[-1], row, way, event)
    return found


def _add(call: CapturedCall, row: Event, way: Direction, event: falcore.Event) -> None:
    arguments = syscalls.by_nr()[row.nr].arguments
    params = row.params(way) or ()
    for at, (param, value) in enumerate(zip(params, event.args.values(), strict=False)):
        index = place(row, way, at)
        name = NAMED.get(call.name, {}).get(param.name)
        if not isinstance(value, int):
            continue
        if way is Direction.EXIT and at == result_place(row):
            call.result = value
        elif index is not None or name is not None:
            text = str(event[f"evt.arg.{param.name}"]) if param.family is not None else ""
            wide = index is None or carriage.width(arguments[index]) == carriage.FULL
            bits = min(8 * FIXED_SIZE[param.type], 64 if wide else 32)
            shown = Shown(param, value, bits, frozenset(filter(None, text.split("|"))))
            if index is None:
                call.named.append((name or "", shown))
            else:
                call.arguments.append((index, shown))
