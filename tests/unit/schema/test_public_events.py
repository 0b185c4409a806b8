# SPDX-License-Identifier: Apache-2.0
"""The public event types as data: whole, and one with the rows that drivers fill."""

from __future__ import annotations

import pytest

from falcore.schema.emit_c import Way, all_ways, full_ways
from falcore.schema.events import DECODE_ROWS, Param
from falcore.schema.events.public import public_events
from falcore.schema.flags import FAMILIES, FAMILY, public_families
from falcore.schema.row import FALCORE_ID_BASE, SYSDIG_ID_MAX, Direction, Since, Trait
from falcore.schema.types import DYN_OPTIONS, ParamType

FILLED = [way for way in full_ways() if way[0].id < FALCORE_ID_BASE]


def facts(params: tuple[Param, ...]) -> list[tuple[object, ...]]:
    return [(p.name, p.type, p.format, p.family, p.since, p.dirfd, p.sysdig_name, p.sysdig_type, p.dyn) for p in params]


def test_every_public_id_of_libs_0_25_has_exactly_one_row() -> None:
    assert sorted(public_events()) == list(range(454))
    ids = [event.id + way for event, way, _ in all_ways()]
    assert [id for id in ids if id < FALCORE_ID_BASE] == list(range(454))


@pytest.mark.parametrize("way", FILLED, ids=lambda way: f"{way[0].name}-{way[1].name}")
def test_filled_rows_say_what_the_data_say(way: Way) -> None:
    event, direction, params = way
    public = public_events()[event.id + direction]
    assert (event.name, event.category) == (public.name, public.category)
    assert facts(params) == facts(public.params(direction) or ())


def test_filled_rows_are_not_repeated() -> None:
    filled = {event.id + direction for event, direction, _ in FILLED}
    assert filled.isdisjoint(event.id + (event.enter is None) for event in DECODE_ROWS)


def test_rows_of_drivers_have_the_public_flags() -> None:
    for family in FAMILIES:
        public = public_families().get(family.name)
        own = [(flag.name, flag.value, flag.since) for flag in family.values if flag.since is not Since.FALCORE]
        known = [(flag.name, flag.value, flag.since) for flag in (public.values if public else ())]
        # The order is the print order of bits; of enumerations one value prints.
        assert own == known or (family.kernel == "same" and set(own) == set(known)), family.name


def test_every_family_and_option_table_that_a_parameter_names_exists() -> None:
    for event in DECODE_ROWS:
        for direction in Direction:
            for param in event.params(direction) or ():
                assert param.family is None or param.family in FAMILY
                assert (param.type is ParamType.DYN) == (param.dyn in DYN_OPTIONS)


def test_only_ids_that_sysdig_reads_have_parameters_known_there() -> None:
    for id, event in public_events().items():
        known = [p for p in (event.enter or event.exit or ()) if p.since is Since.SYSDIG_0293]
        assert id <= SYSDIG_ID_MAX or not known


def test_three_types_have_wide_lengths() -> None:
    assert [id for id, event in public_events().items() if event.traits & Trait.LARGE_PAYLOAD] == [322, 324, 402]
