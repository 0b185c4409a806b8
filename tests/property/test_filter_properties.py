# SPDX-License-Identifier: Apache-2.0
"""Claims about every filter, tried on generated ones."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falcore.errors import FilterError
from falcore.filter import Op, Program, compile_filter
from falcore.filter.analysis import directions, event_names, fields
from falcore.filter.ast import (
    And,
    Comparison,
    Exists,
    FieldRef,
    In,
    ListName,
    Macro,
    Node,
    Not,
    OperandList,
    Or,
    Quantified,
    Transformer,
    Value,
    ValueList,
)
from falcore.filter.condition import Condition
from falcore.filter.evaluate import evaluate, holds
from falcore.filter.expression import Reading
from falcore.filter.op import Manner, ValueKind
from falcore.filter.parser import parse
from falcore.filter.tokenizer import TRANSFORMERS, normalised
from falcore.schema.fields import FIELDS

NAMES = ("open", "openat", "read", "procexit")

# --- every tree the grammar has ---------------------------------------------------------------------------

bare = st.from_regex(r"""[^()"' \t\n\v\f\r\b=,\ud800-\udfff]{1,8}""", fullmatch=True)
text = st.binary(max_size=8).map(lambda data: data.decode("utf-8", "surrogateescape"))
number = st.sampled_from(["0", "1", "-7", "+3", "0x1F", "1.5", "2.", "1e+3", "18446744073709551615"])
quoted_value = st.builds(Value, text, st.just(True))
value = st.one_of(st.builds(Value, bare), quoted_value, st.builds(Value, number))
field_name = st.sampled_from(["proc.name", "evt.arg.fd", "fd.name", "a.b_c.d1", "evt.num", "not1.x", "in.y"])
argument = st.one_of(st.none(), text, st.sampled_from(["0", "key", "a b", "]"]))
field_ref = st.builds(FieldRef, field_name, argument)
number_value = st.builds(Value, number)


def transformers(operand: st.SearchStrategy[FieldRef | Transformer]) -> st.SearchStrategy[Transformer]:
    inside = st.one_of(operand, quoted_value, number_value)
    item = st.one_of(inside, st.builds(OperandList, st.lists(inside, max_size=3).map(tuple)))
    return st.builds(
        Transformer, st.sampled_from(TRANSFORMERS), st.lists(item, min_size=1, max_size=3).map(tuple), argument
    )


left = st.recursive(field_ref, transformers, max_leaves=4)
right_side = st.one_of(st.builds(Transformer, st.just("val"), st.tuples(field_ref), argument), transformers(field_ref))
values = st.builds(ValueList, st.lists(st.one_of(st.builds(Value, bare), quoted_value), max_size=4).map(tuple))
identifier = st.from_regex(r"[a-zA-Z][a-zA-Z0-9_]{0,6}", fullmatch=True).filter(
    lambda name: name not in ("and", "or", "not")
)
TEXT_OPERATORS = (
    "=",
    "==",
    "!=",
    "contains",
    "icontains",
    "bcontains",
    "startswith",
    "bstartswith",
    "endswith",
    "glob",
    "iglob",
    "regex",
)
text_operator = st.sampled_from(TEXT_OPERATORS)
leaf = st.one_of(
    st.builds(Macro, identifier),
    st.builds(Exists, left),
    st.builds(Comparison, left, text_operator, st.one_of(value, right_side)),
    st.builds(Comparison, left, st.sampled_from(["<", "<=", ">", ">="]), st.one_of(number_value, right_side)),
    st.builds(
        In,
        left,
        st.sampled_from(["in", "intersects", "pmatch"]),
        st.one_of(values, st.builds(ListName, identifier), right_side),
    ),
    st.builds(
        Quantified,
        left,
        text_operator,
        st.sampled_from(["oneof", "anyof", "allof"]),
        st.one_of(values, st.builds(ListName, identifier)),
    ),
)


