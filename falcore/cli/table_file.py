# SPDX-License-Identifier: Apache-2.0
"""The files of --arrow and --parquet: opened safely, written by a thread of their own."""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import stat
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from falcore.columns import BATCH_ROWS, DEFAULT_COLUMNS, as_format, check_columns, load_pyarrow, split_columns, to_arrow
from falcore.errors import ConfigError, FalcoreError

if TYPE_CHECKING:
    from types import TracebackType

    import pyarrow

    from falcore.engine import Engine

#: Seconds after which rows are written though they are no whole batch: what a killed run may lose.
WAIT = 10.0
#: Batches that wait for the writer; beyond them the capture waits too, and its rings fill.
QUEUED = 8
#: Rows of a row group of a Parquet file.
GROUP_ROWS = 8 * BATCH_ROWS


@dataclass(slots=True)
class _File:
    option: str
    path: Path
    file: BinaryIO
    writer: Any = None
    broken: bool = False


class TableFiles:
    """The tables that a run writes: one, two, or none, when it does nothing.

    A context manager: the files are made at once, so that a wrong path costs no run, for the owner alone, and never
    through a symbolic link or into a file of somebody else.

    Args:
        arrow: file of --arrow.
        parquet: file of --parquet.
        columns: what --columns says, empty: the usual ones.
        read: the capture file that is read, which is none to write to.
        line: what -p says, which is for lines.

    Raises:
        ConfigError: options that do not go together, pyarrow is not installed, a path that cannot be written.
        FormatError: a column is no field.
    """

    def __init__(
        self, arrow: Path | None, parquet: Path | None, columns: str = "", *, read: Path | None = None, line: str = ""
    ) -> None:
        self._paths = [(option, path) for option, path in (("--arrow", arrow), ("--parquet", parquet)) if path]
        if columns and not self._paths:
            raise ConfigError("--columns chooses what --arrow and --parquet write; lines have -p FORMAT")
        if line and self._paths:
            raise ConfigError("-p is the form of lines, which --arrow and --parquet replace; leave one of them out")
        self.columns = check_columns(split_columns(columns) if columns else DEFAULT_COLUMNS)
        self._taken = [read] if read is not None else []
        self._files: list[_File] = []
        self._queue: queue.Queue[pyarrow.RecordBatch | None] = queue.Queue(QUEUED)
        self._thread: threading.Thread | None = None
        self._due = 0.0
        self._rows = 0
        self.error = ""
        if self._paths:
            load_pyarrow()

    def __bool__(self) -> bool:
        return bool(self._paths)

    @property
    def format(self) -> str:
        """The line format that reads the same fields."""
        return as_format(self.columns)

    def __enter__(self) -> TableFiles:
        try:
            for option, path in self._paths:
                self._files.append(_File(option, path, _create(option, path, self._taken)))
                self._taken.append(path)
        except BaseException:
            self._close()
            raise
        return self

    def start(self, engine: Engine) -> None:
        """Has the engine gather the columns, and begins the files."""
        if not self:
            return
        schema = load_pyarrow().schema(engine.gather(self.columns, BATCH_ROWS))
        for one in self._files:
            with self._noting(one):
                one.writer = _writer(one, schema)
        self._due = time.monotonic() + WAIT
        self._thread = threading.Thread(target=self._write, name="table files", daemon=True)
        self._thread.start()

    def take(self, engine: Engine, *, rest: bool = False) -> None:
        """Hands the rows that are due to the writer; with `rest` all."""
        if not self:
            return
        while batch := engine.batch(whole=not rest and time.monotonic() < self._due):
            self._rows += len(batch)
            self._queue.put(to_arrow(batch))
            self._due = time.monotonic() + WAIT

    def finish(self, engine: Engine) -> str:
        """Writes what is left and ends the files; returns what to add to the summary."""
        self.take(engine, rest=True)
        self._close()
        return "".join(f"; {self._rows} rows written to {one.path}" for one in self._files if not one.broken)

    def check(self) -> None:
        """Does nothing when all was written.

        Raises:
            FalcoreError: it was not.
        """
        if self.error:
            raise FalcoreError(self.error)

    def _write(self) -> None:
        while (batch := self._queue.get()) is not None:
            for one in self._files:
                if not one.broken:
                    with self._noting(one):
                        one.writer.write_batch(batch)
                        one.file.flush()

    @contextlib.contextmanager
    def _noting(self, one: _File) -> Any:
        try:
            yield
        except (OSError, load_pyarrow().ArrowException) as error:
            one.broken = True
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self.error = self.error or f"{one.option} {one.path}: {reason}; {_REMAINS[one.option]}"

    def _close(self) -> None:
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
        for one in self._files:
            if one.writer is not None and not one.broken:
                with self._noting(one):
                    one.writer.close()
                    one.file.flush()
            if isinstance(one.writer, _Parquet):
                one.writer.abandon()
            with contextlib.suppress(OSError):  # noted before, if the file was whole until then
                one.file.close()
            one.writer = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()


#: What a file is worth that could not be ended.
_REMAINS = {
    "--arrow": "the rows before are whole but the file has no end: docs/columns.md says how to read it",
    "--parquet": "the file has no end and cannot be read",
}


def _writer(one: _File, schema: pyarrow.Schema) -> Any:
    if one.option == "--arrow":
        return load_pyarrow().ipc.new_file(one.file, schema)
    from pyarrow import parquet

    return _Parquet(parquet.ParquetWriter(one.file, schema, compression="zstd", compression_level=1))


class _Parquet:
    """A Parquet writer whose row groups are larger than a batch."""

    def __init__(self, writer: Any) -> None:
        self._writer = writer
        self._batches: list[pyarrow.RecordBatch] = []

    def write_batch(self, batch: pyarrow.RecordBatch) -> None:
        self._batches.append(batch)
        if sum(map(len, self._batches)) >= GROUP_ROWS:
            self._flush()

    def _flush(self) -> None:
        if self._batches:
            batches, self._batches = self._batches, []
            self._writer.write_table(load_pyarrow().Table.from_batches(batches), GROUP_ROWS * 2)

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def abandon(self) -> None:
        # A writer that could not be closed would try again when it is collected, and print why it cannot.
        self._writer.is_open = False


def _create(option: str, path: Path, taken: list[Path]) -> BinaryIO:
    """Opens a file for writing that nobody else reads.

    Raises:
        ConfigError: it cannot be, or it is somebody else's, or no file.
    """

    def refuse(fact: str) -> ConfigError:
        return ConfigError(f"{option} {path}: {fact}")

    try:
        # Without O_TRUNC: what turns out to be the wrong file keeps its content.
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise refuse("is a symbolic link, which is not followed; name the file itself") from error
        raise refuse(f"cannot be written ({error.strerror})") from error
    try:
        found = os.fstat(fd)
        if stat.S_ISREG(found.st_mode):
            if found.st_uid != os.geteuid():
                raise refuse(f"belongs to user {found.st_uid}, who could read it; remove it or name another file")
            if found.st_nlink != 1:
                raise refuse("has other names too (hard links); remove it or name another file")
            if any(os.path.samestat(found, os.stat(other)) for other in taken):
                raise refuse("is used by this run already; name another file")
            os.fchmod(fd, 0o600)
            os.ftruncate(fd, 0)
        elif not stat.S_ISCHR(found.st_mode):
            raise refuse("is not a regular file; name another file")
        return os.fdopen(fd, "wb", buffering=1 << 20)
    except OSError as error:
        os.close(fd)
        raise refuse(f"cannot be written ({error.strerror})") from error
    except FalcoreError:
        os.close(fd)
        raise
