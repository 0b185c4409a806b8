# SPDX-License-Identifier: Apache-2.0
"""What a run says of loss while it goes on: when it begins, and when it is over."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falcore.capture.report import RunReport

#: Seconds without another loss after which it is over: the engine tells of more once a second.
QUIET = 2.0


class LossNews:
    """Called with the number of events lost so far whenever that has grown; says so once, and once that it is over.

    Args:
        say: writes a line.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._began = self._latest = 0.0
        self._before = self._lost = 0
        self.report: Callable[[], RunReport] | None = None

    def __call__(self, lost: int) -> None:
        self._lost = lost
        self._latest = time.monotonic()
        if not self._began:
            self._began = self._latest
            self._say(f"{lost} events lost so far{self._where()}; what was known of processes is read again")

    def look(self) -> None:
        """To be called now and then: says when loss is over."""
        if self._began and time.monotonic() - self._latest > QUIET:
            span = self._latest - self._began
            self._say(f"{self._lost - self._before} events lost within {span:.0f} s, none since; {self._lost} in all")
            self._began, self._before = 0.0, self._lost

    def _where(self) -> str:
        by_cpu = self.report().by_cpu if self.report is not None else {}
        causes = sorted({cause for lost in by_cpu.values() for cause in lost})
        cpus = ", ".join(map(str, sorted(by_cpu)))
        return f" ({', '.join(causes)} on CPU {cpus})" if by_cpu else ""
