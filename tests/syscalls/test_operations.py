# SPDX-License-Identifier: Apache-2.0
"""Operations of io_uring: what a program does through a ring, without system calls, has events of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import driver_under_test
import pytest
from workloads.programs import program

import falcore
from falcore.capture.choose import Policy
from falcore.capture.plan import Options, plan
from falcore.drivers.abi.attachment import attached_programs
from falcore.filter import compile_filter
from falcore.probes.host import Host
from falcore.probes.ring_tracepoints import ring_tracepoints
from falcore.schema.flags import FAMILY

pytestmark = pytest.mark.root

DRIVERS = (driver_under_test.NAME,) if driver_under_test.NAME else ("modern_ebpf", "ebpf")
OPCODES = FAMILY["io_uring_opcodes"]
#: user_data of the workload's operations.
DATA = range(0x1001, 0x1007)
OPENED, READ, READ_REGISTERED, CLOSED, FAILED, NOTHING = DATA
EVENTS = "evt.type in (io_uring_submit, io_uring_complete)"
OF_THE_WORKLOAD = f"{EVENTS} and proc.name = ring_operations"


class Operations:
    """A run of the workload: what it said, and the events."""

    def __init__(self, driver: str, path: Path, *arguments: str, text: str = OF_THE_WORKLOAD) -> None:
        command = [str(program("ring_operations")), str(path), *arguments]
        with falcore.open_capture(text, driver=driver, policy=Policy(allow_kmod=True)) as capture:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            capture.stop()
            events = list(capture)
        first, *lines, last = done.stdout.splitlines()
        if last.startswith("failed io_uring_setup"):
            pytest.skip(f"the kernel makes no ring: {os.strerror(int(last.split()[2]))}")
        assert last == "end", done.stdout
        self.pid = int(first)
        #: user_data -> what the program got.
        self.results = {int(data, 16): int(result) for _, data, result in map(str.split, lines)}
        self.submitted = self._by_data(events, "io_uring_submit")
        self.completed = self._by_data(events, "io_uring_complete")

    @staticmethod
    def _by_data(events: list[falcore.Event], kind: str) -> dict[int, falcore.Event]:
        own = [event for event in events if event.type == kind]
        found = {event.args["user_data"]: event for event in own}
        assert len(found) == len(own) == len(DATA), own
        return found


@pytest.fixture(scope="module")
def offered() -> str:
    """What this kernel's tracepoints tell."""
    fact = ring_tracepoints(Host())
    if fact.value == "none":
        pytest.skip(f"no tracepoints of io_uring: {fact.evidence}")
    return str(fact.value)


@pytest.fixture
def run(offered: str, tmp_path: Path) -> Callable[..., Operations]:
    """Runs the workload on a file; only where the driver is told of requests."""
    if offered != "requests":
        pytest.skip("this kernel's tracepoints of io_uring hand over no requests")

    def one(driver: str, *arguments: str) -> Operations:
        if driver == "kmod":
            pytest.skip("kmod looks into no rings")
        path = tmp_path / "a file"
        path.write_text("what is read by way of a ring\n")
        return Operations(driver, path, *arguments)

    return one


