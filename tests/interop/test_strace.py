# SPDX-License-Identifier: Apache-2.0
"""Five real programs, each seen by strace and by falcore in the same run: names, order, results, scalar arguments."""

from __future__ import annotations

import errno
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import captured_calls
import pytest
import strace_lines
from captured_calls import CapturedCall, Shown
from driver_under_test import open_capture
from strace_differences import BEGINNING, KERNEL_ERRORS, NAMELESS, NO_RESULT, OTHER, OWN_NAMES, UNTOLD
from strace_lines import Scalar, TracedCall

from falcore.schema import carriage, syscalls

pytestmark = pytest.mark.root

#: Nobody reads while the programs run, and everything on the machine is captured.
BUFFER = 64 << 20
#: A thread that makes calls at the same time, and a child.
_PYTHON = """
import subprocess, threading
thread = threading.Thread(target=lambda: open("/etc/hosts").read())
thread.start()
thread.join()
subprocess.run(["true"], check=True)
"""
PROGRAMS = ("cat", "ls", "curl", "python3", "git")


class _Page(http.server.BaseHTTPRequestHandler):
    """Answers every request with a few bytes."""

    def do_GET(self) -> None:
        """The method that curl asks with."""
        self.send_response(200)
        self.send_header("Content-Length", "6")
        self.end_headers()
        self.wfile.write(b"hello\n")

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """One program's run, as each saw it: thread id -> calls."""

    traced: dict[int, list[TracedCall]]
    captured: dict[int, list[CapturedCall]]


def _commands(folder: Path, port: int) -> dict[str, list[str]]:
    tree = folder / "tree"
    (tree / "deep").mkdir(parents=True)
    (tree / "file").write_text("text\n")
    (tree / "deep" / "link").symlink_to("../file")
    repository = folder / "repository"
    repository.mkdir()
    (repository / "file").write_text("text\n")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-C", str(repository)]
    for step in (["init", "-q"], ["add", "file"], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *step], check=True, env=_environment(folder))
    (repository / "new").write_text("new\n")
    return {
        "cat": ["cat", str(tree / "file")],
        "ls": ["ls", "-lR", str(tree)],
        "curl": ["curl", "-s", f"http://127.0.0.1:{port}/"],
        "python3": ["/usr/bin/python3", "-c", _PYTHON],
        "git": ["git", "-C", str(repository), "status"],
    }


def _environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """All programs' runs in one capture."""
    for tool in ("strace", "curl", "git"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed; `make test` installs it")
    folder = tmp_path_factory.mktemp("strace")
    server = http.server.HTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    commands = _commands(folder, server.server_port)
    with open_capture(f"proc.apid = {os.getpid()}", directions="both", buffer=BUFFER) as capture:
        for name, command in commands.items():
            subprocess.run(
                [*strace_lines.COMMAND, str(folder / name), *command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                check=True,
                env=_environment(folder),
            )
        capture.stop()
        captured = captured_calls.threads(capture)
        assert capture.report().lost == 0, "more happened on this machine than the buffers hold"
    server.shutdown()
    server.server_close()
    return {name: Run(strace_lines.threads(folder / name), captured) for name in commands}


def _seen_by_strace(tid: int, run: Run) -> list[CapturedCall]:
    """The calls of a thread that strace follows: from the exec on in the process that it started."""
    calls = run.captured.get(tid, [])
    if run.traced[tid][0].name == BEGINNING and tid == min(run.traced):
        first = next((at for at, call in enumerate(calls) if call.name == BEGINNING), 0)
        return calls[first:]
    return calls


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_thread_makes_the_calls_that_strace_sees_in_that_order(runs: dict[str, Run], program: str) -> None:
    run = runs[program]
    for tid, traced in run.traced.items():
        ours = [call.name for call in _seen_by_strace(tid, run)]
        theirs = [call.name for call in traced]
        at = next((at for at, pair in enumerate(zip(ours, theirs, strict=False)) if len(set(pair)) > 1), None)
        assert ours == theirs, (
            f"thread {tid}, call {at}: {ours[(at or 0) :][:5]} where strace has {theirs[at or 0 :][:5]}"
        )


def _require_none(differences: Iterable[str]) -> None:
    """Fails with every difference once."""
    listed = "\n".join(sorted(set(differences)))
    assert not listed, f"unlisted differences (tests/interop/strace_differences.py):\n{listed}"


def _pairs(run: Run) -> Iterator[tuple[CapturedCall, TracedCall]]:
    for tid, traced in run.traced.items():
        yield from zip(_seen_by_strace(tid, run), traced, strict=True)


def _same_result(ours: CapturedCall, theirs: TracedCall) -> bool:
    if theirs.name in NO_RESULT:
        return True
    if theirs.error is not None:
        number = KERNEL_ERRORS.get(theirs.error) or getattr(errno, theirs.error)
        return ours.result == -number
    if theirs.result is None:
        return ours.result is None
    return ours.result is not None and (ours.result - theirs.result) % (1 << 64) == 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_calls_return_what_strace_says(runs: dict[str, Run], program: str) -> None:
    _require_none(
        f"{theirs}: {ours.result}" for ours, theirs in _pairs(runs[program]) if not _same_result(ours, theirs)
    )


def _argument_difference(call: str, ours: Shown, theirs: Scalar) -> str | None:
    """What differs, as the list of differences has it; None when nothing does."""
    where = f"{call} {ours.param.name}"
    if (call, ours.param.name) in OTHER:
        return None
    if ours.param.family is None:
        same = (ours.value - theirs.value) % (1 << ours.bits) == 0
        return None if same else f"{where}: {ours.value} and not {theirs.value}"
    key = (call, ours.param.name)
    known = {name for name in theirs.names if (*key, name) not in NAMELESS}
    told = {name for name in ours.names if (*key, name) not in OWN_NAMES}
    if known == told or (not theirs.names and ours.value == theirs.value):
        return None
    return f"{where}: {sorted(told)} and not {sorted(known)} ({theirs.value:#x})"


def _argument_differences(ours: CapturedCall, theirs: TracedCall) -> Iterator[str | None]:
    for index, shown in ours.arguments:
        scalar = theirs.scalar(index)
        if scalar is not None:
            yield _argument_difference(ours.name, shown, scalar)
    for name, shown in ours.named:
        scalar = theirs.named(name)
        if scalar is not None:
            yield _argument_difference(ours.name, shown, scalar)


@pytest.mark.parametrize("program", PROGRAMS)
def test_scalar_arguments_have_the_values_and_the_names_of_flags_that_strace_shows(
    runs: dict[str, Run], program: str
) -> None:
    found = [one for pair in _pairs(runs[program]) for one in _argument_differences(*pair)]
    assert len(found) > 50, "what was compared"
    _require_none(one for one in found if one)


def _untold(ours: CapturedCall, theirs: TracedCall) -> Iterator[str]:
    told = {index for index, _ in ours.arguments}
    for index, argument in enumerate(syscalls.by_name()[theirs.name].arguments):
        shown = theirs.scalar(index) if index not in told else None
        if shown is not None and not carriage.is_pointer(argument) and (theirs.name, argument.name) not in UNTOLD:
            yield f"{theirs.name} {argument.name}: {theirs.arguments[index]}"


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_scalar_argument_that_strace_shows_is_a_parameter(runs: dict[str, Run], program: str) -> None:
    _require_none(one for pair in _pairs(runs[program]) for one in _untold(*pair))
