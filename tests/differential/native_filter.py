# SPDX-License-Identifier: Apache-2.0
"""The two sides: what the native filter matches, and what fields say to the reference evaluator."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from event_corpus import OWN

from falcore import _native
from falcore.filter import Program, compile_filter
from falcore.filter.evaluate import evaluate

UNLIMITED = 2**64 - 1


def _pipeline() -> _native.Pipeline:
    table = _native.EventTable()
    table.add(OWN.name, [(p.name, int(p.type), int(p.format), list(p.values)) for p in OWN.enter or ()])
    return _native.Pipeline(table, "")


def _add(pipeline: _native.Pipeline, program: Program, fd: int = -1) -> None:
    pipeline.add_rule([tuple(node) for node in program.nodes], "text", "%evt.num", fd, fd < 0)


def native_matches(programs: Sequence[Program], events: Iterable[bytes]) -> list[list[int]]:
    """The numbers of the events that each program matches, all programs in one pass."""
    pipeline = _pipeline()
    files = [os.memfd_create("matches") for _ in programs]
    try:
        for program, fd in zip(programs, files, strict=True):
            _add(pipeline, program, fd)
        pipeline.feed(list(events))
        pipeline.run(UNLIMITED, 0, True)
        return [[int(line) for line in os.pread(fd, 1 << 24, 0).split()] for fd in files]
    finally:
        for fd in files:
            os.close(fd)


class Observed:
    """An unfiltered run of the same events, whose fields the reference evaluator reads."""

    def __init__(self, events: Iterable[bytes]) -> None:
        pipeline = _pipeline()
        _add(pipeline, compile_filter(""))
        pipeline.feed(list(events))
        self.events: list[_native.Event] = []
        while True:
            pipeline.run(UNLIMITED, 0, True)
            batch = pipeline.take()
            if not batch:
                break
            self.events += batch
        self._values: dict[tuple[int, str, str | None], object] = {}

    def value(self, index: int, name: str, argument: str | None) -> object:
        """A field of one event as the evaluator wants it."""
        key = (index, name, argument)
        if key not in self._values:
            found = self.events[index][name if argument is None else f"{name}[{argument}]"]
            self._values[key] = tuple(found) if isinstance(found, list) else found
        return self._values[key]

    def values(self, name: str, argument: str | None) -> list[object]:
        """Everything that field is in these events, without repetition."""
        found = (self.value(index, name, argument) for index in range(len(self.events)))
        flat = (item for value in found for item in (value if isinstance(value, tuple) else (value,)))
        return list({repr(item): item for item in flat if item is not None}.values())

    def oracle_matches(self, program: Program) -> list[int]:
        """The numbers of the events that the reference evaluator matches."""

        def matches(index: int) -> bool:
            return evaluate(program.ast, lambda name, argument: self.value(index, name, argument))

        return [event.num for index, event in enumerate(self.events) if matches(index)]


def disagreements(programs: Sequence[Program], events: Sequence[bytes], observed: Observed) -> list[str]:
    """A line for each program whose matches are not the oracle's."""
    out = []
    for program, native in zip(programs, native_matches(programs, events), strict=True):
        expected = observed.oracle_matches(program)
        if native != expected:
            wrong = sorted(set(native) ^ set(expected))
            first = observed.events[wrong[0] - 1]
            values = {name: first[name] for name in program.fields if name not in NEEDS_ARGUMENT}
            out.append(f"{program.source!r}: native {native}, oracle {expected}; first at {first!r}: {first}, {values}")
    return out


NEEDS_ARGUMENT = frozenset({"evt.arg", "evt.rawarg", "evt.type.is", "thread.cgroup"})
