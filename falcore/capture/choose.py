# SPDX-License-Identifier: Apache-2.0
"""The choice of a driver, pure: the same facts, requirements and policy give the same verdicts anywhere.

The kernel version ranks; facts decide. Nothing here looks at the machine it runs on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from packaging.specifiers import SpecifierSet
from packaging.version import Version
from pydantic import BaseModel, ConfigDict

from falcore.capture.facts import Fact, FactValue, HostFacts, leading_release
from falcore.capture.requirements import BlindSpot, Condition, Need, Requirements, Workload
from falcore.capture.verdict import Reason, Selection, Verdict

#: Kernels a module may be loaded into without being asked for; 4.12.1 and later are not among them.
MODULE_KERNELS = SpecifierSet("<=4.12")

#: What to do about a fact the kernel refused to tell: nothing is known to be wrong with the host.
LOOK_AGAIN = "run with the capabilities this driver needs, so that it can be found out"


class Policy(BaseModel):
    """What the user wants of the choice.

    Attributes:
        workload: `io` prefers a kernel module where one can be loaded.
        allow_kmod: consent to load a kernel module on a kernel above 4.12.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    workload: Workload = "general"
    allow_kmod: bool = False


def choose(facts: HostFacts, requirements: Mapping[str, Requirements], policy: Policy) -> Selection:
    """Judge every driver in `requirements` against `facts`, best first, usable ones before the others."""
    kernel = _kernel(facts)
    judged = []
    for name, required in requirements.items():
        reasons = (_kernel_reason(required, kernel, facts), *_reasons(facts, required, policy, kernel))
        usable = all(reason.ok for reason in reasons)
        judged.append((not usable, _place(required, kernel, policy), name, reasons))
    verdicts = tuple(
        Verdict(
            driver=name,
            usable=not unusable,
            rank=position,
            reasons=reasons,
            blind_spots=blind_spots(facts, requirements[name]),
            notes=tuple(note for note in requirements[name].notes if not _any_holds(facts, note.unless)),
        )
        for position, (unusable, _, name, reasons) in enumerate(sorted(judged, key=lambda item: item[:3]), 1)
    )
    chosen = next((verdict.driver for verdict in verdicts if verdict.usable), None)
    return Selection(chosen=chosen, untried=chosen is not None, verdicts=verdicts)


def blind_spots(facts: HostFacts, required: Requirements) -> tuple[BlindSpot, ...]:
    """What a driver with these requirements cannot tell on the host of these facts."""
    return tuple(spot for spot in required.blind_spots if not _any_holds(facts, spot.unless))


def _kernel(facts: HostFacts) -> Version | None:
    fact = facts.get("kernel_release")
    if fact is None or not isinstance(fact.value, str):
        return None
    leading = leading_release(fact.value)
    return Version(leading) if leading else None


def _within(kernels: SpecifierSet, kernel: Version | None) -> bool:
    return kernel is not None and kernels.contains(kernel, prereleases=True)


def _place(required: Requirements, kernel: Version | None, policy: Policy) -> int:
    if policy.workload in required.workload_ranks:
        return required.workload_ranks[policy.workload]
    if required.rank_elsewhere is None or _within(SpecifierSet(required.preferred_kernel), kernel):
        return required.rank
    return required.rank_elsewhere


def _kernel_reason(required: Requirements, kernel: Version | None, facts: HostFacts) -> Reason:
    fact = facts.get("kernel_release")
    evidence = fact.evidence if fact else "the facts do not say"
    if kernel is None:
        text = "kernel release unknown: it ranks as outside every range"
    elif not required.preferred_kernel:
        text = f"kernel {kernel}: this driver prefers none"
    elif _within(SpecifierSet(required.preferred_kernel), kernel):
        text = f"kernel {kernel} is in its range {required.preferred_kernel}"
    else:
        text = f"kernel {kernel} is outside its range {required.preferred_kernel}: the facts decide"
    return Reason(fact="kernel_release", ok=True, text=text, evidence=evidence)


