# SPDX-License-Identifier: Apache-2.0
"""Calls of 32-bit programs, and of 64-bit ones through `int 0x80`: told by their own numbers and registers."""

from __future__ import annotations

import os
import platform
import resource
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

import driver_under_test
import pytest
from workloads.programs import program

import falcore
from falcore.capture.choose import Policy
from falcore.schema import ia32
from falcore.schema.flags import FAMILY

pytestmark = pytest.mark.root

DRIVERS = (driver_under_test.NAME,) if driver_under_test.NAME else ("modern_ebpf", "ebpf")
#: The results in the order of tests/workloads/ia32_calls.c.
ORDER = (
    "getppid", "open", "read", "lseek", "_llseek", "ia32_pread64", "fcntl", "socketcall", "mmap2", "munmap", "stat64",
    "setresuid", "getuid", "dup2", "pipe", "openat", "execve", "clock_gettime64", "wait4", "clone", "waitpid", "close",
    "tgkill", "ia32_sync_file_range", "nanosleep", "getrlimit", "getresuid",
)  # fmt: skip
SIGNAL_CALLS = ("rt_sigaction", "getpid", "kill", "rt_sigreturn")


@dataclass(frozen=True, slots=True)
class Seen:
    """What one run said and what was captured of it."""

    program: str
    pid: int
    results: dict[str, int]
    events: list[falcore.Event]
    lost: int

    def all(self, type: str, direction: str = "<") -> list[falcore.Event]:
        return [e for e in self.events if e.type == type and e.direction == direction and e.tid == self.pid]

    def one(self, type: str, direction: str = "<") -> falcore.Event:
        found = self.all(type, direction)
        assert len(found) == 1, [f"{event.direction} {event.type} {event.info}" for event in self.events]
        return found[0]


def open_capture(path: str, driver: str) -> falcore.LiveCapture:
    """Captures one program, by a driver that was named: a module may be loaded."""
    return falcore.open_capture(
        f"proc.exepath = {path}", driver=driver, directions="both", include_self=True, policy=Policy(allow_kmod=True)
    )


def run(name: str, driver: str) -> Seen:
    path = str(program(name))
    with open_capture(path, driver) as capture:
        child = subprocess.Popen([path], stdout=subprocess.PIPE)
        words, _ = child.communicate()
        capture.stop()
        events = list(capture)
        lost = capture.report().lost
    if child.returncode != 3:
        pytest.skip(f"kernel {platform.release()} runs no 32-bit calls: {name} ended with {child.returncode}")
    return Seen(name, child.pid, dict(zip(ORDER, struct.unpack("<64i", words), strict=False)), events, lost)


@pytest.fixture(scope="module", params=[(p, d) for d in DRIVERS for p in ("ia32_calls", "int80_calls")], ids="-".join)
def seen(request: pytest.FixtureRequest) -> Seen:
    return run(*request.param)


def test_every_call_is_seen_both_ways_in_order_and_none_is_lost(seen: Seen) -> None:
    signals = SIGNAL_CALLS if seen.program == "ia32_calls" else ()
    expected = [*ORDER, *signals, "write"]
    assert [e.type for e in seen.events if e.direction == "<" and e.tid == seen.pid and e.type != "procexit"][
        -len(expected) :
    ] == expected
    entered = [e.type for e in seen.events if e.direction == ">" and e.tid == seen.pid and e.type != "procexit"]
    assert entered[-len(expected) - 1 :] == [*expected, "exit_group"]
    assert seen.lost == 0


def test_results_are_those_the_program_got(seen: Seen) -> None:
    for name, result in seen.results.items():
        event = seen.all(name)[-1]
        got = event.args[{"open": "fd", "openat": "fd", "getuid": "uid"}.get(name, "res")]
        assert got in (result, result & 0xFFFFFFFF), name


def test_strings_flags_and_data_are_decoded_as_in_64_bit_calls(seen: Seen) -> None:
    opened = seen.one("open")
    assert opened.args["name"] == "/etc/hosts"
    assert opened.args["ino"] == Path("/etc/hosts").stat().st_ino
    assert seen.one("openat").args["name"] == "/no/such/file"
    assert seen.one("openat").args["flags"] == FAMILY["file_flags"].named("O_RDWR")
    assert seen.one("openat", ">").args["dirfd"] == -100
    read = seen.one("read")
    assert read.args["data"] == Path("/etc/hosts").read_bytes()[:9]
    assert (read.args["fd"], read.args["size"]) == (opened.args["fd"], 9)
    pipe = seen.one("pipe")
    assert 0 < pipe.args["fd1"] < pipe.args["fd2"] < 700


