# SPDX-License-Identifier: Apache-2.0
"""Kernel modules: whether this kernel has them, and whether it still takes new ones."""

from __future__ import annotations

import errno
from collections.abc import Iterator

from falcore.capture.facts import Fact
from falcore.probes.host import Host


def modules(host: Host) -> Iterator[Fact]:
    """`modules`: CONFIG_MODULES; `modules_disabled`: the one-way sysctl."""
    listed = host.stat("/proc/modules")
    if listed.found:
        yield Fact(name="modules", value=True, evidence=str(listed))
    elif listed.error == errno.ENOENT and host.stat("/proc/sys/kernel/osrelease").found:
        yield Fact(name="modules", value=False, evidence=f"{listed}: built without CONFIG_MODULES")
    else:
        yield listed.unknown("modules")
    disabled = host.read("/proc/sys/kernel/modules_disabled")
    if disabled.error == errno.ENOENT and not listed.found:
        yield Fact(name="modules_disabled", value=False, evidence=f"{disabled}: there are no modules to disable")
    elif disabled.found:
        yield Fact(name="modules_disabled", value=disabled.text.strip() != "0", evidence=str(disabled))
    else:
        yield disabled.unknown("modules_disabled")
