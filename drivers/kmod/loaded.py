# SPDX-License-Identifier: Apache-2.0
"""The module as it is in the kernel now, and the processes that use its device."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from falcore.drivers.kmod.source import NAME

SYSFS = Path("/sys/module") / NAME
DEVICE_NUMBER = Path("/sys/class/misc") / NAME / "dev"
PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A loaded module: what it calls itself, and how many uses of it there are."""

    version: str
    uses: int


def loaded_module() -> Loaded | None:
    """falcore's module in this kernel, None where there is none."""
    if not SYSFS.is_dir():
        return None
    uses = _line(SYSFS / "refcnt")
    return Loaded(_line(SYSFS / "version"), int(uses) if uses.isdecimal() else 0)


def device_users() -> list[str]:
    """Processes that have the device open: `pid 4242 (falcore)`."""
    number = _line(DEVICE_NUMBER)
    found = []
    for process in PROC.iterdir():
        if number and process.name.isdecimal() and _has_open(process, number):
            found.append(f"pid {process.name} ({_line(process / 'comm') or '?'})")
    return found


def named_users() -> str:
    """The users of the device in words, `nobody that can be seen here` where there are none."""
    users = device_users()
    return ", ".join(users[:5]) + (" and more" if len(users) > 5 else "") if users else "nobody that can be seen here"


def _has_open(process: Path, number: str) -> bool:
    try:
        descriptors = [*(process / "fd").iterdir()]
    except OSError:  # it has ended, or is another user's
        return False
    for descriptor in descriptors:
        try:
            device = descriptor.stat().st_rdev
        except OSError:
            continue
        if f"{os.major(device)}:{os.minor(device)}" == number:
            return True
    return False


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
