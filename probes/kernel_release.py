# SPDX-License-Identifier: Apache-2.0
"""Kernel release: its leading N.N[.N] is the value, the whole of it the evidence."""

from __future__ import annotations

from falcore.capture.facts import Fact, leading_release
from falcore.probes.host import Host


def kernel_release(host: Host) -> Fact:
    """`kernel_release`: the version `packaging` can compare."""
    source = "/proc/sys/kernel/osrelease"
    return Fact(
        name="kernel_release", value=leading_release(host.release), evidence=f"{source}: {host.release[:200] or '?'}"
    )
