# SPDX-License-Identifier: Apache-2.0
"""bpftrace as a way to watch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import ClassVar

from bench.mode import Account, Watcher
from bench.tracefs import with_tracefs
from bench.workload import Workload
from falcore.schema.syscalls import by_name


class Bpftrace(Watcher):
    """`bpftrace` that counts the workload's returns: nothing is sent anywhere, nothing can be lost."""

    title = "bpftrace, count() only"
    ready: ClassVar[str | None] = "ready"
    # BEGIN runs before the other probe is attached.
    settle: ClassVar[float] = 0.3
    # On a busy machine it overlooked a signal now and then.
    insist: ClassVar[float] = 5.0
    receives: ClassVar[bool] = False

    def __init__(self, binary: str) -> None:
        self._binary = binary

    def command(self, workload: Workload, folder: Path) -> list[str]:
        wanted = " || ".join(f"args->id == {by_name()[name].nr}" for name in workload.types)
        predicate = f"/{wanted}/" if wanted else ""
        text = f'BEGIN {{ printf("ready\\n"); }} tracepoint:raw_syscalls:sys_exit {predicate} {{ @calls = count(); }}'
        return with_tracefs([self._binary, "-B", "line", "-e", text])

    def account(self, workload: Workload, output: str, folder: Path) -> Account:
        found = re.search(r"^@calls: (\d+)", output, re.MULTILINE)
        if found is None:
            raise RuntimeError(f"bpftrace printed no count: {output.strip()}")
        return Account(int(found[1]), 0)
