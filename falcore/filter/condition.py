# SPDX-License-Identifier: Apache-2.0
"""A condition on one field with its values in the field's type: what the evaluators compare.

Both the native program and the reference evaluator start from here, so that they agree on types.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import NoReturn

from falcore.errors import FilterError
from falcore.filter.ast import Exists, FieldRef, Leaf, ListName, Quantified, Transformer, Value, ValueList
from falcore.filter.resolve import resolve
from falcore.schema.field import Field
from falcore.schema.types import ParamType


class Op(IntEnum):
    """Operations of a filter program; the numbers are those of the native evaluator."""

    AND = 0
    OR = 1
    NOT = 2
    EXISTS = 3
    EQ = 4
    NE = 5
    LT = 6
    LE = 7
    GT = 8
    GE = 9
    CONTAINS = 10
    ICONTAINS = 11
    STARTSWITH = 12
    ENDSWITH = 13
    IN = 14
    GLOB = 15
    IGLOB = 16
    PMATCH = 17
    TRUE = 18


class ValueKind(IntEnum):
    """What the values of a condition are."""

    NONE = 0
    TEXT = 1  #: bytes, UTF-8 as written
    SIGNED = 2
    UNSIGNED = 3
    FLOAT = 4
    BOOL = 5  #: 0 or 1


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition ready to be evaluated.

    Attributes:
        op: the comparison.
        field: the field.
        argument: what stood in brackets, or "".
        kind: type of all values.
        values: one, or for IN and PMATCH any number.
    """

    op: Op
    field: Field
    argument: str
    kind: ValueKind
    values: tuple[bytes | int | float, ...]


#: Operators that this version evaluates.
OPERATORS: dict[str, Op] = {
    "exists": Op.EXISTS,
    "=": Op.EQ,
    "==": Op.EQ,
    "!=": Op.NE,
    "<": Op.LT,
    "<=": Op.LE,
    ">": Op.GT,
    ">=": Op.GE,
    "contains": Op.CONTAINS,
    "icontains": Op.ICONTAINS,
    "bcontains": Op.CONTAINS,
    "startswith": Op.STARTSWITH,
    "bstartswith": Op.STARTSWITH,
    "endswith": Op.ENDSWITH,
    "glob": Op.GLOB,
    "iglob": Op.IGLOB,
    "in": Op.IN,
    # A field compared as a whole has one value, or several of which any may match: the same as `in`.
    "intersects": Op.IN,
    "pmatch": Op.PMATCH,
}

_EQUALITY = frozenset({"=", "==", "!=", "in", "intersects"})
_ORDER = frozenset({"<", "<=", ">", ">="})
_BYTES = _EQUALITY | {"contains", "startswith", "endswith", "bcontains", "bstartswith"}
_TEXT = (_EQUALITY | _ORDER | frozenset(OPERATORS)) - {"bcontains", "bstartswith"}

_SIGNED_BITS = {
    ParamType.INT8: 8,
    ParamType.INT16: 16,
    ParamType.INT32: 32,
    ParamType.INT64: 64,
    ParamType.ERRNO: 64,
    ParamType.FD: 64,
    ParamType.PID: 64,
}
_UNSIGNED_BITS = {ParamType.UINT8: 8, ParamType.UINT16: 16, ParamType.UINT32: 32}
# Python refuses to read numbers of thousands of digits; leading zeros beyond these are nobody's.
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}|0[xX][0-9a-fA-F]{1,40}")
_FLOAT = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{0,40})?([eE][+-]?[0-9]{1,4})?")
_TRUTH = {"true": 1, "1": 1, "false": 0, "0": 0}


def condition(leaf: Leaf, source: str = "") -> Condition:
    """The typed form of a leaf.

    Args:
        leaf: a condition of the tree.
        source: filter text, for errors.

    Raises:
        FilterError: unknown field, a value of the wrong type, an operator that the field's type does not
            have or that this version does not evaluate.
    """
    return _Typing(leaf, source).result()


def literals(leaf: Leaf) -> tuple[Value, ...]:
    """The literals right of a leaf's operator; none when a field or a name stands there."""
    right = None if isinstance(leaf, Exists) else leaf.right
    if isinstance(right, Value):
        return (right,)
    return right.values if isinstance(right, ValueList) else ()


