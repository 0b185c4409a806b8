# SPDX-License-Identifier: Apache-2.0
"""vermagic: the words by which a kernel tells the modules that were built for it."""

from __future__ import annotations

import gzip
import io
import lzma
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from elftools.elf.elffile import ELFFile

from falcore.drivers.kmod.release import MODULES, running_release

READERS: dict[str, Callable[[bytes], bytes]] = {".ko": bytes, ".xz": lzma.decompress, ".gz": gzip.decompress}
#: The largest module that is looked at, bytes; a larger one is passed over.
SIZE_MAX = 64 << 20


@cache
def running_vermagic() -> str | None:
    """The running kernel's vermagic, from a module of its own; None where no module file can be read."""
    release = running_release()
    for folder, folders, files in os.walk(MODULES / release / "kernel"):
        folders.sort()
        for name in sorted(files):
            magic = _vermagic_of(Path(folder) / name)
            if magic is not None and magic.partition(" ")[0] == release:
                return magic
    return None


def same_magic(module: str, kernel: str, has_versions: bool) -> bool:
    """Whether a kernel takes a module, as same_magic() of kernel/module compares.

    Args:
        module: the module's vermagic.
        kernel: the kernel's.
        has_versions: the module carries checksums of the symbols it uses; then a kernel with modversions lets
            the release differ.
    """
    if has_versions and "modversions" in kernel.split():
        module, kernel = module.partition(" ")[2], kernel.partition(" ")[2]
    return module.strip() == kernel.strip()


def modinfo(section: bytes) -> dict[str, str]:
    """The entries of a .modinfo section; of a repeated one the first counts, as in the kernel."""
    found: dict[str, str] = {}
    for entry in section.split(b"\0"):
        key, equals, value = entry.partition(b"=")
        if equals:
            found.setdefault(key.decode("utf-8", "replace"), value.decode("utf-8", "replace"))
    return found


def _vermagic_of(path: Path) -> str | None:
    reader = READERS.get(path.suffix)
    if reader is None:
        return None
    try:
        if path.stat().st_size > SIZE_MAX:
            return None
        section = ELFFile(io.BytesIO(reader(path.read_bytes()))).get_section_by_name(".modinfo")
        return modinfo(section.data()).get("vermagic") if section is not None else None
    except Exception:  # whatever is wrong with it, it is not the file to learn from
        return None
