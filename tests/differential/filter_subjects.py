# SPDX-License-Identifier: Apache-2.0
"""What filters may ask of the corpus, so that they hit something.

Literals are values that the fields really had, near misses of them, and bounds.
"""

from __future__ import annotations

import functools
import random
import re
from dataclasses import dataclass

from event_corpus import NUMBERS, OWN
from native_filter import Observed

from falcore.filter.ast import Comparison, FieldRef, In, Node, Quantified, Value, ValueList
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
    ParamType.CHARBUF: (*EQUALITY, *PARTS, "icontains", *SHELL, "regex", *ORDER),
    ParamType.DYN: (*EQUALITY, *PARTS, "icontains", *SHELL, "regex", *ORDER),
    ParamType.BYTEBUF: (*EQUALITY, *PARTS, "bcontains", "bstartswith"),
    ParamType.BOOL: EQUALITY,
    ParamType.IPADDR: EQUALITY,
    ParamType.IPNET: EQUALITY,
}
_SIGNED = {ParamType.INT16: 16, ParamType.INT32: 32, ParamType.INT64: 64}
_UNSIGNED = {ParamType.UINT32: 32, ParamType.PORT: 16}
NETWORKS = ("10.0.0.0/8", "10.1.2.3", "0.0.0.0/0", "::/0", "::1", "fe80::/10", "192.168.7.129/25")
MODIFIERS = ("oneof", "anyof", "allof")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?|0[xX][0-9a-fA-F]+")
FLOATS = ("1.5", "4096.0", "-0.0", "1e3", "18446744073709551616.0", "9007199254740993.0", "-1e300")
MARKS = (b"*", b"?", b"[a-z]", b"[!/]", b"[[:alpha:]]", b"[[:none:]]", b"\\", b"[", b"**", b"[\xff]", b"[z-a]")
ARGUMENTS: dict[str, tuple[str, ...]] = {
    "evt.type.is": ("read", "openat", "7", "307", "99999", "driver.sample"),
    "proc.env": ("HOME", "A", "PATH", "LONG", "NONE", "HOM"),
    "proc.aname": ("0", "1", "2", "7"),
    "proc.apid": ("0", "1", "2", "99999"),
    **dict.fromkeys(("proc.aexe", "proc.aexepath", "proc.acmdline", "proc.aargs"), ("0", "1", "9")),
    "proc.aenv": ("0", "1", "HOME", "A"),
    "proc.args": ("0", "1", "9"),
    "fd.types": ("3", "9999"),
    "evt.abspath": ("0", "1", "2"),
    "evt.around": ("1700000000123456789", "0", "1700000000124000000"),
    "thread.cgroup": ("cpu", "memory", "mem"),
}
#: The most values of a field that literals are made of.
SEEN_MAX = 24


@dataclass(frozen=True, eq=False)
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
        if field.use == "format":
            continue
        arguments: list[str | None] = list(ARGUMENTS.get(field.name, ()))
        if field.name in ("evt.arg", "evt.rawarg"):
            arguments = [*params, "0", "1", "31"]
        elif field.argument == "required" and not arguments:
            arguments = ["0"]
        if field.argument != "required":
            arguments.append(None)
        for argument in arguments:
            seen = tuple(observed.values(field.name, argument))
            operators: tuple[str, ...] = KINDS.get(field.type, (*EQUALITY, *ORDER))
            if field.is_list:
                operators = ("in", "intersects")
            elif field.name == "evt.around":
                operators = ("=", "==")
            out.append(Subject(field, argument, operators, seen))
    return out


@functools.cache
def literals(subject: Subject, operator: str) -> list[Value]:
    """What may stand right of an operator, the likeliest hits first."""
    kind, choose = subject.field.type, random.Random(f"{subject} {operator}")
    if subject.field.name == "evt.dir" and operator in EQUALITY:
        return [Value("<"), Value(">")]
    if kind is ParamType.BOOL:
        return [Value(text) for text in ("true", "false", "1", "0")]
    if kind in (ParamType.IPADDR, ParamType.IPNET):
        return [Value(text) for text in NETWORKS]
    if kind not in KINDS:
        return [Value(str(number)) for number in _numbers(subject)]
    texts = _near(_texts(subject), choose)
    if operator in ("bcontains", "bstartswith"):
        return [Value(data.hex()) for data in texts]
    if operator == "regex":
        return [Value(_regex(data, choose), quoted=True) for data in texts for _ in range(2)]
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


def quantified(subject: Subject, count: int) -> list[Node]:
    """So many conditions with a modifier on each operator that may have one."""
    out: list[Node] = []
    for operator in subject.operators:
        if operator in LISTS or operator in ORDER:
            continue
        known = literals(subject, operator)
        for number in range(count):
            values = ValueList(tuple(known[number :: max(len(known) // 3, 1)][:4]))
            out.append(Quantified(subject.ref, operator, MODIFIERS[(number + len(out)) % 3], values))
    return out


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


_ATOMS = (".", "[a-z]", "[^/]", "[[:alnum:]_.-]", "(x|y)?", "/", "a|", ".*", "c{1,2}", "^", "$", r"\.", "[^[:space:]]+")


def _regex(data: bytes, choose: random.Random) -> str:
    """A pattern that may match the text: itself, with parts of it replaced by atoms; no way to match is there twice.

    Python tries every way, RE2 does not.
    """
    text = data.decode("utf-8", "replace").replace("\0", "")[:40]
    literal = re.sub(r"([\\.^$|?*+()\[\]{}])", r"\\\1", text)
    if choose.random() < 0.3:
        return literal
    at = choose.randint(0, len(text))
    end = at + choose.randint(0, 6)
    escaped = [re.sub(r"([\\.^$|?*+()\[\]{}])", r"\\\1", part) for part in (text[:at], text[end:])]
    return escaped[0] + choose.choice(_ATOMS) + choose.choice(("", ".*", "([^x]|x)*")) + escaped[1]


#: An operator added to the language has to be added here.
assert set(OPERATORS) == {"exists"} | {name for names in KINDS.values() for name in names}
