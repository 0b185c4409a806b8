# SPDX-License-Identifier: Apache-2.0
"""Line formats of `falcore run`: colours where asked for, times and data in other forms."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from falcore_process import COMMAND

from falcore import _native
from falcore.cli.run import Color, OutputForm, coloured, default_format


def test_default_lines_have_colours_only_where_asked_for() -> None:
    assert default_format(OutputForm.TEXT) == _native.TEXT_FORMAT
    painted = default_format(OutputForm.SYSDIG, True)
    assert "\x1b[01;32m%proc.name\x1b[0m" in painted
    assert default_format(OutputForm.JSON, True) == ""


def test_colour_is_for_terminals_and_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert coloured(Color.AUTO)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not coloured(Color.AUTO)
    assert coloured(Color.ALWAYS)
    assert not coloured(Color.NEVER)


def shown(*arguments: str) -> list[str]:
    command = [*COMMAND, "run", "--driver", "synthetic", *arguments]
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("form", "lines"),
    [
        ("dots", ["127.0.0.1"]),
        ("ascii", ["", "\t127.0.0.1"]),
        ("hex", ["", "\t0x0000: 3132 372e 302e 302e 31", ""]),
        ("hex-ascii", ["", "\t0x0000: 3132 372e 302e 302e 31                 127.0.0.1", ""]),
        ("base64", ["MTI3LjAuMC4x"]),
    ],
)
def test_data_prints_in_the_form_asked_for(form: str, lines: list[str]) -> None:
    assert shown("--buffer-format", form, "-n", "1", "-p", "%evt.buffer", "evt.type=read and evt.dir=<") == lines


@pytest.mark.parametrize(
    ("form", "second"),
    [
        ("clock", "22:13:20.000001000"),
        ("absolute", "1700000000.000001000"),
        ("relative", "0.000001000"),
        ("delta", "0.000001000"),
        ("latency", "0.000000000"),
    ],
)
def test_times_are_what_is_asked_for(form: str, second: str) -> None:
    assert shown("-t", form, "-n", "2")[1].split()[1] == second


def test_the_latency_of_a_call_is_from_its_way_in() -> None:
    assert shown("-n", "1", "-p", "%evt.latency %evt.latency.human", "evt.type=read and evt.dir=<") == ["1000 1.0us"]


def test_json_with_a_format_is_an_object_of_its_fields() -> None:
    (line,) = shown("-o", "json", "-n", "1", "-p", "*%toupper(proc.name) %fd.types %fd.sip", "evt.type=read")
    assert json.loads(line) == {"toupper(proc.name)": "DEMO", "fd.types": ["file"], "fd.sip": None}


def test_colours_reach_a_pipe_only_when_told() -> None:
    assert "\x1b" not in shown("-n", "1")[0]
    assert "\x1b[01;32mdemo\x1b[0m" in shown("--color", "always", "-n", "1")[0]
