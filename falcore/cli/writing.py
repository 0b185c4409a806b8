# SPDX-License-Identifier: Apache-2.0
"""The capture files that `falcore run -w` writes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from falcore.errors import ConfigError

if TYPE_CHECKING:
    from falcore import _native

#: The unit of a file's size, as sysdig and tcpdump count.
MEGABYTE = 10**6


class FileLayout(str, Enum):
    """Whom a capture file is for."""

    SYSDIG = "sysdig"
    LIBS = "libs"


@dataclass(frozen=True, slots=True)
class Writing:
    """What the options of writing say.

    Attributes:
        path: the file, "-" for standard output; None: nothing is written.
        compress: gzip.
        layout: whom it is for.
        fatfile: keep events that change the state, hidden, where the filter leaves them out.
        megabytes, seconds, events: when the next file begins; 0: never.
        files: so many files at most; 0: any number.
    """

    path: str | None
    compress: bool = False
    layout: FileLayout = FileLayout.SYSDIG
    fatfile: bool = False
    megabytes: float = 0
    seconds: float = 0
    events: int = 0
    files: int = 0

    def check(self) -> None:
        """Refuses options that contradict each other.

        Raises:
            ConfigError: names them and the remedy.
        """
        rotation = {"-C": self.megabytes, "-G": self.seconds, "-e": self.events}
        others = {"-z": self.compress, "-F": self.fatfile, **rotation, "-W": self.files}
        given = [name for name, value in others.items() if value]
        if self.path is None and self.layout is not FileLayout.SYSDIG:
            given.append("--layout")
        if self.path is None and given:
            raise ConfigError(f"{given[0]} is for writing a capture file: name one with -w")
        if self.files and not any(rotation.values()):
            raise ConfigError("-W limits the files of a rotation: say with -C, -G or -e when the next one begins")
        if self.path == "-" and any(rotation.values()):
            raise ConfigError("-w -: standard output is one file: leave -C, -G and -e out or name a file")

    def open(self, read: Path | None) -> _native.CaptureWriter | None:
        """Opens the first file; None where none is written.

        Args:
            read: the file that is read meanwhile, which is never written over.

        Raises:
            CaptureFileError: names the file and what stands against it.
        """
        from falcore.engine import create_file

        if self.path is None:
            return None
        source = (0, 0)
        if read is not None and read.exists():
            found = os.stat(read)
            source = (found.st_dev, found.st_ino)
        return create_file(
            self.path,
            self.compress,
            self.layout.value,
            self.fatfile,
            int(self.megabytes * MEGABYTE),
            int(self.seconds * 1e9),
            self.events,
            self.files,
            source,
        )
