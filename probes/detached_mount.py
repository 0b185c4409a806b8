# SPDX-License-Identifier: Apache-2.0
"""A file system mounted nowhere: readable through its descriptor, invisible in the host's tree."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from falcore.probes.host import read_pieces
from falcore.probes.system_call import system_call

# include/uapi/linux/mount.h
FSOPEN_CLOEXEC = 1
FSMOUNT_CLOEXEC = 1
FSCONFIG_CMD_CREATE = 6
MS_RDONLY = 1
MS_REC_PRIVATE = 0x4000 | 1 << 18
# include/uapi/linux/sched.h
CLONE_NEWNS = 0x20000
#: Where it is mounted for a moment, by a thread that shares its mounts with nobody.
PLACE = "/sys"
ENOSYS = 38


@contextmanager
def detached_mount(kind: str) -> Iterator[int]:
    """A directory descriptor of a new mount of `kind` (`tracefs`), gone when the block ends.

    Before Linux 5.2 a thread of its own mounts it in a mount namespace of its own, and what stays is the descriptor.

    Raises:
        OSError: the kernel's answer.
    """
    try:
        mount = _new_mount(kind)
    except OSError as error:
        if error.errno != ENOSYS:
            raise
        mount = _private_mount(kind)
    try:
        yield mount
    finally:
        os.close(mount)


def _new_mount(kind: str) -> int:
    context = system_call("fsopen", kind.encode(), FSOPEN_CLOEXEC)
    try:
        system_call("fsconfig", context, FSCONFIG_CMD_CREATE, None, None, 0)
        return system_call("fsmount", context, FSMOUNT_CLOEXEC, 0)
    finally:
        os.close(context)


def _private_mount(kind: str) -> int:
    outcome: list[int | OSError] = []

    def mount() -> None:
        try:
            system_call("unshare", CLONE_NEWNS)
            system_call("mount", b"none", b"/", None, MS_REC_PRIVATE, None)
            system_call("mount", kind.encode(), PLACE.encode(), kind.encode(), MS_RDONLY, None)
            outcome.append(os.open(PLACE, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))
        except OSError as error:
            outcome.append(error)

    thread = threading.Thread(target=mount)
    thread.start()
    thread.join()
    if isinstance(outcome[0], OSError):
        raise outcome[0]
    return outcome[0]


def read_at(directory: int, path: str) -> str:
    """The text of a small file below a directory descriptor.

    Raises:
        OSError: it cannot be opened or read.
    """
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC, dir_fd=directory)
    with os.fdopen(fd, "rb", buffering=0) as file:
        return read_pieces(file).decode("utf-8", "replace")
