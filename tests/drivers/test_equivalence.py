# SPDX-License-Identifier: Apache-2.0
"""Every driver that opens here watches the same run of one workload: the same events, the same in every field."""

from __future__ import annotations

import errno
import json
import os
import platform
from pathlib import Path

import pytest
from comparison import Comparison, Seen, Witness, compare
from drivers_page import PAGE, equivalence, table_of
from shared_run import DRIVERS, WITHOUT_BTF, kernel, watch

from falcore.capture.registry import load
from falcore.schema.events import FULL_ROWS, IA32_ROWS

pytestmark = pytest.mark.root

#: Drivers named from outside, separated by commas, have to open; without any, all are tried.
NAMED = list(filter(None, os.environ.get("FALCORE_TEST_DRIVERS", "").split(",")))
#: A folder that the comparison is written to, as shared_run.py does: a run on another machine takes a while.
KEPT_IN = os.environ.get("FALCORE_TEST_COMPARISON", "")
#: Events the workload does not cause, and why.
NOT_CAUSED = {
    **dict.fromkeys(
        ("switch", "signaldeliver", "page_fault"), "only where it is named: tests/syscalls/test_tracepoint_events.py"
    ),
    **dict.fromkeys(
        ("io_uring_submit", "io_uring_complete"), "only where it is named: tests/syscalls/test_operations.py"
    ),
    "sync": "it waits for every disk of the machine, which takes as long as others keep them busy",
    **dict.fromkeys((row.name for row in IA32_ROWS), "only 32-bit programs make it: tests/syscalls/test_ia32_calls.py"),
}
#: Rows that cannot fail, or whose failure takes what a test may not do to the machine.
NEVER_FAILS = {
    "brk": "it answers with the old end of the heap",
    "getppid": "it always has an answer",
    "exit": "it does not return",
    "exit_group": "it does not return",
    "procexit": "it is no call",
    "fork": "it fails where the machine is out of memory or of processes",
    "vfork": "it fails where the machine is out of memory or of processes",
    "eventfd": "it fails where the process is out of descriptors",
    "inotify_init": "it fails where the user is out of instances",
    "flock": "the workload makes it work",
    "munlockall": "it always works",
}
#: Rows that the workload makes with arguments that kernels refuse, at least this host's.
NEVER_SUCCEEDS = frozenset(
    [
        *("accept", "bpf", "delete_module", "finit_module", "fsconfig", "init_module", "io_uring_enter"),
        *("io_uring_register", "io_uring_setup", "ioctl", "lchown", "lstat", "mknodat", "mlock2", "mlockall"),
        *("open_by_handle_at", "pidfd_getfd", "pidfd_open", "quotactl", "signalfd", "userfaultfd"),
    ]
)
#: Rows whose success is another row's event.
SUCCEEDS_ELSEWHERE = {"execveat": "the kernel reports the return of a successful one as that of execve"}
#: Rows that come without a result of their own.
WITHOUT_RESULT = {"exit", "exit_group", "procexit", "getuid", "geteuid", "getgid", "getegid"}
WITHOUT_RESULT |= {"switch", "signaldeliver", "page_fault", "io_uring_submit", "io_uring_complete"}


@pytest.fixture(scope="module")
def witnesses() -> list[Witness]:
    """What each driver saw."""
    return watch(NAMED or [*DRIVERS, WITHOUT_BTF])


@pytest.fixture(scope="module")
def seen(witnesses: list[Witness]) -> list[Witness]:
    """Those of them that opened."""
    return [witness for witness in witnesses if not witness.refused]


@pytest.fixture(scope="module")
def comparison(witnesses: list[Witness]) -> Comparison:
    """All of it, compared."""
    result = compare(kernel(), witnesses)
    if KEPT_IN:
        (Path(KEPT_IN) / f"{result.kernel}.json").write_text(json.dumps(result.as_json(), indent=1) + "\n")
    return result


def result_of(event: Seen) -> int | None:
    """What a call returned: `res`, or the `fd` that an open returns in its place."""
    value = event.args.get("res", event.args.get("fd") if event.direction == "<" else None)
    return value if isinstance(value, int) else None


