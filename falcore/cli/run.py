# SPDX-License-Identifier: Apache-2.0
"""`falcore run`: capture, filter, print."""

from __future__ import annotations

import errno
import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from falcore.capture.interface import SNAPLEN_DEFAULT, SNAPLEN_MAX
from falcore.cli.loss import LossNews
from falcore.cli.size import buffer_size, memory_size
from falcore.cli.terminal import printable
from falcore.cli.workload import WorkloadChoice
from falcore.cli.writing import FileLayout, Writing
from falcore.errors import CaptureFileError, ConfigError, FalcoreError

if TYPE_CHECKING:
    from falcore.capture.choose import Policy
    from falcore.capture.plan import Options
    from falcore.capture.report import RunReport
    from falcore.cli.table_file import TableFiles
    from falcore.engine import Engine, Rule
    from falcore.filter.compile import Program

#: Fields of the default lines that have a colour: the terminal's code for it.
_COLOURS = {"proc.name": "01;32", "thread.tid": "01;36", "evt.type": "01;34"}


class OutputForm(str, Enum):
    """How a match is printed."""

    TEXT = "text"
    SYSDIG = "sysdig"
    JSON = "json"


class BufferForm(str, Enum):
    """How binary data prints."""

    DOTS = "dots"
    ASCII = "ascii"
    HEX = "hex"
    HEX_ASCII = "hex-ascii"
    BASE64 = "base64"


class TimeForm(str, Enum):
    """What the time of a line is."""

    CLOCK = "clock"
    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    LATENCY = "latency"
    DELTA = "delta"


class TracepointEvent(str, Enum):
    """Events of threads and of rings that nobody needs unasked."""

    SWITCH = "switch"
    SIGNALDELIVER = "signaldeliver"
    PAGE_FAULT = "page_fault"
    IO_URING_SUBMIT = "io_uring_submit"
    IO_URING_COMPLETE = "io_uring_complete"


