# SPDX-License-Identifier: Apache-2.0
"""What a live run prints is what its capture file prints afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from falcore_process import COMMAND, FalcoreProcess

import falcore
from falcore.errors import CaptureFileError

pytestmark = pytest.mark.root

#: Fields that come from events, from the tables at the start, from /etc and from times between events.
FIELDS = (
    "*%evt.num %evt.time %evt.cpu %evt.type %evt.dir %evt.latency %evt.args %proc.name %proc.pname %proc.aname[2] "
    "%proc.tty %proc.exepath %proc.cwd %proc.cmdline %proc.sid %proc.pgid %proc.vpgid %proc.exe_ino %proc.duration "
    "%proc.nthreads %proc.fdopencount %proc.vmrss %thread.vtid %thread.cgroups %thread.cap_effective %user.name "
    "%group.name %fd.num %fd.name %fd.typechar %fd.l4proto %fd.cip %fd.cport %fd.is_server %fd.ino %fd.dev "
    "%proc.exec_id %proc.pexec_id %thread.uncertain"
)
WORK = """
import os, socket, subprocess, threading
subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL)
server = socket.create_server(("127.0.0.1", 0))
def client():
    with socket.create_connection(server.getsockname()) as end:
        end.sendall(b"question")
        end.recv(10)
thread = threading.Thread(target=client)
thread.start()
end, _ = server.accept()
end.recv(10)
end.sendall(b"answer")
thread.join()
os.memfd_create("made")
reading, writing = os.pipe()
os.dup(reading)
os.chdir("/usr")
os.listdir("lib")
"""


Run = Callable[..., FalcoreProcess]


def captured(run: Run, *arguments: str) -> list[str]:
    """The lines of a live run while the work is done."""
    process = run("--buffer", "64M", *arguments)
    subprocess.run([sys.executable, "-c", WORK], check=True)
    outcome = process.interrupt()
    assert outcome.code == 0, outcome.errors
    assert outcome.stats["lost"] == 0, "more happened on this machine than the buffers hold"
    return outcome.lines


def replayed(path: Path, *arguments: str) -> list[str]:
    """The lines of the file; the fixture's run would not be one of a driver."""
    command = [*COMMAND, "run", "-r", str(path), *arguments]
    done = subprocess.run(command, capture_output=True, check=True, timeout=120)
    return done.stdout.decode("utf-8", "surrogateescape").split("\n")[:-1]


@pytest.mark.parametrize("arguments", [("-o", "text"), ("-p", FIELDS), ("-o", "json")], ids=["text", "fields", "json"])
def test_a_file_prints_what_the_live_run_printed(arguments: tuple[str, str], tmp_path: Path, falcore_run: Run) -> None:
    path = tmp_path / "live.scap"
    live = captured(falcore_run, "-w", str(path), "-z", *arguments)
    assert len(live) > 1000
    assert replayed(path, *arguments) == live


def test_fatfile_keeps_what_the_filter_leaves_out_and_names_need(tmp_path: Path, falcore_run: Run) -> None:
    path = tmp_path / "fat.scap"
    condition = "evt.type in (read, recvfrom) and proc.name startswith python"
    shape = "%evt.type %proc.name %thread.tid %fd.name %evt.args"
    live = captured(falcore_run, "-w", str(path), "-F", "-p", shape, condition)
    assert any("/etc/" in line or "/usr/" in line for line in live)
    assert replayed(path, "-p", shape) == live


def test_threads_that_were_looked_up_are_in_the_file(tmp_path: Path) -> None:
    # This process's own calls are left out, its clone too: the child has to be looked up.
    path = tmp_path / "child.scap"
    with falcore.open_capture(f"proc.ppid = {os.getpid()}", directions="both", write=path) as capture:
        child = subprocess.Popen(["sleep", "0.3"])
        time.sleep(0.1)
        child.wait()
        capture.stop()
        live = [(event.type, event["proc.name"], event["proc.cmdline"], str(event["fd.name"])) for event in capture]
    with falcore.open_file(path, f"proc.ppid = {os.getpid()}") as file:
        again = [(event.type, event["proc.name"], event["proc.cmdline"], str(event["fd.name"])) for event in file]
    assert ("clock_nanosleep", "sleep", "sleep 0.3", "None") in again
    assert again == live


@pytest.mark.parametrize("compress", [(), ("-z",)], ids=["plain", "gzip"])
def test_a_killed_writer_leaves_a_readable_file(compress: tuple[str, ...], tmp_path: Path, falcore_run: Run) -> None:
    path = tmp_path / "killed.scap"
    process = falcore_run("-w", str(path), *compress)
    for _ in range(20):
        subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL, check=True)
        time.sleep(0.1)
    process.kill()
    lines = replayed(path, "-p", "%evt.type %fd.name", "evt.type = openat and fd.name = /etc/hosts")
    assert len(lines) >= 5


def written_to_a_full_disk(driver: str | None, kind: str) -> None:
    with falcore.open_capture(driver=driver, write="/dev/full") as capture:
        for _ in capture.events() if kind == "events" else capture.batches(["evt.num"], 100):
            if driver == "synthetic":
                return


@pytest.mark.parametrize("kind", ["events", "batches"])
@pytest.mark.parametrize("driver", [None, "synthetic"], ids=["while_it_runs", "at_its_end"])
def test_a_program_is_told_that_the_file_cannot_be_written(driver: str | None, kind: str) -> None:
    with pytest.raises(CaptureFileError, match="No space left"):
        written_to_a_full_disk(driver, kind)
