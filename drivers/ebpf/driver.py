# SPDX-License-Identifier: Apache-2.0
"""The classic eBPF driver: compiled on the host by bcc, for kernels without BTF."""

from __future__ import annotations

from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.requirements import Requirements
from falcore.drivers.ebpf.requirements import REQUIREMENTS
from falcore.schema.conditions import Subject


class EbpfDriver(Driver):
    """System calls through raw tracepoints and perf pages."""

    name: ClassVar[str] = "ebpf"
    summary: ClassVar[str] = "classic eBPF compiled by bcc, for kernels after 4.12"

    def requirements(self) -> Requirements:
        return REQUIREMENTS

    def supported_events(self) -> frozenset[str]:
        from falcore.schema.events import EVENTS

        return frozenset(event.name for event in EVENTS)

    def conditions(self) -> frozenset[Subject]:
        return frozenset(Subject)

    def open(self, request: CaptureRequest) -> Capture:
        from falcore.drivers.ebpf.capture import EbpfCapture

        return EbpfCapture(request)
