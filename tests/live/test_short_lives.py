# SPDX-License-Identifier: Apache-2.0
"""Every call is told of the thread that made it, though threads come and go and inherit each other's stacks."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable

import pytest
from driver_under_test import scaled
from falcore_process import FalcoreProcess

pytestmark = pytest.mark.root

LIVES = scaled(3000)


def test_calls_of_short_lives_are_their_own(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str]
) -> None:
    process = falcore_run("--exit-only", "-p", "%thread.tid", "evt.type = getppid and proc.name = short_lives")
    done = subprocess.run([workload("short_lives"), str(LIVES)], capture_output=True, text=True, check=True)
    outcome = process.interrupt()
    called: Counter[str] = Counter()
    for line in done.stdout.splitlines():
        tid, calls = line.split()
        called[tid] += int(calls)
    assert outcome.stats["lost"] == 0
    assert len(called) > LIVES
    assert Counter(line.strip() for line in outcome.lines if line.strip().isdecimal()) == called
