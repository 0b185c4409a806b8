# SPDX-License-Identifier: Apache-2.0
"""What the kernel's BPF takes, and what the programs are made of accordingly."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields

from falcore import _native
from falcore.capture.facts import preempts_programs
from falcore.drivers.abi.without import without
from falcore.errors import CaptureError


@dataclass(frozen=True, slots=True)
class Abilities:
    """Found by loading programs of a few instructions; the last one, which none can tell, by the kernel's version.

    Attributes:
        loops: bounded loops and long programs (Linux 5.3).
        boot_clock: the clock and the reads of 5.8.
        mapped_arrays: arrays that can be mapped (5.5).
        raw_tracepoints: 4.17.
        map_arguments: helpers fill map values of any length (4.11).
        not_preempted: a program ends before another one runs on its CPU (up to Linux 6.18).
    """

    loops: bool = True
    boot_clock: bool = True
    mapped_arrays: bool = True
    raw_tracepoints: bool = True
    map_arguments: bool = True
    not_preempted: bool = True

    @property
    def flags(self) -> list[str]:
        """What the compiler is told of them."""
        flags = [f"-DCOUNTER_FLAGS={1024 if self.mapped_arrays else 0}"]  # BPF_F_MMAPABLE
        flags += [] if self.boot_clock else ["-DFALCORE_OLD_HELPERS"]
        flags += [] if self.loops else ["-DFALCORE_SPLIT"]
        flags += [] if self.raw_tracepoints else ["-DFALCORE_PLAIN"]
        return flags

    @property
    def ia32(self) -> bool:
        """Whether the programs for calls of 32-bit programs load."""
        return self.loops and self.raw_tracepoints

    def require(self) -> None:
        """Refuses a kernel on which no program of this driver can work.

        Raises:
            CaptureError: its BPF helpers take no map values.
        """
        if not self.map_arguments:
            raise CaptureError(
                "ebpf: this kernel's BPF helpers fill nothing but the stack (before Linux 4.11): "
                "an event does not fit there; use the kernel module"
            )


def find_abilities() -> Abilities:
    """This kernel's, less those of FALCORE_EBPF_WITHOUT.

    Raises:
        CaptureError: the variable names no ability.
    """
    found = _native.bpf_abilities()
    names = [field.name for field in fields(Abilities)]
    lacking = without("ebpf", names)
    kernel = {"not_preempted": not preempts_programs(os.uname().release)}
    return Abilities(
        **{name: (kernel[name] if name in kernel else getattr(found, name)) and name not in lacking for name in names}
    )
