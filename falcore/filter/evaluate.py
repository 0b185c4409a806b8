# SPDX-License-Identifier: Apache-2.0
"""The reference evaluator: slow, short, and what the native one has to agree with."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TypeAlias

from falcore.errors import FilterError
from falcore.filter.ast import And, Everything, Macro, Node, Not, Or
from falcore.filter.condition import Condition, Op, ValueKind, condition
from falcore.filter.glob import glob_pattern, under_path

#: (field name, argument or None) -> its value; None when the event has none; a tuple when there are several.
Lookup: TypeAlias = Callable[[str, "str | None"], object]

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

    A condition on a missing value is false, `!=` too; of several values any may match. A value of another
    kind than the one compared with counts as missing.

    Raises:
        FilterError: the tree holds what this version does not evaluate.
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
    found = lookup(test.field.name, test.argument or None)
    actuals = found if isinstance(found, tuple) else () if found is None else (found,)
    if test.op is Op.EXISTS:
        return bool(actuals)
    return any(_compare(test, actual) for actual in actuals)


def _compare(test: Condition, actual: object) -> bool:
    if test.kind is ValueKind.TEXT:
        if isinstance(actual, str):
            actual = actual.encode("utf-8", "surrogateescape")
        if not isinstance(actual, bytes):
            return False
        return _compare_text(test.op, actual, [value for value in test.values if isinstance(value, bytes)])
    if not isinstance(actual, int | float):
        return False
    if test.op is Op.IN:
        return actual in test.values
    return _ORDER[test.op](actual, test.values[0])


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
    return glob_pattern(value, op is Op.IGLOB).fullmatch(actual) is not None
