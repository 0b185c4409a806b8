# SPDX-License-Identifier: Apache-2.0
"""Events that share a program are filled alike, or lack the last parameter alone."""

from __future__ import annotations

import pytest

from falcore.drivers.ebpf.fill_programs import fill_programs
from falcore.schema.emit_c import is_heavy, kernel_ways
from falcore.schema.emit_fill import statements

WAYS = {(direction, event.nr): (event, params) for event, direction, params in kernel_ways() if event.syscall}


@pytest.mark.parametrize("split", [False, True])
def test_every_event_with_a_program_has_one(split: bool) -> None:
    filled = [(fill.direction, nr) for fill in fill_programs(split) for nr in fill.ids]
    wanted = {
        (way[1], way[0].nr) for way in kernel_ways() if way[0].syscall and (split or is_heavy(way)) and way[0].nr >= 0
    }
    assert len(filled) == len(set(filled))
    assert set(filled) == wanted


@pytest.mark.parametrize("split", [False, True])
def test_what_shares_a_program_lacks_the_last_parameter_at_most(split: bool) -> None:
    for fill in fill_programs(split):
        ways = [WAYS[fill.direction, nr] for nr in fill.ids]
        longest = max((tuple(map(statements, params)) for _, params in ways), key=len, default=())
        for event, params in ways:
            its = tuple(map(statements, params))
            assert its in (longest, longest[:-1]), event.name
            assert (f"case {event.nr}: return 1;" in fill.c_source) == (its != longest), event.name
            assert event.locals == ways[0][0].locals or not params, event.name


def test_calls_of_one_parameter_more_share_a_program() -> None:
    shared = {frozenset(fill.ids) for fill in fill_programs(False)}
    assert {59, 322} in shared
    assert {47, 299} in shared
    assert {46, 307} in shared
