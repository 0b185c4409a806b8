# SPDX-License-Identifier: Apache-2.0
"""Where falcore is not ahead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median

from bench.findings import Findings
from bench.modes import EXIT_ONLY, UNWANTED
from bench.replay import TASKS
from bench.table import by_workload, number, share

_OWN = ("falcore", "exit-only")
_FLOOR = "floor:"
_NARROW = f"only {UNWANTED} wanted"


def _cheaper(part: str, findings: Findings) -> Iterator[str]:
    """Rivals that add less than falcore does for the same calls: for those captured, or for those nobody wants."""
    for title, runs in by_workload(findings.series).items():
        for theirs in runs:
            if theirs.mode.startswith((*_OWN, _FLOOR)):
                continue
            narrow = theirs.mode.endswith(_NARROW)
            wanted = f"{EXIT_ONLY.title}, {_NARROW}" if narrow else EXIT_ONLY.title
            ours = next((series for series in runs if series.mode == wanted), None)
            if ours is not None and theirs.added < ours.added:
                yield (
                    f"{title} ({part}): `{theirs.mode}` adds {number(theirs.added)} ns of CPU time, slowdown "
                    f"{theirs.slowdown:.2f}, `{ours.mode}` {number(ours.added)}, slowdown {ours.slowdown:.2f}"
                )


def _lossy(part: str, findings: Findings) -> Iterator[str]:
    for series in findings.series:
        if series.mode.startswith(_OWN) and series.lost:
            lost = share(series.lost, series.lost + (series.events or 0))
            yield f"{series.workload} ({part}): `{series.mode}` loses {lost} of its events"


def _slower(part: str, findings: Findings) -> Iterator[str]:
    curves = {curve.title: curve.points for curve in findings.curves}
    if "sysdig" not in curves or "falcore" not in curves:
        return
    for ours, theirs in zip(curves["falcore"], curves["sysdig"], strict=True):
        ratio = median(them / us for them, us in zip(theirs.values, ours.values, strict=True))
        if ratio < 1:
            what = TASKS[int(ours.x)][0] if part == "reading" else f"{ours.x:g} conditions"
            yield f"{what} ({part}): sysdig takes {100 * ratio:.0f} % of falcore's CPU time"


def behind(found: Mapping[str, Findings]) -> list[str]:
    """A line a case, from the figures alone."""
    lines = []
    for part in ("calls", "programs"):
        if part in found:
            lines += [f"- {text}." for text in _cheaper(part, found[part])]
    for part in ("calls", "programs", "load"):
        if part in found:
            lines += [f"- {text}." for text in _lossy(part, found[part])]
    for part in ("reading", "conditions"):
        if part in found:
            lines += [f"- {text}." for text in _slower(part, found[part])]
    return lines
