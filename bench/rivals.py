# SPDX-License-Identifier: Apache-2.0
"""Other tools that watch system calls, as far as this machine has them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bench.bpftrace import Bpftrace
from bench.findings import Absent
from bench.libs import VARIABLE, ScapOpen, SinspExample
from bench.mode import Mode
from bench.modes import UNWANTED
from bench.perf_trace import PerfTrace
from bench.strace import Strace
from bench.workload import WORKLOADS, Workload

_SECCOMP = ("-f", "--seccomp-bpf", "-e")
_FEWER = 10


@dataclass(frozen=True, slots=True)
class Rival:
    """A known rival: its title, its program, where to get that, and how it watches."""

    title: str
    program: str
    source: str
    make: Callable[[str], Mode]
    of_libs: bool = False
    #: It sends nothing of a workload, so its trial proves only that it runs.
    silent: bool = False


def _strace(title: str, *options: str) -> Rival:
    return Rival(title, "strace", "Debian: strace", lambda path: Strace(title, path, options))


RIVALS = (
    _strace("strace -f", "-f"),
    _strace("strace -f --seccomp-bpf", *_SECCOMP, "trace={types}"),
    _strace(f"strace -f --seccomp-bpf, only {UNWANTED} wanted", *_SECCOMP, f"trace={UNWANTED}"),
    Rival("bpftrace, count() only", "bpftrace", "Debian: bpftrace", Bpftrace),
    Rival("perf trace -s", "perf", "Debian: linux-perf", PerfTrace),
    Rival("libs scap-open", "scap-open", "falcosecurity/libs", ScapOpen, of_libs=True),
    Rival(
        f"libs scap-open, only {UNWANTED} wanted",
        "scap-open",
        "falcosecurity/libs",
        lambda path: ScapOpen(path, unwanted=True),
        of_libs=True,
        silent=True,
    ),
    Rival("libs sinsp-example -t", "sinsp-example", "falcosecurity/libs", SinspExample, of_libs=True),
)


def _path(rival: Rival) -> str | Absent:
    if not rival.of_libs:
        path = shutil.which(rival.program)
        return path or Absent(rival.title, f"`{rival.program}` is not installed ({rival.source})")
    folder = os.environ.get(VARIABLE)
    if not folder:
        return Absent(rival.title, f"`{VARIABLE}` names no folder that has `{rival.program}` of {rival.source}")
    path = shutil.which(rival.program, path=folder)
    return path or Absent(rival.title, f"there is no program `{rival.program}` in {folder} ({VARIABLE})")


def _try(rival: Rival, trial: Workload) -> Mode | Absent:
    path = _path(rival)
    if isinstance(path, Absent):
        return path
    mode = rival.make(path)
    try:
        sample = mode.run(trial)
    except (RuntimeError, OSError, subprocess.TimeoutExpired, ValueError) as error:
        return Absent(rival.title, f"does not run here: {' '.join(str(error).split())}")
    seen = (sample.events or 0) + (sample.lost or 0)
    if sample.events is not None and seen < trial.times(mode.slow) and not rival.silent:
        return Absent(rival.title, f"missed calls in its trial without a word: {seen} of {trial.times(mode.slow)}")
    return mode


def rivals(known: Sequence[Rival] = RIVALS) -> tuple[list[Mode], list[Absent]]:
    """Those that take part, each tried with one short run, and the others."""
    trial = replace(WORKLOADS[0], count=WORKLOADS[0].count // _FEWER)
    tried = [_try(rival, trial) for rival in known]
    return [it for it in tried if isinstance(it, Mode)], [it for it in tried if isinstance(it, Absent)]
