# SPDX-License-Identifier: Apache-2.0
"""Whether bpf(2) is closed to the unprivileged."""

from __future__ import annotations

from falcore.capture.facts import Fact
from falcore.probes.host import Host

PATH = "/proc/sys/kernel/unprivileged_bpf_disabled"


def unprivileged_bpf(host: Host) -> Fact:
    """`unprivileged_bpf_disabled`: the sysctl, 0 to 2."""
    reading = host.read(PATH)
    if not reading.found or not reading.text.strip().isdecimal():
        return reading.unknown("unprivileged_bpf_disabled")
    return Fact(name="unprivileged_bpf_disabled", value=int(reading.text.strip()[:9]), evidence=str(reading))
