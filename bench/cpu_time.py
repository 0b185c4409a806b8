# SPDX-License-Identifier: Apache-2.0
"""How much CPU time a running process has used."""

from __future__ import annotations

from pathlib import Path


def cpu_ns(pid: int) -> int:
    """Nanoseconds that the threads of `pid` which still run have used, by the scheduler's own account."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            total += int((task / "schedstat").read_text().split()[0])
        except FileNotFoundError:  # ended meanwhile
            continue
    return total
