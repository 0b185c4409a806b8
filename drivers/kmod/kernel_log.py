# SPDX-License-Identifier: Apache-2.0
"""What the kernel logs while it is asked for something: the reasons that no errno tells."""

from __future__ import annotations

import os
from types import TracebackType

PATH = "/dev/kmsg"
#: The kernel gives one record a read, never longer than this.
RECORD_MAX = 8192
LINES = 12


class KernelLog:
    """The kernel's log from now on. Use as a context manager; where it cannot be read it stays empty."""

    def __init__(self) -> None:
        self._fd = -1
        try:
            self._fd = os.open(PATH, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            os.lseek(self._fd, 0, os.SEEK_END)
        except OSError:
            pass

    def lines(self, word: str) -> str:
        """Lines since it was opened that hold a word, or that speak of modules."""
        found = [line for line in self._records() if word in line or "module" in line.lower()]
        return "\n".join(found[-LINES:])

    def _records(self) -> list[str]:
        found = []
        while self._fd >= 0:
            try:
                record = os.read(self._fd, RECORD_MAX)
            except BrokenPipeError:  # older records were overwritten: go on with the next
                continue
            except OSError:
                break
            head, _, text = record.partition(b";")
            if head:
                found.append(text.partition(b"\n")[0].decode("utf-8", "replace"))
        return found

    def __enter__(self) -> KernelLog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
