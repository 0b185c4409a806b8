# SPDX-License-Identifier: Apache-2.0
"""Compiles the workloads: small C programs that make known system calls."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

SOURCES = Path(__file__).parent
BINARIES = SOURCES / "bin"
_BARE = ("-static", "-nostdlib", "-fno-stack-protector", "-fno-pie", "-no-pie")
#: Programs made of a source of another name.
_SOURCES = {"int80_calls": "ia32_calls"}
_FLAGS = {
    "static_program": ("-static",),
    "raw_syscalls": _BARE,
    "ia32_calls": ("-m32", *_BARE),
    "ia32_numbers": ("-m32", *_BARE),
    "int80_calls": _BARE,
    "leaderless": ("-pthread",),
    "mixer": ("-pthread",),
    "renamers": ("-pthread",),
    "short_lives": ("-pthread",),
    "path_race": ("-static", "-pthread"),
    "ring_operations": ("-static",),
    "device_fuzz": ("-static", "-pthread"),
    # Static: what a loader does differs from machine to machine.
    "every_kind": ("-static", "-pthread"),
}


class CompilerError(RuntimeError):
    """There is no C compiler, or it does not take a workload."""


def program(name: str) -> Path:
    """The executable of the workload `name`, a file or a folder of sources, compiled when they are newer.

    Raises:
        CompilerError: it cannot be compiled; the message has the compiler's own words.
    """
    binary = BINARIES / name
    sources = sorted((SOURCES / name).glob("*.c")) or [SOURCES / f"{_SOURCES.get(name, name)}.c"]
    headers = (SOURCES / name).glob("*.h")
    newest = max(path.stat().st_mtime for path in (*sources, *headers, SOURCES / "workload.h", Path(__file__)))
    if binary.exists() and binary.stat().st_mtime >= newest:
        return binary
    compiler = shutil.which("cc")
    if compiler is None:
        raise CompilerError("the workloads are C programs and there is no `cc`; install gcc and libc6-dev")
    BINARIES.mkdir(exist_ok=True)
    # Two runs may compile at once: each writes a file of its own and renames it.
    fresh = BINARIES / f"{name}.{os.getpid()}"
    command = [compiler, "-O2", "-Wall", "-Wextra", "-o", str(fresh), *map(str, sources), *_FLAGS.get(name, ())]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise CompilerError(f"{' '.join(command)}\n{result.stderr}")
    fresh.rename(binary)
    return binary
