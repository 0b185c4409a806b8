# SPDX-License-Identifier: Apache-2.0
"""The founding example: `falcore run proc.name=cat` while `cat /etc/hosts` runs."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from falcore_process import FalcoreProcess, Outcome

pytestmark = pytest.mark.root

#: number, time, cpu, process (pid.tid) direction type arguments
LINE = re.compile(r"^(\d+) (\d\d:\d\d:\d\d\.\d{9}) (\d+) (\S+) \((\d+)\.(\d+)\) ([<>]) (\S+) ?(.*)$")


@pytest.fixture(scope="module")
def cat(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, int]:
    """What falcore printed, and the pid of the cat."""
    process = FalcoreProcess(tmp_path_factory.mktemp("cat"), ["proc.name=cat"])
    try:
        process.wait_until_capturing()
        child = subprocess.Popen(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL)
        assert child.wait() == 0
        return process.interrupt(), child.pid
    finally:
        process.kill()


@pytest.fixture
def lines(cat: tuple[Outcome, int]) -> list[re.Match[str]]:
    matches = [LINE.match(line) for line in cat[0].lines]
    assert all(matches), "every line has the same form: " + "\n".join(cat[0].lines[:3])
    return [match for match in matches if match and match[4] == "cat" and match[5] == str(cat[1])]


def arguments(lines: list[re.Match[str]], direction: str, kind: str) -> list[str]:
    return [match[9] for match in lines if match[7] == direction and match[8] == kind]


def test_it_ends_cleanly_with_a_summary(cat: tuple[Outcome, int]) -> None:
    outcome, _ = cat
    assert outcome.code == 0
    assert "capturing with modern_ebpf" in outcome.errors
    assert outcome.stats["lost"] == 0
    assert len(outcome.lines) == outcome.stats["matched"]


def test_times_never_decrease_and_numbers_rise(cat: tuple[Outcome, int]) -> None:
    every = [match for line in cat[0].lines if (match := LINE.match(line))]
    times = [match[2] for match in every]
    numbers = [int(match[1]) for match in every]
    assert times == sorted(times)
    assert numbers == sorted(set(numbers))


def test_execve_shows_the_program_and_its_arguments(lines: list[re.Match[str]]) -> None:
    ends = arguments(lines, "<", "execve")
    assert len(ends) == 1
    assert ends[0].startswith("res=0 exe=cat args=/etc/hosts.")


def test_brk_is_shown_in_both_directions(lines: list[re.Match[str]]) -> None:
    assert "addr=0" in arguments(lines, ">", "brk")
    # The break of a new program has four digits and more.
    assert re.match(r"res=[0-9A-F]{4,} vm_size=\d+ vm_rss=\d+ vm_swap=0", arguments(lines, "<", "brk")[0])


def test_a_missing_file_is_named_with_its_error(lines: list[re.Match[str]]) -> None:
    assert not os.path.exists("/etc/ld.so.preload"), "this host preloads libraries: access succeeds"
    assert any(text.startswith("res=-2(ENOENT) name=/etc/ld.so.preload") for text in arguments(lines, "<", "access"))


def test_openat_shows_the_descriptor_with_its_file_and_symbolic_flags(lines: list[re.Match[str]]) -> None:
    opened = arguments(lines, "<", "openat")
    cache = next(text for text in opened if "/etc/ld.so.cache" in text)
    assert cache.startswith("fd=3(<f>/etc/ld.so.cache) dirfd=-100(AT_FDCWD) name=/etc/ld.so.cache flags=")
    assert re.search(r"flags=\d+\([A-Z_|]*O_RDONLY\|O_CLOEXEC\)", cache)
    assert any("name=/etc/hosts " in text for text in opened)
    assert any("name=/etc/ld.so.cache " in text for text in arguments(lines, ">", "openat"))


def test_read_write_and_close_name_their_file(lines: list[re.Match[str]]) -> None:
    size = Path("/etc/hosts").stat().st_size
    assert any(re.match(r"fd=3\(<f>/etc/hosts\) size=\d+", text) for text in arguments(lines, ">", "read"))
    assert any(text.startswith(f"res={size} data=") for text in arguments(lines, "<", "read"))
    assert any(text.startswith("fd=1(<f>/dev/null) ") for text in arguments(lines, ">", "write"))
    assert any(text.startswith(f"res={size} data=") for text in arguments(lines, "<", "write"))
    assert "fd=3(<f>/etc/hosts)" in " ".join(arguments(lines, ">", "close"))
    assert all(text.startswith("res=0") for text in arguments(lines, "<", "close"))


def test_every_return_follows_its_call(lines: list[re.Match[str]]) -> None:
    # execve and clone begin under another name; the calls that end a process have no return.
    begun: list[str] = []
    for match in lines:
        if match[7] == ">":
            begun.append(match[8])
        elif match[8] not in ("execve", "clone", "fork", "vfork"):
            assert begun, f"{match[8]} returned before anything was called"
            assert begun[-1] == match[8]


def test_the_process_ends_as_it_did(lines: list[re.Match[str]]) -> None:
    assert arguments(lines, ">", "exit_group") == ["status=0"]
    assert [match[8] for match in lines][-1] == "procexit"


def test_sysdig_style_has_the_thread_id_alone(falcore_run: Callable[..., FalcoreProcess]) -> None:
    process = falcore_run("-o", "sysdig", "proc.name=cat")
    child = subprocess.Popen(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL)
    assert child.wait() == 0
    outcome = process.interrupt()
    shown = [line for line in outcome.lines if f" cat ({child.pid}) " in line]
    assert any(re.search(r"\) < openat fd=3\(<f>/etc/ld\.so\.cache\) ", line) for line in shown)


def test_json_lines_are_objects_with_the_same_events(falcore_run: Callable[..., FalcoreProcess]) -> None:
    process = falcore_run("-o", "json", "proc.name=cat and evt.type=openat and evt.dir=<")
    subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL, check=True)
    outcome = process.interrupt()
    objects = [json.loads(line) for line in outcome.lines]
    assert len(objects) == outcome.stats["matched"] > 0
    assert any("/etc/hosts" in json.dumps(item) for item in objects)
