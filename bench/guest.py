# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.guest [KERNEL]`: bench.drivers on a kernel of tests/vm/kernels.toml, in one emulated machine.

An emulated machine runs every instruction slower, and not all by the same factor: the figures compare drivers with
each other and with the unwatched call there, never with another machine's.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "vm")]

import conditions  # noqa: E402
import fetch  # noqa: E402
from guest import Guest  # noqa: E402
from matrix import read_matrix  # noqa: E402

OUTPUT = ROOT / "docs" / "performance-drivers.md"
KERNEL = "6.1"
SLOWNESS = 20
SECONDS = 7200.0
TITLE = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by `make bench-drivers`; run it again instead of editing. -->
# The drivers side by side

The same work on the same kernel, watched by each driver in turn, round after round, in one emulated machine. What the
columns say is in [performance.md](performance.md). An emulated machine runs every instruction slower, and not all by
the same factor: the figures compare the drivers with each other, not with another machine. Ranges that overlap tell no
order; an open goes through the emulator to the host's files, which drowns whatever a driver adds to it.

"""


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m bench.guest", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT, help=f"the page (default: {OUTPUT.name} in docs)")
    parser.add_argument("-r", "--repetitions", default="3", help="rounds (default: %(default)s)")
    parser.add_argument("kernel", nargs="?", default=KERNEL, help="its name in kernels.toml (default: %(default)s)")
    options = parser.parse_args()
    matrix = read_matrix()
    row = next((row for row in matrix.rows if row.plain and row.kernel == options.kernel), None)
    if row is None:
        names = ", ".join(kernel.name for kernel in matrix.kernels)
        print(f"bench: no kernel {options.kernel} in tests/vm/kernels.toml; there are {names}", file=sys.stderr)
        return 1
    kernel = fetch.fetch(matrix.source(row))
    conditions.build_module(kernel, row)
    with tempfile.TemporaryDirectory() as folder, Guest(kernel, Path(folder), row.command_line) as guest:
        conditions.apply(guest, kernel, row)
        command = (sys.executable, "-m", "bench.drivers", "-r", options.repetitions, "-s", str(SLOWNESS))
        result = guest.run(*command, *row.capturing(), folder=ROOT, seconds=SECONDS)
    if result.code:
        print(result.err, file=sys.stderr)
        return 1
    options.output.write_text(TITLE + result.out, encoding="utf-8")
    print(result.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
