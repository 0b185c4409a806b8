# SPDX-License-Identifier: Apache-2.0
"""The floor: the least that a program at the return of system calls costs, and a reader that really reads."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import ClassVar

from bench.binary import binary
from bench.mode import Account, Mode, Watcher
from bench.workload import Workload
from falcore.schema.syscalls import by_name


class Floor(Watcher):
    """One program of bench/native/floor.bpf.c and its reader.

    Args:
        title: as printed.
        kind: of the program: empty, flag, ringbuf or array.
        sends: that it sends events.
    """

    ready: ClassVar[str | None] = "ready"

    def __init__(self, title: str, kind: str, sends: bool) -> None:
        self.title = title
        self._kind = kind
        self._sends = sends

    def command(self, workload: Workload, folder: Path) -> list[str]:
        wanted = [str(by_name()[name].nr) for name in workload.types]
        return [str(binary("floor")), str(binary("floor.bpf.o")), self._kind, *wanted]

    def end(self, child: subprocess.Popen[str]) -> None:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        words = output.split()
        if len(words) != 3:
            raise RuntimeError(f"the floor program printed no count: {output.strip()}")
        return Account(int(words[0]), int(words[1])) if self._sends else Account(None, None)


FLOORS: tuple[Mode, ...] = (
    Floor("floor: an empty program", "empty", sends=False),
    Floor("floor: a program that tests one flag", "flag", sends=False),
    Floor("floor: 64 bytes through a BPF ring buffer", "ringbuf", sends=True),
    Floor("floor: 64 bytes through an array ring", "array", sends=True),
)
