# SPDX-License-Identifier: Apache-2.0
"""Filters that hit something: literals are values that the fields really had, near misses of them, and bounds."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from event_corpus import NUMBERS, OWN
from hypothesis import strategies as st
from native_filter import Observed

from falcore.filter.ast import And, Comparison, Exists, FieldRef, In, Node, Not, Or, Value, ValueList
from falcore.filter.condition import OPERATORS
from falcore.schema.events import FULL_ROWS
from falcore.schema.field import Field
from falcore.schema.fields import FIELDS
from falcore.schema.types import ParamType

LISTS = ("in", "intersects", "pmatch")
EQUALITY = ("=", "==", "!=", "in", "intersects")
ORDER = ("<", "<=", ">", ">=")
PARTS = ("contains", "startswith", "endswith")
SHELL = ("glob", "iglob", "pmatch")
#: By the type of a field; any other type is a number.
KINDS = {
    ParamType.CHARBUF: (*EQUALITY, *PARTS, "icontains", *SHELL, *ORDER),
    ParamType.DYN: (*EQUALITY, *PARTS, "icontains", *SHELL, *ORDER),
    ParamType.BYTEBUF: (*EQUALITY, *PARTS, "bcontains", "bstartswith"),
    ParamType.BOOL: EQUALITY,
}
_SIGNED = {ParamType.INT16: 16, ParamType.INT32: 32, ParamType.INT64: 64}
_UNSIGNED = {ParamType.UINT32: 32}
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?|0[xX][0-9a-fA-F]+")
FLOATS = ("1.5", "4096.0", "-0.0", "1e3", "18446744073709551616.0", "9007199254740993.0", "-1e300")
MARKS = (b"*", b"?", b"[a-z]", b"[!/]", b"[[:alpha:]]", b"[[:none:]]", b"\\", b"[", b"**", b"[\xff]", b"[z-a]")
ARGUMENTS: dict[str, tuple[str, ...]] = {
    "evt.type.is": ("read", "openat", "7", "307", "99999", "driver.sample"),
    "proc.env": ("HOME", "A", "PATH", "LONG", "NONE", "HOM"),
    "proc.aname": ("0", "1", "2", "7"),
    "proc.apid": ("0", "1", "2", "99999"),
    "thread.cgroup": ("cpu", "memory", "mem"),
}
#: The most values of a field that literals are made of.
SEEN_MAX = 24


@dataclass(frozen=True)
class Subject:
    """A field with its argument, the operators it has, and what it was in the events."""

    field: Field
    argument: str | None
    operators: tuple[str, ...]
    seen: tuple[object, ...]

    @property
    def ref(self) -> FieldRef:
        return FieldRef(self.field.name, self.argument)

    def __str__(self) -> str:
        return str(self.ref)


def subjects(observed: Observed) -> list[Subject]:
    """Every field, those with arguments several times."""
    rows = (*FULL_ROWS, OWN)
    params = sorted({param.name for row in rows for param in (*(row.enter or ()), *(row.exit or ()))})
    out = []
    for field in FIELDS:
        if field.name == "evt.outputtime":
            continue
        arguments: list[str | None] = list(ARGUMENTS.get(field.name, ()))
        if field.name in ("evt.arg", "evt.rawarg"):
            arguments = [*params, "0", "1", "31"]
        if field.argument != "required":
            arguments.append(None)
        for argument in arguments:
            seen = tuple(observed.values(field.name, argument))
            out.append(Subject(field, argument, KINDS.get(field.type, (*EQUALITY, *ORDER)), seen))
    return out


def literals(subject: Subject, operator: str) -> list[Value]:
    """What may stand right of an operator, the likeliest hits first."""
    kind, choose = subject.field.type, random.Random(f"{subject} {operator}")
    if subject.field.name == "evt.dir" and operator in EQUALITY:
        return [Value("<"), Value(">")]
    if kind is ParamType.BOOL:
        return [Value(text) for text in ("true", "false", "1", "0")]
    if kind not in KINDS:
        return [Value(str(number)) for number in _numbers(subject)]
    texts = _near(_texts(subject), choose)
    if operator in ("bcontains", "bstartswith"):
        return [Value(data.hex()) for data in texts]
    if operator in SHELL:
        texts += [_pattern(data, choose) for data in texts for _ in range(2)]
    if kind is not ParamType.BYTEBUF:
        texts = [data for data in texts if b"\0" not in data]
    quoted = [Value(data.decode("utf-8", "surrogateescape"), quoted=True) for data in texts]
    if kind is ParamType.DYN and operator in EQUALITY + ORDER:
        numbers = [Value(str(number)) for number in _numbers(subject)] + [Value(text) for text in FLOATS]
        quoted = numbers if operator in ORDER or choose.random() < 0.5 else [*quoted, *numbers]
    elif operator in ORDER:
        # The grammar takes a number there; text is compared with it byte by byte.
        bare = [Value(value.text) for value in quoted if _NUMBER.fullmatch(value.text)]
        quoted = [*bare, *(Value(text) for text in ("0", "1", "-1", "4096", "99", "0x7f"))]
    return quoted


def conditions(subject: Subject, operator: str, count: int) -> list[Node]:
    """So many conditions with that operator, their literals spread over what there is."""
    known = literals(subject, operator)
    if operator not in LISTS:
        return [Comparison(subject.ref, operator, value) for value in known[:: max(len(known) // count, 1)][:count]]
    steps = range(1, count + 1)
    return [In(subject.ref, operator, ValueList(tuple(known[: 9 * step : step]))) for step in steps]


def leaves(subject: Subject) -> st.SearchStrategy[Node]:
    """Any condition on a subject."""

    def with_operator(operator: str) -> st.SearchStrategy[Node]:
        literal = st.sampled_from(literals(subject, operator))
        if operator in LISTS:
            several = st.lists(literal, max_size=8).map(tuple)
            return several.map(lambda values: In(subject.ref, operator, ValueList(values)))
        return literal.map(lambda value: Comparison(subject.ref, operator, value))

    return st.one_of(st.sampled_from(subject.operators).flatmap(with_operator), st.just(Exists(subject.ref)))


def trees(known: list[Subject]) -> st.SearchStrategy[Node]:
    """Conditions joined by and, or, not."""

    def joined(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        several = st.lists(children, min_size=2, max_size=4).map(tuple)
        return st.one_of(several.map(And), several.map(Or), children.map(Not))

    return st.recursive(st.sampled_from(known).flatmap(leaves), joined, max_leaves=6)


def _texts(subject: Subject) -> list[bytes]:
    found = [value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value for value in subject.seen]
    return [*[value for value in found if isinstance(value, bytes)][:SEEN_MAX], b"", b"cat"]


def _numbers(subject: Subject) -> list[int]:
    found = [int(value) for value in subject.seen if isinstance(value, int)][:SEEN_MAX]
    near = [number + step for step in (0, 1, -1) for number in (*found, *NUMBERS)]
    kind = subject.field.type
    if kind is ParamType.DYN:
        low, high = -(2**63), 2**64 - 1
    elif kind in _SIGNED:
        low, high = -(1 << _SIGNED[kind] - 1), (1 << _SIGNED[kind] - 1) - 1
    else:
        low, high = 0, (1 << _UNSIGNED.get(kind, 64)) - 1
    return list(dict.fromkeys(number for number in near if low <= number <= high))


def _near(texts: list[bytes], choose: random.Random) -> list[bytes]:
    """The texts, their beginnings, ends and middles, in the other case, and with a byte more."""
    out = list(texts)
    for data in texts:
        begin, end = sorted((choose.randint(0, len(data)), choose.randint(0, len(data))))
        out += [data[begin:end], data[:end], data[begin:], data.swapcase(), data + choose.randbytes(1)]
    return out


def _pattern(data: bytes, choose: random.Random) -> bytes:
    at = choose.randint(0, len(data))
    return data[:at] + choose.choice(MARKS) + data[at + choose.randint(0, 4) :]


#: An operator added to the language has to be added here.
assert set(OPERATORS) == {"exists"} | {name for names in KINDS.values() for name in names}
