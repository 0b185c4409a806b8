# SPDX-License-Identifier: Apache-2.0
"""Counting is exact, and loss is counted where it happens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from driver_under_test import open_capture, scaled
from falcore_process import FalcoreProcess, Outcome
from looping_workload import LoopingWorkload

pytestmark = pytest.mark.root

#: The smallest buffer, so that a burst overflows it.
TINY = "128K"
BURST = scaled(300_000)
MANY = scaled(5_000_000)

Run = Callable[..., FalcoreProcess]


def beside(run: Run, binary: str, arguments: list[str], processes: int, count: int) -> Outcome:
    """What falcore counts beside so many processes that make so many calls each."""
    process = run(*arguments)
    with ExitStack() as stack:
        workloads = [stack.enter_context(LoopingWorkload(binary, count)) for _ in range(processes)]
        for workload in workloads:
            workload.go()
        for workload in workloads:
            workload.finish()
    return process.interrupt()


def assert_equation(outcome: Outcome) -> None:
    """seen = delivered + lost: in all, by type, by cause."""
    stats = outcome.stats
    assert stats["seen"] == stats["delivered"] + stats["lost"]
    for name, counts in stats["by_type"].items():
        assert counts["seen"] == counts["delivered"] + counts["lost"], name
    for key in ("seen", "delivered", "matched", "lost"):
        assert sum(counts[key] for counts in stats["by_type"].values()) == stats[key], key
    for name, counts in stats["by_type"].items():
        assert sum(lost.get(name, 0) for lost in stats["by_cause"].values()) == counts["lost"], name


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize(("option", "directions"), [(["--exit-only"], 1), ([], 2)], ids=["exit_only", "both"])
def test_nothing_is_lost_at_the_default_buffer(
    falcore_run: Run, workload: Callable[[str], str], option: list[str], directions: int, processes: int
) -> None:
    outcome = beside(falcore_run, workload("getppid_loop"), ["-q", *option, "evt.type=getppid"], processes, MANY)
    assert outcome.stats["lost"] == 0
    # Others may call getppid too.
    assert outcome.of("getppid")["matched"] >= directions * processes * MANY
    assert_equation(outcome)


@pytest.mark.parametrize(("option", "directions"), [(["--exit-only"], 1), ([], 2)], ids=["exit_only", "both"])
def test_the_count_by_pid_is_exactly_what_the_process_did(
    falcore_run: Run, workload: Callable[[str], str], option: list[str], directions: int
) -> None:
    with LoopingWorkload(workload("getppid_loop"), scaled(200_000)) as loop:
        process = falcore_run("-q", *option, f"evt.type=getppid and proc.pid={loop.pid}")
        loop.go()
        loop.finish()
        outcome = process.interrupt()
    assert outcome.of("getppid")["matched"] == directions * loop.count
    assert outcome.stats["matched"] == directions * loop.count
    assert_equation(outcome)


def test_a_tiny_buffer_loses_and_says_what_and_why(falcore_run: Run, workload: Callable[[str], str]) -> None:
    # Printing every line is slower than the calls, so the rings overflow.
    outcome = beside(falcore_run, workload("getppid_loop"), ["--buffer", TINY, "evt.type=getppid"], 2, BURST)
    counts = outcome.of("getppid")
    assert counts["lost"] > 0
    assert counts["seen"] >= 2 * 2 * BURST
    assert counts["delivered"] == counts["matched"]
    assert any(lost.get("getppid", 0) for lost in outcome.stats["by_cause"].values())
    assert str(outcome.stats["lost"]) in outcome.errors.replace(",", "")
    assert_equation(outcome)


def test_reads_and_opens_are_counted_too(falcore_run: Run, workload: Callable[[str], str]) -> None:
    for name, types in (("read_zero", ["read"]), ("open_close", ["openat", "close"])):
        with LoopingWorkload(workload(name), scaled(20_000)) as loop:
            process = falcore_run("-q", "--exit-only", f"evt.type in ({', '.join(types)}) and proc.pid={loop.pid}")
            loop.go()
            loop.finish()
            outcome = process.interrupt()
        assert outcome.stats["lost"] == 0
        for kind in types:
            # The workload reads its start signal and the loader is long done; libc closes nothing more.
            assert loop.count <= outcome.of(kind)["matched"] <= loop.count + 4
        assert_equation(outcome)


def test_stop_hands_over_everything_that_waits_in_the_rings(workload: Callable[[str], str]) -> None:
    # More than the pipeline hands over at a time, and nobody reads before it is stopped.
    count = 10_000
    with (
        LoopingWorkload(workload("getppid_loop"), count) as loop,
        open_capture(f"evt.type = getppid and proc.pid = {loop.pid}") as capture,
    ):
        loop.go()
        loop.finish()
        capture.stop()
        assert capture.report().closes()
        events = list(capture)
    assert len(events) == count
    assert [event.ts for event in events] == sorted(event.ts for event in events)
