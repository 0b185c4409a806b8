# SPDX-License-Identifier: Apache-2.0
"""Every probe, once: the facts of a host."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from falcore.capture.facts import Fact, HostFacts
from falcore.probes.architecture import architecture
from falcore.probes.bcc_package import bcc_package
from falcore.probes.bpf_programs import bpf_programs, tp_btf
from falcore.probes.btf import locate
from falcore.probes.capabilities import capabilities
from falcore.probes.container import container
from falcore.probes.host import Host
from falcore.probes.kernel_headers import kernel_headers
from falcore.probes.kernel_release import kernel_release
from falcore.probes.lockdown import lockdown
from falcore.probes.module_tools import module_tools
from falcore.probes.modules import modules
from falcore.probes.perf_events import perf_events
from falcore.probes.ring_buffer import mapped_array, ring_buffer
from falcore.probes.ring_tracepoints import ring_tracepoints
from falcore.probes.signature_enforcement import signature_enforcement
from falcore.probes.tracefs import tracefs
from falcore.probes.unprivileged_bpf import unprivileged_bpf


def inspect(root: Path = Path("/")) -> HostFacts:
    """Look at a host and change nothing.

    Args:
        root: another tree than `/` is judged by its files alone; what only the kernel could say stays unknown.
    """
    return HostFacts(facts=tuple(_facts(Host(root))))


def _facts(host: Host) -> Iterator[Fact]:
    yield kernel_release(host)
    yield architecture(host)
    yield from capabilities(host)
    yield from container(host)
    yield lockdown(host)
    btf = locate(host)
    yield btf.fact
    yield tp_btf(host, btf)
    yield ring_buffer(host)
    yield mapped_array(host)
    yield from bpf_programs(host)
    yield unprivileged_bpf(host)
    yield perf_events(host)
    yield tracefs(host)
    yield ring_tracepoints(host)
    yield bcc_package(host)
    yield from kernel_headers(host)
    yield module_tools(host)
    yield from modules(host)
    yield signature_enforcement(host)
