# SPDX-License-Identifier: Apache-2.0
"""Probes of the running kernel: every answer agrees with what else can be seen of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from falcore.capture.facts import HostFacts, parse_facts
from falcore.probes import bpf_syscall
from falcore.probes.btf import PATH
from falcore.probes.host import Host
from falcore.probes.inspector import inspect

PRINT_FACTS = "from falcore.probes.inspector import inspect; print(inspect().to_json())"


def facts_after(*before: str) -> HostFacts:
    run = subprocess.run(
        [*before, sys.executable, "-c", PRINT_FACTS], capture_output=True, check=False, timeout=60, env=os.environ
    )
    assert run.returncode == 0, run.stderr.decode()
    return parse_facts(run.stdout, "a run as another")


def value(facts: HostFacts, name: str) -> object:
    fact = facts.get(name)
    assert fact is not None
    return fact.value


def test_release_and_architecture_are_those_of_uname() -> None:
    facts = inspect()
    assert os.uname().release.startswith(str(value(facts, "kernel_release")))
    assert value(facts, "architecture") == os.uname().machine


def test_inspecting_leaves_no_descriptor_and_no_mount_behind() -> None:
    def seen() -> tuple[int, str]:
        return len(list(Path("/proc/self/fd").iterdir())), Path("/proc/self/mounts").read_text()

    before = seen()
    inspect()
    assert seen() == before


def test_every_fact_has_evidence_and_the_whole_round_trips() -> None:
    facts = inspect()
    assert all(fact.evidence for fact in facts.facts)
    assert parse_facts(facts.to_json().encode(), "again") == facts


def test_sysctls_are_read_whatever_buffer_the_kernel_allows() -> None:
    path = "/proc/sys/kernel/ostype"
    assert Host().read(path).text == "Linux\n"


def test_a_refused_file_is_unknown_and_a_missing_one_is_not() -> None:
    host = Host()
    assert not host.read("/nowhere/at/all").refused
    assert host.read("/nowhere/at/all").unknown("x").permitted


@pytest.mark.root
def test_btf_is_found_by_id_when_its_file_is_hidden() -> None:
    hide = ("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /sys/kernel/btf && exec "$@"', "sh")
    facts = facts_after(*hide)
    btf = facts.get("btf")
    assert btf is not None
    assert btf.value is True
    assert f"{PATH}: ENOENT" in btf.evidence
    assert "is vmlinux" in btf.evidence
    assert value(facts, "tp_btf") is True


@pytest.mark.root
def test_btf_by_id_is_the_file_byte_for_byte() -> None:
    found = bpf_syscall.vmlinux_btf()
    assert found is not None
    assert found[1] == Path(PATH).read_bytes()


@pytest.mark.root
def test_without_capabilities_the_kernel_s_refusals_are_not_answers() -> None:
    facts = facts_after("setpriv", "--inh-caps=-all", "--bounding-set=-all")
    assert value(facts, "cap_bpf") is False
    for name in ("ring_buffer", "mapped_array", "tp_btf", "bpf_raw_tracepoint", "bpf_read_kernel"):
        fact = facts.get(name)
        assert fact is not None
        assert (fact.value, fact.permitted) == (None, False), fact
        assert "EPERM" in fact.evidence


@pytest.mark.root
def test_a_user_namespace_is_seen_although_it_shows_every_capability() -> None:
    facts = facts_after("unshare", "--user", "--map-root-user")
    assert value(facts, "cap_bpf") is True
    assert value(facts, "user_namespace") == "other"
    fact = facts.get("ring_buffer")
    assert fact is not None
    assert fact.value is not False
