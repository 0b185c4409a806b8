# SPDX-License-Identifier: Apache-2.0
"""Headers of the running kernel: a build tree, the package that brings it, or the archive some kernels carry."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator

from falcore.capture.facts import Fact
from falcore.probes.host import Host

#: Names in ID and ID_LIKE of os-release -> the package with the headers of one kernel release.
PACKAGES = (
    (frozenset({"debian", "ubuntu"}), "linux-headers-{release}"),
    (frozenset({"fedora", "rhel", "centos", "amzn"}), "kernel-devel-{release}"),
    (frozenset({"suse", "opensuse", "sles"}), "kernel-default-devel (of kernel {release})"),
    (frozenset({"arch"}), "linux-headers (of kernel {release})"),
    (frozenset({"alpine"}), "linux-lts-dev or linux-virt-dev (of kernel {release})"),
)


def kernel_headers(host: Host) -> Iterator[Fact]:
    """`kernel_headers`: a module can be built; `kernel_headers_package`: what to install for it on this
    distribution; `kheaders`: the archive of CONFIG_IKHEADERS."""
    yield _presence(host, "kernel_headers", f"/lib/modules/{host.release}/build/Makefile")
    yield _package(host)
    yield _presence(host, "kheaders", "/sys/kernel/kheaders.tar.xz")


def _package(host: Host) -> Fact:
    reading = host.read("/etc/os-release")
    if not host.release or not reading.found:
        return reading.unknown("kernel_headers_package")
    said = dict(re.findall(r"""^(ID|ID_LIKE)=["']?([\w .-]*)["']?$""", reading.text, re.MULTILINE))
    family = f"{said.get('ID', '')} {said.get('ID_LIKE', '')}".split()
    known = next((template for names, template in PACKAGES if names & {*family}), None)
    evidence = f"/etc/os-release: ID={said.get('ID', '')} ID_LIKE={said.get('ID_LIKE', '')}"
    value = known.format(release=host.release) if known else None
    return Fact(name="kernel_headers_package", value=value, evidence=evidence)


def _presence(host: Host, name: str, path: str) -> Fact:
    reading = host.stat(path)
    if reading.found:
        return Fact(name=name, value=True, evidence=str(reading))
    if reading.error in {errno.ENOENT, errno.ENOTDIR}:
        return Fact(name=name, value=False, evidence=str(reading))
    return reading.unknown(name)
