# SPDX-License-Identifier: Apache-2.0
"""What the kernel leaves out is never what the filter matches: every mark of shadow mode against the oracle."""

from __future__ import annotations

import os
import random
import subprocess
from collections import deque
from collections.abc import Callable, Iterator

import driver_under_test
import pytest
from falcore_process import COMMAND, FalcoreProcess
from looping_workload import LoopingWorkload

from falcore import _native
from falcore.capture.choose import Policy
from falcore.capture.plan import Options, plan
from falcore.capture.report import RunReport
from falcore.capture.select import open_best
from falcore.engine import Engine, Rule
from falcore.filter import compile_filter
from falcore.filter.evaluate import evaluate
from falcore.schema.conditions import Clause, Subject

pytestmark = pytest.mark.root

#: How many filters are made up.
FILTERS = int(os.environ.get("FALCORE_SHADOW_FILTERS", "50"))
CALLS = "evt.type in (getppid, read, access, sched_yield, clock_nanosleep, getpid, openat, close, execve)"
NAMES = ("alpha", "beta", "gamma", "worker", "shifty", "inside", "leaf", "renamers", "fifteen-letters", "'sp ace'", "x")
#: The drivers that conditions are compared for; one that is asked for by name alone.
DRIVERS = (driver_under_test.NAME,) if driver_under_test.NAME else ("modern_ebpf", "ebpf")
WATCHED_SECONDS = 0.15 if driver_under_test.SLOWNESS == 1 else 5.0  # marks come only once /proc has been read
#: Events of one filter that the slow oracle looks at.
LOOKED_AT = max(driver_under_test.scaled(1500), 150)


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def family() -> Iterator[int]:
    """Processes and threads that rename themselves and each other, change users and fail."""
    from workloads.programs import program

    with subprocess.Popen([program("renamers")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdin is not None
        yield int(parent.stdout.readline())
        parent.stdin.close()


def some_filter(made: random.Random, pid: int) -> str:
    """Conditions that a kernel decides, some that it does not, joined at random."""

    def leaf() -> str:
        some = ", ".join(made.sample(NAMES, made.randint(1, 10)))
        number = pid + made.randint(0, 8)
        return made.choice(
            [
                f"proc.name {made.choice(('=', '!='))} {made.choice(NAMES)}",
                f"proc.name in ({some})",
                f"{made.choice(('proc.pid', 'thread.tid'))} {made.choice(('=', '!=', '<', '<=', '>', '>='))} {number}",
                f"thread.tid in ({number}, {number + 1}, {number + 3})",
                f"user.uid {made.choice(('=', '!=', '<', '>='))} {made.choice((0, 1000))}",
                f"evt.rawres {made.choice(('=', '!=', '<', '>='))} {made.choice((0, -2, -9, pid))}",
                f"evt.failed = {made.choice(('true', 'false'))}",
                f"evt.res {made.choice(('=', '!='))} {made.choice(('SUCCESS', 'ENOENT', 'EBADF', 'EAGAIN'))}",
                f"evt.dir = {made.choice('<>')}",
                f"evt.type = {made.choice(('read', 'getppid'))}",
                f"proc.name startswith {made.choice('abg')}",
                f"fd.num {made.choice(('=', '!='))} 3",
            ]
        )

    def node(depth: int) -> str:
        if depth == 0 or made.random() < 0.3:
            return leaf()
        if made.random() < 0.2:
            return f"not ({node(depth - 1)})"
        return "(" + made.choice((" and ", " or ")).join(node(depth - 1) for _ in range(made.randint(2, 3))) + ")"

    return node(2)


def watch(text: str, driver: str) -> tuple[list[_native.Event], RunReport, tuple[Clause, ...]]:
    """Events beside the family in shadow mode, the account, and what exits had to fulfil to be sent."""
    program = compile_filter(f"{CALLS} and ({text})")
    request = plan(program, Options(shadow=True))
    _, capture, _ = open_best(request, Policy(allow_kmod=True), driver)
    everything = compile_filter("")
    events: deque[_native.Event] = deque(maxlen=LOOKED_AT)  # the last ones: the first come before the tables are full
    with Engine(capture, [Rule(program), Rule(everything, collect=True)]) as engine:
        engine.start()
        for event in engine.events(WATCHED_SECONDS):
            events.append(event)
        engine.finish()
        report = engine.report()
    return list(events), report, request.conditions.exit


@pytest.mark.parametrize("seed", range(FILTERS))
def test_no_event_that_a_filter_matches_would_be_left_out(family: int, driver: str, seed: int) -> None:
    text = some_filter(random.Random(seed), family)
    events, report, _ = watch(text, driver)
    tree = compile_filter(f"{CALLS} and ({text})").ast
    assert len(events) > 50
    assert report.closes()
    assert report.filtered == 0
    for event in events:
        if event.marked and not event["thread.uncertain"]:
            assert not evaluate(tree, lambda name, _argument, event=event: event[name]), (text, str(event))
    assert report.shadow.wrong == 0 or report.state.uncertain, text


def test_what_names_and_results_exclude_is_marked(family: int, driver: str) -> None:
    events, report, clauses = watch("proc.name = worker and evt.failed = true", driver)
    assert {check.subject for clause in clauses for check in clause} == {Subject.NAME, Subject.RESULT}
    # Nothing is left out until the tables have been filled.
    begin = next(number for number, event in enumerate(events) if event.marked)
    steady = [event for event in events[begin:] if event["proc.name"] in ("inside", "shifty", "leaf", "worker")]
    exits = [event for event in steady if event.type in ("read", "access") and event.direction == "<"]
    assert len(exits) > 20
    for event in exits:
        assert event.marked == (event["proc.name"] != "worker" or not event["evt.failed"]), str(event)
    assert report.shadow.marked > 0


def test_events_that_change_a_table_are_never_marked(family: int, driver: str) -> None:
    events, _, _ = watch("proc.name = nobody", driver)
    kept = [event for event in events if event.type in ("openat", "close", "execve", "prctl", "clone", "setresuid")]
    assert kept
    assert not any(event.marked for event in kept)


def test_a_thread_renamed_by_another_is_sent(family: int, driver: str) -> None:
    # Only the table's name, the older one, matches: the kernel must not use its own.
    events, _, _ = watch("proc.name = nobody", driver)
    unmarked = {event["thread.tid"] for event in events if event.type == "getppid" and not event.marked}
    renamed = {event["thread.tid"] for event in events if event.type == "prctl"}
    assert renamed
    assert renamed & unmarked


def test_what_is_left_out_is_counted_and_the_account_closes(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str], driver: str
) -> None:
    with LoopingWorkload(workload("getppid_loop"), 20_000) as loop:
        process = falcore_run(
            "-q", "--driver", driver, "--allow-kmod", "evt.type=getppid and proc.name=nobody-has-this"
        )
        loop.go()
        loop.finish()
        outcome = process.interrupt()
    assert outcome.stats["filtered"] >= 2 * loop.count
    assert outcome.of("getppid")["seen"] < loop.count
    assert outcome.stats["seen"] == outcome.stats["delivered"] + outcome.stats["lost"]


def test_without_push_down_everything_wanted_is_sent(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str], driver: str
) -> None:
    with LoopingWorkload(workload("getppid_loop"), 20_000) as loop:
        process = falcore_run(
            "-q", "--no-pushdown", "--driver", driver, "--allow-kmod", "evt.type=getppid and proc.name=nobody-has-this"
        )
        loop.go()
        loop.finish()
        outcome = process.interrupt()
    assert outcome.stats["filtered"] == 0
    assert outcome.of("getppid")["delivered"] >= 2 * loop.count


def test_explain_tells_what_the_kernel_decides_with_this_driver(driver: str) -> None:
    text = "evt.type=read and proc.name=cat and fd.name contains etc"
    command = [*COMMAND, "run", "--explain", "--driver", driver, "--allow-kmod", text]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert lines[0] == f"driver: {driver}"
    assert "  kernel           proc.name = cat" in lines
    assert any(line.startswith("  user space       fd.name contains etc") for line in lines)
