# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from falcore.errors import FilterError
from falcore.filter import compile_filter
from falcore.schema.fields import FIELD_BY_NAME, FIELD_INDEX, FIELDS, REFUSED

ROOT = Path(__file__).parents[3]


def test_field_names_and_native_names_are_unique() -> None:
    assert len(FIELD_BY_NAME) == len(FIELDS)
    assert len({field.ident for field in FIELDS}) == len(FIELDS)
    assert all(FIELDS[index].name == name for name, index in FIELD_INDEX.items())


def test_every_field_is_described_in_one_sentence() -> None:
    for field in FIELDS:
        assert field.doc.endswith("."), field.name
        assert "|" not in field.doc
        assert field.argument in ("none", "optional", "required")


def test_every_public_built_in_field_is_known_or_refused_with_a_reason() -> None:
    public = [field for field in FIELDS if not field.own]
    plugin = ("container.", "k8s.", "proc.is_container_")
    built_in = {field.name for field in public if not field.name.startswith(plugin)}
    assert len(built_in) + len(REFUSED) == 233  # those of libs 0.25
    assert not built_in & set(REFUSED)
    assert len(REFUSED) < 10
    assert all(len(reason) > 20 for reason in REFUSED.values())
    assert sum(field.later for field in FIELDS) == 59
    assert len(public) - len(built_in) == 61  # those of its container plugin


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_field_is_refused_by_name_with_its_reason(name: str) -> None:
    with pytest.raises(FilterError, match=re.escape(REFUSED[name])):
        compile_filter(f"{name} exists")


def test_importing_the_filter_language_brings_no_heavy_package() -> None:
    code = "import sys, falcore.filter; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment, cwd=ROOT
    )
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"pydantic", "typer", "rich", "stevedore", "elftools", "packaging", "difflib"}
