# SPDX-License-Identifier: Apache-2.0
"""What every driver attaches and lets through for a request, and for how many CPUs: one rule, so they capture alike."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

from falcore.capture.interface import CaptureRequest
from falcore.schema import syscalls

#: drivers/abi/want.h
WANT_ENTER, WANT_EXIT, WANT_HEAVY = 1, 2, 4
#: FALCORE_SYSCALLS_MAX (drivers/abi/generated/ids.h)
SYSCALLS_MAX = 512


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


def wanted_calls(request: CaptureRequest, heavy: Container[int] = ()) -> bytes:
    """The array wanted[] of kernel code: for each system call number its WANT bits.

    Args:
        request: what to capture.
        heavy: numbers whose exit event a program of its own fills.
    """
    wanted = bytearray(SYSCALLS_MAX)
    for names, bit in ((request.enter, WANT_ENTER), (request.exit, WANT_EXIT)):
        for name in names:
            number = syscalls.by_name()[name].nr
            wanted[number] |= bit | (WANT_HEAVY if bit == WANT_EXIT and number in heavy else 0)
    return bytes(wanted)


def present_cpus() -> int:
    """How many CPUs get a ring: those plugged in now, online or not. Kernels allow for far more."""
    text = Path("/sys/devices/system/cpu/present").read_text(encoding="ascii").strip()
    return int(text.replace(",", "-").split("-")[-1]) + 1
