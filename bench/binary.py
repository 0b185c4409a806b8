# SPDX-License-Identifier: Apache-2.0
"""Compiles what the bench has in C, C++ and BPF."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = Path(__file__).parent / "native"
OUTPUT = ROOT / "build" / "bench"

#: What is made: its sources, of which the first is compiled, and the command before them.
_COMMANDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "floor": (("floor.c", "floor.bpf.h"), ("cc", "-O2", "-Wall", "-Wextra"), ("-lbpf",)),
    "crowd": (("crowd.c",), ("cc", "-O2", "-Wall", "-Wextra", "-pthread"), ()),
    "floor.bpf.o": (
        ("floor.bpf.c", "floor.bpf.h"),
        ("clang", "-g", "-O2", "-target", "bpf", "-mcpu=v3", "-D__TARGET_ARCH_x86", "-Wall", "-c"),
        (),
    ),
    # As CMake's Release, which the core is built with.
    "merge": (
        ("merge.cpp", "../../falcore/native/merge.h"),
        ("c++", "-std=c++20", "-O3", "-DNDEBUG", "-Wall", f"-I{ROOT / 'falcore' / 'native'}"),
        (),
    ),
}


def _multiarch() -> list[str]:
    """Where Debian has asm/types.h, which clang does not find by itself for BPF."""
    return [f"-I{path}" for path in Path("/usr/include").glob("*-linux-gnu") if (path / "asm").is_dir()]


def binary(name: str) -> Path:
    """The path of what `name` makes, made anew when a source is newer.

    Raises:
        RuntimeError: it cannot be compiled; the message has the compiler's own words.
    """
    sources, before, after = _COMMANDS[name]
    paths = [SOURCES / source for source in sources]
    target = OUTPUT / name
    newest = max(path.stat().st_mtime for path in (*paths, Path(__file__)))
    if target.exists() and target.stat().st_mtime >= newest:
        return target
    OUTPUT.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f"{name}.{os.getpid()}")
    extra = _multiarch() if before[0] == "clang" else []
    _compile([*before, *extra, str(paths[0]), "-o", str(fresh), *after])
    fresh.rename(target)
    return target


def _compile(command: Sequence[str]) -> None:
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise RuntimeError(f"the bench compiles with `{command[0]}`, which is not installed") from None
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{result.stderr}")
