# SPDX-License-Identifier: Apache-2.0
"""The native filter and the reference evaluator agree on which events match, whatever the filter and the events."""

from __future__ import annotations

import random

import pytest
from event_corpus import OWN, assemble, odd_bytes, rows, story
from filter_generator import FilterGenerator
from filter_subjects import conditions, quantified, subjects
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from native_filter import Observed, disagreements

from falcore.errors import FilterError
from falcore.filter import Program, compile_filter
from falcore.filter.ast import Exists, Node
from falcore.schema.events import FULL_ROWS, Direction
from falcore.schema.fields import FIELDS
from falcore.schema.row import DRIVER_ID_BASE

EVENTS = [*story(), *rows(1)]
OBSERVED = Observed(EVENTS)
# The reference takes its time: what tries every operator of every field looks at fewer rows.
SOME_EVENTS = [*story(), *rows(1)[::6]]
SOME_OBSERVED = Observed(SOME_EVENTS)
# Of other descriptors than 0 to 2 and its call's own a kept event, which the reference reads, knows nothing.
SUBJECTS = [subject for subject in subjects(OBSERVED) if not str(subject.ref).startswith("fd.types[")]
GROUPS = sorted({subject.field.name.split(".")[0] for subject in SUBJECTS})


#: Fields of events that the corpus has none of: sockets, poll, renames, reports of capture files, plugins; and of
#: what is not known yet.
UNSEEN = {
    *(field.name for field in FIELDS if field.later),
    *(f"fd.{end}{what}" for end in ("", "c", "s", "l", "r") for what in ("ip", "net", "port", "proto")),
    *("fd.sockfamily", "evt.count.error.net", "evt.buflen.net", "evt.buflen.net.in", "evt.buflen.net.out"),
    *(f"fdlist.{what}" for what in ("nums", "names", "cips", "sips", "cports", "sports")),
    *(f"fs.path.{what}" for what in ("source", "sourceraw", "target", "targetraw")),
    *("evt.asynctype", "evt.plugininfo", "evt.pluginname", "evt.wait_latency", "evt.infra.docker.name"),
    *(f"evt.infra.docker.container.{what}" for what in ("id", "name", "image")),
    *("proc.pidns_init_start_ts", "proc.exe_ino.ctime_duration_pidns_start"),
}
#: What generated trees may be refused for.
REFUSALS = (
    "both a negative number and one above 63 bits",
    "is a list",
    "needs one text",
    "compare with 'in'",
)


def compiled(nodes: list[Node]) -> list[Program]:
    """The programs of those trees that compile: a list may hold numbers of both kinds, which is refused."""
    out = []
    for node in nodes:
        try:
            out.append(compile_filter(str(node)))
        except FilterError as error:
            # A list may hold numbers of both kinds; a text and a list may stand where the other has to.
            if not any(reason in error.message for reason in REFUSALS):
                raise
    return out


def test_the_corpus_is_read_whole_and_gives_every_field_a_value() -> None:
    assert [event.num for event in OBSERVED.events] == list(range(1, len(EVENTS) + 1))
    assert {event.type for event in OBSERVED.events} >= {row.name for row in FULL_ROWS} | {OWN.name}
    for name in {subject.field.name for subject in SUBJECTS} - UNSEEN:
        assert any(subject.seen for subject in SUBJECTS if subject.field.name == name), name


def test_generated_filters_match_the_same_events() -> None:
    filters = FilterGenerator(SUBJECTS, seed=2)
    for _ in range(60):
        assert disagreements(compiled(filters.trees(5)), EVENTS, OBSERVED) == []


@pytest.mark.parametrize("group", GROUPS)
def test_every_operator_of_every_field_matches_the_same_events(group: str) -> None:
    nodes: list[Node] = []
    for subject in SUBJECTS:
        if subject.field.name.split(".")[0] == group:
            nodes.append(Exists(subject.ref))
            count = 1 if subject.field.argument == "required" else 2  # there are hundreds of these
            nodes += [node for operator in subject.operators for node in conditions(subject, operator, count)]
            nodes += quantified(subject, 1)
    programs = compiled(nodes)
    some = range(0, len(programs), 200)
    assert [
        line for start in some for line in disagreements(programs[start : start + 200], SOME_EVENTS, SOME_OBSERVED)
    ] == []


#: Conditions on every field, to try on events nobody thought of.
PROBES = compiled(
    [
        node
        for number, subject in enumerate(SUBJECTS)
        for node in (Exists(subject.ref), *conditions(subject, subject.operators[number % len(subject.operators)], 1))
    ]
)
ROWS = [(row.id + way, params) for row in FULL_ROWS for way in Direction if (params := row.params(way)) is not None]


def any_event(draw: st.DrawFn) -> bytes:
    """A well-formed event of any row whose parameters hold, and whose number of them is, anything."""
    id, params = draw(st.sampled_from([*ROWS, (DRIVER_ID_BASE, OWN.enter or ())]))
    choose = random.Random(draw(st.integers(0, 2**32)))
    values = [odd_bytes(choose, param) for param in params]
    values += [draw(st.binary(max_size=9)) for _ in range(draw(st.integers(0, 2)))]
    values = values[: draw(st.integers(0, 40))]
    return assemble(
        id, values, draw(st.integers(0, 2**64 - 1)), draw(st.sampled_from((0, 1, 100, 101, 2**63, 2**64 - 1)))
    )


@st.composite
def streams(draw: st.DrawFn) -> list[bytes]:
    return [any_event(draw) for _ in range(draw(st.integers(1, 12)))]


@seed(3)
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(streams(), st.booleans())
def test_generated_events_match_the_same_filters(stream: list[bytes], after_the_story: bool) -> None:
    events = [*EVENTS[:30], *stream] if after_the_story else stream
    assert disagreements(PROBES, events, Observed(events)) == []
