# SPDX-License-Identifier: Apache-2.0
"""The kernel module driver, for kernels up to 4.12 and for workloads heavy in input and output."""

from __future__ import annotations

from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.needs import ARCHITECTURE, INITIAL_USER_NAMESPACE
from falcore.capture.requirements import Need, Requirements
from falcore.errors import CaptureError

REQUIREMENTS = Requirements(
    preferred_kernel="<=4.12",
    rank=30,
    rank_elsewhere=40,
    workload_ranks={"io": 5},
    loads_module=True,
    needs=(
        ARCHITECTURE,
        INITIAL_USER_NAMESPACE,
        Need(
            fact="modules",
            label="loadable modules",
            because="to load the module",
            remedy="use a kernel with CONFIG_MODULES",
        ),
        Need(
            fact="cap_sys_module",
            label="CAP_SYS_MODULE",
            because="to load the module",
            remedy="run as root, or grant CAP_SYS_MODULE",
        ),
        Need(
            fact="modules_disabled",
            wanted=(False,),
            label="kernel.modules_disabled",
            because="off, to load the module",
            remedy="reboot: kernel.modules_disabled stays set until then",
        ),
        Need(
            fact="lockdown",
            refused=("integrity", "confidentiality"),
            label="lockdown",
            because="off, to load a module that no trusted key has signed",
            remedy="boot without lockdown (it comes with secure boot on many distributions)",
        ),
        Need(
            fact="module_signatures_enforced",
            wanted=(False,),
            label="enforcement of module signatures",
            because="off, to load a module that no trusted key has signed",
            remedy="boot without module.sig_enforce",
        ),
        Need(
            fact="kernel_headers",
            label="headers of the running kernel",
            because="to build the module",
            remedy="install the headers package of this release (linux-headers-$(uname -r), kernel-devel)",
        ),
    ),
)


class KmodDriver(Driver):
    """System calls through a kernel module and a character device."""

    name: ClassVar[str] = "kmod"
    summary: ClassVar[str] = "kernel module, for kernels up to 4.12 and heavy input and output"

    def requirements(self) -> Requirements:
        return REQUIREMENTS

    def supported_events(self) -> frozenset[str]:
        return frozenset()

    def open(self, request: CaptureRequest) -> Capture:
        raise CaptureError(
            "kmod: this version of falcore has the driver's requirements but not its module; "
            "use modern_ebpf where the kernel allows it, or a later version"
        )
