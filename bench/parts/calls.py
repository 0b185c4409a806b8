# SPDX-License-Identifier: Apache-2.0
"""What a captured call costs the process that makes it."""

from __future__ import annotations

from collections.abc import Sequence

from bench.findings import Findings
from bench.floor import FLOORS
from bench.modes import FALCORE_MODES
from bench.part import Part
from bench.plot import Bars, Plot, Spot
from bench.rivals import rivals
from bench.runner import Tell, measure
from bench.series import Series
from bench.table import by_workload, number, series_table
from bench.workload import CALLS

_TEXT = """
`falcore -q` captures both directions with every parameter filled, decoded and filtered; only printing is left out.
`--exit-only` leaves out the way in. The two ring kinds are read by the same native reader through the Python
interface. *floor* is the least that a program at the return of system calls costs: one that does nothing, one that
looks at a flag, and one that sends 64 bytes without any parameter to a C program that reads all of them.
`bpftrace` only adds one to a counter in the kernel: no event leaves it. `perf trace -s` and `strace` stop or delay the
process so much that they are measured with fewer calls; strace's own work is in another process, so its slowdown tells
more than the added CPU time. Per iteration: *open + close* is two calls, *connect + accept* five.
"""


def _measure(rounds: int, tell: Tell) -> Findings:
    present, absent = rivals()
    findings = measure(CALLS, [*FALCORE_MODES, *FLOORS, *present], rounds, tell)
    findings.absent[:0] = absent
    return findings


def workload_tables(findings: Findings) -> list[str]:
    """A table a workload."""
    lines = []
    for title, runs in by_workload(findings.series).items():
        plain = sorted(series.plain for series in runs)[len(runs) // 2]
        lines += [f"### {title}", "", f"Unwatched: {number(plain)} ns of CPU time per iteration.", ""]
        lines += [*series_table(runs), ""]
    return lines


def _bar(series: Series) -> tuple[str, Spot]:
    return series.mode, Spot(0, series.added, *series.spread)


def _plots(findings: Findings) -> Sequence[Plot]:
    panels = [Bars(title, [_bar(s) for s in runs]) for title, runs in by_workload(findings.series).items()]
    return (Plot("calls", "Added CPU ns per iteration", "ns (logarithmic from 100)", panels=panels, log_x=True),)


PART = Part("calls", "Cost per call", _TEXT, _measure, workload_tables, _plots)
