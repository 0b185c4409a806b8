# SPDX-License-Identifier: Apache-2.0
"""What a driver cannot tell is data, judged by the same facts as what it needs."""

from __future__ import annotations

from pathlib import Path

import pydantic
import pytest

from falcore.capture.choose import Policy, blind_spots, choose
from falcore.capture.facts import Fact, HostFacts, load_facts, preempts_programs
from falcore.capture.registry import load
from falcore.capture.requirements import BlindSpot, Condition, Requirements
from falcore.schema.events import EVENTS, Direction

HOSTS = Path(__file__).parents[2] / "hosts"
SPOT = BlindSpot(
    events=("open", "creat"),
    parameters=("dev", "ino"),
    because="the kernel has no BTF",
    instead="0",
    unless=((Condition(fact="btf"),), (Condition(fact="headers"), Condition(fact="compiler"))),
)


def facts(**values: bool) -> HostFacts:
    return HostFacts(facts=tuple(Fact(name=name, value=value, evidence="a test") for name, value in values.items()))


@pytest.mark.parametrize(
    ("known", "blind"),
    [
        (facts(), True),
        (facts(btf=False), True),
        (facts(btf=True), False),
        (facts(btf=False, headers=True), True),
        (facts(headers=True, compiler=True), False),
    ],
)
def test_a_blind_spot_holds_unless_all_of_one_set_of_conditions_does(known: HostFacts, blind: bool) -> None:
    assert bool(blind_spots(known, Requirements(blind_spots=(SPOT,)))) is blind


def test_a_fact_that_was_not_permitted_to_be_read_takes_no_blind_spot_away() -> None:
    refused = HostFacts(facts=(Fact(name="btf", value=None, evidence="EPERM", permitted=False),))
    assert blind_spots(refused, Requirements(blind_spots=(SPOT,))) == (SPOT,)


def test_one_without_conditions_is_everywhere() -> None:
    always = BlindSpot(events=("bpf",), because="it cannot watch itself")
    assert blind_spots(facts(btf=True), Requirements(blind_spots=(always,))) == (always,)


def test_it_covers_what_it_names_and_nothing_else() -> None:
    assert SPOT.covers("open", "ino")
    assert not SPOT.covers("openat", "ino")
    assert not SPOT.covers("open", "name")
    assert BlindSpot(parameters=("ino",), because="x").covers("openat", "ino")
    assert BlindSpot(events=("open",), because="x").covers("open", "name")


def test_it_reads_as_a_sentence() -> None:
    assert str(SPOT) == "dev and ino of open and creat are 0: the kernel has no BTF"
    assert str(BlindSpot(parameters=("ino",), because="x", instead="0")) == "ino of every event is 0: x"
    assert str(BlindSpot(events=("bpf",), because="x")) == "no bpf: x"


def test_one_about_nothing_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="names events, parameters or both"):
        BlindSpot(because="x")


@pytest.mark.parametrize(("host", "blind"), [("5.4", True), ("5.8-without-btf", True), ("4.18-el8-backports", False)])
def test_the_classic_driver_is_blind_where_the_kernel_has_no_btf(host: str, blind: bool) -> None:
    registry = load()
    selection = choose(load_facts(HOSTS / f"{host}.json"), registry.requirements, Policy())
    verdict = next(verdict for verdict in selection.verdicts if verdict.driver == "ebpf")
    assert any(spot.covers("openat", "ino") for spot in verdict.blind_spots) is blind


@pytest.mark.parametrize(
    ("release", "preempts"),
    [("4.19.222", False), ("6.18.44-fc", False), ("6.19.0", True), ("7.2.13+deb14-amd64", True), ("nonsense", None)],
)
def test_programs_are_preempted_on_kernels_after_6_18(release: str, preempts: bool | None) -> None:
    assert preempts_programs(release) is preempts


@pytest.mark.parametrize("driver", ["modern_ebpf", "ebpf"])
def test_drivers_of_programs_note_where_these_can_be_preempted(driver: str) -> None:
    requirements = load().requirements
    for value in (True, False):
        verdicts = choose(facts(bpf_not_preempted=value), requirements, Policy()).verdicts
        notes = next(verdict.notes for verdict in verdicts if verdict.driver == driver)
        assert any("counted as missed" in note.text for note in notes) is not value


def test_blind_spots_name_events_and_parameters_of_the_table() -> None:
    parameters = {
        event.name: {param.name for way in Direction for param in event.params(way) or ()} for event in EVENTS
    }
    for name, requirements in load().requirements.items():
        for spot in requirements.blind_spots:
            events = spot.events or tuple(parameters)
            assert set(events) <= parameters.keys(), name
            assert set(spot.parameters) <= set().union(*(parameters[event] for event in events)), name


@pytest.mark.parametrize("driver", ["modern_ebpf", "ebpf"])
@pytest.mark.parametrize(
    ("value", "submits", "codes"), [("requests", True, True), ("numbers", True, False), ("none", False, True)]
)
def test_drivers_of_programs_are_blind_to_rings_as_far_as_the_kernel_is_silent(
    driver: str, value: str, submits: bool, codes: bool
) -> None:
    known = HostFacts(facts=(Fact(name="io_uring_tracepoints", value=value, evidence="a test"),))
    spots = blind_spots(known, load().requirements[driver])
    rings = "no io_uring_submit and io_uring_complete: the kernel has no tracepoints"
    assert any(str(spot).startswith(rings) for spot in spots) is not submits
    assert any(spot.covers("io_uring_submit", "fd") and bool(spot.parameters) for spot in spots) is not codes
