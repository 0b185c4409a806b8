# SPDX-License-Identifier: Apache-2.0
"""What a driver that brings a kernel module offers for it: `falcore driver build | load | unload`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ModuleOutcome:
    """What came of a command.

    Attributes:
        summary: one sentence for a user.
        changed: False: all was so already, and nothing was done.
        path: the file or folder it is about.
        notes: what else is worth knowing: another compiler than the kernel's, a check that could not be made.
    """

    summary: str
    changed: bool = True
    path: Path | None = None
    notes: tuple[str, ...] = ()


class KernelModule(ABC):
    """A kernel module. Every method raises CaptureError: the object, the fact, the remedy; `log` has the lines."""

    @abstractmethod
    def build(self, headers: Path | None = None, *, force: bool = False) -> ModuleOutcome:
        """Builds the module and keeps it.

        Args:
            headers: build tree of the kernel it is for; None: the running kernel's.
            force: also where one of these sources for this kernel is kept already.
        """

    @abstractmethod
    def load(self, file: Path | None = None) -> ModuleOutcome:
        """Loads the module into the running kernel, in place of another version that nobody uses.

        Args:
            file: this module file; None: the one that is kept, or else a new one.
        """

    @abstractmethod
    def unload(self) -> ModuleOutcome:
        """Takes the module out of the kernel, if nobody uses it."""

    @abstractmethod
    def export(self, folder: Path) -> ModuleOutcome:
        """Writes all it takes to build the module by DKMS into a new folder."""
