# SPDX-License-Identifier: Apache-2.0
"""`falcore run --driver synthetic`: the whole pipeline without a kernel and without privileges."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from falcore_process import COMMAND

#: Events of a whole run: execve once, then 1000 rounds of one tick and five calls, both ways.
WHOLE = 1 + 1000 * 11


def run(*arguments: str, without_capabilities: bool = False) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "run", "--driver", "synthetic", *arguments]
    if without_capabilities and os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        assert setpriv, "setpriv drops privileges: apt-get install util-linux"
        # Not as another user: that one could not read an installation below /root.
        command = [setpriv, "--inh-caps=-all", "--bounding-set=-all", *command]
    environment = {**os.environ, "TZ": "UTC"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)


def lines(*arguments: str) -> list[str]:
    done = run(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_it_runs_without_any_capability_to_its_own_end() -> None:
    done = run(without_capabilities=True)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == WHOLE
    assert "falcore: capturing with synthetic" in done.stderr
    assert f"{WHOLE} matched, {WHOLE} delivered, 0 lost of {WHOLE} seen" in done.stderr


def test_lines_tell_of_the_process_its_descriptor_and_the_drivers_own_event() -> None:
    shown = lines("-n", "6")
    assert shown[0].startswith("1 22:13:20.000000000 0 demo (4242.4242) < execve res=0 exe=demo ")
    assert shown[1] == "2 22:13:20.000001000 0 demo (4242.4242) > driver.tick round=0 color=1(RED) label=round 0"
    assert shown[3].split(") ", 1)[1].startswith("< openat fd=3(<f>/etc/hosts) dirfd=-100(AT_FDCWD) name=/etc/hosts ")
    assert shown[5].endswith("< read res=9 data=127.0.0.1 fd=3(<f>/etc/hosts) size=4096")


@pytest.mark.parametrize(
    ("filter", "count"),
    [
        ("evt.type=driver.tick", 1000),
        ("evt.type=driver.tick and evt.arg.color=GREEN", 500),
        ("evt.type=driver.tick and evt.arg.color!=GREEN", 500),
        ("evt.arg.round=17", 1),
        ("evt.rawarg.round>=998", 2),
        ("evt.rawarg.color=2 and evt.rawarg.round<10", 5),
        ("evt.arg.label endswith 99", 10),
        ("evt.arg[0]=3 and evt.type=driver.tick", 1),
        ("evt.type startswith driver.", 1000),
        ("syscall.type exists", WHOLE - 1000),
        ("evt.dir=< and evt.type=driver.tick", 0),
        ("proc.name=demo and fd.name=/etc/hosts", 5000),
        ("not proc.name=demo", 0),
    ],
)
def test_filters_work_on_the_drivers_own_fields_and_on_everything_else(filter: str, count: int) -> None:
    assert len(lines(filter)) == count


def test_json_of_every_event_parses_and_holds_its_arguments() -> None:
    objects = [json.loads(line) for line in lines("-o", "json", "-n", "500")]
    assert [row["evt.num"] for row in objects] == list(range(1, 501))
    tick = objects[1]
    assert tick["evt.type"] == "driver.tick"
    assert tick["proc.name"] == "demo"
    assert "round=0 color=1(RED) label=round 0" in tick["evt.info"]


def test_own_formats_print_the_drivers_own_arguments() -> None:
    assert lines("-n", "2", "-p", "%evt.arg.round is %evt.arg.color", "evt.type=driver.tick") == [
        "0 is RED",
        "1 is GREEN",
    ]


def test_exit_only_leaves_out_the_way_in() -> None:
    shown = lines("--exit-only", "-p", "%evt.dir%evt.type")
    assert set(shown) == {"<execve", ">driver.tick", "<openat", "<read", "<write", "<close", "<getppid"}
    assert len(shown) == 1 + 1000 * 6


def test_count_is_the_number_of_lines_also_where_some_events_have_none() -> None:
    assert len(lines("-n", "3")) == 3
    assert len(lines("-n", "5", "-p", "%fd.name")) == 5
    sysdig = lines("-n", "6", "-o", "sysdig", "evt.type in (driver.tick, getppid, read)")
    assert len(sysdig) == 6
    assert not any("driver.tick" in line for line in sysdig)


def test_account_of_the_run_closes(tmp_path: Path) -> None:
    path = tmp_path / "stats.json"
    lines("-q", "--stats-json", str(path), "evt.type=driver.tick")
    stats = json.loads(path.read_text())
    assert (stats["seen"], stats["delivered"], stats["matched"], stats["lost"]) == (1001, 1001, 1000, 0)
    assert stats["by_type"]["driver.tick"] == {"seen": 1000, "delivered": 1000, "matched": 1000, "lost": 0}
    assert (stats["late"], stats["unread"], stats["by_cause"]) == (0, 0, {})


def test_quiet_matches_the_same_and_prints_nothing() -> None:
    done = run("-q", "evt.arg.round<100")
    assert done.stdout == ""
    assert "falcore: " in done.stderr


def test_a_driver_that_was_not_named_brings_no_event_types() -> None:
    command = [*COMMAND, "run", "evt.type=driver.tick"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "no event type is named driver.tick" in done.stderr
