# SPDX-License-Identifier: Apache-2.0
"""The part of a filter that a kernel can decide from its own objects: weaker than the filter, never stronger.

`upper_bound` gives a conjunction of clauses that every matching event fulfils: whoever drops what does not, drops
nothing that matches. What can be decided exactly, and what cannot, is in docs/adr/0011-push-down.md.
"""

from __future__ import annotations

import errno
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product

from falcore.filter.ast import And, Everything, Leaf, Macro, Node, Not, Or
from falcore.filter.condition import Condition, condition
from falcore.filter.evaluate import holds
from falcore.filter.op import Op, Quantifier
from falcore.schema.conditions import CHECKS_MAX, VALUES_MAX, Check, Clause, Subject
from falcore.schema.row import Direction

_CLAUSES_MAX = 16
_LEAST, _MOST = -(2**63), 2**63 - 1
#: Bytes of a name in the kernel, without its NUL.
_NAME_MAX = 15
#: What the tables call a thread that nobody knows.
_UNKNOWN_NAME = b"<NA>"
#: Fields whose values depend on which other events were delivered: with one of these nothing is dropped.
_OF_THE_STREAM = re.compile(r"evt\.num|util\.cnt|evt\.(delta|rel)time.*")


def upper_bound(ast: Node, direction: Direction) -> tuple[Clause, ...]:
    """Clauses that every event of that direction fulfils that the filter matches; none: nothing is known."""
    return _within_limits(_bound(ast, False, direction))


def is_exact(ast: Node, direction: Direction) -> bool:
    """Whether the upper bound is the filter itself."""
    clauses = _bound(ast, False, direction)
    tests = sum(max(len(clause), 1) for clause in clauses)
    return (
        _is_known(ast, direction) and len(clauses) < _CLAUSES_MAX and tests <= len(_flat(upper_bound(ast, direction)))
    )


def _flat(clauses: Iterable[Clause]) -> list[Check | None]:
    return [test for clause in clauses for test in clause or (None,)]


def _is_known(node: Node, direction: Direction) -> bool:
    if isinstance(node, And | Or):
        return all(_is_known(child, direction) for child in node.children)
    if isinstance(node, Not):
        return _is_known(node.child, direction)
    return isinstance(node, Everything) or (not isinstance(node, Macro) and _leaf(node, direction) is not None)


def counts_the_stream(fields: Iterable[str]) -> bool:
    """Whether a field's value depends on which other events were delivered."""
    return any(_OF_THE_STREAM.fullmatch(name) for name in fields)


#: A conjunction of clauses; empty: true.
_Cnf = list[Clause]
_TRUE: _Cnf = []
_FALSE: _Cnf = [()]


def _bound(node: Node, negated: bool, direction: Direction) -> _Cnf:
    if isinstance(node, Everything):
        return _FALSE if negated else _TRUE
    if isinstance(node, Macro):
        return _TRUE
    if isinstance(node, Not):
        return _bound(node.child, not negated, direction)
    if isinstance(node, And | Or):
        parts = [_bound(child, negated, direction) for child in node.children]
        return _all(parts) if isinstance(node, And) != negated else _any(parts)
    known = _leaf(node, direction)
    if known is None:
        return _TRUE
    if isinstance(known, bool):
        return _TRUE if known != negated else _FALSE
    if known.subject is Subject.RESULT and direction is Direction.ENTER:
        return _TRUE if negated else _FALSE  # a condition on what is missing is false
    clause = _merged((Check(known.subject, known.negated != negated, known.names, known.ranges),))
    return _TRUE if clause is None else [clause]


def _all(parts: Iterable[_Cnf]) -> _Cnf:
    clauses = list(dict.fromkeys(clause for part in parts for clause in part))
    return _FALSE if () in clauses else clauses


def _any(parts: Iterable[_Cnf]) -> _Cnf:
    """Each clause of one with each of the other; where they are too many some are left out, which only weakens."""
    result = _FALSE
    for part in parts:
        pairs = (_merged((*left, *right)) for left, right in product(result, part))
        result = sorted(dict.fromkeys(clause for clause in pairs if clause is not None), key=len)[:_CLAUSES_MAX]
    return result


def _merged(clause: Clause) -> Clause | None:
    """Tests of the same subject in one, without those that never hold; None where the clause always holds."""
    wanted: dict[Subject, Check] = {}
    others: dict[Check, None] = {}
    for test in clause:
        if test.negated:
            if not len(test):
                return None
            others[test] = None
        elif len(test):
            known = wanted.get(test.subject, Check(test.subject))
            names = tuple(dict.fromkeys((*known.names, *test.names)))
            ranges = tuple(dict.fromkeys((*known.ranges, *test.ranges)))
            wanted[test.subject] = Check(test.subject, False, names, ranges)
    return (*wanted.values(), *others)


