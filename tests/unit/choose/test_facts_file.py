# SPDX-License-Identifier: Apache-2.0
"""A facts file is somebody else's bytes: read whole and right, or refused with the place and the remedy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from falcore.capture.facts import FILE_MAX, Fact, HostFacts, leading_release, load_facts, parse_facts
from falcore.errors import FactsError

HOSTS = sorted((Path(__file__).parents[2] / "hosts").glob("*.json"))
GOOD = HOSTS[0].read_bytes()


@pytest.mark.parametrize("path", HOSTS, ids=lambda path: path.stem)
def test_a_facts_file_round_trips(path: Path) -> None:
    facts = load_facts(path)
    assert parse_facts(facts.to_json().encode(), "again") == facts


@given(st.text(max_size=40), st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=40)))
def test_any_fact_round_trips_with_its_type(evidence: str, value: bool | int | str | None) -> None:
    facts = HostFacts(facts=(Fact(name="x", value=value, evidence=evidence),))
    again = parse_facts(json.dumps(facts.model_dump(mode="json")).encode(), "again")
    assert again == facts
    assert type(again.facts[0].value) is type(value)


def edited(**changes: object) -> bytes:
    return json.dumps({**json.loads(GOOD), **changes}).encode()


FACT = {"name": "btf", "value": True, "evidence": "seen"}


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (GOOD[: len(GOOD) // 2], "line "),
        (b"", "line 1 column 1"),
        (b"\xff\xfe", "byte 0"),
        (b"[]", "line 1 is not a JSON object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"schema_version": 1, "schema_version": 1}', "'schema_version' is given twice"),
        (b'{"schema_version": NaN}', "NaN is not JSON"),
        (b"{}", "schema_version is missing"),
        (edited(schema_version=2), "schema_version is '2', this version reads 1"),
        (edited(schema_version=True), "schema_version is 'True'"),
        (edited(more=1), "field more"),
        (edited(facts=[{**FACT, "value": 1.5}]), "field facts.0.value"),
        (edited(facts=[{**FACT, "name": "Not A Name"}]), "field facts.0.name"),
        (edited(facts=[FACT, FACT]), "given twice: btf"),
        (edited(facts=[{**FACT, "permitted": False}]), "field facts.0"),
        (edited(facts=[{"name": "btf"}]), "field facts.0.evidence"),
        (edited(facts=[{**FACT, "name": f"f{number}"} for number in range(300)]), "field facts"),
        (b'{"schema_version": ' + b"9" * 5000 + b"}", "host.json"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_facts_file_is_refused_with_file_place_and_remedy(content: bytes, place: str, tmp_path: Path) -> None:
    path = tmp_path / "host.json"
    path.write_bytes(content)
    with pytest.raises(FactsError) as error:
        load_facts(path)
    message = str(error.value)
    assert str(path) in message
    assert place in message
    assert "falcore driver facts -o FILE" in message
    assert len(message) < 1000


def test_an_oversized_facts_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "host.json"
    with path.open("wb") as file:
        file.truncate(FILE_MAX + 1)
    with pytest.raises(FactsError, match="larger than"):
        load_facts(path)


def test_an_endless_facts_file_is_refused() -> None:
    with pytest.raises(FactsError, match="larger than"):
        load_facts(Path("/dev/zero"))


@pytest.mark.parametrize(("path", "word"), [("nowhere.json", "No such file"), (".", "Is a directory")])
def test_an_unreadable_facts_file_is_refused(path: str, word: str, tmp_path: Path) -> None:
    with pytest.raises(FactsError, match=word):
        load_facts(tmp_path / path)


def test_a_fact_that_was_not_permitted_cannot_say_no() -> None:
    with pytest.raises(ValidationError):
        Fact(name="btf", value=False, evidence="EPERM", permitted=False)


@pytest.mark.parametrize(
    ("text", "leading"),
    [
        ("6.18.44-fc-v669", "6.18.44"),
        ("4.18.0-553.el8_10.x86_64", "4.18.0"),
        ("5.8.0-rc3", "5.8.0"),
        ("4.12", "4.12"),
        ("3.10.0-1160.el7", "3.10.0"),
        ("6", None),
        ("", None),
        ("v6.1", None),
        ("9" * 400 + ".1", None),
    ],
)
def test_a_release_is_known_by_its_leading_numbers(text: str, leading: str | None) -> None:
    assert leading_release(text) == leading


@given(st.binary(max_size=200))
def test_any_bytes_are_facts_or_a_facts_error(content: bytes) -> None:
    try:
        parse_facts(content, "x")
    except FactsError:
        return
