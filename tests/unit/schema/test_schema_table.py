# SPDX-License-Identifier: Apache-2.0
"""The event table: ids, names, parameters, and that none of them ever changes."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from falcore.schema.events import EVENTS, FULL_ROWS, RAW_ROWS, Direction, Param, by_id, by_name, by_syscall
from falcore.schema.flags import FAMILIES, FAMILY, RAW_FAMILIES
from falcore.schema.row import FALCORE_ID_BASE, PARAMS_MAX, Category, Since, StateKind, Trait
from falcore.schema.syscalls import by_name as syscall
from falcore.schema.syscalls import sc_names, syscalls
from falcore.schema.types import FIXED_SIZE, Format, ParamType

IDS = Path(__file__).with_name("ids.txt")
WAYS = [(event, way, params) for event in EVENTS for way in Direction if (params := event.params(way)) is not None]


def digest(params: tuple[Param, ...]) -> str:
    # What names the numbers of raw events is no part of their layout: they are the kernel's own.
    families = ["" if p.type in (ParamType.INT64, ParamType.UINT64) else p.family or "" for p in params]
    text = ",".join(f"{p.name}:{p.type.name}:{p.format.name}:{f}" for p, f in zip(params, families, strict=True))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def test_no_two_events_share_an_id() -> None:
    assert Counter(event.id + way for event, way, _ in WAYS).most_common(1)[0][1] == 1


def test_no_two_events_share_name_and_direction() -> None:
    assert Counter((event.name, way) for event, way, _ in WAYS).most_common(1)[0][1] == 1


def test_ids_and_parameters_only_grow() -> None:
    current = {event.id + way: (event.name, params) for event, way, params in WAYS}
    recorded = {}
    for line in IDS.read_text(encoding="ascii").splitlines():
        if line.startswith("#"):
            continue
        id, name, count, hashed = line.split()
        recorded[int(id)] = (name, int(count))
        assert int(id) in current, f"id {id} ({name}) is gone; ids are never reused or removed"
        assert current[int(id)][0] == name, f"id {id} was {name}; a new event needs a new id"
        first = current[int(id)][1][: int(count)]
        assert digest(first) == hashed, f"{name} ({id}): parameters are only appended"
    missing = [
        f"{id} {name} {len(params)} {digest(params)}"
        for id, (name, params) in sorted(current.items())
        if recorded.get(id) != (name, len(params))
    ]
    assert not missing, "record in ids.txt:\n" + "\n".join(missing)


def test_every_x86_64_system_call_has_exactly_one_row() -> None:
    assert sorted(event.nr for event in EVENTS if event.nr >= 0) == [call.nr for call in syscalls()]
    assert all(event.nr == syscall()[event.syscall].nr for event in EVENTS if event.syscall and event.ia32 < 0)


def test_raw_ids_follow_the_system_call_number() -> None:
    assert all(event.id == FALCORE_ID_BASE + 2 * event.nr for event in RAW_ROWS)


def test_raw_exit_is_the_result_then_the_arguments() -> None:
    for event in RAW_ROWS:
        assert event.exit is not None
        assert event.exit[0].name == "res"
        assert [param.name for param in event.exit[1:]] == [param.name for param in event.enter or ()]


def test_raw_parameters_are_8_bytes_wide_or_texts() -> None:
    texts = {ParamType.CHARBUF, ParamType.FSPATH, ParamType.FSRELPATH}
    numbers = {param.type for event in RAW_ROWS for param in event.exit or ()} - texts
    assert {FIXED_SIZE[kind] for kind in numbers} == {8}


def test_a_raw_path_is_looked_up_from_the_descriptor_before_it() -> None:
    for event in RAW_ROWS:
        for way in Direction:
            params = event.params(way) or ()
            for param in params:
                if param.type is ParamType.FSRELPATH:
                    assert param.dirfd is not None
                    assert params[param.dirfd].type is ParamType.FD


def test_descriptor_arguments_are_descriptors_and_pointers_are_hex() -> None:
    sendfile = by_name("sendfile").enter or ()
    assert [param.type for param in sendfile[:2]] == [ParamType.FD, ParamType.FD]
    setitimer = by_name("setitimer").enter or ()
    assert (setitimer[1].type, setitimer[1].format) == (ParamType.UINT64, Format.HEX)


def test_parameters_fit_an_event_and_have_distinct_names() -> None:
    for event, _, params in WAYS:
        assert len(params) <= PARAMS_MAX
        assert len({param.name for param in params}) == len(params), event.name
        assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", param.name) for param in params), event.name


def test_relative_paths_point_to_a_descriptor() -> None:
    for _, _, params in WAYS:
        for param in params:
            assert (param.dirfd is not None) == (param.type is ParamType.FSRELPATH)
            if param.dirfd is not None:
                assert params[param.dirfd].type is ParamType.FD


def test_flag_parameters_have_a_known_family() -> None:
    named = {family.name for family in RAW_FAMILIES}
    for event, _, params in WAYS:
        for param in params:
            if "FLAGS" in param.type.name:
                assert param.family in FAMILY, (event.name, param.name)
            elif param.type is ParamType.MODE:
                assert param.family in {"chmod_mode", "mknod_mode"}
            elif param.family is not None:
                assert event.raw, (event.name, param.name)
                assert param.type in (ParamType.INT64, ParamType.UINT64)
                assert param.family in named


def test_parameters_known_to_sysdig_come_first() -> None:
    order = list(Since)
    for event, _, params in WAYS:
        known = [order.index(param.since) for param in params]
        assert known == sorted(known), event.name


def test_decoded_events_say_how_every_parameter_is_filled() -> None:
    assert all(p.source is not None for event in FULL_ROWS for way in Direction for p in event.params(way) or ())


def test_exit_calls_have_no_way_out() -> None:
    assert by_name("exit").exit is None
    assert by_name("exit_group").exit is None


def test_lookup_by_id_name_and_syscall_agree() -> None:
    assert by_id(112) is by_id(113) is by_name("pread") is by_syscall("pread64")
    with pytest.raises(KeyError):
        by_id(187)


def test_calls_that_return_descriptors_make_them_known() -> None:
    made = by_name("memfd_secret")
    assert made.state is StateKind.NEW_FD
    assert made.traits & Trait.CREATES_FD
    assert made.state_of(Direction.ENTER) is StateKind.NONE
    assert by_name("setitimer").state is StateKind.NONE


def test_events_of_calls_are_marked_as_such() -> None:
    assert all(event.category & Category.SYSCALL for event in EVENTS if event.syscall)
    assert by_name("procexit").category & Category.TRACEPOINT


def test_flag_families_have_distinct_names() -> None:
    for family in FAMILIES:
        assert len({flag.name for flag in family.values}) == len(family.values), family.name


def test_flag_names_that_do_not_exist_are_named() -> None:
    with pytest.raises(ValueError, match="file_flags has no 'O_NOPE'"):
        FAMILY["file_flags"].named("O_RDONLY|O_NOPE")


def test_public_codes_name_calls_of_other_architectures_too() -> None:
    assert sc_names()[3] == "read"
    assert sc_names()[282] == "mmap2"


def test_importing_the_table_brings_in_nothing_slow() -> None:
    code = "import sys, falcore.schema.events; print([m for m in ('pydantic', 'typer', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
