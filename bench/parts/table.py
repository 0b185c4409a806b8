# SPDX-License-Identifier: Apache-2.0
"""All parts, in the order in which the report has them."""

from __future__ import annotations

from bench.part import Part
from bench.parts import calls, conditions, load, memory, merge, programs, reading, starting

PARTS: tuple[Part, ...] = (
    calls.PART,
    programs.PART,
    load.PART,
    merge.PART,
    reading.PART,
    conditions.PART,
    memory.PART,
    starting.PART,
)
