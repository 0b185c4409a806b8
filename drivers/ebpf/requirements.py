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
)

#: Parameters that take a look into kernel structures: 0 or empty where the kernel has no BTF. The program, its
#: arguments, environment and file name are found on its stack then.
UNKNOWN_WITHOUT_BTF = (
    "cgroups, exe_ino, exe_ino_ctime, exe_ino_mtime, trusted_exepath, flags of execve and execveat",
    "exe, args and cgroups of clone, clone3, fork and vfork",
    "of an environment of more than 128 variables all, and the file name of its execve",
    "ptid, vtid, vpid, pgid, vpgid, tty, loginuid, fdlimit, pgft_maj, pgft_min, vm_size, vm_rss, vm_swap, "
    "cap_inheritable, cap_permitted, cap_effective, pidns_init_start_ts of execve, execveat, clone, fork and vfork",
    "dev and ino of every call with a descriptor; the created and layer bits of open flags",
    "status, ret, sig, core and reaper_tid of procexit",
    "whether a 64-bit program made a 32-bit call (int 0x80): it is shown under the 64-bit call of that number",
)

#: What is otherwise on older kernels: the ability that is missing there (abilities.py) -> what follows.
OLDER_KERNELS = {
    "map_arguments": "before Linux 4.11: refused, because BPF helpers fill nothing but a stack of 512 bytes",
    "raw_tracepoints": "before 4.17: plain tracepoints, found through a tracefs mounted for falcore alone; before 4.15 "
    "a tracepoint takes one program, and another tool's shuts falcore out",
    "loops": "before 5.3: every event is filled by a program of its own, and numbered: what is missing was lost",
    "mapped_arrays": "before 5.5: counters are copied out by a system call a CPU",
    "boot_clock": "before 5.8: time that the machine sleeps during a capture is not in its timestamps",
}
