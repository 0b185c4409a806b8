# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.replay CAPTURE [-m MIB] [-r ROUNDS]`: reading and copying a capture file, beside sysdig.

The events of a small capture are repeated until the file has the size asked for. What counts is CPU time, the
least of the rounds, of which the least for an almost empty file, start-up, is taken off.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_EVENT_BLOCKS = frozenset({0x204, 0x208, 0x216, 0x217, 0x221, 0x222, 0x8010ABCD})
FALCORE = (sys.executable, "-m", "falcore", "run")
SYSDIG = ("sysdig",)
#: In the arguments of a command, the file that it writes.
COPY = "{copy}"
#: What is measured: title, arguments of sysdig, of falcore.
TASKS = (
    ("filter that matches nothing", ("proc.name=nosuchproc",), ("proc.name=nosuchproc",)),
    ("format every event", (), ("-o", "sysdig")),
    ("copy to another file", ("-w", COPY), ("-w", COPY)),
    # What programs read: JSON lines of sysdig's fields; a table of twenty columns.
    ("every event for programs, -j and --arrow", ("-j",), ("--arrow", "/dev/null")),
)


@dataclass(frozen=True, slots=True)
class Big:
    """A file made for measuring."""

    path: Path
    events: int


def repeat(capture: Path, target: Path, size: int) -> Big:
    """Writes `target`: what describes the machine in `capture`, then its events over and over."""
    data = capture.read_bytes()
    data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    head: list[bytes] = []
    events: list[bytes] = []
    at = 0
    while at < len(data):
        kind, length = struct.unpack_from("<II", data, at)
        (events if kind in _EVENT_BLOCKS else head).append(data[at : at + length])
        at += length
    body = b"".join(events)
    rounds = max(1, size // len(body))
    with target.open("wb") as file:
        file.writelines(head)
        for _ in range(rounds):
            file.write(body)
    return Big(target, rounds * len(events))


def seconds(command: Sequence[str]) -> float:
    """The CPU time of a command whose output goes nowhere."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def per_event(program: Sequence[str], big: Big, small: Big, arguments: Sequence[str]) -> float:
    """CPU ns an event, start-up not counted."""
    copy = big.path.with_name("copy.scap")
    given = [str(copy) if argument == COPY else argument for argument in arguments]
    times = []
    for file in (small, big):
        times.append(seconds([*program, "-r", str(file.path), *given]))
        copy.unlink(missing_ok=True)
    return max(times[1] - times[0], 1e-6) * 1e9 / (big.events - small.events)


def rate(program: Sequence[str], big: Big, small: Big, arguments: Sequence[str], rounds: int) -> float:
    """Events a second, start-up not counted."""
    # The best of each: of differences, the best would be the one whose start was slowest, which favours whoever
    # takes long to start.
    starts, times = [], []
    copy = big.path.with_name("copy.scap")
    given = [str(copy) if argument == COPY else argument for argument in arguments]
    for _ in range(rounds):
        starts.append(seconds([*program, "-r", str(small.path), *given]))
        copy.unlink(missing_ok=True)
        times.append(seconds([*program, "-r", str(big.path), *given]))
        copy.unlink(missing_ok=True)
    return (big.events - small.events) / max(min(times) - min(starts), 1e-6)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.replay", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("capture", type=Path, help="a small .scap file")
    parser.add_argument(
        "-m", "--mib", type=int, default=134, help="size of the file that is read (default: %(default)s)"
    )
    parser.add_argument("-r", "--rounds", type=int, default=3, help="the best of so many (default: %(default)s)")
    options = parser.parse_args()
    if shutil.which(SYSDIG[0]) is None:
        print("bench: sysdig is not installed: nothing to compare with", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        big = repeat(options.capture, Path(folder) / "big.scap", options.mib << 20)
        small = repeat(options.capture, Path(folder) / "small.scap", 0)
        print(f"{options.capture.name}: {big.events} events in {options.mib} MiB, million events a second of CPU time")
        for title, theirs, ours in TASKS:
            sysdig = rate(SYSDIG, big, small, theirs, options.rounds)
            falcore = rate(FALCORE, big, small, ours, options.rounds)
            print(
                f"{title}: sysdig {sysdig / 1e6:.2f}, falcore {falcore / 1e6:.2f}, {falcore / sysdig:.1f} times as fast"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
