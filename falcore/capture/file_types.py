# SPDX-License-Identifier: Apache-2.0
"""The event types that a driver brought along, out of the capture file that its events are in."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from falcore import _native
from falcore.capture.reading import add_type
from falcore.errors import CaptureFileError
from falcore.schema.row import Event, Param
from falcore.schema.types import Format, ParamType

#: Block types: of the rows (falcore/native/scap_own.h), and of those that the events begin with.
_TYPES = 0xFA1C0004
_SECTION = 0x0A0D0D0A
_EVENTS = frozenset({0x204, 0x208, 0x216, 0x217, 0x221, 0x222, 0x8010ABCD})
#: The most bytes of rows, and of what may stand before them.
_ROWS_MAX = 1 << 20
_BEFORE_MAX = 1 << 16


def recorded_types(path: Path) -> tuple[Event, ...]:
    """The drivers' own event types whose rows the file has; none where it cannot be read twice, or is damaged.

    Raises:
        CaptureFileError: the rows are not what any writer writes.
    """
    if not path.is_file():
        return ()
    try:
        with path.open("rb") as plain:
            compressed = plain.read(2) == b"\x1f\x8b"
            plain.seek(0)
            body = _rows_block(cast(BinaryIO, gzip.GzipFile(fileobj=plain)) if compressed else plain)
    except (OSError, EOFError, zlib.error, struct.error):
        return ()  # the reader says what is wrong with the file
    try:
        rows = tuple(_rows(body))
        table = _native.EventTable()
        for row in rows:
            add_type(table, row)
        return rows
    except (struct.error, ValueError) as error:
        raise CaptureFileError(f"{path}: its list of drivers' event types is damaged ({error})") from None


def _rows_block(file: BinaryIO) -> bytes:
    """The rows, which stand among the first blocks."""
    before = 0
    while before < _BEFORE_MAX:
        type, total = struct.unpack("<II", file.read(8))
        if (before == 0 and type != _SECTION) or type in _EVENTS or not 12 <= total <= _ROWS_MAX:
            break
        body = file.read(total - 8)
        if type == _TYPES:
            return body[:-4]
        before += total
    return b""


class _Cursor:
    """The bytes of an entry, taken one value after another."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, format: str) -> int:
        (value,) = struct.unpack_from(format, self._data, self._at)
        self._at += struct.calcsize(format)
        return int(value)

    def text(self) -> str:
        size = self.take("<H")
        if self._at + size > len(self._data):
            raise ValueError("a name does not fit")
        text = self._data[self._at : self._at + size]
        self._at += size
        return text.decode("ascii")


def _rows(body: bytes) -> Iterator[Event]:
    at = 0
    while at + 4 <= len(body):
        (size,) = struct.unpack_from("<I", body, at)
        if size < 4 or at + size > len(body):
            raise ValueError("an entry does not fit")
        entry = _Cursor(body[at + 4 : at + size])
        entry.take("<H")  # the id, which the native reader translates
        yield Event(entry.text(), enter=tuple(_param(entry) for _ in range(entry.take("<H"))))
        at += size


def _param(entry: _Cursor) -> Param:
    name, type, format = entry.text(), entry.take("<B"), entry.take("<B")
    values = tuple((entry.take("<I"), entry.text()) for _ in range(entry.take("<H")))
    return Param(name, ParamType(type), Format(format), values=values)
