# SPDX-License-Identifier: Apache-2.0
"""What the modern eBPF driver needs from a host."""

from __future__ import annotations

from falcore.capture.needs import BPF_NEEDS, BPF_NOTES, RING_BLIND_SPOTS, RING_NOTES
from falcore.capture.requirements import Need, Requirements

REQUIREMENTS = Requirements(
    preferred_kernel=">=5.8",
    # No other rank elsewhere: a kernel below 5.8 that has all of this back-ported is as good.
    rank=10,
    blind_spots=RING_BLIND_SPOTS,
    notes=(*BPF_NOTES, *RING_NOTES),
    needs=(
        *BPF_NEEDS,
        Need(
            fact="btf",
            label="BTF of the kernel",
            because="to fit the program to this kernel's structures",
            remedy="use a kernel with CONFIG_DEBUG_INFO_BTF; the file is /sys/kernel/btf/vmlinux",
        ),
        Need(
            fact="tp_btf",
            label="tracepoint programs typed by BTF",
            because="to attach to sys_enter and sys_exit",
            remedy="use a kernel with CONFIG_DEBUG_INFO_BTF and CONFIG_BPF_EVENTS, 5.5 or later",
        ),
        Need(
            fact="ring_buffer",
            label="BPF ring buffer",
            because="to hand events over",
            remedy="use Linux 5.8 or later, or a kernel with a back-port of it",
        ),
        Need(
            fact="mapped_array",
            label="BPF array that can be mapped",
            because="to hand events over and to read counters",
            remedy="use Linux 5.5 or later, or a kernel with a back-port of it",
        ),
    ),
)
