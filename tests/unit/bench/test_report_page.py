# SPDX-License-Identifier: Apache-2.0
"""What the report says of given figures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench import findings
from bench.behind import behind
from bench.findings import Absent, Curve, Findings, Point, Result
from bench.mode import Sample
from bench.parts.table import PARTS
from bench.plot import draw
from bench.report import render
from bench.series import Pair, Series
from bench.target import TARGETS, Target
from bench.workload import Cost

MACHINE = [("kernel", "Linux 6.1"), ("processor", "a processor")]


def one(workload: str, mode: str, plain: float, watched: float, lost: int | None = 0) -> Series:
    pair = Pair(Sample(Cost(plain, plain)), Sample(Cost(watched, watched), 1000, lost, 1000))
    return Series(workload, mode, 1000, [pair])


def calls(*series: Series) -> Result:
    found = Findings(series=list(series), absent=[Absent("some tool", "`some` is not installed")])
    return Result("calls", "2026-01-01", 1, MACHINE, ["0.1", "0.2"], found)


CHEAPER = (
    one("getppid", "falcore -q --exit-only", 100, 300),
    one("getppid", "some tool", 100, 250),
    one("getppid", "dear tool", 100, 999),
)


def test_a_cheaper_rival_is_named_and_a_dearer_one_is_not() -> None:
    lines = behind({"calls": calls(*CHEAPER).findings})
    assert len(lines) == 1
    assert "`some tool` adds 150 ns" in lines[0]
    assert "`falcore -q --exit-only` 200" in lines[0]


def test_a_tool_that_wants_nothing_is_compared_with_falcore_that_wants_nothing() -> None:
    narrow = one("getppid", "some tool, only mkdir wanted", 100, 250)
    ours = one("getppid", "falcore -q --exit-only, only mkdir wanted", 100, 180)
    assert behind({"calls": Findings(series=[CHEAPER[0], narrow, ours])}) == []


def test_own_loss_is_named_with_its_share() -> None:
    lossy = one("getppid", "falcore -q", 100, 300, lost=1000)
    assert behind({"load": Findings(series=[lossy])}) == ["- getppid (load): `falcore -q` loses 50.00 % of its events."]


def test_a_faster_reading_of_sysdig_is_named() -> None:
    curves = [Curve("falcore", [Point(0, [100.0, 100.0])]), Curve("sysdig", [Point(0, [80.0, 90.0])])]
    lines = behind({"reading": Findings(curves=curves)})
    assert len(lines) == 1
    assert "85 % of falcore's CPU time" in lines[0]


def test_a_target_says_by_how_much_it_is_met_or_missed() -> None:
    most = Target("cost", "calls", lambda _: None, 200)
    assert most.verdict(150) == "met by 25 %"
    assert most.verdict(300) == "**missed** by 50 %"
    least = Target("rate", "reading", lambda _: None, 2, at_least=True)
    assert least.verdict(1) == "**missed** by 50 %"
    none = Target("loss", "calls", lambda _: None, 0)
    assert none.verdict(0) == "met"
    assert none.verdict(7) == "**missed** by 7"


def test_targets_name_parts_that_exist() -> None:
    assert {target.part for target in TARGETS} <= {part.name for part in PARTS}


def test_the_page_says_what_was_not_measured_and_why() -> None:
    page = render([(part, calls(*CHEAPER) if part.name == "calls" else None) for part in PARTS], drawn=False)
    assert "- some tool: `some` is not installed." in page
    assert "- Merge: `python -m bench merge` was not run." in page
    assert "![" not in page


def test_the_page_tells_when_a_part_comes_from_another_machine() -> None:
    other = Result("merge", "2026-01-02", 1, [("kernel", "Linux 9.9"), MACHINE[1]], [], Findings())
    other.findings.curves = [Curve(t, [Point(x, [5.0 + x]) for x in (2, 256)]) for t in ("scattered", "runs")]
    found = {"calls": calls(*CHEAPER), "merge": other}
    page = render([(part, found.get(part.name)) for part in PARTS], drawn=False)
    assert "On another machine: kernel: Linux 9.9." in page
    assert (
        "From 2 to 256 rings, 128 times as many, scattered: 37.3 times the cost, 36.3 ns more for each doubling."
        in page
    )


def test_what_was_measured_is_kept_run_by_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "FOLDER", tmp_path / "performance")
    assert findings.saved("calls") is None
    result = calls(*CHEAPER)
    findings.save(result)
    assert findings.saved("calls") == result


def test_the_same_figures_make_the_same_picture(tmp_path: Path) -> None:
    plots = next(part for part in PARTS if part.name == "calls").plots(calls(*CHEAPER).findings)
    pictures = []
    for _ in range(2):
        assert draw(plots, tmp_path) is None
        pictures.append((tmp_path / "calls.svg").read_bytes())
    assert pictures[0] == pictures[1]
    assert b"dear tool" in pictures[0]


def test_a_part_that_does_not_exist_is_refused_with_the_names_of_those_that_do() -> None:
    command = [sys.executable, "-m", "bench", "nosuchpart"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=findings.FOLDER.parents[1])
    assert result.returncode == 2
    assert "there is no part nosuchpart; there are calls, programs, load, merge" in result.stderr


def test_starts_and_programs_have_tables_and_starts_have_targets() -> None:
    curves = [
        Curve("falcore driver select", [Point(0, [400.0, 300.0, 900.0])]),
        Curve("program sys_exit", [Point(0, [10.0]), Point(1, [50.0]), Point(2, [1234.0])]),
        Curve("program heavy_2", [Point(0, [1.0]), Point(1, [5.0]), Point(2, [20000.0])]),
    ]
    found = Result("starting", "2026-01-01", 1, MACHINE, [], Findings(curves=curves))
    page = render([(part, found if part.name == "starting" else None) for part in PARTS], drawn=False)
    assert "| falcore driver select | **400** | 300 … 900 |" in page
    assert "| falcore driver select, ms | ≤ 500 | 400 | met by 20 % |" in page
    rows = [line for line in page.splitlines() if line.startswith(("| all ", "| sys_exit", "| heavy_2"))]
    assert rows == ["| all 2 | 11 | 55 | 21,234 |", "| heavy_2 | 1 | 5 | 20,000 |", "| sys_exit | 10 | 50 | 1,234 |"]
