# SPDX-License-Identifier: Apache-2.0
"""docs/events.md: the event table for people."""

from __future__ import annotations

from falcore.schema import syscalls
from falcore.schema.events import DECODE_ROWS, FULL_ROWS, IA32_ROWS, RAW_ROWS
from falcore.schema.events.public import public_events
from falcore.schema.flags import ALL_FAMILIES
from falcore.schema.row import FALCORE_ID_BASE, Direction, Event, Param

_INTRO = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by falcore/schema/generate.py from the event table; change the table instead. -->
# Events

An event has a type (`evt.type`), a direction (`>` into the kernel, `<` out of it) and parameters
(`evt.arg.<name>`). Ids are the public ones of the Falco and sysdig event model; ids from 32768 are falcore's
own. *Since* says who knows a parameter: everyone from sysdig 0.29.3 on, current libs only, or falcore alone.

"""
_DECODED = """
## Decoded events
"""
_RAW = """
## Every other system call

These carry their bare arguments under the kernel's names, each as one number; numbers with a flag family in brackets
print with its names. The way out begins with `res`.
The id of the way in is 32768 + 2 × number; the way out has the next one.

| number | event | arguments |
|---|---|---|
"""
_IA32 = """
## Calls of 32-bit programs

A call of a 32-bit program (or through `int 0x80`) is the event of the x86_64 call of the same name, where that has the
same arguments; `getuid32` and the like, `fcntl64`, `sendfile64`, `_newselect` and `ugetrlimit` are the call without
the suffix. The rest are events of their own with bare arguments. The id of the way in is 40960 + 2 × i386 number. The
kernel forgets whether `sigreturn` or `rt_sigreturn` returns: the way out is always `rt_sigreturn`.

| i386 number | event | arguments |
|---|---|---|
"""
_RECORDED = """
## Events of capture files

Public event types that no driver of falcore fills; `falcore run -r` decodes them. Of a name that stands more than
once the higher id is the newer form. `drop` comes live too: falcore makes it where events
are lost ([overload.md](overload.md)).

| id | event | parameters |
|---|---|---|
"""
_FLAGS = """
## Flag families

| family | names |
|---|---|
"""


def counts() -> dict[str, int]:
    """How many of what the table has, by what it is."""
    calls = [event for event in FULL_ROWS if event.syscall is not None]
    public = [event for event in calls if event.id < FALCORE_ID_BASE]
    return {
        "system calls of x86_64": len(syscalls.syscalls()),
        "of these decoded, with the public event's parameters": len(public),
        "of these decoded, with parameters of falcore's own": len(calls) - len(public),
        "of these with bare arguments under the kernel's names": len(RAW_ROWS),
        "parameters of bare arguments that have names of flags or values": sum(
            param.family is not None for event in RAW_ROWS for param in event.enter or ()
        ),
        "calls that only 32-bit programs make": len(IA32_ROWS),
        "tracepoints": len(FULL_ROWS) - len(calls),
        "public event types, one way each": len(public_events()),
        "of these only in capture files": len(DECODE_ROWS),
        "flag families": len(ALL_FAMILIES),
    }


def _type(param: Param) -> str:
    text = param.type.name
    if param.family:
        text += f" ({param.family})"
    if param.dirfd is not None:
        text += f" (relative to parameter {param.dirfd + 1})"
    return text


def _row(event: Event) -> list[str]:
    subject = f"system call `{event.syscall}`, number {event.nr}" if event.syscall else "tracepoint"
    lines = [f"### {event.name}", "", f"{subject[0].upper()}{subject[1:]}.", ""]
    for direction, arrow in ((Direction.ENTER, ">"), (Direction.EXIT, "<")):
        params = event.params(direction)
        if params is None:
            continue
        id = event.id + direction
        if not params:
            lines += [f"`{arrow}` id {id}: no parameters.", ""]
            continue
        lines += [f"`{arrow}` id {id}:", "", "| # | parameter | type | format | since |", "|---|---|---|---|---|"]
        lines += [
            f"| {number} | {param.name} | {_type(param)} | {param.format.name} | {param.since.value} |"
            for number, param in enumerate(params, 1)
        ]
        lines.append("")
    return lines


def events_md() -> str:
    """The whole document."""
    lines = [_INTRO + "| what | number |\n|---|---|"]
    lines += [f"| {what} | {number} |" for what, number in counts().items()]
    lines.append(_DECODED)
    for event in sorted(FULL_ROWS, key=lambda event: event.name):
        lines += _row(event)
    text = "\n".join(lines).rstrip("\n") + "\n" + _RAW
    for event in RAW_ROWS:
        names = ", ".join(f"{one.name} ({one.family})" if one.family else one.name for one in event.enter or ())
        text += f"| {event.nr} | {event.name} | {names} |\n"
    text += _IA32
    for event in IA32_ROWS:
        names = ", ".join(param.name for param in event.enter or ())
        text += f"| {event.ia32} | {event.name} | {names} |\n"
    text += _RECORDED
    for event in DECODE_ROWS:
        way = Direction.ENTER if event.exit is None else Direction.EXIT
        listed = ", ".join(param.name for param in event.params(way) or ())
        text += f"| {event.id + way} | {event.name} `{'<' if way else '>'}` | {listed} |\n"
    text += _FLAGS
    for family in ALL_FAMILIES:
        text += f"| {family.name} | {', '.join(flag.name for flag in family.values)} |\n"
    return text
