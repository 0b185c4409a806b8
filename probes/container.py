# SPDX-License-Identifier: Apache-2.0
"""Where this process stands: the host itself, or a container and its namespaces."""

from __future__ import annotations

from collections.abc import Iterator

from falcore.capture.facts import Fact
from falcore.probes.host import Host

# include/linux/proc_ns.h: inode numbers of the first namespaces.
INITIAL = {"pid": 0xEFFFFFFC, "user": 0xEFFFFFFD}
FILES = {"/.dockerenv": "docker", "/run/.containerenv": "podman"}
CGROUPS = {"kubepods": "kubernetes", "docker": "docker", "libpod": "podman", "lxc": "lxc", "containerd": "containerd"}


def container(host: Host) -> Iterator[Fact]:
    """`container`: its runtime or none; `pid_namespace` and `user_namespace`: initial or other."""
    yield _runtime(host)
    for kind in INITIAL:
        yield _namespace(host, kind)


def _namespace(host: Host, kind: str) -> Fact:
    name = f"{kind}_namespace"
    reading = host.link(f"/proc/self/ns/{kind}")
    if not reading.found:
        return reading.unknown(name)
    initial = reading.text == f"{kind}:[{INITIAL[kind]}]"
    return Fact(name=name, value="initial" if initial else "other", evidence=str(reading))


def _runtime(host: Host) -> Fact:
    named = host.read("/run/systemd/container")
    if named.found and named.text.strip():
        return Fact(name="container", value=named.text.strip()[:64], evidence=str(named))
    for path, runtime in FILES.items():
        if host.stat(path).found:
            return Fact(name="container", value=runtime, evidence=f"{path}: exists")
    cgroup = host.read("/proc/1/cgroup")
    for hint, runtime in CGROUPS.items():
        if hint in cgroup.text:
            line = next(line for line in cgroup.text.splitlines() if hint in line)
            return Fact(name="container", value=runtime, evidence=f"{cgroup.path}: {line[:200]}")
    looked = ", ".join(["/run/systemd/container", *FILES])
    return Fact(name="container", value="none", evidence=f"none of {looked}; no hint in /proc/1/cgroup")
