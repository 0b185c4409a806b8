# SPDX-License-Identifier: Apache-2.0
"""The rule that makes a row of every system call without one of its own: its bare arguments by name."""

from __future__ import annotations

from dataclasses import replace

from falcore.schema import carriage, flags_raw
from falcore.schema.ia32 import Ia32Call
from falcore.schema.row import FALCORE_ID_BASE, IA32_ID_BASE, Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Result
from falcore.schema.syscalls import Argument, Syscall
from falcore.schema.types import Format, ParamType

_HEX = frozenset({"flags", "flag", "prot", "addr", "start", "old_addr", "new_addr"})

#: Calls whose return value is a new descriptor.
_NEW_FD = frozenset(
    [
        "socket",
        "accept",
        "accept4",
        "memfd_secret",
        "perf_event_open",
        "fanotify_init",
        "mq_open",
        "open_tree",
        "open_tree_attr",
        "fsopen",
        "fsmount",
        "fspick",
    ]
)


def params(call: str, arguments: tuple[Argument, ...], start: int) -> tuple[Param, ...]:
    """The parameters of a raw row that hold the arguments, the first of them being number `start` of the event."""
    found: list[Param] = []
    for number, argument in enumerate(arguments, start):
        one = param(argument)
        if one.type in (ParamType.INT64, ParamType.UINT64):
            one = replace(one, family=flags_raw.family(call, argument.name))
        before = found[-1] if found else None
        if one.type is ParamType.FSPATH and before is not None and before.name.endswith("dfd"):
            one = replace(one, type=ParamType.FSRELPATH, dirfd=number - 1)
        found.append(one)
    return tuple(found)


def param(argument: Argument) -> Param:
    """The parameter that holds the argument: 8 bytes, or the text that it points to."""
    name = argument.name
    if carriage.kind(argument) == carriage.STRING:
        kind = ParamType.FSPATH if name in carriage.PATHS else ParamType.CHARBUF
        return Param(name, kind, since=Since.FALCORE)
    if carriage.is_fd(argument):
        return Param(name, ParamType.FD, Format.DEC, since=Since.FALCORE)
    if carriage.is_pointer(argument):
        return Param(name, ParamType.UINT64, Format.HEX, since=Since.FALCORE)
    kind = ParamType.UINT64 if carriage.is_unsigned(argument) else ParamType.INT64
    if argument.type == "umode_t":
        return Param(name, kind, Format.OCT, since=Since.FALCORE)
    bits = name in _HEX or argument.type == "aio_context_t"
    return Param(name, kind, Format.HEX if bits else Format.DEC, since=Since.FALCORE)


_RES = Param("res", ParamType.ERRNO, Format.DEC, Result(), since=Since.FALCORE)


def row(call: Syscall) -> Event:
    """The row of a system call that has none of its own."""
    category = Category[call.category.upper()]
    traits = Trait.NONE
    if any(carriage.is_fd(argument) for argument in call.arguments):
        traits |= Trait.USES_FD
        if category is Category.IO_READ:
            traits |= Trait.READS_FROM_FD
        elif category is Category.IO_WRITE:
            traits |= Trait.WRITES_TO_FD
    state = StateKind.NEW_FD if call.name in _NEW_FD else StateKind.NONE
    if state is StateKind.NEW_FD:
        traits |= Trait.MODIFIES_STATE | Trait.CREATES_FD
    return Event(
        call.name,
        FALCORE_ID_BASE + 2 * call.nr,
        params(call.name, call.arguments, 0),
        (_RES, *params(call.name, call.arguments, 1)),
        syscall=call.name,
        nr=call.nr,
        category=category | Category.SYSCALL,
        traits=traits,
        state=state,
        raw=True,
    )


def ia32_row(call: Ia32Call) -> Event:
    """The row of a call that only 32-bit programs make."""
    bare = row(Syscall(-1, call.name, call.sc, call.category, call.arguments))
    return replace(bare, id=IA32_ID_BASE + 2 * call.nr, ia32=call.nr)
