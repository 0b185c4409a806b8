# SPDX-License-Identifier: Apache-2.0
"""Which rows are booted, and their guests. FALCORE_VM=1 asks for all of kernels.toml, FALCORE_VM=brief for a few."""

from __future__ import annotations

import itertools
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence

import conditions
import fetch
import pytest
from booted import Booted
from guest import Guest
from matrix import Row, read_matrix

MATRIX = read_matrix()
ASKED = os.environ.get("FALCORE_VM", "")
#: Rings that a driver can be opened with; the others have one kind.
KINDS = {"modern_ebpf": ("array", "bpf_ringbuf")}
#: Arguments of tests -> what they are on a row. A driver that captures, one that is refused, the one that is chosen;
#: a ring of the driver; every driver that captures where nothing is special, those of them without blind spots, all of
#: them; the module, there; and
#: what is lacking.
ARGUMENTS: dict[str, Callable[[Row], Sequence[str]]] = {
    "captured_by": lambda row: row.capturing(),
    "refused": lambda row: list(row.refused()),
    "chosen": lambda row: [row.chosen] if row.chosen else [],
    "ring": lambda row: ("default", *itertools.chain(*KINDS.values())),
    "tested_by": lambda row: row.capturing() if row.plain else [],
    "sighted": lambda row: [driver for driver in row.capturing() if driver not in row.blind] if row.plain else [],
    "compared": lambda row: [",".join(row.capturing())] if row.plain else [],
    "module": lambda row: [""] if row.plain and "kmod" in row.capturing() else [],
    "lacking_btf_file": lambda row: [""] if "btf_file" in row.without else [],
    "lacking_capabilities": lambda row: [""] if "bpf_capabilities" in row.without else [],
}
left_out: list[pytest.Item] = []
notes: list[str] = []


def pytest_configure(config: pytest.Config) -> None:
    """Declares the markers."""
    config.addinivalue_line("markers", "vm: boots another kernel in an emulated machine; needs FALCORE_VM=1 or =brief")
    config.addinivalue_line("markers", "thorough: takes minutes; only with FALCORE_VM=1")


def rows() -> list[Row]:
    """The rows that can be booted here."""
    return [row for row in MATRIX.rows if fetch.present(MATRIX.source(row))]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs a test that takes `booted` on every row that has what its other arguments name (see `_of`)."""
    if "booted" not in metafunc.fixturenames:
        return
    special = [name for name in metafunc.fixturenames if name in ARGUMENTS]
    metafunc.parametrize(
        ("booted", *special),
        [
            pytest.param(row, *values, id="-".join((row.name, *values)))
            for row in rows()
            for values in _of(row, special)
        ],
        indirect=["booted"],
        scope="session",
    )


def _of(row: Row, special: list[str]) -> Iterator[tuple[str, ...]]:
    """The values of a test's arguments on a row; none if it is not about the row."""
    for values in itertools.product(*(ARGUMENTS[name](row) for name in special)):
        driver = dict(zip(special, values, strict=True)).get("captured_by", "")
        if "ring" not in special or values[special.index("ring")] in _rings(row, driver):
            yield values


def _rings(row: Row, driver: str) -> tuple[str, ...]:
    return KINDS.get(driver, ("default",)) if row.plain else ("default",)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Boots every row once, and only those that were asked for."""
    order = {row.name: number for number, row in enumerate(MATRIX.rows)}
    # Within a row as the files have them: what asks the kernel's log comes last.
    items.sort(key=lambda item: (order[row.name] + 1, *item.reportinfo()[:2]) if (row := _row(item)) else (0,))
    chosen = [item for item in items if item.get_closest_marker("vm") is not None and not _asked_for(item)]
    if chosen:
        left_out.extend(chosen)
        config.hook.pytest_deselected(items=chosen)
        items[:] = [item for item in items if item not in chosen]
    if ASKED == "1":
        absent = [row for row in MATRIX.rows if row not in rows()]
        notes.extend(
            f"{row.name}: left out, no kernel in {fetch.cache_folder() / row.kernel} (docs/vm.md)" for row in absent
        )


def _row(item: pytest.Item) -> Row | None:
    row = (
        item.callspec.params.get("booted") if isinstance(item, pytest.Function) and hasattr(item, "callspec") else None
    )
    return row if isinstance(row, Row) else None


def _asked_for(item: pytest.Item) -> bool:
    row = _row(item)
    brief = item.get_closest_marker("thorough") is None and (row is None or row.brief)
    return ASKED == "1" or (ASKED == "brief" and brief)


@pytest.fixture(scope="session")
def booted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booted]:
    """The row's guest."""
    row: Row = request.param
    if shutil.which("apt-get") is None and not (fetch.cache_folder() / row.kernel).is_dir():
        pytest.skip("no apt-get here: this is no Debian, and kernels are fetched from its archive")
    began = time.monotonic()
    kernel = fetch.fetch(MATRIX.source(row))
    conditions.build_module(kernel, row)
    with Guest(kernel, tmp_path_factory.mktemp("guest"), row.command_line) as guest:
        conditions.apply(guest, kernel, row)
        yield Booted(row, kernel, guest)
    notes.append(f"{row.name}: {time.monotonic() - began:.0f} s, of which to boot {guest.boot_seconds:.0f} s")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what the rows took, and how to run what was left out."""
    for note in notes:
        terminalreporter.write_line(note)
    if left_out:
        terminalreporter.write_line(f"{len(left_out)} tests on other kernels left out: `make test-vm` runs them")