def _within_limits(clauses: _Cnf) -> tuple[Clause, ...]:
    """As many clauses as there is room for, the shortest first; long lists of values in several tests."""
    room = CHECKS_MAX
    kept: list[Clause] = []
    for clause in sorted(clauses, key=lambda one: sum(map(len, one))):
        parts = [_split(test) for test in clause]
        if len(clause) == 1 and clause[0].negated:  # none of all of them: none of these, and none of those
            split: list[Clause] = [(part,) for part in parts[0]]
        elif any(test.negated and len(part) > 1 for test, part in zip(clause, parts, strict=True)):
            continue
        else:
            split = [tuple(test for part in parts for test in part)]
        if (needed := sum(max(len(one), 1) for one in split)) <= room:
            room -= needed
            kept += split
    return tuple(kept)


def _split(test: Check) -> list[Check]:
    if len(test) <= VALUES_MAX:
        return [test]
    starts = range(0, len(test), VALUES_MAX)
    return [
        Check(test.subject, test.negated, test.names[at : at + VALUES_MAX], test.ranges[at : at + VALUES_MAX])
        for at in starts
    ]


def why_not(leaf: Leaf) -> str:
    """Why a kernel cannot decide a condition."""
    test = condition(leaf)
    name = test.field.name if test.field else ""
    if not name:
        return "a transformer is computed in user space"
    if name not in _DECIDED:
        return f"{name} is known in user space only"
    if test.right is not None:
        return "the value of another field is known in user space only"
    if name == "proc.name" and test.op in (Op.EQ, Op.NE, Op.IN):
        return "names with a backslash, a line end or <NA> may stand for another in the tables"
    return f"{name} is compared in the kernel with =, !=, in" + ("" if name == "proc.name" else " and order") + " only"


_DECIDED = frozenset({"proc.name", "proc.pid", "thread.tid", "user.uid"})
_DECIDED |= {"evt.rawres", "evt.failed", "evt.res", "evt.dir"}


def _leaf(leaf: Leaf, direction: Direction) -> Check | bool | None:
    """What a condition says in a kernel's terms; a truth value where it is always that; None: unknown."""
    test = condition(leaf)
    name = test.field.name if test.field else ""
    if name not in _DECIDED or test.right is not None or test.quantifier is not Quantifier.NONE:
        return None
    if name == "evt.dir":
        sign = ">" if direction is Direction.ENTER else "<"
        return holds(test, lambda _name, _argument: sign)
    if test.op is Op.EXISTS:
        return None
    if name == "proc.name":
        return _name(test)
    if name == "evt.res":
        return _result(test)
    if name == "evt.failed":
        true, false = (holds(test, lambda _name, _argument, value=value: value) for value in (True, False))  # type: ignore[misc]
        ranges = (((_LEAST, -1),) if true else ()) + (((0, _MOST),) if false else ())
        return Check(Subject.RESULT, ranges=ranges)
    return _number(Subject(name), test)


def _name(test: Condition) -> Check | None:
    names = [value for value in test.values if isinstance(value, bytes)]
    # /proc escapes some names, of which a table may have that form (fs/proc/array.c, proc_task_name).
    if test.op not in (Op.EQ, Op.NE, Op.IN) or any(re.search(rb"[\\\n\0]", name) for name in names):
        return None
    if _UNKNOWN_NAME in names:
        return None
    fitting = tuple(dict.fromkeys(name for name in names if len(name) <= _NAME_MAX))
    return Check(Subject.NAME, test.op is Op.NE, names=fitting)


def _number(subject: Subject, test: Condition) -> Check | None:
    values = [value for value in test.values if isinstance(value, int)]
    if len(values) != len(test.values) or any(not _LEAST < value < _MOST for value in values):
        return None
    first = values[0] if values else 0
    orders = {
        Op.LT: (_LEAST, first - 1),
        Op.LE: (_LEAST, first),
        Op.GT: (first + 1, _MOST),
        Op.GE: (first, _MOST),
    }
    if test.op in orders:
        return Check(subject, ranges=(orders[test.op],))
    if test.op not in (Op.EQ, Op.NE, Op.IN):
        return None
    return Check(subject, test.op is Op.NE, ranges=tuple(dict.fromkeys((value, value) for value in values)))


#: Errors that have one name only, by it.
_ERRORS = {name.encode(): getattr(errno, name) for name in dir(errno) if name.startswith("E")}
_NAMES = Counter(_ERRORS.values())
_ERRORS = {name: number for name, number in _ERRORS.items() if _NAMES[number] == 1}


def _result(test: Condition) -> Check | None:
    if test.op not in (Op.EQ, Op.NE, Op.IN):
        return None
    ranges: list[tuple[int, int]] = []
    for value in test.values:
        if value == b"SUCCESS":
            ranges.append((0, _MOST))
        elif isinstance(value, bytes) and value in _ERRORS:
            ranges.append((-_ERRORS[value], -_ERRORS[value]))
        else:
            return None
    return Check(Subject.RESULT, test.op is Op.NE, ranges=tuple(dict.fromkeys(ranges)))


def conjuncts(ast: Node) -> Sequence[Node]:
    """What is AND-ed at the top of a filter."""
    if isinstance(ast, And):
        return [part for child in ast.children for part in conjuncts(child)]
    return [] if isinstance(ast, Everything) else [ast]
