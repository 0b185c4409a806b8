# SPDX-License-Identifier: Apache-2.0
"""The choice on this host: facts, verdicts, then proof, in order, until one driver holds."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from falcore.capture.choose import Policy, choose
from falcore.capture.facts import HostFacts
from falcore.capture.interface import Capture, CaptureRequest, Driver
from falcore.capture.registry import Registry, load
from falcore.capture.trial import Trial, try_driver
from falcore.capture.verdict import Reason, Verdict
from falcore.errors import CaptureError, FalcoreError, NoDriverError


class SelectionReport(BaseModel):
    """A selection with everything it rests on.

    Attributes:
        chosen: the driver to use; None if none is usable.
        untried: `chosen` would win if its trial passed, but no trial was made.
        trial: the last trial made: the chosen driver's, or the failed one of the last candidate.
        verdicts: best first.
        facts: what was judged.
    """

    model_config = ConfigDict(frozen=True)

    chosen: str | None
    untried: bool
    trial: Trial | None
    verdicts: tuple[Verdict, ...]
    facts: HostFacts

    def raise_if_none(self) -> None:
        """Turn "no driver" into an error.

        Raises:
            NoDriverError: with each driver's first objection.
        """
        if self.chosen is None:
            raise NoDriverError(_no_driver(self.verdicts))


def select(
    policy: Policy, *, driver: str | None = None, trial: bool = True, facts: HostFacts | None = None
) -> SelectionReport:
    """Choose a driver.

    Args:
        policy: what the user wants of the choice.
        driver: judge and try this one only; one that is not selectable has to be named.
        trial: prove the choice by loading; a failed trial is a reason, and the next candidate is tried.
        facts: judge these in place of this host's, without a trial.

    Raises:
        DriverError: `driver` is not registered.
        PluginError: two distributions register one name.
    """
    registry = _load(driver)
    judged = facts if facts is not None else host_facts(registry)
    selected, verdicts = _judge(registry, judged, policy, driver)
    if facts is not None or not trial:
        return SelectionReport(
            chosen=selected, untried=selected is not None, trial=None, verdicts=verdicts, facts=judged
        )
    last: Trial | None = None
    result = list(verdicts)
    for index, verdict in enumerate(verdicts):
        if not verdict.usable:
            continue
        last = try_driver(verdict.driver, registry.drivers[verdict.driver])
        if last.ok:
            break
        result[index] = verdict.overruled(last.objection())
    chosen = last.driver if last is not None and last.ok else None
    return SelectionReport(chosen=chosen, untried=False, trial=last, verdicts=tuple(result), facts=judged)


def open_best(
    request: CaptureRequest, policy: Policy, driver: str | None = None
) -> tuple[Driver, Capture, Sequence[str]]:
    """Open the best driver that opens, in the order of the verdicts.

    Returns:
        The driver, its capture (to be closed by the caller), and notes: why better ones were passed over.

    Raises:
        CaptureError: the driver asked for by name does not open.
        NoDriverError: none is usable, or none opens.
        DriverError: `driver` is not registered.
    """
    registry = _load(driver)
    _, verdicts = _judge(registry, host_facts(registry), policy, driver)
    result = list(verdicts)
    notes: list[str] = []
    for index, verdict in enumerate(verdicts):
        if not verdict.usable:
            continue
        candidate = registry.drivers[verdict.driver]
        try:
            capture = candidate.open(request)
        except CaptureError as error:
            if driver is not None:
                raise
            reason = Reason(fact="open", ok=False, text=str(error), evidence=error.log)
        except FalcoreError:
            raise
        except Exception as error:  # a driver is others' code
            if driver is not None:
                raise CaptureError(f"{driver}: {type(error).__name__}: {error}") from error
            reason = Reason(fact="open", ok=False, text=f"{type(error).__name__}: {error}")
        else:
            return candidate, capture, (*notes, *capture.notes())
        result[index] = verdict.overruled(reason)
        notes.append(f"{verdict.driver} passed over: {reason.text}")
    raise NoDriverError(_no_driver(tuple(result)))


def _load(driver: str | None) -> Registry:
    return load(None if driver is None else [driver])


def host_facts(registry: Registry) -> HostFacts:
    """What the probes find out about this host, and what its drivers do; empty where no driver asks for anything."""
    if not any(required.needs or required.preferred_kernel for required in registry.requirements.values()):
        return HostFacts()
    from falcore.probes.inspector import inspect

    found = [*inspect().facts]
    for name, driver in registry.drivers.items():
        try:
            own = {fact.name: fact for fact in driver.facts() if fact.name.startswith(f"{name}_")}
        except Exception:  # a driver is others' code: without its facts it is judged as not known
            continue
        taken = {fact.name for fact in found}
        found += (fact for fact in own.values() if fact.name not in taken)
    return HostFacts(facts=tuple(found))


def _judge(
    registry: Registry, facts: HostFacts, policy: Policy, driver: str | None
) -> tuple[str | None, tuple[Verdict, ...]]:
    ranked = {
        name: required
        for name, required in registry.requirements.items()
        if driver is not None or registry.drivers[name].selectable
    }
    selection = choose(facts, ranked, policy)
    broken = tuple(
        Verdict(driver=name, usable=False, rank=place, reasons=(reason,))
        for place, (name, reason) in enumerate(sorted(registry.broken.items()), len(selection.verdicts) + 1)
    )
    return selection.chosen, selection.verdicts + broken


def _no_driver(verdicts: Sequence[Verdict]) -> str:
    lines = ["no driver is usable on this host"]
    for verdict in verdicts:
        first = verdict.objections[0] if verdict.objections else None
        if first is not None:
            text = first.text.replace(f"{verdict.driver}: ", "", 1)
            lines.append(f"  {verdict.driver}: {text}" + (f"; {first.remedy}" if first.remedy else ""))
    return "\n".join(lines)
