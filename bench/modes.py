# SPDX-License-Identifier: Apache-2.0
"""The ways to watch with falcore."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from bench.condition import none_of
from bench.mode import Account, Mode, Watcher
from bench.workload import Workload

#: A call that no workload makes.
UNWANTED = "mkdir"


class CommandLine(Watcher):
    """`falcore run` with options, and the workload's own filter.

    Args:
        title: as printed.
        options: of the command.
        narrowed: a second filter that has to match, too.
        instead: a filter in place of both.
    """

    ready: ClassVar[str | None] = "falcore: capturing with"
    mute: ClassVar[bool] = True

    def __init__(self, title: str, options: Sequence[str], narrowed: str = "", instead: str = "") -> None:
        self.title = title
        self.options = tuple(options)
        self._narrowed = narrowed
        self._instead = instead

    def command(self, workload: Workload, folder: Path) -> list[str]:
        parts = [f"({part})" for part in (workload.filter, self._narrowed) if part]
        text = self._instead or " and ".join(parts)
        stats = str(folder / "stats.json")
        return [sys.executable, "-m", "falcore", "run", *self.options, "--stats-json", stats, *([text] if text else [])]

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        try:
            return account(workload, json.loads((folder / "stats.json").read_text()))
        except FileNotFoundError:
            raise RuntimeError(f"falcore run left no account: {output.strip()}") from None


class RingChild(Watcher):
    """The modern eBPF driver with a given ring kind, read by a program that uses the Python interface."""

    ready: ClassVar[str | None] = "ready"

    def __init__(self, title: str, kind: str) -> None:
        self.title = title
        self.kind = kind

    def command(self, workload: Workload, folder: Path) -> list[str]:
        return [sys.executable, "-m", "bench.ring_child", self.kind, workload.filter]

    def end(self, child: subprocess.Popen[str]) -> None:
        assert child.stdin is not None
        child.stdin.write("stop\n")
        child.stdin.flush()

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        return account(workload, json.loads(output.splitlines()[-1]))


def account(workload: Workload, stats: dict[str, Any]) -> Account:
    """What falcore counted of the workload's events, or of all events."""
    if not workload.types:
        return Account(stats["delivered"], stats["lost"])
    counts = [stats["by_type"].get(name, {"delivered": 0, "lost": 0}) for name in workload.types]
    return Account(sum(row["delivered"] for row in counts), sum(row["lost"] for row in counts))


EXIT_ONLY = CommandLine("falcore -q --exit-only", ("-q", "--exit-only"))
BOTH = CommandLine("falcore -q", ("-q",))
PRINTING = CommandLine("falcore --exit-only, every line printed", ("--exit-only",))
ELSEWHERE = CommandLine(
    "falcore -q --exit-only, another process wanted", ("-q", "--exit-only"), narrowed="proc.name=nosuchproc"
)

FALCORE_MODES: tuple[Mode, ...] = (
    EXIT_ONLY,
    BOTH,
    CommandLine("falcore -q --exit-only, 20 conditions more", ("-q", "--exit-only"), narrowed=f"not {none_of(20)}"),
    ELSEWHERE,
    CommandLine("the same with --no-pushdown", ("-q", "--exit-only", "--no-pushdown"), narrowed="proc.name=nosuchproc"),
    CommandLine(
        f"falcore -q --exit-only, only {UNWANTED} wanted", ("-q", "--exit-only"), instead=f"evt.type={UNWANTED}"
    ),
    RingChild("exit-only, array ring", "array"),
    RingChild("exit-only, BPF ring buffer", "bpf_ringbuf"),
)
