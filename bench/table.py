# SPDX-License-Identifier: Apache-2.0
"""Figures as lines of a Markdown table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

from bench.findings import Curve
from bench.series import Series


def number(value: float | None, digits: int = 0) -> str:
    """A figure, or that it is not said."""
    return "not said" if value is None else f"{value:,.{digits}f}"


def share(part: float, whole: float) -> str:
    """A part of a whole in per cent; a small one is never called none."""
    percent = 100 * part / whole if whole else 0.0
    return "0" if not part else "< 0.01 %" if percent < 0.01 else f"{percent:.2f} %"


def series_table(runs: Sequence[Series]) -> list[str]:
    """One workload: what each mode adds to its CPU time."""
    lines = ["| watched by | added CPU ns | smallest … largest | slowdown | events/s | lost | watcher's ns/event |"]
    lines += ["|---|---:|---:|---:|---:|---:|---:|"]
    for series in runs:
        low, high = series.spread
        lines.append(
            f"| {series.mode} | **{number(series.added)}** | {number(low)} … {number(high)} | {series.slowdown:.2f} "
            f"| {number(series.rate)} | {number(series.lost)} | {number(series.per_event)} |"
        )
    return lines


def by_workload(runs: Sequence[Series]) -> dict[str, list[Series]]:
    """The series of each workload, in order."""
    return {
        title: [series for series in runs if series.workload == title]
        for title in dict.fromkeys(series.workload for series in runs)
    }


def curve_table(
    head: str, curves: Sequence[Curve], digits: int = 1, x: Callable[[float], str] = "{:,.0f}".format
) -> list[str]:
    """Curves side by side: a line an x, the median and the range of each."""
    lines = [f"| {head} | {' | '.join(curve.title for curve in curves)} |", "|---:|" + "---:|" * len(curves)]
    places = sorted({point.x for curve in curves for point in curve.points})
    for place in places:
        cells = []
        for curve in curves:
            values = next((point.values for point in curve.points if point.x == place), None)
            cells.append(
                f"**{number(median(values), digits)}** ({number(min(values), digits)} … {number(max(values), digits)})"
                if values
                else "not measured"
            )
        lines.append(f"| {x(place)} | {' | '.join(cells)} |")
    return lines
