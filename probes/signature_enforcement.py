# SPDX-License-Identifier: Apache-2.0
"""Whether only signed modules are taken."""

from __future__ import annotations

import errno

from falcore.capture.facts import Fact
from falcore.probes.host import Host

PATH = "/sys/module/module/parameters/sig_enforce"


def signature_enforcement(host: Host) -> Fact:
    """`module_signatures_enforced`: an unsigned module is refused."""
    reading = host.read(PATH)
    if reading.found:
        return Fact(name="module_signatures_enforced", value=reading.text.strip() == "Y", evidence=str(reading))
    if reading.error == errno.ENOENT and host.stat("/sys/module").found:
        evidence = f"{reading}: the kernel has no signature checking to switch on"
        return Fact(name="module_signatures_enforced", value=False, evidence=evidence)
    return reading.unknown("module_signatures_enforced")
