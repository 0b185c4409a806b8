# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from falcore.filter.analysis import directions, event_names, fields, needs_fd_state
from falcore.filter.parser import parse

ALL = ("open", "openat", "read", "write")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", None),
        ("proc.name = cat", None),
        ("evt.type = open", {"open"}),
        ("evt.type in (open, read) and proc.name = cat", {"open", "read"}),
        ("evt.type = open or evt.type = read", {"open", "read"}),
        ("evt.type = open or proc.name = cat", None),
        ("evt.type = open and evt.type = read", set()),
        ("not evt.type = open", None),
        ("not (evt.type = open)  and evt.type in (open, read)", {"read"}),
        ("not (evt.type != open or proc.name = cat)", {"open"}),
        ("not evt.type != open", {"open"}),
        ("not not_a_macro or evt.type = open", None),
        ("syscall.type = open", {"open"}),
        ("not syscall.type = open", None),
        ("not (not syscall.type = open)", {"open"}),
        ("evt.type in ()", set()),
        ("not evt.type exists", set()),
        ("evt.type startswith open", None),
        ("evt.type = open and evt.type startswith x", {"open"}),
    ],
)
def test_event_names_bound_what_can_match(text: str, names: set[str] | None) -> None:
    assert event_names(parse(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", set(ALL)),
        ("evt.type startswith open", {"open", "openat"}),
        ("not evt.type startswith open", {"read", "write"}),
        ("evt.type glob *e* and not evt.type = read", {"open", "openat", "write"}),
        ("evt.type = other", set()),
    ],
)
def test_with_a_vocabulary_event_names_are_exact(text: str, names: set[str]) -> None:
    assert event_names(parse(text), ALL) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {"enter", "exit"}),
        ("evt.dir=>", {"enter"}),
        ("evt.dir = <", {"exit"}),
        ("evt.dir != <", {"enter"}),
        ("not evt.dir = <", {"enter"}),
        ("evt.dir in (<, >)", {"enter", "exit"}),
        ("evt.rawres < 0 and proc.name = cat", {"exit"}),
        ("evt.failed = true or evt.res = SUCCESS", {"exit"}),
        ("not evt.failed = true", {"enter", "exit"}),
        ("evt.res exists", {"exit"}),
        ("evt.dir=> and evt.failed = true", set()),
        ("evt.type = open", {"enter", "exit"}),
    ],
)
def test_directions_bound_what_can_match(text: str, expected: set[str]) -> None:
    assert directions(parse(text)) == expected


def test_fields_are_resolved_names() -> None:
    tree = parse("evt.arg.fd = 3 and not (proc.aname[2] = x or len(fd.name) > val(evt.num)) or join((proc.exe)) exists")
    assert fields(tree) == {"evt.arg", "proc.aname", "fd.name", "evt.num", "proc.exe"}


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("evt.type = open", False),
        ("evt.rawarg.fd = 3", False),
        ("fd.name = x", True),
        ("evt.arg.fd contains x", True),
        ("not evt.args contains x", True),
        ("proc.fdopencount > 3", True),
    ],
)
def test_fd_state_is_needed_for_names_of_descriptors(text: str, needed: bool) -> None:
    assert needs_fd_state(parse(text)) is needed
