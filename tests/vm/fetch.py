# SPDX-License-Identifier: Apache-2.0
"""Fetches Debian kernels and their headers with apt into a cache; nothing is installed on this host.

`python tests/vm/fetch.py [KERNEL...]` fills the cache. The folder is FALCORE_VM_CACHE, or build/vm; a kernel
that is there is used as it is: remove its folder to fetch the newest again.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

import headers
from matrix import Kernel, KernelSource, read_matrix
from suite import FetchError, Suite, download, made, unpack

ROOT = Path(__file__).resolve().parents[2]
#: Where the emulated machine's first programs come from: any release will do.
BUSYBOX = "busybox-static"
#: The parts that Debian splits a kernel into; old releases have the first alone.
PARTS = re.compile(r"linux-(?:image|base|binary|modules)-\d\S*")


def cache_folder() -> Path:
    """The folder that kernels are kept in."""
    return Path(os.environ.get("FALCORE_VM_CACHE") or ROOT / "build" / "vm").resolve()


def present(source: KernelSource) -> bool:
    """Whether a kernel can be had: apt offers it, or somebody has put it into the cache (docs/vm.md)."""
    return not source.local or (cache_folder() / source.name).is_dir()


def fetch(source: KernelSource) -> Kernel:
    """The kernel of a suite with its headers, from the cache or else from the archive.

    Raises:
        FetchError: apt cannot bring it; the message has apt's own words.
    """
    folder = cache_folder() / source.name
    if source.suite is None:
        if not folder.is_dir():
            raise FetchError(f"{folder}: no kernel here, and no suite has it; docs/vm.md says what belongs there")
    elif not folder.is_dir() or not (folder / headers.FOLDER).is_dir():
        with tempfile.TemporaryDirectory(dir=made(cache_folder()), prefix=f".{source.name}.") as work:
            suite = Suite(Path(work), source.suite, source.component)
            if not folder.is_dir():
                unpack(suite.download(_parts(suite, source)), Path(work) / "tree")
                # Only a complete kernel ever has the final name.
                (Path(work) / "tree").rename(folder)
            headers.fetch(suite, _kernel(source, folder).release, Path(work), folder)
    return _kernel(source, folder)


def _parts(suite: Suite, source: KernelSource) -> list[str]:
    """The packages that hold the newest kernel."""
    image = suite.dependencies(source.package, PARTS)
    if not image:
        raise FetchError(f"{source.package} depends on no kernel in {source.suite}; see tests/vm/kernels.toml")
    return [*image, *suite.dependencies(image[0], PARTS)]


def busybox() -> Path:
    """A statically linked busybox: this host's, or else fetched."""
    installed = shutil.which("busybox")
    if installed and _is_static(Path(installed)):
        return Path(installed).resolve()
    folder = cache_folder() / BUSYBOX
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=made(cache_folder()), prefix=f".{BUSYBOX}.") as work:
            unpack(download([BUSYBOX], Path(work), {}), Path(work) / "tree")
            (Path(work) / "tree").rename(folder)
    return next(path for path in (folder / "bin/busybox", folder / "usr/bin/busybox") if path.exists())


def _kernel(source: KernelSource, folder: Path) -> Kernel:
    images = sorted((*folder.glob("boot/vmlinuz-*"), *folder.glob("usr/lib/modules/*/vmlinuz")))
    trees = [
        path for where in ("lib/modules", "usr/lib/modules") for path in folder.glob(f"{where}/*") if path.is_dir()
    ]
    if len(images) != 1 or len(trees) != 1:
        raise FetchError(
            f"{folder}: {len(images)} kernels and {len(trees)} module trees, expected one; remove the folder"
        )
    kernel = Kernel(trees[0].name, images[0], trees[0], headers.find(folder, trees[0].name))
    if not kernel.release.startswith(source.name):
        raise FetchError(
            f"{source.suite or folder} has kernel {kernel.release}, kernels.toml says {source.name}; "
            f"correct the name there and remove {folder}"
        )
    return kernel


def _is_static(path: Path) -> bool:
    from elftools.elf.elffile import ELFFile

    with path.open("rb") as file:
        return all(segment["p_type"] != "PT_INTERP" for segment in ELFFile(file).iter_segments())


if __name__ == "__main__":
    for kernel_source in read_matrix().kernels:
        if kernel_source.name in sys.argv[1:] or (len(sys.argv) == 1 and present(kernel_source)):
            print(f"{kernel_source.name}: {fetch(kernel_source).release}")
