# SPDX-License-Identifier: Apache-2.0
"""Turns measurements into docs/performance.md."""

from __future__ import annotations

from collections.abc import Sequence

from bench.rivals import Absent
from bench.runner import Series, baseline

_INTRODUCTION = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by `{command}`; run it again instead of editing. -->
# Performance

What it costs a process to be watched. Measured on {date} with

    {command}

The figure to look at is **added CPU ns**: user and system time per iteration of the watched process, by its own
`getrusage`, minus that of an unwatched run of the same round; the median of {repetitions} rounds in which all tools
took turns, with the smallest and the largest difference. It holds what the tool does inside the process's calls, not
what the tool's own process does elsewhere. *Slowdown* is wall time over unwatched wall time: on a small machine it
also holds the competition for CPUs. *Events/s* is what reached the reader during the loop, *lost* what did not, over
all rounds; a rate without a loss count says nothing.
"""

_NOTES = """
## How to read it

- `falcore -q` captures both directions with every parameter filled, decoded and filtered; only printing is left out.
  `--exit-only` leaves out the way in.
- The two ring kinds are read by the same native reader through the Python interface, exit events only.
- `bpftrace` here only adds one to a counter in the kernel: no event leaves it.
- `strace` stops the process twice at every call; its own work is in another process, so the slowdown tells more
  than the added CPU time. It is measured with fewer iterations.
- An iteration of *open + close* is two calls.
- The workloads are `tests/workloads/*.c`. Each runs in a session of its own (autogroup at the highest priority where
  permitted) and stays on one CPU; the tools run where the scheduler puts them.
"""


def _number(value: float | None, digits: int = 0) -> str:
    return "not said" if value is None else f"{value:,.{digits}f}"


def table(runs: Sequence[Series]) -> list[str]:
    """The lines of one workload's table."""
    lines = ["| watched by | added CPU ns | smallest … largest | slowdown | events/s | lost |"]
    lines += ["|---|---:|---:|---:|---:|---:|"]
    for series in runs:
        low, high = series.spread
        lines.append(
            f"| {series.mode.title} | **{_number(series.added)}** | {_number(low)} … {_number(high)} "
            f"| {series.slowdown:.2f} | {_number(series.rate)} | {_number(series.lost)} |"
        )
    return lines


def render(
    runs: Sequence[Series],
    absent: Sequence[Absent],
    *,
    machine: Sequence[tuple[str, str]],
    command: str,
    date: str,
    repetitions: int,
) -> str:
    """The whole page."""
    lines = [_INTRODUCTION.format(command=command, date=date, repetitions=repetitions), "## The machine", ""]
    lines += ["| fact | value |", "|---|---|", *(f"| {fact} | {value} |" for fact, value in machine)]
    for workload in dict.fromkeys(series.workload for series in runs):
        own = [series for series in runs if series.workload is workload]
        lines += ["", f"## {workload.title}", ""]
        lines += [f"Unwatched: {baseline(runs, workload):,.0f} ns of CPU time per iteration.", ""]
        lines += table(own)
    if absent:
        lines += ["", "## Not measured", ""]
        lines += [f"- {rival.title}: {rival.reason}." for rival in absent]
    return "\n".join(lines) + "\n" + _NOTES
