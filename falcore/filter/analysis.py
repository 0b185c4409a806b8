# SPDX-License-Identifier: Apache-2.0
"""What a filter can match, read off its tree: so that nobody asks the kernel for what nobody will read.

Every answer is an upper bound: an event outside of it cannot match, one inside may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from falcore.filter.ast import And, Everything, FieldRef, Leaf, Macro, Node, Not, Operand, OperandList, Or, Transformer
from falcore.filter.condition import Condition, condition
from falcore.filter.evaluate import holds
from falcore.filter.op import Op, Quantifier
from falcore.filter.resolve import resolve

Direction: TypeAlias = Literal["enter", "exit"]

_DIRECTIONS: dict[Direction, str] = {"enter": ">", "exit": "<"}
#: Fields that an enter event never has.
EXIT_ONLY = frozenset({"evt.res", "evt.rawres", "evt.failed"})
#: Fields that read the file descriptor table (a printed descriptor shows its file); all of fd.* do too.
_FD_STATE = frozenset(
    {
        *("evt.arg", "evt.args", "evt.info", "evt.abspath", "evt.path_check", "evt.category", "evt.is_syslog"),
        "proc.fdopencount",
        *("proc.fdusage", "proc.cwd", "evt.count.error.file", "evt.count.error.net", "evt.count.error.other"),
    }
)
_FD_CLASSES = ("fd.", "fdlist.", "fs.path.", "evt.buflen.", "proc.stdin.", "proc.stdout.", "proc.stderr.")


def event_names(ast: Node, vocabulary: Iterable[str] | None = None) -> frozenset[str] | None:
    """Names of the event types that can match.

    Args:
        ast: the filter.
        vocabulary: all names there are; with it the answer is exact for every operator on evt.type.

    Returns:
        The names; None, without a vocabulary only, when they are not a finite set: any event may match.
    """
    names = None if vocabulary is None else frozenset(vocabulary)
    bounds = _bounds(ast, lambda leaf: _names_of(leaf, names))
    if names is not None:
        return frozenset(name for name in names if name in bounds.true)
    return None if bounds.true.inverted else bounds.true.names


def directions(ast: Node) -> frozenset[Direction]:
    """Which of "enter" and "exit" can match."""
    bounds = _bounds(ast, _directions_of)
    return frozenset(direction for direction in _DIRECTIONS if direction in bounds.true)


def fields(ast: Node) -> frozenset[str]:
    """Names of all fields the filter reads."""
    return frozenset(resolve(ref)[0].name for ref in _references(ast))


def needs_fd_state(ast: Node) -> bool:
    """Whether evaluating the filter reads the file descriptor table."""
    return any(map(reads_fd_state, fields(ast)))


def reads_fd_state(name: str) -> bool:
    """Whether a field of that name reads the file descriptor table."""
    return name in _FD_STATE or name.startswith(_FD_CLASSES)


@dataclass(frozen=True, slots=True)
class _Names:
    """A set of names, or all names but those."""

    names: frozenset[str]
    inverted: bool = False

    def __contains__(self, name: str) -> bool:
        return (name in self.names) != self.inverted

    def __invert__(self) -> _Names:
        return _Names(self.names, not self.inverted)

    def __and__(self, other: _Names) -> _Names:
        if self.inverted and other.inverted:
            return _Names(self.names | other.names, True)
        if self.inverted:
            return _Names(other.names - self.names)
        if other.inverted:
            return _Names(self.names - other.names)
        return _Names(self.names & other.names)

    def __or__(self, other: _Names) -> _Names:
        return ~(~self & ~other)


_NONE = _Names(frozenset())
_ALL = ~_NONE


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Where a condition may be true, and where it may be false; the two may overlap."""

    true: _Names
    false: _Names


_ANYTHING = _Bounds(_ALL, _ALL)


def _bounds(node: Node, leaf_bounds: Callable[[Leaf], _Bounds]) -> _Bounds:
    if isinstance(node, Everything):
        return _Bounds(_ALL, _NONE)
    if isinstance(node, Macro):
        return _ANYTHING
    if isinstance(node, Not):
        child = _bounds(node.child, leaf_bounds)
        return _Bounds(child.false, child.true)
    if isinstance(node, And | Or):
        parts = [_bounds(child, leaf_bounds) for child in node.children]
        true, false = parts[0].true, parts[0].false
        for part in parts[1:]:
            if isinstance(node, And):
                true, false = true & part.true, false | part.false
            else:
                true, false = true | part.true, false & part.false
        return _Bounds(true, false)
    return leaf_bounds(node)


def _names_of(leaf: Leaf, vocabulary: frozenset[str] | None) -> _Bounds:
    if not _reads(leaf, ("evt.type", "syscall.type")):
        return _ANYTHING
    test = condition(leaf)
    if test.op is Op.EXISTS:
        true = _ALL
    elif test.right is not None:
        return _ANYTHING
    elif test.op in (Op.EQ, Op.NE, Op.IN) and test.quantifier is Quantifier.NONE:
        true = _Names(frozenset(_decoded(test)), test.op is Op.NE)
    elif vocabulary is None:
        return _ANYTHING
    else:
        true = _Names(frozenset(name for name in vocabulary if _true_of(test, name)))
    # A tracepoint event has no syscall.type, whatever its name: the condition may be false of any.
    return _Bounds(true, ~true if test.field and test.field.name == "evt.type" else _ALL)


def _directions_of(leaf: Leaf) -> _Bounds:
    if _reads(leaf, EXIT_ONLY):
        return _Bounds(_Names(frozenset({"exit"})), _ALL)
    if not _reads(leaf, ("evt.dir",)):
        return _ANYTHING
    test = condition(leaf)
    if test.right is not None:
        return _ANYTHING
    true = _Names(frozenset(direction for direction, sign in _DIRECTIONS.items() if _true_of(test, sign)))
    return _Bounds(true, ~true)


def _true_of(test: Condition, text: str) -> bool:
    return holds(test, lambda _name, _argument: text)


def _decoded(test: Condition) -> Iterable[str]:
    return [value.decode("utf-8", "surrogateescape") for value in test.values if isinstance(value, bytes)]


def _reads(leaf: Leaf, names: Iterable[str]) -> bool:
    return isinstance(leaf.left, FieldRef) and leaf.left.name in names


def _references(node: Node | Operand) -> Iterable[FieldRef]:
    if isinstance(node, FieldRef):
        yield node
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from _references(child)
    elif isinstance(node, Not):
        yield from _references(node.child)
    elif isinstance(node, Transformer):
        for operand in node.arguments:
            yield from _references(operand)
    elif isinstance(node, OperandList):
        for operand in node.items:
            yield from _references(operand)
    elif hasattr(node, "left"):
        yield from _references(node.left)
        right = getattr(node, "right", None)
        if isinstance(right, Transformer):
            yield from _references(right)
