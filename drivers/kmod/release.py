# SPDX-License-Identifier: Apache-2.0
"""The running kernel's release."""

from __future__ import annotations

from pathlib import Path

MODULES = Path("/lib/modules")


def running_release() -> str:
    """As `uname -r` says; not by uname(2), whose answer a process' personality changes."""
    return Path("/proc/sys/kernel/osrelease").read_text(encoding="ascii").strip()
