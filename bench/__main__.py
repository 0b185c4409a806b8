# SPDX-License-Identifier: Apache-2.0
"""`python -m bench [PART...]`: measures parts, keeps every run and writes docs/performance.md from all that is kept."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from bench.findings import FOLDER, Result, save, saved
from bench.machine import load_average, machine_state
from bench.part import Part
from bench.parts.table import PARTS
from bench.plot import draw
from bench.report import render

OUTPUT = FOLDER.with_suffix(".md")
ROUNDS = 5


def tell(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


def measure(part: Part, rounds: int) -> None:
    """Measures a part and keeps what was found."""
    tell(f"part {part.name}")
    machine, before = machine_state(), load_average()
    findings = part.measure(rounds, tell)
    for absent in findings.absent:
        tell(f"without {absent.title}: {absent.reason}")
    date = time.strftime("%Y-%m-%d")
    save(Result(part.name, date, rounds, machine, [before, load_average()], findings))


def write(output: Path) -> None:
    """Writes the page and its plots from all that is kept."""
    kept = [(part, saved(part.name)) for part in PARTS]
    trouble = None
    for part, result in kept:
        if result is not None and trouble is None:
            trouble = draw(part.plots(result.findings), FOLDER)
    if trouble is not None:
        tell(f"without plots: {trouble}")
    output.write_text(render(kept, drawn=trouble is None), encoding="utf-8")
    tell(f"written to {output}")


def main() -> int:
    names = [part.name for part in PARTS]
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="What it costs to be watched. Without PART: all parts, then the report.",
    )
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT, help="the report (default: docs/performance.md)")
    parser.add_argument("-r", "--rounds", type=int, default=ROUNDS, help="repetitions (default: %(default)s)")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(names)}; or report: write it again")
    options = parser.parse_args()
    wanted = options.parts or names
    unknown = sorted(set(wanted) - {*names, "report"})
    if unknown:
        tell(f"there is no part {', '.join(unknown)}; there are {', '.join(names)} and report")
        return 2
    if options.rounds < 1:
        tell(f"{options.rounds} rounds measure nothing; give at least 1")
        return 2
    parts = [part for part in PARTS if part.name in wanted]
    if parts and os.geteuid() != 0:
        tell(f"the tools load BPF programs, which takes root; this is uid {os.geteuid()}")
        return 1
    for part in parts:
        measure(part, options.rounds)
    write(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
