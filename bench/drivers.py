# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.drivers [DRIVER...]`: what each driver costs, side by side on one kernel, as a table."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import replace

from bench.modes import CommandLine
from bench.runner import measure
from bench.series import Series
from bench.table import by_workload, number, series_table
from bench.workload import WORKLOADS

DRIVERS = ("modern_ebpf", "ebpf", "kmod")
REPETITIONS = 3


def modes(drivers: Sequence[str]) -> list[CommandLine]:
    """`falcore run` with each driver, exit events alone and both directions."""
    return [
        CommandLine(f"{driver}{', exit events' if option else ''}", ("-q", "--driver", driver, "--allow-kmod", *option))
        for driver in drivers
        for option in (("--exit-only",), ())
    ]


def page(runs: Sequence[Series]) -> str:
    """The tables, a workload each."""
    lines = [f"### Linux {platform.release()}"]
    for title, own in by_workload(runs).items():
        cost = f"{number(own[0].plain)} ns of CPU time per iteration unwatched"
        lines += ["", f"{title}: {cost}, {own[0].times:,} iterations a run.", "", *series_table(own)]
    return "\n".join(lines) + "\n"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m bench.drivers", description=__doc__)
    parser.add_argument("-r", "--repetitions", type=int, default=REPETITIONS, help="rounds (default: %(default)s)")
    parser.add_argument("-s", "--slowness", type=int, default=1, help="divides the number of calls (default: 1)")
    parser.add_argument("drivers", nargs="*", default=DRIVERS, metavar="DRIVER", help="default: all three")
    options = parser.parse_args()
    if os.geteuid() != 0:
        print(
            f"bench: a driver is loaded into the kernel, which takes root; this is uid {os.geteuid()}", file=sys.stderr
        )
        return 1
    workloads = [replace(workload, count=workload.count // options.slowness) for workload in WORKLOADS]
    found = measure(workloads, modes(options.drivers), options.repetitions, lambda text: print(text, file=sys.stderr))
    print(page(found.series))
    return 0


if __name__ == "__main__":
    sys.exit(main())
