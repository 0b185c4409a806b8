# SPDX-License-Identifier: Apache-2.0
"""Kernel modules of a tree that depmod has never seen: what they need, in the order to insert them."""

from __future__ import annotations

import io
import lzma
from collections.abc import Iterable
from pathlib import Path

from elftools.elf.elffile import ELFFile

SUFFIXES = (".ko", ".ko.xz")


class ModuleError(RuntimeError):
    """A module is neither in the tree nor built in."""


class ModuleTree:
    """The modules of one kernel.

    Args:
        folder: its /lib/modules/RELEASE.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = {
            _name(path.name): path for suffix in SUFFIXES for path in (folder / "kernel").rglob(f"*{suffix}")
        }
        self._builtin = {_name(Path(line).name) for line in (folder / "modules.builtin").read_text().split()}

    def closure(self, wanted: Iterable[str]) -> list[tuple[str, bytes]]:
        """The wanted modules and all they need, as (name, contents), in the order to insert them.

        Raises:
            ModuleError: one is neither there nor built into the kernel.
        """
        loaded: dict[str, bytes] = {}
        for name in wanted:
            self._add(name, loaded)
        return list(loaded.items())

    def _add(self, name: str, loaded: dict[str, bytes]) -> None:
        name = name.replace("-", "_")
        if name in loaded or name in self._builtin:
            return
        if name not in self._files:
            raise ModuleError(f"{self._folder}: module {name} is neither there nor built in")
        module = contents(self._files[name])
        for needed in depends(module):
            self._add(needed, loaded)
        loaded[name] = module


def depends(module: bytes) -> list[str]:
    """Names of the modules that a module says it needs."""
    section = ELFFile(io.BytesIO(module)).get_section_by_name(".modinfo")
    if section is None:
        return []
    pairs = (entry.partition(b"=") for entry in section.data().split(b"\0"))
    return [name for key, _, value in pairs if key == b"depends" for name in value.decode().split(",") if name]


def contents(path: Path) -> bytes:
    """A module, unpacked."""
    data = path.read_bytes()
    return lzma.decompress(data) if path.suffix == ".xz" else data


def _name(file: str) -> str:
    return file.partition(".ko")[0].replace("-", "_")
