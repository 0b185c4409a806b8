# SPDX-License-Identifier: Apache-2.0
"""What sysdig prints from the events of a live run is what falcore prints from them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from scap_writer import ScapWriter
from sysdig_reader import difference, sysdig_lines

import falcore

pytestmark = pytest.mark.root


class Recording:
    """All events of everything while `cat /etc/hosts` runs, as a file and as falcore's lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with falcore.open_capture(directions="both") as capture, ScapWriter(path) as file:
            threads: list[dict[str, Any]] = capture.threads()
            file.write_threads(threads)
            for thread in threads:
                if thread["tid"] == thread["pid"]:
                    file.write_fds(thread["tid"], capture.fds(thread["tid"]))
            subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL, check=True)
            capture.stop()
            self.events = list(capture)
            for event in self.events:
                if event.sysdig_raw is not None:
                    file.write_event(event.cpu, event.sysdig_raw)
            self.report = capture.report()


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return Recording(tmp_path_factory.mktemp("scap") / "live.scap")


def test_the_recording_is_complete(recording: Recording) -> None:
    assert recording.report.lost == 0
    assert recording.report.closes()
    assert any(event["proc.name"] == "cat" for event in recording.events)


def test_sysdig_prints_the_same_lines_for_a_live_cat(recording: Recording) -> None:
    theirs = sysdig_lines(recording.path, "proc.name=cat")
    ours = [event.sysdig_line() for event in recording.events if event["proc.name"] == "cat"]
    assert len(ours) > 50
    assert difference(theirs, ours) == ""


def test_sysdig_prints_the_same_lines_for_everything_that_ran(recording: Recording) -> None:
    theirs = sysdig_lines(recording.path)
    ours = [event.sysdig_line() for event in recording.events if event.sysdig_raw is not None]
    assert difference(theirs, ours) == ""
