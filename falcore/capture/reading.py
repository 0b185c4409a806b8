# SPDX-License-Identifier: Apache-2.0
"""One event out of an opened capture, through the same native reader as any other."""

from __future__ import annotations

import time

from falcore import _native
from falcore.capture.interface import Capture
from falcore.engine import Engine, Rule
from falcore.filter.compile import compile_filter


def first_event(capture: Capture, timeout: float) -> _native.Event | None:
    """The first event of a capture that was started by the caller; None when `timeout` seconds bring none."""
    engine = Engine(capture, [Rule(compile_filter(""), collect=True)])
    engine.attach_reader()
    end = time.monotonic() + timeout
    while time.monotonic() < end and not engine.exhausted:
        engine.step(1, 0.005)
        if found := engine.take():
            return found[0]
    return None
