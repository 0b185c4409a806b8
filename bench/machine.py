# SPDX-License-Identifier: Apache-2.0
"""What has to be known of a machine to read figures measured on it."""

from __future__ import annotations

import os
from pathlib import Path


def _word(path: str) -> str:
    try:
        return Path(path).read_text(encoding="ascii").strip()
    except OSError:
        return "not available"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return "unknown"


def _hypervisor() -> str:
    flags = next((line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("flags")), "")
    return "a virtual machine" if "hypervisor" in flags.split() else "no hypervisor seen"


def load_average() -> str:
    """Over one, five and fifteen minutes."""
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


def machine_state() -> list[tuple[str, str]]:
    """Facts and their values, for the head of a report."""
    system = os.uname()
    return [
        ("kernel", f"{system.sysname} {system.release} {system.machine}"),
        ("processor", f"{_processor()}, {os.cpu_count()} CPUs, {_hypervisor()}"),
        ("frequency governor", _word("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")),
        ("bpf_jit_enable", _word("/proc/sys/net/core/bpf_jit_enable")),
        ("sched_autogroup_enabled", _word("/proc/sys/kernel/sched_autogroup_enabled")),
        ("bpf_stats_enabled", _word("/proc/sys/kernel/bpf_stats_enabled")),
    ]