@pytest.mark.parametrize("way", ["submits itself", "sqpoll"])
@pytest.mark.parametrize("driver", DRIVERS)
def test_what_a_program_does_through_a_ring_is_told(
    driver: str, way: str, run: Callable[..., Operations], tmp_path: Path
) -> None:
    operations = run(driver, *([way] if way == "sqpoll" else []))
    path, results = str(tmp_path / "a file"), operations.results
    fd, facts = results[OPENED], os.stat(path)
    for data, name in ((OPENED, "OPENAT"), (READ, "READ"), (CLOSED, "CLOSE"), (FAILED, "OPENAT"), (NOTHING, "NOP")):
        for event in (operations.submitted[data], operations.completed[data]):
            assert event.args["opcode"] == OPCODES.named(f"IORING_OP_{name}")
            assert event.tid == operations.pid
        # What could wait is done by a worker.
        assert (operations.submitted[data].args["tid"] == operations.pid) is (way != "sqpoll")
        assert way != "sqpoll" or operations.completed[data].args["tid"] != operations.pid
    assert {data: event.args["res"] for data, event in operations.completed.items()} == results

    opening, opened = operations.submitted[OPENED].args, operations.completed[OPENED]
    assert (opening["name"], opening["dirfd"], opening["fd"], opening["path"]) == (path, -100, -1, None)
    assert (opened.args["newfd"], opened["fd.num"], opened["fd.name"]) == (fd, fd, path)
    for event in (operations.submitted[READ], operations.completed[READ]):
        assert (event.args["fd"], event.args["path"], event["fd.name"]) == (fd, path, path)
        assert (event.args["ino"], event.args["kind"]) == (facts.st_ino, FAMILY["file_kinds"].named("DT_REG"))
    reading = operations.submitted[READ].args
    assert (reading["off"], reading["len"], reading["flags"], reading["index"]) == (4, 16, 0, -1)
    assert operations.submitted[CLOSED].args["fd"] == operations.completed[CLOSED].args["fd"] == fd
    assert operations.submitted[FAILED].args["name"] == "/nowhere/at/all"
    assert operations.completed[FAILED].args["newfd"] == -1
    assert operations.submitted[NOTHING].args["fd"] == operations.completed[NOTHING].args["fd"] == -1


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_registered_file_has_no_descriptor_and_yet_its_name(
    driver: str, run: Callable[..., Operations], tmp_path: Path
) -> None:
    operations = run(driver)
    submitted, completed = operations.submitted[READ_REGISTERED], operations.completed[READ_REGISTERED]
    flags = FAMILY["io_uring_sqe_flags"].named("IOSQE_FIXED_FILE")
    assert (submitted.args["flags"], submitted.args["index"], submitted.args["fd"]) == (flags, 0, -1)
    assert (completed.args["res"], completed.args["fd"], completed["fd.num"]) == (8, -1, None)
    assert completed["fd.name"] == completed.args["path"] == str(tmp_path / "a file")


@pytest.mark.parametrize("driver", DRIVERS)
def test_where_requests_are_not_handed_over_what_numbers_there_are_is_told(
    driver: str, offered: str, tmp_path: Path
) -> None:
    if offered == "requests":
        pytest.skip("this kernel's tracepoints of io_uring hand over requests")
    if driver == "kmod":
        pytest.skip("kmod looks into no rings")
    path = tmp_path / "a file"
    path.write_text("what is read by way of a ring\n")
    # Whose a completion is these kernels do not tell: a worker of the kernel's own may have done it.
    operations = Operations(driver, path, text=f"{EVENTS} and evt.rawarg.user_data in ({', '.join(map(str, DATA))})")
    assert operations.submitted[READ].args["opcode"] == OPCODES.named("IORING_OP_READ")
    assert {data: event.args["res"] for data, event in operations.completed.items()} == operations.results
    assert operations.completed[READ].args["opcode"] == OPCODES.named("UNKNOWN")


def test_rings_are_looked_into_only_where_they_are_named() -> None:
    own = {"ring_submit", "ring_note", "ring_complete"}
    for text in ("", "proc.name = cat", "not evt.type = io_uring_submit", "evt.type = io_uring_enter", "fd.name = /a"):
        assert not attached_programs(plan(compile_filter(text), Options())) & own
    assert attached_programs(plan(compile_filter("evt.type = io_uring_submit"), Options())) & own == {"ring_submit"}
    # A completion's descriptor is noted when it is submitted.
    named = attached_programs(plan(compile_filter("evt.type = io_uring_complete"), Options()))
    assert named & own == {"ring_complete", "ring_note"}
    asked = plan(compile_filter(""), Options(tracepoints=frozenset({"io_uring_complete"})))
    assert attached_programs(asked) & own == {"ring_complete", "ring_note"}
