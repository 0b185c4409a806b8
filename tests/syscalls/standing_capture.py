# SPDX-License-Identifier: Apache-2.0
"""A capture of this process's descendants that stands while a module's tests start one after another."""

from __future__ import annotations

import os
import time
from types import TracebackType

from driver_under_test import open_capture

import falcore

#: An emulated machine takes a while.
SECONDS = 120.0


class StandingCapture:
    """Opened once, for opening may take longer than a test. Leaving it as a context asserts that nothing was lost.

    Args:
        types: names of the events that any of the tests looks at.
    """

    def __init__(self, types: set[str]) -> None:
        wanted = ", ".join(sorted(types | {"procexit"}))
        self._capture = open_capture(f"proc.apid = {os.getpid()} and evt.type in ({wanted})", directions="both")

    def until_exit(self, pid: int) -> list[falcore.Event]:
        """What all descendants did since the last time, at least up to the end of a process."""
        end = time.monotonic() + SECONDS
        events: list[falcore.Event] = []
        while not any(event.type == "procexit" and event.tid == pid for event in events):
            assert time.monotonic() < end, f"the end of process {pid} was not captured within {SECONDS:.0f} s"
            # To the end each time: what an abandoned iterator has taken is gone.
            events += list(self._capture.events(0.02))
        return events

    def __enter__(self) -> StandingCapture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._capture:
            self._capture.stop()
            if error is None:
                assert self._capture.report().lost == 0
