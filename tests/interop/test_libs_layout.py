# SPDX-License-Identifier: Apache-2.0
"""`--layout libs`: a file that holds what current libs make, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from scap_walker import events, walk
from sysdig_reader import sysdig_lines
from test_sysdig_rows import CLONES, MadeEvents, beginning, pairs

import falcore
from falcore.capture.writing import FileOptions
from falcore.engine import Engine, Rule
from falcore.filter.compile import compile_filter
from falcore.schema.events import EVENTS
from falcore.schema.events.public import public_events
from falcore.schema.row import Trait
from falcore.schema.types import FIXED_SIZE, ParamType

LIBS_IDS = 454
#: The last code of a system call that sysdig 0.29.3 knows.
SYSDIG_CODES = 328
#: Block types that libs write.
BLOCKS = frozenset({0x0A0D0D0A, 0x201, 0x219, 0x220, 0x215, 0x218, 0x216})
_TEXTS = frozenset({ParamType.CHARBUF, ParamType.FSPATH, ParamType.FSRELPATH})


def write(made: list[bytes], path: Path) -> None:
    rule = Rule(compile_filter(""), file=FileOptions(str(path), layout="libs").open())
    with Engine(MadeEvents(made), [rule]) as engine:
        engine.start()
        while not engine.exhausted:
            engine.step()
        engine.finish()
        assert engine.write_error == ""


def check(path: Path) -> set[int]:
    """Every block and event is one that libs make; returns the ids that occur."""
    rows = public_events()
    assert {block.type for block in walk(path)} <= BLOCKS
    found = events(path)
    for event in found:
        assert event.id < LIBS_IDS
        row = rows[event.id]
        assert not row.traits & (Trait.OLD_VERSION | Trait.UNUSED), f"{row.name}: libs make no event {event.id}"
        params = (row.exit if event.id % 2 else row.enter) or ()
        assert len(event.params) == len(params), row.name
        for param, data in zip(params, event.params, strict=True):
            if param.type in FIXED_SIZE:
                assert len(data) in (0, FIXED_SIZE[param.type]), f"{row.name}.{param.name}"
            elif param.type in _TEXTS:
                assert not data or data.endswith(b"\0"), f"{row.name}.{param.name}"
    return {event.id for event in found}


def test_every_system_call_is_an_event_that_libs_make(tmp_path: Path) -> None:
    rows = [row for row in EVENTS if row.syscall is not None and row not in CLONES]
    path = tmp_path / "all.scap"
    write([*beginning(), *pairs(rows, range(4))], path)
    ids = check(path)
    assert 1 in ids, "calls without an event of their own are generic ones"
    assert 0 not in ids, "of those libs make the way out alone"
    assert {2, 22, 58, 306, 326} <= ids, "the ways in that libs still make"
    generic = [event.params for event in events(path) if event.id == 1]
    assert len({native for _, native in generic}) > 100
    assert any(int.from_bytes(code, "little") > SYSDIG_CODES for code, _ in generic), "sysdig's limit is not libs'"


def test_falcore_and_sysdig_read_it(tmp_path: Path) -> None:
    path = tmp_path / "all.scap"
    write([*beginning(), *pairs([row for row in EVENTS if row.name in ("read", "openat", "close")], [1])], path)
    with falcore.open_file(path) as file:
        names = [(event.type, event.direction) for event in file]
    assert ("read", ">") not in names
    assert {("read", "<"), ("openat", ">"), ("openat", "<"), ("close", "<")} <= set(names)
    assert sysdig_lines(path)


@pytest.mark.root
def test_a_live_capture_is_one_that_libs_make(tmp_path: Path) -> None:
    path = tmp_path / "live.scap"
    with falcore.open_capture(write=path, layout="libs", directions="both") as capture:
        subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL, check=True)
        capture.stop()
        list(capture)
    assert {5, 7, 306, 307, 293} <= check(path)
