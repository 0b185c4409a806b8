# SPDX-License-Identifier: Apache-2.0
"""The account of a run: seen = delivered + lost + unread, in all and for every type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import pytest

from falcore import _native
from falcore.capture.interface import CaptureStats
from falcore.capture.report import RunReport, build_report
from falcore.filter import compile_filter
from falcore.schema.encode import encode
from falcore.schema.events import Direction, by_syscall

UNLIMITED = 2**64 - 1


def delivered(filter: str = "", **counts: int) -> _native.PipelineStats:
    """The native side's counters after so many events of each call."""
    pipeline = _native.Pipeline(_native.EventTable(), "")
    pipeline.add_rule([tuple(node) for node in compile_filter(filter).nodes], "text", "", -1, False)
    calls = [name for name, count in counts.items() for _ in range(count)]
    pipeline.feed([encode(by_syscall(name), Direction.EXIT, {}, 100 + at, 7) for at, name in enumerate(calls)])
    pipeline.run(UNLIMITED, 0, True)
    return pipeline.stats()


def test_an_account_without_loss_closes() -> None:
    report = build_report(CaptureStats(seen={"read": 3, "brk": 2}), delivered(read=3, brk=2), 1.5)
    assert (report.seen, report.delivered, report.matched, report.lost, report.unread) == (5, 5, 5, 0, 0)
    assert report.closes()
    assert report.duration == 1.5


def test_loss_is_kept_by_cause_and_type_and_the_account_closes() -> None:
    kernel = CaptureStats(
        seen={"read": 10, "brk": 2, "getppid": 1},
        lost={"buffer_full": {"read": 5, "getppid": 1}, "nested": {"read": 2}},
        self_=9,
        missed=4,
    )
    report = build_report(kernel, delivered("evt.type = brk", read=3, brk=2), 1)
    assert (report.seen, report.delivered, report.matched, report.lost, report.unread) == (13, 5, 2, 8, 0)
    assert report.by_cause == {"buffer_full": {"read": 5, "getppid": 1}, "nested": {"read": 2}}
    assert {name: (t.seen, t.delivered, t.matched, t.lost) for name, t in report.by_type.items()} == {
        "brk": (2, 2, 2, 0),
        "getppid": (1, 0, 0, 1),
        "read": (10, 3, 0, 7),
    }
    assert (report.self_, report.missed) == (9, 4)
    assert report.closes()


def test_loss_is_kept_by_cpu_too() -> None:
    kernel = CaptureStats(
        seen={"read": 10}, lost={"buffer_full": {"read": 7}}, lost_by_cpu={3: {"buffer_full": {"read": 7}}}
    )
    report = build_report(kernel, delivered(read=3), 1)
    assert report.by_cpu == {3: {"buffer_full": {"read": 7}}}
    assert RunReport.model_validate_json(report.model_dump_json(by_alias=True)) == report


@dataclass(frozen=True)
class Numbered:
    """Native counters of rings whose records are numbered."""

    delivered: int
    gaps: int
    by_name: list[tuple[str, int, int]]
    state: _native.StateStats = delivered().state
    memory: _native.MemoryUse = delivered().memory
    gaps_by_cpu: tuple[tuple[int, int], ...] = ((1, 2),)
    matched: int = 0
    late: int = 0
    bytes: int = 0
    marked: int = 0
    marked_wrongly: int = 0


def numbered(gaps: int, **counts: int) -> _native.PipelineStats:
    by_name = [(name, count, 0) for name, count in counts.items()]
    return cast("_native.PipelineStats", Numbered(sum(counts.values()), gaps, by_name))


def test_gaps_between_numbered_records_are_loss_of_what_is_missing_by_type() -> None:
    kernel = CaptureStats(seen={"read": 10, "brk": 4, "getppid": 1}, lost={"nested": {"read": 1}})
    report = build_report(kernel, numbered(7, read=4, brk=3), 1)
    assert report.by_cause == {"nested": {"read": 1}, "buffer_full": {"read": 5, "brk": 1, "getppid": 1}}
    assert (report.lost, report.unread) == (8, 0)
    assert report.closes()


def test_gaps_found_before_everything_is_read_are_loss_of_unknown_type() -> None:
    report = build_report(CaptureStats(seen={"read": 10, "brk": 4}), numbered(2, read=4, brk=3), 1)
    assert report.by_cause == {"buffer_full": {"?": 2}}
    assert report.by_cpu == {1: {"buffer_full": {"?": 2}}}
    assert (report.lost, report.unread) == (2, 5)
    assert report.closes()


def test_what_is_left_in_the_rings_is_unread_and_the_account_closes() -> None:
    report = build_report(CaptureStats(seen={"read": 10}, lost={"buffer_full": {"read": 1}}), delivered(read=3), 1)
    assert report.unread == 6
    assert report.closes()


@pytest.mark.parametrize(
    "kernel",
    [
        CaptureStats(seen={"read": 2}),
        CaptureStats(seen={"read": 3}, lost={"buffer_full": {"read": 1}}),
        CaptureStats(seen={"brk": 3}),
        CaptureStats(seen={"read": 2, "brk": 1}),
    ],
)
def test_an_account_that_does_not_close_says_so(kernel: CaptureStats) -> None:
    assert not build_report(kernel, delivered(read=3), 1).closes()


def test_a_driver_without_counters_hands_over_all_it_makes() -> None:
    report = build_report(CaptureStats(), delivered("evt.type = read", read=3, brk=1), 1)
    assert (report.seen, report.delivered, report.matched) == (4, 4, 3)
    assert report.closes()
    assert report.missed is None


def test_an_empty_account_closes() -> None:
    report = build_report(CaptureStats(), delivered(), 0)
    assert report.closes()
    assert report.by_type == {}


def test_a_report_survives_json_under_its_public_names() -> None:
    report = build_report(CaptureStats(seen={"read": 1}, self_=3), delivered(read=1), 1)
    whole = report.model_dump(by_alias=True)
    assert whole["self"] == 3
    assert whole.keys() >= {
        "seen",
        "delivered",
        "matched",
        "lost",
        "by_type",
        "by_cause",
        "missed",
        "late",
        "unread",
        "duration",
    }
    assert RunReport.model_validate_json(report.model_dump_json(by_alias=True)) == report
