# SPDX-License-Identifier: Apache-2.0
"""A workload run: what one call cost the process that made it."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.workloads.programs import program


@dataclass(frozen=True, slots=True)
class Workload:
    """A loop over one kind of call.

    Attributes:
        title: as printed.
        name: of its program in tests/workloads.
        types: the events one iteration makes.
        count: iterations of a run.
        slow_count: iterations beside a tool that stops the process at every call.
    """

    title: str
    name: str
    types: tuple[str, ...]
    count: int
    slow_count: int

    @property
    def filter(self) -> str:
        """The falcore filter that matches exactly its events."""
        if len(self.types) == 1:
            return f"evt.type={self.types[0]}"
        return f"evt.type in ({', '.join(self.types)})"


WORKLOADS = (
    Workload("getppid", "getppid_loop", ("getppid",), 1_500_000, 20_000),
    Workload("1-byte read", "read_zero", ("read",), 1_000_000, 20_000),
    Workload("open + close", "open_close", ("openat", "close"), 150_000, 10_000),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU (user and system) and wall nanoseconds per iteration."""

    cpu: float
    wall: float


class Running:
    """A started workload that waits to be let go, in a session of its own and on one CPU.

    The scheduler shares the CPUs between sessions before it looks at niceness: the session of the workload
    gets as much as it may, so that other work on the machine disturbs it less.
    """

    def __init__(self, workload: Workload, count: int, wrapper: Sequence[str] = ()) -> None:
        command = [*wrapper, str(program(workload.name)), str(count)]
        self._child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._child.stdout is not None
        self.pid = int(self._child.stdout.readline())
        os.sched_setaffinity(self.pid, {max(os.sched_getaffinity(0))})
        with contextlib.suppress(OSError):  # no autogroups in this kernel, or no right to raise one
            Path(f"/proc/{self.pid}/autogroup").write_text("-20")

    def finish(self) -> Cost:
        """Lets it go and waits for its end."""
        output, _ = self._child.communicate("\n")
        if self._child.returncode != 0:
            raise RuntimeError(f"a workload ended with status {self._child.returncode}")
        cpu, wall = output.split()
        return Cost(float(cpu), float(wall))
