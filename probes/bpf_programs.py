# SPDX-License-Identifier: Apache-2.0
"""Program types: each is loaded for real, with two instructions, and given back at once."""

from __future__ import annotations

import errno
from collections.abc import Iterator

from falcore.capture.facts import Fact, preempts_programs
from falcore.probes import bpf_syscall
from falcore.probes.btf import Btf, typedef_id
from falcore.probes.host import Host
from falcore.probes.system_call import SystemCallError

TYPEDEF = "btf_trace_sys_enter"


def bpf_programs(host: Host) -> Iterator[Fact]:
    """Program types and what programs may do.

    `bpf_tracepoint`, `bpf_raw_tracepoint`, `bpf_map_arguments` (helpers fill map values), `bpf_loops`,
    `bpf_boot_clock`, `bpf_not_preempted` and `bpf_read_kernel`.
    """
    yield host.attempt(
        "bpf_tracepoint",
        "bpf(BPF_PROG_LOAD, BPF_PROG_TYPE_TRACEPOINT)",
        lambda: bpf_syscall.load_program(bpf_syscall.PROG_TYPE_TRACEPOINT, bpf_syscall.RETURN_ZERO),
    )
    yield host.attempt(
        "bpf_raw_tracepoint",
        "bpf(BPF_PROG_LOAD, BPF_PROG_TYPE_RAW_TRACEPOINT)",
        lambda: bpf_syscall.load_program(bpf_syscall.PROG_TYPE_RAW_TRACEPOINT, bpf_syscall.RETURN_ZERO),
    )
    yield _map_arguments(host)
    yield host.attempt(
        "bpf_loops",
        "bpf(BPF_PROG_LOAD) of a program with a bounded loop",
        lambda: bpf_syscall.load_program(bpf_syscall.PROG_TYPE_TRACEPOINT, bpf_syscall.LOOP),
    )
    yield host.attempt(
        "bpf_boot_clock",
        "bpf(BPF_PROG_LOAD) of a program that calls bpf_ktime_get_boot_ns",
        lambda: bpf_syscall.load_program(bpf_syscall.PROG_TYPE_TRACEPOINT, bpf_syscall.BOOT_CLOCK),
    )
    yield _not_preempted(host)
    # Lockdown in confidentiality mode takes the helper away, and the verifier says EINVAL.
    yield host.attempt(
        "bpf_read_kernel",
        "bpf(BPF_PROG_LOAD) of a program that calls bpf_probe_read",
        lambda: bpf_syscall.load_program(bpf_syscall.PROG_TYPE_TRACEPOINT, bpf_syscall.READ_KERNEL),
    )


def _not_preempted(host: Host) -> Fact:
    # No program can tell: only the kernel's version says how it runs them.
    preempted = preempts_programs(host.release)
    value = None if preempted is None else not preempted
    return Fact(name="bpf_not_preempted", value=value, evidence=f"Linux {host.release or 'of unknown release'}")


def _map_arguments(host: Host) -> Fact:
    name, what = "bpf_map_arguments", "bpf(BPF_PROG_LOAD) of a program whose helper writes to a map"
    refused: list[SystemCallError] = []

    def load() -> None:
        try:
            bpf_syscall.load_map_argument()
        except SystemCallError as error:
            if error.errno != errno.EACCES:
                raise
            refused.append(error)

    fact = host.attempt(name, what, load)
    # With this word the verifier refuses a program, whoever loads it.
    return Fact(name=name, value=False, evidence=f"{what}: the verifier refuses it (EACCES)") if refused else fact


def tp_btf(host: Host, btf: Btf) -> Fact:
    """`tp_btf`: a program typed by the kernel's BTF loads for the sys_enter tracepoint."""
    if not btf.content:
        value = None if btf.fact.value is None else False
        evidence = f"no BTF to look for {TYPEDEF} in ({btf.fact.evidence})"
        return Fact(name="tp_btf", value=value, evidence=evidence, permitted=btf.fact.permitted)
    number = typedef_id(btf.content, TYPEDEF)
    if number is None:
        return Fact(name="tp_btf", value=False, evidence=f"the kernel's BTF has no typedef {TYPEDEF}")
    return host.attempt(
        "tp_btf",
        f"bpf(BPF_PROG_LOAD, BPF_PROG_TYPE_TRACING, BPF_TRACE_RAW_TP) at {TYPEDEF}, type id {number}",
        lambda: bpf_syscall.load_program(
            bpf_syscall.PROG_TYPE_TRACING, bpf_syscall.RETURN_ZERO, bpf_syscall.ATTACH_TRACE_RAW_TP, number
        ),
    )
