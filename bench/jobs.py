# SPDX-License-Identifier: Apache-2.0
"""Workloads that start programs: a loop of fork and exec, and a compile."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.source_tree import write_tree
from bench.workload import Cost, Run, Running, Workload
from tests.workloads.programs import program


@dataclass(frozen=True, slots=True)
class ForkExec(Workload):
    """fork, exec of a small static program, and wait."""

    def start(self, slow: bool = False, wrapper: Sequence[str] = ()) -> Run:
        count = self.slow_count if slow else self.count
        return Running([*wrapper, str(program("command_loop")), str(count), str(program(self.name))])


class _Compiling:
    """A compile that waits to be let go, in a folder of its own."""

    def __init__(self, count: int, wrapper: Sequence[str]) -> None:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        try:
            script = write_tree(folder)
            loop = str(program("command_loop"))
            self._run = Running([*wrapper, loop, str(count), "/bin/sh", str(script)], folder=folder)
        except BaseException:
            self._folder.cleanup()
            raise

    def finish(self) -> Cost:
        return self._run.finish()

    def abandon(self) -> None:
        self._run.abandon()
        self._folder.cleanup()


@dataclass(frozen=True, slots=True)
class Compile(Workload):
    """A shell script that compiles a small C program, a file at a time."""

    def start(self, slow: bool = False, wrapper: Sequence[str] = ()) -> Run:
        return _Compiling(self.slow_count if slow else self.count, wrapper)
