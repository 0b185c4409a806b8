# SPDX-License-Identifier: Apache-2.0
"""`falcore list` prints the tables that filters, formats and drivers are made of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from falcore.cli.main import app
from falcore.schema.fields import FIELDS, REFUSED

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["list", *arguments])


def test_fields_as_json_hold_every_name_and_the_refused_ones_with_a_reason() -> None:
    rows = {row["name"]: row for row in json.loads(run("fields", "--json").stdout)}
    assert set(rows) == {field.name for field in FIELDS} | set(REFUSED)
    assert rows["fd.cip.name"]["refused"] == REFUSED["fd.cip.name"]
    assert rows["proc.aname"]["use"] == "ancestors"
    assert rows["container.image"]["known"] is False


def test_a_prefix_narrows_the_list() -> None:
    lines = run("fields", "fd.s").stdout.splitlines()
    assert lines[0].split()[0] == "FIELD"
    assert all(line.startswith("fd.s") for line in lines[1:])


@pytest.mark.parametrize("what", ["fields", "events"])
def test_markdown_is_the_page_of_the_documentation(what: str) -> None:
    assert run(what, "--markdown").stdout == (ROOT / "docs" / f"{what}.md").read_text(encoding="utf-8")


def test_events_name_their_parameters() -> None:
    rows = json.loads(run("events", "openat", "--json").stdout)
    (way_out,) = [row for row in rows if row["name"] == "openat" and row["direction"] == "<"]
    assert [param["name"] for param in way_out["parameters"]][:3] == ["fd", "dirfd", "name"]


def test_drivers_are_those_of_driver_list() -> None:
    listed = run("drivers", "--json").stdout
    assert listed == CliRunner().invoke(app, ["driver", "list", "--json"]).stdout
    assert "synthetic" in listed
    assert run("drivers", "--markdown").stdout.startswith("| driver |")


def test_a_name_that_nothing_begins_with_is_an_error() -> None:
    assert run("fields", "nosuch").exit_code != 0