def connected(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(children, min_size=2, max_size=4).map(tuple)
    return st.one_of(st.builds(Not, children), st.builds(And, several), st.builds(Or, several))


tree: st.SearchStrategy[Node] = st.recursive(leaf, connected, max_leaves=12)


@given(tree)
def test_printed_tree_parses_back_to_itself(node: Node) -> None:
    printed = str(node)
    assert parse(printed) == node
    assert str(parse(printed)) == printed


@given(st.one_of(st.text(), st.text(alphabet="abe.vtyp()[]<>=!'\"\\,x0 andort\0\n\udcff\ud800")))
def test_any_text_parses_or_is_a_filter_error_with_its_span_inside(source: str) -> None:
    refusal: FilterError | None = None
    try:
        node = parse(source)
        assert parse(str(node)) == node
        compile_filter(source)
    except FilterError as error:
        refusal = error
    if refusal is not None:
        start, end = refusal.span
        assert 0 <= start <= end <= len(refusal.source)
        assert str(refusal)


@given(tree, st.data())
def test_damaged_filters_are_filter_errors_at_worst(node: Node, data: st.DataObject) -> None:
    printed = str(node)
    cut = data.draw(st.integers(0, len(printed)))
    extra = data.draw(st.sampled_from(["", "(", ")", "'", "=", " and ", "[", ">", "\\"]))
    with suppress(FilterError):
        compile_filter(printed[:cut] + extra + printed[cut + 1 :])


@given(tree)
def test_spans_of_children_lie_in_order_inside_their_parents(node: Node) -> None:
    source = normalised(str(node))

    def check(inner: Node) -> None:
        children = inner.children if isinstance(inner, And | Or) else ()
        position = inner.span[0]
        for child in (inner.child,) if isinstance(inner, Not) else children:
            assert position <= child.span[0] < child.span[1] <= inner.span[1]
            position = child.span[1]
            check(child)
        if not isinstance(inner, And | Or | Not):
            assert parse(source[slice(*inner.span)]) == inner

    check(parse(source))


# --- filters that are evaluated, and events ---------------------------------------------------------------

WORDS = ("", "cat", "Cat", "/etc", "/etc/hosts", "hosts", "a", "é", ">", *NAMES)
word = st.sampled_from(WORDS)
quoted_word = st.builds(Value, word, st.just(True))
small = st.integers(0, 4).map(lambda n: Value(str(n)))


@dataclass(frozen=True)
class Kinds:
    """Operators and literals that suit a field."""

    fields: tuple[str, ...]
    comparisons: tuple[str, ...]
    literal: st.SearchStrategy[Value]
    actual: st.SearchStrategy[object]


KINDS = (
    Kinds(
        ("proc.name", "evt.arg.name", "fd.name", "proc.aname", "evt.res"),
        ("=", "==", "!=", "contains", "icontains", "startswith", "endswith", "glob", "iglob"),
        quoted_word,
        word,
    ),
    Kinds(
        ("evt.type", "syscall.type"),
        ("=", "!=", "startswith", "contains"),
        st.sampled_from(NAMES).map(Value),
        st.sampled_from(NAMES),
    ),
    Kinds(("evt.dir",), ("=", "!="), st.sampled_from(["<", ">"]).map(Value), st.sampled_from(["<", ">"])),
    Kinds(
        ("evt.num", "evt.cpu", "evt.rawres", "proc.apid"), ("=", "!=", "<", "<=", ">", ">="), small, st.integers(0, 4)
    ),
    Kinds(("evt.failed",), ("=", "!="), st.sampled_from(["true", "false", "0", "1"]).map(Value), st.booleans()),
)


def conditions(kind: Kinds) -> st.SearchStrategy[Node]:
    ref = st.sampled_from(kind.fields).map(FieldRef)
    listing = st.builds(ValueList, st.lists(kind.literal, max_size=3).map(tuple))
    return st.one_of(
        st.builds(Comparison, ref, st.sampled_from(kind.comparisons), kind.literal),
        st.builds(In, ref, st.just("in"), listing),
        st.builds(Exists, ref),
    )


evaluable: st.SearchStrategy[Node] = st.recursive(st.one_of(*map(conditions, KINDS)), connected, max_leaves=10)


@st.composite
def events(draw: st.DrawFn) -> dict[str, object]:
    """An event as values by field: a name and a direction always, all else perhaps."""
    name = draw(st.sampled_from(NAMES))
    leaving = draw(st.booleans())
    result = draw(st.integers(0, 4)) if leaving and draw(st.booleans()) else None
    event: dict[str, object] = {
        "evt.type": name,
        "syscall.type": None if name == "procexit" else name,
        "evt.dir": "<" if leaving else ">",
        "evt.num": draw(st.integers(0, 4)),
        "evt.cpu": draw(st.integers(0, 4)),
        "evt.rawres": result,
        "evt.res": None if result is None else "SUCCESS",
        "evt.failed": None if result is None else result > 2,
    }
    for field in ("proc.name", "evt.arg", "fd.name"):
        event[field] = draw(st.one_of(st.none(), word))
    event["proc.aname"] = draw(st.one_of(st.none(), st.lists(word, max_size=3).map(tuple)))
    event["proc.apid"] = draw(st.one_of(st.none(), st.lists(st.integers(0, 4), max_size=3).map(tuple)))
    return event


def model(node: Node, event: dict[str, object]) -> bool:
    """The meaning of a filter, told a second time in plain Python."""
    if isinstance(node, Not):
        return not model(node.child, event)
    if isinstance(node, And):
        return False not in [model(child, event) for child in node.children]
    if isinstance(node, Or):
        return True in [model(child, event) for child in node.children]
    assert isinstance(node, Exists | Comparison | In)
    assert isinstance(node.left, FieldRef)
    found = event["evt.arg" if node.left.name == "evt.arg.name" else node.left.name]
    present = list(found) if isinstance(found, tuple) else [] if found is None else [found]
    if isinstance(node, Exists):
        return len(present) > 0
    return any(model_compare(node, actual) for actual in present)


def model_compare(node: Comparison | In, actual: object) -> bool:
    truths = {"true": True, "1": True, "false": False, "0": False}

    def wanted(literal: Value) -> object:
        if isinstance(actual, bool):
            return truths[literal.text]
        return int(literal.text) if isinstance(actual, int) else literal.text

    if isinstance(node, In):
        assert isinstance(node.right, ValueList)
        return actual in [wanted(literal) for literal in node.right.values]
    assert isinstance(node.right, Value)
    expected = wanted(node.right)
    if node.operator in ("=", "==", "!="):
        return (actual == expected) == (node.operator != "!=")
    if isinstance(actual, int) and isinstance(expected, int):
        return {"<": actual < expected, "<=": actual <= expected, ">": actual > expected, ">=": actual >= expected}[
            node.operator
        ]
    assert isinstance(actual, str)
    assert isinstance(expected, str)
    folded = (actual, expected)
    if node.operator.startswith("i"):
        folded = (ascii_lower(actual), ascii_lower(expected))
    if node.operator.endswith("contains"):
        return folded[1] in folded[0]
    if node.operator.endswith("glob"):
        # None of the generated words has a pattern character.
        return folded[1] == folded[0]
    return actual.startswith(expected) if node.operator == "startswith" else actual.endswith(expected)


def ascii_lower(word: str) -> str:
    return "".join(char.lower() if char.isascii() else char for char in word)


@given(evaluable, st.lists(events(), min_size=4, max_size=8))
def test_evaluation_agrees_with_the_plain_model(node: Node, several: list[dict[str, object]]) -> None:
    for event in several:
        assert evaluate(node, lambda name, _argument, event=event: event[name]) is model(node, event)


@pytest.mark.parametrize(
    ("kind", "operator"), [(kind, name) for kind in KINDS for name in (*kind.comparisons, "in", "exists")]
)
@given(data=st.data())
def test_every_operator_agrees_with_the_plain_model(kind: Kinds, operator: str, data: st.DataObject) -> None:
    field = FieldRef(kind.fields[0])
    node: Node
    if operator == "exists":
        node = Exists(field)
    elif operator == "in":
        node = In(field, "in", ValueList(tuple(data.draw(st.lists(kind.literal, max_size=3)))))
    else:
        node = Comparison(field, operator, data.draw(kind.literal))
    actual = data.draw(st.one_of(st.none(), kind.actual, st.lists(kind.actual, max_size=3).map(tuple)))
    assert evaluate(node, lambda _name, _argument: actual) is model(node, {field.name: actual})


def run(program: Program, event: dict[str, object]) -> bool:
    """Runs the flat program as the native core does."""

    def at(index: int) -> bool:
        node = program.nodes[index]
        if node.op == Op.TRUE:
            return True
        if node.op == Op.NOT:
            return not at(node.left)
        if node.op in (Op.AND, Op.OR):
            results = [at(int(child)) for child in node.values]
            return all(results) if node.op == Op.AND else any(results)
        left = Reading(FIELDS[node.field], node.argument)
        test = Condition(Op(node.op), left, ValueKind(node.value_kind), node.values, manner=Manner(node.manner))
        return holds(test, lambda name, _argument: event[name])

    return at(len(program.nodes) - 1)


@given(evaluable, events())
def test_flat_program_agrees_with_the_tree(node: Node, event: dict[str, object]) -> None:
    program = compile_filter(str(node))
    assert run(program, event) is evaluate(node, lambda name, _argument: event[name])


@given(evaluable, st.lists(events(), min_size=4, max_size=8))
def test_analysis_never_excludes_an_event_that_matches(node: Node, several: list[dict[str, object]]) -> None:
    names = event_names(node)
    exact = event_names(node, NAMES)
    assert exact is not None
    assert names is None or exact <= names
    for event in several:
        if evaluate(node, lambda name, _argument, event=event: event[name]):
            assert names is None or event["evt.type"] in names
            assert event["evt.type"] in exact
            assert ("exit" if event["evt.dir"] == "<" else "enter") in directions(node)


SMALL_FILTERS = [
    *(f"{field} {test}" for field in ("evt.type", "syscall.type") for test in ("= open", "!= open", "exists")),
    *(f"{field} in (read, procexit)" for field in ("evt.type", "syscall.type")),
    *("syscall.type = procexit", "evt.type startswith open", "evt.type in ()"),
    *("evt.dir = >", "evt.dir != >", "evt.dir in (<)", "evt.dir exists"),
    *("evt.failed = true", "evt.failed != true", "evt.rawres exists", "evt.res = SUCCESS"),
]


def every_event() -> list[dict[str, object]]:
    """All combinations of a name, a direction and a result that may be there on exit."""
    out: list[dict[str, object]] = []
    for name in NAMES:
        for sign, result in ((">", None), ("<", None), ("<", 0), ("<", 3)):
            out.append(
                {
                    "evt.type": name,
                    "syscall.type": None if name == "procexit" else name,
                    "evt.dir": sign,
                    "evt.rawres": result,
                    "evt.res": None if result is None else "SUCCESS",
                    "evt.failed": None if result is None else result > 2,
                }
            )
    return out


def test_analysis_is_sound_for_every_small_filter_and_event() -> None:
    singles = [parse(text) for text in SMALL_FILTERS]
    singles += [Not(node) for node in singles]
    pairs = [kind((one, other)) for kind in (And, Or) for one in singles for other in singles]
    universe = every_event()
    truth = {
        node: [evaluate(node, lambda name, _argument, event=event: event[name]) for event in universe]
        for node in singles
    }
    for node in (*singles, *pairs, *map(Not, pairs)):
        inner = node.child if isinstance(node, Not) and node not in truth else node
        if isinstance(inner, And | Or):
            one, other = (truth[child] for child in inner.children)
            held = [a and b if isinstance(inner, And) else a or b for a, b in zip(one, other, strict=True)]
            held = [not each for each in held] if inner is not node else held
        else:
            held = truth[node]
        names, ways = event_names(node), directions(node)
        for event, matched in zip(universe, held, strict=True):
            if matched:
                assert names is None or event["evt.type"] in names, str(node)
                assert ("exit" if event["evt.dir"] == "<" else "enter") in ways, str(node)


@given(evaluable, events())
def test_evaluation_reads_only_the_fields_that_analysis_names(node: Node, event: dict[str, object]) -> None:
    seen: set[str] = set()

    def lookup(name: str, _argument: str | None) -> object:
        seen.add(name)
        return event[name]

    evaluate(node, lookup)
    assert seen <= fields(node)
    assert compile_filter(str(node)).fields == fields(node)
