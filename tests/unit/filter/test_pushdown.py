# SPDX-License-Identifier: Apache-2.0
"""What a filter tells a kernel: never more than it says, and for known conditions all of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falcore.capture.plan import Options, plan
from falcore.cli.explain import explanation
from falcore.filter import compile_filter
from falcore.filter.evaluate import evaluate
from falcore.filter.pushdown import is_exact, upper_bound
from falcore.schema.conditions import CHECKS_MAX, VALUES_MAX, Check, Clause, Conditions, Subject
from falcore.schema.events import EVENTS
from falcore.schema.row import Direction, StateKind

NAMES = ("cat", "bash", "fifteen-letters", "sixteen-letters!", "<NA>", "a\\\\b")
FACTS = st.fixed_dictionaries(
    {
        "proc.name": st.sampled_from(("cat", "bash", "fifteen-letters", "other")),
        "proc.pid": st.integers(1, 5),
        "thread.tid": st.integers(1, 5),
        "user.uid": st.sampled_from((0, 1000)),
        "evt.rawres": st.sampled_from((-9, -2, 0, 3)),
        "fd.num": st.integers(0, 3),
    }
)
ERRORS = {-9: "EBADF", -2: "ENOENT"}
LEAVES = st.one_of(
    st.builds("proc.name {} '{}'".format, st.sampled_from(("=", "!=", "startswith")), st.sampled_from(NAMES)),
    st.builds("proc.name in ({})".format, st.sampled_from(("cat", "cat, bash", "x, '<NA>'", "a,b,c,d,e,f,g,h,i,cat"))),
    st.builds(
        "{} {} {}".format,
        st.sampled_from(("proc.pid", "thread.tid", "user.uid", "evt.rawres", "fd.num")),
        st.sampled_from(("=", "!=", "<", "<=", ">", ">=")),
        st.integers(0, 5),
    ),
    st.builds("thread.tid in ({})".format, st.sampled_from(("1", "1, 3", "1,2,3,4,6,7,8,9,10"))),
    st.builds("evt.failed {} {}".format, st.sampled_from(("=", "!=")), st.sampled_from(("true", "false"))),
    st.builds("evt.res {} {}".format, st.sampled_from(("=", "!=")), st.sampled_from(("SUCCESS", "ENOENT", "EAGAIN"))),
    st.builds("evt.dir {} {}".format, st.sampled_from(("=", "!=")), st.sampled_from("<>")),
)
FILTERS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds("not ({})".format, inner),
        st.builds("({} and {})".format, inner, inner),
        st.builds("({} or {})".format, inner, inner),
    ),
    max_leaves=10,
)


def passes(clauses: tuple[Clause, ...], facts: dict[str, str | int]) -> bool:
    """What a kernel decides."""

    def fact(check: Check) -> bytes | int:
        value = facts[check.subject.value]
        return value.encode() if isinstance(value, str) else value

    return all(any(check.holds(fact(check)) for check in clause) for clause in clauses)


@given(FILTERS, FACTS, st.sampled_from(Direction))
def test_what_matches_passes_and_where_the_bound_is_exact_nothing_else_does(
    text: str, facts: dict[str, str | int], way: Direction
) -> None:
    result = int(facts["evt.rawres"])
    told: dict[str, object] = {
        **facts,
        "evt.dir": "<" if way is Direction.EXIT else ">",
        "evt.failed": result < 0,
        "evt.res": ERRORS.get(result, "SUCCESS"),
    }
    if way is Direction.ENTER:
        told.update({"evt.rawres": None, "evt.failed": None, "evt.res": None})
    tree = compile_filter(text).ast
    clauses = upper_bound(tree, way)
    matches = evaluate(tree, lambda name, _argument: told[name])
    assert passes(clauses, facts) or not matches
    if is_exact(tree, way):
        assert passes(clauses, facts) == matches
    checks = [check for clause in clauses for check in clause]
    assert len(checks) + sum(not clause for clause in clauses) <= CHECKS_MAX
    assert all(len(check) <= VALUES_MAX for check in checks)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("proc.name = cat", True),
        ("not (proc.name = cat or user.uid = 0)", True),
        ("proc.name = '<NA>'", False),
        ("proc.name = 'a\\\\b'", False),
        ("proc.name contains c", False),
        ("tolower(proc.name) = cat", False),
        ("proc.pid = val(thread.tid)", False),
        ("evt.res = EAGAIN", False),  # it has two names
        ("fd.num = 3", False),
    ],
)
def test_which_conditions_are_exact(text: str, exact: bool) -> None:
    assert is_exact(compile_filter(text).ast, Direction.EXIT) == exact


def conditions(text: str, format: str = "%evt.args", **options: bool) -> Conditions:
    return plan(compile_filter(text), Options(**options), format).conditions  # type: ignore[arg-type]


def test_calls_that_change_a_table_are_never_conditional() -> None:
    found = conditions("proc.name = cat")
    stateful = {event.syscall for event in EVENTS if event.syscall and event.state is not StateKind.NONE}
    assert {"openat", "close", "execve", "prctl", "clone"} <= stateful
    assert not stateful & (found.enter_calls | found.exit_calls)
    assert {"getppid", "read"} <= found.enter_calls & found.exit_calls


def test_only_calls_whose_result_is_told_in_full_depend_on_it() -> None:
    assert "getuid" not in conditions("evt.rawres >= 0").exit_calls
    assert "getuid" in conditions("proc.name = cat").exit_calls


@pytest.mark.parametrize(
    "text", ["", "fd.name = x", "evt.num < 9 and proc.name = cat", "evt.deltatime > 5 and proc.pid = 3"]
)
def test_nothing_is_conditional_where_nothing_is_known_or_events_are_counted(text: str) -> None:
    assert not conditions(text)


def test_a_shown_time_between_events_keeps_all_of_them_and_a_shown_number_does_not() -> None:
    assert not conditions("proc.name = cat", "%evt.deltatime")
    assert conditions("proc.name = cat", "%evt.num")


def test_latency_keeps_every_way_in() -> None:
    found = conditions("proc.name = cat", "%evt.latency")
    assert not found.enter_calls
    assert "read" in found.exit_calls


def test_push_down_can_be_turned_off() -> None:
    assert not conditions("proc.name = cat", pushdown=False)


def test_each_conjunct_is_explained() -> None:
    program = compile_filter("evt.type = read and proc.name = cat and fd.name = /x and user.uid = 0")
    lines = list(explanation(program, Options(), "%evt.args", "some", frozenset({Subject.NAME})))
    assert [line.split("  -- ")[0].split(None, 1)[0] for line in lines[3:]] == ["attachment", "kernel", "user", "user"]
    assert lines[0] == "driver: some"
    assert lines[5].endswith("fd.name = /x  -- fd.name is known in user space only")
    assert lines[6].endswith("user.uid = 0  -- this driver does not look at user.uid")
    lines = list(explanation(program, Options(pushdown=False), "%evt.args", "some", frozenset(Subject)))
    assert lines[4].endswith("proc.name = cat  -- --no-pushdown")
