# SPDX-License-Identifier: Apache-2.0
"""What a mode cost a workload: paired runs and the arithmetic over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from statistics import median

from bench.mode import Sample


@dataclass(frozen=True, slots=True)
class Pair:
    """A watched run and the unwatched one just before it."""

    plain: Sample
    watched: Sample


def paired(pairs: Iterable[tuple[float, float]]) -> tuple[float, float, float]:
    """The median, the smallest and the largest of second minus first.

    The median of the differences is not the difference of the medians: what changed between two rounds is in
    both runs of a pair.
    """
    differences = [after - before for before, after in pairs]
    return median(differences), min(differences), max(differences)


@dataclass(slots=True)
class Series:
    """All runs of one workload in one mode.

    Attributes:
        workload: its title.
        mode: its title.
        times: iterations of a watched run.
        pairs: of runs, a round each.
    """

    workload: str
    mode: str
    times: int
    pairs: list[Pair] = field(default_factory=list)

    @property
    def added(self) -> float:
        """Added CPU ns per iteration: the median of the paired differences."""
        return self._differences[0]

    @property
    def spread(self) -> tuple[float, float]:
        """The smallest and largest of the differences."""
        return self._differences[1:]

    @property
    def _differences(self) -> tuple[float, float, float]:
        return paired((pair.plain.cost.cpu, pair.watched.cost.cpu) for pair in self.pairs)

    @property
    def plain(self) -> float:
        """CPU ns per iteration with nobody watching, the median."""
        return median(pair.plain.cost.cpu for pair in self.pairs)

    @property
    def slowdown(self) -> float:
        """Wall time watched over wall time unwatched, the median."""
        return median(pair.watched.cost.wall / pair.plain.cost.wall for pair in self.pairs)

    @property
    def offered(self) -> float:
        """Iterations per second while watched, the median."""
        return median(1e9 / pair.watched.cost.wall for pair in self.pairs)

    @property
    def rate(self) -> float | None:
        """Events per second of the workload's run that reached the watcher, the median."""
        return self._median(lambda run: None if run.events is None else run.events / (run.cost.wall * self.times / 1e9))

    @property
    def per_event(self) -> float | None:
        """CPU ns of the watcher itself per event it received, the median."""
        return self._median(lambda run: run.watcher / run.events if run.watcher is not None and run.events else None)

    @property
    def events(self) -> int | None:
        """Events received in all runs."""
        return self._sum(lambda run: run.events)

    @property
    def lost(self) -> int | None:
        """Events lost in all runs."""
        return self._sum(lambda run: run.lost)

    def _median(self, value: Callable[[Sample], float | None]) -> float | None:
        values = [found for pair in self.pairs if (found := value(pair.watched)) is not None]
        return median(values) if values else None

    def _sum(self, value: Callable[[Sample], int | None]) -> int | None:
        values = [found for pair in self.pairs if (found := value(pair.watched)) is not None]
        return sum(values) if values else None
