# SPDX-License-Identifier: Apache-2.0
"""Where a file system is mounted."""

from __future__ import annotations

import re

from falcore.probes.host import Host

PATH = "/proc/self/mounts"


def mounted_at(host: Host, kind: str) -> str | None:
    """The first mount point of a file system type, None where there is none."""
    for line in host.read(PATH).text.splitlines():
        fields = line.split(" ")
        if len(fields) > 2 and fields[2] == kind:
            return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8) & 0xFF), fields[1])
    return None
