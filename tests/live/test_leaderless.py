# SPDX-License-Identifier: Apache-2.0
"""A process whose main thread has ended hides nothing: /proc/PID is empty then, its threads' folders are not."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from falcore_process import FalcoreProcess

pytestmark = pytest.mark.root

KNOWN = "%proc.exepath %proc.cmdline %proc.cwd %fd.name %proc.name %thread.uncertain"


def test_a_process_without_its_main_thread_is_known_whole(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str], tmp_path: Path
) -> None:
    binary, file = workload("leaderless"), tmp_path / "kept open"
    file.write_text("x")
    with subprocess.Popen([binary, str(file)], stdin=subprocess.PIPE, cwd=tmp_path) as process:
        end = time.monotonic() + 60
        while state_of(process.pid) != "Z":
            assert time.monotonic() < end
            time.sleep(0.01)
        run = falcore_run("-p", KNOWN, f"evt.type = pread and proc.pid = {process.pid}")
        while run.printed.count("\n") < 3:
            assert time.monotonic() < end, run.errors
            time.sleep(0.1)
        process.communicate()
    outcome = run.interrupt()
    line = f"{Path(binary).resolve()} leaderless {file} {tmp_path}/ {file} leaderless false"
    assert set(outcome.lines) == {line}


def state_of(pid: int) -> str:
    """The letter that /proc has for a process."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
