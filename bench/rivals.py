# SPDX-License-Identifier: Apache-2.0
"""Other tools that watch system calls, as far as this machine has them."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.modes import END_SECONDS, Mode, Sample, wait_for
from bench.workload import Running, Workload
from falcore.schema.syscalls import by_name

TRACEFS = "/sys/kernel/tracing"
SETTLE_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Absent:
    """A tool that cannot take part, and why."""

    title: str
    reason: str


class Strace(Mode):
    """`strace -f`: the process stops twice at every call. Measured with fewer calls, which take long enough."""

    title = "strace -f"
    slow = True

    def __init__(self, binary: str) -> None:
        self._binary = binary

    def run(self, workload: Workload) -> Sample:
        wrapper = (self._binary, "-f", "-o", "/dev/null")
        return Sample(Running(workload, workload.slow_count, wrapper).finish())


class Bpftrace(Mode):
    """`bpftrace` that counts the workload's returns: nothing is sent anywhere.

    It needs tracefs: where none is mounted it gets one in a mount namespace of its own.
    """

    title = "bpftrace, count() only"

    def __init__(self, binary: str) -> None:
        self._binary = binary

    def _command(self, workload: Workload) -> list[str]:
        wanted = " || ".join(f"args->id == {by_name()[name].nr}" for name in workload.types)
        text = f'BEGIN {{ printf("ready\\n"); }} tracepoint:raw_syscalls:sys_exit /{wanted}/ {{ @calls = count(); }}'
        command = [self._binary, "-B", "line", "-e", text]
        if os.path.isdir(TRACEFS + "/events"):
            return command
        mount = f'mount -t tracefs tracefs {TRACEFS} && exec "$@"'
        return ["unshare", "-m", "sh", "-c", mount, "sh", *command]

    def run(self, workload: Workload) -> Sample:
        with subprocess.Popen(
            self._command(workload),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        ) as bpftrace:
            assert bpftrace.stdout is not None
            wait_for(bpftrace.stdout, "ready", "bpftrace")
            # BEGIN runs before the other probe is attached.
            time.sleep(SETTLE_SECONDS)
            cost = Running(workload, workload.count).finish()
            bpftrace.send_signal(signal.SIGINT)
            output, _ = bpftrace.communicate(timeout=END_SECONDS)
        found = re.search(r"^@calls: (\d+)", output, re.MULTILINE)
        if found is None:
            raise RuntimeError(f"bpftrace printed no count: {output.strip()}")
        return Sample(cost, int(found[1]), 0)


def _probe(title: str, binary: str, package: str, make: Callable[[str], Mode], workload: Workload) -> Mode | Absent:
    path = shutil.which(binary)
    if path is None:
        return Absent(title, f"`{binary}` is not installed (Debian: {package})")
    mode = make(path)
    try:
        sample = mode.run(workload)
    except (RuntimeError, subprocess.TimeoutExpired, ValueError) as error:
        return Absent(title, f"does not run here: {error}")
    if sample.events is not None and sample.events < workload.count:
        return Absent(title, f"missed calls in its trial: {sample.events} of {workload.count}")
    return mode


def rivals(trial: Workload) -> list[Mode | Absent]:
    """Every known rival, tried with one run of a workload."""
    return [
        _probe(Strace.title, "strace", "strace", Strace, trial),
        _probe(Bpftrace.title, "bpftrace", "bpftrace", Bpftrace, trial),
    ]
