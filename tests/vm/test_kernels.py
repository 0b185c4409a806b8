# SPDX-License-Identifier: Apache-2.0
"""Every row of kernels.toml: the driver is chosen by proof on that kernel, and captures exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import fetch
import pytest
from guest import Guest, Result
from matrix import Row, read_matrix

MATRIX = read_matrix()
NO_DRIVER = 4  # docs/exit-codes.md
PYTHON = str(fetch.ROOT / ".venv/bin/python")
INSIDE = str(fetch.ROOT / "tests/vm/inside.py")
#: The host's own driver tests that a guest repeats; those that count millions of calls are the host's alone.
SUITE = ("tests/syscalls",)
SUITE_SECONDS = 1500.0

captures = pytest.mark.where("captures")
refused = pytest.mark.where("refused")
pytestmark = [pytest.mark.vm, pytest.mark.timeout(1800)]


class Booted:
    """A row's guest, and what was already asked of it: questions are slow, tests share the answers."""

    def __init__(self, row: Row, guest: Guest) -> None:
        self.row = row
        self.guest = guest
        self._answers: dict[tuple[str, ...], Result] = {}

    def ask(self, *command: str) -> Result:
        """The result of a command, which is run once."""
        if command not in self._answers:
            self._answers[command] = self.guest.run(*command)
        return self._answers[command]

    def selection(self) -> dict[str, Any]:
        """What `falcore driver select --json` says."""
        result = self.ask(PYTHON, "-m", "falcore", "driver", "select", "--json")
        assert result.out, f"exit code {result.code}: {result.err}"
        answer: dict[str, Any] = result.json()
        return answer

    def verdict(self, driver: str) -> dict[str, Any]:
        """The verdict on one driver."""
        return next(verdict for verdict in self.selection()["verdicts"] if verdict["driver"] == driver)

    def inside(self, *arguments: str) -> dict[str, Any]:
        """What inside.py says."""
        result = self.ask(PYTHON, INSIDE, *arguments)
        assert result.code == 0, result.err
        answer: dict[str, Any] = result.json()
        return answer


@pytest.fixture(scope="module", params=MATRIX.rows, ids=lambda row: row.name)
def booted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booted]:
    row: Row = request.param
    kernel = fetch.fetch(MATRIX.source(row))
    with Guest(kernel, tmp_path_factory.mktemp("guest"), row.command_line) as guest:
        yield Booted(row, guest)


@pytest.fixture(params=["array", "bpf_ringbuf"])
def ring(request: pytest.FixtureRequest, booted: Booted) -> dict[str, Any]:
    """A capture through rings of each kind."""
    answer = booted.inside("modern_ebpf", request.param)
    assert answer["kinds"] == [request.param]
    return answer


def assert_equation(stats: dict[str, Any]) -> None:
    """seen = delivered + lost, in all and for every type."""
    for name, counts in {"all": stats, **stats["by_type"]}.items():
        assert counts["seen"] == counts["delivered"] + counts["lost"], name


def test_the_guest_runs_the_kernel_of_its_row(booted: Booted) -> None:
    release = booted.ask("uname", "-r").out.strip()
    assert release == fetch.fetch(MATRIX.source(booted.row)).release
    assert booted.row.command_line in booted.ask("cat", "/proc/cmdline").out


@captures
def test_the_driver_is_chosen_and_proved(booted: Booted) -> None:
    selection = booted.selection()
    assert selection["chosen"] == booted.row.capturing()[0]
    assert selection["trial"]["ok"] is True
    assert selection["trial"]["first_event"]


@refused
def test_a_refused_driver_is_refused_for_the_right_reason(booted: Booted) -> None:
    for driver, word in booted.row.refused().items():
        verdict = booted.verdict(driver)
        assert verdict["usable"] is False
        against = [reason for reason in verdict["reasons"] if not reason["ok"]]
        assert any(word in f"{reason['fact']} {reason['text']}" for reason in against), against
    assert booted.selection()["chosen"] not in booted.row.refused()


@refused
def test_run_with_a_refused_driver_says_why_and_ends(booted: Booted) -> None:
    for driver, word in booted.row.refused().items():
        result = booted.ask(PYTHON, "-m", "falcore", "run", "-q", "-d", "1", "--driver", driver)
        assert result.code == NO_DRIVER, result.err
        assert "Traceback" not in result.err
        assert re.search(rf"{driver}: .*{word}", result.err), result.err


@captures
def test_quiet_run_counts_exactly_what_a_process_did(booted: Booted) -> None:
    answer = booted.inside("run")
    stats = answer["stats"]
    assert answer["code"] == 0
    assert "capturing with modern_ebpf" in answer["errors"]
    assert stats["lost"] == 0
    assert stats["matched"] == stats["by_type"]["getppid"]["matched"] == 2 * answer["calls"]
    assert_equation(stats)


@captures
def test_every_ring_kind_delivers_every_call(ring: dict[str, Any]) -> None:
    assert ring["stats"]["lost"] == 0
    assert ring["stats"]["by_type"]["getppid"]["matched"] == 2 * ring["calls"]
    assert len(ring["lines"]) == ring["stats"]["matched"]
    assert_equation(ring["stats"])


@captures
def test_the_line_of_an_open_names_descriptor_and_file(ring: dict[str, Any]) -> None:
    opened = [line for line in ring["lines"] if " < openat " in line]
    assert any(re.search(r" cat \(\d+\.\d+\) < openat fd=3\(<f>/etc/ld\.so\.cache\) ", line) for line in opened), opened
    assert any("fd=3(<f>/etc/hosts)" in line for line in opened)


@captures
def test_an_exec_shows_arguments_path_and_capabilities(booted: Booted, ring: dict[str, Any]) -> None:
    line = next(line for line in ring["lines"] if " < execve res=0 exe=cat " in line)
    assert " args=/etc/hosts. " in line
    assert re.search(r" trusted_exepath=/(usr/)?bin/cat ", line)
    held = booted.ask("grep", "CapEff", "/proc/self/status").out.split()[1]
    shown = re.search(r" cap_effective=([0-9A-F]+)", line)
    assert shown is not None
    assert int(shown[1], 16) == int(held, 16)


@captures
def test_the_drivers_system_call_tests_pass_there_too(booted: Booted) -> None:
    command = (PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SUITE)
    result = booted.guest.run(*command, seconds=SUITE_SECONDS)
    assert result.code == 0, result.out
    assert " passed" in result.out


def test_the_kernel_log_stays_clean(booted: Booted) -> None:
    assert booted.guest.complaints() == []
