# SPDX-License-Identifier: Apache-2.0
"""`perf trace` as a way to watch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import ClassVar

from bench.mode import Account, Watcher
from bench.tracefs import with_tracefs
from bench.workload import Workload

_ROW = re.compile(r"^ {3}(\w+) +(\d+) +\d+ +[\d.]+", re.MULTILINE)
_LOST = re.compile(r"LOST (\d+) events")


class PerfTrace(Watcher):
    """`perf trace -s`: every entry and return is read and counted, a summary is printed at the end."""

    title = "perf trace -s"
    slow: ClassVar[bool] = True
    # It does not say when it is ready; that it counted every call of its trial shows that this is enough.
    settle: ClassVar[float] = 1.5

    def __init__(self, binary: str) -> None:
        self._binary = binary

    def command(self, workload: Workload, folder: Path) -> list[str]:
        wanted = ["-e", ",".join(workload.types)] if workload.types else []
        return with_tracefs([self._binary, "trace", "-s", "-a", *wanted, "-o", str(folder / "summary")])

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        text = output + (folder / "summary").read_text()
        calls = [int(count) for name, count in _ROW.findall(text)]
        if not calls:
            raise RuntimeError(f"perf trace printed no summary: {text.strip()[-300:]}")
        # Each call was an event on the way in and one on the way out.
        return Account(2 * sum(calls), sum(int(count) for count in _LOST.findall(text)))
