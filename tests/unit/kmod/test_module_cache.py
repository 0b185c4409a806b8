# SPDX-License-Identifier: Apache-2.0
"""The cache gives back what was built of these sources for this kernel, and nothing that others put there."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from falcore.drivers.kmod.module_cache import ModuleCache
from falcore.errors import CaptureError

CHECKED = "6.1.0-40-amd64 SMP preempt mod_unload modversions "
BARE = "7.2.13 SMP preempt mod_unload "
HASH = "0123456789abcdef"


def keep(cache: ModuleCache, vermagic: str, build: str = "#1", source: str = HASH) -> Path:
    with cache.building() as folder:
        built = folder / "falcore.ko"
        built.write_bytes(b"module")
        return cache.keep(built, vermagic, build, source)


def test_a_module_is_found_by_release_and_sources(tmp_path: Path) -> None:
    cache = ModuleCache(tmp_path / "kmod")
    path = keep(cache, CHECKED)
    assert cache.find("6.1.0-40-amd64", "#1", HASH) == [path]
    assert cache.find("6.1.0-40-amd64", "#1", "fedcba9876543210") == []
    assert cache.find("6.1.0-4", "#1", HASH) == []
    assert path.stat().st_mode & 0o777 == 0o644


def test_without_checksums_of_symbols_another_build_of_the_release_is_another_kernel(tmp_path: Path) -> None:
    cache = ModuleCache(tmp_path)
    path = keep(cache, BARE, "#1 SMP Mon")
    assert cache.find("7.2.13", "#1 SMP Mon", HASH) == [path]
    assert cache.find("7.2.13", "#2 SMP Tue", HASH) == []
    checked = keep(cache, CHECKED, "#1 SMP Mon")
    assert cache.find("6.1.0-40-amd64", "#2 SMP Tue", HASH) == [checked]


def test_nothing_is_left_of_a_build_that_failed(tmp_path: Path) -> None:
    with contextlib.suppress(ZeroDivisionError), ModuleCache(tmp_path).building() as folder:
        (folder / "falcore.ko").write_bytes(b"half")
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def test_a_name_in_vermagic_cannot_leave_the_folder(tmp_path: Path) -> None:
    cache = ModuleCache(tmp_path / "kmod")
    assert cache.place("../../etc SMP", "#1", HASH).parent.parent == tmp_path / "kmod"


def test_a_folder_that_others_can_write_is_not_used(tmp_path: Path) -> None:
    folder = tmp_path / "kmod"
    folder.mkdir()
    folder.chmod(0o777)
    cache = ModuleCache(folder)
    assert cache.doubt() == f"{folder} can be written by everyone"
    with pytest.raises(CaptureError, match=r"is not used: .* can be written by everyone; .*FALCORE_KMOD_CACHE"):
        keep(cache, CHECKED)


@pytest.mark.root
def test_a_folder_of_another_user_is_not_used(tmp_path: Path) -> None:
    folder = tmp_path / "kmod"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    with pytest.raises(CaptureError, match="belongs to user 65534"):
        keep(ModuleCache(folder), CHECKED)


def test_a_cache_that_cannot_be_made_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CaptureError, match=r"cannot be written \(Not a directory\).*FALCORE_KMOD_CACHE"):
        keep(ModuleCache(tmp_path / "file" / "kmod"), CHECKED)


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FALCORE_KMOD_CACHE", str(tmp_path))
    assert ModuleCache().folder == tmp_path
    monkeypatch.delenv("FALCORE_KMOD_CACHE")
    assert str(ModuleCache().folder) == "/var/cache/falcore/kmod"
