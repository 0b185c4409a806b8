# SPDX-License-Identifier: Apache-2.0
"""What `falcore run` says to bad input, and the exit codes it ends with."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from falcore_process import COMMAND


def run(*arguments: str, driver: str = "synthetic") -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, "run", "--driver", driver, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL)


def refused(code: int, *arguments: str, driver: str = "synthetic") -> str:
    """What a refusal says; it prints nothing else, and captures nothing."""
    done = run(*arguments, driver=driver)
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "capturing with" not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    ("filter", "message", "marked"),
    [
        ("proc.name =", "expected a value after '='", ""),
        ("proc.name cat", "", "cat"),
        ("(proc.name = cat", "", ""),
        ("proc.name = 'cat", "", "'cat"),
        ("proc.nam = cat", "unknown field proc.nam; did you mean proc.name?", "proc.nam"),
        ("evt.num = many", "evt.num is a number; many is not", "many"),
        ("evt.num contains 1", "'contains' does not work on evt.num", "contains"),
        ("evt.dir = out", "evt.dir is > (into the kernel) or < (out of it), never out", "out"),
        ("evt.type = opneat", "no event type is named opneat; did you mean openat?", "opneat"),
        ("evt.type = driver.tock", "no event type is named driver.tock; did you mean driver.tick?", "driver.tock"),
        ("evt.arg.fx = 1", "no event parameter is named fx", "evt.arg.fx"),
        ("some_macro", "no macro is named some_macro", "some_macro"),
        ("evt.num = 99999999999999999999", "evt.num is from 0 to", "99999999999999999999"),
    ],
)
def test_a_broken_filter_is_marked_where_it_breaks(filter: str, message: str, marked: str) -> None:
    said = refused(2, filter)
    first, source, marker = said.splitlines()
    assert first.startswith(f"falcore: {message}")
    assert source == f"    {filter}"
    assert marker.strip("~ ") == "^"
    end = marker.index("^")
    start = end - marker.count("~")
    assert end >= 4
    if marked:
        assert source[start:end] == marked


def test_a_filter_with_control_bytes_is_not_printed_raw() -> None:
    said = refused(2, "proc.name = cat \x1b[31m x")
    assert "\x1b" not in said
    assert "\\x1b[31m" in said


@pytest.mark.parametrize(
    ("format", "message"),
    [
        ("%evt.nope", "unknown field evt.nope"),
        ("*%proc.name %", "the format ends where a field name should follow"),
        ("%evt.arg[x", "the bracket is not closed"),
        ("%evt.arg", "evt.arg needs an argument"),
    ],
)
def test_a_broken_format_is_marked_where_it_breaks(format: str, message: str) -> None:
    first, source, marker = refused(2, "-p", format).splitlines()
    assert first.startswith(f"falcore: {message}")
    assert source == f"    {format}"
    assert marker.strip().endswith("^")


@pytest.mark.parametrize("size", ["3M", "64K", "1G", "0"])
def test_a_buffer_that_no_ring_can_have_is_refused_with_the_bounds(size: str) -> None:
    assert refused(2, "--buffer", size).startswith(
        f"falcore: --buffer {size}: has to be a power of two from 128K to 512M"
    )


def test_a_buffer_that_is_no_size_is_refused() -> None:
    assert (
        refused(2, "--buffer", "big\x07")
        == "falcore: --buffer big\\x07: not a size; write 8M, 512K or a number of bytes\n"
    )


@pytest.mark.parametrize("length", ["-1", "32769", "99999999999999999999"])
def test_a_snap_length_out_of_bounds_is_refused(length: str) -> None:
    assert refused(2, f"--snaplen={length}") == f"falcore: --snaplen {length}: has to be from 0 to 32768 bytes\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-n", "-1"),
        ("-n", "x"),
        ("-d", "-0.5"),
        ("-d", "soon"),
        ("--snaplen", "x"),
        ("-o", "xml"),
        ("--nonsense",),
        ("-d", "nan"),
    ],
)
def test_a_wrong_option_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    assert "Usage: falcore run" in refused(2, *arguments)


def test_an_unknown_driver_is_refused_with_those_there_are() -> None:
    said = refused(5, driver="no_such")
    names = "ebpf, kmod, modern_ebpf, replay, synthetic"
    assert said == f"falcore: driver 'no_such' is not registered; registered: {names}\n"


def test_the_filter_is_judged_before_the_driver() -> None:
    assert "unknown field" in refused(2, "proc.nam = x", driver="modern_ebpf")


def test_a_stats_file_in_a_missing_folder_is_refused_before_the_capture(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "stats.json"
    assert (
        refused(2, "--stats-json", str(path))
        == f"falcore: --stats-json {path}: cannot be written (No such file or directory)\n"
    )


def test_a_stats_file_is_never_written_through_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("untouched")
    link.symlink_to(target)
    assert "cannot be written (Too many levels of symbolic links)" in refused(2, "--stats-json", str(link))
    assert target.read_text() == "untouched"
    link.unlink()
    link.symlink_to(tmp_path / "new")
    refused(2, "--stats-json", str(link))
    assert not (tmp_path / "new").exists()


def test_a_stats_file_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    assert "cannot be written (Is a directory)" in refused(2, "--stats-json", str(tmp_path))


def test_a_stats_file_is_for_its_owner_only_and_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "stats.json"
    path.write_text("x" * 100_000)
    path.unlink()
    assert run("-n", "1", "--stats-json", str(path)).returncode == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first = path.read_text()
    path.write_text("x" * 100_000)
    assert run("-n", "1", "--stats-json", str(path)).returncode == 0
    assert json.loads(path.read_text()).keys() == json.loads(first).keys()


def test_a_closed_output_ends_the_run_without_a_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as closed:
        done = subprocess.run(
            [*COMMAND, "run", "--driver", "synthetic"],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert "Traceback" not in done.stderr
    assert "delivered" in done.stderr
    assert done.returncode == 0


def test_a_full_disk_is_no_silent_success() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "run", "--driver", "synthetic"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert "Traceback" not in done.stderr
    assert done.returncode == 1
    assert "standard output: No space left on device" in done.stderr
