# SPDX-License-Identifier: Apache-2.0
"""The host a probe looks at: the running one, or a tree of files that describes another."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from io import RawIOBase
from pathlib import Path

from falcore.capture.facts import Fact

#: The kernel's way to say "I do not have that" when it is asked for a feature.
ABSENT = frozenset({errno.ENOSYS, errno.EINVAL, errno.E2BIG, errno.EOPNOTSUPP, errno.ENODEV, errno.ENOENT, 524})
REFUSED = frozenset({errno.EPERM, errno.EACCES})
#: Files read whole by `read`: the largest is a mount table. In small pieces, because the kernel
#: allocates a buffer of the size asked for before it answers for a sysctl (ENOMEM beyond its limit).
READ_MAX = 4 << 20
READ_PIECE = 16 << 10


@dataclass(frozen=True)
class Reading:
    """A file as found: its text, or the errno that stands in its place."""

    path: str
    text: str = ""
    error: int = 0

    @property
    def found(self) -> bool:
        """The file was read."""
        return not self.error

    @property
    def refused(self) -> bool:
        """The file may be there, but reading it is not permitted."""
        return self.error in REFUSED

    def __str__(self) -> str:
        return f"{self.path}: {errno_name(self.error) if self.error else self.text.strip()[:200] or '(empty)'}"

    def unknown(self, name: str) -> Fact:
        """The fact for a file that could not be read: no value, whatever the errno."""
        return Fact(name=name, value=None, evidence=str(self), permitted=not self.refused)


class Host:
    """Where probes look.

    Args:
        root: `/` for the running host; another tree is read as files only, and no system call speaks for it.
    """

    def __init__(self, root: Path = Path("/")) -> None:
        self.root = root
        self.live = root == Path("/")

    def path(self, path: str) -> Path:
        """An absolute path of the host, inside its tree."""
        return self.root / path.lstrip("/")

    def read(self, path: str) -> Reading:
        """A small text file; every outcome is a reading."""
        try:
            with self.path(path).open("rb", buffering=0) as file:
                return Reading(path, read_pieces(file).decode("utf-8", "replace"))
        except OSError as error:
            return Reading(path, error=error.errno or errno.EIO)

    def link(self, path: str) -> Reading:
        """What a symbolic link says."""
        try:
            return Reading(path, str(self.path(path).readlink()))
        except OSError as error:
            return Reading(path, error=error.errno or errno.EIO)

    def stat(self, path: str) -> Reading:
        """Whether a path exists; its text is empty."""
        try:
            self.path(path).stat()
        except OSError as error:
            return Reading(path, error=error.errno or errno.EIO)
        return Reading(path, "exists")

    def attempt(self, name: str, what: str, action: Callable[[], object]) -> Fact:
        """Ask the kernel for a thing: it worked, it does not have it, or it did not permit the question."""
        if not self.live:
            return Fact(name=name, value=None, evidence=f"{what}: not tried, the facts come from files in {self.root}")
        try:
            action()
        except OSError as error:
            code = error.errno or errno.EIO
            value = False if code in ABSENT else None
            return Fact(name=name, value=value, evidence=f"{what}: {errno_name(code)}", permitted=code not in REFUSED)
        return Fact(name=name, value=True, evidence=f"{what}: worked")

    @cached_property
    def release(self) -> str:
        """The whole kernel release, empty if unknown."""
        return self.read("/proc/sys/kernel/osrelease").text.strip() or (os.uname().release if self.live else "")


def read_pieces(file: RawIOBase) -> bytes:
    """Up to READ_MAX bytes of a file."""
    content = b""
    while len(content) < READ_MAX and (piece := file.read(READ_PIECE)):
        content += piece
    return content


def errno_name(code: int) -> str:
    """`EPERM (Operation not permitted)`."""
    return f"{errno.errorcode.get(code, code)} ({os.strerror(code)})"
