# SPDX-License-Identifier: Apache-2.0
"""Both eBPF drivers watch the same run of one workload: the same events, the same in every field."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any

import pytest
from workloads.programs import program

import falcore

pytestmark = pytest.mark.root

#: Two programs at one tracepoint do not run at the same moment: what time alone can change in between.
CHANGES_BY_ITSELF = {"vm_rss"}
DRIVERS = ("modern_ebpf", "ebpf")


@dataclass(frozen=True, slots=True)
class Seen:
    """One event as a driver delivered it."""

    type: str
    direction: str
    args: dict[str, Any]


def by_thread(events: list[falcore.Event]) -> dict[int, list[Seen]]:
    """Events of each thread in their own order: only that order is the same for any two observers."""
    threads: dict[int, list[Seen]] = defaultdict(list)
    for event in events:
        threads[event.tid].append(Seen(event.type, event.direction, event.args))
    return threads


class Watch(Thread):
    """Drains a capture beside the workload, so that a busy machine does not fill its rings."""

    def __init__(self, capture: falcore.LiveCapture) -> None:
        super().__init__()
        self._capture = capture
        self._over = Event()
        self.events: list[falcore.Event] = []

    def run(self) -> None:
        while not self._over.is_set():
            self.events += self._capture.events(0.05)
        self._capture.stop()
        self.events += self._capture

    def end(self) -> None:
        """Returns when all that was captured is in `events`."""
        self._over.set()
        self.join()


@pytest.fixture(scope="module")
def observed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[int, list[Seen]]]:
    """What each driver saw of the workload and of its children, by thread."""
    command = [str(program("every_kind")), str(tmp_path_factory.mktemp("every_kind"))]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child,
        ExitStack() as stack,
    ):
        assert child.stdout is not None
        pid = int(child.stdout.readline())
        whose = f"proc.pid = {pid} or proc.ppid = {pid}"
        captures = [
            stack.enter_context(falcore.open_capture(whose, driver=name, directions="both", buffer=64 << 20))
            for name in DRIVERS
        ]
        watches = [Watch(capture) for capture in captures]
        for watch in watches:
            watch.start()
        child.communicate("go\n", timeout=60)
        assert child.returncode == 0
        for watch in watches:
            watch.end()
        assert [capture.report().lost for capture in captures] == [0, 0]
        return {name: by_thread(watch.events) for name, watch in zip(DRIVERS, watches, strict=True)}


def test_both_see_the_same_calls_in_the_same_order(observed: dict[str, dict[int, list[Seen]]]) -> None:
    modern, classic = (observed[name] for name in DRIVERS)
    assert modern.keys() == classic.keys()
    assert len(modern) == 6, "the workload, its thread and four children"
    for tid, events in modern.items():
        calls = [(event.type, event.direction) for event in events]
        assert calls == [(event.type, event.direction) for event in classic[tid]], tid


def test_every_field_is_the_same(observed: dict[str, dict[int, list[Seen]]]) -> None:
    modern, classic = (observed[name] for name in DRIVERS)
    differences = []
    compared = 0
    for tid, events in modern.items():
        for one, other in zip(events, classic[tid], strict=True):
            for name in one.args.keys() - CHANGES_BY_ITSELF:
                compared += 1
                if one.args[name] != other.args[name]:
                    what = f"{one.direction} {one.type}.{name}"
                    differences.append(f"{what}: {one.args[name]!r} != {other.args[name]!r}")
    assert not differences, "\n".join(differences[:20])
    assert compared > 1000


def test_the_workload_is_of_every_kind(observed: dict[str, dict[int, list[Seen]]]) -> None:
    types = {event.type for events in observed["ebpf"].values() for event in events}
    kinds = {
        "files": {"open", "openat", "openat2", "creat", "read", "write", "pread", "pwrite", "close", "fstat"},
        "processes": {"fork", "vfork", "execve", "execveat", "procexit", "exit_group"},
        "descriptors": {"dup", "dup2", "dup3", "pipe", "pipe2"},
        "memory": {"mmap", "munmap", "mprotect", "brk"},
        "others": {"prctl", "access", "faccessat", "chdir", "getppid", "socket", "setresuid", "tgkill"},
    }
    missing = {kind: names - types for kind, names in kinds.items() if names - types}
    assert not missing
    assert {"clone", "clone3"} & types


def test_failures_are_among_them(observed: dict[str, dict[int, list[Seen]]]) -> None:
    for threads in observed.values():
        results = {event.args.get("fd") for events in threads.values() for event in events if event.type == "openat"}
        # ENOENT, EFAULT, ENAMETOOLONG, EBADF
        assert {-2, -14, -36, -9} <= results
