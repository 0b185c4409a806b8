# SPDX-License-Identifier: Apache-2.0
"""A closed capture leaves no ring mapped, whoever still holds its events: it would keep a kernel module in use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import falcore

pytestmark = pytest.mark.root


def mapped() -> list[str]:
    """Mappings of drivers' memory that this process may write to, which rings are."""
    words = ("bpf-map", "perf_event", "/dev/falcore")
    lines = Path("/proc/self/maps").read_text().splitlines()
    return [line for line in lines if " rw-s " in line and any(word in line for word in words)]


@pytest.mark.parametrize("driver", ["modern_ebpf", "ebpf"])
def test_events_outlive_their_capture_and_keep_no_ring(driver: str) -> None:
    before = len(mapped())
    with falcore.open_capture("evt.type=getppid", driver=driver, include_self=True) as capture:
        assert len(mapped()) > before
        os.getppid()
        event = next(iter(capture))
        capture.stop()
        delivered = capture.report().delivered
    assert len(mapped()) == before
    assert event.type == "getppid"
    assert event["proc.name"]
    assert capture.report().delivered == delivered > 0


def test_a_trial_keeps_no_ring() -> None:
    from falcore.capture.registry import load
    from falcore.capture.trial import try_driver

    before = len(mapped())
    assert try_driver("modern_ebpf", load(["modern_ebpf"]).drivers["modern_ebpf"]).ok
    assert len(mapped()) == before
