# SPDX-License-Identifier: Apache-2.0
"""How long starting takes, and the programs that take most of that time."""

from __future__ import annotations

from statistics import median

from bench.findings import Curve, Findings, Point
from bench.loaded import Loaded, loaded
from bench.part import Part
from bench.runner import Tell
from bench.starting import OWN, rivals
from bench.table import number

_TEXT = """
Whole processes, from being called to their end, or to the first line that they print of a shell's `cat`s beside them,
each tool in turn. Below are modern_ebpf's programs as this kernel has loaded them for every system call in both
directions: the instructions that are left once the verifier took out what this kernel does not need, their machine
code, and the instructions that the verifier looked at, each as often as it did, which is what loading takes.
"""
#: More than for the others: a start is short, and the first is slow.
_TIMES = 3
_PROGRAM = "program "


def _measure(rounds: int, tell: Tell) -> Findings:
    others, absent = rivals()
    times: dict[str, list[float]] = {}
    for round_ in range(rounds * _TIMES):
        tell(f"round {round_ + 1} of {rounds * _TIMES}: starting")
        for start in (*OWN, *others):
            times.setdefault(start.title, []).append(start.milliseconds())
    curves = [Curve(title, [Point(0, values)]) for title, values in times.items()]
    return Findings(curves=curves + [_curve(name, program) for name, program in _programs().items()], absent=absent)


def _programs() -> dict[str, Loaded]:
    from falcore.capture.trial import request
    from falcore.drivers.modern_ebpf.capture import ModernEbpfCapture

    with ModernEbpfCapture(request()) as capture:
        return {name: loaded(fd) for name, fd in capture.program_fds().items()}


def _curve(name: str, program: Loaded) -> Curve:
    figures = (program.instructions, program.machine_code, program.looked_at)
    return Curve(_PROGRAM + name, [Point(place, [float(figure)]) for place, figure in enumerate(figures)])


def _tables(findings: Findings) -> list[str]:
    lines = ["| what | ms | smallest … largest |", "|---|---:|---:|"]
    for curve in findings.curves:
        if not curve.title.startswith(_PROGRAM):
            values = curve.points[0].values
            spread = f"{number(min(values))} … {number(max(values))}"
            lines.append(f"| {curve.title} | **{number(median(values))}** | {spread} |")
    programs = {
        curve.title.removeprefix(_PROGRAM): [point.values[0] for point in curve.points]
        for curve in findings.curves
        if curve.title.startswith(_PROGRAM)
    }
    lines += ["", "| program | instructions | bytes of machine code | looked at |", "|---|---:|---:|---:|"]
    total = [sum(column) for column in zip(*programs.values(), strict=True)]
    ordered = sorted(programs.items(), key=lambda item: -item[1][2])
    for name, figures in [(f"all {len(programs)}", total), *ordered]:
        lines.append(f"| {name} | {' | '.join(number(figure) for figure in figures)} |")
    return lines


PART = Part("starting", "Starting", _TEXT, _measure, _tables)
