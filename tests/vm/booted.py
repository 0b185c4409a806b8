# SPDX-License-Identifier: Apache-2.0
"""A row's guest, and what was already asked of it."""

from __future__ import annotations

from typing import Any

import conditions
import fetch
from guest import RUN_SECONDS, Guest, Result
from matrix import Kernel, Row

PYTHON = str(fetch.ROOT / ".venv/bin/python")
INSIDE = str(fetch.ROOT / "tests/vm/inside.py")
#: What an emulated machine divides the numbers of calls by (tests/driver_under_test.py).
SLOWNESS = 100
#: Minutes on an idle host; much longer on one that is busy.
SUITE_SECONDS = 5400.0


class Booted:
    """Questions are slow, so that tests share the answers."""

    def __init__(self, row: Row, kernel: Kernel, guest: Guest) -> None:
        self.row = row
        self.kernel = kernel
        self.guest = guest
        self._answers: dict[tuple[str, ...], Result] = {}

    def run(self, *command: str, seconds: float = RUN_SECONDS) -> Result:
        """The result of a command, as the row runs it."""
        return self.guest.run(*conditions.prefix(self.row), *command, seconds=seconds)

    def ask(self, *command: str) -> Result:
        """The result of a command, which is run once."""
        if command not in self._answers:
            self._answers[command] = self.run(*command)
        return self._answers[command]

    def falcore(self, *arguments: str) -> Result:
        """The result of a falcore command, which is run once."""
        return self.ask(PYTHON, "-m", "falcore", *arguments)

    def selection(self, *arguments: str) -> dict[str, Any]:
        """What `falcore driver select --json` says."""
        result = self.falcore("driver", "select", "--json", *arguments)
        assert result.out, f"exit code {result.code}: {result.err}"
        answer: dict[str, Any] = result.json()
        return answer

    def verdict(self, driver: str) -> dict[str, Any]:
        """The verdict on one driver."""
        return next(verdict for verdict in self.selection()["verdicts"] if verdict["driver"] == driver)

    def facts(self) -> dict[str, dict[str, Any]]:
        """What `falcore driver facts` found, by name."""
        return {fact["name"]: fact for fact in self.falcore("driver", "facts").json()["facts"]}

    def inside(self, *arguments: str) -> dict[str, Any]:
        """What inside.py says."""
        result = self.ask(PYTHON, INSIDE, *arguments)
        assert result.code == 0, result.err
        answer: dict[str, Any] = result.json()
        return answer

    def suite(self, *arguments: str, seconds: float = SUITE_SECONDS, **environment: str) -> Result:
        """The result of pytest in the guest, of tests that the host runs too."""
        variables = {"FALCORE_TEST_SLOWNESS": str(SLOWNESS), **environment}
        settings = [f"{name}={value}" for name, value in variables.items()]
        return self.run(
            *("env", *settings, PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            # A test's own limit is this host's; where a compiler is emulated, its start alone goes beyond it.
            *("--timeout", f"{seconds:.0f}", *arguments),
            seconds=seconds,
        )
