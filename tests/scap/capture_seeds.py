# SPDX-License-Identifier: Apache-2.0
"""Capture files to make wrong ones from: small, sound, and together with every kind of block and event."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from capture_file import FDS, PROCESSES, TS, CaptureFile, Thread, named_fd
from random_events import Values
from recorded_machine import descriptors, machine

from falcore.schema.events.public import public_events
from falcore.schema.row import Event

#: Files that the public events are spread over: a short file is read more often in the same time.
PARTS = 12
#: Where the older generations of blocks of processes and descriptors begin.
OLD = (1, 4, 7)


def generations(folder: Path, seed: int = 1) -> list[Path]:
    """Files with every public event between them, in blocks of both generations, and old descriptions of threads."""
    rows = public_events()
    ids = sorted(rows)
    random.Random(seed).shuffle(ids)
    files = [_events(rows, ids[part::PARTS], seed + part) for part in range(PARTS)]
    files += [_old(version) for version in OLD]
    paths = [file.write(folder / f"seed{number}.scap") for number, file in enumerate(files)]
    return [*paths, files[0].write(folder / "seed.scap.gz", compress=True)]


def _events(rows: dict[int, Event], ids: list[int], seed: int) -> CaptureFile:
    tids = (1, 10, 20)
    file = machine().processes([Thread(tid, comm=f"demo{tid}", ptid=1) for tid in tids])
    for tid in tids:
        file.fds(tid, descriptors())
    values = Values(seed, range(9), tids)
    for number, id in enumerate(ids):
        how: dict[str, int] = ({}, {"flags": 1}, {"version": 1})[number % 3]
        params = values.params(rows[id], only_known=False)
        file.event(id, params, tid=tids[number % 3], ts=TS + 1000 * number, cpu=number % 4, **how)  # type: ignore[arg-type]
    return file


def _old(version: int) -> CaptureFile:
    file = CaptureFile(minor=0).machine().processes([Thread(10)], version)
    file.fds(10, [named_fd(0, 1, "/dev/null", min(FDS))], min(FDS))
    for number in range(4):
        file.event(6, [b"\0" * 8, b"\5\0\0\0"], ts=TS + number, version=1)
    assert version in PROCESSES
    return file


def written(folder: Path) -> Path:
    """A file that a live capture has written: the tables of this host, and a process from its start to its end."""
    path = folder / "written.scap"
    command = [sys.executable, "-m", "falcore", "run", "-q", "-n", "200", "-w", str(path), "proc.name=cat"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as run:
        while run.poll() is None:
            subprocess.run(["cat", "/etc/hosts"], check=True, capture_output=True)
        assert run.stderr
        assert run.returncode == 0, run.stderr.read()
    return path
