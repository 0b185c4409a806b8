# SPDX-License-Identifier: Apache-2.0
"""How long a tool takes from being called to its end, or to the first line it prints of what it watches."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from bench.binary import ROOT
from bench.findings import Absent
from bench.libs import VARIABLE
from bench.tracefs import with_tracefs

_FALCORE = str(ROOT / ".venv" / "bin" / "falcore")
_CATS = ("sh", "-c", "while :; do cat /etc/hosts; sleep 0.01; done")
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """One way to start a tool.

    Attributes:
        title: in the report.
        command: what is called.
        first_line: measured to a line with this in it, with somebody at work who makes it come; None: to the end.
    """

    title: str
    command: Sequence[str]
    first_line: str | None = None

    def milliseconds(self) -> float:
        """Of one start.

        Raises:
            RuntimeError: it fails, or the line does not come.
        """
        began = time.perf_counter()
        if self.first_line is None:
            done = subprocess.run(self.command, capture_output=True, text=True, check=False, timeout=_SECONDS)
            if done.returncode:
                raise RuntimeError(done.stderr.strip() or f"exit code {done.returncode}")
            return 1000 * (time.perf_counter() - began)
        with (
            _cats(),
            subprocess.Popen(
                self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
            ) as tool,
        ):
            began = time.perf_counter()
            assert tool.stdout is not None
            try:
                for line in tool.stdout:
                    if self.first_line in line.decode(errors="replace"):
                        return 1000 * (time.perf_counter() - began)
                raise RuntimeError("it ended without a line of cat")
            finally:
                os.killpg(tool.pid, signal.SIGKILL)


@contextmanager
def _cats() -> Iterator[None]:
    with subprocess.Popen(_CATS, stdout=subprocess.DEVNULL, start_new_session=True) as cats:
        try:
            yield
        finally:
            os.killpg(cats.pid, signal.SIGKILL)


OWN = (
    Start("falcore driver select --no-trial", (_FALCORE, "driver", "select", "--no-trial")),
    Start("falcore driver select", (_FALCORE, "driver", "select")),
    Start("falcore run, to its first line", (_FALCORE, "run", "proc.name=cat"), "cat"),
)


def rivals() -> tuple[list[Start], list[Absent]]:
    """Other tools' first line of the opens of cat, as far as this machine has them."""
    found, absent = [], []
    bpftrace = shutil.which("bpftrace")
    title = "bpftrace, to its first line"
    if bpftrace:
        text = 'tracepoint:syscalls:sys_enter_openat /comm == "cat"/ { printf("%s\\n", comm); }'
        found.append(Start(title, with_tracefs([bpftrace, "-B", "line", "-e", text]), "cat"))
    else:
        absent.append(Absent(title, "`bpftrace` is not installed (Debian: bpftrace)"))
    title, folder = "libs sinsp-example, to its first line", os.environ.get(VARIABLE)
    sinsp = shutil.which("sinsp-example", path=folder) if folder else None
    if sinsp:
        line = (shutil.which("stdbuf") or "stdbuf", "-oL", sinsp, "-m", "-f", "proc.name=cat")
        found.append(Start(title, line, "(cat)"))
    else:
        absent.append(Absent(title, f"`{VARIABLE}` names no folder that has `sinsp-example` of falcosecurity/libs"))
    return found, absent
