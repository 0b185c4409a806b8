# SPDX-License-Identifier: Apache-2.0
"""Captures for Python programs: open one, iterate over its events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from falcore import _native
from falcore.capture.choose import Policy
from falcore.capture.file_types import recorded_types
from falcore.capture.interface import BUFFER_DEFAULT, SNAPLEN_DEFAULT
from falcore.capture.plan import Options, plan
from falcore.capture.report import RunReport
from falcore.capture.select import open_best
from falcore.capture.vocabulary import compile_for
from falcore.capture.writing import FileOptions, Layout
from falcore.columns import BATCH_ROWS, DEFAULT_COLUMNS, check_columns, load_pyarrow, to_arrow
from falcore.engine import Engine, Rule
from falcore.errors import CaptureFileError, ConfigError

if TYPE_CHECKING:
    import pyarrow


class LiveCapture:
    """A running capture: iterate over it, from one thread; leaving the `with` block ends it.

    Attributes:
        driver: name of the driver that captures.
        notes: what is worth knowing about how it was chosen and opened.
    """

    def __init__(self, engine: Engine, driver: str, notes: tuple[str, ...]) -> None:
        self._engine = engine
        self.driver = driver
        self.notes = notes
        engine.start()

    def __iter__(self) -> Iterator[_native.Event]:
        return self.events()

    def events(self, seconds: float | None = None) -> Iterator[_native.Event]:
        """Matching events as they come; ends after so many seconds, with the driver's events, or by `stop`.

        Raises:
            CaptureFileError: a capture file is damaged or cut short, or cannot be written any more; what came
                before has been yielded.
        """
        yield from self._engine.events(seconds)
        yield from self._engine.take()
        self._raise_file_error()

    def batches(
        self, columns: Sequence[str] = DEFAULT_COLUMNS, rows: int = BATCH_ROWS, wait: float = 1.0
    ) -> Iterator[pyarrow.RecordBatch]:
        """Matches as Arrow record batches, a row each, built without Python (docs/columns.md); ends as `events` does.

        Rows are those that no iteration has yielded yet; iterate over events or batches, not both at once.

        Args:
            columns: names of fields, `fd.name` or `evt.arg[flags]`.
            rows: of a batch at most.
            wait: seconds after which a batch comes with the rows that there are, if there is any.

        Raises:
            ConfigError: pyarrow is not installed; FormatError: a name is no field.
            CaptureFileError: a capture file is damaged or cut short, or cannot be written any more; what came
                before has been yielded.
        """
        load_pyarrow()
        if rows < 1:
            raise ConfigError(f"rows={rows}: a batch has a row at least")
        self._engine.gather(check_columns(columns), rows)
        return self._batches(wait)

    def _batches(self, wait: float) -> Iterator[pyarrow.RecordBatch]:
        yield from map(to_arrow, self._engine.batches(wait))
        self._raise_file_error()

    def _raise_file_error(self) -> None:
        if error := self._engine.file_error or self._engine.write_error:
            raise CaptureFileError(error)

    def stop(self) -> None:
        """Detaches; iteration goes on with what is still in the rings, then ends."""
        self._engine.finish()

    def report(self) -> RunReport:
        """What was seen, delivered, matched and lost; exact after `stop`."""
        return self._engine.report()

    def threads(self) -> list[dict[str, object]]:
        """The thread table as it is now, a dict for each thread."""
        return self._engine.threads()

    def fds(self, tid: int) -> list[dict[str, object]]:
        """The descriptors of a thread's process as they are now, a dict for each."""
        return self._engine.fds(tid)

    def __enter__(self) -> LiveCapture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.finish(drain=False)
        self._engine.__exit__(kind, error, trace)
        if kind is None and self._engine.write_error:  # of what was written last
            raise CaptureFileError(self._engine.write_error)


def open_capture(
    filter: str = "",
    *,
    directions: Literal["exit", "both"] = "exit",
    driver: str | None = None,
    snaplen: int = SNAPLEN_DEFAULT,
    buffer: int = BUFFER_DEFAULT,
    include_self: bool = False,
    policy: Policy | None = None,
    memory: int | None = None,
    write: str | Path | None = None,
    layout: Layout = "sysdig",
    on_loss: Callable[[int], None] | None = None,
) -> LiveCapture:
    """Starts to capture what `filter` matches, with the best driver of this host.

    Args:
        filter: an expression of docs/filters.md; empty: everything.
        directions: "exit" asks for one event per system call, with arguments and result; "both" for the
            enter events too.
        driver: a driver's name, instead of the best one.
        snaplen: bytes of I/O data kept per event.
        buffer: bytes of ring per CPU, a power of two.
        include_self: whether this process's own calls are captured too.
        policy: how drivers are ranked.
        memory: bytes of the whole program's own memory beyond which the tables give way; None: the numbers of
            threads and descriptors alone bound them.
        write: a capture file (.scap) that the matches are written to as well.
        layout: whom that file is for: sysdig 0.29.3 and falcore, or current libs.
        on_loss: called with the number of events lost so far whenever that has grown, once a second at most.

    Raises:
        FilterError: the filter cannot be compiled.
        NoDriverError: no driver is usable here; DriverError: the named one does not exist.
        CaptureError: the driver cannot be opened.
        CaptureFileError: the file to write cannot be opened.
    """
    options = Options(exit_only=directions == "exit", snaplen=snaplen, buffer_bytes=buffer, include_self=include_self)
    program = compile_for(filter, driver)
    chosen, capture, notes = open_best(plan(program, options), policy or Policy(), driver)
    try:
        file = None if write is None else FileOptions(str(write), layout=layout).open()
        engine = Engine(capture, [Rule(program, collect=True, file=file)], chosen.event_types(), on_loss)
        engine.limit(memory)
        return LiveCapture(engine, chosen.name, tuple(notes))
    except BaseException:
        capture.close()
        raise


def open_file(path: str | Path, filter: str = "") -> LiveCapture:
    """Reads what `filter` matches from a capture file (.scap, of any generation, plain or gzip).

    Args:
        path: the file.
        filter: an expression of docs/filters.md; empty: everything.

    Raises:
        FilterError: the filter cannot be compiled.
        CaptureFileError: the file cannot be opened.
    """
    types = recorded_types(Path(path))
    program = compile_for(filter, "replay", types)
    chosen, capture, notes = open_best(plan(program, Options(file=Path(path))), Policy(), "replay")
    try:
        return LiveCapture(Engine(capture, [Rule(program, collect=True)], types), chosen.name, tuple(notes))
    except BaseException:
        capture.close()
        raise
