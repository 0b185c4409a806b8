# SPDX-License-Identifier: Apache-2.0
"""The programs of docs/columns.md run, and answer what they are said to answer."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from struct import pack
from typing import Any

import pyarrow as pa
import pytest
from columns_of import run
from falcore_process import FalcoreProcess

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_file import TS, CaptureFile, Thread

DOCS = (Path(__file__).parents[2] / "docs/columns.md").read_text()
QUESTION, WITHOUT_A_FILE, KILLED = re.findall(r"```python\n(.*?)```", DOCS, re.DOTALL)
FILTER = "".join(re.findall(r"^    falcore run --parquet calls\.parquet -d 10 '(.*)'$", DOCS, re.MULTILINE))
#: (process, pid, file, opens, reads, bytes, nanoseconds)
Answer = tuple[str, int, str, int, int, int | None, int | None]


def story(path: Path) -> Path:
    """Two processes open files and read them; each read takes as long as it says."""
    file = CaptureFile().machine().processes([Thread(10, comm="one"), Thread(20, comm="two")])
    now = TS

    def call(enter: int, tid: int, way_in: list[bytes], way_out: list[bytes], nanoseconds: int = 500) -> None:
        nonlocal now
        file.event(enter, way_in, tid=tid, ts=now)
        file.event(enter + 1, way_out, tid=tid, ts=now + nanoseconds)
        now += nanoseconds + 1000

    def opened(tid: int, fd: int, name: bytes) -> None:
        name += b"\0"
        at = [pack("<q", -100), name, pack("<I", 1), pack("<I", 0)]
        call(306, tid, at, [pack("<q", fd), *at, pack("<I", 0), pack("<Q", 0)])

    def read(tid: int, fd: int, count: int, nanoseconds: int) -> None:
        data = b"x" * max(count, 0)
        call(6, tid, [pack("<q", fd), pack("<I", 4096)], [pack("<q", count), data], nanoseconds)

    opened(10, 3, b"/etc/hosts")
    opened(20, 3, b"/etc/passwd")
    opened(20, -2, b"/etc/nothing")
    for nanoseconds in (100, 2000, 30):
        read(10, 3, 7, nanoseconds)
    read(20, 3, 50, 9000)
    read(20, 3, -5, 70000)
    opened(20, 4, b"/etc/issue")
    return file.write(path)


def asked(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> dict[str, Any]:
    """The names that a program of the page leaves behind, run in a folder."""
    monkeypatch.chdir(folder)
    names: dict[str, Any] = {}
    exec(compile(program, "docs/columns.md", "exec"), names)
    return names


def test_duckdb_answers_from_a_parquet_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("-r", str(story(tmp_path / "calls.scap")), "--parquet", str(tmp_path / "calls.parquet"), FILTER)
    answer: list[Answer] = asked(tmp_path, monkeypatch, QUESTION)["answer"].fetchall()
    assert answer == [
        ("two", 20, "/etc/passwd", 1, 1, 50, 9000),
        ("one", 10, "/etc/hosts", 1, 3, 21, 2130),
        ("two", 20, "/etc/issue", 1, 0, None, None),
    ]


def test_batches_answer_without_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story(tmp_path / "calls.scap")
    slowest = asked(tmp_path, monkeypatch, WITHOUT_A_FILE)["slowest"]
    rows = slowest.select(["proc.name", "fd.name", "evt.latency_max", "evt.rawres_sum"]).to_pylist()
    assert sorted(tuple(row.values()) for row in rows) == [
        ("one", "/etc/hosts", 2000, 21),
        ("two", "/etc/passwd", 9000, 50),
    ]


def test_a_file_without_its_end_is_read_up_to_where_it_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    batch = pa.record_batch({"evt.num": list(range(1000))})
    with pa.ipc.new_file(str(tmp_path / "killed.arrow"), batch.schema) as writer:
        for _ in range(3):
            writer.write(batch)
    whole = (tmp_path / "killed.arrow").read_bytes()
    (tmp_path / "killed.arrow").write_bytes(whole[: len(whole) * 2 // 3])
    asked(tmp_path, monkeypatch, KILLED)
    assert capsys.readouterr().out.startswith("1000\n")


@pytest.mark.root
def test_duckdb_answers_about_this_host(
    falcore_run: Callable[..., FalcoreProcess], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    big = tmp_path / "big"
    big.write_bytes(bytes(3_000_000))
    process = falcore_run("--parquet", str(tmp_path / "calls.parquet"), FILTER)
    child = subprocess.Popen(["cat", str(big)], stdout=subprocess.DEVNULL)
    child.wait()
    time.sleep(0.3)
    assert process.interrupt().code == 0
    answer: list[Answer] = asked(tmp_path, monkeypatch, QUESTION)["answer"].fetchall()
    (found,) = [row for row in answer if row[:3] == ("cat", child.pid, str(big))]
    assert found[3] == 1
    assert found[4] >= 3_000_000 // (1 << 20)
    assert found[5] == 3_000_000
    assert found[6] is not None
    assert 1000 < found[6] < 10**10
