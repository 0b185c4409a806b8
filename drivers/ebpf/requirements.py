# SPDX-License-Identifier: Apache-2.0
"""What the classic eBPF driver needs from a host, and what it leaves out on which."""

from __future__ import annotations

from falcore.capture.needs import BPF_NEEDS, BPF_NOTES, RING_BLIND_SPOTS, RING_NOTES
from falcore.capture.requirements import BlindSpot, Condition, Need, Note, Requirements

_EXEC = ("execve", "execveat")
_CLONE = ("clone", "clone3", "fork", "vfork")
_OPEN = ("open", "openat", "openat2", "creat")
_SOCKETS = (
    "accept",
    "accept4",
    "connect",
    "recvfrom",
    "recvmmsg",
    "recvmsg",
    "sendmmsg",
    "sendmsg",
    "sendto",
    "socketpair",
)
_BTF = ((Condition(fact="btf"),),)
_NO_BTF = "the kernel has no BTF by which to look into its structures"
_NOTHING = "0 or empty"
#: Where the kernel has no BTF, neither the file nor the object by its id.
UNKNOWN_WITHOUT_BTF = (
    BlindSpot(
        events=_SOCKETS,
        parameters=("tuple", "queuelen", "queuemax", "queuepct", "source", "peer"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=_EXEC,
        parameters=(
            *("tty", "pgid", "vpgid", "loginuid", "flags", "trusted_exepath"),
            *("exe_ino", "exe_ino_ctime", "exe_ino_mtime", "cap_inheritable", "cap_permitted", "cap_effective"),
        ),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=("capset",),
        parameters=("cap_inheritable", "cap_permitted", "cap_effective"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=(*_EXEC, *_CLONE),
        parameters=(
            *("cgroups", "ptid", "vtid", "vpid", "fdlimit"),
            *("pgft_maj", "pgft_min", "pidns_init_start_ts"),
        ),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=_CLONE,
        parameters=("exe", "args"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=_EXEC,
        parameters=("exe", "args", "env", "filename"),
        because=_NO_BTF,
        instead="empty where the call failed (but for the file name), and env and filename of more than 127 variables",
        unless=_BTF,
    ),
    BlindSpot(
        events=_CLONE,
        parameters=("flags",),
        because=_NO_BTF,
        instead="what the caller asked for, in a new thread nothing",
        unless=_BTF,
    ),
    BlindSpot(
        events=(*_EXEC, *_CLONE, "brk", "mmap", "munmap"),
        parameters=("vm_size", "vm_rss", "vm_swap"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=_OPEN,
        parameters=("path",),
        because=_NO_BTF,
        instead="missing: descriptors go by the name that was passed, and evt.path_check is unverified",
        unless=_BTF,
    ),
    BlindSpot(
        events=(*_OPEN, "pipe", "pipe2"),
        parameters=("dev", "ino"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=_OPEN,
        parameters=("flags", "creat_flags"),
        because=_NO_BTF,
        instead="without the bits that tell of a created file and of an overlay's layer",
        unless=_BTF,
    ),
    BlindSpot(
        events=("switch",),
        parameters=("next", "pgft_maj", "pgft_min", "vm_size", "vm_rss", "vm_swap"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
    BlindSpot(
        events=("procexit",),
        parameters=("status", "ret", "sig", "core", "reaper_tid"),
        because=_NO_BTF,
        instead=_NOTHING,
        unless=_BTF,
    ),
)
#: Without loops each place takes code of its own (access.bpf.h).
FEW_PLACES = BlindSpot(
    events=("preadv", "pwritev", "readv", "recvmmsg", "recvmsg", "sendmmsg", "sendmsg", "writev"),
    parameters=("data", "size"),
    because="the kernel's verifier takes no loops",
    instead="those of the first 8 places, not of 32",
    unless=((Condition(fact="bpf_loops"),),),
)
RINGS_WITHOUT_BTF = BlindSpot(
    events=("io_uring_submit", "io_uring_complete"),
    because=_NO_BTF,
    unless=_BTF,
)
#: What is otherwise on older kernels (abilities.py), each with the fact that tells.
OLDER_KERNELS = (
    Note(
        text="before Linux 4.17: plain tracepoints, found through a tracefs mounted for falcore alone; before 4.15 a "
        "tracepoint takes one program, and another tool's shuts falcore out; 32-bit calls are counted and left out",
        unless=((Condition(fact="bpf_raw_tracepoint"),),),
    ),
    Note(
        text="before Linux 5.3: every event is filled by a program of its own, and numbered: what is missing was lost; "
        "32-bit calls are counted and left out",
        unless=((Condition(fact="bpf_loops"),),),
    ),
    Note(
        text="before Linux 5.5: counters are copied out by a system call a CPU",
        unless=((Condition(fact="mapped_array"),),),
    ),
    Note(
        text="before Linux 5.8: time that the machine sleeps during a capture is not in its timestamps",
        unless=((Condition(fact="bpf_boot_clock"),),),
    ),
)

REQUIREMENTS = Requirements(
    preferred_kernel=">4.12",
    rank=20,
    # Up to 4.12 the module (rank 30) goes first.
    rank_elsewhere=60,
    needs=(
        *BPF_NEEDS,
        Need(
            fact="bpf_raw_tracepoint",
            label="raw tracepoint programs",
            because="to attach to sys_enter and sys_exit",
            remedy="use Linux 4.17 or later, or one with tracefs and plain tracepoint programs",
            alternatives=((Condition(fact="bpf_tracepoint"), Condition(fact="tracefs")),),
        ),
        Need(
            fact="bpf_map_arguments",
            label="BPF helpers that fill map values",
            because="to build events longer than a program's stack",
            remedy="use Linux 4.11 or later; before it the kernel module",
        ),
        Need(
            fact="perf_events",
            label="perf events",
            because="to hand events over",
            remedy="use a kernel with CONFIG_PERF_EVENTS",
        ),
        # Kernel headers are no need: what bcc asks for at compile time, a stub tree gives.
        Need(
            fact="bcc",
            label="bcc (BPF Compiler Collection)",
            because="to compile the program on this host",
            remedy="install python3-bpfcc for the Python that runs falcore; the bcc of PyPI is another package",
        ),
    ),
    blind_spots=(*UNKNOWN_WITHOUT_BTF, FEW_PLACES, RINGS_WITHOUT_BTF, *RING_BLIND_SPOTS),
    notes=(*OLDER_KERNELS, *BPF_NOTES, *RING_NOTES),
)
