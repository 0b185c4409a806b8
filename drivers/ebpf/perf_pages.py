# SPDX-License-Identifier: Apache-2.0
"""A perf event for each CPU, and the pages that programs write to."""

from __future__ import annotations

import errno
import mmap
import os
from collections.abc import Mapping

from falcore import _native
from falcore.capture.interface import BUFFER_MIN
from falcore.errors import CaptureError

#: errnos by which a kernel says that perf pages are too many.
TOO_MANY = (errno.EPERM, errno.ENOMEM, errno.EINVAL)


class PerfPages:
    """The pages of all CPUs, mapped here so that programs find them; the native reader maps them for itself.

    Args:
        size: bytes wanted for each CPU.
        notes: gets a sentence on whatever is otherwise than asked for.
    """

    def __init__(self, size: int, notes: list[str]) -> None:
        self._size = size
        self._notes = notes
        self._fds: dict[int, int] = {}
        self._pages: list[mmap.mmap] = []

    def __bool__(self) -> bool:
        return bool(self._pages)

    @property
    def size(self) -> int:
        """Bytes of each, as many as the kernel gave."""
        return self._size

    @property
    def descriptors(self) -> Mapping[int, int]:
        """CPU -> its perf event."""
        return self._fds

    def open(self, cpus: int) -> Mapping[int, int]:
        """Opens and maps them; whoever holds this owns the descriptors.

        Raises:
            CaptureError: the kernel refuses.
        """
        for cpu in range(cpus):
            try:
                self._fds[cpu] = _native.open_bpf_output(cpu)
            except _native.BpfError as error:
                if error.args[1] == errno.ENODEV:  # plugged in, not online
                    self._notes.append(f"CPU {cpu} is offline: were it switched on, its events would be lost")
                    continue
                raise CaptureError(f"ebpf: {error.args[0]}", errno=error.args[1]) from None
        asked = self._size
        while not self._map():
            self._size //= 2
        if self._size != asked:
            self._notes.append(f"the kernel refuses perf pages of {asked} bytes per CPU; using {self._size}")
        return self._fds

    def close(self) -> None:
        """Gives all of it back."""
        self._unmap()
        for fd in self._fds.values():
            os.close(fd)
        self._fds.clear()

    def _map(self) -> bool:
        try:
            for fd in self._fds.values():
                self._pages.append(mmap.mmap(fd, mmap.PAGESIZE + self._size))
        except OSError as error:
            self._unmap()
            if error.errno in TOO_MANY and self._size > BUFFER_MIN:
                return False
            raise CaptureError(
                f"ebpf: perf pages of {self._size} bytes cannot be mapped ({error.strerror}); "
                "needs CAP_IPC_LOCK, or a larger /proc/sys/kernel/perf_event_mlock_kb",
                errno=error.errno or 0,
            ) from None
        return True

    def _unmap(self) -> None:
        for pages in self._pages:
            pages.close()
        self._pages.clear()
