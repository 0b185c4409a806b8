# SPDX-License-Identifier: Apache-2.0
"""Kernel lockdown."""

from __future__ import annotations

import errno
import re

from falcore.capture.facts import Fact
from falcore.probes.detached_mount import detached_mount, read_at
from falcore.probes.host import REFUSED, Host, errno_name
from falcore.probes.mounts import mounted_at

PATH = "/sys/kernel/security/lockdown"


def lockdown(host: Host) -> Fact:
    """`lockdown`: none, integrity or confidentiality."""
    reading = host.read(PATH)
    if reading.found:
        return _mode(reading.text, str(reading))
    if reading.error != errno.ENOENT:
        return reading.unknown("lockdown")
    if mounted_at(host, "securityfs"):
        return Fact(name="lockdown", value="none", evidence=f"{reading}: securityfs is mounted and has no such file")
    if not host.live:
        return reading.unknown("lockdown")
    return _detached(str(reading))


def _detached(tried: str) -> Fact:
    what = f"{tried}; a detached securityfs"
    try:
        with detached_mount("securityfs") as directory:
            try:
                text = read_at(directory, "lockdown")
            except FileNotFoundError:
                return Fact(name="lockdown", value="none", evidence=f"{what}: has no such file")
    except OSError as error:
        evidence = f"{what}: {errno_name(error.errno or 5)}"
        return Fact(name="lockdown", value=None, evidence=evidence, permitted=error.errno not in REFUSED)
    return _mode(text, f"{what}: {text.strip()}")


def _mode(text: str, evidence: str) -> Fact:
    match = re.search(r"\[(none|integrity|confidentiality)\]", text)
    return Fact(name="lockdown", value=match.group(1) if match else None, evidence=evidence)
