# SPDX-License-Identifier: Apache-2.0
"""`python -m bench [-o FILE] [-r REPETITIONS]`: measures, prints and writes docs/performance.md."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from bench.machine import machine_state
from bench.modes import FALCORE_MODES, Mode
from bench.report import render
from bench.rivals import Absent, rivals
from bench.runner import measure
from bench.workload import WORKLOADS

OUTPUT = Path(__file__).parent.parent / "docs" / "performance.md"
REPETITIONS = 5


def tell(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="What it costs a process to be watched.")
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT, help="the report (default: docs/performance.md)")
    parser.add_argument("-r", "--repetitions", type=int, default=REPETITIONS, help="rounds (default: %(default)s)")
    options = parser.parse_args()
    if os.geteuid() != 0:
        tell(f"the tools load BPF programs, which takes root; this is uid {os.geteuid()}")
        return 1
    machine = machine_state()
    candidates = rivals(WORKLOADS[0])
    absent = [rival for rival in candidates if isinstance(rival, Absent)]
    for rival in absent:
        tell(f"without {rival.title}: {rival.reason}")
    modes: list[Mode] = [*FALCORE_MODES, *(rival for rival in candidates if isinstance(rival, Mode))]
    runs = measure(WORKLOADS, modes, options.repetitions, tell)
    command = "make bench" if options.repetitions == REPETITIONS else f"python -m bench -r {options.repetitions}"
    page = render(
        runs,
        absent,
        machine=machine,
        command=command,
        date=time.strftime("%Y-%m-%d"),
        repetitions=options.repetitions,
    )
    options.output.write_text(page, encoding="utf-8")
    print(page)
    tell(f"written to {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