def test_a_driver_that_does_not_open_says_why_and_those_named_do_open(witnesses: list[Witness]) -> None:
    for witness in witnesses:
        assert not witness.refused or witness.name.split()[0] in witness.refused
        assert not witness.refused or witness.name not in NAMED
    assert any(not witness.refused for witness in witnesses)


def test_nothing_is_lost(seen: list[Witness]) -> None:
    assert {witness.name: witness.lost for witness in seen if witness.lost} == {}


def test_all_see_the_same_calls_of_the_same_threads_in_the_same_order(
    comparison: Comparison, seen: list[Witness]
) -> None:
    apart = {
        (column.driver, row.event): (row.missing, row.extra)
        for column in comparison.columns
        for row in column.rows.values()
        if row.missing or row.extra
    }
    # Since Linux 6.19 the kernel leaves programs out while one that was preempted has not ended, and counts that.
    missed = sum(witness.missed for witness in seen)
    assert sum(missing + extra for missing, extra in apart.values()) <= missed, apart


def test_every_field_is_the_same_but_where_a_driver_declares_otherwise(comparison: Comparison) -> None:
    undeclared = [(column.driver, one) for column in comparison.columns for one in column.undeclared()]
    assert not undeclared, "\n".join(f"{driver}: {one}" for driver, one in undeclared[:20])
    for column in comparison.columns:
        assert column.refused or sum(row.equal for row in column.rows.values()) > 4000


def test_no_declared_blind_spot_is_stale(comparison: Comparison, seen: list[Witness]) -> None:
    found = {column.driver: {one.declared for one in column.differences} for column in comparison.columns}
    for witness in seen[1:]:
        for spot in witness.blind_spots:
            if set(spot.events) <= NOT_CAUSED.keys():
                continue
            assert str(spot) in found[witness.name], f"{witness.name} declares what it does know: {spot}"


def test_every_supported_event_is_caused_or_its_absence_explained(seen: list[Witness]) -> None:
    for witness in seen:
        driver = witness.name.split()[0]
        supported = load([driver]).drivers[driver].supported_events()
        assert supported - witness.types() == supported & NOT_CAUSED.keys(), driver


def test_every_decoded_call_succeeds_once_and_fails_once(seen: list[Witness]) -> None:
    results: dict[str, set[bool]] = {row.name: set() for row in FULL_ROWS}
    absent = set()
    for events in seen[0].threads.values():
        for event in events:
            result = result_of(event)
            if event.direction == "<" and event.type in results and result is not None:
                results[event.type].add(result < 0)
                absent |= {event.type} if result == -errno.ENOSYS else set()
    for name in results.keys() - WITHOUT_RESULT:
        succeeds = False in results[name] or name in NEVER_SUCCEEDS or name in SUCCEEDS_ELSEWHERE
        assert succeeds or name in absent, f"{name} never succeeds on {platform.release()}"
        assert True in results[name] or name in NEVER_FAILS, f"{name} never fails"


def test_the_workload_makes_threads_and_children_of_every_kind(seen: list[Witness]) -> None:
    assert len(seen[0].threads) == 19
    assert {"clone", "fork", "vfork", "execve", "execveat", "exit", "exit_group", "procexit"} <= seen[0].types()


def test_the_table_of_this_kernel_in_the_docs_is_what_was_seen_now(comparison: Comparison, seen: list[Witness]) -> None:
    known = table_of(comparison.kernel, PAGE.read_text(encoding="utf-8"))
    if known is None:
        pytest.skip(f"docs/drivers.md has no table of Linux {comparison.kernel}; `make equivalence` adds it")
    missed = sum(witness.missed for witness in seen)
    if missed or "| events that " in known:
        pytest.skip(f"Linux {comparison.kernel} leaves out runs of programs, {missed} now: another number each time")
    now = equivalence(comparison)
    watched = [[line for line in table.splitlines() if line.startswith("| event |")] for table in (known, now)]
    if watched[0] != watched[1]:
        pytest.skip(f"the table of Linux {comparison.kernel} has other drivers than open here: {watched[0]}")
    assert _without_refusals(known) == _without_refusals(now), "run: make equivalence"


def _without_refusals(table: str) -> list[str]:
    # Why a driver does not open is the machine's affair.
    return [line for line in table.splitlines() if not line.startswith("Not watched")]
