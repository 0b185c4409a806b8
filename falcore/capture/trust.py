# SPDX-License-Identifier: Apache-2.0
"""Whether code may be run from a place: not as root, where others can write to it."""

from __future__ import annotations

import grp
import os
import stat
from pathlib import Path

#: Groups below this belong to the system (SYS_GID_MAX of login.defs); one without members is nobody's.
USER_GROUPS = 1000


def writer_of(path: Path) -> str | None:
    """Who else could change `path`, in words; None if only root and this process' user can."""
    try:
        real = path.resolve(strict=True)
        for place in (real, *real.parents):
            doubt = _doubt(place, place.stat(), is_parent=place != real)
            if doubt:
                return doubt
    except OSError as error:
        return f"{path} cannot be examined ({error.strerror})"
    return None


def _doubt(path: Path, status: os.stat_result, is_parent: bool) -> str | None:
    if status.st_uid not in {0, os.geteuid()}:
        return f"{path} belongs to user {status.st_uid}"
    # In a sticky directory (/tmp) nobody renames what another owns, and what is inside was checked.
    if is_parent and status.st_mode & stat.S_ISVTX:
        return None
    if status.st_mode & stat.S_IWOTH:
        return f"{path} can be written by everyone"
    if status.st_mode & stat.S_IWGRP and status.st_gid != 0 and _has_people(status.st_gid):
        return f"{path} can be written by group {status.st_gid}"
    return None


def _has_people(group: int) -> bool:
    try:
        return group >= USER_GROUPS or bool(grp.getgrgid(group).gr_mem)
    except KeyError:
        return True
