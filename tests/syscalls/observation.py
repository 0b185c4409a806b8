# SPDX-License-Identifier: Apache-2.0
"""One act of the subject: what it knows of its calls, and what falcore captured of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from standing_capture import StandingCapture

import falcore
from falcore.schema.flags import FAMILY

_SUBJECT = Path(__file__).with_name("subject.py")


def flags(family: str, names: str) -> int:
    """The public number of `O_RDONLY|O_CLOEXEC`."""
    return FAMILY[family].named(names)


@dataclass(frozen=True, slots=True)
class Observation:
    """What the subject said and what was seen of every process meanwhile."""

    facts: dict[str, Any]
    events: list[falcore.Event]

    @property
    def tid(self) -> int:
        tid: int = self.facts["tid"]
        return tid

    def all(self, type: str, direction: str, tid: int | None = None, **arguments: object) -> list[falcore.Event]:
        """Events of a thread (the subject) with these arguments."""
        return [
            event
            for event in self.events
            if event.type == type
            and event.direction == direction
            and event.tid == (self.tid if tid is None else tid)
            and all(event.args[name] == value for name, value in arguments.items())
        ]

    def one(self, type: str, direction: str, tid: int | None = None, **arguments: object) -> falcore.Event:
        """The only such event."""
        found = self.all(type, direction, tid, **arguments)
        alike = [event for event in self.events if event.type == type]
        assert len(found) == 1, [f"{event.tid} {event.direction} {event.type} {event.info:.300}" for event in alike]
        return found[0]


#: `observe` with the capture of the module.
Observed = Callable[..., Observation]


def observe(capture: StandingCapture, act: str, folder: Path | None = None) -> Observation:
    """What is captured while the subject performs an act."""
    command = [sys.executable, str(_SUBJECT), act, *([str(folder)] if folder else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        answer, _ = child.communicate("go\n")
    assert child.returncode == 0
    facts = json.loads(answer.removeprefix("ready\n"))
    events = capture.until_exit(child.pid)
    marks = [at for at, event in enumerate(events) if event.type == "getppid" and event.tid == facts["tid"]]
    assert len(marks) >= 4, "the act lies between two getppid calls"
    # An act that calls getppid itself is shown with its marks.
    return Observation(facts, events[marks[1] + 1 : marks[-2]] if len(marks) == 4 else events)
