# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from falcore.schema.fields import FIELD_BY_NAME, FIELD_INDEX, FIELDS, markdown

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


def test_fields_page_is_in_step_with_the_table() -> None:
    page = (ROOT / "docs" / "fields.md").read_text(encoding="utf-8")
    assert page == markdown(), "run `python -m falcore.schema.fields > docs/fields.md`"


def test_importing_the_filter_language_brings_no_heavy_package() -> None:
    code = "import sys, falcore.filter; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment, cwd=ROOT
    )
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"pydantic", "typer", "rich", "stevedore", "elftools", "packaging", "difflib"}
