# SPDX-License-Identifier: Apache-2.0
"""Calls that move data to and from several places at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from observation import Observed
from socket_acts import LONG

pytestmark = pytest.mark.root
TYPES = {"preadv", "pwritev", "readv", "writev"}

EBADF = -9
SNAPLEN = 80


def test_data_in_several_places_is_told_as_one_up_to_the_snap_length(observed: Observed, tmp_path: Path) -> None:
    seen = observed("scattered", tmp_path)
    fd, size = seen.facts["fd"], 8 + len(LONG)
    assert seen.facts["written"] == seen.facts["read"] == size
    assert seen.one("writev", ">", fd=fd).args == {"fd": fd, "size": size}
    written = seen.one("writev", "<", fd=fd)
    assert written.args == {"res": size, "data": (b"one two " + LONG)[:SNAPLEN], "fd": fd, "size": size}
    assert written["fd.name"] == seen.facts["path"]
    assert seen.one("readv", ">").args == {"fd": fd}
    data = (b"ONE Two " + LONG)[:SNAPLEN]
    assert seen.one("readv", "<").args == {"res": size, "size": size, "data": data, "fd": fd}


def test_calls_at_a_position_tell_it(observed: Observed, tmp_path: Path) -> None:
    seen = observed("scattered", tmp_path)
    fd = seen.facts["fd"]
    assert seen.one("pwritev", ">").args == {"fd": fd, "size": 5, "pos": 0}
    assert seen.one("pwritev", "<").args == {"res": 5, "data": b"ONE T", "fd": fd, "size": 5, "pos": 0}
    assert seen.one("preadv", ">").args == {"fd": fd, "pos": 4}
    assert seen.one("preadv", "<").args == {"res": 4, "size": 4, "data": b"Two ", "fd": fd, "pos": 4}


def test_thirty_two_places_are_looked_at(observed: Observed, tmp_path: Path) -> None:
    seen = observed("scattered", tmp_path)
    fd, size = seen.facts["nowhere"], seen.facts["many"]
    assert size == 31 + len(b"the end")
    assert seen.one("writev", "<", fd=fd).args == {"res": size, "data": b"a" * 31 + b"the end", "fd": fd, "size": size}


def test_a_failed_writev_tells_what_it_was_given(observed: Observed, tmp_path: Path) -> None:
    seen = observed("scattered", tmp_path)
    assert seen.facts["bad"] == EBADF
    assert seen.one("writev", "<", fd=987).args == {"res": EBADF, "data": b"nobody", "fd": 987, "size": 6}
