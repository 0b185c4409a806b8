# SPDX-License-Identifier: Apache-2.0
"""Events of threads that come only when they are named: switches, signals, page faults."""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
import time
from collections.abc import Callable

import driver_under_test
import pytest

import falcore
from falcore.capture.choose import Policy
from falcore.capture.plan import Options, plan
from falcore.drivers.abi.attachment import attached_programs
from falcore.filter import compile_filter
from falcore.schema.flags import FAMILY

pytestmark = pytest.mark.root

DRIVERS = (driver_under_test.NAME,) if driver_under_test.NAME else ("modern_ebpf", "ebpf")
PAGES = 16


def captured(driver: str, filter: str, act: Callable[[], None]) -> list[falcore.Event]:
    """What is captured of this process and its children while it does something."""
    policy = Policy(allow_kmod=True)
    family = f"(proc.pid = {os.getpid()} or proc.ppid = {os.getpid()})"
    with falcore.open_capture(f"{filter} and {family}", driver=driver, include_self=True, policy=policy) as capture:
        act()
        capture.stop()
        return list(capture)


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_switch_tells_who_is_next_and_the_figures_of_who_was_before(driver: str) -> None:
    events = captured(driver, "evt.type = switch", lambda: time.sleep(0.01))
    own = [event for event in events if event.tid == os.getpid()]
    assert own
    for event in own:
        assert list(event.args) == ["next", "pgft_maj", "pgft_min", "vm_size", "vm_rss", "vm_swap"]
        assert event.args["next"] != os.getpid()
        assert event.args["pgft_min"] > 0
        assert event.args["vm_size"] >= event.args["vm_rss"] > 0


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_signal_tells_who_sent_it_to_whom(driver: str) -> None:
    told: list[int] = []

    def act() -> None:
        before = signal.signal(signal.SIGUSR1, lambda *_: None)
        with subprocess.Popen(["sh", "-c", f"kill -USR1 {os.getpid()}; exec sleep 9"]) as child:
            while not os.readlink(f"/proc/{child.pid}/exe").endswith("/sleep"):
                os.sched_yield()
            child.terminate()
        told.append(child.pid)
        os.kill(os.getpid(), signal.SIGUSR1)
        timer = signal.signal(signal.SIGALRM, lambda *_: None)
        signal.setitimer(signal.ITIMER_REAL, 0.001)
        time.sleep(0.01)
        signal.signal(signal.SIGALRM, timer)
        signal.signal(signal.SIGUSR1, before)

    events = captured(driver, "evt.type = signaldeliver", act)
    own, child = os.getpid(), told[0]
    # A signal to a process goes to whichever of its threads is ready for it.
    process = {int(tid): own for tid in os.listdir("/proc/self/task")}
    assert all(event.args["dpid"] == event.tid for event in events)
    seen = {(process.get(event.tid, event.tid), event.args["spid"], event.args["sig"]) for event in events}
    assert (own, child, signal.SIGUSR1) in seen
    # What ends a process is made the kernel's own SIGKILL when it is sent.
    assert (child, 0, signal.SIGKILL) in seen
    assert (own, own, signal.SIGUSR1) in seen
    assert (own, 0, signal.SIGALRM) in seen


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_page_fault_tells_its_address_and_why(driver: str) -> None:
    def act() -> None:
        memory = mmap.mmap(-1, PAGES * mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        memory.madvise(mmap.MADV_NOHUGEPAGE)
        for page in range(PAGES):
            memory[page * mmap.PAGESIZE] = 1

    events = captured(driver, "evt.type = page_fault", act)
    written = FAMILY["pf_flags"].named("PAGE_NOT_PRESENT|WRITE_ACCESS|USER_FAULT")
    faults = [event for event in events if event.tid == os.getpid() and event.args["error"] == written]
    addresses = {event.args["addr"] for event in faults}
    assert any(all(start + page * mmap.PAGESIZE in addresses for page in range(PAGES)) for start in addresses)
    assert all(0 < event.args["ip"] < 1 << 47 for event in faults)


def test_they_are_attached_only_where_they_are_named() -> None:
    for filter in ("", "proc.name = cat", "not evt.type = switch", "evt.type = read"):
        assert not attached_programs(plan(compile_filter(filter), Options())) & {"sched_switch", "signal_deliver"}
    named = attached_programs(plan(compile_filter("evt.type in (switch, page_fault)"), Options()))
    assert {"sched_switch", "page_fault_user", "page_fault_kernel"} <= named
    assert "signal_deliver" not in named
    asked = attached_programs(plan(compile_filter(""), Options(tracepoints=frozenset({"signaldeliver"}))))
    assert "signal_deliver" in asked
