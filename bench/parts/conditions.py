# SPDX-License-Identifier: Apache-2.0
"""What the conditions of a filter cost an event."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.condition import none_of
from bench.findings import Absent, Curve, Findings, Point
from bench.part import Part
from bench.plot import Plot, line
from bench.recording import record
from bench.replay import FALCORE, SYSDIG, per_event
from bench.runner import Tell
from bench.table import curve_table

MIB = 64
_TEXT = f"""
A file of {MIB} MiB as in the section above, read with a filter of so many conditions joined by `or`, none of which
holds: every one has to be looked at for every event. Ten kinds take turns (`bench/condition.py`). CPU time of the whole
process without start-up: with state, decoding and filter. What conditions cost a live run is the row *20 conditions
more* of each table of [cost per call](#cost-per-call), column *watcher's ns/event*.
"""
COUNTS = (1, 5, 10, 20, 50, 100)


def _measure(rounds: int, tell: Tell) -> Findings:
    programs: dict[str, Sequence[str]] = {"falcore": (*FALCORE, "-q"), "sysdig": SYSDIG}
    absent = []
    if shutil.which(SYSDIG[0]) is None:
        del programs["sysdig"]
        absent.append(Absent("sysdig -r", "`sysdig` is not installed (Debian: sysdig)"))
    found: dict[str, dict[int, list[float]]] = {name: {count: [] for count in COUNTS} for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        recording = record(Path(folder), MIB)
        for round_ in range(rounds):
            tell(f"round {round_ + 1} of {rounds}: conditions")
            for count in COUNTS:
                for name, program in programs.items():
                    value = per_event(program, recording.big, recording.small, [none_of(count)])
                    found[name][count].append(value)
    curves = [Curve(name, [Point(n, values) for n, values in rows.items()]) for name, rows in found.items()]
    return Findings(curves=curves, absent=absent)


def _tables(findings: Findings) -> list[str]:
    return curve_table("conditions", [Curve(f"{c.title}, ns per event", c.points) for c in findings.curves], digits=0)


def _plots(findings: Findings) -> Sequence[Plot]:
    lines = [line(curve) for curve in findings.curves]
    return (Plot("conditions", "Cost of a filter's conditions", "conditions", "CPU ns per event", lines=lines),)


PART = Part("conditions", "Conditions", _TEXT, _measure, _tables, _plots)
