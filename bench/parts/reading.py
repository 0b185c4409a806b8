# SPDX-License-Identifier: Apache-2.0
"""Reading capture files, beside sysdig."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.findings import Absent, Curve, Findings, Point
from bench.part import Part
from bench.recording import record
from bench.replay import FALCORE, SYSDIG, TASKS, per_event
from bench.runner import Tell
from bench.table import number

MIB = 134
_TEXT = f"""
One capture file of {MIB} MiB, a compile recorded on this machine and repeated, read by `sysdig -r` and `falcore run -r`
in turn; CPU time of the whole process without start-up, one thread. *As fast*: the median of the rounds' ratios.
"""


def _programs() -> tuple[dict[str, Sequence[str]], list[Absent]]:
    programs: dict[str, Sequence[str]] = {"falcore": FALCORE}
    if shutil.which(SYSDIG[0]) is None:
        return programs, [Absent("sysdig -r", "`sysdig` is not installed (Debian: sysdig)")]
    return {"sysdig": SYSDIG, **programs}, []


def _measure(rounds: int, tell: Tell) -> Findings:
    programs, absent = _programs()
    found: dict[str, list[list[float]]] = {name: [[] for _ in TASKS] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        recording = record(Path(folder), MIB)
        for round_ in range(rounds):
            for place, (title, theirs, ours) in enumerate(TASKS):
                tell(f"round {round_ + 1} of {rounds}: {title}")
                for name, program in programs.items():
                    arguments = theirs if name == "sysdig" else ours
                    found[name][place].append(per_event(program, recording.big, recording.small, arguments))
    curves = [Curve(name, [Point(place, values) for place, values in enumerate(rows)]) for name, rows in found.items()]
    return Findings(curves=curves, absent=absent)


def _tables(findings: Findings) -> list[str]:
    curves = {curve.title: curve.points for curve in findings.curves}
    lines = [
        "| what | falcore, million events/s | sysdig | as fast | smallest … largest |",
        "|---|---:|---:|---:|---:|",
    ]
    for place, (title, _, _) in enumerate(TASKS):
        ours = curves["falcore"][place].values
        cells = [number(1e3 / median(ours), 2)]
        if "sysdig" in curves:
            theirs = curves["sysdig"][place].values
            ratios = [them / us for them, us in zip(theirs, ours, strict=True)]
            cells += [number(1e3 / median(theirs), 2), f"**{median(ratios):.1f}**"]
            cells.append(f"{min(ratios):.1f} … {max(ratios):.1f}")
        else:
            cells += ["not measured"] * 3
        lines.append(f"| {title} | {' | '.join(cells)} |")
    return lines


PART = Part("reading", "Reading a capture file", _TEXT, _measure, _tables)
