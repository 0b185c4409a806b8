# SPDX-License-Identifier: Apache-2.0
"""Runs every mode in turn, again and again, so that what disturbs the machine disturbs all of them alike."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence

from bench.findings import Absent, Findings
from bench.mode import Mode, Unwatched
from bench.series import Pair, Series
from bench.workload import Workload

Tell = Callable[[str], None]


def measure(workloads: Sequence[Workload], modes: Sequence[Mode], rounds: int, tell: Tell) -> Findings:
    """The interleaved runs: in every round each mode once for each workload, an unwatched run just before it.

    Each round begins with another mode, so that none always follows the same one. A run that fails is told and left
    out; what it was is absent from the findings when it never succeeded, and said to have failed when it did.
    """
    table = {
        (workload.title, mode.title): Series(workload.title, mode.title, workload.times(mode.slow))
        for workload in workloads
        for mode in modes
    }
    failed: dict[str, Absent] = {}
    for round_ in range(rounds):
        for workload in workloads:
            tell(f"round {round_ + 1} of {rounds}: {workload.title}")
            start = round_ % len(modes)
            for mode in (*modes[start:], *modes[:start]):
                plain = Unwatched(mode).run(workload)
                try:
                    watched = mode.run(workload)
                except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
                    title, reason = f"{mode.title} beside {workload.title}", " ".join(str(error).split())
                    tell(f"{title}, round {round_ + 1}: {reason}")
                    failed[title] = Absent(title, f"failed in round {round_ + 1}: {reason}")
                else:
                    table[workload.title, mode.title].pairs.append(Pair(plain, watched))
    return Findings(series=[series for series in table.values() if series.pairs], absent=[*failed.values()])
