# SPDX-License-Identifier: Apache-2.0
"""What both eBPF drivers attach for a request, and for how many CPUs: one rule, so that they capture alike."""

from __future__ import annotations

from pathlib import Path

from falcore.capture.interface import CaptureRequest


def attached_programs(request: CaptureRequest) -> set[str]:
    """What has to be attached: as little as the request allows.

    Processes are followed by the exits of exec and clone, and by the scheduler's tracepoints where no exit is
    wanted at all.
    """
    programs = {"process_exit"} if "procexit" in request.tracepoints else set()
    programs |= {"sys_exit"} if request.exit else {"process_exec", "process_fork"}
    if request.enter:
        programs.add("sys_enter")
    return programs


def present_cpus() -> int:
    """How many CPUs get a ring: those plugged in now, online or not. Kernels allow for far more."""
    text = Path("/sys/devices/system/cpu/present").read_text(encoding="ascii").strip()
    return int(text.replace(",", "-").split("-")[-1]) + 1
