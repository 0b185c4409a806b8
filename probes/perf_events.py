# SPDX-License-Identifier: Apache-2.0
"""Perf events that a BPF program can write to."""

from __future__ import annotations

import ctypes
import os
import struct

from falcore.capture.facts import Fact
from falcore.probes.host import Host
from falcore.probes.system_call import system_call

# include/uapi/linux/perf_event.h
TYPE_SOFTWARE = 1
COUNT_SW_BPF_OUTPUT = 10
SAMPLE_RAW = 1 << 10
FLAG_FD_CLOEXEC = 8
ATTR_SIZE_VER0 = 64


def perf_events(host: Host) -> Fact:
    """`perf_events`: the kernel opens a BPF output event on the first CPU."""
    paranoid = host.read("/proc/sys/kernel/perf_event_paranoid")
    if not host.live:
        if not paranoid.found:
            return paranoid.unknown("perf_events")
        return Fact(name="perf_events", value=True, evidence=str(paranoid))
    fact = host.attempt("perf_events", "perf_event_open(PERF_COUNT_SW_BPF_OUTPUT)", _open)
    return fact.model_copy(update={"evidence": f"{fact.evidence}; {paranoid}"})


def _open() -> None:
    attributes = struct.pack("<IIQQQQQ", TYPE_SOFTWARE, ATTR_SIZE_VER0, COUNT_SW_BPF_OUTPUT, 1, SAMPLE_RAW, 0, 0)
    buffer = ctypes.create_string_buffer(attributes, ATTR_SIZE_VER0)
    os.close(system_call("perf_event_open", buffer, -1, min(os.sched_getaffinity(0)), -1, FLAG_FD_CLOEXEC))
