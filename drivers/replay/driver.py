# SPDX-License-Identifier: Apache-2.0
"""A capture file behind the capture interface: what was recorded goes through the same pipeline as what is live."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import ClassVar

from falcore.capture.interface import Capture, CaptureRequest, CaptureStats, Driver, RingDescriptor, RingKind
from falcore.capture.requirements import Requirements
from falcore.errors import CaptureFileError, ConfigError


class ReplayDriver(Driver):
    """Reads the events of a .scap file; `falcore run -r FILE` names it."""

    name: ClassVar[str] = "replay"
    selectable: ClassVar[bool] = False
    summary: ClassVar[str] = "a capture file; needs nothing but the right to read it"

    def requirements(self) -> Requirements:
        return Requirements()

    def supported_events(self) -> frozenset[str]:
        from falcore.schema.events import DECODE_ROWS, EVENTS

        return frozenset(event.name for event in (*EVENTS, *DECODE_ROWS))

    def open(self, request: CaptureRequest) -> Capture:
        """Opens the file; what is in it is looked at while it is read.

        Raises:
            ConfigError: the request names no file.
            CaptureFileError: the file cannot be opened.
        """
        if request.file is None:
            raise ConfigError("driver replay: no capture file is named; use falcore run -r FILE")
        try:
            fd = os.open(request.file, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            raise CaptureFileError(f"{request.file}: cannot be opened ({error.strerror})") from error
        return ReplayCapture(fd, str(request.file))


class ReplayCapture(Capture):
    """One file, one ring. Everything in the file is delivered: nobody asked a kernel for less."""

    def __init__(self, fd: int, name: str) -> None:
        self._fd = fd
        self._name = name

    @property
    def rings(self) -> Sequence[RingDescriptor]:
        return (RingDescriptor(RingKind.FILE, self._fd, 0, -1, name=self._name),)

    @property
    def recorded(self) -> bool:
        return True

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def update(self, request: CaptureRequest) -> None:
        pass

    def stats(self) -> CaptureStats:
        return CaptureStats()

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
