# SPDX-License-Identifier: Apache-2.0
"""Every way to end a run ends it cleanly, with a summary, and leaves nothing attached."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from falcore_process import COMMAND, FalcoreProcess
from kernel_programs import assert_gone, loaded, programs_of
from looping_workload import LoopingWorkload

pytestmark = pytest.mark.root

Run = Callable[..., FalcoreProcess]


def test_ctrl_c_ends_with_a_summary(falcore_run: Run) -> None:
    process = falcore_run("evt.type=getppid")
    outcome = process.interrupt()
    assert outcome.code == 0
    for word in ("seen", "delivered", "matched", "lost"):
        assert word in outcome.errors
    assert "Traceback" not in outcome.errors


def test_sigterm_ends_like_ctrl_c(falcore_run: Run) -> None:
    process = falcore_run("evt.type=getppid")
    process.send(signal.SIGTERM)
    assert process.outcome.code == 0
    assert process.outcome.stats["duration"] > 0


def test_n_ends_after_so_many_matches(falcore_run: Run, workload: Callable[[str], str]) -> None:
    process = falcore_run("-n", "25", "evt.type=getppid")
    with LoopingWorkload(workload("getppid_loop"), 1000) as loop:
        loop.go()
        outcome = process.outcome
    assert outcome.code == 0
    assert len(outcome.lines) == 25
    assert outcome.stats["matched"] == 25


def test_d_ends_after_so_many_seconds(falcore_run: Run) -> None:
    process = falcore_run("-d", "0.7", "evt.type=getppid")
    began = time.monotonic()
    outcome = process.outcome
    assert outcome.code == 0
    assert 0.6 < outcome.stats["duration"] < 3
    assert time.monotonic() - began < 10


def test_a_closed_standard_output_ends_the_run(tmp_path: Path, workload: Callable[[str], str]) -> None:
    stats = tmp_path / "stats.json"
    command = [*COMMAND, "run", "--stats-json", str(stats), "evt.type=getppid"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as falcore:
        assert falcore.stdout is not None
        assert falcore.stderr is not None
        while "capturing with" not in falcore.stderr.readline():
            assert falcore.poll() is None
        with LoopingWorkload(workload("getppid_loop"), 100_000) as loop:
            loop.go()
            assert "getppid" in falcore.stdout.readline()
            falcore.stdout.close()  # as head -1 does
            errors = falcore.stderr.read()
            assert falcore.wait(30) == 0
    assert "Traceback" not in errors
    assert "Broken pipe" not in errors
    assert json.loads(stats.read_text())["matched"] > 0


def test_a_killed_run_leaves_nothing_attached(falcore_run: Run) -> None:
    process = falcore_run("evt.type=getppid")
    programs = programs_of(process.pid)
    assert "sys_exit" in {loaded()[program] for program in programs}
    process.kill()
    assert_gone(programs)


def test_a_stopped_run_leaves_nothing_attached(falcore_run: Run) -> None:
    process = falcore_run("evt.type=getppid")
    programs = programs_of(process.pid)
    assert programs
    assert process.interrupt().code == 0
    assert_gone(programs)


@pytest.mark.parametrize(
    ("text", "culprit"),
    [("evt.type=", "evt.type="), ("proc.nam = cat", "proc.nam"), ("evt.type = (cat", "("), ("fd.num = abc", "abc")],
)
def test_a_broken_filter_is_pointed_at(falcore_run: Run, text: str, culprit: str) -> None:
    outcome = falcore_run(text, wait=False).outcome
    assert outcome.code == 2
    assert "^" in outcome.errors
    assert culprit in outcome.errors
    assert "Traceback" not in outcome.errors
    assert "capturing with" not in outcome.errors


@pytest.mark.parametrize("option", [["--buffer", "3M"], ["--buffer", "much"], ["-p", "%no.such"]])
def test_a_broken_option_is_named(falcore_run: Run, option: list[str]) -> None:
    outcome = falcore_run(*option, wait=False).outcome
    assert outcome.code == 2
    assert "Traceback" not in outcome.errors
