# SPDX-License-Identifier: Apache-2.0
"""The classic eBPF driver: compiled on the host by bcc, for kernels without BTF."""

from __future__ import annotations

from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.needs import BPF_NEEDS
from falcore.capture.requirements import Condition, Need, Requirements
from falcore.errors import CaptureError

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


class EbpfDriver(Driver):
    """System calls through raw tracepoints and perf pages."""

    name: ClassVar[str] = "ebpf"
    summary: ClassVar[str] = "classic eBPF compiled by bcc, for kernels after 4.12"

    def requirements(self) -> Requirements:
        return REQUIREMENTS

    def supported_events(self) -> frozenset[str]:
        return frozenset()

    def open(self, request: CaptureRequest) -> Capture:
        raise CaptureError(
            "ebpf: this version of falcore has the driver's requirements but not its program; "
            "use modern_ebpf where the kernel allows it, or a later version"
        )
