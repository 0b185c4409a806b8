# SPDX-License-Identifier: Apache-2.0
"""The --workload option."""

from __future__ import annotations

from enum import Enum


class WorkloadChoice(str, Enum):
    """What the captured machine mostly does."""

    GENERAL = "general"
    IO = "io"
