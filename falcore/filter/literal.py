# SPDX-License-Identifier: Apache-2.0
"""The values right of an operator, in the type of its left side."""

from __future__ import annotations

import re
import socket
from typing import NoReturn, TypeAlias

from falcore.errors import FilterError
from falcore.filter import regex
from falcore.filter.ast import Value
from falcore.filter.expression import Expression, Reading
from falcore.filter.network import network
from falcore.filter.op import ValueKind
from falcore.schema.types import ParamType

Typed: TypeAlias = "tuple[ValueKind, tuple[bytes | int | float, ...]]"

_SIGNED_BITS = {
    ParamType.INT8: 8,
    ParamType.INT16: 16,
    ParamType.INT32: 32,
    ParamType.INT64: 64,
    ParamType.ERRNO: 64,
    ParamType.FD: 64,
    ParamType.PID: 64,
}
_UNSIGNED_BITS = {ParamType.UINT8: 8, ParamType.UINT16: 16, ParamType.UINT32: 32, ParamType.PORT: 16}
# Python refuses to read numbers of thousands of digits; leading zeros beyond these are nobody's.
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}|0[xX][0-9a-fA-F]{1,40}")
_FLOAT = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{0,40})?([eE][+-]?[0-9]{1,4})?")
_TRUTH = {"true": 1, "1": 1, "false": 0, "0": 0}
_ORDER = frozenset({"<", "<=", ">", ">="})
_TYPED_OPERATORS = frozenset({"=", "==", "!=", "in", "intersects"}) | _ORDER


class Literals:
    """Reads the values of one condition.

    Args:
        source: filter text, for errors.
        name: the left side as written.
        left: the left side.
        operator: the operator as written.
    """

    def __init__(self, source: str, name: str, left: Expression, operator: str) -> None:
        self.source = source
        self.name = name
        self.left = left
        self.operator = operator

    def typed(self, given: tuple[Value, ...]) -> Typed:
        """The values and what they are.

        Raises:
            FilterError: a value does not suit the left side.
        """
        type = self.left.type
        if type is ParamType.CHARBUF:
            return ValueKind.TEXT, tuple(self.text(literal) for literal in given)
        if type is ParamType.BYTEBUF:
            return ValueKind.TEXT, tuple(self.raw(literal) for literal in given)
        if type is ParamType.BOOL:
            return ValueKind.BOOL, tuple(self.truth(literal) for literal in given)
        if type in (ParamType.IPADDR, ParamType.IPNET):
            return ValueKind.NETWORK, tuple(self.network(literal) for literal in given)
        if type is ParamType.DOUBLE:
            return ValueKind.FLOAT, tuple(self.fraction(literal) for literal in given)
        if type is ParamType.DYN:
            return self.dynamic(given)
        numbers = tuple(self.integer(literal) for literal in given)
        return (ValueKind.SIGNED if type in _SIGNED_BITS else ValueKind.UNSIGNED), numbers

    def fail(self, message: str, span: tuple[int, int]) -> NoReturn:
        raise FilterError(message, self.source, span)

    def text(self, literal: Value) -> bytes:
        if "\0" in literal.text:
            self.fail(f"{self.name} is text, which has no NUL byte", literal.span)
        direction = isinstance(self.left, Reading) and self.left.field.name == "evt.dir"
        if direction and self.operator in _TYPED_OPERATORS - _ORDER and literal.text not in (">", "<"):
            self.fail(f"evt.dir is > (into the kernel) or < (out of it), never {literal}", literal.span)
        if self.operator == "regex":
            self.check_pattern(literal)
        return literal.data

    def check_pattern(self, literal: Value) -> None:
        try:
            regex.pattern(literal.text)
        except regex.RegexError as error:
            begin, end = literal.span
            inside = begin + literal.quoted
            # Behind an escape the places in the text and in the source differ.
            if self.source[inside : end - literal.quoted] == literal.text:
                begin, end = inside + error.span[0], inside + error.span[1]
            self.fail(f"the pattern is no regular expression: {error}", (begin, end))

    def raw(self, literal: Value) -> bytes:
        if not self.operator.startswith("b"):
            return literal.data
        if not re.fullmatch(r"(?:[0-9a-fA-F]{2})*", literal.text):
            self.fail(f"'{self.operator}' takes bytes as pairs of hexadecimal digits, such as 7f454c46", literal.span)
        return bytes.fromhex(literal.text)

    def truth(self, literal: Value) -> int:
        if literal.text not in _TRUTH:
            self.fail(f"{self.name} is true or false, never {literal}", literal.span)
        return _TRUTH[literal.text]

    def network(self, literal: Value) -> bytes:
        found = network(literal.text)
        if found is None:
            self.fail(f"{literal} is no address and no network such as 10.0.0.0/8 or fe80::/10", literal.span)
        return found

    def fraction(self, literal: Value) -> float:
        if not _FLOAT.fullmatch(literal.text):
            self.fail(f"{self.name} is a number; {literal} is not", literal.span)
        return float(literal.text)

    def integer(self, literal: Value) -> int:
        text = literal.text
        type = self.left.type
        if not _INTEGER.fullmatch(text):
            if type is ParamType.PORT:
                return self.service(literal)
            if _FLOAT.fullmatch(text):
                self.fail(f"{self.name} is a whole number; {text} is not", literal.span)
            hint = ""
            if text[:1] in ("<", ">") and _INTEGER.fullmatch(text[1:]):
                hint = f"; did you mean {text[0]}= {text[1:]}?"
            self.fail(f"{self.name} is a number; {literal} is not{hint}", literal.span)
        number = _number(text)
        bits = _SIGNED_BITS.get(type)
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if bits else (0, (1 << _UNSIGNED_BITS.get(type, 64)) - 1)
        if not low <= number <= high:
            self.fail(f"{self.name} is from {low} to {high}; {text} is not", literal.span)
        return number

    def service(self, literal: Value) -> int:
        try:
            return socket.getservbyname(literal.text)
        except (OSError, UnicodeError, ValueError):
            self.fail(f"{self.name} is a port; {literal} is no number and no service of /etc/services", literal.span)

    def dynamic(self, given: tuple[Value, ...]) -> Typed:
        # The parameter's type is known per event only: an unquoted number means a number, all else text.
        if self.operator in _TYPED_OPERATORS and given and not any(literal.quoted for literal in given):
            texts = [literal.text for literal in given]
            if all(map(_INTEGER.fullmatch, texts)):
                numbers = tuple(map(_number, texts))
                for number, literal in zip(numbers, given, strict=True):
                    if not -(1 << 63) <= number < 1 << 64:
                        self.fail(f"{literal} does not fit 64 bits", literal.span)
                if all(number < 1 << 63 for number in numbers):
                    return ValueKind.SIGNED, numbers
                if all(number >= 0 for number in numbers):
                    return ValueKind.UNSIGNED, numbers
                self.fail("the list holds both a negative number and one above 63 bits", given[0].span)
            if all(map(_FLOAT.fullmatch, texts)):
                return ValueKind.FLOAT, tuple(map(float, texts))
        return ValueKind.TEXT, tuple(self.text(literal) for literal in given)


def _number(text: str) -> int:
    return int(text, 16) if text[:2].lower() == "0x" else int(text)
