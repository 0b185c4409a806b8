# SPDX-License-Identifier: Apache-2.0
"""Calls about memory mappings, parameter by parameter against what the process and procfs know."""

from __future__ import annotations

from typing import Any

import pytest
from observation import Observation, Observed, flags

pytestmark = pytest.mark.root
TYPES = {"brk", "mmap", "mprotect", "munmap"}

#: The process may map a little between the call and its look at procfs, and counts resident pages in batches.
SIZE_KIB, RSS_KIB = 1024, 2048


@pytest.fixture(scope="module")
def seen(observed: Observed) -> Observation:
    return observed("mmap")


def assert_sizes(arguments: dict[str, Any], memory: dict[str, int]) -> None:
    assert abs(arguments["vm_size"] - memory["size"]) <= SIZE_KIB
    assert abs(arguments["vm_rss"] - memory["rss"]) <= RSS_KIB
    assert arguments["vm_swap"] == 0


def test_brk_reports_the_break_and_the_sizes(observed: Observed) -> None:
    seen = observed("brk")
    event = seen.one("brk", "<", addr=0)
    assert set(event.args) == {"res", "vm_size", "vm_rss", "vm_swap", "addr"}
    assert event.args["res"] == seen.facts["now"]
    assert_sizes(event.args, seen.facts["memory"])
    assert seen.one("brk", ">", addr=0).args == {"addr": 0}


def test_an_anonymous_mapping_reports_every_argument(seen: Observation) -> None:
    asked = {
        "addr": 0,
        "length": seen.facts["size"],
        "prot": flags("prot_flags", "PROT_READ|PROT_WRITE"),
        "flags": flags("mmap_flags", "MAP_PRIVATE|MAP_ANONYMOUS"),
        "fd": -1,
        "offset": 0,
    }
    event = seen.all("mmap", "<", res=seen.facts["anonymous"])[-1]
    assert {name: event.args[name] for name in asked} == asked
    assert list(event.args) == ["res", "vm_size", "vm_rss", "vm_swap", *asked]
    assert_sizes(event.args, seen.facts["memory"])
    assert asked in [event.args for event in seen.all("mmap", ">")]


def test_a_file_mapping_names_its_file(seen: Observation) -> None:
    fd = seen.facts["fd"]
    event = seen.one("mmap", "<", res=seen.facts["file"], fd=fd)
    asked = {
        "addr": 0,
        "length": 4096,
        "prot": flags("prot_flags", "PROT_READ"),
        "flags": flags("mmap_flags", "MAP_SHARED"),
        "fd": fd,
        "offset": 4096,
    }
    assert {name: event.args[name] for name in asked} == asked
    assert f"fd={fd}(<f>/etc/hosts)" in event.info


def test_a_failed_mapping_reports_the_error(seen: Observation) -> None:
    assert seen.facts["bad"] == -22
    event = seen.one("mmap", "<", length=0)
    assert event.args["res"] == -22
    assert event["evt.res"] == "EINVAL"


def test_mprotect_reports_every_argument(seen: Observation) -> None:
    asked = {
        "addr": seen.facts["anonymous"],
        "length": seen.facts["size"],
        "prot": flags("prot_flags", "PROT_READ"),
    }
    assert seen.one("mprotect", ">", addr=asked["addr"]).args == asked
    assert seen.one("mprotect", "<", addr=asked["addr"]).args == asked | {"res": 0}
    bad = seen.one("mprotect", "<", addr=1)
    assert bad.args == {
        "res": seen.facts["protect_bad"],
        "addr": 1,
        "length": 4096,
        "prot": flags("prot_flags", "PROT_READ|PROT_EXEC"),
    }


def test_munmap_reports_the_sizes_without_the_mapping(seen: Observation) -> None:
    asked = {"addr": seen.facts["anonymous"], "length": seen.facts["size"]}
    assert seen.all("munmap", ">", addr=asked["addr"])[-1].args == asked
    event = seen.all("munmap", "<", addr=asked["addr"], length=asked["length"])[-1]
    assert event.args["res"] == seen.facts["unmap"] == 0
    memory = seen.facts["memory"]
    assert_sizes(event.args, {"size": memory["size"] - asked["length"] // 1024, "rss": memory["rss"]})
