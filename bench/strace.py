# SPDX-License-Identifier: Apache-2.0
"""strace as a way to watch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from bench.mode import Mode, Sample, finished
from bench.workload import Workload


class Strace(Mode):
    """`strace`: the process stops twice at every call that is wanted.

    Args:
        title: as printed.
        binary: its path.
        options: before the command; `{types}` stands for the workload's calls.
    """

    slow: ClassVar[bool] = True

    def __init__(self, title: str, binary: str, options: Sequence[str]) -> None:
        self.title = title
        self._binary = binary
        self._options = options

    def run(self, workload: Workload) -> Sample:
        types = ",".join(workload.types) or "all"
        options = [option.format(types=types) for option in self._options]
        return Sample(finished(workload, self.slow, (self._binary, *options, "-o", "/dev/null")))
