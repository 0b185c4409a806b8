# SPDX-License-Identifier: Apache-2.0
"""Machine architecture."""

from __future__ import annotations

import os

from falcore.capture.facts import Fact
from falcore.probes.host import Host


def architecture(host: Host) -> Fact:
    """`architecture`: as uname(2) says it."""
    if host.live:
        machine = os.uname().machine
        return Fact(name="architecture", value=machine, evidence=f"uname: {machine}")
    # Since Linux 6.1 the kernel tells it in a file too.
    reading = host.read("/proc/sys/kernel/arch")
    if not reading.found:
        return reading.unknown("architecture")
    return Fact(name="architecture", value=reading.text.strip()[:64] or None, evidence=str(reading))
