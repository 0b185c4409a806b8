# SPDX-License-Identifier: Apache-2.0
"""The tree of a parsed filter.

`str(node)` is canonical filter text that parses back to an equal tree. Spans are offsets in the source and
take no part in equality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]

#: Text that needs no quotes as a value, and as a field argument.
BARE_VALUE = re.compile(r"""[^()"' \t\n\v\f\r\b=,]+""")
BARE_ARGUMENT = re.compile(r"""[^]\["' \t\n\v\f\r\b]+""")

_ESCAPES = {"\b": r"\b", "\f": r"\f", "\n": r"\n", "\r": r"\r", "\t": r"\t", '"': r"\"", "\\": r"\\"}


def quote(text: str) -> str:
    """`text` between double quotes, with every byte that is not printable text escaped."""
    out = []
    for char in text:
        code = ord(char)
        if char in _ESCAPES:
            out.append(_ESCAPES[char])
        elif code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
            out.append(f"\\x{code & 0xFF:02x}")
        else:
            out.append(char)
    return '"' + "".join(out) + '"'


def _brackets(argument: str | None) -> str:
    if argument is None:
        return ""
    return f"[{argument if BARE_ARGUMENT.fullmatch(argument) else quote(argument)}]"


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A field as written: `proc.aname[2]`, `evt.arg.fd`."""

    name: str
    argument: str | None = None
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return self.name + _brackets(self.argument)


@dataclass(frozen=True, slots=True)
class Value:
    """A literal. Bytes that are not UTF-8 are kept as surrogate escapes."""

    text: str
    quoted: bool = False
    span: Span = field(default=(0, 0), compare=False, repr=False)

    @property
    def data(self) -> bytes:
        """The bytes it stands for."""
        return self.text.encode("utf-8", "surrogateescape")

    def __str__(self) -> str:
        return self.text if not self.quoted and BARE_VALUE.fullmatch(self.text) else quote(self.text)


@dataclass(frozen=True, slots=True)
class OperandList:
    """A list among a transformer's arguments: `join(",", (proc.name, proc.exe))`."""

    items: tuple[Operand, ...]
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.items))})"


@dataclass(frozen=True, slots=True)
class Transformer:
    """A function of fields and literals: `tolower(proc.name)`; `val(field)` on the right side."""

    name: str
    arguments: tuple[Operand, ...]
    argument: str | None = None
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.arguments))}){_brackets(self.argument)}"


@dataclass(frozen=True, slots=True)
class ValueList:
    """The literals right of a list operator."""

    values: tuple[Value, ...]
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.values))})"


@dataclass(frozen=True, slots=True)
class ListName:
    """The name of a list defined elsewhere (in rules)."""

    name: str
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty filter: every event matches."""

    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Macro:
    """The name of a condition defined elsewhere (in rules)."""

    name: str
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Exists:
    """Whether the field has a value."""

    left: Left
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.left} exists"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field against one value; `operator` is as written, `==` and `=` differ only in text."""

    left: Left
    operator: str
    right: Value | Transformer
    span: Span = field(default=(0, 0), compare=False, repr=False)
    operator_span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.left} {self.operator} {self.right}"


@dataclass(frozen=True, slots=True)
class In:
    """A field against a list; `operator` is in, intersects or pmatch."""

    left: Left
    operator: str
    right: ValueList | ListName | Transformer
    span: Span = field(default=(0, 0), compare=False, repr=False)
    operator_span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.left} {self.operator} {self.right}"


@dataclass(frozen=True, slots=True)
class Quantified:
    """A comparison with oneof, anyof or allof the values of a list."""

    left: Left
    operator: str
    modifier: str
    right: ValueList | ListName
    span: Span = field(default=(0, 0), compare=False, repr=False)
    operator_span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.left} {self.operator} {self.modifier} {self.right}"


@dataclass(frozen=True, slots=True)
class Not:
    """The child does not hold."""

    child: Node
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        # `not not x` is x to the parser, hence the parentheses around a Not.
        return f"not {_enclosed(self.child, (Not, And, Or))}"


@dataclass(frozen=True, slots=True)
class And:
    """All of two or more children hold."""

    children: tuple[Node, ...]
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return " and ".join(_enclosed(child, (And, Or)) for child in self.children)


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of two or more children holds."""

    children: tuple[Node, ...]
    span: Span = field(default=(0, 0), compare=False, repr=False)

    def __str__(self) -> str:
        return " or ".join(_enclosed(child, (Or,)) for child in self.children)


def _enclosed(node: Node, kinds: tuple[type, ...]) -> str:
    return f"({node})" if isinstance(node, kinds) else str(node)


Left: TypeAlias = FieldRef | Transformer
Operand: TypeAlias = FieldRef | Transformer | Value | OperandList
#: A condition on one field.
Leaf: TypeAlias = Exists | Comparison | In | Quantified
#: Anything that is true or false of an event.
Node: TypeAlias = Everything | Macro | Exists | Comparison | In | Quantified | Not | And | Or
