# SPDX-License-Identifier: Apache-2.0
"""Drivers of other packages: one that cannot be used is a reason, two of one name are an error."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HOST = str(Path(__file__).parents[2] / "hosts" / "6.x-lockdown-integrity.json")
JUDGE = ("driver", "select", "--facts", HOST, "--json")

GOOD = """
from falcore.capture.interface import Capture, Driver
from falcore.capture.requirements import Requirements
from falcore.errors import CaptureError

class Other(Driver):
    name = "{name}"
    summary = "a driver from another package"
    def requirements(self): return Requirements({requirements})
    def supported_events(self): return frozenset()
    def open(self, request): raise CaptureError("{name}: the device is not there; plug it in")
"""


def install(place: Path, distribution: str, name: str, module: str, code: str) -> None:
    """A distribution in `place` whose module registers `name`."""
    info = place / f"{distribution}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[falcore.drivers]\n{name} = {module}:Other\n")
    (place / f"{module}.py").write_text(code)


def search_path(first: Path) -> str:
    return os.pathsep.join(filter(None, [str(first), os.environ.get("PYTHONPATH", "")]))


def falcore(*arguments: str, path: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command with the distributions in `path` installed."""
    environment = {**os.environ, **(env or {}), "PYTHONPATH": search_path(path)}
    return subprocess.run(
        [sys.executable, "-m", "falcore.cli.main", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
        stdin=subprocess.DEVNULL,
    )


def verdicts(text: str) -> dict[str, Any]:
    return {verdict["driver"]: verdict for verdict in json.loads(text)["verdicts"]}


def good(name: str, requirements: str = "") -> str:
    return GOOD.format(name=name, requirements=requirements)


def test_a_driver_of_another_package_is_ranked_after_the_built_in_ones(tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", good("other"))
    run = falcore(*JUDGE, path=tmp_path)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["chosen"] == "modern_ebpf"
    usable = [name for name, verdict in verdicts(run.stdout).items() if verdict["usable"]]
    assert usable[-1] == "other"


def test_a_driver_of_another_package_wins_when_its_requirements_rank_it_first(tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", good("other", "rank=1"))
    run = falcore(*JUDGE, path=tmp_path)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["chosen"] == "other"


def test_two_distributions_of_one_name_are_an_error_that_names_both(tmp_path: Path) -> None:
    install(tmp_path, "first", "twin", "first_driver", good("twin"))
    install(tmp_path, "second", "twin", "second_driver", good("twin"))
    for arguments in (JUDGE, ("driver", "list")):
        run = falcore(*arguments, path=tmp_path)
        assert run.returncode == 5
        assert run.stdout == ""
        assert "'twin' is registered twice" in run.stderr
        assert "first 1.0" in run.stderr
        assert "second 1.0" in run.stderr


def test_a_built_in_name_cannot_be_taken_over(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    install(tmp_path, "thief", "modern_ebpf", "thief_driver", f"open({str(marker)!r}, 'w')")
    run = falcore("driver", "select", "--no-trial", path=tmp_path)
    assert run.returncode == 5
    assert "thief 1.0" in run.stderr
    assert not marker.exists(), "names are compared before anything is imported"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise RuntimeError('no such device\\x1b[31m')", "RuntimeError: no such device"),
        ("raise SystemExit(0)", "SystemExit"),
        ("assert False, 'assertions too'", "AssertionError: assertions too"),
        ("import a_module_that_is_not_there", "ModuleNotFoundError"),
        ("raise ValueError('\\udcff')", "ValueError"),
        ("Something = 1", "AttributeError"),
        ("class Other: name = 'other'", "is no falcore.capture.interface.Driver class"),
        ("Other = 42", "is no falcore.capture.interface.Driver class"),
        (good("other") + "    api_version = '>=2'\n", "wants driver interface >=2, this falcore has 1.0"),
        (good("other") + "    api_version = 'two'\n", "no version specifier"),
        (good("other") + "    api_version = None\n", "no version specifier"),
        (good("another"), "calls itself 'another'"),
        (good("other", "rank=-1"), "ValidationError"),
        (good("other") + "    requirements = lambda self: {'rank': 1}\n", "returned no Requirements"),
        (good("other").replace("def open", "def unfold"), "TypeError"),
    ],
    ids=lambda value: None,
)
def test_a_plugin_that_cannot_be_used_is_a_reason_and_the_others_go_on(code: str, words: str, tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", code)
    run = falcore(*JUDGE, path=tmp_path)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["chosen"] == "modern_ebpf"
    verdict = verdicts(run.stdout)["other"]
    assert verdict["usable"] is False
    reason = verdict["reasons"][0]
    assert reason["fact"] == "plugin"
    assert words in reason["text"]
    assert "other_driver:Other of other 1.0" in reason["evidence"]
    assert reason["remedy"] == "repair or uninstall other 1.0"
    plain = falcore("driver", "select", "--facts", HOST, "--explain", path=tmp_path)
    assert "\x1b" not in plain.stdout


def test_a_broken_plugin_asked_for_by_name_is_no_usable_driver(tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", "raise RuntimeError('broken')")
    run = falcore("driver", "select", "--driver", "other", path=tmp_path)
    assert run.returncode == 4
    assert "RuntimeError: broken" in run.stdout


def test_only_the_driver_asked_for_is_imported(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    install(tmp_path, "other", "other", "other_driver", f"open({str(marker)!r}, 'w')")
    assert falcore("driver", "select", "--facts", HOST, "--driver", "ebpf", path=tmp_path).returncode == 0
    assert not marker.exists()


def test_what_a_plugin_prints_at_import_does_not_get_into_the_json(tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", "print('hello')" + good("other"))
    run = falcore(*JUDGE, path=tmp_path)
    assert json.loads(run.stdout)["chosen"] == "modern_ebpf"
    assert "hello" in run.stderr


def test_a_driver_that_does_not_open_is_a_failed_trial_with_its_reason(tmp_path: Path) -> None:
    install(tmp_path, "other", "other", "other_driver", good("other"))
    run = falcore("driver", "select", "--driver", "other", "--json", path=tmp_path)
    assert run.returncode == 4
    report = json.loads(run.stdout)
    assert report["chosen"] is None
    assert report["trial"]["ok"] is False
    assert report["trial"]["error"] == "other: the device is not there; plug it in"
    reason = report["verdicts"][0]["reasons"][-1]
    assert (reason["fact"], reason["ok"]) == ("trial", False)


def test_a_poisoned_entry_point_cache_is_not_read(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "poison.py").write_text(f"open({str(marker)!r}, 'w')")
    # stevedore names the file by a hash over the search path, so the plant is made by the same rule, in a
    # process with the same path; that it would have worked is shown by asking stevedore itself.
    plant = (
        "import json, os, sys; from stevedore import _cache; "
        "sys.path[0] = os.getcwd(); "
        "place = _cache._get_cache_dir(); os.makedirs(place, exist_ok=True); "
        "digest, paths = _cache._hash_settings_for_path(tuple(sys.path)); "
        "open(os.path.join(place, digest), 'w').write(json.dumps({'groups': {'falcore.drivers': "
        "[['poison', 'poison:Other', 'falcore.drivers']]}, 'sys.executable': sys.executable, "
        "'sys.prefix': sys.prefix, 'path_values': paths})); "
        "print([point.name for point in _cache.get_group_all('falcore.drivers')])"
    )
    environment = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    planted = subprocess.run(
        [sys.executable, "-c", plant],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **environment, "PYTHONPATH": search_path(tmp_path / "code")},
    )
    assert planted.stdout.strip() == "['poison']", planted.stderr
    run = falcore(*JUDGE, path=tmp_path / "code", env=environment)
    assert run.returncode == 0, run.stderr
    assert "poison" not in verdicts(run.stdout)
    assert not marker.exists()
    assert len(list((tmp_path / "cache" / "python-entrypoints").iterdir())) == 1, "and none is written"


@pytest.mark.root
@pytest.mark.parametrize("fault", ["written by everyone", "of another user", "module of another user"])
def test_root_imports_no_plugin_that_another_user_could_have_written(fault: str, tmp_path: Path) -> None:
    place = tmp_path / "site"
    marker = tmp_path / "ran"
    install(place, "other", "other", "other_driver", f"open({str(marker)!r}, 'w')\n" + good("other"))
    if fault == "written by everyone":
        place.chmod(stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
    else:
        os.chown(place if fault == "of another user" else place / "other_driver.py", 65534, 65534)
    run = falcore(*JUDGE, path=place)
    assert run.returncode == 0, run.stderr
    reason = verdicts(run.stdout)["other"]["reasons"][0]
    assert "not imported as root" in reason["text"]
    assert str(place) in reason["text"]
    assert not marker.exists()


OPENS = """
from falcore.capture.interface import Capture, CaptureStats

class Nothing(Capture):
    def start(self): pass
    def stop(self): pass
    def update(self, request): pass
    def stats(self): return CaptureStats()
    def close(self): pass
    def notes(self): return ("a note of its own",)

Other.open = lambda self, request: Nothing()
"""

OPEN_BEST = """
import sys
from falcore.capture.choose import Policy
from falcore.capture.interface import CaptureRequest
from falcore.capture.select import open_best
driver, capture, notes = open_best(CaptureRequest(), Policy(), *sys.argv[1:])
print(driver.name, *notes, sep="|")
"""


def open_best(path: Path, *driver: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", OPEN_BEST, *driver],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": search_path(path)},
    )


def test_opening_falls_back_in_the_order_of_the_verdicts_and_says_what_was_passed_over(tmp_path: Path) -> None:
    install(tmp_path, "first", "first", "first_driver", good("first", "rank=1"))
    install(tmp_path, "second", "second", "second_driver", good("second", "rank=2") + OPENS)
    run = open_best(tmp_path)
    assert run.stdout == ("second|first passed over: first: the device is not there; plug it in|a note of its own\n"), (
        run.stderr
    )


def test_a_driver_named_has_no_fallback(tmp_path: Path) -> None:
    install(tmp_path, "first", "first", "first_driver", good("first"))
    install(tmp_path, "second", "second", "second_driver", good("second") + OPENS)
    run = open_best(tmp_path, "first")
    assert "CaptureError: first: the device is not there" in run.stderr


def test_a_driver_that_is_not_selectable_runs_only_when_named(tmp_path: Path) -> None:
    install(tmp_path, "first", "first", "first_driver", good("first", "rank=1") + "    selectable = False\n" + OPENS)
    install(tmp_path, "second", "second", "second_driver", good("second", "rank=2") + OPENS)
    assert open_best(tmp_path).stdout.startswith("second|")
    assert open_best(tmp_path, "first").stdout.startswith("first|")


@pytest.mark.root
def test_a_failed_trial_is_a_reason_and_the_next_candidate_is_proven(tmp_path: Path) -> None:
    install(tmp_path, "first", "first", "first_driver", good("first", "rank=1"))
    run = falcore("driver", "select", "--json", path=tmp_path)
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout)
    assert report["chosen"] == report["trial"]["driver"] == "modern_ebpf"
    first = report["verdicts"][0]
    assert (first["driver"], first["usable"]) == ("first", False)
    assert "the device is not there" in first["reasons"][-1]["text"]
