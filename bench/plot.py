# SPDX-License-Identifier: Apache-2.0
"""Plots as data, and their drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.findings import Curve

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Spot:
    """A value with its range."""

    x: float
    y: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """Values joined by a line."""

    title: str
    spots: Sequence[Spot]


@dataclass(frozen=True, slots=True)
class Bars:
    """One bar a title."""

    title: str
    bars: Sequence[tuple[str, Spot]]


@dataclass(frozen=True, slots=True)
class Plot:
    """One picture: lines over x, or a panel of bars each.

    Attributes:
        name: of its file.
        title: above it, and its text for those who cannot see it.
        x: what x is.
        y: what y is.
        lines: over x.
        panels: of bars, instead of lines.
        log_x: x by powers of two.
        log_y: y by powers of ten.
    """

    name: str
    title: str
    x: str = ""
    y: str = ""
    lines: Sequence[Line] = ()
    panels: Sequence[Bars] = ()
    log_x: bool = False
    log_y: bool = False


def line(curve: Curve) -> Line:
    """A curve's medians, each with the smallest and largest value."""
    return Line(curve.title, [Spot(p.x, median(p.values), min(p.values), max(p.values)) for p in curve.points])


def draw(plots: Sequence[Plot], folder: Path) -> str | None:
    """Writes NAME.svg of each; what stopped it when it cannot."""
    try:
        import matplotlib as mpl
    except ImportError:
        return "matplotlib is not installed (`pip install falcore[bench]`)"
    mpl.use("svg")
    # The same figures make the same file.
    mpl.rcParams.update({"svg.hashsalt": "falcore", "svg.fonttype": "none", "font.size": 9})
    from matplotlib import figure as drawing

    for plot in plots:
        if plot.panels:
            figure = drawing.Figure(figsize=(8.0, 0.4 + sum(0.5 + 0.2 * len(panel.bars) for panel in plot.panels)))
            _draw_panels(figure, plot)
        else:
            figure = drawing.Figure(figsize=(8.0, 4.2))
            _draw_lines(figure, plot)
        figure.suptitle(plot.title, fontsize=10)
        figure.savefig(folder / f"{plot.name}.svg", format="svg", metadata={"Date": None}, bbox_inches="tight")
    return None


def _draw_lines(figure: Figure, plot: Plot) -> None:
    axes = figure.subplots()
    for line_ in plot.lines:
        spots = line_.spots
        below = [spot.y - spot.low for spot in spots]
        above = [spot.high - spot.y for spot in spots]
        axes.errorbar(
            [s.x for s in spots], [s.y for s in spots], (below, above), label=line_.title, marker="o", ms=3, capsize=2
        )
    if plot.log_x:
        axes.set_xscale("log", base=2)
    if plot.log_y:
        axes.set_yscale("log")
    else:
        axes.set_ylim(bottom=0)
    axes.set_xlabel(plot.x)
    axes.set_ylabel(plot.y)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)


def _draw_panels(figure: Figure, plot: Plot) -> None:
    figure.set_layout_engine("constrained")
    heights = [len(panel.bars) + 2 for panel in plot.panels]
    rows = figure.subplots(len(plot.panels), 1, squeeze=False, height_ratios=heights)
    for axes, panel in zip(rows[:, 0], plot.panels, strict=True):
        bars = list(reversed(panel.bars))
        spots = [spot for _, spot in bars]
        error = ([s.y - s.low for s in spots], [s.high - s.y for s in spots])
        axes.barh([title for title, _ in bars], [s.y for s in spots], xerr=error, height=0.7, capsize=2)
        axes.set_title(panel.title, fontsize=9, loc="left")
        axes.tick_params(labelsize=7)
        if plot.log_x:
            axes.set_xscale("symlog", linthresh=100)
    rows[-1, 0].set_xlabel(plot.x)
