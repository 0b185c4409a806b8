# SPDX-License-Identifier: Apache-2.0
"""Effective capabilities, by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from falcore.capture.facts import Fact
from falcore.probes.host import Host

# include/uapi/linux/capability.h
NUMBERS = {"cap_bpf": 39, "cap_perfmon": 38, "cap_sys_admin": 21, "cap_sys_module": 16, "cap_sys_resource": 24}


def capabilities(host: Host) -> Iterator[Fact]:
    """`cap_bpf`, `cap_perfmon`, `cap_sys_admin`, `cap_sys_module`, `cap_sys_resource`."""
    reading = host.read("/proc/self/status")
    match = re.search(r"^CapEff:\s*([0-9a-fA-F]{1,16})$", reading.text, re.MULTILINE)
    last = host.read("/proc/sys/kernel/cap_last_cap").text.strip()
    for name, number in NUMBERS.items():
        if not match:
            yield reading.unknown(name)
            continue
        held = bool(int(match.group(1), 16) >> number & 1)
        evidence = f"/proc/self/status: CapEff {match.group(1)}, bit {number}"
        if last.isdecimal() and int(last[:9]) < number:
            evidence += f"; this kernel knows capabilities up to {last} only"
        yield Fact(name=name, value=held, evidence=evidence)
