# SPDX-License-Identifier: Apache-2.0
"""A driver that makes events up: no privileges, no kernel. For tests, demonstrations and as an example."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.requirements import Requirements
from falcore.schema.row import Event


class SyntheticDriver(Driver):
    """Repeats a short life of a process called `demo`, and announces each round by an event of its own."""

    name: ClassVar[str] = "synthetic"
    selectable: ClassVar[bool] = False
    summary: ClassVar[str] = "generated events; needs nothing"

    def requirements(self) -> Requirements:
        return Requirements()

    def supported_events(self) -> frozenset[str]:
        from falcore.schema.events import EVENTS

        return frozenset(event.name for event in EVENTS)

    def event_types(self) -> Sequence[Event]:
        from falcore.drivers.synthetic.capture import TICK

        return (TICK,)

    def open(self, request: CaptureRequest) -> Capture:
        from falcore.drivers.synthetic.capture import SyntheticCapture

        return SyntheticCapture(request)