class Color(str, Enum):
    """Whether lines are coloured."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Priority(str, Enum):
    """How the reader competes for CPUs."""

    REALTIME = "realtime"
    NORMAL = "normal"


def run(
    filter: Annotated[list[str] | None, typer.Argument(help="Filter expression; several words are joined.")] = None,
    read: Annotated[
        Path | None, typer.Option("-r", "--read", help="Read this capture file (.scap) instead of capturing.")
    ] = None,
    write: Annotated[
        str | None,
        typer.Option(
            "-w",
            "--write",
            help="Write a capture file (.scap) of the matches, - to stdout; prints with -o or -p.",
        ),
    ] = None,
    compress: Annotated[bool, typer.Option("-z", "--compress", help="Compress the file (gzip).")] = False,
    layout: Annotated[
        FileLayout, typer.Option("--layout", help="Whom the file is for: sysdig 0.29.3 and falcore, or current libs.")
    ] = FileLayout.SYSDIG,
    fatfile: Annotated[
        bool, typer.Option("-F", "--fatfile", help="Keep what the filter leaves out and the state needs, hidden.")
    ] = False,
    rotate_size: Annotated[
        float, typer.Option("-C", "--rotate-size", min=0, help="Next file after so many million bytes.")
    ] = 0,
    rotate_seconds: Annotated[
        float,
        typer.Option("-G", "--rotate-seconds", min=0, help="Next file after so many seconds; strftime in names."),
    ] = 0,
    rotate_events: Annotated[
        int, typer.Option("-e", "--rotate-events", min=0, help="Next file after so many events.")
    ] = 0,
    rotate_files: Annotated[
        int, typer.Option("-W", "--rotate-files", min=0, help="So many files at most: the oldest is written over.")
    ] = 0,
    count: Annotated[int, typer.Option("-n", "--count", min=0, help="Stop after so many matches.")] = 0,
    duration: Annotated[float, typer.Option("-d", "--duration", min=0, help="Stop after so many seconds.")] = 0,
    output: Annotated[
        OutputForm | None, typer.Option("-o", "--output", help="Line form; text, unless -w writes a file.")
    ] = None,
    format: Annotated[str, typer.Option("-p", "--format", help="Own line format: '*%evt.time %proc.name'.")] = "",
    buffer_format: Annotated[
        BufferForm, typer.Option("--buffer-format", help="Form of binary data: as sysdig's -A, -x, -X, -b.")
    ] = BufferForm.DOTS,
    time_format: Annotated[
        TimeForm, typer.Option("-t", "--time-format", help="What evt.outputtime is: sysdig's h, a, r, d, D.")
    ] = TimeForm.CLOCK,
    color: Annotated[Color, typer.Option("--color", help="Colours; auto: on a terminal.")] = Color.AUTO,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Match, but format and print nothing.")] = False,
    arrow: Annotated[
        Path | None, typer.Option("--arrow", help="Write matches as columns to this Arrow IPC file, instead of lines.")
    ] = None,
    parquet: Annotated[Path | None, typer.Option("--parquet", help="The same to this Parquet file.")] = None,
    columns: Annotated[
        str, typer.Option("--columns", help="Fields that become columns: evt.rawtime,proc.name,fd.name.")
    ] = "",
    driver: Annotated[str, typer.Option("--driver", help="This driver instead of the best one.")] = "",
    buffer: Annotated[str, typer.Option("--buffer", help="Ring per CPU: a power of two, 128K to 512M.")] = "8M",
    memory: Annotated[
        str,
        typer.Option("--memory", help="Most memory beside the rings, 96M and more; the tables give way. none: any."),
    ] = "512M",
    cpu_limit: Annotated[
        float,
        typer.Option("--cpu-limit", min=0, max=100, help="Most of one CPU, percent; 0: 80 with real-time priority."),
    ] = 0,
    snaplen: Annotated[int, typer.Option("--snaplen", help="Bytes of I/O data per event.")] = SNAPLEN_DEFAULT,
    exit_only: Annotated[bool, typer.Option("--exit-only", help="No enter events: half the cost.")] = False,
    stats_json: Annotated[Path | None, typer.Option("--stats-json", help="Write the account of the run here.")] = None,
    include_self: Annotated[bool, typer.Option("--include-self", help="Capture falcore's own calls too.")] = False,
    tracepoint: Annotated[
        list[TracepointEvent] | None,
        typer.Option("--tracepoint", help="Capture this too, which comes only when asked for or named in the filter."),
    ] = None,
    pushdown: Annotated[
        bool, typer.Option("--pushdown/--no-pushdown", help="Let the kernel leave out what the filter cannot match.")
    ] = True,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say which part of the filter runs where, and capture nothing.")
    ] = False,
    priority: Annotated[
        Priority, typer.Option("--priority", help="Of the reader: realtime loses nothing to a busy host.")
    ] = Priority.REALTIME,
    workload: Annotated[
        WorkloadChoice, typer.Option("--workload", help="io prefers a kernel module where one can be loaded.")
    ] = WorkloadChoice.GENERAL,
    allow_kmod: Annotated[bool, typer.Option("--allow-kmod", help="Permit loading a kernel module.")] = False,
) -> None:
    """Capture system calls of every process, or read a capture file; print what the filter matches, or write it to one.

    Ends with Ctrl-C, -d, -n, the end of the file, or when the output is closed, with a summary on stderr.
    """
    from falcore.capture.choose import Policy
    from falcore.capture.file_types import recorded_types
    from falcore.capture.plan import plan
    from falcore.capture.select import open_best
    from falcore.capture.vocabulary import compile_for
    from falcore.cli.table_file import TableFiles
    from falcore.engine import Engine, Rule

    if not 0 <= snaplen <= SNAPLEN_MAX:
        raise ConfigError(f"--snaplen {snaplen}: has to be from 0 to {SNAPLEN_MAX} bytes")
    if read is not None:
        _refuse_with_read(
            {
                "--driver": driver,
                "--exit-only": exit_only,
                "--include-self": include_self,
                "--tracepoint": tracepoint,
                "--explain": explain,
            }
        )
        driver = "replay"
    writing = Writing(write, compress, layout, fatfile, rotate_size, rotate_seconds, rotate_events, rotate_files)
    writing.check(prints=not quiet and (output is not None or format != ""))
    quiet = quiet or (write is not None and output is None and not format)
    output = output or OutputForm.TEXT
    tables = TableFiles(arrow, parquet, columns, read=read, line=format)
    types = () if read is None else recorded_types(read)
    program = compile_for(" ".join(filter or ()), driver or None, types)
    memory_limit = memory_size(memory)
    options = _options(exit_only, snaplen, buffer, include_self, read, tracepoint, pushdown)
    policy = Policy(workload=workload.value, allow_kmod=allow_kmod)
    if explain:
        _explain(program, options, format or default_format(output) or "%evt.args", policy, driver)
        return
    rule = Rule(
        program,
        None if quiet or tables else _stdout(),
        format or default_format(output, coloured(color)),
        output.value,
        buffers=buffer_format.value,
        time=time_format.value,
    )
    losses = LossNews(_say)
    told = losses if read is None else None
    with _StatsFile(stats_json) as stats, tables:
        shown = _shown(tables, rule, time_format)
        request = plan(program, options, shown)
        chosen, capture, notes = open_best(request, policy, driver or None)
        with (
            capture,
            Engine(capture, [rule := writing.added(rule, read)], (*chosen.event_types(), *types), told) as engine,
        ):
            ending = _Ending(duration)
            losses.report = engine.report
            engine.limit(memory_limit, cpu_limit / 100)
            tables.start(engine)
            engine.start()
            if priority is Priority.REALTIME and chosen.selectable and not engine.hurry():
                notes = (
                    *notes,
                    "no real-time priority for the reader (CAP_SYS_NICE): a busy host may cost events",
                )
            _started(f"capturing with {chosen.name}" if read is None else f"reading {read}", notes, live=read is None)
            _work(engine, tables, losses, ending, count)
            written = tables.finish(engine)
            report = engine.report()
        stats.write(report.model_dump(by_alias=True))
    _say_account(report, written)
    if rule.file is not None and not engine.write_error:
        _say(writing.summary(rule.file))
    _raise_errors(engine, tables)


def _options(
    exit_only: bool,
    snaplen: int,
    buffer: str,
    include_self: bool,
    read: Path | None,
    tracepoint: list[TracepointEvent] | None,
    pushdown: bool,
) -> Options:
    from falcore.capture.plan import Options

    return Options(
        exit_only=exit_only,
        snaplen=snaplen,
        buffer_bytes=buffer_size(buffer),
        include_self=include_self,
        file=read,
        tracepoints=frozenset(one.value for one in tracepoint or ()),
        pushdown=pushdown,
        # For those who look for wrong push-downs: the kernel marks what it would leave out (docs/accounting.md).
        shadow=os.environ.get("FALCORE_SHADOW") == "1",
    )


def _explain(program: Program, options: Options, format: str, policy: Policy, driver: str) -> None:
    from falcore.cli.explain import print_explanation

    print_explanation(program, options, format, policy, driver or None)


def _shown(tables: TableFiles, rule: Rule, time_format: TimeForm) -> str:
    """Fields that are read of a match: -q asks for what the default line would print; JSON prints all arguments too."""
    shown = tables.format if tables else rule.format or "%evt.args"
    needed = {TimeForm.LATENCY: "%evt.latency", TimeForm.DELTA: "%evt.deltatime"}
    return shown + needed.get(time_format, "")


def _started(what: str, notes: Sequence[str], *, live: bool) -> None:
    if live:  # it may go on for months
        from falcore.cli.footprint import give_back_files

        give_back_files()
    for note in (*notes, what):
        _say(note)


def _say_account(report: RunReport, written: str) -> None:
    _say(summary(report) + written)
    if report.shadow.marked:
        _say(f"shadow mode: {report.shadow.marked} marked to be left out, {report.shadow.wrong} of them matched")
    if report.lost:
        causes = ", ".join(f"{cause}: {sum(by.values())}" for cause, by in report.by_cause.items())
        _say(f"lost by cause: {causes}; a larger --buffer or a narrower filter helps")
    if report.told_lost:
        _say(f"{report.told_lost} events were lost when the file was written")
    if report.memory.reached:
        _say(
            f"the limit of memory ({(report.memory.limit or 0) >> 20}M) was reached, and {report.memory.evicted}"
            " threads and descriptors were forgotten for it; a larger --memory keeps them"
        )


def _work(engine: Engine, tables: TableFiles, losses: LossNews, ending: _Ending, count: int) -> None:
    """Captures until it is time to end, then takes what is left, unless there were matches enough."""
    matched = 0
    while not (ending.due() or engine.output_closed or engine.exhausted or tables.error):
        matched += engine.step(count - matched if count else 2**64 - 1, ending.slice())
        tables.take(engine)
        losses.look()
        if count and matched >= count:
            break
    engine.finish(drain=not count or matched < count)


def _raise_errors(engine: Engine, tables: TableFiles) -> None:
    """What a run could not do, after what it could."""
    if engine.write_error:
        raise CaptureFileError(engine.write_error)
    if engine.file_error and not engine.output_closed:
        raise CaptureFileError(f"{engine.file_error}; what came before was shown")
    tables.check()
    # A reader that goes away ends a run; anything else is output that is missing.
    if engine.output_error not in (0, errno.EPIPE):
        raise FalcoreError(f"standard output: {os.strerror(engine.output_error)}; some of the matches were not written")


def _refuse_with_read(options: dict[str, object]) -> None:
    given = [name for name, value in options.items() if value]
    if given:
        raise ConfigError(f"-r reads a file as it was recorded; {given[0]} is for capturing: leave one of them out")


def default_format(output: OutputForm, colours: bool = False) -> str:
    """The line format behind -o, with the names of process and event in colour where asked for."""
    from falcore import _native

    if output is OutputForm.JSON:
        return ""
    line = _native.TEXT_FORMAT if output is OutputForm.TEXT else _native.SYSDIG_FORMAT
    if colours:
        for field, code in _COLOURS.items():
            line = line.replace(f"%{field}", f"\x1b[{code}m%{field}\x1b[0m", 1)
    return line


def coloured(color: Color) -> bool:
    """Whether lines have colours: asked for, or a terminal reads them that is not told otherwise (NO_COLOR)."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def summary(report: RunReport) -> str:
    """The line that ends a run."""
    rate = report.delivered / report.duration if report.duration > 0 else 0
    counts = f"{report.matched} matched, {report.delivered} delivered, {report.lost} lost of {report.seen} seen"
    unread = f", {report.unread} unread" if report.unread else ""
    return f"{counts}{unread} in {report.duration:.2f} s ({rate:.0f} events/s)"


def _stdout() -> int:
    sys.stdout.flush()
    return sys.stdout.fileno()


def _say(text: str) -> None:
    sys.stderr.write(f"falcore: {printable(text)}\n")
    sys.stderr.flush()


class _Ending:
    """When to stop: a signal or the clock."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds if seconds else None
        self._signalled = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._signalled = True

    def due(self) -> bool:
        return self._signalled or (self._end is not None and time.monotonic() >= self._end)

    def slice(self) -> float:
        return 0.1 if self._end is None else min(0.1, max(self._end - time.monotonic(), 0))


class _StatsFile:
    """The file of --stats-json: opened before the capture, so that a wrong path costs no run.

    Never follows a symbolic link: root may be writing into a directory that others can write.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._fd = -1

    def __enter__(self) -> _StatsFile:
        if self._path is not None:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
            try:
                self._fd = os.open(self._path, flags, 0o600)
            except OSError as error:
                raise ConfigError(f"--stats-json {self._path}: cannot be written ({error.strerror})") from error
        return self

    def write(self, report: dict[str, object]) -> None:
        if self._fd >= 0:
            os.write(self._fd, json.dumps(report, indent=2).encode() + b"\n")

    def __exit__(self, *_: object) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
