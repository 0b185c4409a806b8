# SPDX-License-Identifier: Apache-2.0
"""Encodes an event as kernel code does: for drivers written in Python, for files and for tests.

Nothing here is shared with the fill code's generator, so that one checks the other.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from falcore.schema.flags import FAMILY
from falcore.schema.row import Direction, Event, Param
from falcore.schema.types import FIXED_SIZE, ParamType

_HEADER = struct.Struct("<QQIHI")
_LENGTH = struct.Struct("<H")
_TEXT = frozenset({ParamType.CHARBUF, ParamType.FSPATH, ParamType.FSRELPATH})
_MASK_64 = (1 << 64) - 1


def encode(
    event: Event,
    direction: Direction,
    values: Mapping[str, object],
    ts: int = 0,
    tid: int = 0,
    *,
    id: int | None = None,
) -> bytes:
    """One event in wire form.

    Args:
        event: its row.
        direction: which of the row's two events.
        values: by parameter name: numbers, texts, bytes; for flags also `A|B`; for byte parameters also a
            sequence of texts, each ended by a NUL. None or a missing name: a parameter of length 0.
        ts: nanoseconds.
        tid: the thread.
        id: instead of the row's own; drivers' event types get theirs at start.

    Raises:
        ValueError: the row has no such direction or parameter, or a value does not fit its type.
    """
    params = event.params(direction)
    if params is None:
        raise ValueError(f"event {event.name} has no {direction.name.lower()} direction")
    unknown = values.keys() - {param.name for param in params}
    if unknown:
        raise ValueError(f"event {event.name} has no parameter {', '.join(sorted(unknown))}")
    parts = [_value(event, param, values.get(param.name)) for param in params]
    for param, part in zip(params, parts, strict=True):
        if len(part) > 0xFFFF:
            raise ValueError(f"event {event.name}: {param.name} has {len(part)} bytes; at most 65535 fit")
    body = b"".join([*(_LENGTH.pack(len(part)) for part in parts), *parts])
    number = event.id + direction if id is None else id
    return _HEADER.pack(ts, tid & _MASK_64, _HEADER.size + len(body), number, len(params)) + body


def _value(event: Event, param: Param, value: object) -> bytes:
    if value is None:
        return b""
    size = FIXED_SIZE.get(param.type)
    if size is None:
        return _variable(event, param, value)
    if param.type is ParamType.DOUBLE and isinstance(value, float):
        return struct.pack("<d", value)
    number = _number(param, value)
    if number is None or not -(1 << (8 * size - 1)) <= number < 1 << (8 * size):
        raise ValueError(f"event {event.name}: {value!r} is no {param.type.name} for {param.name}")
    return (number & ((1 << (8 * size)) - 1)).to_bytes(size, "little")


def _number(param: Param, value: object) -> int | None:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and param.family is not None:
        return FAMILY[param.family].named(value)
    if isinstance(value, str) and param.values:
        known = {name: number for number, name in param.values}
        total = 0
        for name in value.split("|"):
            if name not in known:
                return None
            total |= known[name]
        return total
    if isinstance(value, bytes) and len(value) == FIXED_SIZE[param.type]:
        return int.from_bytes(value, "little")
    return None


def _variable(event: Event, param: Param, value: object) -> bytes:
    ends = param.type in _TEXT
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape")
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(value)
        return data + b"\0" if ends and not data.endswith(b"\0") else data
    if not ends and isinstance(value, Sequence):
        return b"".join(_ended(item) for item in value)
    raise ValueError(f"event {event.name}: {value!r} is no {param.type.name} for {param.name}")


def _ended(item: object) -> bytes:
    data = item if isinstance(item, bytes) else str(item).encode("utf-8", "surrogateescape")
    return data + b"\0"
