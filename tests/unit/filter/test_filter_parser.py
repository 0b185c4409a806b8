# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from falcore.errors import FilterError
from falcore.filter.ast import (
    And,
    Comparison,
    Everything,
    Exists,
    FieldRef,
    In,
    ListName,
    Macro,
    Not,
    OperandList,
    Or,
    Quantified,
    Transformer,
    Value,
    ValueList,
)
from falcore.filter.parser import MAX_DEPTH, parse

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


def eq(field: str, value: str) -> Comparison:
    return Comparison(FieldRef(field), "=", Value(value))


def test_and_binds_tighter_than_or() -> None:
    assert parse("a.b=1 or a.c=2 and a.d=3") == Or((eq("a.b", "1"), And((eq("a.c", "2"), eq("a.d", "3")))))


def test_parentheses_override_precedence() -> None:
    assert parse("(a.b=1 or a.c=2) and a.d=3") == And((Or((eq("a.b", "1"), eq("a.c", "2"))), eq("a.d", "3")))


def test_not_binds_tightest_and_two_cancel() -> None:
    assert parse("not a.b=1 and a.c=2") == And((Not(eq("a.b", "1")), eq("a.c", "2")))
    assert parse("not not a.b=1") == eq("a.b", "1")
    assert parse("not(not a.b=1)") == Not(Not(eq("a.b", "1")))


def test_keywords_may_touch_their_parenthesis() -> None:
    assert parse("a.b=1 or(a.c=2)and(a.d=3)") == parse("a.b=1 or (a.c=2) and (a.d=3)")


def test_keywords_are_lower_case_as_in_falco() -> None:
    with pytest.raises(FilterError):
        parse("a.b=1 AND a.c=2")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("evt.dir=>", ">"),
        ("evt.dir=<", "<"),
        ("evt.dir = >", ">"),
        ("evt.dir = < ", "<"),
        ("(evt.dir=>)", ">"),
    ],
)
def test_direction_signs_are_values_after_equals(text: str, value: str) -> None:
    assert parse(text) == eq("evt.dir", value)


def test_direction_sign_ends_at_the_blank() -> None:
    assert parse("evt.dir=> and proc.name=cat") == And((eq("evt.dir", ">"), eq("proc.name", "cat")))
    assert parse("evt.dir!=<") == Comparison(FieldRef("evt.dir"), "!=", Value("<"))


@pytest.mark.parametrize("operator", ["<", "<=", ">", ">="])
@pytest.mark.parametrize("number", ["5", "-5", "+5", "0x1F", "1.5", "1.5e+3"])
def test_order_operators_take_numbers(operator: str, number: str) -> None:
    assert parse(f"a.b{operator}{number}") == Comparison(FieldRef("a.b"), operator, Value(number))


@pytest.mark.parametrize("operator", TEXT_OPERATORS)
def test_text_operators_take_bare_and_quoted_values(operator: str) -> None:
    assert parse(f"a.b {operator} x/y*") == Comparison(FieldRef("a.b"), operator, Value("x/y*"))
    assert parse(f"a.b {operator} 'x y'") == Comparison(FieldRef("a.b"), operator, Value("x y", True))


@pytest.mark.parametrize("operator", ["in", "intersects", "pmatch"])
def test_list_operators_take_lists_and_names(operator: str) -> None:
    left = FieldRef("a.b")
    assert parse(f"a.b {operator}(x,'y z' , w)") == In(
        left, operator, ValueList((Value("x"), Value("y z", True), Value("w")))
    )
    assert parse(f"a.b {operator} ()") == In(left, operator, ValueList(()))
    assert parse(f"a.b {operator} my_list") == In(left, operator, ListName("my_list"))


@pytest.mark.parametrize("modifier", ["oneof", "anyof", "allof"])
def test_modifiers_need_a_list_and_are_values_otherwise(modifier: str) -> None:
    left = FieldRef("a.b")
    assert parse(f"a.b contains {modifier} (x, y)") == Quantified(
        left, "contains", modifier, ValueList((Value("x"), Value("y")))
    )
    assert parse(f"a.b != {modifier} names") == Quantified(left, "!=", modifier, ListName("names"))
    assert parse(f"a.b = {modifier} and a.c=1") == And((eq("a.b", modifier), eq("a.c", "1")))
    assert parse(f"a.b={modifier}") == eq("a.b", modifier)


@pytest.mark.parametrize("name", ["tolower", "toupper", "b64", "basename", "len", "join", "concat", "getopt"])
def test_transformers_nest_on_both_sides(name: str) -> None:
    inner = Transformer(name, (FieldRef("a.b"),))
    assert parse(f"{name}(tolower( a.b ))=x") == Comparison(
        Transformer(name, (Transformer("tolower", (FieldRef("a.b"),)),)), "=", Value("x")
    )
    assert parse(f"a.c = {name}(a.b)") == Comparison(FieldRef("a.c"), "=", inner)


def test_transformers_take_literals_lists_and_an_argument() -> None:
    assert parse("join(',', (a.b, 'x', 7), -1)[k] exists") == Exists(
        Transformer(
            "join",
            (Value(",", True), OperandList((FieldRef("a.b"), Value("x", True), Value("7"))), Value("-1")),
            "k",
        )
    )


def test_val_compares_two_fields() -> None:
    assert parse("a.b > val(a.c[1])") == Comparison(FieldRef("a.b"), ">", Transformer("val", (FieldRef("a.c", "1"),)))


