# SPDX-License-Identifier: Apache-2.0
"""What tests share: the workloads, the `falcore` command as a child process, and who may run what."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from falcore_process import FalcoreProcess
from workloads.programs import program


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips tests marked `root` for any other user."""
    if item.get_closest_marker("root") is not None and os.geteuid() != 0:
        pytest.skip(f"the live driver loads BPF programs, which takes root; this is uid {os.geteuid()}")


@pytest.fixture(scope="session")
def workload() -> Callable[[str], str]:
    """The path of a compiled workload, by the name of its source file."""
    return lambda name: str(program(name))


@pytest.fixture
def falcore_run(tmp_path: Path) -> Iterator[Callable[..., FalcoreProcess]]:
    """Starts `falcore run` with the given arguments and waits until it captures; what is left is ended."""
    started: list[FalcoreProcess] = []

    def run(*arguments: str, wait: bool = True) -> FalcoreProcess:
        folder = tmp_path / f"run{len(started)}"
        folder.mkdir()
        process = FalcoreProcess(folder, arguments)
        started.append(process)
        if wait:
            process.wait_until_capturing()
        return process

    yield run
    for process in started:
        process.kill()
