# SPDX-License-Identifier: Apache-2.0
"""Doing without what a kernel has: shows on a new one what an old one gets."""

from __future__ import annotations

import os
from collections.abc import Collection

from falcore.errors import CaptureError


def without(driver: str, abilities: Collection[str]) -> frozenset[str]:
    """The abilities that FALCORE_<DRIVER>_WITHOUT names, separated by commas.

    Raises:
        CaptureError: it names what is none of `abilities`.
    """
    variable = f"FALCORE_{driver.upper()}_WITHOUT"
    named = frozenset(name.strip() for name in os.environ.get(variable, "").split(",")) - {""}
    unknown = named - set(abilities)
    if unknown:
        raise CaptureError(
            f"{driver}: {variable}: {', '.join(sorted(unknown))} unknown; there are {', '.join(abilities)}"
        )
    return named
