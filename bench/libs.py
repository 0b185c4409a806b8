# SPDX-License-Identifier: Apache-2.0
"""The example consumers of falcosecurity/libs, where a folder has them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import ClassVar

from bench.mode import Account, Watcher
from bench.modes import UNWANTED
from bench.workload import Workload
from falcore.schema.syscalls import by_name

#: Names the folder.
VARIABLE = "FALCORE_BENCH_LIBS"


def _line_by_line(command: list[str]) -> list[str]:
    """Into a pipe C programs print by the block, and one that waits for a line would wait for ever."""
    return [shutil.which("stdbuf") or "stdbuf", "-oL", *command]


class ScapOpen(Watcher):
    """`scap-open --modern_bpf`: reads every event and drops it."""

    ready: ClassVar[str | None] = "* Live capture in progress"
    settle: ClassVar[float] = 0.3

    def __init__(self, binary: str, unwanted: bool = False) -> None:
        self.title = f"libs scap-open{f', only {UNWANTED} wanted' if unwanted else ''}"
        self._binary = binary
        self._unwanted = unwanted

    def command(self, workload: Workload, folder: Path) -> list[str]:
        types = (UNWANTED,) if self._unwanted else workload.types
        wanted = [word for name in types for word in ("--ppm_sc", str(by_name()[name].sc))]
        return _line_by_line([self._binary, "--modern_bpf", *wanted])

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        events = re.search(r"SCAP_SUCCESS.*?: (\d+)", output)
        lost = re.search(r"\] n_drops: (\d+)", output)
        if events is None:
            raise RuntimeError(f"scap-open printed no statistics: {output.strip()[-300:]}")
        return Account(int(events[1]), int(lost[1]) if lost else None)


class SinspExample(Watcher):
    """`sinsp-example --perftest`: state, filter, nothing printed. It does not say what was lost."""

    title = "libs sinsp-example -t"
    ready: ClassVar[str | None] = "-- Start capture"
    settle: ClassVar[float] = 0.5

    def __init__(self, binary: str) -> None:
        self._binary = binary

    def command(self, workload: Workload, folder: Path) -> list[str]:
        wanted = ["-x", "-f", workload.filter] if workload.types else []
        return _line_by_line([self._binary, "-m", "-t", *wanted])

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        events = re.search(r"^Retrieved events: (\d+)", output, re.MULTILINE)
        if events is None:
            raise RuntimeError(f"sinsp-example printed no count: {output.strip()[-300:]}")
        return Account(int(events[1]), None)
