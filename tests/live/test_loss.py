# SPDX-License-Identifier: Apache-2.0
"""What falcore knows of a process of which it has lost events."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from falcore_process import COMMAND, FalcoreProcess
from looping_workload import LoopingWorkload

pytestmark = pytest.mark.root

#: Each line it is given lets it go on.
SCRIPT = "cd /etc; read line; cd /usr; while read line; do :; done"
FORMAT = "%proc.cwd %thread.uncertain %proc.exec_id"


def test_a_directory_that_was_changed_while_events_were_lost_is_known_and_soon_certain(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str], tmp_path: Path
) -> None:
    file = tmp_path / "lossy.scap"
    with subprocess.Popen(["sh", "-c", SCRIPT], stdin=subprocess.PIPE, text=True, bufsize=1) as shell:
        assert shell.stdin is not None
        wait_for_directory(shell.pid, "/etc")
        wanted = f"evt.type in (read, getppid) and proc.pid = {shell.pid}"
        # Without push-down: the kernel would leave the flood out.
        process = falcore_run("--no-pushdown", "--buffer", "128K", "-w", str(file), "-p", FORMAT, wanted)
        process.send(signal.SIGSTOP)
        with LoopingWorkload(workload("getppid_loop"), 300_000) as loop:
            loop.go()
            loop.finish()
        shell.stdin.write("first\n")
        wait_for_directory(shell.pid, "/usr")  # behind the flood: its chdir is lost
        process.send(signal.SIGCONT)
        end = time.monotonic() + 60
        while "/usr/ false" not in process.printed:
            assert time.monotonic() < end, process.printed
            shell.stdin.write("another\n")
            time.sleep(0.2)
    outcome = process.interrupt()
    assert outcome.stats["by_type"]["getppid"]["lost"] > 0
    assert "events lost so far" in outcome.errors.split(" matched, ")[0], "told while it happens"
    assert outcome.stats["state"]["uncertain"] > 0
    assert outcome.stats["state"]["repaired"] > 0
    rows = [line.split() for line in outcome.lines]
    moved = [row[0] for row in rows].index("/usr/")
    assert {row[0] for row in rows[moved:]} == {"/usr/"}
    assert {row[2] for row in rows} == {rows[-1][2]}, "one program ran all the time"
    assert rows[-1][2].startswith(f"{shell.pid}-")
    replay = subprocess.run(
        [*COMMAND, "run", "-r", str(file), "-p", FORMAT], capture_output=True, text=True, check=True
    )
    assert replay.stdout.splitlines() == outcome.lines


def wait_for_directory(pid: int, path: str) -> None:
    end = time.monotonic() + 60
    while Path(f"/proc/{pid}/cwd").readlink() != Path(path):
        assert time.monotonic() < end
        time.sleep(0.01)
