# SPDX-License-Identifier: Apache-2.0
"""Events per second against loss as the load grows."""

from __future__ import annotations

from collections.abc import Sequence

from bench.findings import Findings
from bench.floor import FLOORS
from bench.modes import BOTH, EXIT_ONLY, PRINTING, CommandLine
from bench.part import Part
from bench.plot import Line, Plot, Spot
from bench.rivals import RIVALS, rivals
from bench.runner import Tell, measure
from bench.series import Series
from bench.table import number, share
from bench.workload import Workload

_TEXT = """
Two processes call getppid at a given rate together, in bursts of a millisecond for about a second; the last load is as
fast as they can. *Calls/s* is what they reached while watched: a watcher that slows them down sees less. Loss is by the
watcher's own account, a share of what it wanted to send. A small ring shows where loss begins, printing shows a reader
that cannot keep up.
"""
RATES = (100_000, 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000, 0)
_PROCESSES = 2
_SLOW = 20


def _workload(rate: int) -> Workload:
    count = (rate or 3_000_000) // _PROCESSES
    title = f"{rate:,} calls/s" if rate else "as fast as they can"
    each = str(rate // _PROCESSES)
    return Workload(title, "paced_calls", ("getppid",), count, count // _SLOW, _PROCESSES, (each,))


def _measure(rounds: int, tell: Tell) -> Findings:
    present, absent = rivals([rival for rival in RIVALS if rival.program in ("perf", "scap-open") and not rival.silent])
    small = CommandLine("falcore -q --exit-only, rings of 256K", ("-q", "--exit-only", "--buffer", "256K"))
    modes = [EXIT_ONLY, BOTH, small, PRINTING, FLOORS[-1], *present]
    findings = measure([_workload(rate) for rate in RATES], modes, rounds, tell)
    findings.absent[:0] = absent
    return findings


def _lost(series: Series) -> float:
    return (series.lost or 0) / max(1, (series.lost or 0) + (series.events or 0))


def _by_mode(findings: Findings) -> dict[str, list[Series]]:
    titles = dict.fromkeys(series.mode for series in findings.series)
    return {title: [series for series in findings.series if series.mode == title] for title in titles}


def _tables(findings: Findings) -> list[str]:
    lines = []
    for title, runs in _by_mode(findings).items():
        lines += [f"### {title}", "", "| load | calls/s | events/s received | lost | watcher's ns/event |"]
        lines += ["|---|---:|---:|---:|---:|"]
        for series in runs:
            known = series.lost is not None and series.events is not None
            lost = share(series.lost or 0, (series.lost or 0) + (series.events or 0)) if known else "not said"
            lines.append(
                f"| {series.workload} | {number(series.offered)} | {number(series.rate)} | {lost} "
                f"| {number(series.per_event)} |"
            )
        lines.append("")
    return lines


def _plots(findings: Findings) -> Sequence[Plot]:
    rates, losses = [], []
    for title, runs in _by_mode(findings).items():
        points = [(series.offered / 1e6, series) for series in runs]
        rate = [Spot(x, y, y, y) for x, series in points for y in [(series.rate or 0) / 1e6]]
        loss = [Spot(x, y, y, y) for x, series in points if series.lost is not None for y in [100 * _lost(series)]]
        rates.append(Line(title, rate))
        losses.append(Line(title, loss))
    x = "million calls/s reached"
    return (
        Plot("load-rate", "Events received as the load grows", x, "million events/s", lines=rates),
        Plot("load-loss", "Loss as the load grows", x, "lost, per cent of what was wanted", lines=losses),
    )


PART = Part("load", "Events per second against loss", _TEXT, _measure, _tables, _plots)
