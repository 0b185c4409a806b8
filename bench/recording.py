# SPDX-License-Identifier: Apache-2.0
"""A capture file to measure reading with: a compile, recorded on this machine."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.jobs import Compile
from bench.mode import END_SECONDS, finished
from bench.replay import Big, repeat

EVENTS = 30_000


@dataclass(frozen=True, slots=True)
class Recording:
    """The file, and one with next to nothing in it, whose time is start-up."""

    big: Big
    small: Big


def record(folder: Path, mib: int) -> Recording:
    """Captures a compile and repeats its events until the file has the size."""
    capture = folder / "compile.scap"
    command = [sys.executable, "-m", "falcore", "run", "-n", str(EVENTS), "-w", str(capture)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as falcore:
        try:
            assert falcore.stderr is not None
            first = falcore.stderr.readline()
            if not first.startswith("falcore: capturing with"):
                raise RuntimeError(f"falcore run cannot record: {first.strip()}")
            finished(Compile("compile", "compile", (), 1, 1))
            if falcore.poll() is None:
                falcore.send_signal(signal.SIGINT)
            falcore.communicate(timeout=END_SECONDS)
        finally:
            falcore.kill()
    return Recording(repeat(capture, folder / "big.scap", mib << 20), repeat(capture, folder / "small.scap", 0))
