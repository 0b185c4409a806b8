# SPDX-License-Identifier: Apache-2.0
"""A way to watch a workload: it runs it, watched, and says what that cost and what was lost."""

from __future__ import annotations

import signal
import subprocess
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, ClassVar

from bench.cpu_time import cpu_ns
from bench.workload import Cost, Workload

START_SECONDS = 60.0
END_SECONDS = 120.0
#: What a watcher still had to do when the workload ended is part of its work.
DRAIN_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Sample:
    """One run.

    Attributes:
        cost: of the workload.
        events: what the watcher received, None when it does not say.
        lost: what it lost, None when it does not say.
        watcher: CPU ns that the watcher itself used meanwhile, None when it is not known.
    """

    cost: Cost
    events: int | None = None
    lost: int | None = None
    watcher: int | None = None


class Mode(ABC):
    """A way to watch."""

    title: str
    #: It stops the process at every call: fewer iterations take long enough.
    slow: ClassVar[bool] = False

    @abstractmethod
    def run(self, workload: Workload) -> Sample:
        """Runs the workload, watched from its first call to its last."""


class Unwatched(Mode):
    """The baseline."""

    title = "nothing"

    def __init__(self, like: Mode | None = None) -> None:
        self._slow = like is not None and like.slow

    def run(self, workload: Workload) -> Sample:
        return Sample(finished(workload, self._slow))


def finished(workload: Workload, slow: bool = False, wrapper: Sequence[str] = ()) -> Cost:
    """Runs a workload from beginning to end."""
    run = workload.start(slow, wrapper)
    try:
        return run.finish()
    finally:
        run.abandon()


@dataclass(frozen=True, slots=True)
class Account:
    """What a watcher said of its run."""

    events: int | None
    lost: int | None


class Watcher(Mode):
    """A program that watches from outside, says when it is ready and what it saw when it is told to end."""

    #: How the line begins that it prints when it is ready; without one it gets `settle` seconds.
    ready: ClassVar[str | None] = None
    settle: ClassVar[float] = 0.0
    #: What it prints on standard output is of no interest: what it says is on standard error.
    mute: ClassVar[bool] = False
    #: Seconds after which it is told to end once more.
    insist: ClassVar[float] = END_SECONDS
    #: Events reach its process: its CPU time is spent on them.
    receives: ClassVar[bool] = True

    @abstractmethod
    def command(self, workload: Workload, folder: Path) -> list[str]:
        """How it is started; `folder` is for its files."""

    @abstractmethod
    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        """What it saw and lost, by its own words."""

    def end(self, child: subprocess.Popen[str]) -> None:
        """Tells it to end."""
        child.send_signal(signal.SIGINT)

    def run(self, workload: Workload) -> Sample:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            child = subprocess.Popen(
                self.command(workload, folder),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL if self.mute else subprocess.PIPE,
                stderr=subprocess.PIPE if self.mute else subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
            with child:
                try:
                    return self._watch(child, workload, folder)
                finally:
                    child.kill()

    def _watch(self, child: subprocess.Popen[str], workload: Workload, folder: Path) -> Sample:
        if self.ready is not None:
            stream = child.stderr if self.mute else child.stdout
            assert stream is not None
            self._wait(child, stream)
        time.sleep(self.settle)
        if child.poll() is not None:
            raise RuntimeError(f"{self.title} ended before it was ready: {''.join(child.communicate()).strip()}")
        work = workload.start(self.slow)
        try:
            before = cpu_ns(child.pid)
            cost = work.finish()
            time.sleep(DRAIN_SECONDS)
            used = cpu_ns(child.pid) - before
        finally:
            work.abandon()
        output, errors = self._end(child)
        account = self.account(workload, output or errors or "", folder)
        return Sample(cost, account.events, account.lost, used if self.receives else None)

    def _end(self, child: subprocess.Popen[str]) -> tuple[str | None, str | None]:
        patience = time.monotonic() + END_SECONDS
        while True:
            self.end(child)
            try:
                return child.communicate(timeout=self.insist)
            except subprocess.TimeoutExpired:
                if time.monotonic() > patience:
                    raise

    def _wait(self, child: subprocess.Popen[str], stream: IO[str]) -> None:
        patience = threading.Timer(START_SECONDS, child.kill)
        patience.start()
        seen = []
        try:
            for line in stream:
                if line.startswith(self.ready or ""):
                    return
                seen.append(line)
        finally:
            patience.cancel()
        raise RuntimeError(f"{self.title} ended before it was ready: {''.join(seen).strip()}")
