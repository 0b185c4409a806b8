# SPDX-License-Identifier: Apache-2.0
"""From filter text to the program that the native core runs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from falcore.errors import FilterError
from falcore.filter.ast import And, Everything, Leaf, Macro, Node, Not, Or
from falcore.filter.condition import Condition, condition, literals
from falcore.filter.expression import Arguments, Call, Constant, Expression, Reading, parts, readings
from falcore.filter.op import Manner, Op, Quantifier, ValueKind
from falcore.filter.parser import parse
from falcore.filter.resolve import nearest
from falcore.filter.tokenizer import normalised
from falcore.schema.fields import FIELD_INDEX, FIELDS
from falcore.schema.types import ParamType


class ProgramNode(NamedTuple):
    """One node of a program; plain numbers and bytes, so that the native core reads it as a tuple.

    Attributes:
        op: number of an Op.
        left: index of the child of NOT, or of the value that a condition compares; -1: its own field.
        right: index of the value that a condition compares with; -1: the values below.
        field: index in FIELDS of a condition or a FIELD, else -1.
        argument: the field's argument, the option of GETOPT, or "".
        values: what to compare with; the text of a CONSTANT; for all else the indexes of the children, those of
            AND and OR cheapest first.
        value_kind: number of a ValueKind.
        quantifier: number of a Quantifier.
        manner: number of a Manner.
    """

    op: int
    left: int = -1
    right: int = -1
    field: int = -1
    argument: str = ""
    values: tuple[bytes | int | float, ...] = ()
    value_kind: int = int(ValueKind.NONE)
    quantifier: int = int(Quantifier.NONE)
    manner: int = int(Manner.ANY)


@dataclass(frozen=True, slots=True)
class Program:
    """A compiled filter.

    Attributes:
        ast: the tree, for analysis and the reference evaluator.
        source: the text it came from.
        nodes: children before parents; the last is the root.
    """

    ast: Node
    source: str
    nodes: tuple[ProgramNode, ...]

    @property
    def fields(self) -> frozenset[str]:
        """Names of all fields the program reads."""
        return frozenset(FIELDS[node.field].name for node in self.nodes if node.field >= 0)


def compile_filter(
    text: str, *, events: Collection[str] | None = None, parameters: Collection[str] | None = None
) -> Program:
    """Compiles a filter.

    Args:
        text: filter text; blank text matches everything.
        events: names of all event types; when given, evt.type = NAME must be one of them.
        parameters: names of all event parameters; when given, evt.arg[NAME] must be one of them.

    Raises:
        FilterError: the filter cannot be compiled; the span points at the culprit.
    """
    source = normalised(text)
    ast = parse(source)
    compiler = _Compiler(source, events, parameters)
    compiler.emit(ast)
    return Program(ast, source, tuple(compiler.nodes))


# How long a look at a field takes, roughly: header fields 1, thread state 4, fd state 8, printed text 30.
_FIELD_COST = {
    **dict.fromkeys(("evt.type", "evt.dir", "evt.cpu", "evt.num", "evt.rawtime", "thread.tid", "syscall.type"), 1),
    **dict.fromkeys(("evt.rawres", "evt.failed", "evt.is_io", "evt.is_io_read", "evt.is_io_write", "evt.buflen"), 2),
    **dict.fromkeys(("evt.rawarg", "evt.res", "proc.pid", "fd.num"), 3),
    **dict.fromkeys(("evt.arg", "evt.time", "evt.datetime", "evt.time.iso8601", "proc.aname", "proc.apid"), 20),
    **dict.fromkeys(("evt.args", "evt.info", "proc.env", "proc.cmdline", "proc.args", "proc.pcmdline"), 40),
}
_CLASS_COST = {"evt": 3, "thread": 4, "proc": 5, "user": 6, "group": 6, "fd": 8}
_OP_COST = {
    Op.CONTAINS: 6,
    Op.ICONTAINS: 8,
    Op.GLOB: 12,
    Op.IGLOB: 14,
    Op.PMATCH: 16,
    Op.REGEX: 60,
    Op.TOLOWER: 20,
    Op.TOUPPER: 20,
    Op.B64: 40,
    Op.BASENAME: 4,
    Op.LEN: 2,
    Op.JOIN: 40,
    Op.CONCAT: 30,
    Op.GETOPT: 80,
    Op.ARGUMENTS: 40,
}


def _cost(test: Condition) -> int:
    compare = _OP_COST.get(test.op, 1 if test.kind is not ValueKind.TEXT else 2)
    if test.quantifier is not Quantifier.NONE:
        compare *= max(len(test.values), 1)
    return compare + _value_cost(test.left) + (_value_cost(test.right) if test.right else 0)


def _value_cost(side: Expression) -> int:
    if isinstance(side, Reading):
        name = side.field.name
        return 10 * (_FIELD_COST.get(name) or _CLASS_COST.get(name.split(".")[0], 10))
    own = _OP_COST[side.op] if isinstance(side, Call) else 10
    return own + sum(map(_value_cost, parts(side)))


class _Compiler:
    def __init__(self, source: str, events: Collection[str] | None, parameters: Collection[str] | None) -> None:
        self.source = source
        self.events = events
        self.parameters = parameters
        self.nodes: list[ProgramNode] = []

    def emit(self, node: Node) -> tuple[int, int]:
        """Appends the nodes of a tree; returns the index of its root and its cost."""
        if isinstance(node, And | Or):
            # A condition has no side effect, so the order is ours.
            children = [self.emit(child) for child in _flat(node, type(node))]
            order = [index for index, _ in sorted(children, key=lambda child: child[1])]
            op = Op.AND if isinstance(node, And) else Op.OR
            return self.add(op, values=tuple(order)), sum(cost for _, cost in children)
        if isinstance(node, Not):
            index, cost = self.emit(node.child)
            return self.add(Op.NOT, left=index), cost
        if isinstance(node, Everything):
            return self.add(Op.TRUE), 0
        if isinstance(node, Macro):
            message = f"no macro is named {node.name}; a condition looks like proc.name = {node.name}"
            raise FilterError(message, self.source, node.span)
        test = condition(node, self.source)
        self.check_names(node, test)
        return self.add_condition(test), _cost(test)

    def add(self, op: Op, left: int = -1, values: tuple[int, ...] = ()) -> int:
        return self.append(ProgramNode(int(op), left, values=values))

    def append(self, node: ProgramNode) -> int:
        self.nodes.append(node)
        return len(self.nodes) - 1

    def add_condition(self, test: Condition) -> int:
        left, field, argument = -1, -1, ""
        if isinstance(test.left, Reading):
            field, argument = FIELD_INDEX[test.left.field.name], test.left.argument
        else:
            left = self.add_value(test.left)
        right = self.add_value(test.right) if test.right else -1
        ways = int(test.kind), int(test.quantifier), int(test.manner)
        return self.append(ProgramNode(int(test.op), left, right, field, argument, test.values, *ways))

    def add_value(self, value: Expression) -> int:
        """Appends the nodes of a value; returns the index of the last."""
        if isinstance(value, Reading):
            return self.append(ProgramNode(int(Op.FIELD), field=FIELD_INDEX[value.field.name], argument=value.argument))
        if isinstance(value, Constant):
            return self.append(ProgramNode(int(Op.CONSTANT), values=(value.data,)))
        children = tuple(self.add_value(part) for part in parts(value))
        if isinstance(value, Call):
            # Decoded bytes of a text end at the first NUL byte: the native core has to know which it is.
            kind = ValueKind.TEXT if value.op is Op.B64 and value.type is ParamType.CHARBUF else ValueKind.NONE
            return self.append(
                ProgramNode(int(value.op), argument=value.selector, values=children, value_kind=int(kind))
            )
        op = Op.ARGUMENTS if isinstance(value, Arguments) else Op.GROUP
        return self.append(ProgramNode(int(op), values=children))

    def check_names(self, leaf: Leaf, test: Condition) -> None:
        name = test.field.name if test.field else ""
        if self.events is not None and name in ("evt.type", "syscall.type") and test.op in (Op.EQ, Op.NE, Op.IN):
            for literal in literals(leaf):
                if literal.text not in self.events:
                    hint = nearest(literal.text, self.events)
                    raise FilterError(f"no event type is named {literal}{hint}", self.source, literal.span)
        for side, span in ((test.left, leaf.left.span), (test.right, leaf.span)):
            for reading in readings(side) if side else ():
                if reading.field.name == "evt.type.is" and self.events is not None:
                    self.check_argument(reading, span, self.events, "event type")
                if reading.field.name in ("evt.arg", "evt.rawarg") and self.parameters is not None:
                    self.check_argument(reading, span, self.parameters, "event parameter")

    def check_argument(self, reading: Reading, span: tuple[int, int], names: Collection[str], what: str) -> None:
        argument = reading.argument
        if argument in names or (argument.isascii() and argument.isdigit()):
            return
        raise FilterError(f"no {what} is named {argument}{nearest(argument, names)}", self.source, span)


def _flat(node: Node, kind: type[And] | type[Or]) -> list[Node]:
    if not isinstance(node, kind):
        return [node]
    return [leaf for child in node.children for leaf in _flat(child, kind)]
