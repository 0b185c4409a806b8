# SPDX-License-Identifier: Apache-2.0
"""Runs every mode in turn, again and again, so that what disturbs the machine disturbs all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from bench.modes import Mode, Sample, Unwatched
from bench.workload import Workload


@dataclass(slots=True)
class Series:
    """All runs of one workload in one mode, each with the unwatched run of the same round."""

    workload: Workload
    mode: Mode
    pairs: list[tuple[Sample, Sample]] = field(default_factory=list)  #: unwatched, watched

    @property
    def added(self) -> float:
        """Added CPU ns per iteration: the median of the paired differences."""
        return median(watched.cost.cpu - plain.cost.cpu for plain, watched in self.pairs)

    @property
    def spread(self) -> tuple[float, float]:
        """The smallest and largest of the differences."""
        differences = [watched.cost.cpu - plain.cost.cpu for plain, watched in self.pairs]
        return min(differences), max(differences)

    @property
    def slowdown(self) -> float:
        """Wall time watched over wall time unwatched, the median."""
        return median(watched.cost.wall / plain.cost.wall for plain, watched in self.pairs)

    @property
    def rate(self) -> float | None:
        """Events per second of the workload's run that reached the reader, the median."""
        rates = [
            watched.events / (watched.cost.wall * self.workload.count / 1e9)
            for _, watched in self.pairs
            if watched.events is not None
        ]
        return median(rates) if rates else None

    @property
    def lost(self) -> int | None:
        """Events lost in all runs."""
        counts = [watched.lost for _, watched in self.pairs if watched.lost is not None]
        return sum(counts) if counts else None


def baseline(runs: Sequence[Series], workload: Workload) -> float:
    """CPU ns per iteration with nobody watching, the median."""
    return median(plain.cost.cpu for series in runs if series.workload is workload for plain, _ in series.pairs)


def measure(
    workloads: Sequence[Workload], modes: Sequence[Mode], repetitions: int, tell: Callable[[str], None]
) -> list[Series]:
    """The interleaved runs: in every round each mode once, for each workload."""
    table = {(workload.name, mode.title): Series(workload, mode) for workload in workloads for mode in modes}
    for round_ in range(repetitions):
        for workload in workloads:
            tell(f"round {round_ + 1} of {repetitions}: {workload.title}")
            plain = Unwatched().run(workload)
            slow = Unwatched(slow=True).run(workload)
            for mode in modes:
                pair = slow if getattr(mode, "slow", False) else plain
                table[workload.name, mode.title].pairs.append((pair, mode.run(workload)))
    return list(table.values())
