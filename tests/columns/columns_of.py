# SPDX-License-Identifier: Apache-2.0
"""Rows as columns hold them and as JSON lines hold them, in one form, so that they can be compared."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
from falcore_process import COMMAND

Rows = list[dict[str, Any]]

PUBLIC_CAPTURES = Path(__file__).parents[3] / "shared/captures"


def text_of(data: bytes) -> str:
    """Bytes as our JSON has them: what is not UTF-8 is the character of its number."""
    return (
        data.decode("utf-8", "surrogateescape")
        .encode("utf-16", "surrogatepass")
        .decode("utf-16", "surrogatepass")
        .translate({0xDC00 + byte: byte for byte in range(0x80, 0x100)})
    )


def plain(array: pa.Array) -> list[Any]:
    """Values of a column without Arrow's types: times as numbers, bytes as text."""
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if pa.types.is_timestamp(array.type):
        array = array.cast(pa.int64())
    values = array.to_pylist()
    return [text_of(value) if isinstance(value, bytes) else value for value in values]


def rows_of(batches: Iterable[pa.RecordBatch]) -> Rows:
    """The rows of batches, each of which is checked on the way."""
    rows: Rows = []
    for batch in batches:
        batch.validate(full=True)
        names = batch.schema.names
        rows += [dict(zip(names, row, strict=True)) for row in zip(*map(plain, batch.columns), strict=True)]
    return rows


def rows_of_file(path: Path) -> Rows:
    """The rows of an Arrow file."""
    with pa.ipc.open_file(path) as file:
        return rows_of(file.get_batch(at) for at in range(file.num_record_batches))


def run(*arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    """`falcore run` to its end, with this exit code and no traceback."""
    done = subprocess.run(
        [*COMMAND, "run", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "TZ": "UTC"},
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done


def json_rows(columns: Iterable[str], *arguments: str) -> Rows:
    """The same fields as JSON lines print them."""
    done = run("-o", "json", "-p", "*" + " ".join(f"%{name}" for name in columns), *arguments)
    return [json.loads(line) for line in done.stdout.splitlines()]