def _reasons(facts: HostFacts, required: Requirements, policy: Policy, kernel: Version | None) -> Iterable[Reason]:
    for need in required.needs:
        yield _judge(facts, need)
    if required.loads_module and not _within(MODULE_KERNELS, kernel):
        yield _consent(facts, required, policy, kernel)


def _consent(facts: HostFacts, required: Requirements, policy: Policy, kernel: Version | None) -> Reason:
    where = f"kernel {kernel}" if kernel else "an unknown kernel"
    loaded = facts.get(required.loaded.fact) if required.loaded else None
    if loaded is not None and required.loaded is not None and _holds(loaded, required.loaded):
        text = "an administrator has loaded its module: nothing gets loaded, so no consent is needed"
        return Reason(fact="consent", ok=True, text=text, evidence=loaded.evidence)
    if policy.allow_kmod:
        return Reason(fact="consent", ok=True, text=f"loading a module on {where} is allowed", evidence="--allow-kmod")
    return Reason(
        fact="consent",
        ok=False,
        text=f"consent to load a kernel module on {where} is missing; above 4.12 none is loaded unasked",
        evidence="neither --allow-kmod nor the configuration says so",
        remedy="pass --allow-kmod",
    )


def _judge(facts: HostFacts, need: Need) -> Reason:
    fact = facts.get(need.fact)
    evidence = fact.evidence if fact else f"no fact named {need.fact}"
    if _holds(fact, need):
        return Reason(fact=need.fact, ok=True, text=_met(fact, need), evidence=evidence)
    for alternative in need.alternatives:
        if alternative and all(_holds(facts.get(part.fact), part) for part in alternative):
            others = [facts.get(part.fact) for part in alternative]
            return Reason(
                fact=need.fact,
                ok=True,
                text=f"{need.label}: {' and '.join(part.fact for part in alternative)} in its place",
                evidence="; ".join(other.evidence for other in others if other),
            )
    remedy = _remedy(facts, need) if fact is None or fact.permitted else LOOK_AGAIN
    return Reason(fact=need.fact, ok=False, text=_unmet(fact, need), evidence=evidence, remedy=remedy)


def _remedy(facts: HostFacts, need: Need) -> str:
    here = facts.get(need.remedy_fact) if need.remedy_fact else None
    return need.remedy if here is None or here.value is None else f"{need.remedy}: {_word(here.value)}"


def _holds(fact: Fact | None, condition: Condition) -> bool:
    if condition.refused:
        return fact is None or not _among(fact.value, condition.refused)
    return fact is not None and fact.permitted and fact.value is not None and _among(fact.value, condition.wanted)


def _any_holds(facts: HostFacts, sets: tuple[tuple[Condition, ...], ...]) -> bool:
    return any(parts and all(_holds(facts.get(part.fact), part) for part in parts) for parts in sets)


def _among(value: FactValue, values: tuple[FactValue, ...]) -> bool:
    # 1 == True in Python; a fact that holds the number one does not say "yes".
    return any(type(value) is type(other) and value == other for other in values)


def _met(fact: Fact | None, need: Need) -> str:
    if fact is None or fact.value is None:
        return f"{need.label}: not known here; the trial decides"
    return f"{need.label}: {_word(fact.value)}"


def _unmet(fact: Fact | None, need: Need) -> str:
    if fact is None:
        found = "the facts do not say"
    elif not fact.permitted:
        found = "not permitted to find out"
    elif fact.value is None:
        found = "could not be found out"
    elif fact.value is False and _among(True, need.wanted) and not need.refused:
        return f"{need.label} is missing; needed {need.because}"
    elif need.refused:
        return f"{need.label} is {_word(fact.value)}; needed {need.because}"
    else:
        wanted = " or ".join(_word(value) for value in need.wanted)
        return f"{need.label} is {_word(fact.value)}, not {wanted}; needed {need.because}"
    return f"{need.label}: {found}; needed {need.because}"


def _word(value: FactValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
