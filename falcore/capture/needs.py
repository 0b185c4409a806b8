# SPDX-License-Identifier: Apache-2.0
"""Needs that more than one driver has."""

from __future__ import annotations

from falcore.capture.requirements import BlindSpot, Condition, Need, Note

_ADMIN = ((Condition(fact="cap_sys_admin"),),)

ARCHITECTURE = Need(
    fact="architecture",
    wanted=("x86_64",),
    label="architecture",
    because="because the event table holds system calls of x86_64",
    remedy="run falcore on an x86_64 machine",
)
INITIAL_USER_NAMESPACE = Need(
    fact="user_namespace",
    wanted=("initial",),
    label="user namespace",
    because="because the kernel counts capabilities of the initial user namespace only",
    remedy="run outside the container, or in one that has no user namespace of its own",
)
_BPF_RIGHTS = "run as root, or grant CAP_BPF and CAP_PERFMON (CAP_SYS_ADMIN before Linux 5.8)"
BPF_CAPABILITY = Need(
    fact="cap_bpf",
    label="CAP_BPF",
    because="to create BPF maps and load BPF programs",
    remedy=_BPF_RIGHTS,
    alternatives=_ADMIN,
)
PERFMON_CAPABILITY = Need(
    fact="cap_perfmon",
    label="CAP_PERFMON",
    because="to attach programs to tracepoints and read kernel memory",
    remedy=_BPF_RIGHTS,
    alternatives=_ADMIN,
)
LOCKDOWN_ALLOWS_READS = Need(
    fact="lockdown",
    refused=("confidentiality",),
    label="lockdown",
    because="in mode none or integrity: confidentiality forbids BPF programs to read kernel memory",
    remedy="boot with lockdown=integrity",
)
KERNEL_READS = Need(
    fact="bpf_read_kernel",
    label="reading kernel memory from BPF",
    because="to report paths, names and credentials",
    remedy="boot without lockdown=confidentiality, on a kernel with CONFIG_BPF_EVENTS",
)
#: What every driver that loads BPF programs needs.
BPF_NEEDS = (
    ARCHITECTURE,
    INITIAL_USER_NAMESPACE,
    BPF_CAPABILITY,
    PERFMON_CAPABILITY,
    LOCKDOWN_ALLOWS_READS,
    KERNEL_READS,
)
#: For drivers that attach BPF programs to system calls.
BPF_NOTES = (
    Note(
        text="since Linux 6.19 a program can be preempted, and until it goes on the kernel leaves it out for everybody "
        "else on that CPU: on a busy machine such calls are not seen, and counted as missed; kmod misses none",
        unless=((Condition(fact="bpf_not_preempted"),),),
    ),
)

_FILE_OF_OPERATION = ("kind", "dev", "ino", "path")
_UNKNOWN = "unknown (opcode), -1, 0 or empty"
#: What programs attached to the tracepoints of io_uring cannot tell.
RING_BLIND_SPOTS = (
    BlindSpot(
        events=("io_uring_submit", "io_uring_complete"),
        because="the kernel has no tracepoints of io_uring, and what a program does through a ring is not seen",
        unless=((Condition(fact="io_uring_tracepoints", wanted=("requests", "numbers")),),),
    ),
    BlindSpot(
        events=("io_uring_submit",),
        parameters=("fd", "flags", "off", "len", "index", "dirfd", *_FILE_OF_OPERATION, "name"),
        because="the kernel's tracepoints of io_uring hand over no request",
        instead=_UNKNOWN,
        unless=((Condition(fact="io_uring_tracepoints", wanted=("requests", "none")),),),
    ),
    BlindSpot(
        events=("io_uring_complete",),
        parameters=("opcode", "fd", "newfd", *_FILE_OF_OPERATION),
        because="the kernel's tracepoints of io_uring hand over no request",
        instead=_UNKNOWN,
        unless=((Condition(fact="io_uring_tracepoints", wanted=("requests", "none")),),),
    ),
    BlindSpot(
        events=("io_uring_complete",),
        parameters=("opcode", "fd", "newfd", *_FILE_OF_OPERATION),
        because="where an operation completes more than once, the kernel hands over its request the last time alone",
        instead=_UNKNOWN + " but for the last completion",
    ),
)
#: What they do otherwise.
RING_NOTES = (
    Note(
        text="where the tracepoints of io_uring hand over no request, a completion counts as the doing of the thread "
        "it ran on: a worker of the kernel's own, or one that an interrupt came upon",
        unless=((Condition(fact="io_uring_tracepoints", wanted=("requests", "none")),),),
    ),
)
