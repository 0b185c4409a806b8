# SPDX-License-Identifier: Apache-2.0
"""The file that an open reports, while another thread rewrites its path."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import driver_under_test
import pytest
from falcore_process import FalcoreProcess

pytestmark = pytest.mark.root

ROUNDS = int(os.environ.get("FALCORE_RACE_ROUNDS", "20000"))
LINE = "%evt.arg.name %fd.name %evt.path_check"


@pytest.fixture(params=[driver_under_test.NAME] if driver_under_test.NAME else ["modern_ebpf", "ebpf"])
def driver(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("ways", ["both", "exit"])
def test_no_open_reports_a_wrong_name_without_a_flag(
    falcore_run: Callable[..., FalcoreProcess], workload: Callable[[str], str], tmp_path: Path, driver: str, ways: str
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).touch()
    rounds = driver_under_test.scaled(ROUNDS)
    wanted = "evt.type = open and evt.dir = < and proc.name = path_race and evt.failed = false"
    only = ("--exit-only",) if ways == "exit" else ()
    process = falcore_run("--driver", driver, "--allow-kmod", *only, "--buffer", "64M", "-p", LINE, wanted)
    process.wait_until_capturing()
    subprocess.run(
        [workload("path_race"), str(rounds), str(tmp_path)], check=True, input=b"", stdout=subprocess.DEVNULL
    )
    outcome = process.interrupt()
    assert outcome.of("open")["lost"] == 0
    rows = [line.split() for line in outcome.lines]
    truth = (tmp_path / "truth").read_text()
    rows = [row for row in rows if row[1] in (f"{tmp_path}/a", f"{tmp_path}/b")]
    assert len(rows) == rounds == len(truth)
    kinds = Counter(check for _, _, check in rows)
    wrong = Counter(check for name, file, check in rows if name != file)
    print(f"{driver}, {ways}: {rounds} opens, wrong name {dict(wrong)}, {dict(kinds)}")
    assert [Path(file).name for _, file, _ in rows] == list(truth), "the descriptor is of the file that was opened"
    assert "same" not in wrong, "a wrong name is flagged"
    assert kinds["unverified"] == 0
    assert wrong, "the race was never won: the test shows nothing"
    if ways == "exit":
        assert set(kinds) == {"same", "differs"}
        assert kinds["differs"] == sum(wrong.values()), "a right name is not"
    else:
        assert wrong["rewritten"] > 0
