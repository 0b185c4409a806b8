# SPDX-License-Identifier: Apache-2.0
"""One run of a workload that several drivers watch at the same time.

As a program it prints the comparison as JSON: `python tests/drivers/shared_run.py [-o FOLDER] [DRIVER...]`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]

from comparison import Witness, by_thread, compare  # noqa: E402
from driver_under_test import SLOWNESS  # noqa: E402
from workloads.programs import program as workload  # noqa: E402

import falcore  # noqa: E402
from falcore.capture.choose import blind_spots  # noqa: E402
from falcore.capture.facts import Fact, HostFacts, leading_release  # noqa: E402
from falcore.capture.interface import Capture, CaptureRequest  # noqa: E402
from falcore.capture.plan import Options, plan  # noqa: E402
from falcore.capture.registry import load  # noqa: E402
from falcore.capture.vocabulary import compile_for  # noqa: E402
from falcore.engine import Engine, Rule  # noqa: E402
from falcore.errors import FalcoreError  # noqa: E402
from falcore.live import LiveCapture  # noqa: E402
from falcore.probes.inspector import inspect  # noqa: E402

#: The classic driver as it is on a kernel without type information; here it is denied to it.
WITHOUT_BTF = "ebpf without BTF"
DRIVERS = ("modern_ebpf", "ebpf", "kmod")
BUFFER = 16 << 20
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "OF_EVERY_KIND": "yes"}


class Opening:
    """A driver that is loaded and not yet attached, for what a filter matches; closed again if never started."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._program = compile_for(text, _driver(name))
        self._driver = load([_driver(name)]).drivers[_driver(name)]
        request = plan(self._program, Options(buffer_bytes=BUFFER))
        self._capture = _without_btf(request) if name == WITHOUT_BTF else self._driver.open(request)

    def start(self) -> LiveCapture:
        """Attaches it."""
        engine = Engine(self._capture, [Rule(self._program, collect=True)], self._driver.event_types())
        return LiveCapture(engine, self._name, ())

    def __enter__(self) -> Opening:
        return self

    def __exit__(self, *_: object) -> None:
        self._capture.close()


class Watch(Thread):
    """Drains a capture beside the workload, so that a busy machine does not fill its rings."""

    def __init__(self, capture: LiveCapture) -> None:
        super().__init__()
        self.capture = capture
        self._over = Event()
        self.events: list[falcore.Event] = []
        self.start()

    def run(self) -> None:
        while not self._over.is_set():
            self.events += self.capture.events(0.05)
        self.capture.stop()
        self.events += self.capture

    def end(self) -> None:
        """Returns when all that was captured is in `events`."""
        self._over.set()
        self.join()


def kernel() -> str:
    """The running kernel as tables name it: 6.18."""
    release = leading_release(os.uname().release) or os.uname().release
    return ".".join(release.split(".")[:2])


def witness_of(name: str, facts: HostFacts) -> Witness:
    """The driver before the run, with what it declares not to know on this host."""
    if name == WITHOUT_BTF:
        others = tuple(fact for fact in facts.facts if fact.name != "btf")
        facts = HostFacts(facts=(*others, Fact(name="btf", value=False, evidence="denied to it")))
    requirements = load([_driver(name)]).requirements[_driver(name)]
    return Witness(name, blind_spots=blind_spots(facts, requirements))


def watch(names: Sequence[str]) -> list[Witness]:
    """What the drivers saw of the workload of every kind, and of the processes it made.

    A driver that does not open says why, and the others go on.
    """
    facts = inspect()
    witnesses = {name: witness_of(name, facts) for name in names}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        command = [str(workload("every_kind")), str(folder)]
        child = stack.enter_context(
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        )
        assert child.stdout is not None
        pid = int(child.stdout.readline())
        # All are loaded before the first is attached: loading takes longer than it takes to fill a ring.
        openings = {}
        for name, witness in witnesses.items():
            try:
                openings[name] = stack.enter_context(Opening(name, family_of(pid, witness)))
            except FalcoreError as error:
                witness.refused = str(error).splitlines()[0]
        watches = {name: Watch(stack.enter_context(opening.start())) for name, opening in openings.items()}
        child.communicate("go\n", timeout=120 * SLOWNESS)
        for name, one in watches.items():
            one.end()
            report = one.capture.report()
            causes = report.by_cause
            witnesses[name].missed = report.missed or 0
            witnesses[name].lost = {
                cause: sum(counts.values()) for cause, counts in causes.items() if any(counts.values())
            }
            witnesses[name].threads = by_thread(one.events)
        if child.returncode:
            raise RuntimeError(f"the workload ended with {child.returncode}")
    leave_out_strangers(witnesses.values())
    return list(witnesses.values())


def knows_parents(witness: Witness) -> bool:
    """Whether the driver tells whose child a process is."""
    return not any(spot.covers("clone", "ptid") for spot in witness.blind_spots)


def family_of(pid: int, witness: Witness) -> str:
    """The filter for a process and its descendants; for a driver that knows no parents, for orphans too."""
    family = f"proc.pid = {pid} or proc.apid = {pid}"
    return family if knows_parents(witness) else f"{family} or not proc.pname exists"


def leave_out_strangers(witnesses: Iterable[Witness]) -> None:
    """Takes from drivers that know no parents the threads that nobody else counts to the family."""
    everyone = list(witnesses)
    family = {tid for witness in everyone if knows_parents(witness) for tid in witness.threads}
    for witness in everyone:
        if family and not knows_parents(witness):
            witness.threads = {tid: events for tid, events in witness.threads.items() if tid in family}


def _driver(name: str) -> str:
    return "ebpf" if name == WITHOUT_BTF else name


def _without_btf(request: CaptureRequest) -> Capture:
    from falcore.drivers.ebpf.capture import EbpfCapture

    return EbpfCapture(request, btf=b"")


def main(arguments: Sequence[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--output", metavar="FOLDER", type=Path, help="write to FOLDER/KERNEL.json")
    parser.add_argument("drivers", nargs="*", default=[*DRIVERS, WITHOUT_BTF], help="default: all")
    options = parser.parse_args(arguments)
    comparison = compare(kernel(), watch(options.drivers))
    text = json.dumps(comparison.as_json(), indent=1) + "\n"
    if options.output is None:
        sys.stdout.write(text)
        return 0
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / f"{comparison.kernel}.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
