# SPDX-License-Identifier: Apache-2.0
"""Turns findings into docs/performance.md."""

from __future__ import annotations

from collections.abc import Sequence

from bench.behind import behind
from bench.findings import Absent, Result
from bench.part import Part
from bench.target import target_table

COMMAND = "make bench"
_INTRODUCTION = f"""<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by `{COMMAND}`; run it again instead of editing. -->
# Performance

What it costs to be watched. Measured with

    {COMMAND}

or, part by part, with `python -m bench PART`; every single run is kept in `docs/performance/PART.json`.

**Added CPU ns** is user and system time per iteration of the watched process, by its own `getrusage`, minus that of
the unwatched run just before it: in every round all tools take turns, and the figure is the median of the rounds'
differences, with the smallest and the largest. It holds what the tool does inside the process's calls, not what the
tool's own process does elsewhere: that is *watcher's ns/event*, the CPU time of the tool's process per event it
received. *Slowdown* is wall time over unwatched wall time: on a small machine it also holds the competition for CPUs.
*Events/s* is what reached the reader during the loop, *lost* what did not, by the tool's own account, over all rounds;
a rate without a loss count says nothing. Ranges that overlap tell no order.
"""
_NOTES = """
## How it is measured

The workloads are `tests/workloads/*.c`. Each runs in a session of its own (autogroup at the highest priority where
permitted) and stays on one CPU, redis apart; the tools run where the scheduler puts them. `BENCH_ROUNDS=1 make bench`
makes a short run; figures that are claimed come from five rounds and more on a machine that does nothing else.
"""


def _difference(part: Result, first: Result) -> list[str]:
    known = dict(first.machine)
    return [f"{fact}: {value}" for fact, value in part.machine if known.get(fact) != value]


def _section(part: Part, result: Result, first: Result, drawn: bool) -> list[str]:
    load = ", ".join(result.load)
    lines = ["", f"## {part.title}", part.text.rstrip(), ""]
    lines += [f"{result.date}, rounds: {result.rounds}, load average before and after: {load}."]
    if differing := _difference(result, first):
        lines += ["On another machine: " + "; ".join(differing) + "."]
    lines += ["", *part.tables(result.findings)]
    if drawn:
        for plot in part.plots(result.findings):
            lines += ["", f"![{plot.title}](performance/{plot.name}.svg)"]
    return lines


def render(parts: Sequence[tuple[Part, Result | None]], drawn: bool) -> str:
    """The whole page, of the parts that were measured.

    Args:
        parts: in order, with what was last found of each.
        drawn: the plots exist.
    """
    results = [result for _, result in parts if result is not None]
    lines = [_INTRODUCTION]
    found = {result.part: result.findings for result in results}
    if results:
        lines += ["## The machine", "", "| fact | value |", "|---|---|"]
        lines += [f"| {fact} | {value} |" for fact, value in results[0].machine]
        lines += ["", "## Targets", "", *target_table(found)]
        lines += ["", "## Not ahead", "", "Where another tool is cheaper, and where events are lost:", ""]
        lines += behind(found) or ["- nothing in these figures."]
    for part, result in parts:
        if result is not None and (result.findings.series or result.findings.curves):
            lines += _section(part, result, results[0], drawn)
    lines += _missing(parts)
    return "\n".join(lines).rstrip() + "\n" + _NOTES


def _missing(parts: Sequence[tuple[Part, Result | None]]) -> list[str]:
    absent = [
        Absent(part.title, f"`python -m bench {part.name}` was not run") for part, found in parts if found is None
    ]
    for _, result in parts:
        if result is not None:
            absent += result.findings.absent
    if not absent:
        return []
    rows = dict.fromkeys(f"- {rival.title}: {rival.reason}." for rival in absent)
    return ["", "## Not measured", "", *rows]
