# SPDX-License-Identifier: Apache-2.0
"""Which driver the live tests use, and how much work a slow machine is given.

FALCORE_TEST_DRIVER names a driver; without it falcore chooses. FALCORE_TEST_SLOWNESS divides the numbers of calls
that tests count: an emulated machine is slower by about that much.
"""

from __future__ import annotations

import os
from typing import Any

import falcore
from falcore.capture.choose import Policy

NAME = os.environ.get("FALCORE_TEST_DRIVER") or None
SLOWNESS = int(os.environ.get("FALCORE_TEST_SLOWNESS", "1"))
#: For `falcore run`; a test that names a driver is about that one.
ARGUMENTS = ("--driver", NAME, "--allow-kmod") if NAME else ()


def open_capture(text: str = "", **options: Any) -> falcore.LiveCapture:
    """`falcore.open_capture` with the driver under test."""
    if NAME:
        options.setdefault("driver", NAME)
        options.setdefault("policy", Policy(allow_kmod=True))
    return falcore.open_capture(text, **options)


def scaled(calls: int) -> int:
    """So many calls, or as many as a slow machine makes in that time."""
    return max(calls // SLOWNESS, 1)
