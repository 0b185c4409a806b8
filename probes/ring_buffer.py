# SPDX-License-Identifier: Apache-2.0
"""Shared memory between kernel and reader: the BPF ring buffer and the mapped array."""

from __future__ import annotations

import resource

from falcore.capture.facts import Fact
from falcore.probes import bpf_syscall
from falcore.probes.host import Host


def ring_buffer(host: Host) -> Fact:
    """`ring_buffer`: the kernel makes a map of that type (Linux 5.8, or a back-port)."""
    page = resource.getpagesize()
    return host.attempt(
        "ring_buffer",
        "bpf(BPF_MAP_CREATE, BPF_MAP_TYPE_RINGBUF)",
        lambda: bpf_syscall.create_map(bpf_syscall.MAP_TYPE_RINGBUF, 0, page),
    )


def mapped_array(host: Host) -> Fact:
    """`mapped_array`: the kernel makes an array that can be mapped (Linux 5.5, or a back-port)."""
    return host.attempt(
        "mapped_array",
        "bpf(BPF_MAP_CREATE, BPF_MAP_TYPE_ARRAY, BPF_F_MMAPABLE)",
        lambda: bpf_syscall.create_map(bpf_syscall.MAP_TYPE_ARRAY, 8, 1, bpf_syscall.F_MMAPABLE),
    )
