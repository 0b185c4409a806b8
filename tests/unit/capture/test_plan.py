# SPDX-License-Identifier: Apache-2.0
"""From a filter to what the kernel is asked for: all that can match, the state it needs, and nothing else."""

from __future__ import annotations

import pytest

from falcore.capture.interface import BUFFER_DEFAULT, SNAPLEN_DEFAULT, CaptureRequest
from falcore.capture.plan import Options, plan
from falcore.filter import compile_filter
from falcore.schema.events import EVENTS

PROCESS_STATE = {"chroot", "clone", "clone3", "execve", "execveat", "fork", "prctl", "vfork"}
PROCESS_STATE |= {"setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "capset"}
PROCESS_STATE |= {"setsid", "setpgid", "setns", "unshare"}
#: Some of the calls that make, copy or end descriptors.
FD_STATE = {
    "open",
    "openat",
    "close",
    "dup",
    "dup2",
    "pipe2",
    "socket",
    "accept4",
    "fcntl",
    "close_range",
    "memfd_create",
    "chdir",
}
ENTERS = {event.syscall for event in EVENTS if event.syscall and event.enter is not None}
EXITS = {event.syscall for event in EVENTS if event.syscall and event.exit is not None}
PLAIN = "%evt.num %evt.type %proc.name"


def request(filter: str, format: str = PLAIN, *, exit_only: bool = False) -> CaptureRequest:
    return plan(compile_filter(filter), Options(exit_only=exit_only), format)


def test_without_a_filter_everything_is_wanted_both_ways() -> None:
    wanted = request("")
    assert wanted.enter == ENTERS
    assert wanted.exit == EXITS


def test_exit_only_asks_for_no_enter() -> None:
    wanted = request("", exit_only=True)
    assert wanted.enter == frozenset()
    assert wanted.exit == EXITS


@pytest.mark.parametrize(
    ("filter", "names"),
    [
        ("evt.type = getppid", {"getppid"}),
        ("evt.type in (getppid, brk)", {"getppid", "brk"}),
        ("evt.type = getppid or evt.type = brk and proc.name = x", {"getppid", "brk"}),
        ("evt.type = getppid and evt.type = brk", set()),
        ("evt.type = pread", {"pread64"}),
        ("evt.type = procexit", set()),
    ],
)
def test_a_named_type_and_what_processes_are_known_by_is_all_that_is_wanted(filter: str, names: set[str]) -> None:
    wanted = request(filter)
    assert wanted.enter == names
    assert wanted.exit == (names | PROCESS_STATE if names else set())


@pytest.mark.parametrize(
    "filter",
    ["not evt.type = getppid", "evt.type != getppid", "evt.type startswith get", "proc.name = x or evt.type = brk"],
)
def test_a_filter_that_any_type_may_match_wants_them_all(filter: str) -> None:
    wanted = request(filter)
    assert wanted.exit >= EXITS - {"getppid"}
    assert wanted.enter >= ENTERS - {"getppid"}


@pytest.mark.parametrize(
    "filter", ["evt.dir = >", "evt.type = getppid and evt.dir = >", "not evt.dir = < and evt.type = brk"]
)
def test_a_filter_that_only_enters_match_attaches_no_exit(filter: str) -> None:
    wanted = request(filter)
    assert wanted.exit == frozenset()
    assert wanted.enter
    assert wanted.enter <= ENTERS


@pytest.mark.parametrize(
    "filter",
    ["evt.dir = <", "evt.res = ENOENT", "evt.failed = true", "evt.rawres >= 0", "evt.type = brk and evt.rawres exists"],
)
def test_a_filter_that_only_exits_match_asks_for_no_enter(filter: str) -> None:
    wanted = request(filter)
    assert wanted.enter == frozenset()
    assert wanted.exit


@pytest.mark.parametrize(
    ("filter", "format"),
    [
        ("evt.type = getppid and fd.name = x", PLAIN),
        ("evt.type = getppid and fd.num > 3", PLAIN),
        ("evt.type = getppid and proc.cwd = /", PLAIN),
        ("evt.type = getppid and proc.fdopencount > 3", PLAIN),
        ("evt.type = getppid and evt.arg.res = 1", PLAIN),
        ("evt.type = read", "%evt.args"),
        ("evt.type = read", "%fd.name"),
        ("evt.type = openat", "%evt.arg.name"),
        ("evt.type = faccessat", "%evt.info"),
        ("evt.type = getppid", "%proc.cwd"),
        ("evt.type = getppid", "*%20proc.cwd x"),
        ("evt.type = getppid", "%proc.fdopencount"),
    ],
)
def test_descriptors_are_followed_where_the_filter_or_the_line_names_one(filter: str, format: str) -> None:
    assert request(filter, format).exit >= FD_STATE | PROCESS_STATE


@pytest.mark.parametrize(
    ("filter", "format"),
    [
        ("evt.type = getppid", "%evt.args"),
        ("evt.type = read", PLAIN),
        ("evt.type = brk and proc.name = x", "%evt.args"),
    ],
)
def test_descriptors_are_not_followed_where_nothing_names_one(filter: str, format: str) -> None:
    assert not request(filter, format).exit & (FD_STATE - {"read"})


def test_the_end_of_processes_is_always_wanted() -> None:
    assert request("evt.type = getppid and evt.dir = >").tracepoints == {"procexit"}


def test_options_are_handed_on() -> None:
    options = Options(snaplen=7, buffer_bytes=1 << 20, include_self=True)
    wanted = plan(compile_filter("evt.type = read"), options)
    assert (wanted.snaplen, wanted.buffer_bytes, wanted.include_self, wanted.ring_kind) == (7, 1 << 20, True, None)
    assert (request("").snaplen, request("").buffer_bytes) == (SNAPLEN_DEFAULT, BUFFER_DEFAULT)


def test_every_syscall_is_wanted_under_the_name_of_the_kernel() -> None:
    from falcore.schema import ia32, syscalls

    wanted = request("", "%evt.args")
    assert wanted.enter | wanted.exit <= syscalls.by_name().keys() | ia32.numbers().keys()


def test_a_call_of_32_bit_programs_alone_is_asked_for_by_its_name() -> None:
    assert "socketcall" in request("evt.type = socketcall").exit
