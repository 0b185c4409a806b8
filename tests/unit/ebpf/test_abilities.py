# SPDX-License-Identifier: Apache-2.0
"""What programs are made of on which kernel: decided by what its BPF takes."""

from __future__ import annotations

import pytest

from falcore.drivers.ebpf.abilities import Abilities, find_abilities
from falcore.errors import CaptureError


def test_a_new_kernel_gets_the_plain_flags() -> None:
    assert Abilities().flags == ["-DCOUNTER_FLAGS=1024"]


def test_each_missing_ability_has_its_flag() -> None:
    old = Abilities(loops=False, boot_clock=False, mapped_arrays=False, raw_tracepoints=False)
    assert old.flags == ["-DCOUNTER_FLAGS=0", "-DFALCORE_OLD_HELPERS", "-DFALCORE_SPLIT", "-DFALCORE_PLAIN"]


def test_a_kernel_whose_helpers_take_no_map_values_is_refused_with_the_way_out() -> None:
    Abilities(raw_tracepoints=False).require()
    with pytest.raises(CaptureError, match=r"before Linux 4\.11.*use the kernel module"):
        Abilities(map_arguments=False).require()


def test_an_unknown_ability_to_do_without_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FALCORE_EBPF_WITHOUT", "loops,levitation")
    with pytest.raises(CaptureError, match="levitation unknown; there are loops, boot_clock"):
        find_abilities()


def test_abilities_to_do_without_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FALCORE_EBPF_WITHOUT", "loops, raw_tracepoints")
    found = find_abilities()
    assert not found.loops
    assert not found.raw_tracepoints
