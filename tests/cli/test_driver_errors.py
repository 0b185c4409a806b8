# SPDX-License-Identifier: Apache-2.0
"""Bad input to `falcore driver`: the exit codes of docs/exit-codes.md, and messages that help."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from falcore.errors import EXIT_CODES

ROOT = Path(__file__).parents[2]
HOST = ROOT / "tests" / "hosts" / "5.4.json"


def falcore(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "falcore.cli.main", *arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )


def test_the_documented_exit_codes_are_the_ones_in_the_source() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)`", (ROOT / "docs" / "exit-codes.md").read_text(), re.MULTILINE)
    assert {name: int(code) for code, name in rows} == {cls.__name__: code for cls, code in EXIT_CODES.items()}


def test_an_unknown_driver_name_lists_the_registered_ones() -> None:
    run = falcore("driver", "select", "--driver", "kmdo\x1b[0m")
    assert run.returncode == 5
    assert run.stdout == ""
    assert "is not registered; registered: " in run.stderr
    for name in ("ebpf", "kmod", "modern_ebpf", "synthetic"):
        assert name in run.stderr
    assert "\x1b" not in run.stderr


def test_a_truncated_facts_file_is_refused_with_line_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "host.json"
    path.write_bytes(HOST.read_bytes()[:1000])
    run = falcore("driver", "select", "--facts", str(path))
    assert run.returncode == 3
    assert run.stdout == ""
    assert re.search(rf"falcore: facts file {path}: broken or truncated at line \d+ column \d+", run.stderr)
    assert "falcore driver facts -o FILE" in run.stderr


def test_facts_of_another_schema_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "host.json"
    path.write_text(json.dumps({**json.loads(HOST.read_text()), "schema_version": 99}))
    run = falcore("driver", "select", "--facts", str(path), "--json")
    assert run.returncode == 3
    assert "schema_version is '99', this version reads 1" in run.stderr


def test_a_facts_file_that_cannot_be_written_is_an_error() -> None:
    run = falcore("driver", "facts", "-o", "/nowhere/at/all.json")
    assert run.returncode == 3
    assert "/nowhere/at/all.json" in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("driver", "bogus"),
        ("driver", "select", "--bogus"),
        ("driver", "select", "--workload", "games"),
        ("driver", "select", "--facts"),
        ("driver", "select", "extra"),
    ],
)
def test_wrong_usage_is_exit_2_without_a_traceback(arguments: tuple[str, ...]) -> None:
    run = falcore(*arguments)
    assert run.returncode == 2
    assert "Traceback" not in run.stderr
    assert "Error: " in run.stderr


def test_a_reader_that_goes_away_ends_it_without_a_traceback() -> None:
    command = f"{sys.executable} -m falcore.cli.main driver select --facts {HOST} --explain | head -c 1"
    run = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in run.stderr
    assert "BrokenPipeError" not in run.stderr


def test_version_and_help() -> None:
    assert re.fullmatch(r"falcore \d+\.\d+\.\d+\S*\n", falcore("--version").stdout)
    for arguments in (("driver", "--help"), ("driver", "select", "-h")):
        run = falcore(*arguments)
        assert run.returncode == 0
        assert "Usage: falcore driver" in run.stdout


def test_list_names_every_driver_and_whether_it_is_ever_chosen() -> None:
    rows = {row["name"]: row for row in json.loads(falcore("driver", "list", "--json").stdout)}
    assert {name for name, row in rows.items() if row["selectable"]} >= {"modern_ebpf", "ebpf", "kmod"}
    assert rows["synthetic"]["selectable"] is False
    assert all(row["origin"].startswith("falcore ") for row in rows.values() if row["name"] in {"ebpf", "kmod"})
    assert "synthetic" not in falcore("driver", "select", "--facts", str(HOST)).stdout


def test_select_without_a_trial_imports_nothing_it_does_not_need() -> None:
    # What makes a command slow to start; how slow is for bench/ to say.
    run = falcore("driver", "select", "--facts", str(HOST), environment={"PYTHONPROFILEIMPORTTIME": "1"})
    assert run.returncode == 0
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert "falcore.capture.choose" in imported
    assert not imported & {"rich", "bcc", "elftools", "falcore._native", "falcore.filter", "falcore.engine"}
