# SPDX-License-Identifier: Apache-2.0
"""The native decode tables, as the compiler sees them, against the Python table."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from falcore.schema.emit_c import all_ways
from falcore.schema.emit_native import enumerator
from falcore.schema.fields import FIELDS
from falcore.schema.flags import ALL_FAMILIES
from falcore.schema.generate import ROOT
from falcore.schema.ia32 import own_calls
from falcore.schema.row import Since, StateKind
from falcore.schema.syscalls import by_name, sc_names, syscalls
from falcore.schema.types import Format, ParamType

NATIVE = ROOT / "falcore/native"
OWN_IA32 = {call.nr: call for call in own_calls()}
COMPILER = shutil.which("g++") or shutil.which("clang++")


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    if COMPILER is None:
        pytest.skip("no C++ compiler is installed")
    program = tmp_path_factory.mktemp("native") / "tables"
    sources = [NATIVE / "generated/tables.cpp", NATIVE / "tables.cpp", Path(__file__).with_name("native_tables.cpp")]
    flags = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Werror", f"-I{NATIVE}"]
    subprocess.run([COMPILER, *flags, "-o", str(program), *map(str, sources)], check=True)
    done = subprocess.run([str(program)], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def of(facts: list[str], kind: str) -> list[str]:
    return [line.removeprefix(kind + " ") for line in facts if line.startswith(kind + " ")]


def test_native_rows_are_the_rows_of_the_table_in_order_of_id(facts: list[str]) -> None:
    states = list(StateKind)
    expected = []
    for event, way, params in all_ways():
        call = by_name().get(event.syscall or "") or (OWN_IA32[event.ia32] if event.ia32 >= 0 else None)
        known = 0 if event.id > 335 else sum(p.since is Since.SYSDIG_0293 for p in params)
        line = (
            f"{event.id + way} {event.name} {int(event.category)} {int(event.traits)} "
            f"{states.index(event.state_of(way))} {len(params)} {known} {event.nr} {call.sc if call else 0}"
        )
        for p in params:
            dirfd = -1 if p.dirfd is None else p.dirfd
            line += f" {p.name}:{int(p.type)}:{int(p.format)}:{p.family or ''}:{dirfd}"
            line += f":{p.sysdig_name or p.name}:{int(p.sysdig_type or p.type)}"
        form = event.sysdig_of(way)
        if form:
            line += f" sysdig={','.join(map(str, (form.id, *form.params)))}"
        expected.append(line)
    assert of(facts, "event") == expected
    ids = [int(line.split()[0]) for line in expected]
    assert ids == sorted(set(ids))


def test_native_flags_fields_and_calls_are_the_same(facts: list[str]) -> None:
    assert of(facts, "flag") == [f"{f.name} {v.name} {v.value}" for f in ALL_FAMILIES for v in f.values]
    assert of(facts, "syscall") == [f"{call.nr} {call.name} {call.sc}" for call in syscalls()]
    assert of(facts, "sc") == [f"{code} {name}" for code, name in sc_names().items()]
    assert of(facts, "field") == [
        f"{index} {field.name} {int(field.type)} {int(field.argument != 'none')} {int(field.argument == 'required')}"
        for index, field in enumerate(FIELDS)
    ]


def test_rows_are_found_by_name_and_direction(facts: list[str]) -> None:
    assert of(facts, "find") == ["112 113 1"]


def test_driver_rows_are_added_bounded_and_refused_when_wrong(facts: list[str]) -> None:
    assert of(facts, "own") == ["0"]


def test_native_enumerations_have_the_numbers_of_the_python_ones() -> None:
    if COMPILER is None:
        pytest.skip("no C++ compiler is installed")
    lines = ['#include "generated/ids.h"', "using namespace falcore;"]
    for name, members in (("ParamType", ParamType), ("Format", Format)):
        lines += [f"static_assert(static_cast<int>({name}::{m.name}) == {int(m)});" for m in members]
    for index, kind in enumerate(StateKind):
        lines.append(f"static_assert(static_cast<int>(StateKind::{enumerator(kind.value)}) == {index});")
    for index, field in enumerate(FIELDS):
        lines.append(f"static_assert(static_cast<int>(FieldId::{enumerator(field.ident)}) == {index});")
    subprocess.run(
        [COMPILER, "-std=c++20", "-fsyntax-only", f"-I{NATIVE}", "-x", "c++", "-"],
        input="\n".join(lines),
        text=True,
        check=True,
    )
