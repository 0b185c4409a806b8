# SPDX-License-Identifier: Apache-2.0
"""Reads capture files with sysdig: somebody else's reader, which is the oracle of these tests."""

from __future__ import annotations

import difflib
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

VERSION = "0.29.3"


def sysdig_lines(path: Path, *arguments: str) -> list[bytes]:
    """The lines that `sysdig -r` prints, without their line ends."""
    binary = shutil.which("sysdig")
    if binary is None:
        pytest.fail(f"sysdig is not installed and is the oracle here: apt-get install sysdig (Debian has {VERSION})")
    result = subprocess.run(
        [binary, "-r", str(path), *arguments], capture_output=True, stdin=subprocess.DEVNULL, check=False, timeout=120
    )
    assert result.returncode == 0, f"sysdig ended with {result.returncode}: {result.stderr.decode(errors='replace')}"
    return result.stdout.split(b"\n")[:-1]


def require_same(
    theirs: Sequence[bytes], ours: Sequence[str], limit: int = 40, comparable: Callable[[str], str] = str
) -> None:
    """Fails with a diff of both outputs, at most so many lines of it, unless they agree byte by byte.

    Args:
        theirs: sysdig's lines.
        ours: falcore's.
        limit: lines of diff shown.
        comparable: what of a line is compared.
    """
    left = [comparable(line.decode("utf-8", "surrogateescape")) for line in theirs]
    right = [comparable(line) for line in ours]
    lines = list(difflib.unified_diff(left, right, "sysdig", "falcore", lineterm="", n=0))
    if lines:
        shown = [line.encode("utf-8", "backslashreplace").decode() for line in lines[:limit]]
        pytest.fail(f"{len(lines)} lines of difference:\n" + "\n".join(shown), pytrace=False)
