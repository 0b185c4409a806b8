# SPDX-License-Identifier: Apache-2.0
"""What sysdig prints from the events of a live run is what falcore prints from them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sysdig_reader import require_same, sysdig_lines

import falcore

pytestmark = pytest.mark.root


#: Nobody reads while the programs run, and everything on the machine is captured.
BUFFER = 64 << 20


#: Runs the commands it is given as JSON, one a line. Not the capturing process: that one's own calls are left
#: out, so that what its children inherit is not known from events.
LAUNCHER = """
import json, subprocess, sys
for line in sys.stdin:
    subprocess.run(json.loads(line), stdout=subprocess.DEVNULL, check=True)
    print("done", flush=True)
"""


class Recording:
    """All events of everything while some programs run, as a file and as falcore's lines."""

    def __init__(self, path: Path, commands: list[list[str]]) -> None:
        self.path = path
        with (
            subprocess.Popen(
                [sys.executable, "-c", LAUNCHER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
            ) as launcher,
            falcore.open_capture(directions="both", buffer=BUFFER, write=path) as capture,
        ):
            self.launcher = launcher.pid
            assert launcher.stdin is not None
            assert launcher.stdout is not None
            for command in commands:
                print(json.dumps(command), file=launcher.stdin)
                assert launcher.stdout.readline() == "done\n"
            capture.stop()
            self.events = list(capture)
            self.report = capture.report()
        assert self.report.lost == 0, "more happened on this machine than the buffers hold"
        assert self.report.closes()


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return Recording(tmp_path_factory.mktemp("scap") / "live.scap", [["cat", "/etc/hosts"]])


def test_sysdig_prints_the_same_lines_for_a_live_cat(recording: Recording) -> None:
    theirs = sysdig_lines(recording.path, "proc.name=cat")
    ours = [event.sysdig_line() for event in recording.events if event["proc.name"] == "cat"]
    assert len(ours) > 50
    require_same(theirs, ours)


def ancestry(event: falcore.Event) -> Iterator[int]:
    process = event.process
    while process is not None:
        yield process.pid
        process = process.parent


def without_child_name(line: str) -> str:
    """A vfork may return when the child has ended: sysdig then names one that it makes up anew."""
    return re.sub(r"(< vfork res=\d+)\([^)]*\)", r"\1", line)


def assert_all_the_same(recording: Recording) -> None:
    """Of all that the programs did: what else happens on a machine may take state this version does not carry."""
    lines = {
        event.num: event.sysdig_line()
        for event in recording.events
        if event.sysdig_raw is not None and recording.launcher in ancestry(event)
    }
    theirs = [line for line in sysdig_lines(recording.path) if int(line.split(b" ", 1)[0]) in lines]
    require_same(theirs, list(lines.values()), comparable=without_child_name)


def test_sysdig_prints_the_same_lines_for_everything_that_was_started(recording: Recording) -> None:
    assert_all_the_same(recording)


def test_sysdig_prints_the_same_lines_for_threads_pipes_and_programs(
    tmp_path: Path, workload: Callable[[str], str]
) -> None:
    # No sockets and no fcntl: without rows of their own they travel as generic events, from which sysdig learns no
    # descriptors, while falcore does from their arguments.
    shell = "cd /usr/lib && ls . | sort -r | head -3"
    commands = [["sh", "-c", shell], [workload("mixer"), "3"]]
    recording = Recording(tmp_path / "mixed.scap", commands)
    assert {"mixer", "leaf-program", "sort"} <= {event["proc.exe"].rpartition("/")[2] for event in recording.events}
    assert_all_the_same(recording)
