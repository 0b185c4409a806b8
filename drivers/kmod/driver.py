# SPDX-License-Identifier: Apache-2.0
"""The kernel module driver, for kernels up to 4.12 and for workloads heavy in input and output."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from falcore.capture.facts import Fact
from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.kernel_module import KernelModule
from falcore.capture.requirements import Requirements
from falcore.drivers.kmod.requirements import REQUIREMENTS
from falcore.schema.conditions import Subject


class KmodDriver(Driver):
    """System calls through a kernel module and a character device."""

    name: ClassVar[str] = "kmod"
    summary: ClassVar[str] = "kernel module, for kernels up to 4.12 and heavy input and output"

    def requirements(self) -> Requirements:
        return REQUIREMENTS

    def supported_events(self) -> frozenset[str]:
        from falcore.drivers.abi import ring_tracepoints
        from falcore.schema.events import EVENTS

        return frozenset(event.name for event in EVENTS) - ring_tracepoints.EVENTS

    def conditions(self) -> frozenset[Subject]:
        return frozenset(Subject)

    def facts(self) -> Sequence[Fact]:
        from falcore.drivers.kmod.facts import module_fact
        from falcore.drivers.kmod.module_cache import ModuleCache

        return (module_fact(ModuleCache()),)

    def kernel_module(self) -> KernelModule:
        from falcore.drivers.kmod.falcore_module import FalcoreModule

        return FalcoreModule()

    def open(self, request: CaptureRequest) -> Capture:
        from falcore.drivers.kmod.capture import KmodCapture
        from falcore.drivers.kmod.falcore_module import FalcoreModule

        return KmodCapture(request, FalcoreModule())
