# SPDX-License-Identifier: Apache-2.0
"""Capture files to be written: the options, and the first file opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from falcore import _native
from falcore.errors import CaptureFileError

Layout = Literal["sysdig", "libs"]


@dataclass(frozen=True, slots=True)
class FileOptions:
    """What a rule's matches are written to.

    Attributes:
        path: the file, "-" for standard output.
        compress: gzip.
        layout: whom it is for: sysdig 0.29.3 and falcore, or current libs.
        keep_state: keep events that change the state, hidden, where the filter leaves them out.
        rotate_bytes, rotate_seconds, rotate_events: when the next file begins; 0: never.
        files: so many files at most; 0: any number.
        reading: device and inode of the file that is read meanwhile, which is never written over.
    """

    path: str
    compress: bool = False
    layout: Layout = "sysdig"
    keep_state: bool = False
    rotate_bytes: int = 0
    rotate_seconds: float = 0
    rotate_events: int = 0
    files: int = 0
    reading: tuple[int, int] = (0, 0)

    def open(self) -> _native.CaptureWriter:
        """Creates the first file, readable for its owner alone.

        Raises:
            CaptureFileError: names the file and what stands against it.
        """
        try:
            return _native.CaptureWriter(
                self.path,
                self.compress,
                self.layout,
                self.keep_state,
                self.rotate_bytes,
                int(self.rotate_seconds * 1e9),
                self.rotate_events,
                self.files,
                self.reading,
            )
        except RuntimeError as error:
            raise CaptureFileError(str(error)) from None
