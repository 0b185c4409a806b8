# SPDX-License-Identifier: Apache-2.0
"""What a part of the bench found, and the file that keeps it: every run, so that the report can be written again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter

from bench.series import Series

FOLDER = Path(__file__).parent.parent / "docs" / "performance"


@dataclass(frozen=True, slots=True)
class Absent:
    """What cannot take part, and why."""

    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Point:
    """At `x`, the value of each round."""

    x: float
    values: list[float]


@dataclass(frozen=True, slots=True)
class Curve:
    """One measure over a growing x."""

    title: str
    points: list[Point]


@dataclass(slots=True)
class Findings:
    """What was measured: paired runs, curves, and what could not be."""

    series: list[Series] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)
    absent: list[Absent] = field(default_factory=list)


@dataclass(slots=True)
class Result:
    """The findings of one part, with when and where."""

    part: str
    date: str
    rounds: int
    machine: list[tuple[str, str]]
    load: list[str]
    findings: Findings


_FILE = TypeAdapter(Result)


def save(result: Result) -> Path:
    """Writes it to its file in docs/performance."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{result.part}.json"
    path.write_bytes(_FILE.dump_json(result, indent=1) + b"\n")
    return path


def saved(part: str) -> Result | None:
    """What was last found of a part, None when it was never measured."""
    path = FOLDER / f"{part}.json"
    return _FILE.validate_json(path.read_bytes()) if path.exists() else None
