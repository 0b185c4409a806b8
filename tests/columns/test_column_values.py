# SPDX-License-Identifier: Apache-2.0
"""Every field as a column: its Arrow type, and the values that JSON lines have of the same events."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path
from struct import pack
from typing import Any

import pyarrow as pa
import pytest
from columns_of import PUBLIC_CAPTURES, Rows, json_rows, rows_of

import falcore
from falcore.schema.events.public import public_events
from falcore.schema.fields import FIELDS
from falcore.schema.types import ParamType

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_file import FILE_V2, IPV4, TS, UNIX, CaptureFile, Thread, counted, fd_entry, named_fd, socket_fd
from random_events import Values

#: Arguments for the fields that need one, and some that may have one.
ARGUMENTS = {
    "evt.type.is": "read",
    "evt.arg": "fd",
    "evt.rawarg": "fd",
    "evt.around": "1700000000000000000",
    "evt.abspath": "1",
    "thread.cgroup": "cpu",
}
MORE = (
    "proc.aname[1]",
    "proc.apid[1]",
    "proc.acmdline[2]",
    "proc.aexe[1]",
    "proc.aexepath[1]",
    "proc.args[0]",
    "proc.env[A]",
    "fd.types[3]",
    "evt.arg[0]",
    "evt.arg.flags",
    *(f"evt.rawarg.{name}" for name in ("res", "name", "data", "tuple", "flags", "mode", "addr", "cgroups", "size")),
)
#: In a line: since the line before. In a column: since the event before.
DIFFERENT = ("evt.deltatime",)
ALL = (
    *(
        field.name + (f"[{ARGUMENTS.get(field.name, 'x')}]" if field.argument == "required" else "")
        for field in FIELDS
        if not field.name.startswith(DIFFERENT)
    ),
    *MORE,
)


def hostile(path: Path) -> Path:
    """A small capture whose texts are as bad as texts can be."""
    bad = "na\x1b[31m\u202eme\x7f\u00e9\x00"
    file = CaptureFile().machine().users([(0, "root"), (7, "se\nven")], [(0, "root")])
    threads = [
        Thread(1, ptid=0, comm="init"),
        Thread(10, comm="d\xe9mo\t", args=b"-v\0\xff\xfe\0", cgroups=b"cpu=/" + b"a" * 64 + b"\0memory=/\xc3\x28\0"),
        Thread(20, ptid=10, uid=7, comm="", args=b"", env=b"A=\xf0\x9f\x98\x80\0B=\xf0\x9f\0"),
    ]
    file.processes(threads)
    entries = [named_fd(3, FILE_V2, "/tmp/" + bad[:5]), socket_fd(4, IPV4, ("10.0.0.1", 1), ("10.0.0.2", 65535))]
    entries.append(fd_entry(5, UNIX, pack("<QQ", 1, 2) + counted(b"/run/\xff.sock")))
    file.fds(10, entries)
    for number, data in enumerate(
        (b"", b"plain", bytes(range(256)), "\u00e9\u20ac\U0001f600".encode(), b"\xed\xa0\x80\xc0\xaf")
    ):
        for tid in (10, 20, 30):
            at = TS + 1000 * number + tid
            file.event(6, [pack("<q", 3 + number), pack("<I", 80)], tid=tid, ts=at)
            file.event(7, [pack("<q", len(data)), data], tid=tid, ts=at + 7)
        file.event(307, [pack("<q", 9), pack("<q", -100), data + b"\0", pack("<I", 1)], ts=at + 100)
    file.event(3, [pack("<q", -2), b"/no\0", pack("<I", 1), pack("<I", 0)], tid=-1, cpu=2000)
    return file.write(path)


def batches_of(path: Path, columns: tuple[str, ...], **more: Any) -> Iterator[pa.RecordBatch]:
    with falcore.open_file(path) as capture:
        yield from capture.batches(columns, **more)


def assert_same(columns: Rows, lines: Rows) -> None:
    assert len(columns) == len(lines) > 0
    for column, line in zip(columns, lines, strict=True):
        for name, printed in line.items():
            value = printed
            mine = column[name]
            if name == "proc.name" and mine is not None:  # lines have dots for its control characters
                mine = mine.replace("\t", ".")
            if isinstance(mine, str) and not isinstance(value, str):
                value = str(value).lower() if isinstance(value, bool) else str(value)
            if isinstance(value, float):
                assert math.isclose(mine, value, rel_tol=1e-4), name
            else:
                assert (name, mine) == (name, value), line


def test_every_field_has_the_value_that_json_has(tmp_path: Path) -> None:
    path = hostile(tmp_path / "a.scap")
    assert_same(rows_of(batches_of(path, ALL)), json_rows(ALL, "-r", str(path)))


@pytest.mark.parametrize("seed", range(2))
def test_every_field_of_every_event_type_has_the_value_that_json_has(seed: int, tmp_path: Path) -> None:
    file = CaptureFile().machine().processes([Thread(10), Thread(20, ptid=10)])
    file.fds(10, [named_fd(3, FILE_V2, "/tmp/a"), socket_fd(4, IPV4, ("10.0.0.1", 1), ("10.0.0.2", 65535))])
    values = Values(seed, range(9), (10, 20))
    for id, row in public_events().items():
        file.event(id, values.params(row), tid=10 + id % 4 // 2 * 10, ts=TS + id * 1000)
    path = file.write(tmp_path / "a.scap")
    assert_same(rows_of(batches_of(path, ALL)), json_rows(ALL, "-r", str(path)))


def test_every_field_of_public_captures_has_the_value_that_json_has() -> None:
    if not PUBLIC_CAPTURES.is_dir():
        pytest.skip(f"{PUBLIC_CAPTURES.name} beside the project is not there")
    for path in sorted(PUBLIC_CAPTURES.glob("*.scap")):
        lines = json_rows(ALL, "-r", str(path), "-n", "3000")
        assert_same(rows_of(batches_of(path, ALL, rows=3000))[: len(lines)], lines)


def test_every_field_of_generated_events_has_the_value_that_json_has() -> None:
    columns = tuple(name for name in ALL if "time" not in name and "duration" not in name and "_ts" not in name)
    with falcore.open_capture(driver="synthetic", directions="both") as capture:
        rows = rows_of([next(capture.batches(columns, rows=500))])
    assert_same(rows, json_rows(columns, "--driver", "synthetic", "-n", "500"))


@pytest.mark.parametrize(
    ("column", "type"),
    [
        ("evt.num", pa.uint64()),
        ("evt.rawtime", pa.timestamp("ns")),
        ("evt.rawtime.s", pa.timestamp("s")),
        ("evt.rawtime.ns", pa.uint64()),
        ("evt.latency", pa.uint64()),
        ("evt.cpu", pa.int16()),
        ("evt.type", pa.dictionary(pa.int16(), pa.string())),
        ("evt.dir", pa.dictionary(pa.int16(), pa.string())),
        ("evt.args", pa.string()),
        ("evt.rawres", pa.int64()),
        ("evt.failed", pa.bool_()),
        ("evt.buffer", pa.binary()),
        ("evt.count", pa.uint32()),
        ("fd.dev", pa.uint32()),
        ("fd.sport", pa.uint16()),
        ("fd.port", pa.list_(pa.uint16())),
        ("fd.ip", pa.list_(pa.string())),
        ("fd.sip", pa.string()),
        ("fd.types", pa.list_(pa.string())),
        ("proc.aname", pa.list_(pa.string())),
        ("proc.aname[1]", pa.string()),
        ("proc.apid", pa.list_(pa.int64())),
        ("proc.apid[1]", pa.int64()),
        ("proc.fdusage", pa.float64()),
        ("proc.pid.ts", pa.timestamp("ns")),
        ("proc.exe_ino.mtime", pa.timestamp("ns")),
        ("proc.exe_ino.ctime_duration_proc_start", pa.uint64()),
        ("user.uid", pa.uint32()),
        ("evt.rawarg[fd]", pa.int64()),
        ("evt.rawarg[name]", pa.string()),
        ("evt.rawarg[tuple]", pa.binary()),
        ("evt.rawarg[data]", pa.string()),  # a number in some events
        ("container.id", pa.string()),
    ],
)
def test_a_column_has_the_type_of_its_field(column: str, type: pa.DataType, tmp_path: Path) -> None:
    (batch,) = batches_of(hostile(tmp_path / "a.scap"), (column,))
    assert batch.schema.field(0).type == type


def test_numbers_are_as_wide_as_the_field_table_says(tmp_path: Path) -> None:
    widths = {
        ParamType.INT16: pa.int16(),
        ParamType.INT32: pa.int32(),
        ParamType.INT64: pa.int64(),
        ParamType.UINT32: pa.uint32(),
        ParamType.RELTIME: pa.uint64(),
        ParamType.UINT64: pa.uint64(),
        ParamType.BOOL: pa.bool_(),
        ParamType.DOUBLE: pa.float64(),
    }
    other = ("fd.dev", "_ts", ".ts")
    fields = [f for f in FIELDS if f.argument == "none" and f.type in widths and not f.name.endswith(other)]
    (batch,) = batches_of(hostile(tmp_path / "a.scap"), tuple(field.name for field in fields))
    wrong = [field.name for field in fields if batch.schema.field(field.name).type != widths[field.type]]
    assert not wrong


def test_a_text_that_is_not_utf8_keeps_every_byte_as_a_character(tmp_path: Path) -> None:
    rows = rows_of(batches_of(hostile(tmp_path / "a.scap"), ("evt.rawarg.name", "proc.env")))
    assert "\u00ed\u00a0\u0080\u00c0\u00af" in {row["evt.rawarg.name"] for row in rows}


def test_batches_have_so_many_rows_at_most_and_lose_none(tmp_path: Path) -> None:
    path = hostile(tmp_path / "a.scap")
    (whole,) = batches_of(path, ("evt.num", "fd.name"))
    parts = list(batches_of(path, ("evt.num", "fd.name"), rows=7))
    assert [part.num_rows for part in parts[:-1]] == [7] * (len(parts) - 1)
    assert pa.Table.from_batches(parts).to_pylist() == whole.to_pylist()


def test_a_batch_outlives_its_capture(tmp_path: Path) -> None:
    batches = list(batches_of(hostile(tmp_path / "a.scap"), ("proc.name", "evt.type", "proc.aname"), rows=5))
    first = batches[0].slice(1, 3)
    names = first.column(1)
    del batches, first
    assert names.dictionary_decode().to_pylist() == ["read"] * 3


def test_iteration_can_go_on_with_events(tmp_path: Path) -> None:
    with falcore.open_file(hostile(tmp_path / "a.scap")) as capture:
        batch = next(capture.batches(("evt.num",), rows=3))
        assert batch.to_pydict() == {"evt.num": [1, 2, 3]}
        assert next(iter(capture)).num == 4
