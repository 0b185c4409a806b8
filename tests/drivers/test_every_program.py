# SPDX-License-Identifier: Apache-2.0
"""This kernel takes every program of a driver, those of events that are attached only when asked for too."""

from __future__ import annotations

import driver_under_test
import pytest

from falcore.capture.choose import Policy
from falcore.capture.plan import Options, plan
from falcore.capture.select import open_best
from falcore.drivers.abi.attachment import TRACEPOINT_PROGRAMS
from falcore.filter import compile_filter

pytestmark = pytest.mark.root

DRIVERS = (driver_under_test.NAME,) if driver_under_test.NAME else ("modern_ebpf", "ebpf")


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_capture_of_every_event_begins(driver: str) -> None:
    request = plan(compile_filter(""), Options(tracepoints=frozenset(TRACEPOINT_PROGRAMS)))
    chosen, capture, _ = open_best(request, Policy(allow_kmod=True), driver)
    with capture:
        capture.start()
        capture.stop()
    assert chosen.name == driver
