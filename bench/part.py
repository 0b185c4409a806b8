# SPDX-License-Identifier: Apache-2.0
"""One part of the bench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.findings import Findings
from bench.plot import Plot
from bench.runner import Tell


def no_plots(_: Findings) -> Sequence[Plot]:
    """For a part that has none."""
    return ()


@dataclass(frozen=True, slots=True)
class Part:
    """What it is called, how it measures and how its findings are told.

    Attributes:
        name: on the command line, and of its file.
        title: of its section.
        text: what the section says before its tables.
        measure: takes the number of rounds.
        tables: the lines of its tables.
        plots: drawn beside them.
    """

    name: str
    title: str
    text: str
    measure: Callable[[int, Tell], Findings]
    tables: Callable[[Findings], list[str]]
    plots: Callable[[Findings], Sequence[Plot]] = no_plots
