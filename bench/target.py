# SPDX-License-Identifier: Apache-2.0
"""What falcore set out to reach, and whether it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from bench.findings import Findings
from bench.replay import TASKS
from bench.series import Series
from bench.starting import OWN


@dataclass(frozen=True, slots=True)
class Target:
    """A bound on one figure.

    Attributes:
        title: what is bounded, with its unit.
        part: whose findings have the figure.
        figure: finds it, None when it was not measured.
        bound: the target.
        at_least: a figure below the bound misses it, instead of one above.
    """

    title: str
    part: str
    figure: Callable[[Findings], float | None]
    bound: float
    at_least: bool = False

    def verdict(self, figure: float) -> str:
        """Met or missed, and by how much."""
        good = figure >= self.bound if self.at_least else figure <= self.bound
        if not self.bound:
            return "met" if good else f"**missed** by {figure:,.0f}"
        return f"{'met' if good else '**missed**'} by {100 * abs(figure - self.bound) / self.bound:.0f} %"


def _series(workload: str, mode: str, figure: Callable[[Series], float | None]) -> Callable[[Findings], float | None]:
    def find(findings: Findings) -> float | None:
        for series in findings.series:
            if (series.workload, series.mode) == (workload, mode):
                return figure(series)
        return None

    return find


def _added(series: Series) -> float | None:
    return series.added


def _lost(series: Series) -> float | None:
    return series.lost


def _lines(findings: Findings) -> float | None:
    place = next(place for place, (title, _, _) in enumerate(TASKS) if title == "format every event")
    for curve in findings.curves:
        if curve.title == "falcore":
            return 1e3 / median(curve.points[place].values)
    return None


def _milliseconds(title: str) -> Callable[[Findings], float | None]:
    def find(findings: Findings) -> float | None:
        found = [curve.points[0].values for curve in findings.curves if curve.title == title]
        return median(found[0]) if found else None

    return find


_EXIT = "falcore -q --exit-only"
_TWO = "getppid in two processes"
TARGETS = (
    Target("captured getppid, exit only, added ns", "calls", _series("getppid", _EXIT, _added), 190),
    Target("captured read, exit only, added ns", "calls", _series("1-byte read", _EXIT, _added), 340),
    Target(
        "captured open + close, exit only, added ns for both", "calls", _series("open + close", _EXIT, _added), 1000
    ),
    Target("a call nobody wants, added ns", "calls", _series("getppid", f"{_EXIT}, only mkdir wanted", _added), 95),
    Target(
        "a process nobody wants, added ns", "calls", _series("getppid", f"{_EXIT}, another process wanted", _added), 115
    ),
    Target(
        "20 conditions at two processes of getppid, lost",
        "calls",
        _series(_TWO, f"{_EXIT}, 20 conditions more", _lost),
        0,
    ),
    Target(
        "the same, user-space ns per event",
        "calls",
        _series(_TWO, f"{_EXIT}, 20 conditions more", lambda series: series.per_event),
        150,
    ),
    Target("formatting a capture file, million lines/s", "reading", _lines, 2, at_least=True),
    *(
        Target(f"{start.title}, ms", "starting", _milliseconds(start.title), bound)
        for start, bound in zip(OWN, (250, 500, 600), strict=True)
    ),
)


def target_table(found: Mapping[str, Findings]) -> list[str]:
    """The lines of the table."""
    lines = ["| target | bound | measured | |", "|---|---:|---:|---|"]
    for target in TARGETS:
        figure = target.figure(found[target.part]) if target.part in found else None
        bound = f"{'≥' if target.at_least else '≤'} {target.bound:,g}"
        told = (
            ("not measured", "")
            if figure is None
            else ((f"{figure:,.0f}" if figure >= 100 else f"{figure:,.3g}"), target.verdict(figure))
        )
        lines.append(f"| {target.title} | {bound} | {told[0]} | {told[1]} |")
    return lines
