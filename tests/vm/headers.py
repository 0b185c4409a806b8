# SPDX-License-Identifier: Apache-2.0
"""A kernel's headers in the cache, made fit to build modules with on this host."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from suite import FetchError, Suite, unpack

#: Below a kernel's folder.
FOLDER = "headers"
PARTS = re.compile(r"linux-(?:headers|kbuild)-\d\S*")
LIBRARIES = re.compile(r"lib\S+")
LOADER = "ld-linux-x86-64.so.2"
#: Settings that a newer compiler than this host's has set -> the option it needs for them.
COMPILER_OPTIONS = {"CONFIG_CC_HAS_MIN_FUNCTION_ALIGNMENT": "-fmin-function-alignment=16"}


def fetch(suite: Suite, release: str, work: Path, folder: Path) -> None:
    """Puts the headers of a release below the folder of its kernel."""
    package = f"linux-headers-{release}"
    tree = work / "headers.tree"
    try:
        parts = suite.dependencies(package, PARTS)
        unpack(suite.download(sorted({package, *parts})), tree)
    except FetchError as error:
        raise FetchError(f"{error}\nthe kernel in {folder} may be older than the archive's: remove it") from None
    _relocate(tree / "usr/src" / package)
    _suit_compiler(tree / "usr/src" / package / "include/config/auto.conf")
    foreign = [path for path in sorted(tree.glob("usr/lib/linux-kbuild-*/**/*")) if _lacks_libraries(path)]
    if foreign:
        kbuild = next(name for name in parts if name.startswith("linux-kbuild-"))
        unpack(suite.download(suite.dependencies(kbuild, LIBRARIES, "--recurse")), tree / "libraries")
        for program in foreign:
            _wrap(program, tree)
    tree.rename(folder / FOLDER)


def find(folder: Path, release: str) -> Path | None:
    """The build tree of a release below the folder of its kernel."""
    trees = (folder / FOLDER / f"usr/src/linux-headers-{release}", folder / f"usr/src/linux-headers-{release}")
    return next((tree for tree in trees if (tree / "Makefile").is_file()), None)


def _relocate(tree: Path) -> None:
    """Debian's Makefile names itself and the common part by the paths they are installed at."""
    makefile = tree / "Makefile"
    text = re.sub(
        rf"^KBUILD_OUTPUT=/usr/src/{re.escape(tree.name)}$",
        "KBUILD_OUTPUT:=$(CURDIR)",
        makefile.read_text(),
        flags=re.M,
    )
    makefile.write_text(text.replace("/usr/src/", "$(CURDIR)/../"))


def _suit_compiler(config: Path) -> None:
    """Takes out what this host's compiler does not know; the headers' own would."""
    lines = config.read_text().splitlines()
    unknown = [name for name, option in COMPILER_OPTIONS.items() if not _takes(option)]
    config.write_text("".join(f"{line}\n" for line in lines if line.partition("=")[0] not in unknown))


def _takes(option: str) -> bool:
    command = ["gcc", option, "-x", "c", "-c", "-o", os.devnull, os.devnull]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _lacks_libraries(path: Path) -> bool:
    """Whether a program of the headers wants newer libraries than this host's."""
    if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
        return False
    said = subprocess.run(["ldd", str(path)], capture_output=True, text=True, check=False)
    return "not found" in said.stdout + said.stderr


def _wrap(program: Path, tree: Path) -> None:
    """Has a program run with the libraries of its own suite."""
    loader = next(tree.glob(f"libraries/**/{LOADER}"))
    hidden = program.with_name(f".{program.name}")
    program.rename(hidden)
    folders = sorted({path.parent for path in tree.glob("libraries/**/*.so*")})
    up = os.path.relpath(tree, program.parent)
    libraries = ":".join(f"$here/{up}/{folder.relative_to(tree)}" for folder in folders)
    program.write_text(
        '#!/bin/sh\nhere=$(dirname "$0")\n'
        f'exec "$here/{up}/{loader.relative_to(tree)}" --library-path "{libraries}" "$here/{hidden.name}" "$@"\n'
    )
    shutil.copymode(hidden, program)
