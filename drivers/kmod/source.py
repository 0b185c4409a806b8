# SPDX-License-Identifier: Apache-2.0
"""The module's sources: which files they are, their hash, and a copy of them to build from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

#: The kernel's name of the module, and its file.
NAME = "falcore"
FILE = f"{NAME}.ko"
#: FALCORE_DEVICE_VERSION of drivers/abi/device.h, which the module repeats in its .modinfo.
ABI = 2

HERE = Path(__file__).resolve().parent
#: Folder of a copy -> where it comes from. Kbuild looks for abi beside its own folder.
FOLDERS = {"abi": HERE.parent / "abi", "module": HERE / "module"}


def source_files() -> Iterator[tuple[str, Path]]:
    """Path in a copy and path here of every file, in a fixed order."""
    for folder, origin in sorted(FOLDERS.items()):
        for path in sorted(origin.rglob("*")):
            written = path.suffix in {".c", ".h"} and not path.name.endswith(".mod.c")
            if path.is_file() and (written or path.name == "Kbuild"):
                yield f"{folder}/{path.relative_to(origin)}", path


@cache
def source_hash() -> str:
    """16 hexadecimal digits that change with the sources."""
    digest = hashlib.sha256()
    for name, path in source_files():
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def module_version() -> str:
    """What a module built of these sources calls itself: `0.1.0+0123456789abcdef`."""
    return f"{version(NAME)}+{source_hash()}"


def hash_of(module: str) -> str:
    """The source hash in a module's version; empty for a version that has none."""
    return module.partition("+")[2]


def copy_sources(folder: Path) -> None:
    """Copies the sources into a folder as Kbuild wants them."""
    for name, path in source_files():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(path.read_bytes())
