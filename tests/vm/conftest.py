# SPDX-License-Identifier: Apache-2.0
"""Tests on emulated machines are left out unless FALCORE_VM=1: they fetch kernels and take minutes."""

from __future__ import annotations

import os

import pytest
from matrix import Row

ASKED_FOR = os.environ.get("FALCORE_VM") == "1"
left_out: list[pytest.Item] = []


def pytest_configure(config: pytest.Config) -> None:
    """Declares the markers."""
    config.addinivalue_line("markers", "vm: boots another kernel in an emulated machine; needs FALCORE_VM=1")
    config.addinivalue_line("markers", "where(kind): only rows that have a driver that 'captures', or is 'refused'")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keeps each test to the rows it is about, and deselects all of them unless they are asked for."""
    items[:] = [item for item in items if _applies(item)]
    if ASKED_FOR:
        return
    chosen = [item for item in items if item.get_closest_marker("vm") is not None]
    if chosen:
        left_out.extend(chosen)
        config.hook.pytest_deselected(items=chosen)
        items[:] = [item for item in items if item not in chosen]


def _applies(item: pytest.Item) -> bool:
    where = item.get_closest_marker("where")
    if where is None or not isinstance(item, pytest.Function):
        return True
    row = item.callspec.params["booted"]
    assert isinstance(row, Row)
    return bool({"captures": row.capturing(), "refused": row.refused()}[where.args[0]])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says how to run what was left out."""
    if left_out:
        terminalreporter.write_line(f"{len(left_out)} tests on other kernels left out: `make test-vm` runs them")