def test_signed_and_16_bit_arguments_are_what_the_kernel_takes_them_for(seen: Seen) -> None:
    assert seen.one("lseek", ">").args["offset"] == (1 << 64) - 4
    everybody = dict.fromkeys(("ruid", "euid", "suid"), 4294967295)
    assert seen.one("setresuid", ">").args == everybody
    assert seen.one("wait4").args["upid"] == -1


def test_what_is_pointed_to_is_read_in_the_layout_of_the_caller(seen: Seen) -> None:
    assert seen.one("nanosleep", ">").args == {"interval": 1_234_567}
    assert seen.one("nanosleep").args == {"res": 0, "interval": 1_234_567}
    limits = (-1 if limit == resource.RLIM_INFINITY else limit for limit in resource.getrlimit(resource.RLIMIT_DATA))
    told = {"resource": FAMILY["rlimit_resources"].named("RLIMIT_DATA")}
    assert seen.one("getrlimit").args == {"res": 0, **dict(zip(("cur", "max"), limits, strict=True)), **told}
    ids = dict(zip(("ruid", "euid", "suid"), os.getresuid(), strict=True))
    assert seen.one("getresuid").args == {"res": 0, **ids}


def test_calls_of_32_bit_programs_alone_have_their_arguments(seen: Seen) -> None:
    fd = seen.one("open").args["fd"]
    assert seen.one("ia32_sync_file_range", ">").args == {
        "fd": fd, "off_low": 1, "off_high": 2, "n_low": 3, "n_high": 4, "flags": 5,
    }  # fmt: skip
    assert seen.one("socketcall", ">").args["call"] == 1
    assert seen.one("stat64", ">").args["filename"] == "/etc/hosts"
    mapped = seen.one("mmap2", ">").args
    assert (mapped["addr"], mapped["len"], mapped["prot"], mapped["flags"]) == (0, 4096, 3, 0x22)
    assert seen.one("munmap", ">").args["addr"] == seen.one("mmap2").args["res"] & 0xFFFFFFFF


def test_descriptors_and_children_made_by_32_bit_calls_are_followed(seen: Seen) -> None:
    child = seen.results["clone"]
    born = [e for e in seen.events if e.type == "clone" and e.direction == "<"]
    assert sorted(event.args["res"] for event in born) == [0, child]
    assert all(event.args["flags"] & FAMILY["clone_flags"].named("CLONE_FS") for event in born)
    ended = next(e for e in seen.events if e.type == "procexit" and e.tid == child)
    assert ended.args["status"] == 9 << 8
    assert seen.one("close").args["res"] == 0
    assert seen.one("dup2").args["res"] == 601


def test_a_failed_exec_names_what_it_was_asked_for(seen: Seen) -> None:
    failed = seen.all("execve")[-1]
    assert failed.args["res"] == -2
    assert failed.args["filename"] == "/no/such/file"


def test_the_exec_of_a_32_bit_program_is_one_event_each_way(seen: Seen) -> None:
    first = seen.all("execve")[0]
    assert first.args["res"] == 0
    assert first.args["trusted_exepath"] == str(program(seen.program))


#: Calls that would not return, or not to where they were made.
NOT_MADE = {"sigreturn", "sigsuspend"}


@pytest.mark.parametrize("driver", DRIVERS)
def test_every_call_that_32_bit_programs_alone_make_is_told_with_its_arguments(driver: str) -> None:
    calls = [call for call in ia32.own_calls() if call.name not in NOT_MADE]
    path = str(program("ia32_numbers"))
    with open_capture(path, driver) as capture:
        code = subprocess.run([path, *(str(call.nr) for call in calls)], check=False).returncode
        capture.stop()
        events = [event for event in capture if event.type not in ("execve", "exit_group", "procexit")]
        assert capture.report().lost == 0
    if code != 3:
        pytest.skip(f"kernel {platform.release()} runs no 32-bit programs: ended with {code}")
    assert [event.type for event in events if event.direction == ">"] == [call.name for call in calls]
    assert [event.type for event in events if event.direction == "<"] == [call.name for call in calls]
    for event in events:
        registers = list(event.args.values())[event.direction == "<" :]
        for n, value in enumerate(registers, 1):
            # A text at an address that nobody can read is missing.
            assert value is None or value & 0xFFFFFFFF == -n & 0xFFFFFFFF, (event.type, n)
        assert any(value is not None for value in registers) or len(registers) < 2, event.type
