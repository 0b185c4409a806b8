# SPDX-License-Identifier: Apache-2.0
"""What the kernel module endures on every plain row that loads it: the kernel's log stays clean, every case is told."""

from __future__ import annotations

import errno
from typing import Any

import conditions
import fetch
import pytest
from booted import PYTHON, SUITE_SECONDS, Booted
from modules import contents

TRIALS = str(fetch.ROOT / "tests/vm/module_trials.py")
CYCLES = 20
FUZZ_SECONDS = 60
NO_DRIVER = 4  # docs/exit-codes.md

pytestmark = [pytest.mark.vm, pytest.mark.timeout(7200)]


def trial(booted: Booted, *arguments: str) -> dict[str, Any]:
    """What module_trials.py says, and that the kernel has nothing to say about it."""
    result = booted.run(PYTHON, TRIALS, *arguments, seconds=SUITE_SECONDS)
    assert result.code == 0, result.err
    assert booted.guest.complaints() == []
    answer: dict[str, Any] = result.json()
    return answer


@pytest.mark.thorough
def test_it_is_loaded_and_taken_out_again_and_again_under_full_load(booted: Booted, module: str) -> None:
    answer = trial(booted, "cycles", str(CYCLES))
    assert len(answer["matched"]) == answer["closed"] == answer["unloaded"] == CYCLES
    assert min(answer["matched"]) > 0


def test_it_has_one_consumer_and_outlives_a_killed_one(booted: Booted, module: str) -> None:
    answer = trial(booted, "consumers")
    assert answer["load"]["code"] == 0, answer["load"]
    holder = str(answer["pid"])
    for refused in ("second", "unload_in_use"):
        assert answer[refused]["code"] != 0
        assert "Traceback" not in answer[refused]["said"]
        assert "in use by" in answer[refused]["said"]
        assert holder in answer[refused]["said"]
    assert answer["after_kill"]["code"] == 0, answer["after_kill"]
    # It was loaded by an administrator, so a capture leaves it there.
    assert answer["still_loaded"]
    assert answer["unload"]["code"] == 0
    assert answer["gone"]


def test_a_process_that_is_killed_takes_nothing_with_it(booted: Booted, module: str) -> None:
    # Of the signal that ends all of its threads the kernel hands over no information.
    result = booted.suite("tests/syscalls/test_tracepoint_events.py", FALCORE_TEST_DRIVER="kmod")
    assert result.code == 0, result.out[-20000:]
    assert booted.guest.complaints() == []


@pytest.mark.thorough
def test_a_hostile_consumer_gets_errnos_and_does_no_harm(booted: Booted, module: str) -> None:
    answer = trial(booted, "hostile", str(FUZZ_SECONDS))
    assert answer["load"]["code"] == 0, answer["load"]
    assert answer["code"] == 0, answer
    assert answer["answers"]["opens"] > 1
    assert {errno.EINVAL, errno.EFAULT, errno.ENOTTY} <= {int(name) for name in answer["answers"] if name != "opens"}
    assert answer["after"]["code"] == answer["unload"]["code"] == 0, answer


def test_a_file_that_is_no_module_of_this_kernel_is_refused_before_the_kernel_sees_it(
    booted: Booted, module: str
) -> None:
    own = booted.ask("uname", "-r").out.strip()
    other = "9" + own[1:]
    built = next(conditions.built_modules().glob(f"{own},*/*.ko")).read_bytes()
    # Nothing is wrong with the first one but the kernel it says it is for. Its release alone would not do: with
    # checksums of symbols a kernel does not look at it.
    strange = built.replace(f"vermagic={own} SMP ".encode(), f"vermagic={other} SMQ ".encode())
    assert strange != built
    files = {"other": strange, "short": strange[:5000], "text": b"no module\n"}
    for path in sorted(booted.kernel.modules.rglob("*.ko*"))[:1]:
        files["foreign"] = contents(path)
    paths = [booted.guest.put(f"{name}.ko", data) for name, data in files.items()]
    answer = trial(booted, "strangers", *paths)
    assert answer["loaded"] is False
    for path, told in zip(paths, answer["told"], strict=True):
        assert told["code"] != 0
        assert "Traceback" not in told["said"]
        assert path in told["said"], told
    assert own in answer["told"][0]["said"]
    assert other in answer["told"][0]["said"]
