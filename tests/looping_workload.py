# SPDX-License-Identifier: Apache-2.0
"""A workload that announces its pid and waits to be let go (tests/workloads/workload.h)."""

from __future__ import annotations

import subprocess
from typing import IO


class LoopingWorkload:
    """Starts it; nothing happens until `go`. A context manager.

    Args:
        binary: the compiled workload.
        count: how many calls it shall make.
    """

    def __init__(self, binary: str, count: int) -> None:
        self.count = count
        self._child = subprocess.Popen([binary, str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._out: IO[str] = self._child.stdout  # type: ignore[assignment]
        self.pid = int(self._out.readline())

    def go(self) -> None:
        """Lets it run."""
        assert self._child.stdin is not None
        self._child.stdin.close()

    def finish(self) -> None:
        """Waits until all calls are made."""
        self._out.read()
        assert self._child.wait() == 0

    def __enter__(self) -> LoopingWorkload:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.wait()
        self._out.close()
