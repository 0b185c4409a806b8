# SPDX-License-Identifier: Apache-2.0
"""The Python interface on the synthetic driver, and drivers written in Python as others would write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import pytest

import falcore
from falcore.capture.interface import Capture, CaptureRequest, CaptureStats
from falcore.drivers.synthetic.capture import PID, ROUNDS, TICK
from falcore.drivers.synthetic.driver import SyntheticDriver
from falcore.engine import Engine, Rule
from falcore.errors import DriverError, FilterError, PluginError
from falcore.filter import compile_filter
from falcore.schema.encode import encode
from falcore.schema.events import Direction, Event, Param, by_syscall
from falcore.schema.row import DRIVER_ID_BASE
from falcore.schema.types import Format, ParamType


class Handover(Capture):
    """Hands over batches that a test made."""

    def __init__(self, batches: Iterable[Sequence[bytes]]) -> None:
        self._batches = batches

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def update(self, request: CaptureRequest) -> None: ...

    def stats(self) -> CaptureStats:
        return CaptureStats()

    def close(self) -> None: ...

    def events(self) -> Iterator[Iterable[bytes]]:
        yield from self._batches


def collecting(batches: Iterable[Sequence[bytes]], types: Iterable[Event] = ()) -> Engine:
    return Engine(Handover(batches), [Rule(compile_filter(""), collect=True)], types)


def getppid(number: int) -> bytes:
    return encode(by_syscall("getppid"), Direction.EXIT, {"res": number}, 1000 + number, 7)


def test_iteration_ends_with_the_drivers_events_and_the_account_closes() -> None:
    with falcore.open_capture(driver="synthetic") as capture:
        counts = Counter((event.type, event.direction) for event in capture)
        capture.stop()
        report = capture.report()
    calls = ("openat", "read", "write", "close", "getppid")
    assert counts == {("execve", "<"): 1, ("driver.tick", ">"): ROUNDS, **{(call, "<"): ROUNDS for call in calls}}
    assert capture.driver == "synthetic"
    assert report.closes()
    assert report.seen == report.delivered == report.matched == sum(counts.values())
    assert report.by_type["driver.tick"].matched == ROUNDS


def test_both_directions_come_when_asked_for() -> None:
    with falcore.open_capture("evt.type in (openat, getppid)", driver="synthetic", directions="both") as capture:
        counts = Counter((event.type, event.direction) for event in capture)
    assert counts == {(name, way): ROUNDS for name in ("openat", "getppid") for way in "<>"}


def test_an_event_has_arguments_text_bytes_fields_and_its_process() -> None:
    with falcore.open_capture("evt.type = read", driver="synthetic") as capture:
        event = next(iter(capture))
    assert event.args == {"res": 9, "data": b"127.0.0.1", "fd": 3, "size": 4096}
    assert event.info == "res=9 data=127.0.0.1 fd=3(<f>/etc/hosts) size=4096"
    assert event.process.name == "demo"
    assert (event.tid, event["thread.tid"], event["proc.pid"]) == (PID, PID, PID)
    assert event["fd.name"] == "/etc/hosts"
    assert event["evt.buffer"] == b"127.0.0.1"
    assert event["proc.aname"] is None
    assert event.format("%proc.name read %evt.rawres bytes of %fd.name") == "demo read 9 bytes of /etc/hosts"
    assert event.format("%proc.pname") is None
    assert event.raw == encode(by_syscall("read"), Direction.EXIT, event.args, event.ts, PID)
    assert str(event).split(" ", 2)[0] == str(event.num)
    with pytest.raises(KeyError, match=r"unknown field evt\.nope"):
        event["evt.nope"]


def test_the_drivers_own_event_has_an_id_of_the_drivers_range_and_named_values() -> None:
    with falcore.open_capture("evt.type=driver.tick and evt.arg.color=GREEN", driver="synthetic") as capture:
        event = next(iter(capture))
    assert (event.type, event.id, event.direction) == ("driver.tick", DRIVER_ID_BASE, ">")
    assert event.args == {"round": 1, "color": 2, "label": "round 1"}
    assert event["evt.arg.color"] == "GREEN"
    assert event["evt.rawarg.color"] == 2
    assert event["syscall.type"] is None


def test_events_outlive_the_capture() -> None:
    with falcore.open_capture("fd.name exists", driver="synthetic") as capture:
        events = [event for _, event in zip(range(5), capture, strict=False)]
    del capture
    assert {event["fd.name"] for event in events} == {"/etc/hosts"}
    assert {event.process.name for event in events} == {"demo"}


def test_tables_show_the_process_and_its_descriptors() -> None:
    with falcore.open_capture("evt.type = read", driver="synthetic") as capture:
        next(iter(capture))
        assert [thread["comm"] for thread in capture.threads() if thread["tid"] == PID] == ["demo"]
        assert all(row["name"] == "/etc/hosts" for row in capture.fds(PID))
        assert capture.fds(1) == []


def test_stop_in_the_middle_ends_the_iteration_and_the_account_still_closes() -> None:
    with falcore.open_capture(driver="synthetic") as capture:
        events = iter(capture)
        seen = [next(events) for _ in range(20)]
        capture.stop()
        seen += events
        report = capture.report()
    assert report.closes()
    assert len(seen) == report.matched < ROUNDS


def test_a_wrong_filter_or_driver_is_refused_before_anything_opens() -> None:
    with pytest.raises(FilterError, match=r"did you mean proc\.name"):
        falcore.open_capture("proc.nam = x", driver="synthetic")
    with pytest.raises(DriverError, match="not registered"):
        falcore.open_capture(driver="no_such_driver")


@pytest.mark.parametrize("size", [1, 1023, 1024, 1025, 5000])
def test_a_batch_of_any_size_is_delivered_whole(size: int) -> None:
    with collecting([[getppid(number) for number in range(size)], [], [getppid(size)]]) as engine:
        engine.start()
        events = [*engine.events(), *engine.take()]
        engine.finish()
    assert [event.args["res"] for event in events] == list(range(size + 1))
    assert engine.report().closes()


def test_what_was_handed_over_before_the_end_is_delivered_after_it() -> None:
    with collecting([[getppid(number) for number in range(5000)]]) as engine:
        engine.start()
        engine.step()
        engine.finish()
        assert len([*engine.events(), *engine.take()]) == 5000
    assert engine.report().unread == 0


@pytest.mark.parametrize("damage", [b"", b"x", bytes(25), bytes(26), b"\xff" * 60, getppid(1)[:-1]])
def test_bytes_that_are_no_event_cost_no_other_event(damage: bytes) -> None:
    with collecting([[getppid(0), damage, getppid(1)], [damage], [getppid(2)]]) as engine:
        engine.start()
        events = [*engine.events(5), *engine.take()]
    assert [event.args["res"] for event in events] == [0, 1, 2]


def named(name: str, *params: Param) -> Event:
    return Event(name=name, enter=params or (Param("n", ParamType.UINT64, Format.DEC),))


def test_event_types_of_a_driver_are_numbered_in_order() -> None:
    types = (named("driver.one"), named("driver.two"))
    batch = [
        encode(row, Direction.ENTER, {"n": 5}, 10, 7, id=DRIVER_ID_BASE + 2 * place) for place, row in enumerate(types)
    ]
    with collecting([batch], types) as engine:
        engine.start()
        events = [*engine.events(), *engine.take()]
    assert [(event.type, event.id, event.args) for event in events] == [
        ("driver.one", DRIVER_ID_BASE, {"n": 5}),
        ("driver.two", DRIVER_ID_BASE + 2, {"n": 5}),
    ]


@pytest.mark.parametrize(
    ("types", "reason"),
    [
        ((named("driver.tick"), named("driver.tick")), "driver.tick: the name is taken"),
        ((named("tick"),), "tick: the name has to be driver"),
        ((named("openat"),), "openat: the name has to be driver"),
        ((named("driver."),), "the name has to be driver"),
        ((named("driver.a b"),), "the name has to be driver"),
        ((named("driver.\x1b[31m"),), r"driver\.\?\[31m: the name has to be driver"),
        ((named("driver.x", Param("a=b", ParamType.UINT8)),), "parameter a=b: the name"),
        ((named("driver.x", Param("dir", ParamType.FSRELPATH)),), "parameter dir: a driver's parameter cannot have"),
        ((named("driver.x", Param("n", ParamType.UINT8, values=((1, "ONE"),))),), "parameter n: only flags"),
        ((named("driver.x", *(Param(f"p{n}", ParamType.UINT8) for n in range(33))),), "more than 32 parameters"),
    ],
)
def test_event_types_that_cannot_be_are_refused(types: tuple[Event, ...], reason: str) -> None:
    with pytest.raises(PluginError, match=reason):
        collecting([], types)


def test_the_driver_declares_one_type_needs_nothing_and_is_never_chosen() -> None:
    driver = SyntheticDriver()
    assert tuple(driver.event_types()) == (TICK,)
    assert driver.selectable is False
    assert not driver.requirements().needs
