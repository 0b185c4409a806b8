# SPDX-License-Identifier: Apache-2.0
"""tracefs: the numbers of tracepoints, mounted by the host or read through a mount of our own."""

from __future__ import annotations

from falcore.capture.facts import Fact
from falcore.probes.detached_mount import detached_mount, read_at
from falcore.probes.host import Host
from falcore.probes.mounts import mounted_at

EVENT = "events/raw_syscalls/sys_enter/id"


def tracefs(host: Host) -> Fact:
    """`tracefs`: the tracepoint of system calls has a number that can be read."""
    tried = "not in /proc/self/mounts"
    place = mounted_at(host, "tracefs")
    if place:
        reading = host.read(f"{place}/{EVENT}")
        if reading.found:
            return Fact(name="tracefs", value=True, evidence=str(reading))
        tried = str(reading)
    fact = host.attempt("tracefs", f"{tried}; a detached mount (fsopen, fsmount)", _read_detached)
    if not host.live:
        return Fact(name="tracefs", value=None, evidence=tried)
    return fact


def _read_detached() -> None:
    with detached_mount("tracefs") as directory:
        read_at(directory, EVENT)
