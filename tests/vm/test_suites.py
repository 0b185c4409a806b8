# SPDX-License-Identifier: Apache-2.0
"""The driver tests that the host runs, repeated on every plain row by every driver that captures there."""

from __future__ import annotations

import re

import fetch
import pytest
from booted import Booted

#: Each of the counting tests starts falcore, which takes half a minute with a driver that compiles.
COUNTS = "tiny_buffer or stop_hands or (nothing_is_lost and both-2) or (by_pid and exit_only)"
EQUIVALENCE = fetch.ROOT / "build" / "equivalence"

pytestmark = [pytest.mark.vm, pytest.mark.timeout(7200)]


@pytest.mark.thorough
def test_the_system_call_tests_pass(booted: Booted, sighted: str) -> None:
    result = booted.suite("tests/syscalls", FALCORE_TEST_DRIVER=sighted)
    assert result.code == 0, result.out[-20000:]
    assert " passed" in result.out


@pytest.mark.thorough
def test_the_counting_tests_pass(booted: Booted, tested_by: str) -> None:
    result = booted.suite("tests/live/test_counts.py", "-k", COUNTS, FALCORE_TEST_DRIVER=tested_by)
    assert result.code == 0, result.out[-20000:]
    assert "4 passed" in result.out


@pytest.mark.thorough
def test_the_kernel_leaves_out_only_what_a_filter_does_not_match(booted: Booted, tested_by: str) -> None:
    result = booted.suite("tests/live/test_shadow.py", FALCORE_TEST_DRIVER=tested_by, FALCORE_SHADOW_FILTERS="10")
    assert result.code == 0, result.out[-20000:]
    assert " passed" in result.out


def test_the_kernel_takes_every_program(booted: Booted, tested_by: str) -> None:
    result = booted.suite("tests/drivers/test_every_program.py", FALCORE_TEST_DRIVER=tested_by)
    assert result.code == 0, result.out[-20000:]
    assert "1 passed" in result.out


def test_the_drivers_see_the_same(booted: Booted, compared: str) -> None:
    """Compares field by field; what came of it is kept for docs/drivers.md."""
    # Not the page: which release of this kernel the archive has today, and every new row, changes its table.
    result = booted.suite(
        "tests/drivers/test_equivalence.py",
        "-k",
        "not table_of_this_kernel",
        FALCORE_TEST_DRIVERS=compared,
        FALCORE_TEST_COMPARISON="/run/desk",
    )
    for path in booted.guest.left_on_desk("*.json"):
        EQUIVALENCE.mkdir(parents=True, exist_ok=True)
        (EQUIVALENCE / path.name).write_bytes(path.read_bytes())
    assert result.code == 0, result.out[-20000:]
    assert re.search(r"\d+ passed", result.out)


def test_the_kernel_log_stays_clean(booted: Booted) -> None:
    assert booted.guest.complaints() == []
