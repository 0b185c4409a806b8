# SPDX-License-Identifier: Apache-2.0
"""What a kernel can be asked to check of an event before it is sent: data between the filter and the drivers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

#: Checks of one direction, and values of one check, that any kernel program takes.
CHECKS_MAX = 8
VALUES_MAX = 8


class Subject(str, Enum):
    """What a kernel looks at; the value is the field that says the same."""

    NAME = "proc.name"
    PID = "proc.pid"
    TID = "thread.tid"
    UID = "user.uid"
    RESULT = "evt.rawres"


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a fact has one of some values, or, negated, none of them.

    Attributes:
        subject: the fact.
        negated: none of them.
        names: of NAME, the values.
        ranges: of every other subject, the values: from the first to the last of each pair.
    """

    subject: Subject
    negated: bool = False
    names: tuple[bytes, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()

    def __len__(self) -> int:
        return len(self.names) + len(self.ranges)

    def holds(self, fact: bytes | int) -> bool:
        """Whether it is true of the fact."""
        if isinstance(fact, bytes):
            return (fact in self.names) != self.negated
        return any(first <= fact <= last for first, last in self.ranges) != self.negated


#: One of its tests has to hold; an empty one never does.
Clause = tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an event has to fulfil to be worth sending; by direction, for these system calls only.

    Every clause has to hold. A driver may ignore any of it: then more is sent.
    """

    enter: tuple[Clause, ...] = ()
    exit: tuple[Clause, ...] = ()
    enter_calls: frozenset[str] = frozenset()
    exit_calls: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.enter_calls or self.exit_calls)

    @property
    def subjects(self) -> frozenset[Subject]:
        """What they look at."""
        return frozenset(test.subject for clauses in (self.enter, self.exit) for one in clauses for test in one)
