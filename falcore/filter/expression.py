# SPDX-License-Identifier: Apache-2.0
"""What stands beside an operator, with types: a field, a text, or a transformer of them.

Both evaluators start from these, so that they agree on what a transformer may be given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

from falcore.errors import FilterError
from falcore.filter.ast import FieldRef, Operand, OperandList, Transformer, Value
from falcore.filter.op import Op
from falcore.filter.resolve import resolve
from falcore.schema.field import Field
from falcore.schema.types import ParamType

FUNCTIONS: dict[str, Op] = {
    "tolower": Op.TOLOWER,
    "toupper": Op.TOUPPER,
    "b64": Op.B64,
    "basename": Op.BASENAME,
    "len": Op.LEN,
    "join": Op.JOIN,
    "concat": Op.CONCAT,
    "getopt": Op.GETOPT,
}
_TEXT_ONLY = frozenset({"tolower", "toupper", "basename"})
#: Where a list has to stand, proc.args stands for the list of the arguments.
_LISTABLE = "proc.args"


@dataclass(frozen=True, slots=True)
class Reading:
    """A field of the event."""

    field: Field
    argument: str = ""

    @property
    def type(self) -> ParamType:
        """Type of its value."""
        return self.field.type

    @property
    def many(self) -> bool:
        """Whether the value is a list."""
        return self.field.is_list


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of the command line as a list."""

    type = ParamType.CHARBUF
    many = True


@dataclass(frozen=True, slots=True)
class Constant:
    """A text."""

    data: bytes
    type = ParamType.CHARBUF
    many = False


@dataclass(frozen=True, slots=True)
class Group:
    """A list of what stands between parentheses, its numbers as text."""

    items: tuple[Expression, ...]
    type = ParamType.CHARBUF
    many = True


@dataclass(frozen=True, slots=True)
class Call:
    """A transformer; `selector` is the option that getopt()[x] asks for, or ""."""

    op: Op
    operands: tuple[Expression, ...]
    type: ParamType
    many: bool = False
    selector: str = ""


Expression: TypeAlias = Reading | Arguments | Constant | Group | Call


def readings(expression: Expression) -> Iterator[Reading]:
    """Every field that the expression reads."""
    if isinstance(expression, Reading):
        yield expression
    for part in parts(expression):
        yield from readings(part)


def parts(expression: Expression) -> tuple[Expression, ...]:
    """What the expression is made of, directly."""
    if isinstance(expression, Group):
        return expression.items
    return expression.operands if isinstance(expression, Call) else ()


def expression(operand: Operand, source: str = "") -> Expression:
    """The typed form of an operand.

    Args:
        operand: a field, a transformer, a literal or a list of them.
        source: filter text, for errors.

    Raises:
        FilterError: unknown field, or a transformer that cannot be given what it is given.
    """
    return _Typing(source).expression(operand)


class _Typing:
    def __init__(self, source: str) -> None:
        self.source = source

    def fail(self, message: str, span: tuple[int, int]) -> NoReturn:
        raise FilterError(message, self.source, span)

    def expression(self, operand: Operand) -> Expression:
        if isinstance(operand, FieldRef):
            field, argument = resolve(operand, self.source)
            return Reading(field, argument)
        if isinstance(operand, Value):
            if "\0" in operand.text:
                self.fail("a text between a transformer's parentheses has no NUL byte", operand.span)
            return Constant(operand.data)
        if isinstance(operand, OperandList):
            return Group(tuple(self.item(item) for item in operand.items))
        return self.call(operand)

    def item(self, operand: Operand) -> Expression:
        item = self.inner(operand)
        if item.type in (ParamType.BYTEBUF, ParamType.BOOL, ParamType.IPADDR):
            self.fail(f"{operand} cannot be in a list: it is neither text nor a number", operand.span)
        return item

    def inner(self, operand: Operand) -> Expression:
        """An operand of a transformer: some fields cannot be."""
        found = self.expression(operand)
        if isinstance(found, Reading) and not found.field.transformable:
            self.fail(f"{found.field.name} cannot stand between a transformer's parentheses", operand.span)
        return found

    def listed(self, call: Transformer, operand: Operand) -> Expression:
        """An operand that has to be a list."""
        if isinstance(operand, FieldRef) and operand.name == _LISTABLE and operand.argument is None:
            return Arguments()
        found = self.inner(operand)
        if isinstance(found, Constant):
            return Group((found,))
        if not found.many:
            self.fail(f"{call.name}() needs a list there, such as (proc.name, 'a') or proc.args", operand.span)
        return found

    def single(self, call: Transformer, operand: Operand) -> Expression:
        """An operand that has to be one text."""
        found = self.inner(operand)
        if found.many or found.type is not ParamType.CHARBUF:
            self.fail(f"{call.name}() needs one text there, and {operand} is none", operand.span)
        return found

    def call(self, call: Transformer) -> Expression:
        if call.name == "val":
            if call.argument is not None:
                self.fail("val() takes no argument in brackets: write val(field[argument])", call.span)
            return self.expression(call.arguments[0])
        if call.argument is not None and call.name != "getopt":
            self.fail(f"{call.name}() takes no argument in brackets", call.span)
        op = FUNCTIONS[call.name]
        if call.name == "concat":
            if len(call.arguments) < 2:
                self.fail("concat() takes two texts or more", call.span)
            return Call(op, tuple(self.single(call, item) for item in call.arguments), ParamType.CHARBUF)
        if call.name == "join":
            self.count(call, 2, "a separator and a list")
            separator, items = call.arguments
            return Call(op, (self.single(call, separator), self.listed(call, items)), ParamType.CHARBUF)
        if call.name == "getopt":
            return self.getopt(call)
        self.count(call, 1, "one value")
        inner = self.inner(call.arguments[0])
        if call.name == "len":
            if not inner.many and inner.type not in (ParamType.CHARBUF, ParamType.BYTEBUF):
                self.fail("len() counts bytes of a text or items of a list", call.arguments[0].span)
            return Call(op, (inner,), ParamType.UINT64)
        allowed = (ParamType.CHARBUF,) if call.name in _TEXT_ONLY else (ParamType.CHARBUF, ParamType.BYTEBUF)
        if inner.type not in allowed:
            self.fail(f"{call.name}() works on text, and {call.arguments[0]} is none", call.arguments[0].span)
        return Call(op, (inner,), inner.type, inner.many)

    def getopt(self, call: Transformer) -> Expression:
        self.count(call, 2, "a list of arguments and the option letters")
        items, letters = call.arguments
        selector = call.argument or ""
        if call.argument is not None and len(selector.encode("utf-8", "surrogateescape")) != 1:
            self.fail("getopt() takes one option letter in brackets, as in getopt(proc.args, 'nt:')[t]", call.span)
        operands = (self.listed(call, items), self.single(call, letters))
        return Call(Op.GETOPT, operands, ParamType.CHARBUF, call.argument is None, selector)

    def count(self, call: Transformer, wanted: int, what: str) -> None:
        if len(call.arguments) != wanted:
            self.fail(f"{call.name}() takes {what}", call.span)
