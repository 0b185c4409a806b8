# SPDX-License-Identifier: Apache-2.0
"""Calls that work on descriptors, parameter by parameter against what the process knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from observation import Observed, flags

pytestmark = pytest.mark.root
TYPES = {"close", "dup", "dup2", "dup3", "fstat", "openat", "pipe", "pipe2", "pread", "pwrite", "read", "write"}

EBADF = -9
SNAPLEN = 80


def test_read_reports_data_up_to_the_snap_length(observed: Observed, tmp_path: Path) -> None:
    seen = observed("read", tmp_path)
    fd = seen.facts["fd"]
    assert seen.one("read", ">", fd=fd, size=300).args == {"fd": fd, "size": 300}
    event = seen.one("read", "<", fd=fd, size=300)
    assert event.args == {"res": 200, "data": bytes(range(SNAPLEN)), "fd": fd, "size": 300}
    assert event["fd.name"] == seen.facts["path"]


def test_pread_reports_its_position(observed: Observed, tmp_path: Path) -> None:
    seen = observed("read", tmp_path)
    fd = seen.facts["fd"]
    assert seen.one("pread", ">").args == {"fd": fd, "size": 10, "pos": 190}
    assert seen.one("pread", "<").args == {
        "res": 10,
        "data": bytes(range(190, 200)),
        "fd": fd,
        "size": 10,
        "pos": 190,
    }


def test_a_failed_read_has_no_data(observed: Observed, tmp_path: Path) -> None:
    seen = observed("read", tmp_path)
    assert seen.one("read", "<", fd=987).args == {"res": EBADF, "data": b"", "fd": 987, "size": 300}


def test_data_of_every_length_is_what_was_written_up_to_the_snap_length(observed: Observed, tmp_path: Path) -> None:
    seen = observed("lengths", tmp_path)
    found = {event.args["size"]: event.args["data"] for event in seen.all("write", "<", fd=seen.facts["fd"])}
    assert found == {length: bytes(range(1, min(length, SNAPLEN) + 1)) for length in seen.facts["lengths"]}


def test_write_reports_what_was_written(observed: Observed, tmp_path: Path) -> None:
    seen = observed("write", tmp_path)
    fd = seen.facts["fd"]
    assert seen.one("write", ">", fd=fd).args == {"fd": fd, "size": 8}
    assert seen.one("write", "<", fd=fd).args == {"res": 8, "data": b"hello\n\0\xff", "fd": fd, "size": 8}
    far = {"fd": fd, "size": 5, "pos": 1 << 33}
    assert seen.one("pwrite", ">").args == far
    assert seen.one("pwrite", "<").args == far | {"res": 5, "data": b"there"}


def test_a_failed_write_reports_what_it_was_given(observed: Observed, tmp_path: Path) -> None:
    seen = observed("write", tmp_path)
    assert seen.one("write", "<", fd=987).args == {
        "res": EBADF,
        "data": b"nobody reads this",
        "fd": 987,
        "size": 17,
    }


def test_close_takes_the_descriptor_away_once(observed: Observed) -> None:
    seen = observed("close")
    fd = seen.facts["fd"]
    assert [event.args for event in seen.all("close", ">", fd=fd)] == [{"fd": fd}] * 2
    first, again = seen.all("close", "<", fd=fd)
    assert first.args == {"res": 0, "fd": fd}
    assert again.args == {"res": EBADF, "fd": fd}
    assert seen.all("close", ">", fd=fd)[0]["fd.name"] == "/etc/hosts"
    assert seen.all("close", ">", fd=fd)[1]["fd.name"] is None


def test_fstat_names_its_file(observed: Observed) -> None:
    seen = observed("close")
    fd = seen.facts["fd"]
    events = seen.all("fstat", "<", fd=fd)
    assert events[-1].args == {"res": seen.facts["fstat"], "fd": fd}
    assert events[-1]["fd.name"] == "/etc/hosts"
    assert seen.all("fstat", ">", fd=fd)[-1].args == {"fd": fd}


def test_dup_and_its_kin_name_the_same_file(observed: Observed) -> None:
    seen = observed("dup")
    fd = seen.facts["fd"]
    one = seen.one("dup", "<", oldfd=fd)
    assert one.args == {"res": seen.facts["dup"], "oldfd": fd}
    two = seen.one("dup2", "<")
    assert two.args == {"res": 700, "oldfd": fd, "newfd": 700}
    three = seen.one("dup3", "<")
    assert three.args == {"res": 701, "oldfd": fd, "newfd": 701, "flags": flags("file_flags", "O_CLOEXEC")}
    for event in (one, two, three):
        assert event["fd.name"] == "/etc/hosts"
        assert f"res={event.args['res']}(<f>/etc/hosts)" in event.info
    for name in ("dup", "dup2", "dup3"):
        assert seen.all(name, ">")[0].args == {"fd": fd}
    assert seen.one("dup", "<", oldfd=987).args == {"res": EBADF, "oldfd": 987}


def test_pipe_reports_both_ends_and_the_inode(observed: Observed) -> None:
    seen = observed("pipe")
    one, two = seen.facts["fds"]
    event = seen.one("pipe", "<")
    assert event.args == {"res": 0, "fd1": one, "fd2": two, "ino": seen.facts["ino"]}
    assert f"fd1={one}(<p>" in event.info
    assert seen.one("pipe", ">").args == {}
    made, bad = seen.all("pipe2", "<")
    one, two = seen.facts["flagged"]
    assert made.args == {
        "res": 0,
        "fd1": one,
        "fd2": two,
        "ino": seen.facts["flagged_ino"],
        "flags": flags("file_flags", "O_CLOEXEC|O_NONBLOCK"),
    }
    assert bad.args["res"] == seen.facts["bad"] == -22
    assert (bad.args["fd1"], bad.args["fd2"]) == (-1, -1)
