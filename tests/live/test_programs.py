# SPDX-License-Identifier: Apache-2.0
"""Whatever way a program reaches the kernel, its calls are captured."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

import falcore

pytestmark = pytest.mark.root

COUNT = 50


def captured(command: list[str], filter: str, code: int = 0) -> tuple[list[falcore.Event], int]:
    """All matches while `command` runs, and its pid."""
    with falcore.open_capture(filter, directions="both") as capture:
        child = subprocess.Popen(command)
        assert child.wait() == code
        capture.stop()
        events = list(capture)
        assert capture.report().closes()
        assert capture.report().lost == 0
    return events, child.pid


@pytest.mark.parametrize(("name", "code"), [("static_program", 0), ("raw_syscalls", 7)])
def test_a_program_without_shared_libraries_is_captured(workload: Callable[[str], str], name: str, code: int) -> None:
    events, pid = captured([workload(name), str(COUNT)], f"proc.name = {name}", code)
    own = [event for event in events if event.tid == pid]
    calls = [(event.type, event.direction) for event in own]
    assert calls.count(("getppid", "<")) == COUNT
    assert calls.count(("getppid", ">")) == COUNT
    opened = next(event for event in own if event.type == "openat" and event.direction == "<")
    assert opened.args["name"] == "/etc/hosts"
    assert opened["fd.name"] == "/etc/hosts"
    read = next(event for event in own if event.type == "read" and event.direction == "<")
    with open("/etc/hosts", "rb") as file:
        assert read.args["data"] == file.read(64)
    ended = next(event for event in own if event.type == "procexit")
    assert ended.args["ret"] == code


def test_threads_forks_and_execs_are_counted_to_the_last_call(workload: Callable[[str], str]) -> None:
    rounds = 20
    events, pid = captured([workload("mixer"), str(rounds)], "evt.type in (getppid, execve, procexit)")
    # Every round: two threads with ten calls, and a child that runs the program again and calls once.
    threads = [event for event in events if event["proc.pid"] == pid and event.type == "getppid"]
    leaves = [event for event in events if event["proc.ppid"] == pid and event.type == "getppid"]
    assert len(threads) == rounds * 2 * 10 * 2
    assert len({event.tid for event in threads}) == rounds * 2
    assert len(leaves) == rounds * 2
    assert {event["proc.args"] for event in leaves} == {"leaf"}
    assert {event["proc.exe"] for event in leaves} == {"leaf-program"}
    assert {event["proc.pname"] for event in leaves} == {"mixer"}
    ends = [event for event in events if event.type == "procexit" and event["proc.ppid"] == pid]
    assert [event.args["ret"] for event in ends] == [3] * rounds


def test_the_process_is_known_that_was_there_before() -> None:
    with subprocess.Popen(["sleep", "60"]) as before:
        try:
            with falcore.open_capture("proc.name = sleep") as capture:
                threads = {thread["tid"]: thread for thread in capture.threads()}
                descriptors = {row["fd"] for row in capture.fds(before.pid)}
        finally:
            before.kill()
    assert threads[before.pid]["comm"] == "sleep"
    assert threads[before.pid]["args"] == b"60\0"
    assert {0, 1, 2} <= descriptors
