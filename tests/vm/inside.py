# SPDX-License-Identifier: Apache-2.0
"""Runs in a guest: a short live capture of known work; what came of it is printed as JSON.

`inside.py DRIVER KIND` opens the driver with rings of that kind (default: its own); `inside.py run` runs
`falcore run` as a user would. Either way beside `cat /etc/hosts` and a workload that calls getppid CALLS times.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "live")]

from falcore_process import FalcoreProcess  # noqa: E402
from looping_workload import LoopingWorkload  # noqa: E402
from workloads.programs import program as workload  # noqa: E402

CALLS = 1000


@contextmanager
def known_work() -> Iterator[tuple[LoopingWorkload, str]]:
    """The getppid workload, waiting, and a filter for it and for every cat."""
    with LoopingWorkload(str(workload("getppid_loop")), CALLS) as loop:
        yield loop, f"proc.name=cat or evt.type=getppid and proc.pid={loop.pid}"


def work(loop: LoopingWorkload) -> None:
    """Does it: cat /etc/hosts, then the calls."""
    subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL, check=True)
    loop.go()
    loop.finish()


def by_ring(driver: str, kind: str) -> dict[str, Any]:
    """What the driver captures through rings of a kind: its lines and its account."""
    from falcore import _native
    from falcore.capture.interface import RingKind
    from falcore.capture.plan import Options, plan
    from falcore.capture.registry import load
    from falcore.capture.vocabulary import compile_for
    from falcore.engine import Engine, Rule

    with known_work() as (loop, text), tempfile.TemporaryFile() as lines:
        program = compile_for(text, driver)
        request = plan(program, Options())
        if kind != "default":
            request = request.model_copy(update={"ring_kind": RingKind(kind)})
        capture = load([driver]).drivers[driver].open(request)
        with Engine(capture, [Rule(program, lines.fileno(), _native.TEXT_FORMAT)]) as engine:
            engine.start()
            work(loop)
            engine.finish()
            report = engine.report()
            kinds = sorted({ring.kind.value for ring in capture.rings})
        lines.seek(0)
        return {
            "kinds": kinds,
            "lines": lines.read().decode(errors="replace").splitlines(),
            "stats": report.model_dump(by_alias=True),
            "notes": list(capture.notes()),
        }


def by_command() -> dict[str, Any]:
    """What `falcore run -q` counts of the workload's calls."""
    with known_work() as (loop, _), tempfile.TemporaryDirectory() as folder:
        process = FalcoreProcess(Path(folder), ["-q", f"evt.type=getppid and proc.pid={loop.pid}"])
        try:
            process.wait_until_capturing()
            work(loop)
            outcome = process.interrupt()
        finally:
            process.kill()
    return {"code": outcome.code, "errors": outcome.errors, "stats": outcome.stats}


if __name__ == "__main__":
    result = by_command() if sys.argv[1] == "run" else by_ring(sys.argv[1], sys.argv[2])
    print(json.dumps({**result, "release": os.uname().release, "calls": CALLS}))
