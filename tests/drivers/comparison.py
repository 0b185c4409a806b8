# SPDX-License-Identifier: Apache-2.0
"""What several drivers saw of one run, compared event by event and parameter by parameter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from difflib import SequenceMatcher
from statistics import median
from typing import Any

from falcore.capture.requirements import BlindSpot

#: Differences kept of one kind, to be read: all are counted.
EXAMPLES = 3
VALUE_MAX = 120
ABSENT = "<absent>"


@dataclass(frozen=True, slots=True)
class Seen:
    """One event as a driver delivered it."""

    type: str
    direction: str
    ts: int
    args: Mapping[str, Any]


#: The events of each thread in their own order: only that order is the same for any two observers.
Threads = Mapping[int, list[Seen]]


@dataclass(slots=True)
class Witness:
    """One driver's part in a run.

    Attributes:
        name: of the driver, or of the way it was opened.
        threads: what it saw.
        lost: events it says it lost, by cause.
        missed: runs of its programs that the kernel left out: any number of events that are not there.
        blind_spots: what it declares not to know on this host.
        refused: why it saw nothing at all: its own words.
    """

    name: str
    threads: Threads = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    missed: int = 0
    blind_spots: tuple[BlindSpot, ...] = ()
    refused: str = ""

    def types(self) -> set[str]:
        """Every event type it saw."""
        return {event.type for events in self.threads.values() for event in events}


@dataclass(slots=True)
class Difference:
    """A parameter that two drivers report differently.

    Attributes:
        event: its event, with the direction in front: `< openat`.
        parameter: its name.
        count: how often.
        declared: the blind spot that accounts for it; empty: it is an error.
        values: the reference's and the driver's, the beginning of a few.
    """

    event: str
    parameter: str
    count: int = 0
    declared: str = ""
    values: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """One event type, both directions, as one driver saw it beside the reference.

    Attributes:
        event: its type.
        count: events the driver delivered.
        missing: events that the reference saw and the driver did not.
        extra: events that the driver saw and the reference did not.
        equal: parameters with the same value in both.
        declared: parameters that may differ: a driver says it is blind there.
        different: parameters that differ.
    """

    event: str
    count: int = 0
    missing: int = 0
    extra: int = 0
    equal: int = 0
    declared: int = 0
    different: int = 0


@dataclass(slots=True)
class Column:
    """One driver beside the reference.

    Attributes:
        driver: its name.
        refused: why it saw nothing, or empty.
        lost: events it lost, by cause.
        apart_ns: median difference of the two times of an event.
        rows: by event type.
        differences: by event and parameter.
        blind_spots: what it declares, in words.
    """

    driver: str
    refused: str = ""
    lost: dict[str, int] = field(default_factory=dict)
    apart_ns: int = 0
    rows: dict[str, Row] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    blind_spots: list[str] = field(default_factory=list)

    def undeclared(self) -> list[Difference]:
        """The differences that nothing explains."""
        return [one for one in self.differences if not one.declared]


@dataclass(slots=True)
class Comparison:
    """The table of one run on one kernel; the first column is the reference, equal to itself."""

    kernel: str
    columns: list[Column]

    def as_json(self) -> dict[str, Any]:
        """Itself as plain data; `read` is the way back."""
        return asdict(self)

    @staticmethod
    def read(data: Mapping[str, Any]) -> Comparison:
        """The comparison that `as_json` made this of."""
        columns = [
            Column(
                **{
                    **column,
                    "rows": {name: Row(**row) for name, row in column["rows"].items()},
                    "differences": [Difference(**one) for one in column["differences"]],
                }
            )
            for column in data["columns"]
        ]
        return Comparison(data["kernel"], columns)


def compare(kernel: str, witnesses: Iterable[Witness]) -> Comparison:
    """Puts every witness beside the first that saw anything."""
    everyone = list(witnesses)
    reference = next((one for one in everyone if not one.refused), everyone[0])
    everyone.sort(key=lambda one: one is not reference)
    return Comparison(kernel, [_column(reference, other) for other in everyone])


def _column(reference: Witness, other: Witness) -> Column:
    column = Column(
        other.name, refused=other.refused, lost=other.lost, blind_spots=[str(spot) for spot in other.blind_spots]
    )
    if other.refused:
        return column
    spots = (*reference.blind_spots, *other.blind_spots)
    differences: dict[tuple[str, str], Difference] = {}
    apart = []
    for one, two in _pairs(reference.threads, other.threads):
        event = two or one
        assert event is not None
        row = column.rows.setdefault(event.type, Row(event.type))
        row.count += two is not None
        row.missing += two is None
        row.extra += one is None
        if one is None or two is None:
            continue
        apart.append(abs(one.ts - two.ts))
        for name in {**one.args, **two.args}:
            values = one.args.get(name, ABSENT), two.args.get(name, ABSENT)
            declared = next((str(spot) for spot in spots if spot.covers(event.type, name)), "")
            row.declared += bool(declared)
            row.equal += not declared and values[0] == values[1]
            row.different += not declared and values[0] != values[1]
            if values[0] == values[1]:
                continue
            what = f"{event.direction} {event.type}"
            difference = differences.setdefault((what, name), Difference(what, name, declared=declared))
            difference.count += 1
            if len(difference.values) < EXAMPLES:
                difference.values.append((repr(values[0])[:VALUE_MAX], repr(values[1])[:VALUE_MAX]))
    column.apart_ns = int(median(apart)) if apart else 0
    column.differences = sorted(differences.values(), key=lambda one: (bool(one.declared), one.event, one.parameter))
    return column


def _pairs(reference: Threads, other: Threads) -> Iterator[tuple[Seen | None, Seen | None]]:
    """Events that are the same one; None stands for what a side does not have."""
    for tid in sorted({*reference, *other}):
        ones, twos = reference.get(tid, []), other.get(tid, [])
        matcher = SequenceMatcher(None, _calls(ones), _calls(twos), autojunk=False)
        for tag, first, last, begin, end in matcher.get_opcodes():
            if tag == "equal":
                yield from zip(ones[first:last], twos[begin:end], strict=True)
            else:
                yield from ((one, None) for one in ones[first:last])
                yield from ((None, two) for two in twos[begin:end])


def _calls(events: list[Seen]) -> list[tuple[str, str]]:
    return [(event.type, event.direction) for event in events]


def by_thread(events: Iterable[Any]) -> Threads:
    """Delivered events, sorted into their threads."""
    threads: dict[int, list[Seen]] = defaultdict(list)
    for event in events:
        threads[event.tid].append(Seen(event.type, event.direction, event.ts, event.args))
    return dict(threads)
