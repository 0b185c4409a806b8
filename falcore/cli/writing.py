# SPDX-License-Identifier: Apache-2.0
"""The options of `falcore run` that write capture files."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from falcore.errors import ConfigError

if TYPE_CHECKING:
    from falcore import _native
    from falcore.engine import Rule

#: The unit of a file's size, as sysdig and tcpdump count.
MEGABYTE = 10**6


class FileLayout(str, Enum):
    """Whom a capture file is for."""

    SYSDIG = "sysdig"
    LIBS = "libs"


@dataclass(frozen=True, slots=True)
class Writing:
    """What the options say; falcore.capture.writing has what they mean.

    Attributes:
        path: None: nothing is written.
    """

    path: str | None
    compress: bool
    layout: FileLayout
    fatfile: bool
    megabytes: float
    seconds: float
    events: int
    files: int

    def check(self, prints: bool) -> None:
        """Refuses options that contradict each other.

        Args:
            prints: whether lines are asked for.

        Raises:
            ConfigError: names them and the remedy.
        """
        rotation = {"-C": self.megabytes, "-G": self.seconds, "-e": self.events}
        others = {"-z": self.compress, "-F": self.fatfile, **rotation, "-W": self.files}
        others["--layout"] = self.layout is not FileLayout.SYSDIG
        given = [name for name, value in others.items() if value]
        if self.path is None and given:
            raise ConfigError(f"{given[0]} is for writing a capture file: name one with -w")
        if self.files and not any(rotation.values()):
            raise ConfigError("-W limits the files of a rotation: say with -C, -G or -e when the next one begins")
        if self.path == "-" and any(rotation.values()):
            raise ConfigError("-w -: standard output is one file: leave -C, -G and -e out or name a file")
        if self.path == "-" and prints:
            raise ConfigError("-w -: standard output is the capture file; leave -o and -p out or name a file")

    def added(self, rule: Rule, read: Path | None) -> Rule:
        """The rule with the capture file it writes, whose first one is opened, and emptied, by this.

        Args:
            rule: the filter and its other outputs.
            read: the file that is read meanwhile, which is never written over.

        Raises:
            CaptureFileError: names the file and what stands against it.
        """
        from falcore.capture.writing import FileOptions

        if self.path is None:
            return rule
        reading = (0, 0)
        if read is not None and read.exists():
            found = os.stat(read)
            reading = (found.st_dev, found.st_ino)
        options = FileOptions(
            self.path,
            self.compress,
            self.layout.value,
            self.fatfile,
            int(self.megabytes * MEGABYTE),
            self.seconds,
            self.events,
            self.files,
            reading,
        )
        return replace(rule, file=options.open())

    def summary(self, file: _native.CaptureWriter) -> str:
        """What was written, in a line."""
        more = f" and {file.files - 1} more" if file.files > 1 else ""
        return f"wrote {file.events} events to {self.path}{more}"
