# SPDX-License-Identifier: Apache-2.0
"""`falcore run --explain`: which part of a filter runs where, and why not in the kernel."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from falcore.capture.choose import Policy
from falcore.capture.plan import Options, plan
from falcore.capture.registry import load
from falcore.capture.select import select
from falcore.cli.terminal import printable
from falcore.filter.analysis import directions, event_names, fields
from falcore.filter.ast import And, Exists, Macro, Node, Not, Or
from falcore.filter.compile import Program
from falcore.filter.pushdown import conjuncts, counts_the_stream, is_exact, upper_bound, why_not
from falcore.schema.conditions import Conditions, Subject
from falcore.schema.row import Direction


def print_explanation(program: Program, options: Options, format: str, policy: Policy, driver: str | None) -> None:
    """Prints it to standard output; chooses a driver, and opens none.

    Raises:
        NoDriverError: no driver is usable here; DriverError: the named one does not exist.
    """
    report = select(policy, driver=driver, trial=False)
    report.raise_if_none()
    assert report.chosen is not None
    able = load([report.chosen]).drivers[report.chosen].conditions()
    for line in explanation(program, options, format, report.chosen, able):
        sys.stdout.write(printable(line) + "\n")


def explanation(
    program: Program, options: Options, format: str, driver: str, able: frozenset[Subject]
) -> Iterator[str]:
    """The lines of it.

    Args:
        program: the compiled filter.
        options: of the run.
        format: what is printed of a match.
        driver: name of the driver.
        able: what that driver's kernel side can look at.
    """
    request = plan(program, options, format)
    yield f"driver: {driver}"
    yield f"attached: {len(request.enter)} calls on the way in, {len(request.exit)} on the way out"
    conditions = request.conditions
    yield (
        f"conditional: {len(conditions.enter_calls)} of them on the way in, {len(conditions.exit_calls)} on the way "
        "out; the others keep the tables, or are not bound by the filter"
    )
    general = _never(program, options, format, conditions, able)
    for part in conjuncts(program.ast):
        place, reason = _place(part, general, able)
        yield f"  {place:<16} {part}" + (f"  -- {reason}" if reason else "")


def _never(program: Program, options: Options, format: str, conditions: Conditions, able: frozenset[Subject]) -> str:
    """Why the kernel leaves nothing out at all; empty when it does."""
    if not options.pushdown:
        return "--no-pushdown"
    if not able:
        return "this driver sends all that is attached"
    if not conditions and (conditions.enter or conditions.exit):
        return "every event that can match also keeps the tables"
    if not conditions and counts_the_stream(fields(program.ast)):
        return "the filter counts events or the time between them"
    if not conditions and any(upper_bound(program.ast, way) for way in Direction):
        return "what is printed depends on the events that come"
    return ""


def _place(part: Node, general: str, able: frozenset[Subject]) -> tuple[str, str]:
    """Where a conjunct runs, and why not in the kernel alone."""
    ways = directions(part)
    attached = event_names(part) is not None
    decided = [way for way in Direction if ("enter" if way is Direction.ENTER else "exit") in ways]
    bounds = [upper_bound(part, way) for way in decided]
    subjects = {check.subject for clauses in bounds for clause in clauses for check in clause}
    here = not general and subjects <= able
    if here and decided and all(is_exact(part, way) for way in decided):
        return ("attachment", "") if not subjects else ("kernel", "")
    if attached:
        return "attachment", "" if not subjects or not here else "and partly by conditions"
    if here and all(bounds):
        return "kernel and user", "the kernel decides a weaker form: " + _reason(part)
    if general:
        return "user space", general
    missing = ", ".join(sorted(subject.value for subject in subjects - able))
    return "user space", f"this driver does not look at {missing}" if missing else _reason(part)


def _reason(node: Node) -> str:
    """Why the kernel cannot decide all of it: the first condition that it cannot."""
    if isinstance(node, And | Or):
        reasons = [_reason(child) for child in node.children if not _known(child)]
        return reasons[0] if reasons else "there is no room for so many conditions"
    if isinstance(node, Not):
        return _reason(node.child)
    if isinstance(node, Macro | Exists):
        return "whether a field has a value is known in user space only"
    return why_not(node)  # type: ignore[arg-type]


def _known(node: Node) -> bool:
    return all(is_exact(node, way) for way in Direction)
