# SPDX-License-Identifier: Apache-2.0
"""A workload run: what one iteration cost the processes that made it."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.workloads.programs import program


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU (user and system) and wall nanoseconds per iteration."""

    cpu: float
    wall: float


class Run(Protocol):
    """A workload that waits to be let go."""

    def finish(self) -> Cost:
        """Lets it go and waits for its end."""

    def abandon(self) -> None:
        """Ends whatever of it is still there."""


@dataclass(frozen=True, slots=True)
class Workload:
    """Something done over and over.

    Attributes:
        title: as printed.
        name: of its program in tests/workloads.
        types: the events that are wanted of it; none: every event of every process.
        count: iterations of a run, in each process.
        slow_count: iterations beside a tool that stops the process at every call.
        processes: that do it at the same time.
        arguments: of the program, after the count.
        unit: what one iteration is.
    """

    title: str
    name: str
    types: tuple[str, ...]
    count: int
    slow_count: int
    processes: int = 1
    arguments: tuple[str, ...] = ()
    unit: str = "iteration"

    @property
    def filter(self) -> str:
        """The falcore filter that matches exactly its events."""
        if len(self.types) <= 1:
            return "".join(f"evt.type={name}" for name in self.types)
        return f"evt.type in ({', '.join(self.types)})"

    def times(self, slow: bool) -> int:
        """Iterations of a run, all processes together."""
        return (self.slow_count if slow else self.count) * self.processes

    def start(self, slow: bool = False, wrapper: Sequence[str] = ()) -> Run:
        """Starts it up to the point where it waits to be let go; `wrapper` is a command that runs it."""
        count = self.slow_count if slow else self.count
        return Running([*wrapper, str(program(self.name)), str(count), *self.arguments], self.processes)


class Running:
    """Started programs that wait to be let go, each in a session of its own and on one CPU.

    The scheduler shares the CPUs between sessions before it looks at niceness: the session of the workload
    gets as much as it may, so that other work on the machine disturbs it less.
    """

    def __init__(self, command: Sequence[str], processes: int = 1, folder: Path | None = None) -> None:
        self._children: list[subprocess.Popen[str]] = []
        cpus = sorted(os.sched_getaffinity(0), reverse=True)
        try:
            for place in range(processes):
                self._begin(command, cpus[place % len(cpus)], folder)
        except BaseException:
            self.abandon()
            raise

    def _begin(self, command: Sequence[str], cpu: int, folder: Path | None) -> None:
        child = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._children.append(child)
        assert child.stdout is not None
        line = child.stdout.readline()
        if not line:
            raise RuntimeError(f"{command[0]} ended with status {child.wait()} before the workload was ready")
        pid = int(line)
        os.sched_setaffinity(pid, {cpu})
        with contextlib.suppress(OSError):  # no autogroups in this kernel, or no right to raise one
            Path(f"/proc/{pid}/autogroup").write_text("-20")

    def finish(self) -> Cost:
        for child in self._children:
            assert child.stdin is not None
            child.stdin.close()
        costs = []
        for child in self._children:
            assert child.stdout is not None
            output = child.stdout.read()
            if child.wait() != 0:
                raise RuntimeError(f"a workload ended with status {child.returncode}")
            cpu, wall = output.split()
            costs.append(Cost(float(cpu), float(wall)))
        self.abandon()
        cpu_mean = sum(cost.cpu for cost in costs) / len(costs)
        return Cost(cpu_mean, max(cost.wall for cost in costs) / len(costs))

    def abandon(self) -> None:
        for child in self._children:
            if child.poll() is None:
                child.kill()
                child.wait()
            for stream in (child.stdin, child.stdout):
                if stream is not None and not stream.closed:
                    stream.close()


_CONNECTION = ("socket", "connect", "accept4", "close")

WORKLOADS = (
    Workload("getppid", "getppid_loop", ("getppid",), 1_500_000, 20_000),
    Workload("1-byte read", "read_zero", ("read",), 1_000_000, 20_000),
    Workload("open + close", "open_close", ("openat", "close"), 150_000, 10_000),
)
#: What `python -m bench calls` measures.
CALLS = (
    *WORKLOADS,
    Workload("getppid in two processes", "getppid_loop", ("getppid",), 1_500_000, 20_000, processes=2),
    Workload("connect + accept", "connect_accept", _CONNECTION, 40_000, 2_000),
)
