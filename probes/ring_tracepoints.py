# SPDX-License-Identifier: Apache-2.0
"""Tracepoints of io_uring: whether the kernel has them, and whether they hand over requests."""

from __future__ import annotations

import errno

from falcore.capture.facts import Fact
from falcore.probes.detached_mount import detached_mount, read_at
from falcore.probes.host import REFUSED, Host, errno_name
from falcore.probes.mounts import mounted_at

NAME = "io_uring_tracepoints"
FORMAT = "events/io_uring/io_uring_complete/format"
#: Beside every tracepoint.
OTHER = "events/raw_syscalls/sys_enter/id"


def ring_tracepoints(host: Host) -> Fact:
    """`io_uring_tracepoints`: requests (Linux 5.17), numbers (5.5, of little more than a result), none."""
    place = mounted_at(host, "tracefs")
    tried = "tracefs: not in /proc/self/mounts"
    if place:
        reading = host.read(f"{place}/{FORMAT}")
        if reading.found:
            return _kind(reading.text, f"{place}/{FORMAT}")
        tried = str(reading)
        if reading.error == errno.ENOENT and host.read(f"{place}/{OTHER}").found:
            return Fact(name=NAME, value="none", evidence=tried)
    if not host.live:
        return Fact(name=NAME, value=None, evidence=tried)
    return _detached(f"{tried}; a detached mount (fsopen, fsmount)")


def _detached(what: str) -> Fact:
    try:
        with detached_mount("tracefs") as directory:
            try:
                text = read_at(directory, FORMAT)
            except FileNotFoundError:
                read_at(directory, OTHER)
                return Fact(name=NAME, value="none", evidence=f"{what}: has no {FORMAT}")
    except OSError as error:
        code = error.errno or errno.EIO
        evidence = f"{what}: {errno_name(code)}"
        return Fact(name=NAME, value=None, evidence=evidence, permitted=code not in REFUSED)
    return _kind(text, f"{what}: {FORMAT}")


def _kind(text: str, where: str) -> Fact:
    fields = [line.split(";")[0].split()[-1] for line in text.splitlines() if line.strip().startswith("field:")]
    own = [name for name in fields if not name.startswith("common_")]
    return Fact(name=NAME, value="requests" if "req" in own else "numbers", evidence=f"{where}: {', '.join(own)}")
