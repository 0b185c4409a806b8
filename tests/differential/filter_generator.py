# SPDX-License-Identifier: Apache-2.0
"""Filters of every shape, as many as are asked for: the same seed, the same filters.

Not by hypothesis: it remembers what it drew, 40 MB for 25 filters, and half of them are alike.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

from filter_subjects import LISTS, MODIFIERS, ORDER, Subject, literals

from falcore.filter.ast import (
    And,
    Comparison,
    Exists,
    FieldRef,
    In,
    Node,
    Not,
    Operand,
    OperandList,
    Or,
    Quantified,
    Transformer,
    Value,
    ValueList,
)
from falcore.schema.types import ParamType

T = TypeVar("T")

TEXTS = ("cat", "/etc/hosts", "YWFh", "-n", "", "Å", "a=b c")
#: What texts are compared with: some of what transformers make of them.
MADE = ("cat", "CAT", "/etc/hosts", "hosts", "aaa", "n", "x", "", "bash", "catcat", "-c,cat")
OPTIONS = ("-n", "-t", "-tx", "-nt", "--long", "--", "-", "x", "-c", "-z")
TEXT_OPERATORS = ("=", "!=", "contains", "startswith", "endswith", "icontains")
INTEGERS = (ParamType.INT64, ParamType.UINT64, ParamType.UINT32)
#: Conditions in a filter, transformers in each other.
LEAVES_MAX, DEPTH_MAX = 6, 3


class FilterGenerator:
    """Makes filters about what `known` names."""

    def __init__(self, known: Sequence[Subject], seed: int) -> None:
        self._random = random.Random(seed)
        self._known = known
        self._texts = self._transformable(ParamType.CHARBUF)
        self._integers = self._transformable(*INTEGERS)
        self._numbers = self._transformable(*INTEGERS, ParamType.RELTIME, ParamType.ABSTIME)

    def tree(self) -> Node:
        """A filter."""
        return self._joined(self._random.randint(1, LEAVES_MAX))

    def trees(self, count: int) -> list[Node]:
        return [self.tree() for _ in range(count)]

    def _transformable(self, *types: ParamType) -> list[FieldRef]:
        return [
            subject.ref
            for subject in self._known
            if subject.field.type in types and subject.field.transformable and not subject.field.is_list
        ]

    def _one(self, *ways: Callable[[], T]) -> T:
        return self._random.choice(ways)()

    def _several(self, way: Callable[[], T], least: int, most: int) -> tuple[T, ...]:
        return tuple(way() for _ in range(self._random.randint(least, most)))

    def _joined(self, leaves: int) -> Node:
        if self._random.random() < 0.15:
            return Not(self._joined(leaves))
        if leaves == 1:
            return self._one(self._plain, self._plain, self._transformed, self._between)
        parts = [1] * self._random.randint(2, min(leaves, 4))
        for _ in range(leaves - len(parts)):
            parts[self._random.randrange(len(parts))] += 1
        return self._random.choice((And, Or))(tuple(self._joined(part) for part in parts))

    def _plain(self) -> Node:
        subject = self._random.choice(self._known)
        if self._random.random() < 0.1:
            return Exists(subject.ref)
        operator = self._random.choice(subject.operators)
        known = literals(subject, operator)

        def literal() -> Value:
            return self._random.choice(known)

        if operator in LISTS:
            return In(subject.ref, operator, ValueList(self._several(literal, 0, 8)))
        modified = operator not in ORDER and subject.field.name != "evt.around"
        if modified and self._random.random() < 0.3:
            values = ValueList(self._several(literal, 0, 5))
            return Quantified(subject.ref, operator, self._random.choice(MODIFIERS), values)
        return Comparison(subject.ref, operator, literal())

    def _transformed(self) -> Node:
        """A condition with a transformer on the left."""
        return self._one(
            lambda: Comparison(self._call(), self._random.choice((*TEXT_OPERATORS, "glob")), self._made()),
            lambda: Exists(self._call()),
            lambda: In(
                self._options("nt:c:"),
                self._random.choice(("in", "intersects")),
                ValueList(self._several(self._made, 0, 4)),
            ),
            lambda: Comparison(
                Transformer("len", (self._one(self._call, self._field, self._given),)),
                self._random.choice(("=", "!=", "<", ">=")),
                Value(str(self._random.randint(0, 12))),
            ),
        )

    def _between(self) -> Node:
        """A condition with a field or a transformer on both sides."""

        def left() -> Operand:
            return self._one(self._field, self._call)

        def right(operand: Operand) -> Transformer:
            return operand if isinstance(operand, Transformer) else Transformer("val", (operand,))

        def number() -> FieldRef:
            return self._random.choice(self._numbers)

        return self._one(
            lambda: Comparison(left(), self._random.choice(TEXT_OPERATORS), right(left())),
            lambda: Comparison(number(), self._random.choice(("=", "!=", *ORDER)), right(number())),
            lambda: In(left(), "in", self._options("nt:")),
        )

    def _field(self) -> FieldRef:
        return self._random.choice(self._texts)

    def _made(self) -> Value:
        return Value(self._random.choice(MADE), True)

    def _text(self, depth: int) -> Operand:
        """A text, or one that is made of texts."""
        return self._one(
            self._field, lambda: Value(self._random.choice(TEXTS), True), *[lambda: self._call(depth - 1)] * (depth > 0)
        )

    def _call(self, depth: int = DEPTH_MAX) -> Transformer:
        """A transformer that gives a text."""
        return self._one(
            lambda: Transformer(self._random.choice(("tolower", "toupper", "b64", "basename")), (self._text(depth),)),
            lambda: Transformer("concat", self._several(lambda: self._text(depth), 2, 3)),
            lambda: Transformer("join", (self._text(depth), self._list(depth))),
            lambda: Transformer("getopt", (self._list(depth), Value("nt:c:e", True)), self._random.choice("ntcex")),
        )

    def _options(self, known: str) -> Transformer:
        return Transformer("getopt", (self._list(DEPTH_MAX), Value(known, True)))

    def _given(self) -> FieldRef:
        return FieldRef(self._random.choice(("proc.args", "fd.types")))

    def _list(self, depth: int) -> Operand:
        """Arguments, kinds of descriptors, texts and numbers between parentheses."""

        def item() -> Operand:
            return self._text(depth) if self._random.random() < 0.7 else self._random.choice(self._integers)

        return self._one(
            lambda: OperandList(self._several(item, 0, 4)),
            lambda: OperandList(self._several(lambda: Value(self._random.choice(OPTIONS), True), 0, 5)),
            self._given,
        )
