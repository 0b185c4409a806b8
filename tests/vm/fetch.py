# SPDX-License-Identifier: Apache-2.0
"""Fetches Debian kernels with apt into a cache; nothing is installed on this host.

`python tests/vm/fetch.py [KERNEL...]` fills the cache. The folder is FALCORE_VM_CACHE, or build/vm; a kernel
that is there is used as it is: remove its folder to fetch the newest again.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from matrix import Kernel, KernelSource, read_matrix

ROOT = Path(__file__).resolve().parents[2]
#: Where the emulated machine's first programs come from: any release will do.
BUSYBOX = "busybox-static"
#: The archive label apt knows a suite's archive by.
LABELS = {"main": "Debian", "security": "Debian-Security"}
#: The parts that Debian splits a kernel into; old releases have the first alone.
PARTS = re.compile(r"linux-(?:image|base|binary|modules)-\d\S*")
APT_SECONDS = 900


class FetchError(RuntimeError):
    """apt does not offer a kernel, or cannot bring it."""


def cache_folder() -> Path:
    """The folder that kernels are kept in."""
    return Path(os.environ.get("FALCORE_VM_CACHE") or ROOT / "build" / "vm").resolve()


def fetch(source: KernelSource) -> Kernel:
    """The kernel of a suite, from the cache or else from the archive.

    Raises:
        FetchError: apt cannot bring it; the message has apt's own words.
    """
    folder = cache_folder() / source.name
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=_made(cache_folder()), prefix=f".{source.name}.") as work:
            suite = _Suite(Path(work), source.suite, archive(LABELS[source.component]))
            _unpack(suite.download(suite.parts(source.package)), Path(work) / "tree")
            # Only a complete kernel ever has the final name.
            (Path(work) / "tree").rename(folder)
    return _kernel(source, folder)


def busybox() -> Path:
    """A statically linked busybox: this host's, or else fetched."""
    installed = shutil.which("busybox")
    if installed and _is_static(Path(installed)):
        return Path(installed).resolve()
    folder = cache_folder() / BUSYBOX
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=_made(cache_folder()), prefix=f".{BUSYBOX}.") as work:
            _unpack(_download([BUSYBOX], Path(work), {}), Path(work) / "tree")
            (Path(work) / "tree").rename(folder)
    return next(path for path in (folder / "bin/busybox", folder / "usr/bin/busybox") if path.exists())


def archive(label: str) -> str:
    """Address of the archive with this label that apt is set up with here.

    Raises:
        FetchError: apt knows none; FALCORE_VM_MIRROR can name one.
    """
    named = os.environ.get("FALCORE_VM_MIRROR")
    if named:
        return named + ("-security" if label == LABELS["security"] else "")
    known = _run(["apt-get", "indextargets", "--format", "$(LABEL)|$(REPO_URI)", "Created-By: Packages"], {})
    for line in known.splitlines():
        found, _, address = line.partition("|")
        if found == label:
            return address.rstrip("/")
    raise FetchError(
        f"apt on this host knows no archive labelled {label}; run apt-get update, "
        "or set FALCORE_VM_MIRROR to the address of a Debian archive"
    )


class _Suite:
    """A suite behind an apt configuration of its own: this host's sources and lists stay as they are."""

    def __init__(self, folder: Path, suite: str, address: str) -> None:
        self._folder = folder
        apt = _made(folder / "apt")
        for name in ("lists/partial", "cache/archives/partial"):
            _made(apt / name)
        (apt / "status").touch()
        (apt / "sources.list").write_text(f"deb [arch=amd64] {address} {suite} main\n")
        settings = {
            "APT::Architecture": "amd64",
            "Acquire::Languages": "none",
            "Dir::Etc::sourcelist": str(apt / "sources.list"),
            "Dir::Etc::sourceparts": "-",
            "Dir::State::lists": str(apt / "lists"),
            "Dir::State::status": str(apt / "status"),
            "Dir::Cache": str(apt / "cache"),
        }
        (apt / "apt.conf").write_text("".join(f'{key} "{value}";\n' for key, value in settings.items()))
        self._environment = {"APT_CONFIG": str(apt / "apt.conf")}
        _run(["apt-get", "update", "-qq", "--error-on=any"], self._environment)

    def parts(self, metapackage: str) -> list[str]:
        """The packages that hold the newest kernel."""
        image = self._dependencies(metapackage)
        if not image:
            raise FetchError(f"{metapackage} depends on no kernel in this suite; see tests/vm/kernels.toml")
        return [image[0], *self._dependencies(image[0])]

    def _dependencies(self, package: str) -> list[str]:
        options = ["--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks", "--no-replaces"]
        known = _run(["apt-cache", "depends", *options, package], self._environment)
        lines = [line.strip().partition(": ")[2] for line in known.splitlines()[1:]]
        return [name for name in lines if PARTS.fullmatch(name)]

    def download(self, packages: list[str]) -> list[Path]:
        """Brings the packages' files."""
        return _download(packages, self._folder, self._environment)


def _download(packages: list[str], folder: Path, environment: dict[str, str]) -> list[Path]:
    files = _made(folder / "packages")
    # As apt's own user it could not write here.
    _run(["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", *packages], environment, files)
    return sorted(files.glob("*.deb"))


def _unpack(packages: list[Path], folder: Path) -> None:
    _made(folder)
    for package in packages:
        _run(["dpkg-deb", "-x", str(package), str(folder)], {})


def _kernel(source: KernelSource, folder: Path) -> Kernel:
    images = sorted((*folder.glob("boot/vmlinuz-*"), *folder.glob("usr/lib/modules/*/vmlinuz")))
    trees = [
        path for where in ("lib/modules", "usr/lib/modules") for path in folder.glob(f"{where}/*") if path.is_dir()
    ]
    if len(images) != 1 or len(trees) != 1:
        raise FetchError(
            f"{folder}: {len(images)} kernels and {len(trees)} module trees, expected one; remove the folder"
        )
    kernel = Kernel(trees[0].name, images[0], trees[0])
    if not kernel.release.startswith(source.name):
        raise FetchError(
            f"{source.suite} now has kernel {kernel.release}, kernels.toml says {source.name}; "
            f"correct the name there and remove {folder}"
        )
    return kernel


def _run(command: list[str], environment: dict[str, str], folder: Path | None = None) -> str:
    try:
        result = subprocess.run(
            command,
            env={**os.environ, **environment},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=APT_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise FetchError(f"no {command[0]} here: kernels are fetched on Debian and its relatives") from None
    if result.returncode:
        raise FetchError(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return result.stdout


def _is_static(path: Path) -> bool:
    from elftools.elf.elffile import ELFFile

    with path.open("rb") as file:
        return all(segment["p_type"] != "PT_INTERP" for segment in ELFFile(file).iter_segments())


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    for kernel_source in read_matrix().kernels:
        if len(sys.argv) == 1 or kernel_source.name in sys.argv[1:]:
            print(f"{kernel_source.name}: {fetch(kernel_source).release}")
