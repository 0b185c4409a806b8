# SPDX-License-Identifier: Apache-2.0
"""A build that fails says why in make's own words, and leaves nothing; what was built is looked at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from module_object import module_object
from test_headers import tree

from falcore.drivers.kmod.build import build_module, decisive_lines
from falcore.drivers.kmod.headers import Headers
from falcore.drivers.kmod.module_cache import ModuleCache
from falcore.drivers.kmod.source import ABI, module_version, source_hash
from falcore.errors import CaptureError

RELEASE = "6.1.0-40-amd64"


def headers_with(folder: Path, recipe: str) -> Headers:
    """A build tree whose make does this."""
    tree(folder)
    (folder / "Makefile").write_text(f"modules:\n\t@{recipe}\n")
    return Headers(folder)


def module_for(folder: Path, **changes: str) -> Path:
    info = {
        "name": "falcore",
        "vermagic": f"{RELEASE} SMP mod_unload modversions ",
        "falcore_abi": str(ABI),
        "version": module_version(),
    }
    return module_object(folder / "made.ko", info={**info, **changes}, versions=True)


def test_the_decisive_lines_of_a_failed_build_are_told(tmp_path: Path) -> None:
    recipe = "echo CC main.o; echo 'main.c:7: error: no member named x'; echo more; exit 2"
    cache = ModuleCache(tmp_path / "cache")
    with pytest.raises(CaptureError, match=r"does not build with .*/tree and \S+ \(make ended with 2\)") as failure:
        build_module(headers_with(tmp_path / "tree", recipe), cache)
    assert "main.c:7: error: no member named x" in failure.value.log
    assert "CC main.o" not in failure.value.log
    assert [path.name for path in cache.folder.iterdir()] == [".lock"]


def test_output_without_an_error_is_told_by_its_end(tmp_path: Path) -> None:
    log = tmp_path / "make.log"
    log.write_text("\n".join(f"line {number}" for number in range(50)))
    assert decisive_lines(log).splitlines()[-1] == "line 49"
    assert len(decisive_lines(log).splitlines()) == 12


def test_what_was_built_is_kept_and_not_built_again(tmp_path: Path) -> None:
    made = module_for(tmp_path)
    headers = headers_with(tmp_path / "tree", f"echo once >>{tmp_path}/runs; cp {made} $(M)/falcore.ko")
    cache = ModuleCache(tmp_path / "cache")
    first = build_module(headers, cache)
    assert first.path.name == f"{source_hash()}.ko"
    assert first.path.read_bytes() == made.read_bytes()
    assert first.compiler
    again = build_module(headers, cache)
    assert (again.path, again.compiler) == (first.path, "")
    assert (tmp_path / "runs").read_text() == "once\n"
    assert build_module(headers, cache, force=True).compiler
    assert (tmp_path / "runs").read_text() == "once\nonce\n"


def test_make_gets_the_sources_and_nothing_of_the_callers_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KCFLAGS", "-DHOSTILE")
    monkeypatch.setenv("MAKEFLAGS", "--eval=hostile")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    recipe = f"env >{tmp_path}/environment; ls -R $(M)/.. >{tmp_path}/files; cp {module_for(tmp_path)} $(M)/falcore.ko"
    build_module(headers_with(tmp_path / "tree", recipe), ModuleCache(tmp_path / "cache"))
    environment = (tmp_path / "environment").read_text()
    assert "HOSTILE" not in environment
    assert "hostile" not in environment
    assert f"PATH={tmp_path}" not in environment
    assert {"device.h", "ring.h"} <= set((tmp_path / "files").read_text().split())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "other"}, "is module 'other', not falcore's own"),
        ({"vermagic": "5.10.0 SMP "}, "for '5.10.0', not"),
        ({"version": "0.0.1+feed"}, "made module '0.0.1\\+feed'"),
    ],
)
def test_a_build_that_makes_something_else_keeps_nothing(changes: dict[str, str], words: str, tmp_path: Path) -> None:
    headers = headers_with(tmp_path / "tree", f"cp {module_for(tmp_path, **changes)} $(M)/falcore.ko")
    cache = ModuleCache(tmp_path / "cache")
    with pytest.raises(CaptureError, match=words):
        build_module(headers, cache)
    assert [path.name for path in cache.folder.iterdir()] == [".lock"]


def test_the_source_hash_is_of_names_and_contents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from falcore.drivers.kmod import source

    hashes = set()
    for name, content in (("a.c", "1"), ("a.c", "2"), ("b.c", "1"), ("Kbuild", "1")):
        folder = tmp_path / str(len(hashes))
        folder.mkdir()
        (folder / name).write_text(content)
        (folder / "left.o").write_text("not a source")
        monkeypatch.setattr(source, "FOLDERS", {"module": folder})
        source.source_hash.cache_clear()
        hashes.add(source.source_hash())
    source.source_hash.cache_clear()
    assert len(hashes) == 4
