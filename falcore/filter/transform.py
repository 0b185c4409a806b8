# SPDX-License-Identifier: Apache-2.0
"""Values of expressions for the reference evaluator: fields, and what transformers make of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from falcore.filter.expression import Arguments, Call, Constant, Expression, Group, Reading
from falcore.filter.op import Op
from falcore.schema.types import Format, ParamType

#: (field name, argument or None) -> its value; None when the event has none; a tuple when there are several.
Lookup: TypeAlias = Callable[[str, "str | None"], object]

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def value_of(expression: Expression, lookup: Lookup) -> object:
    """The value of an expression: None when a part of it is missing, a tuple for lists."""
    if isinstance(expression, Reading):
        return lookup(expression.field.name, expression.argument or None)
    if isinstance(expression, Constant):
        return expression.data
    if isinstance(expression, Arguments):
        count = lookup("proc.cmdnargs", None)
        if not isinstance(count, int):
            return None
        return tuple(lookup("proc.args", str(index)) for index in range(count))
    if isinstance(expression, Group):
        return _group(expression, lookup)
    return _call(expression, lookup)


def _group(group: Group, lookup: Lookup) -> object:
    out: list[object] = []
    for item in group.items:
        value = value_of(item, lookup)
        if value is None:
            return None
        for one in value if isinstance(value, tuple) else (value,):
            out.append(_printed(one, item) if isinstance(one, int | float) else one)
    return tuple(out)


def _printed(number: float, item: Expression) -> str:
    if isinstance(number, float):
        return f"{number:.1f}"
    format = item.field.format if isinstance(item, Reading) else Format.DEC
    if format is Format.PADDED_DEC and number >= 0:
        return f"{number:09d}"
    if format is Format.HEX:
        return f"{number & (1 << 64) - 1:X}"
    return str(number)


def _call(call: Call, lookup: Lookup) -> object:
    values = [value_of(operand, lookup) for operand in call.operands]
    if any(value is None for value in values):
        return None
    if call.op is Op.CONCAT:
        return b"".join(map(_data, values))
    if call.op is Op.JOIN:
        assert isinstance(values[1], tuple)
        return _data(values[0]).join(map(_data, values[1]))
    if call.op is Op.GETOPT:
        assert isinstance(values[0], tuple)
        return _getopt([_data(value) for value in values[0]], _data(values[1]), call)
    value = values[0]
    if call.op is Op.LEN:
        return len(value) if isinstance(value, tuple) else len(_data(value))
    if isinstance(value, tuple):
        changed = [_changed(call, _data(one)) for one in value]
        return None if None in changed else tuple(changed)
    return _changed(call, _data(value))


def _changed(call: Call, data: bytes) -> bytes | None:
    if call.op is Op.TOLOWER:
        return data.lower()
    if call.op is Op.TOUPPER:
        return data.upper()
    if call.op is Op.BASENAME:
        return data[data.rfind(b"/") + 1 :]
    decoded = _decode(data)
    # A text ends where its first NUL byte is.
    return decoded.split(b"\0")[0] if decoded and call.type is ParamType.CHARBUF else decoded


def _decode(data: bytes) -> bytes | None:
    """The bytes that base64 stands for, with or without padding; None when it is none."""
    if not data:
        return b""
    for _ in range(2):
        data = data.removesuffix(b"=")
    if len(data) % 4 == 1 or not data or any(byte not in _BASE64 for byte in data):
        return None
    bits = 0
    for byte in data:
        bits = bits << 6 | _BASE64.index(byte)
    spare = 6 * len(data) % 8
    return (bits >> spare).to_bytes(6 * len(data) // 8, "big")


def _getopt(arguments: list[bytes], letters: bytes, call: Call) -> object:
    """Letters and values of short options, as getopt(3) reads them; with a selector the last value of that one."""
    selector = call.selector.encode("utf-8", "surrogateescape")
    known: set[int] = set()
    with_value: set[int] = set()
    for index, letter in enumerate(letters):
        if letter != ord(":"):
            known.add(letter)
            if letters[index + 1 : index + 2] == b":":
                with_value.add(letter)
    out: list[bytes] = []
    at = 0
    while at < len(arguments):
        word = arguments[at]
        if len(word) > 2 and word.startswith(b"--"):
            at += 1  # long options are passed over
            continue
        if len(word) < 2 or not word.startswith(b"-") or word == b"--":
            break
        for index in range(1, len(word)):
            letter, name = word[index], word[index : index + 1]
            if letter not in known:
                out += [] if selector else [b"?"]
                continue
            if letter not in with_value:
                out += [name] if not selector or name == selector else []
                continue
            value: bytes | None = word[index + 1 :]
            if not value:
                at += 1
                value = arguments[at] if at < len(arguments) else None
            if not selector or name == selector:
                # An option whose value is missing stands for an empty text.
                out += [b""] if value is None else [value] if selector else [name, value]
            break
        at += 1
    if selector:
        return out[-1] if out else None
    return tuple(out)


def _data(value: object) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape")
    assert isinstance(value, bytes)
    return value
