# SPDX-License-Identifier: Apache-2.0
"""What of this process stays in memory while it captures."""

from __future__ import annotations

import ctypes
import mmap
import re
from pathlib import Path

_MAPS = Path("/proc/self/smaps")
#: A mapping of a file that nobody writes to: its begin and end.
_UNWRITTEN = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r-[x-]p [0-9a-f]+ [0-9a-f:]+ [1-9]")


def give_back_files() -> int:
    """Let go of the pages of programs and libraries that only setting up needed; bytes.

    They are the files' own: what is still needed comes back from the page cache at its next use. Left alone are
    mappings with pages that differ from the file (those that the loader has relocated).
    """
    freed = 0
    begin = size = resident = 0
    try:
        lines = _MAPS.read_text().splitlines()
    except OSError:
        return 0
    libc = ctypes.CDLL(None)
    for line in lines:
        if header := _UNWRITTEN.match(line):
            begin, end = (int(text, 16) for text in header.groups())
            size = end - begin
        elif line.startswith("Rss:"):
            resident = int(line.split()[1])
        elif line.startswith("Anonymous:"):
            if size and resident and int(line.split()[1]) == 0:
                libc.madvise(ctypes.c_void_p(begin), ctypes.c_size_t(size), mmap.MADV_DONTNEED)
                freed += resident << 10
            size = 0
    return freed
