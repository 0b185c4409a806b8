# SPDX-License-Identifier: Apache-2.0
"""However much a machine has running, the process stays within its memory, and says what that took."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from capture_file import CaptureFile, Thread

from falcore.capture.interface import MEMORY_MIN

#: Processes with long command lines and environments: together well beyond the limit.
PROCESSES, TEXT = 24_000, 4_000


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = CaptureFile().machine()
    parts = [file.data]
    text = b"x" * (TEXT - 1) + b"\0"
    for first in range(0, PROCESSES, 1000):
        threads = [Thread(10 + tid, args=text, env=text) for tid in range(first, first + 1000)]
        parts.append(CaptureFile(section=False).processes(threads).data)
    # The newest one is known, and an event of one that is not.
    parts.append(CaptureFile(section=False).event(1, tid=9 + PROCESSES).event(1, tid=10).data)
    path = tmp_path_factory.mktemp("crowded") / "crowded.scap"
    path.write_bytes(b"".join(parts))
    return path


def read(path: Path, folder: Path, *arguments: str) -> tuple[dict[str, Any], str]:
    """The account, and what was said."""
    stats = folder / "stats.json"
    command = [sys.executable, "-m", "falcore", "run", "-q", "-r", str(path), "--stats-json", str(stats), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(stats.read_text()), done.stderr


def test_without_a_limit_the_tables_take_what_there_is(crowded: Path, tmp_path: Path) -> None:
    stats, _ = read(crowded, tmp_path, "--memory", "none")
    assert stats["state"]["threads"] >= PROCESSES
    assert stats["memory"]["limit"] is None
    assert stats["memory"]["peak"] > 2 * PROCESSES * TEXT > 1.5 * MEMORY_MIN


def test_at_the_limit_the_tables_give_way_and_the_account_says_so(crowded: Path, tmp_path: Path) -> None:
    stats, said = read(crowded, tmp_path, "--memory", f"{MEMORY_MIN >> 20}M")
    memory = stats["memory"]
    assert memory["limit"] == MEMORY_MIN
    assert memory["reached"] >= 1
    assert memory["evicted"] > PROCESSES / 4
    assert stats["state"]["evicted"] >= memory["evicted"]
    # Between two looks it may go beyond by what 256 threads and a slice of the file take.
    assert memory["peak"] < MEMORY_MIN * 1.15
    assert stats["state"]["threads"] + memory["evicted"] >= PROCESSES
    assert re.search(r"the limit of memory \(96M\) was reached, and \d+ threads and descriptors were forgotten", said)
    assert stats["seen"] == stats["delivered"] + stats["lost"]


@pytest.mark.parametrize("text", ["much", "1M", "-5", ""])
def test_a_limit_that_cannot_be_is_refused(text: str) -> None:
    command = [sys.executable, "-m", "falcore", "run", "--memory", text, "-r", "/dev/null"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--memory" in done.stderr
    assert "Traceback" not in done.stderr
