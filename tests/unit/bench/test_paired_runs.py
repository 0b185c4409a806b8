# SPDX-License-Identifier: Apache-2.0
"""The arithmetic over paired runs."""

from __future__ import annotations

import pytest

from bench.mode import Sample
from bench.series import Pair, Series, paired
from bench.workload import Cost


def series(*runs: tuple[float, float], events: int | None = None, lost: int | None = None) -> Series:
    """Runs of 1000 iterations: CPU ns unwatched and watched; wall time is twice that."""
    pairs = [
        Pair(Sample(Cost(plain, 2 * plain)), Sample(Cost(watched, 2 * watched), events, lost, 5000))
        for plain, watched in runs
    ]
    return Series("calls", "a tool", 1000, pairs)


def test_the_median_is_of_the_differences_and_not_the_difference_of_the_medians() -> None:
    # Every round the machine is slower; the tool adds 10, 10 and 100.
    runs = [(100.0, 200.0), (300.0, 310.0), (500.0, 510.0)]
    assert paired(runs) == (10, 10, 100)
    assert series(*runs).added == 10
    assert series(*runs).spread == (10, 100)


def test_a_disturbance_that_lasts_a_round_does_not_show() -> None:
    assert series((100, 130), (900, 930), (100, 130)).added == 30


def test_an_even_number_of_rounds_gives_the_mean_of_the_middle_two() -> None:
    assert series((0, 10), (0, 20), (0, 40), (0, 90)).added == 30


def test_slowdown_is_the_median_of_the_ratios_of_wall_time() -> None:
    assert series((100, 200), (100, 300), (100, 900)).slowdown == 3


def test_a_rate_counts_what_was_received_over_the_wall_time_of_all_iterations() -> None:
    # 1000 iterations of 400 ns.
    assert series((100, 200), events=2000).rate == pytest.approx(2000 / 400e-6)


def test_the_watchers_time_is_told_per_event_it_received() -> None:
    assert series((100, 200), events=50).per_event == 100
    assert series((100, 200), events=0).per_event is None


def test_loss_is_the_sum_of_all_rounds_and_unknown_when_the_tool_does_not_say() -> None:
    assert series((100, 200), (100, 200), events=9, lost=3).lost == 6
    assert series((100, 200), events=9).lost is None
    assert series((100, 200)).rate is None
