# SPDX-License-Identifier: Apache-2.0
"""The file that bench.memory measures with holds what its figures speak of."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench.memory import write

THREADS, FDS, PER_PROCESS = 200, 2000, 5


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    return write(tmp_path / "machine.scap", THREADS, FDS, PER_PROCESS)


def test_every_thread_and_descriptor_of_the_file_is_in_the_tables(capture: Path) -> None:
    fields = "%proc.name %proc.nthreads %proc.fdopencount %evt.type"
    command = [sys.executable, "-m", "falcore", "run", "-r", str(capture), "-p", fields]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines == [f"service-0 {PER_PROCESS} {FDS * PER_PROCESS // THREADS} getuid"]


@pytest.mark.skipif(shutil.which("sysdig") is None, reason="sysdig is not installed: nothing to compare with")
def test_sysdig_finds_the_same_threads_and_descriptors(capture: Path) -> None:
    fields = "%proc.name %proc.nthreads %proc.fdopencount %evt.type"
    lines = subprocess.run(["sysdig", "-r", str(capture), "-p", fields], capture_output=True, text=True, check=True)
    assert lines.stdout.splitlines() == [f"service-0 {PER_PROCESS} {FDS * PER_PROCESS // THREADS} getuid"]
