# SPDX-License-Identifier: Apache-2.0
"""A condition with its values in the type of its left side: what the evaluators compare.

Both the native program and the reference evaluator start from here, so that they agree on types.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from falcore.errors import FilterError
from falcore.filter.ast import Exists, Leaf, ListName, Quantified, Transformer, Value, ValueList
from falcore.filter.expression import Expression, Reading, expression
from falcore.filter.literal import Literals
from falcore.filter.op import Manner, Op, Quantifier, ValueKind
from falcore.schema.field import Field
from falcore.schema.types import ParamType


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition ready to be evaluated.

    Attributes:
        op: the comparison.
        left: what is compared.
        kind: type of all values.
        values: one, or for IN, PMATCH and quantified ones any number.
        right: what it is compared with instead of values.
        quantifier: how many of the values it has to hold for.
        manner: what several values on the left mean.
    """

    op: Op
    left: Expression
    kind: ValueKind = ValueKind.NONE
    values: tuple[bytes | int | float, ...] = ()
    right: Expression | None = None
    quantifier: Quantifier = Quantifier.NONE
    manner: Manner = Manner.ANY

    @property
    def field(self) -> Field | None:
        """The field compared; None when a transformer stands there."""
        return self.left.field if isinstance(self.left, Reading) else None

    @property
    def argument(self) -> str:
        """What stood in the field's brackets, or ""."""
        return self.left.argument if isinstance(self.left, Reading) else ""


#: The operators of the language.
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
    "regex": Op.REGEX,
    "in": Op.IN,
    # A field compared as a whole has one value, or several of which any may match: the same as `in`.
    "intersects": Op.IN,
    "pmatch": Op.PMATCH,
}

EQUALITY = frozenset({"=", "==", "!=", "in", "intersects"})
ORDER = frozenset({"<", "<=", ">", ">="})
BYTES = EQUALITY | {"contains", "startswith", "endswith", "bcontains", "bstartswith"}
TEXT = (EQUALITY | ORDER | frozenset(OPERATORS)) - {"bcontains", "bstartswith"}
LIST = frozenset({"in", "intersects"})
#: Operators that prepare their values when the filter is compiled.
_COMPILED = frozenset({"regex", "pmatch", "bcontains", "bstartswith"})
_ALLOWED = {
    ParamType.CHARBUF: (TEXT, "text"),
    ParamType.BYTEBUF: (BYTES, "bytes"),
    ParamType.BOOL: (EQUALITY, "true or false"),
    ParamType.DYN: (TEXT, "a number or text"),
    ParamType.IPADDR: (EQUALITY, "an address"),
    ParamType.IPNET: (EQUALITY, "an address, compared with networks"),
}
_NUMBER = (EQUALITY | ORDER, "a number")


def condition(leaf: Leaf, source: str = "") -> Condition:
    """The typed form of a leaf.

    Args:
        leaf: a condition of the tree.
        source: filter text, for errors.

    Raises:
        FilterError: unknown field, a value of the wrong type, or an operator that the left side's type does
            not have.
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
        left = expression(leaf.left, self.source)
        if isinstance(left, Reading) and left.field.use == "format":
            name = left.field.name
            self.fail(f"{name} is for output formats, not for filters; compare evt.rawtime or evt.time", leaf.left.span)
        if isinstance(leaf, Exists):
            return Condition(Op.EXISTS, left)
        if isinstance(leaf.right, ListName):
            name = leaf.right.name
            self.fail(f"no list is named {name}; for the value itself write ({name})", leaf.right.span)
        op = self.check_operator(left, leaf.operator)
        if isinstance(left, Reading) and left.field.name == "evt.around":
            if op is not Op.EQ:
                self.fail("evt.around[TIME] takes only '=': events at most so many ms away", leaf.operator_span)
            op = Op.LE
        manner = self.manner(left, leaf.operator)
        if isinstance(leaf.right, Transformer):
            return Condition(op, left, right=self.right(left, leaf.right, leaf.operator), manner=manner)
        typing = Literals(self.source, str(leaf.left), left, leaf.operator)
        kind, values = typing.typed(literals(leaf))
        quantifier = Quantifier[leaf.modifier.upper()] if isinstance(leaf, Quantified) else Quantifier.NONE
        return Condition(op, left, kind, values, quantifier=quantifier, manner=manner)

    def manner(self, left: Expression, operator: str) -> Manner:
        if isinstance(left, Reading) and left.field.kind == "ends":
            return Manner.ENDS
        return Manner.EVERY if left.many and operator == "in" else Manner.ANY

    def check_operator(self, left: Expression, operator: str) -> Op:
        assert not isinstance(self.leaf, Exists)
        allowed, what = (LIST, "a list") if left.many else _ALLOWED.get(left.type, _NUMBER)
        if operator not in allowed:
            names = " ".join(name for name in OPERATORS if name in allowed and name != "exists")
            self.fail(
                f"'{operator}' does not work on {self.leaf.left}, which is {what}; there are {names}",
                self.leaf.operator_span,
            )
        return OPERATORS[operator]

    def right(self, left: Expression, call: Transformer, operator: str) -> Expression:
        """A field or transformer right of the operator, of a type that suits the left side."""
        assert not isinstance(self.leaf, Exists)
        right = expression(call, self.source)
        if operator in _COMPILED:
            self.fail(f"'{operator}' needs its values when the filter is compiled: no field can follow", call.span)
        for side, span in ((left, self.leaf.left.span), (right, call.span)):
            if isinstance(side, Reading) and not side.field.transformable:
                self.fail(f"{side.field.name} cannot be compared with another field", span)
        if _family(left) != _family(right):
            mine, other = (_ALLOWED.get(side.type, _NUMBER)[1] for side in (left, right))
            self.fail(f"{self.leaf.left} is {mine}, and {_inner(call)} is {other}", call.span)
        if right.many and operator not in LIST:
            self.fail(f"{_inner(call)} is a list: compare with 'in' or 'intersects'", call.span)
        return right


def _inner(call: Transformer) -> str:
    return str(call.arguments[0]) if call.name == "val" else str(call)


def _family(side: Expression) -> ParamType:
    known = (ParamType.CHARBUF, ParamType.BYTEBUF, ParamType.BOOL, ParamType.IPADDR, ParamType.DYN)
    return side.type if side.type in known else ParamType.INT64
