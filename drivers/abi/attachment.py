# SPDX-License-Identifier: Apache-2.0
"""What every driver attaches and lets through for a request, and for how many CPUs: one rule, so they capture alike."""

from __future__ import annotations

from collections.abc import Container, Iterable
from pathlib import Path

from falcore.capture.interface import CaptureRequest
from falcore.schema import ia32, syscalls
from falcore.schema.conditions import Conditions, Subject

#: drivers/abi/want.h
WANT_ENTER, WANT_EXIT, WANT_HEAVY, WANT_IA32_ENTER, WANT_IA32_EXIT, WANT_HEAVY_ENTER = 1, 2, 4, 8, 16, 32
WANT_IF_ENTER, WANT_IF_EXIT = 64, 128
#: FALCORE_SYSCALLS_MAX (drivers/abi/generated/ids.h)
SYSCALLS_MAX = 512
#: Here where the kernel was built to run 32-bit programs (CONFIG_IA32_EMULATION), whatever runs now.
IA32_SETTING = Path("/proc/sys/abi/vsyscall32")
#: The program that takes note of threads whose names change, for conditions on names.
RENAMES = "task_rename"
#: Name of a tracepoint event -> the programs that make it.
TRACEPOINT_PROGRAMS: dict[str, frozenset[str]] = {
    "procexit": frozenset({"process_exit"}),
    "switch": frozenset({"sched_switch"}),
    "signaldeliver": frozenset({"signal_deliver"}),
    "page_fault": frozenset({"page_fault_user", "page_fault_kernel"}),
    "io_uring_submit": frozenset({"ring_submit"}),
    "io_uring_complete": frozenset({"ring_complete", "ring_note"}),
}


def attached_programs(request: CaptureRequest) -> set[str]:
    """What has to be attached: as little as the request allows.

    Processes are followed by the exits of exec and clone, and by the scheduler's tracepoints where no exit is
    wanted at all.
    """
    programs = {program for name in request.tracepoints for program in TRACEPOINT_PROGRAMS[name]}
    programs |= {"sys_exit"} if request.exit else {"process_exec", "process_fork"}
    if request.enter:
        programs.add("sys_enter")
    return programs


def conditional_programs(request: CaptureRequest) -> set[str]:
    """What has to be attached besides for a request's conditions to apply."""
    return {RENAMES} if Subject.NAME in request.conditions.subjects else set()


def wanted_calls(
    request: CaptureRequest, heavy: Container[int] = (), ia32_calls: bool = True, heavy_enter: Container[int] = ()
) -> bytes:
    """The array wanted[] of kernel code: for each system call number its WANT bits.

    Args:
        request: what to capture.
        heavy: numbers whose exit event a program of its own fills.
        ia32_calls: whether a 32-bit call is wanted wherever the event it makes is.
        heavy_enter: numbers whose enter event a program of its own fills.
    """
    wanted = bytearray(SYSCALLS_MAX)
    ways = (
        (request.enter, WANT_ENTER, WANT_IA32_ENTER, WANT_HEAVY_ENTER, heavy_enter),
        (request.exit, WANT_EXIT, WANT_IA32_EXIT, WANT_HEAVY, heavy),
    )
    for names, bit, ia32_bit, heavy_bit, own in ways:
        for number in native_numbers(names):
            wanted[number] |= bit | (heavy_bit if number in own else 0)
        if ia32_calls:
            for name in names:
                for number in ia32.numbers().get(name, ()):
                    wanted[number] |= ia32_bit
    return bytes(wanted)


def condition_bits(conditions: Conditions) -> bytes:
    """What wanted[] has besides where the request's conditions apply: a call of a 64-bit program of that number."""
    bits = bytearray(SYSCALLS_MAX)
    for names, bit in ((conditions.enter_calls, WANT_IF_ENTER), (conditions.exit_calls, WANT_IF_EXIT)):
        for number in native_numbers(names):
            bits[number] |= bit
    return bytes(bits)


def native_numbers(names: Iterable[str]) -> set[int]:
    """The x86_64 numbers of these calls; those that only 32-bit programs make have none."""
    calls = syscalls.by_name()
    return {calls[name].nr for name in names if name in calls or name not in ia32.numbers()}


def runs_ia32_programs() -> bool:
    """Whether 32-bit programs can run here."""
    return IA32_SETTING.exists()


def present_cpus() -> int:
    """How many CPUs get a ring: those plugged in now, online or not. Kernels allow for far more."""
    text = Path("/sys/devices/system/cpu/present").read_text(encoding="ascii").strip()
    return int(text.replace(",", "-").split("-")[-1]) + 1
