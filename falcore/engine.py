# SPDX-License-Identifier: Apache-2.0
"""The pipeline, from an opened capture to outputs: the file to read first.

    filter text ──▶ compile ──▶ plan ──▶ CaptureRequest ──▶ driver.open ──▶ rings
                       └──────────────▶ rule ──▶ native pipeline ◀──────────┘
                                                    └──▶ lines on a descriptor, or events for Python

The native pipeline drains, merges, decodes, keeps state, filters and formats without Python; this class
starts and stops it, gives it work in slices short enough for signals, and closes the loss equation.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType

from falcore import _native
from falcore.capture.interface import Capture
from falcore.capture.reading import add_type, connect
from falcore.capture.report import CpuReport, RunReport, build_report
from falcore.errors import FilterError, FormatError, PluginError
from falcore.filter.compile import Program
from falcore.schema.row import Event as EventRow

#: The longest slice of native work, seconds: how long a signal or a deadline may wait.
SLICE = 0.1
#: The share of time that a reader with real-time priority leaves to others.
REALTIME_LEAVES = 0.2
#: Forms of binary data and of evt.outputtime; the native core knows them by their place here.
BUFFER_FORMS = ("dots", "ascii", "hex", "hex-ascii", "base64")
TIME_FORMS = ("clock", "absolute", "relative", "latency", "delta")
#: How often loss is told of at most, seconds.
LOSS_INTERVAL = 1.0
#: No limit on matches.
UNLIMITED = 2**64 - 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A filter and what becomes of its matches.

    Attributes:
        program: the compiled filter.
        fd: descriptor that lines are written to; None: nothing is formatted.
        format: the line's format text.
        style: "text" (all falcore knows), "sysdig" (what sysdig 0.29.3 prints) or "json".
        collect: keep matches for `Engine.events`.
        buffers: form of binary data, one of BUFFER_FORMS.
        time: form of evt.outputtime, one of TIME_FORMS.
        file: the capture file that matches are written to (falcore.capture.writing).
    """

    program: Program
    fd: int | None = None
    format: str = ""
    style: str = "text"
    collect: bool = False
    buffers: str = "dots"
    time: str = "clock"
    file: _native.CaptureWriter | None = None


