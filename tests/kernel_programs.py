# SPDX-License-Identifier: Apache-2.0
"""BPF programs in the kernel: which a process holds, and that they go with it."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any


def bpftool(*arguments: str) -> list[dict[str, Any]]:
    binary = shutil.which("bpftool") or shutil.which("bpftool", path="/usr/sbin:/sbin")
    assert binary, "bpftool tells what is attached: apt-get install bpftool"
    result = subprocess.run([binary, "-j", *arguments], capture_output=True, check=True)
    rows: list[dict[str, Any]] = json.loads(result.stdout)
    return rows


def programs_of(pid: int) -> set[int]:
    """Ids of the BPF programs that the process holds descriptors of."""
    ids = set()
    for info in Path(f"/proc/{pid}/fdinfo").iterdir():
        with suppress(FileNotFoundError):  # a descriptor that is closed meanwhile is no program's
            ids |= {int(line.split()[1]) for line in info.read_text().splitlines() if line.startswith("prog_id:")}
    return ids


def loaded() -> dict[int, str]:
    """All BPF programs in the kernel, names by id."""
    return {row["id"]: row.get("name", "") for row in bpftool("prog", "show")}


def assert_gone(programs: set[int]) -> None:
    """Requires that nothing of these programs is left; the kernel frees them a moment after the last descriptor."""
    end = time.monotonic() + 10
    while programs & loaded().keys() and time.monotonic() < end:
        time.sleep(0.1)
    assert not programs & loaded().keys()
    assert not [link for link in bpftool("link", "show") if link.get("prog_id") in programs]
