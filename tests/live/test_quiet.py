# SPDX-License-Identifier: Apache-2.0
"""`-q` leaves out formatting and output, nothing else; and falcore does not feed itself."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest
from falcore_process import FalcoreProcess, Outcome
from looping_workload import LoopingWorkload

import falcore

pytestmark = pytest.mark.root

COUNT = 2000
ATTEMPTS = 8

Run = Callable[..., FalcoreProcess]


def counted(run: Run, binary: str, options: list[str]) -> Outcome:
    """A run beside the workload, which is the only one that the filter lets through."""
    with LoopingWorkload(binary, COUNT) as loop:
        process = run(*options, f"evt.type=getppid and proc.pid={loop.pid}")
        loop.go()
        loop.finish()
        return process.interrupt()


def delivered(outcome: Outcome) -> dict[str, int]:
    return {name: counts["delivered"] for name, counts in outcome.stats["by_type"].items() if counts["delivered"]}


def test_bytes_per_event_are_the_same_with_and_without_q(falcore_run: Run, workload: Callable[[str], str]) -> None:
    binary = workload("getppid_loop")
    for _ in range(ATTEMPTS):
        loud, quiet = counted(falcore_run, binary, []), counted(falcore_run, binary, ["-q"])
        assert len(loud.lines) == loud.stats["matched"] == 2 * COUNT
        assert quiet.lines == []
        assert quiet.stats["matched"] == 2 * COUNT
        # Processes that start and end elsewhere are followed too: only runs with the same events compare.
        if delivered(loud) == delivered(quiet):
            assert loud.stats["bytes"] / loud.stats["delivered"] == quiet.stats["bytes"] / quiet.stats["delivered"]
            return
    pytest.fail(f"other processes started or ended during each of {ATTEMPTS} pairs of runs: no two are alike")


def test_own_events_do_not_feed_themselves(falcore_run: Run) -> None:
    # Every line written is a system call of falcore's own: were it shown, it would make the next line.
    process = falcore_run("evt.type=write")
    time.sleep(1.0)
    outcome = process.interrupt()
    assert outcome.stats["self"] > 0
    assert outcome.of("write")["seen"] < 20_000
    own = [line for line in outcome.lines if f"({process.pid}." in line]
    assert own == []


def test_own_events_are_shown_when_asked_for() -> None:
    with falcore.open_capture(f"evt.type = getppid and proc.pid = {os.getpid()}", include_self=True) as capture:
        for _ in range(10):
            os.getppid()
        capture.stop()
        assert len(list(capture)) == 10
