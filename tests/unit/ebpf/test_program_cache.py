# SPDX-License-Identifier: Apache-2.0
"""What the compiler made comes back as it was, and from nobody else's hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from falcore.drivers.ebpf.compiling import Compiled, MapShape, shared
from falcore.drivers.ebpf.loading import relocated
from falcore.drivers.ebpf.program_cache import KEPT, ProgramCache, cache_key

COMPILED = Compiled((MapShape("live", 2, 4, 528, 1, 0),), {"sys_exit": bytes(range(16))})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "ebpf"


def test_what_is_kept_is_found_by_its_key_alone(folder: Path) -> None:
    ProgramCache(str(folder)).keep("a", COMPILED)
    assert ProgramCache(str(folder)).find("a") == COMPILED
    assert ProgramCache(str(folder)).find("b") is None
    assert (folder / "a.json").stat().st_mode & 0o777 == 0o600


def test_nothing_is_taken_from_where_others_can_write(folder: Path) -> None:
    cache = ProgramCache(str(folder))
    cache.keep("a", COMPILED)
    folder.chmod(0o777)
    assert cache.find("a") is None
    folder.chmod(0o700)
    (folder / "a.json").chmod(0o666)
    assert cache.find("a") is None
    cache.keep("a", COMPILED)
    assert cache.find("a") == COMPILED


def test_a_link_in_its_place_is_not_followed(folder: Path, tmp_path: Path) -> None:
    cache = ProgramCache(str(folder))
    cache.keep("a", COMPILED)
    os.replace(folder / "a.json", tmp_path / "elsewhere.json")
    (folder / "a.json").symlink_to(tmp_path / "elsewhere.json")
    assert cache.find("a") is None
    cache.keep("a", COMPILED)
    assert not (folder / "a.json").is_symlink()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"maps": [], "programs": {"a": "?"}}', b'{"maps": [[1]], "programs": {}}', b"\xff"]
)
def test_damaged_files_are_passed_over(folder: Path, content: bytes) -> None:
    cache = ProgramCache(str(folder))
    cache.keep("a", COMPILED)
    (folder / "a.json").write_bytes(content)
    assert cache.find("a") is None


def test_a_folder_that_cannot_be_made_keeps_nothing_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in ("", str(tmp_path / "file" / "ebpf")):
        cache = ProgramCache(place)
        cache.keep("a", COMPILED)
        assert cache.find("a") is None


def test_the_oldest_are_forgotten(folder: Path) -> None:
    cache = ProgramCache(str(folder))
    for number in range(KEPT + 3):
        cache.keep(f"{number:03}", COMPILED)
        os.utime(folder / f"{number:03}.json", (number, number))
    assert len(list(folder.iterdir())) == KEPT
    assert cache.find("000") is None
    assert cache.find(f"{KEPT + 2:03}") == COMPILED


def test_the_key_tells_texts_and_flags_apart() -> None:
    keys = {cache_key("int a;", []), cache_key("int b;", []), cache_key("int a;", ["-DX"])}
    assert len(keys) == 3
    assert cache_key("int a;", []) in keys


def test_maps_get_the_descriptors_of_this_process() -> None:
    load = bytes([0x18, 0x11, 0, 0, 1, 0, 0, 0]) + bytes(8)
    number = bytes([0x18, 0x01, 0, 0, 1, 0, 0, 0]) + bytes(8)
    assert relocated(load + number, [7, 9]) == load[:4] + bytes([9, 0, 0, 0]) + bytes(8) + number


@pytest.mark.parametrize("children", [1, 2, 5])
def test_every_program_is_compiled_by_one_child(children: int) -> None:
    names = ["sys_enter", "sys_exit", "exit_59", "exit_2"]
    shares = shared(names, children)
    assert sorted(name for share in shares for name in share) == sorted(names)
    assert len(shares) == min(children, len(names))
    assert all(shares)
