# SPDX-License-Identifier: Apache-2.0
"""`falcore driver`: which drivers there are, which one works here and why, and the facts it was judged by."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falcore.cli.kernel_module import build_module, load_module, unload_module
from falcore.cli.terminal import line, table
from falcore.cli.workload import WorkloadChoice
from falcore.errors import FactsError, NoDriverError

if TYPE_CHECKING:
    from falcore.capture.select import SelectionReport
    from falcore.capture.verdict import Verdict

app = typer.Typer(
    help="Choose a capture driver and see why; look after a driver's kernel module.",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
)

app.command("build")(build_module)
app.command("load")(load_module)
app.command("unload")(unload_module)


JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_drivers(as_json: JsonFlag = False) -> None:
    """List the registered drivers and where they come from."""
    from falcore.cli.list import list_drivers as print_drivers

    print_drivers(as_json=as_json)


@app.command("select")
def select_driver(
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print every reason with evidence and remedy, blind spots and notes.")
    ] = False,
    as_json: JsonFlag = False,
    driver: Annotated[str | None, typer.Option("--driver", metavar="NAME", help="Judge and try this one only.")] = None,
    no_trial: Annotated[bool, typer.Option("--no-trial", help="Do not prove the choice by loading it.")] = False,
    facts: Annotated[
        Path | None, typer.Option("--facts", metavar="FILE", help="Judge this saved host; no trial is made.")
    ] = None,
    workload: Annotated[
        WorkloadChoice, typer.Option("--workload", help="io prefers a kernel module where one can be loaded.")
    ] = WorkloadChoice.GENERAL,
    allow_kmod: Annotated[
        bool, typer.Option("--allow-kmod", help="Consent to load a kernel module on a kernel above 4.12.")
    ] = False,
) -> None:
    """Choose the driver for this host and prove that it works, or say what is missing."""
    from falcore.capture.choose import Policy
    from falcore.capture.facts import load_facts
    from falcore.capture.select import select

    report = select(
        Policy(workload=workload.value, allow_kmod=allow_kmod),
        driver=driver,
        trial=not no_trial,
        facts=load_facts(facts) if facts is not None else None,
    )
    if as_json:
        _print_json(report.model_dump(mode="json"))
        report.raise_if_none()
        return
    _print_report(report, explain)
    if report.chosen is None:
        more = "" if explain else "; --explain says it with evidence and remedies"
        raise NoDriverError(f"no driver is usable on this host: the table says why{more}")


@app.command("facts")
def host_facts(
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE, not to standard output.")
    ] = None,
) -> None:
    """Print what is known about this host, to be judged here or elsewhere (select --facts FILE)."""
    from falcore.capture.registry import load
    from falcore.capture.select import host_facts as facts_of

    facts = facts_of(load())
    if output is None:
        _print_json(facts.model_dump(mode="json"))
        return
    try:
        output.write_text(facts.to_json(), encoding="utf-8")
    except OSError as error:
        raise FactsError(f"facts file {output}: cannot be written: {error.strerror}; name another with -o") from error


def _print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, indent=2) + "\n")


def _print_report(report: SelectionReport, explain: bool) -> None:
    table(
        ["DRIVER", "USABLE", "RANK", "WHY"],
        [
            [verdict.driver, "yes" if verdict.usable else "no", str(verdict.rank), _why(verdict, explain)]
            for verdict in report.verdicts
        ],
        colour_column=1,
    )
    if explain:
        for verdict in report.verdicts:
            _print_reasons(verdict)
        line("")
    line(_conclusion(report))


def _why(verdict: Verdict, explain: bool) -> str:
    objections = verdict.objections
    if not objections:
        return verdict.reasons[0].text if verdict.reasons else "needs nothing"
    first = objections[0].text.splitlines()[0]
    more = len(objections) - 1
    return first + (f" (and {more} more{'' if explain else ': --explain'})" if more else "")


def _print_reasons(verdict: Verdict) -> None:
    line("")
    line(f"{verdict.driver}: {'usable' if verdict.usable else 'not usable'}")
    for reason in verdict.reasons:
        line(f"{'ok' if reason.ok else 'NO'}  {reason.text}", indent=2)
        for text in reason.evidence.splitlines():
            line(f"found: {text}", indent=6)
        if reason.remedy:
            line(f"change: {reason.remedy}", indent=6)
    for spot in verdict.blind_spots:
        line(f"blind: {spot}", indent=2)
    for note in verdict.notes:
        line(f"note: {note}", indent=2)


def _conclusion(report: SelectionReport) -> str:
    if report.chosen is None:
        return "chosen: none"
    if report.trial is None:
        return f"chosen: {report.chosen} (untried)"
    return f"chosen: {report.chosen} (trial: {report.trial.first_event} in {report.trial.milliseconds:.0f} ms)"