class Engine:
    """One capture, its rules and its tables. Use as a context manager; it closes the capture.

    Args:
        capture: an opened driver.
        rules: filters with their outputs; every event is tried against each.
        event_types: the driver's own event types.
        on_loss: called with the number of events lost so far whenever that has grown, once a second at most.
    """

    def __init__(
        self,
        capture: Capture,
        rules: Iterable[Rule],
        event_types: Iterable[EventRow] = (),
        on_loss: Callable[[int], None] | None = None,
    ) -> None:
        self._capture = capture
        self._table = _native.EventTable()
        for row in event_types:
            _add_type(self._table, row)
        self._pipeline = connect(capture, self._table)
        for rule in rules:
            self._add(rule)
        self._batches: Iterator[Iterable[bytes]] | None = None
        self._started = 0.0
        self._duration: float | None = None
        self._rest: list[_native.Event] = []
        self._columns: _native.Columns | None = None
        self._rest_batches: list[_native.RecordBatch] = []
        self._file_error = ""
        self._on_loss = on_loss
        self._told_lost, self._told_at = 0, 0.0
        self._ring_bytes = sum(ring.size for ring in capture.rings if not capture.recorded)
        self._cpu_limit: float | None = None
        self._cpu_started, self._cpu_used = time.process_time(), 0.0
        self.output_closed = False
        self.output_error = 0
        self.exhausted = False

    def _add(self, rule: Rule) -> None:
        nodes = [tuple(node) for node in rule.program.nodes]
        fd = -1 if rule.fd is None else rule.fd
        try:
            forms = BUFFER_FORMS.index(rule.buffers), TIME_FORMS.index(rule.time)
            self._pipeline.add_rule(nodes, rule.style, rule.format, fd, rule.collect, *forms, rule.file)
        except _native.FormatError as error:
            message, begin, end = error.args
            raise FormatError(message, rule.format, (begin, end)) from None
        except ValueError as error:  # a pattern that is too large for RE2, a tree that is too deep
            raise FilterError(str(error), rule.program.source) from None

    def start(self) -> None:
        """Attaches, then reads procfs: what happens in between waits in the rings."""
        self._started = time.monotonic()
        self._cpu_started = time.process_time()
        self._capture.start()
        if self._capture.rings and not self._capture.recorded:
            self._pipeline.scan()
            self._capture.settle()
        self._batches = self._capture.events()

    def hurry(self) -> bool:
        """Gives the calling thread real-time priority, so that a busy host cannot keep it from its rings.

        It still leaves a fifth of every tenth of a second to others. False, and nothing changed, where that is
        not permitted (CAP_SYS_NICE).
        """
        try:
            os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(1))
        except OSError:
            return False
        self._hold_cpu(1 - REALTIME_LEAVES)
        return True

    def limit(self, memory: int | None = None, cpu: float = 0) -> None:
        """Holds the process to limits; `report` tells what came of them.

        Args:
            memory: bytes of its own, rings aside; beyond, the tables let go of what was not asked for lately.
            cpu: the share of one CPU that the reader takes at most; 0: no limit but that of real-time priority.
        """
        if memory:
            self._pipeline.limit_memory(memory)
        if cpu:
            self._hold_cpu(cpu)

    def _hold_cpu(self, share: float) -> None:
        self._cpu_limit = min(share, self._cpu_limit or 1)
        if self._cpu_limit < 1:
            self._pipeline.leave(1 - self._cpu_limit)

    def step(self, matches: int = UNLIMITED, seconds: float = SLICE) -> int:
        """Works for a slice of time, at most until so many matches; returns how many there were."""
        if self._batches is not None:
            batch = next(self._batches, None)
            self.exhausted = batch is None
            self._pipeline.feed(list(batch or ()))
            if not batch and not self.exhausted:
                time.sleep(0.001)
            seconds = 0  # all the driver has for now is fed: nothing to wait for
        progress = self._pipeline.run(matches, int(seconds * 1e9), self.exhausted)
        self._note_output(progress)
        if progress.lost > self._told_lost:
            self._note_loss(progress.lost)
        self.exhausted |= progress.ended
        return int(progress.matched)

    def _note_loss(self, lost: int) -> None:
        now = time.monotonic()
        if self._on_loss is not None and now - self._told_at >= LOSS_INTERVAL:
            self._told_lost, self._told_at = lost, now
            self._on_loss(lost)

    def events(self, seconds: float | None = None) -> Iterator[_native.Event]:
        """Matches of collecting rules as they come, until `finish` or for so many seconds."""
        end = None if seconds is None else time.monotonic() + seconds
        if self._columns is not None:
            self._columns = None
            self._pipeline.gather(0, None)
        while self._duration is None and (end is None or time.monotonic() < end):
            self.step()
            batch = self._pipeline.take()
            yield from batch
            if (self.exhausted or self.output_closed) and not batch:
                return

    def gather(self, columns: Sequence[str], rows: int) -> _native.Columns:
        """Turns the matches of the first rule into rows from now on, instead of events.

        Args:
            columns: names of fields.
            rows: of a whole batch.

        Raises:
            FormatError: a name is no field.
        """
        try:
            self._columns = _native.Columns(list(columns), self._table, rows)
        except _native.FormatError as error:
            raise FormatError(error.args[0]) from None
        self._pipeline.gather(0, self._columns)
        return self._columns

    def batch(self, *, whole: bool) -> _native.RecordBatch | None:
        """The next batch of rows; None when there is none: no whole one, or no row at all."""
        if self._rest_batches:
            return self._rest_batches.pop(0)
        if self._columns is None or not (self._columns.full if whole else len(self._columns)):
            return None
        return self._columns.take()

    def batches(self, wait: float) -> Iterator[_native.RecordBatch]:
        """Batches as they fill, until `finish` or the end of events; rows wait for no longer than so many seconds."""
        due = time.monotonic() + wait
        while self._duration is None:
            self.step()
            ended = self.exhausted or self.output_closed
            batch = self.batch(whole=not ended and time.monotonic() < due)
            if batch is not None:
                yield batch
                due = time.monotonic() + wait
            elif ended:
                return
        while (batch := self.batch(whole=False)) is not None:
            yield batch

    def finish(self, *, drain: bool = True) -> None:
        """Detaches and, unless told otherwise, shows what is still in the rings."""
        if self._duration is not None:
            return
        self._duration = time.monotonic() - self._started
        self._capture.stop()
        # A run ends when a batch of matches is full: again, until one finds nothing. What is left of a file
        # that was not read to its end is not waiting to be lost.
        while drain and not self.output_closed and not self._capture.recorded:
            progress = self._pipeline.run(UNLIMITED, 0, True)
            self._note_output(progress)
            self._rest += self._pipeline.take()
            if self._columns is not None and self._columns.full:
                self._rest_batches.append(self._columns.take())
            elif not progress.delivered:
                break
        self._pipeline.finish_files()
        self._cpu_used = time.process_time() - self._cpu_started

    def _note_output(self, progress: _native.Progress) -> None:
        if progress.output_closed:
            self.output_closed = True
            self.output_error = progress.output_error

    @property
    def file_error(self) -> str:
        """Why the capture file could not be read to its end; empty when it could."""
        return self._file_error or str(self._pipeline.file_error())

    @property
    def write_error(self) -> str:
        """Why a capture file could not be written to its end; empty when all could."""
        return str(self._pipeline.write_error())

    def threads(self) -> list[dict[str, object]]:
        """The thread table as it is now."""
        return list(self._pipeline.threads())

    def fds(self, tid: int) -> list[dict[str, object]]:
        """The descriptors of a thread's process as they are now."""
        return list(self._pipeline.fds(tid))

    def take(self) -> list[_native.Event]:
        """Collected matches that `events` has not yielded."""
        rest, self._rest = self._rest, []
        return [*rest, *self._pipeline.take()]

    def report(self) -> RunReport:
        """What was seen, delivered, matched and lost; exact after `finish`."""
        duration = self._duration if self._duration is not None else time.monotonic() - self._started
        used = self._cpu_used if self._duration is not None else time.process_time() - self._cpu_started
        cpu = CpuReport(limit=self._cpu_limit, used=used, share=used / duration if duration > 0 else 0)
        native = self._pipeline.stats()
        return build_report(self._capture.stats(), native, duration, rings=self._ring_bytes, cpu=cpu)

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Before the capture: what stays mapped would keep a kernel module in use.
        self._file_error = self.file_error  # the file goes with the rings
        self._pipeline.disconnect()
        self._capture.close()


def _add_type(table: _native.EventTable, row: EventRow) -> None:
    try:
        add_type(table, row)
    except ValueError as error:
        raise PluginError(f"the driver's {error}") from None