class _Typing:
    def __init__(self, leaf: Leaf, source: str) -> None:
        self.leaf = leaf
        self.source = source

    def fail(self, message: str, span: tuple[int, int]) -> NoReturn:
        raise FilterError(message, self.source, span)

    def result(self) -> Condition:
        leaf = self.leaf
        field, argument = self.field(leaf.left)
        if isinstance(leaf, Exists):
            return Condition(Op.EXISTS, field, argument, ValueKind.NONE, ())
        if isinstance(leaf, Quantified):
            self.fail(f"this version does not evaluate '{leaf.operator} {leaf.modifier}'", leaf.operator_span)
        if leaf.operator not in OPERATORS:
            self.fail(f"this version does not evaluate the operator '{leaf.operator}'", leaf.operator_span)
        if isinstance(leaf.right, Transformer):
            self.fail(f"this version does not evaluate {leaf.right.name}()", leaf.right.span)
        if isinstance(leaf.right, ListName):
            name = leaf.right.name
            self.fail(f"no list is named {name}; for the value itself write ({name})", leaf.right.span)
        self.check_operator(field, leaf.operator)
        kind, values = self.typed(field, leaf.operator, literals(leaf))
        return Condition(OPERATORS[leaf.operator], field, argument, kind, values)

    def field(self, left: FieldRef | Transformer) -> tuple[Field, str]:
        if isinstance(left, Transformer):
            self.fail(f"this version does not evaluate {left.name}()", left.span)
        return resolve(left, self.source)

    def check_operator(self, field: Field, operator: str) -> None:
        if field.type is ParamType.CHARBUF:
            allowed, what = _TEXT, "text"
        elif field.type is ParamType.BYTEBUF:
            allowed, what = _BYTES, "bytes"
        elif field.type is ParamType.BOOL:
            allowed, what = _EQUALITY, "true or false"
        elif field.type is ParamType.DYN:
            allowed, what = _TEXT, "a number or text"
        else:
            allowed, what = _EQUALITY | _ORDER, "a number"
        if operator not in allowed:
            assert not isinstance(self.leaf, Exists)
            names = " ".join(name for name in OPERATORS if name in allowed and name != "exists")
            self.fail(
                f"'{operator}' does not work on {field.name}, which is {what}; there are {names}",
                self.leaf.operator_span,
            )

    def typed(
        self, field: Field, operator: str, given: tuple[Value, ...]
    ) -> tuple[ValueKind, tuple[bytes | int | float, ...]]:
        if field.type is ParamType.CHARBUF:
            return ValueKind.TEXT, tuple(self.text(field, operator, literal) for literal in given)
        if field.type is ParamType.BYTEBUF:
            return ValueKind.TEXT, tuple(self.raw(operator, literal) for literal in given)
        if field.type is ParamType.BOOL:
            return ValueKind.BOOL, tuple(self.truth(field, literal) for literal in given)
        if field.type is ParamType.DYN:
            return self.dynamic(field, operator, given)
        numbers = tuple(self.integer(field, literal) for literal in given)
        return (ValueKind.SIGNED if field.type in _SIGNED_BITS else ValueKind.UNSIGNED), numbers

    def text(self, field: Field, operator: str, literal: Value) -> bytes:
        if "\0" in literal.text:
            self.fail(f"{field.name} is text, which has no NUL byte", literal.span)
        if field.name == "evt.dir" and operator in _EQUALITY and literal.text not in (">", "<"):
            self.fail(
                f"evt.dir is > (into the kernel) or < (out of it), never {literal}",
                literal.span,
            )
        return literal.data

    def raw(self, operator: str, literal: Value) -> bytes:
        if not operator.startswith("b"):
            return literal.data
        if not re.fullmatch(r"(?:[0-9a-fA-F]{2})*", literal.text):
            self.fail(f"'{operator}' takes bytes as pairs of hexadecimal digits, such as 7f454c46", literal.span)
        return bytes.fromhex(literal.text)

    def truth(self, field: Field, literal: Value) -> int:
        if literal.text not in _TRUTH:
            self.fail(f"{field.name} is true or false, never {literal}", literal.span)
        return _TRUTH[literal.text]

    def integer(self, field: Field, literal: Value) -> int:
        text = literal.text
        if not _INTEGER.fullmatch(text):
            if _FLOAT.fullmatch(text):
                self.fail(f"{field.name} is a whole number; {text} is not", literal.span)
            hint = ""
            if text[:1] in ("<", ">") and _INTEGER.fullmatch(text[1:]):
                hint = f"; did you mean {text[0]}= {text[1:]}?"
            self.fail(f"{field.name} is a number; {literal} is not{hint}", literal.span)
        number = _number(text)
        bits = _SIGNED_BITS.get(field.type)
        low, high = (
            (-(1 << bits - 1), (1 << bits - 1) - 1) if bits else (0, (1 << _UNSIGNED_BITS.get(field.type, 64)) - 1)
        )
        if not low <= number <= high:
            self.fail(f"{field.name} is from {low} to {high}; {text} is not", literal.span)
        return number

    def dynamic(
        self, field: Field, operator: str, given: tuple[Value, ...]
    ) -> tuple[ValueKind, tuple[bytes | int | float, ...]]:
        # The parameter's type is known per event only: an unquoted number means a number, all else text.
        if operator in _EQUALITY | _ORDER and given and not any(literal.quoted for literal in given):
            texts = [literal.text for literal in given]
            if all(map(_INTEGER.fullmatch, texts)):
                numbers = tuple(map(_number, texts))
                for number, literal in zip(numbers, given, strict=True):
                    if not -(1 << 63) <= number < 1 << 64:
                        self.fail(f"{literal} does not fit 64 bits", literal.span)
                if all(number < 1 << 63 for number in numbers):
                    return ValueKind.SIGNED, numbers
                if all(number >= 0 for number in numbers):
                    return ValueKind.UNSIGNED, numbers
                self.fail("the list holds both a negative number and one above 63 bits", given[0].span)
            if all(map(_FLOAT.fullmatch, texts)):
                return ValueKind.FLOAT, tuple(map(float, texts))
        return ValueKind.TEXT, tuple(self.text(field, operator, literal) for literal in given)


def _number(text: str) -> int:
    return int(text, 16) if text[:2].lower() == "0x" else int(text)
