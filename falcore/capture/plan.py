# SPDX-License-Identifier: Apache-2.0
"""From a filter and its options to what the kernel is asked for: nobody asks for what nobody will read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from falcore.capture.interface import BUFFER_DEFAULT, SNAPLEN_DEFAULT, CaptureRequest
from falcore.filter.analysis import directions, event_names, needs_fd_state, reads_fd_state
from falcore.filter.compile import Program
from falcore.filter.pushdown import counts_the_stream, upper_bound
from falcore.schema.conditions import Conditions, Subject
from falcore.schema.events import EVENTS
from falcore.schema.row import Direction, Event, StateKind, Trait
from falcore.schema.source import Result
from falcore.schema.types import ParamType

#: What it takes to know processes, whoever is looked at.
PROCESS_STATE = frozenset(
    {
        StateKind.CLONE,
        StateKind.EXEC,
        StateKind.PRCTL,
        StateKind.SET_ID,
        StateKind.SETSID,
        StateKind.SETPGID,
        StateKind.CAPSET,
        StateKind.NAMESPACE,
        StateKind.CHROOT,
    }
)
#: What keeps figures current that nobody needs unasked.
FIGURES = frozenset({StateKind.MEMORY, StateKind.SWITCH, StateKind.ACCOUNT})
#: What it takes to know descriptors.
FD_STATE = frozenset(StateKind) - PROCESS_STATE - FIGURES - {StateKind.NONE, StateKind.PROCEXIT, StateKind.LOSS}

#: Fields that compare the way out with the way in.
_OF_BOTH_WAYS = ("evt.latency", "evt.wait_latency", "evt.path_check")
#: Shown fields that read descriptors only of events that name one; fd.types is of the whole process.
_BY_EVENT = ("fd.", "fdlist.", "fs.path.", "evt.")


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may say about a capture beside the filter."""

    exit_only: bool = False
    snaplen: int = SNAPLEN_DEFAULT
    buffer_bytes: int = BUFFER_DEFAULT
    include_self: bool = False
    file: Path | None = None
    tracepoints: frozenset[str] = frozenset()
    pushdown: bool = True
    shadow: bool = False


#: Types of a first parameter that holds a result in full.
_WHOLE = frozenset({ParamType.ERRNO, ParamType.FD, ParamType.PID, ParamType.INT64, ParamType.UINT64})


def plan(program: Program, options: Options, format: str = "%evt.args") -> CaptureRequest:
    """The request that lets `program` see everything it can match, with the state its output needs.

    Args:
        program: the compiled filter.
        options: directions, snap length, buffer.
        format: what is printed of a match; the default line's arguments name descriptors.
    """
    names = event_names(program.ast)
    wanted = [event for event in EVENTS if event.syscall and (names is None or event.name in names)]
    ways = directions(program.ast)
    if options.exit_only:
        ways = ways - {"enter"}
    enter = {event.syscall for event in wanted if event.enter is not None and "enter" in ways}
    if needs_way_in(program, format) and not options.exit_only:
        enter |= {event.syscall for event in wanted if event.enter is not None}
    leave = {event.syscall for event in wanted if event.exit is not None and "exit" in ways}
    asked = {event.tracepoint for event in EVENTS if event.tracepoint and event.name in (names or ())}
    asked |= options.tracepoints
    about = wanted + [event for event in EVENTS if event.tracepoint in asked]
    if needs_descriptors(program, about, format):
        leave |= {event.syscall for event in EVENTS if event.state in FD_STATE and event.exit is not None}
    # Without any exit wanted the drivers follow processes by the scheduler's tracepoints alone.
    if leave:
        leave |= {event.syscall for event in EVENTS if event.state in PROCESS_STATE}
    conditions = droppable(program, options, format, frozenset(leave - {None}), frozenset(enter - {None}))
    return CaptureRequest(
        conditions=conditions,
        shadow=options.shadow,
        enter=frozenset(name for name in enter if name),
        exit=frozenset(name for name in leave if name),
        # The ends of processes are followed; the others come by the million, and only when they are named.
        tracepoints=frozenset(name for name in ("procexit", *asked) if name),
        snaplen=options.snaplen,
        buffer_bytes=options.buffer_bytes,
        include_self=options.include_self,
        file=options.file,
    )


def droppable(
    program: Program, options: Options, format: str, leave: frozenset[str | None], enter: frozenset[str | None]
) -> Conditions:
    """What a kernel may leave out: events that change no table, and that the filter cannot match.

    Nothing where a value depends on the events that come, but evt.num where it is only shown: it numbers what
    was delivered.
    """
    shown = shown_fields(format) - {"evt.num"}
    if not options.pushdown or counts_the_stream(program.fields | shown):
        return Conditions()
    stateless = [event for event in EVENTS if event.syscall and event.nr >= 0 and event.state is StateKind.NONE]
    bounds = {way: upper_bound(program.ast, way) for way in Direction}
    enters, exits = bounds[Direction.ENTER], bounds[Direction.EXIT]
    # A latency takes both events of a call, and the first does not know what the second will say.
    if needs_way_in(program, format):
        enters = ()
    by_result = any(check.subject is Subject.RESULT for clause in exits for check in clause)
    return Conditions(
        enters,
        exits,
        frozenset(event.syscall for event in stateless if enters and event.syscall in enter and event.syscall),
        frozenset(
            event.syscall
            for event in stateless
            if exits and event.syscall in leave and event.syscall and (not by_result or tells_result(event))
        ),
    )


def tells_result(event: Event) -> bool:
    """Whether evt.rawres of a way out is what the kernel returned."""
    first = event.exit[0] if event.exit else None
    return first is not None and isinstance(first.source, Result) and first.type in _WHOLE


def needs_way_in(program: Program, format: str) -> bool:
    """Whether what is shown or filtered takes both ways of a call: its time, or whether its path stayed the same."""
    return any(name.startswith(_OF_BOTH_WAYS) for name in program.fields | shown_fields(format))


def shown_fields(format: str) -> set[str]:
    """Names of the fields in a line format, those of transformers too."""
    plain = re.findall(r"%-?\d*([a-z0-9_.]+)", format)
    return {name.rstrip(".") for name in (*plain, *re.findall(r"[(,]\s*([a-z0-9_]+(?:\.[a-z0-9_]+)+)", format))}


def needs_descriptors(program: Program, wanted: list[Event], format: str) -> bool:
    """Whether what is shown or filtered names a descriptor, or a directory that descriptors change."""
    shown = shown_fields(format)
    reading = {name for name in shown if reads_fd_state(name) or name.startswith("evt.arg.")}
    if needs_fd_state(program.ast) or any(not name.startswith(_BY_EVENT) or name == "fd.types" for name in reading):
        return True
    if not reading:
        return False
    return any(names_descriptor(event) for event in wanted)


def names_descriptor(event: Event) -> bool:
    """Whether an event has a descriptor, or a path relative to one, among its parameters."""
    if event.traits & (Trait.USES_FD | Trait.CREATES_FD | Trait.DESTROYS_FD):
        return True
    kinds = {ParamType.FD, ParamType.FSRELPATH, ParamType.FDLIST}
    return any(param.type in kinds for param in (*(event.enter or ()), *(event.exit or ())))
