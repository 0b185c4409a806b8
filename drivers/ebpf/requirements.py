# SPDX-License-Identifier: Apache-2.0
"""What the classic eBPF driver needs from a host, and what it leaves out on which."""

from __future__ import annotations

from falcore.capture.needs import BPF_NEEDS
from falcore.capture.requirements import Condition, Need, Requirements

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
            remedy="use Linux 4.17 or later, or one from 4.7 with tracefs for plain tracepoint programs",
            alternatives=((Condition(fact="bpf_tracepoint"), Condition(fact="tracefs")),),
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
)

#: Parameters that take a look into kernel structures: 0 or empty where the kernel has no BTF.
UNKNOWN_WITHOUT_BTF = (
    "exe, args, env, cgroups, exe_ino, exe_ino_ctime, exe_ino_mtime, trusted_exepath, flags of execve and execveat",
    "ptid, vtid, vpid, pgid, vpgid, tty, loginuid, fdlimit, pgft_maj, pgft_min, vm_size, vm_rss, vm_swap, "
    "cap_inheritable, cap_permitted, cap_effective, pidns_init_start_ts of execve, execveat, clone, fork and vfork",
    "dev and ino of every call with a descriptor; the created and layer bits of open flags",
    "status, ret, sig, core and reaper_tid of procexit",
)
