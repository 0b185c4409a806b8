# SPDX-License-Identifier: Apache-2.0
"""Memory against threads: measured by bench.memory, told and drawn here."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence

from bench.findings import Absent, Curve, Findings
from bench.part import Part
from bench.plot import Plot, line
from bench.runner import Tell
from bench.table import curve_table

_MODULE = "bench.memory"
_TEXT = """
The most memory that the process had resident at once, MiB, by the number of threads that its tables held.
"""


def _measure(rounds: int, tell: Tell) -> Findings:
    if importlib.util.find_spec(_MODULE) is None:
        return Findings(absent=[Absent("memory against threads", f"there is no {_MODULE}")])
    # curves(rounds, tell): one a program, x the number of threads, values in MiB.
    curves: list[Curve] = importlib.import_module(_MODULE).curves(rounds, tell)
    return Findings(curves=curves)


def _tables(findings: Findings) -> list[str]:
    return curve_table("threads", findings.curves) if findings.curves else []


def _plots(findings: Findings) -> Sequence[Plot]:
    if not findings.curves:
        return ()
    lines = [line(curve) for curve in findings.curves]
    return (Plot("memory", "Memory against threads", "threads", "MiB resident at most", lines=lines),)


PART = Part("memory", "Memory", _TEXT, _measure, _tables, _plots)
