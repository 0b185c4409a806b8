# SPDX-License-Identifier: Apache-2.0
"""`falcore run -r`: lines, filters, errors and exit codes."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_file import CaptureFile, Thread


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "falcore", "run", *arguments], capture_output=True, text=True, check=False, timeout=120
    )


def capture(tmp_path: Path) -> Path:
    file = CaptureFile().processes([Thread(10)])
    for number in range(5):
        file.event(6, [struct.pack("<q", number), struct.pack("<I", 80)])
    return file.write(tmp_path / "a.scap", compress=True)


def test_lines_of_a_file_match_the_filter(tmp_path: Path) -> None:
    done = run("-r", str(capture(tmp_path)), "-p", "%evt.num %proc.name %evt.arg.fd", "evt.arg.fd > 2")
    assert (done.returncode, done.stdout) == (0, "4 demo 3\n5 demo 4\n")
    assert "reading" in done.stderr


def test_count_stops_the_reading(tmp_path: Path) -> None:
    done = run("-r", str(capture(tmp_path)), "-n", "2", "-o", "json")
    assert [json.loads(line)["evt.num"] for line in done.stdout.splitlines()] == [1, 2]


def test_sysdigs_lines(tmp_path: Path) -> None:
    done = run("-r", str(capture(tmp_path)), "-o", "sysdig", "-n", "1")
    assert done.stdout.endswith(" 1 demo (10) > read fd=0 size=80 \n")


def test_a_damaged_file_ends_with_7_after_what_is_whole(tmp_path: Path) -> None:
    path = capture(tmp_path)
    path.write_bytes(path.read_bytes()[:-20])
    done = run("-r", str(path))
    assert done.returncode == 7
    assert "cut short" in done.stderr


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = run("-r", str(tmp_path / "none.scap"))
    assert done.returncode == 7
    assert "none.scap: cannot be opened (No such file or directory)" in done.stderr


def test_options_of_capturing_are_refused(tmp_path: Path) -> None:
    done = run("-r", str(capture(tmp_path)), "--driver", "ebpf")
    assert done.returncode == 2
    assert "--driver" in done.stderr


def test_the_replay_driver_asks_for_a_file() -> None:
    done = run("--driver", "replay")
    assert done.returncode == 2
    assert "falcore run -r FILE" in done.stderr


def test_what_only_a_capture_can_bring_is_refused_with_a_file(tmp_path: Path) -> None:
    done = run("-r", str(capture(tmp_path)), "--tracepoint", "switch")
    assert done.returncode == 2
    assert "--tracepoint is for capturing" in done.stderr
