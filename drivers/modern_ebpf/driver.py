# SPDX-License-Identifier: Apache-2.0
"""The CO-RE driver: embedded in the package, attached to BTF tracepoints, one ring per CPU."""

from __future__ import annotations

from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.requirements import Requirements
from falcore.drivers.modern_ebpf.requirements import REQUIREMENTS
from falcore.schema.conditions import Subject


class ModernEbpfDriver(Driver):
    """Captures through tp_btf programs (Linux 5.8 and back-ports)."""

    name: ClassVar[str] = "modern_ebpf"
    summary: ClassVar[str] = "CO-RE eBPF, embedded: nothing is built or downloaded"

    def requirements(self) -> Requirements:
        return REQUIREMENTS

    def supported_events(self) -> frozenset[str]:
        from falcore.schema.events import EVENTS

        return frozenset(event.name for event in EVENTS)

    def conditions(self) -> frozenset[Subject]:
        return frozenset(Subject)

    def open(self, request: CaptureRequest) -> Capture:
        from falcore.drivers.modern_ebpf.capture import ModernEbpfCapture

        return ModernEbpfCapture(request)
