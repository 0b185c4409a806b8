# SPDX-License-Identifier: Apache-2.0
"""tracefs for tools that need it, without mounting anything into the host's tree."""

from __future__ import annotations

import os
from collections.abc import Sequence

PLACE = "/sys/kernel/tracing"


def with_tracefs(command: Sequence[str]) -> list[str]:
    """The command, in a mount namespace that has tracefs where the host has it not mounted."""
    if os.path.isdir(f"{PLACE}/events"):
        return list(command)
    mount = f'mount -t tracefs tracefs {PLACE} && exec "$@"'
    return ["unshare", "-m", "sh", "-c", mount, "sh", *command]