@pytest.mark.parametrize(
    ("text", "argument"), [("a.b[0]", "0"), ("a.b[key]", "key"), ("a.b['a b]']", "a b]"), ('a.b["\\""]', '"')]
)
def test_field_arguments_are_numbers_keys_or_quoted(text: str, argument: str) -> None:
    assert parse(f"{text} exists") == Exists(FieldRef("a.b", argument))


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        (r'"\b\f\n\r\t\/\\"', "\b\f\n\r\t/\\"),
        (r'"\""', '"'),
        (r"'\''", "'"),
        (r'"it\x27s"', "it's"),
        (r'"\xc3\xa9"', "é"),
        (r'"\xff"', "\udcff"),
        (r'"\ "', "\\"),
        ('"a\nb"', "a\nb"),
        (r"'ends in \\'", "ends in \\"),
    ],
)
def test_escapes_stand_for_bytes(literal: str, text: str) -> None:
    assert parse(f"a.b = {literal}") == Comparison(FieldRef("a.b"), "=", Value(text, True))


def test_blank_text_is_everything_and_a_word_is_a_macro() -> None:
    assert parse(" \n") == Everything()
    assert parse("spawned_process and not container") == And((Macro("spawned_process"), Not(Macro("container"))))


def test_spans_are_where_the_text_stood() -> None:
    text = "evt.num > 3 and not proc.name in (cat, ls)"
    tree = parse(text)
    assert isinstance(tree, And)
    first, second = tree.children
    assert isinstance(first, Comparison)
    assert isinstance(second, Not)
    assert isinstance(second.child, In)
    assert isinstance(second.child.right, ValueList)

    def at(span: tuple[int, int]) -> str:
        return text[slice(*span)]

    assert at(tree.span) == text
    assert at(first.span) == "evt.num > 3"
    assert at(first.operator_span) == ">"
    assert at(first.right.span) == "3"
    assert at(second.span) == "not proc.name in (cat, ls)"
    assert [at(value.span) for value in second.child.right.values] == ["cat", "ls"]


def test_nesting_is_bounded() -> None:
    deepest = "not (" * MAX_DEPTH + "a.b=1 or a.c=2 and a.d=3" + ")" * MAX_DEPTH
    tree = parse(deepest)
    assert parse(str(tree)) == tree
    with pytest.raises(FilterError, match="nested deeper than 100"):
        parse("(" * (MAX_DEPTH + 1) + "a.b=1" + ")" * (MAX_DEPTH + 1))
    with pytest.raises(FilterError, match="nested deeper than 100"):
        parse("len(" * 10000)


@pytest.mark.parametrize(
    ("text", "culprit", "message"),
    [
        ("proc.name", "", "expected an operator after proc.name"),
        ("proc.name =", "", "expected a value after '='"),
        ("proc.name ~ cat", "~", "expected an operator after proc.name"),
        ("proc.name containscat", "containscat", "expected an operator"),
        ("evt.num > abc", "abc", "expected a number after '>'"),
        ("evt.num > 5abc", "5abc", "expected a number after '>'"),
        ("evt.num=1 proc.name=cat", "proc.name=cat", "expected 'and', 'or' or the end"),
        ("evt.num=1 and", "and", "expected 'and', 'or' or the end"),
        ("evt.num=1 and ", "", "expected a condition"),
        ("evt.num=1 and or a.b=1", "or", "expected a condition"),
        ("(evt.num=1", "(evt.num=1", "'(' is not closed"),
        ("evt.num=1)", ")", "')' closes nothing"),
        ("proc.name in (a b)", "(a ", "separated by commas"),
        ("proc.name in (a,)", ")", "expected a value after ','"),
        ("proc.name in", "", "expected a list after 'in'"),
        ("proc.name = 'cat", "'cat", "the quote is not closed"),
        (r"proc.name = '\q'", r"\q", "unknown escape"),
        (r"proc.name = '\xg0'", r"\x", "two hexadecimal digits"),
        (r"""proc.name = '\"'""", r"\"", "has no place between"),
        ("proc.aname[1 = x", "[1", "'[' is not closed"),
        ("proc.aname[] = x", "]", "expected an argument"),
        ("pid = 3", "pid", "'pid' is not a field"),
        ("tolower()=x", ")", "expected a field, a transformer"),
        ("tolower(a.b = x", "tolower(a.b ", "'(' is not closed"),
        ("a.b = val(3)", "3", "expected a field in val()"),
        ("=3", "=3", "expected a condition"),
    ],
)
def test_syntax_errors_point_at_the_culprit(text: str, culprit: str, message: str) -> None:
    with pytest.raises(FilterError) as caught:
        parse(text)
    assert text[slice(*caught.value.span)] == culprit
    assert message in caught.value.message


def test_error_marks_its_span_with_tildes() -> None:
    with pytest.raises(FilterError) as caught:
        parse("evt.num > abc")
    assert str(caught.value).splitlines()[1:] == ["    evt.num > abc", "              ~~~^"]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("proc.name=cat", "proc.name = cat"),
        ("evt.dir=>and", "evt.dir = >and"),
        ("((a.b=1))and(a.c=2 or(a.d=3))", "a.b = 1 and (a.c = 2 or a.d = 3)"),
        ("a.b=1 or (a.c=2 and a.d=3)", "a.b = 1 or a.c = 2 and a.d = 3"),
        ("not(a.b=1)", "not a.b = 1"),
        ("a.b in('x',y)", 'a.b in ("x", y)'),
        (r"a.b = '\n\x01é\xff'", r'a.b = "\n\x01é\xff"'),
        ("a.b['x y'] exists", 'a.b["x y"] exists'),
        ("a.b=oneof(1)", None),
        ("len( a.b , 3 )[2]>=0x10", "len(a.b, 3)[2] >= 0x10"),
    ],
)
def test_printing_is_canonical(text: str, canonical: str | None) -> None:
    if canonical is None:
        with pytest.raises(FilterError):
            parse(text)
        return
    tree = parse(text)
    assert str(tree) == canonical
    assert parse(canonical) == tree
