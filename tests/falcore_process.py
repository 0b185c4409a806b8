# SPDX-License-Identifier: Apache-2.0
"""`falcore run` as a child process."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import driver_under_test

#: How `falcore` is started: the package under test, whatever is first in PATH.
COMMAND = (sys.executable, "-m", "falcore")
#: An emulated machine takes a while to compile a program.
START_SECONDS = 180.0
END_SECONDS = 180.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: the exit code (negative: the signal), what it printed, and its account."""

    code: int
    lines: list[str]
    errors: str
    stats: dict[str, Any]

    def of(self, name: str) -> dict[str, int]:
        """The account of one event type."""
        counts: dict[str, int] = self.stats["by_type"].get(name, {"seen": 0, "delivered": 0, "matched": 0, "lost": 0})
        return counts


class FalcoreProcess:
    """A running `falcore run`, its output kept in files of `folder`.

    Args:
        folder: for its output.
        arguments: after `falcore run`.
    """

    def __init__(self, folder: Path, arguments: Sequence[str]) -> None:
        self._folder = folder
        under_test = () if "--driver" in arguments else driver_under_test.ARGUMENTS
        command = [*COMMAND, "run", "--stats-json", str(folder / "stats.json"), *under_test, *arguments]
        with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
            self._child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def errors(self) -> str:
        """What it has written to standard error so far."""
        return (self._folder / "err").read_text(errors="replace")

    @property
    def printed(self) -> str:
        """What it has written to standard output so far."""
        return (self._folder / "out").read_text(errors="surrogateescape")

    def wait_until_capturing(self) -> None:
        """Returns when it has said that it captures."""
        end = time.monotonic() + START_SECONDS
        while "falcore: capturing with" not in self.errors:
            assert self._child.poll() is None, f"falcore ended before it captured: {self.errors}"
            assert time.monotonic() < end, f"falcore does not capture after {START_SECONDS} s: {self.errors}"
            time.sleep(0.02)

    def send(self, number: signal.Signals) -> None:
        """Sends it a signal."""
        self._child.send_signal(number)

    def interrupt(self) -> Outcome:
        """Ends it as Ctrl-C does."""
        self.send(signal.SIGINT)
        return self.outcome

    def kill(self) -> None:
        """Ends it at once, if it still runs."""
        if self._child.poll() is None:
            self._child.kill()
            self._child.wait(END_SECONDS)

    @cached_property
    def outcome(self) -> Outcome:
        """Waits for its end."""
        code = self._child.wait(END_SECONDS)
        stats = self._folder / "stats.json"
        text = (self._folder / "out").read_bytes().decode("utf-8", "surrogateescape")
        return Outcome(
            code,
            text.split("\n")[:-1],
            self.errors,
            json.loads(stats.read_text()) if stats.exists() and stats.stat().st_size else {},
        )
