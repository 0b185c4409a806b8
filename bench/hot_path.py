# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.hot_path [-r ROUNDS]`: what the native pipeline alone costs an event, without kernel and start-up.

Two rings in memory hold what two processes that call getppid leave in them, in turns; the pipeline reads them over and
over. The rings stay in the cache, so the figures are what decoding, state and filter cost, not what fetching another
CPU's memory does. CPU time of the thread; of each variant the median of the rounds, in which all take turns.
"""

from __future__ import annotations

import argparse
import mmap
import os
import statistics
import struct
import subprocess
import sys
import time
from contextlib import ExitStack

from bench.condition import none_of
from falcore import _native
from falcore.filter import compile_filter
from falcore.schema.syscalls import by_name

#: drivers/abi/ring.h: head, tail, then data; records may run over the end.
HEAD_AT, DATA_AT, SLACK = 0, 36864, 1 << 17
RING = 1 << 19
LAPS = 60
UNLIMITED = 2**64 - 1
#: The row of a call's way out: drivers/abi/wire.h.
OWN_IDS, EXIT = 0x8000, 1
FILTERS = {
    "no filter": "",
    "proc.name=nosuchproc": "proc.name=nosuchproc",
    "evt.rawres=-1001": "evt.rawres=-1001",
    "1 condition": none_of(1),
    "5 conditions": none_of(5),
    "20 conditions": none_of(20),
    "100 conditions": none_of(100),
    "20 conditions and a type": f"evt.type=getppid and evt.dir=< and {none_of(18)}",
}


class Lap:
    """A ring full of one thread's events, which can be shown again and again."""

    def __init__(self, tid: int, first: int) -> None:
        self.fd = os.memfd_create("ring")
        os.ftruncate(self.fd, DATA_AT + RING + SLACK)
        self._memory = mmap.mmap(self.fd, 0)
        self.events = self._head = 0
        kind = OWN_IDS + 2 * by_name()["getppid"].nr + EXIT
        at = 0
        while at < RING:
            record = struct.pack("<QQIHIHq", first + 500 * self.events, tid, 36, kind, 1, 8, 1)
            self._memory[DATA_AT + at : DATA_AT + at + len(record)] = record
            at += (len(record) + 7) & ~7
            self.events += 1

    def show(self) -> None:
        """The producer is one lap further."""
        self._head += RING
        struct.pack_into("<Q", self._memory, HEAD_AT, self._head)


class Variant:
    """A pipeline with one filter, and its rings."""

    def __init__(self, text: str, tids: list[int]) -> None:
        table = _native.EventTable()
        self._pipeline = _native.Pipeline(table)
        self._laps = [Lap(tid, 1 + 250 * i) for i, tid in enumerate(tids)]
        for cpu, lap in enumerate(self._laps):
            self._pipeline.add_ring("array", lap.fd, RING, cpu)
        self._pipeline.scan()
        self._pipeline.add_rule([tuple(node) for node in compile_filter(text).nodes], "text", "", -1, False)

    def round(self) -> float:
        """CPU ns an event."""
        spent, events = 0, 0
        for _ in range(LAPS):
            for lap in self._laps:
                lap.show()
            before = time.thread_time_ns()
            progress = self._pipeline.run(UNLIMITED, 0, True)
            spent += time.thread_time_ns() - before
            events += progress.delivered
        if events != LAPS * sum(lap.events for lap in self._laps):
            raise RuntimeError(f"the pipeline showed {events} events, not what is in the rings")
        return spent / events


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.hot_path", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("-r", "--rounds", type=int, default=7, help="default: %(default)s")
    parser.add_argument("filters", nargs="*", metavar="FILTER", help="instead of those built in")
    options = parser.parse_args()
    filters = {text: text for text in options.filters} or FILTERS
    with ExitStack() as stack:
        sleepers = []
        for _ in range(2):
            sleeper = stack.enter_context(subprocess.Popen(["sleep", "infinity"]))
            stack.callback(sleeper.kill)
            sleepers.append(sleeper.pid)
        variants = {name: Variant(text, sleepers) for name, text in filters.items()}
        found: dict[str, list[float]] = {name: [] for name in variants}
        for _ in range(options.rounds):
            for name, variant in variants.items():
                found[name].append(variant.round())
    for name, times in found.items():
        print(f"{name}: {statistics.median(times):.1f} ns an event, least {min(times):.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
