# SPDX-License-Identifier: Apache-2.0
"""The encoder: bytes spelled out by hand, and what it refuses."""

from __future__ import annotations

import struct

import pytest

from falcore.schema.encode import encode
from falcore.schema.events import Direction, Event, Param, by_name
from falcore.schema.types import Format, ParamType

ENTER, EXIT = Direction.ENTER, Direction.EXIT
TICK = Event(
    "driver.test.tick",
    enter=(
        Param("count", ParamType.UINT32, Format.DEC),
        Param("color", ParamType.FLAGS8, Format.HEX, values=((1, "RED"), (2, "GREEN"))),
        Param("ratio", ParamType.DOUBLE, Format.DEC),
    ),
)


def test_close_is_these_bytes() -> None:
    expected = struct.pack("<QQIHI", 5, 6, 26 + 4 + 16, 5, 2) + struct.pack("<HHqq", 8, 8, -9, 3)
    assert encode(by_name("close"), EXIT, {"res": -9, "fd": 3}, ts=5, tid=6) == expected


def test_text_gets_its_nul_and_bytes_do_not() -> None:
    event = encode(by_name("read"), EXIT, {"res": 2, "data": b"ab", "fd": 3, "size": 2})
    assert struct.unpack_from("<4H", event, 26) == (8, 2, 8, 4)
    event = encode(by_name("chdir"), EXIT, {"res": 0, "path": "/tmp"})
    assert event.endswith(b"/tmp\0")


def test_names_of_flags_become_their_value() -> None:
    event = encode(by_name("access"), ENTER, {"mode": "R_OK|W_OK"})
    assert event.endswith(struct.pack("<HI", 4, 6))


def test_missing_values_have_length_0() -> None:
    event = encode(by_name("close"), EXIT, {})
    assert event[26:] == bytes(4)


def test_event_types_of_drivers_take_the_id_they_are_given() -> None:
    event = encode(TICK, ENTER, {"count": 7, "color": "RED|GREEN", "ratio": 0.5}, id=0xC000)
    assert struct.unpack_from("<HI", event, 20) == (0xC000, 3)
    assert event[26:] == struct.pack("<HHHIBd", 4, 1, 8, 7, 3, 0.5)


@pytest.mark.parametrize(
    ("name", "direction", "values", "message"),
    [
        ("exit_group", EXIT, {}, "no exit direction"),
        ("close", EXIT, {"nope": 1}, "no parameter nope"),
        ("close", EXIT, {"fd": "three"}, "no FD for fd"),
        ("read", ENTER, {"size": 1 << 32}, "no UINT32 for size"),
        ("chdir", EXIT, {"path": 3}, "no CHARBUF for path"),
        ("read", EXIT, {"data": bytes(70000)}, "at most 65535 fit"),
    ],
)
def test_values_that_do_not_fit_are_refused(
    name: str, direction: Direction, values: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        encode(by_name(name), direction, values)
