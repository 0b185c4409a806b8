# SPDX-License-Identifier: Apache-2.0
"""The reference evaluator: slow, short, and what the native one has to agree with."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable

from falcore.errors import FilterError
from falcore.filter import regex
from falcore.filter.ast import And, Everything, Macro, Node, Not, Or
from falcore.filter.condition import Condition, condition
from falcore.filter.glob import glob_pattern, under_path
from falcore.filter.network import within
from falcore.filter.op import Manner, Op, Quantifier, ValueKind
from falcore.filter.transform import Lookup, value_of

__all__ = ["Lookup", "evaluate", "holds"]

_ORDER: dict[Op, Callable[..., bool]] = {
    Op.EQ: operator.eq,
    Op.NE: operator.ne,
    Op.LT: operator.lt,
    Op.LE: operator.le,
    Op.GT: operator.gt,
    Op.GE: operator.ge,
}


def evaluate(ast: Node, lookup: Lookup) -> bool:
    """Whether the filter matches the event that `lookup` reads.

    A condition on a missing value is false, `!=` too; of several values any may match, where they are no list.
    A value of another kind than the one compared with counts as missing.

    Raises:
        FilterError: the tree names a macro.
    """
    if isinstance(ast, Everything):
        return True
    if isinstance(ast, And):
        return all(evaluate(child, lookup) for child in ast.children)
    if isinstance(ast, Or):
        return any(evaluate(child, lookup) for child in ast.children)
    if isinstance(ast, Not):
        return not evaluate(ast.child, lookup)
    if isinstance(ast, Macro):
        raise FilterError(f"no macro is named {ast.name}")
    return holds(condition(ast), lookup)


def holds(test: Condition, lookup: Lookup) -> bool:
    """Whether one condition is true of the event."""
    found = value_of(test.left, lookup)
    if found is None:
        return False
    actuals = found if isinstance(found, tuple) else (found,)
    if test.op is Op.EXISTS:
        return bool(actuals) or test.left.many
    if test.right is not None:
        right = value_of(test.right, lookup)
        if right is None:
            return False
        wanted: Iterable[object] = right if isinstance(right, tuple) else (right,)
        return _holds(test, actuals, lambda op, actual: any(_beside(op, actual, value) for value in wanted))
    if test.quantifier is Quantifier.NONE:
        return _holds(test, actuals, lambda op, actual: _compare(test, op, actual, test.values))
    count = sum(
        _holds(test, actuals, lambda op, actual, one=value: _compare(test, op, actual, (one,)))  # type: ignore[misc]
        for value in test.values
    )
    if test.quantifier is Quantifier.ONEOF:
        return count == 1
    return count > 0 if test.quantifier is Quantifier.ANYOF else count == len(test.values) > 0


def _holds(test: Condition, actuals: tuple[object, ...], compare: Callable[[Op, object], bool]) -> bool:
    if test.manner is Manner.EVERY:
        return all(compare(test.op, actual) for actual in actuals)
    if test.manner is Manner.ENDS and test.op is Op.NE:
        return bool(actuals) and not any(compare(Op.EQ, actual) for actual in actuals)
    return any(compare(test.op, actual) for actual in actuals)


def _compare(test: Condition, op: Op, actual: object, values: tuple[object, ...]) -> bool:
    if test.kind is ValueKind.TEXT:
        data = _bytes(actual)
        return data is not None and _compare_text(op, data, [value for value in values if isinstance(value, bytes)])
    if test.kind is ValueKind.NETWORK:
        inside = any(isinstance(value, bytes) and within(str(actual), value) for value in values)
        return inside != (op is Op.NE)
    if not isinstance(actual, int | float):
        return False
    if op is Op.IN:
        return actual in values
    return _ORDER[op](actual, values[0])


def _beside(op: Op, actual: object, value: object) -> bool:
    """A comparison with the value of another field."""
    mine, other = _bytes(actual), _bytes(value)
    if (mine is None) != (other is None):
        return False
    op = Op.EQ if op is Op.IN else op
    if mine is None or other is None:
        return _ORDER[op](actual, value)
    return _compare_text(op, mine, [other])


def _bytes(value: object) -> bytes | None:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape")
    return value if isinstance(value, bytes) else None


def _compare_text(op: Op, actual: bytes, values: list[bytes]) -> bool:
    if op is Op.IN:
        return actual in values
    if op is Op.PMATCH:
        return any(under_path(actual, value) for value in values)
    value = values[0]
    if op in _ORDER:
        return _ORDER[op](actual, value)
    if op is Op.CONTAINS:
        return value in actual
    if op is Op.ICONTAINS:
        return value.lower() in actual.lower()
    if op is Op.STARTSWITH:
        return actual.startswith(value)
    if op is Op.ENDSWITH:
        return actual.endswith(value)
    if op is Op.REGEX:
        return regex.pattern(value.decode("utf-8")).fullmatch(regex.readable(actual)) is not None
    return glob_pattern(value, op is Op.IGLOB).fullmatch(actual) is not None
