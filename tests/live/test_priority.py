# SPDX-License-Identifier: Apache-2.0
"""The reader's priority: real-time unless told otherwise, and within its budget."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from falcore_process import FalcoreProcess
from looping_workload import LoopingWorkload

pytestmark = pytest.mark.root

Run = Callable[..., FalcoreProcess]

#: The budget is four fifths of a CPU; a slice that began within it may run over.
SHARE_MAX = 0.9
SECONDS = 3.0
#: More than are made in that time.
CALLS = 1_000_000_000


def policy(pid: int) -> int:
    return os.sched_getscheduler(pid) & ~os.SCHED_RESET_ON_FORK


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_the_reader_has_real_time_priority(falcore_run: Run) -> None:
    assert policy(falcore_run("evt.type=getppid").pid) == os.SCHED_RR


def test_priority_normal_competes_like_any_process(falcore_run: Run) -> None:
    assert policy(falcore_run("--priority", "normal", "evt.type=getppid").pid) == os.SCHED_OTHER


def test_a_reader_with_more_work_than_a_cpu_can_do_leaves_time_to_others(
    falcore_run: Run, workload: Callable[[str], str]
) -> None:
    # So many looks at every call of two busy processes take more than one CPU.
    looks = " or ".join(f"proc.cmdline contains nobody{number}" for number in range(40))
    process = falcore_run("-q", f"evt.type=getppid and ({looks})")
    with ExitStack() as stack:
        for _ in range(2):
            stack.enter_context(LoopingWorkload(workload("getppid_loop"), CALLS)).go()
        time.sleep(0.5)
        cpu, clock = cpu_seconds(process.pid), time.monotonic()
        time.sleep(SECONDS)
        share = (cpu_seconds(process.pid) - cpu) / (time.monotonic() - clock)
    assert share < SHARE_MAX
