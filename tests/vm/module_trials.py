# SPDX-License-Identifier: Apache-2.0
"""Runs in a guest: what the kernel module has to endure. `module_trials.py TRIAL [ARGUMENT]` prints JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS)]

from falcore_process import COMMAND, FalcoreProcess  # noqa: E402
from workloads.programs import program as workload  # noqa: E402

from falcore.capture.plan import Options, plan  # noqa: E402
from falcore.capture.registry import load  # noqa: E402
from falcore.capture.vocabulary import compile_for  # noqa: E402
from falcore.engine import Engine, Rule  # noqa: E402

MODULES = Path("/proc/modules")
RUN = ("--driver", "kmod", "--allow-kmod", "-q")
FOREVER = str(1 << 40)


def loaded() -> bool:
    """Whether the module is in the kernel."""
    return any(line.startswith("falcore ") for line in MODULES.read_text().splitlines())


def command(*arguments: str) -> dict[str, Any]:
    """How a falcore command ended."""
    result = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)
    return {"code": result.returncode, "said": result.stdout + result.stderr}


@contextmanager
def full_load() -> Iterator[None]:
    """Calls, processes and threads without a pause, more of them than there are CPUs."""
    with ExitStack() as stack:
        for name in ("getppid_loop", "open_close", "mixer"):
            child = subprocess.Popen(
                [str(workload(name)), FOREVER], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, bufsize=0
            )
            stack.callback(child.wait)
            stack.callback(child.kill)
            assert child.stdin is not None
            child.stdin.close()
        yield


def cycles(count: int) -> dict[str, Any]:
    """Loads the module, captures and takes it out again, so many times under full load."""
    matched, unloaded, closed = [], 0, 0
    program = compile_for("evt.type in (getppid, openat, procexit)", "kmod")
    request = plan(program, Options())
    driver = load(["kmod"]).drivers["kmod"]
    with full_load():
        for _ in range(count):
            with Engine(driver.open(request), [Rule(program)]) as engine:
                engine.start()
                end = time.monotonic() + 0.3
                while time.monotonic() < end:
                    engine.step(seconds=0.05)
                # The module goes while calls are on their way through it.
                engine.finish()
                report = engine.report()
            matched.append(report.matched)
            closed += report.closes()
            unloaded += not loaded()
    return {"matched": matched, "closed": closed, "unloaded": unloaded}


def consumers() -> dict[str, Any]:
    """One consumer, a second one, the module's removal meanwhile, and the first one killed."""
    answer: dict[str, Any] = {"load": command("driver", "load", "kmod")}
    with tempfile.TemporaryDirectory() as folder:
        first = FalcoreProcess(Path(folder), [*RUN, "evt.type=getppid"])
        try:
            first.wait_until_capturing()
            answer["pid"] = first.pid
            answer["second"] = command("run", *RUN, "-d", "1")
            answer["unload_in_use"] = command("driver", "unload", "kmod")
        finally:
            first.kill()
    answer["after_kill"] = command("run", *RUN, "-d", "1")
    answer["still_loaded"] = loaded()
    answer["unload"] = command("driver", "unload", "kmod")
    answer["gone"] = not loaded()
    return answer


def hostile(seconds: str) -> dict[str, Any]:
    """A consumer that does everything wrong, for so long, beside calls without a pause."""
    answer: dict[str, Any] = {"load": command("driver", "load", "kmod")}
    with full_load():
        fuzz = subprocess.run([str(workload("device_fuzz")), seconds], capture_output=True, text=True, check=False)
    answer |= {"code": fuzz.returncode, "errors": fuzz.stderr, "answers": json.loads(fuzz.stdout or "{}")}
    # It serves an honest one as before.
    answer["after"] = command("run", *RUN, "-d", "1")
    answer["unload"] = command("driver", "unload", "kmod")
    return answer


def strangers(files: list[str]) -> dict[str, Any]:
    """Files that are no module of this kernel's."""
    return {"told": [command("driver", "load", "kmod", "--module", file) for file in files], "loaded": loaded()}


if __name__ == "__main__":
    trial, arguments = sys.argv[1], sys.argv[2:]
    match trial:
        case "cycles":
            result = cycles(int(arguments[0]))
        case "hostile":
            result = hostile(arguments[0])
        case "consumers":
            result = consumers()
        case "strangers":
            result = strangers(arguments)
        case _:
            sys.exit(f"module_trials.py: no trial {trial}")
    print(json.dumps(result))
