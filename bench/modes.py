# SPDX-License-Identifier: Apache-2.0
"""Ways to watch a workload: a mode runs it, watched, and says what it cost and what was lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from bench.workload import Cost, Running, Workload

END_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Sample:
    """One watched run.

    Attributes:
        cost: of the workload.
        events: what the watcher received, None when it does not say.
        lost: what it lost, None when it does not say.
    """

    cost: Cost
    events: int | None = None
    lost: int | None = None


class Mode(ABC):
    """A way to watch."""

    title: str

    @abstractmethod
    def run(self, workload: Workload) -> Sample:
        """Runs the workload, watched from its first call to its last."""


class Unwatched(Mode):
    """The baseline."""

    title = "nothing"

    def __init__(self, slow: bool = False) -> None:
        self._slow = slow

    def run(self, workload: Workload) -> Sample:
        return Sample(Running(workload, workload.slow_count if self._slow else workload.count).finish())


def wait_for(stream: IO[str], word: str, what: str) -> None:
    """Reads lines until one starts with `word`."""
    seen = []
    for line in stream:
        if line.startswith(word):
            return
        seen.append(line)
    raise RuntimeError(f"{what} ended before it was ready: {''.join(seen).strip()}")


class CommandLine(Mode):
    """`falcore run` with options, and the workload's own filter."""

    def __init__(self, title: str, options: Sequence[str]) -> None:
        self.title = title
        self.options = tuple(options)

    def command(self, workload: Workload, stats: str) -> list[str]:
        return [sys.executable, "-m", "falcore", "run", *self.options, "--stats-json", stats, workload.filter]

    def run(self, workload: Workload) -> Sample:
        with tempfile.TemporaryDirectory() as folder:
            stats = Path(folder) / "stats.json"
            with subprocess.Popen(
                self.command(workload, str(stats)),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            ) as falcore:
                assert falcore.stderr is not None
                wait_for(falcore.stderr, "falcore: capturing with", "falcore run")
                cost = Running(workload, workload.count).finish()
                falcore.send_signal(signal.SIGINT)
                falcore.communicate(timeout=END_SECONDS)
            return account(workload, cost, json.loads(stats.read_text()))


class Excluded(CommandLine):
    """`falcore run` with a filter that leaves the workload out, by its name or by the calls that are wanted."""

    def __init__(self, title: str, options: Sequence[str], filter: str) -> None:
        super().__init__(title, options)
        self._filter = filter

    def command(self, workload: Workload, stats: str) -> list[str]:
        wanted = self._filter.format(workload=workload.filter)
        return [sys.executable, "-m", "falcore", "run", *self.options, "--stats-json", stats, wanted]


class RingChild(Mode):
    """The modern eBPF driver with a given ring kind, read by a program that uses the Python interface."""

    def __init__(self, title: str, kind: str) -> None:
        self.title = title
        self.kind = kind

    def run(self, workload: Workload) -> Sample:
        command = [sys.executable, "-m", "bench.ring_child", self.kind, workload.filter]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        ) as child:
            assert child.stdout is not None
            wait_for(child.stdout, "ready", "the ring reader")
            cost = Running(workload, workload.count).finish()
            answer, _ = child.communicate("stop\n", timeout=END_SECONDS)
        return account(workload, cost, json.loads(answer))


def account(workload: Workload, cost: Cost, stats: dict[str, Any]) -> Sample:
    """What falcore counted of the workload's events."""
    counts = [stats["by_type"].get(name, {"delivered": 0, "lost": 0}) for name in workload.types]
    return Sample(cost, sum(row["delivered"] for row in counts), sum(row["lost"] for row in counts))


FALCORE_MODES: tuple[Mode, ...] = (
    CommandLine("falcore -q --exit-only", ("-q", "--exit-only")),
    CommandLine("falcore -q", ("-q",)),
    Excluded("falcore -q --exit-only, another proc.name", ("-q", "--exit-only"), "{workload} and proc.name=nobody"),
    Excluded(
        "the same with --no-pushdown",
        ("-q", "--exit-only", "--no-pushdown"),
        "{workload} and proc.name=nobody",
    ),
    Excluded("falcore -q --exit-only, another evt.type", ("-q", "--exit-only"), "evt.type=mkdir"),
    RingChild("exit-only, array ring", "array"),
    RingChild("exit-only, BPF ring buffer", "bpf_ringbuf"),
)
