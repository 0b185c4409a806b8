# SPDX-License-Identifier: Apache-2.0
"""Headers of the running kernel: a build tree, or the archive some kernels carry in themselves."""

from __future__ import annotations

import errno
from collections.abc import Iterator

from falcore.capture.facts import Fact
from falcore.probes.host import Host


def kernel_headers(host: Host) -> Iterator[Fact]:
    """`kernel_headers`: a module can be built; `kheaders`: the archive of CONFIG_IKHEADERS."""
    yield _presence(host, "kernel_headers", f"/lib/modules/{host.release}/build/Makefile")
    yield _presence(host, "kheaders", "/sys/kernel/kheaders.tar.xz")


def _presence(host: Host, name: str, path: str) -> Fact:
    reading = host.stat(path)
    if reading.found:
        return Fact(name=name, value=True, evidence=str(reading))
    if reading.error in {errno.ENOENT, errno.ENOTDIR}:
        return Fact(name=name, value=False, evidence=str(reading))
    return reading.unknown(name)
