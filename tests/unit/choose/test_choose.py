# SPDX-License-Identifier: Apache-2.0
"""The choice is pure: what these facts and this policy give, they give anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falcore.capture.choose import LOOK_AGAIN, Policy, choose
from falcore.capture.facts import Fact, HostFacts, load_facts
from falcore.capture.requirements import Condition, Need, Requirements
from falcore.capture.verdict import Selection
from falcore.drivers.ebpf.driver import REQUIREMENTS as EBPF
from falcore.drivers.kmod.driver import REQUIREMENTS as KMOD
from falcore.drivers.modern_ebpf.requirements import REQUIREMENTS as MODERN

HOSTS = Path(__file__).parents[2] / "hosts"
BUILT_IN = {"modern_ebpf": MODERN, "ebpf": EBPF, "kmod": KMOD}


def host(name: str, **changes: object) -> HostFacts:
    facts = load_facts(HOSTS / f"{name}.json")
    changed = [
        Fact(name=fact.name, value=changes[fact.name], evidence="changed by the test")  # type: ignore[arg-type]
        if fact.name in changes
        else fact
        for fact in facts.facts
    ]
    return HostFacts(facts=tuple(changed))


def order(selection: Selection) -> list[str]:
    return [verdict.driver for verdict in selection.verdicts if verdict.usable]


def decide(facts: HostFacts, policy: Policy | None = None) -> Selection:
    return choose(facts, BUILT_IN, policy or Policy())


@pytest.mark.parametrize(
    ("release", "first"),
    [
        ("4.12", "kmod"),
        ("4.12.0", "kmod"),
        ("4.12.1", "ebpf"),
        ("4.12.14", "ebpf"),
        ("4.13", "ebpf"),
        ("4.11.9", "kmod"),
        ("4.12.0-rc5", "kmod"),
        ("4.12.14-122.159-default", "ebpf"),
    ],
)
def test_the_border_between_kmod_and_ebpf_is_after_4_12(release: str, first: str) -> None:
    facts = host("4.12", kernel_release=release)
    assert decide(facts).chosen == first


def test_a_back_port_is_preferred_because_facts_decide_and_the_version_only_ranks() -> None:
    assert order(decide(host("4.18-el8-backports"))) == ["modern_ebpf", "ebpf"]


def test_ebpf_is_the_fallback_where_a_kernel_up_to_4_12_takes_no_module() -> None:
    assert decide(host("4.12", cap_sys_module=False)).chosen == "ebpf"


def test_no_module_above_4_12_without_consent_even_when_it_is_the_only_one() -> None:
    facts = host("5.4", bcc=False)
    refused = decide(facts)
    assert refused.chosen is None
    kmod = next(verdict for verdict in refused.verdicts if verdict.driver == "kmod")
    assert [(reason.fact, reason.remedy) for reason in kmod.objections] == [("consent", "pass --allow-kmod")]
    assert decide(facts, Policy(allow_kmod=True)).chosen == "kmod"


def test_consent_does_not_move_kmod_before_the_bpf_drivers() -> None:
    assert order(decide(host("4.18-el8-backports"), Policy(allow_kmod=True))) == ["modern_ebpf", "ebpf", "kmod"]


def test_workload_io_prefers_kmod_only_where_it_can_be_loaded() -> None:
    facts = host("4.18-el8-backports")
    assert decide(facts, Policy(workload="io")).chosen == "modern_ebpf"
    assert decide(facts, Policy(workload="io", allow_kmod=True)).chosen == "kmod"
    unsigned = host("4.18-el8-backports", module_signatures_enforced=True)
    assert decide(unsigned, Policy(workload="io", allow_kmod=True)).chosen == "modern_ebpf"


def test_an_unknown_kernel_release_never_gets_a_module_unasked() -> None:
    facts = host("3.10", kernel_release=None)
    assert decide(facts).chosen is None
    assert decide(facts, Policy(allow_kmod=True)).chosen == "kmod"


@pytest.mark.parametrize("missing", ["cap_bpf", "cap_perfmon"])
def test_cap_sys_admin_stands_in_for_either_bpf_capability(missing: str) -> None:
    assert decide(host("6.x-lockdown-integrity", **{missing: False})).chosen == "modern_ebpf"
    without = decide(host("6.x-lockdown-integrity", **{missing: False, "cap_sys_admin": False}))
    assert without.chosen is None
    assert [reason.fact for reason in without.verdicts[0].objections] == [missing]


def test_a_user_namespace_of_its_own_makes_capabilities_worthless() -> None:
    assert decide(host("6.x-lockdown-integrity", user_namespace="other")).chosen is None


def test_a_refused_question_is_told_as_not_permitted_and_never_as_missing() -> None:
    verdict = decide(host("container-without-cap-bpf")).verdicts[0]
    ring = next(reason for reason in verdict.objections if reason.fact == "ring_buffer")
    assert "not permitted to find out" in ring.text
    assert "missing" not in ring.text
    assert "EPERM" in ring.evidence
    assert ring.remedy == LOOK_AGAIN


def test_unknown_lockdown_is_left_to_the_trial() -> None:
    facts = HostFacts(
        facts=tuple(
            Fact(name="lockdown", value=None, evidence="EPERM", permitted=False) if fact.name == "lockdown" else fact
            for fact in host("6.x-lockdown-integrity").facts
        )
    )
    assert decide(facts).chosen == "modern_ebpf"


def test_no_facts_at_all_give_reasons_and_no_driver() -> None:
    selection = decide(HostFacts())
    assert selection.chosen is None
    assert all("the facts do not say" in verdict.objections[0].text for verdict in selection.verdicts)


def test_the_number_one_is_not_taken_for_true() -> None:
    need = Need(fact="btf", label="BTF", because="to see", remedy="get it")
    facts = HostFacts(facts=(Fact(name="btf", value=1, evidence="a number"),))
    assert choose(facts, {"x": Requirements(needs=(need,))}, Policy()).chosen is None


def test_an_alternative_needs_all_of_its_conditions() -> None:
    need = Need(
        fact="a",
        label="a",
        because="to run",
        remedy="get a",
        alternatives=((Condition(fact="b"), Condition(fact="c")), ()),
    )
    facts = [Fact(name="a", value=False, evidence="a"), Fact(name="b", value=True, evidence="b")]
    assert choose(HostFacts(facts=tuple(facts)), {"x": Requirements(needs=(need,))}, Policy()).chosen is None
    facts.append(Fact(name="c", value=True, evidence="c"))
    assert choose(HostFacts(facts=tuple(facts)), {"x": Requirements(needs=(need,))}, Policy()).chosen == "x"


def test_a_third_party_driver_ranks_after_the_built_in_ones_unless_it_says_otherwise() -> None:
    facts = host("6.x-lockdown-integrity")
    assert order(choose(facts, {"aaa": Requirements(), **BUILT_IN}, Policy()))[-1] == "aaa"
    assert order(choose(facts, {"zzz": Requirements(rank=1), **BUILT_IN}, Policy()))[0] == "zzz"


def test_a_choice_from_facts_alone_is_untried() -> None:
    assert decide(host("6.x-lockdown-integrity")).untried
    assert not decide(HostFacts()).untried


NAMES = sorted({need.fact for required in BUILT_IN.values() for need in required.needs} | {"kernel_release"})
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=20),
    st.sampled_from(["none", "integrity", "confidentiality", "initial", "x86_64", "5.8", "4.12.14", "9" * 500 + ".1"]),
)


@st.composite
def hosts(draw: st.DrawFn) -> HostFacts:
    facts = []
    for name in draw(st.sets(st.sampled_from(NAMES))):
        permitted = draw(st.booleans())
        value = draw(VALUES) if permitted else None
        facts.append(Fact(name=name, value=value, evidence=draw(st.text(max_size=20)), permitted=permitted))
    return HostFacts(facts=tuple(draw(st.permutations(facts))))


# The first text costs a second: Hypothesis reads the Unicode tables for it.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(hosts(), st.sampled_from(["general", "io"]), st.booleans())
def test_choose_is_total_and_deterministic(facts: HostFacts, workload: str, allow_kmod: bool) -> None:
    policy = Policy(workload=workload, allow_kmod=allow_kmod)  # type: ignore[arg-type]
    selection = decide(facts, policy)
    backwards = dict(reversed(list(BUILT_IN.items())))
    assert selection == choose(facts, backwards, policy)
    assert sorted(verdict.driver for verdict in selection.verdicts) == sorted(BUILT_IN)
    assert [verdict.rank for verdict in selection.verdicts] == [1, 2, 3]
    for verdict in selection.verdicts:
        assert verdict.usable == (not verdict.objections)
        assert all(reason.text and reason.remedy for reason in verdict.objections)
    if selection.chosen is not None:
        assert selection.verdicts[0].driver == selection.chosen
    if not allow_kmod and selection.chosen == "kmod":
        kernel = facts.get("kernel_release")
        assert kernel is not None
        assert kernel.value is not None


def with_module(facts: HostFacts, value: str) -> HostFacts:
    """The host, with its module in this state."""
    return HostFacts(facts=(*facts.facts, Fact(name="kmod_module", value=value, evidence="said by the test")))


def kmod(facts: HostFacts, policy: Policy | None = None) -> dict[str, str]:
    """What speaks against kmod: fact -> remedy."""
    verdict = next(verdict for verdict in decide(facts, policy).verdicts if verdict.driver == "kmod")
    assert verdict.usable is not bool(verdict.objections)
    return {reason.fact: reason.remedy for reason in verdict.objections}


#: Fact -> the value that stops a module, each a reason of its own.
STOPPERS = {
    "modules": False,
    "modules_disabled": True,
    "lockdown": "integrity",
    "module_signatures_enforced": True,
    "kernel_headers": False,
    "cap_sys_module": False,
}


@pytest.mark.parametrize("fact", STOPPERS)
def test_whatever_stops_a_module_is_a_reason_of_its_own_with_a_remedy_of_its_own(fact: str) -> None:
    objections = kmod(host("4.9", **{fact: STOPPERS[fact]}))
    assert list(objections) == [fact]
    assert objections[fact]


def test_the_remedies_against_what_stops_a_module_all_differ() -> None:
    remedies = [kmod(host("4.9", **{fact: value}))[fact] for fact, value in STOPPERS.items()]
    assert len(set(remedies)) == len(remedies)


@pytest.mark.parametrize("fact", [fact for fact in STOPPERS if fact != "modules"])
def test_a_loaded_module_needs_nothing_of_what_it_takes_to_load_one(fact: str) -> None:
    assert kmod(with_module(host("4.9", **{fact: STOPPERS[fact]}), "loaded")) == {}


def test_a_kept_module_makes_headers_unnecessary_and_nothing_else() -> None:
    assert kmod(with_module(host("4.9", kernel_headers=False), "cached")) == {}
    assert list(kmod(with_module(host("4.9", modules_disabled=True), "cached"))) == ["modules_disabled"]


def test_an_administrators_module_is_used_above_4_12_without_consent() -> None:
    facts = with_module(host("5.4"), "loaded")
    assert kmod(facts) == {}
    selection = decide(facts, Policy(workload="io"))
    assert selection.chosen == "kmod"
    consent = next(reason for reason in selection.verdicts[0].reasons if reason.fact == "consent")
    assert "an administrator has loaded its module: nothing gets loaded" in consent.text
    assert consent.evidence == "said by the test"


@pytest.mark.parametrize("value", ["cached", "none"])
def test_a_module_that_is_not_loaded_is_no_consent(value: str) -> None:
    assert list(kmod(with_module(host("5.4"), value))) == ["consent"]


def test_the_headers_package_of_the_host_is_part_of_the_remedy() -> None:
    facts = host("4.9", kernel_headers=False)
    package = Fact(name="kernel_headers_package", value="linux-headers-4.9.229", evidence="ID=debian")
    named = HostFacts(facts=(*facts.facts, package))
    assert kmod(named)["kernel_headers"] == "install the package with the headers of this kernel: linux-headers-4.9.229"
    assert kmod(facts)["kernel_headers"] == "install the package with the headers of this kernel"


def test_missing_tools_are_told_apart_from_missing_headers() -> None:
    facts = HostFacts(facts=(*host("4.9").facts, Fact(name="module_tools", value="missing", evidence="no make")))
    assert kmod(facts) == {"module_tools": "install make and gcc"}
