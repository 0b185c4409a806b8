# SPDX-License-Identifier: Apache-2.0
"""One act of the subject: what it knows of its calls, and what falcore captured of them."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
        assert len(found) == 1, [f"{event.direction} {event.type} {event.info}" for event in self.events]
        return found[0]


def observe(act: str, types: str, folder: Path | None = None) -> Observation:
    """Captures events of the given types, both ways, while the subject performs the act."""
    command = [sys.executable, str(_SUBJECT), act, *([str(folder)] if folder else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == "ready\n"
        with falcore.open_capture(f"evt.type in ({types}, getppid)", directions="both") as capture:
            answer, _ = child.communicate("go\n")
            assert child.returncode == 0
            capture.stop()
            events = list(capture)
            assert capture.report().lost == 0
    facts = json.loads(answer)
    marks = [at for at, event in enumerate(events) if event.type == "getppid" and event.tid == facts["tid"]]
    assert len(marks) >= 4, "the act lies between two getppid calls"
    return Observation(facts, events[marks[1] + 1 : marks[-2]] if act != "getppid" else events)
