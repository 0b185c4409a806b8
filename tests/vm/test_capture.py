# SPDX-License-Identifier: Apache-2.0
"""On every row each driver that captures captures exactly what was done."""

from __future__ import annotations

import re
from typing import Any

import pytest
from booted import Booted

pytestmark = [pytest.mark.vm, pytest.mark.timeout(3600)]


def assert_equation(stats: dict[str, Any]) -> None:
    """seen = delivered + lost, in all and for every type."""
    for name, counts in {"all": stats, **stats["by_type"]}.items():
        assert counts["seen"] == counts["delivered"] + counts["lost"], name


def assert_counted(stats: dict[str, Any], calls: int) -> None:
    """Every call was seen, but for those that the kernel says it left programs out for (after 6.18)."""
    matched = stats["by_type"]["getppid"]["matched"]
    assert 2 * calls - (stats["missed"] or 0) <= matched <= 2 * calls


def test_quiet_run_counts_exactly_what_a_process_did(booted: Booted, chosen: str) -> None:
    answer = booted.inside("run")
    stats = answer["stats"]
    assert answer["code"] == 0
    assert f"capturing with {chosen}" in answer["errors"]
    assert stats["lost"] == 0
    assert stats["matched"] == stats["by_type"]["getppid"]["matched"]
    assert_counted(stats, answer["calls"])
    assert_equation(stats)


def test_run_says_why_a_better_driver_was_passed_over(booted: Booted, lacking_btf_file: str) -> None:
    assert re.search(r"modern_ebpf passed over: .*/sys/kernel/btf/vmlinux", booted.inside("run")["errors"])


def test_every_ring_delivers_every_call(booted: Booted, captured_by: str, ring: str) -> None:
    answer = booted.inside(captured_by, ring)
    assert ring in {"default", *answer["kinds"]}
    assert answer["stats"]["lost"] == 0
    assert_counted(answer["stats"], answer["calls"])
    assert len(answer["lines"]) == answer["stats"]["matched"]
    assert_equation(answer["stats"])


def test_the_line_of_an_open_names_descriptor_and_file(booted: Booted, captured_by: str, ring: str) -> None:
    opened = [line for line in booted.inside(captured_by, ring)["lines"] if " < openat " in line]
    assert any(re.search(r" cat \(\d+\.\d+\) < openat fd=3\(<f>/etc/ld\.so\.cache\) ", line) for line in opened), opened
    assert any("fd=3(<f>/etc/hosts)" in line for line in opened)


def test_an_exec_shows_arguments_path_and_capabilities(booted: Booted, captured_by: str, ring: str) -> None:
    if captured_by == "ebpf" and not booted.facts()["btf"]["value"]:
        pytest.skip("ebpf does not look into the kernel's structures without its type information")
    line = next(line for line in booted.inside(captured_by, ring)["lines"] if " < execve res=0 exe=cat " in line)
    assert " args=/etc/hosts. " in line
    assert re.search(r" trusted_exepath=/(usr/)?bin/cat ", line)
    held = booted.ask("grep", "CapEff", "/proc/self/status").out.split()[1]
    shown = re.search(r" cap_effective=([0-9A-F]+)", line)
    assert shown is not None
    assert int(shown[1], 16) == int(held, 16)
