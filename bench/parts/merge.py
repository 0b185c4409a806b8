# SPDX-License-Identifier: Apache-2.0
"""What merging many rings by time costs an event."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from math import log2
from statistics import median

from bench.binary import binary
from bench.findings import Curve, Findings, Point
from bench.part import Part
from bench.plot import Plot, line
from bench.runner import Tell
from bench.table import curve_table

_TEXT = """
The merger alone, in C++ (`bench/native/merge.cpp`): a million events of 64 bytes lie in memory, spread over the rings;
the best of three passes a round. *Scattered*: each event comes from a ring drawn by chance, the dearest order there is.
*Runs*: 32 events of one ring, then another ring, as a busy CPU's events come. A heap takes at most one step more for
twice as many rings.
"""
RINGS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
EVENTS = 1_000_000


def _measure(rounds: int, tell: Tell) -> Findings:
    command = [str(binary("merge")), str(EVENTS), *map(str, RINGS)]
    scattered: dict[float, list[float]] = {rings: [] for rings in RINGS}
    runs: dict[float, list[float]] = {rings: [] for rings in RINGS}
    for round_ in range(rounds):
        tell(f"round {round_ + 1} of {rounds}: merge")
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for row in output.splitlines():
            rings, first, second = map(float, row.split())
            scattered[rings].append(first)
            runs[rings].append(second)
    curves = [
        Curve(title, [Point(x, values) for x, values in found.items()])
        for title, found in (("scattered", scattered), ("runs of 32", runs))
    ]
    return Findings(curves=curves)


def _tables(findings: Findings) -> list[str]:
    lines = curve_table("rings", [Curve(f"{curve.title}, ns per event", curve.points) for curve in findings.curves])
    few, many = RINGS[1], RINGS[-1]
    doublings = log2(many / few)
    for curve in findings.curves:
        costs = {point.x: median(point.values) for point in curve.points}
        step = (costs[many] - costs[few]) / doublings
        times = f"{costs[many] / costs[few]:.1f} times the cost, {step:.1f} ns more for each doubling"
        lines += ["", f"From {few} to {many} rings, {many // few} times as many, {curve.title}: {times}."]
    return lines


def _plots(findings: Findings) -> Sequence[Plot]:
    lines = [line(curve) for curve in findings.curves]
    return (Plot("merge", "Merge cost per event", "rings", "ns per event", lines=lines, log_x=True),)


PART = Part("merge", "Merge", _TEXT, _measure, _tables, _plots)
