# SPDX-License-Identifier: Apache-2.0
"""A file system mounted nowhere: readable through its descriptor, invisible in the host's tree."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from falcore.probes.host import read_pieces
from falcore.probes.system_call import system_call

# include/uapi/linux/mount.h
FSOPEN_CLOEXEC = 1
FSMOUNT_CLOEXEC = 1
FSCONFIG_CMD_CREATE = 6


@contextmanager
def detached_mount(kind: str) -> Iterator[int]:
    """A directory descriptor of a new mount of `kind` (`tracefs`), gone when the block ends.

    Raises:
        OSError: the kernel's answer; ENOSYS before Linux 5.2.
    """
    context = system_call("fsopen", kind.encode(), FSOPEN_CLOEXEC)
    try:
        system_call("fsconfig", context, FSCONFIG_CMD_CREATE, None, None, 0)
        mount = system_call("fsmount", context, FSMOUNT_CLOEXEC, 0)
    finally:
        os.close(context)
    try:
        yield mount
    finally:
        os.close(mount)


def read_at(directory: int, path: str) -> str:
    """The text of a small file below a directory descriptor.

    Raises:
        OSError: it cannot be opened or read.
    """
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC, dir_fd=directory)
    with os.fdopen(fd, "rb", buffering=0) as file:
        return read_pieces(file).decode("utf-8", "replace")
