# SPDX-License-Identifier: Apache-2.0
"""The compiler is the one the kernel was built with, where it is installed; the tree says which."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

import pytest

from falcore.drivers.kmod import headers
from falcore.drivers.kmod.headers import Headers
from falcore.drivers.kmod.release import running_release
from falcore.errors import CaptureError


def tree(folder: Path, config: str = "", compiled: str = "", version: str = "") -> Path:
    """A build tree, as far as it is read."""
    for name, text in {
        "Makefile": "all:\n",
        "include/generated/utsrelease.h": '#define UTS_RELEASE "6.1.0-40-amd64"\n',
        "include/generated/compile.h": compiled,
        "include/generated/utsversion.h": version,
        "include/config/auto.conf": config,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder that programs are looked for in."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(headers, "PATH", str(folder))
    return folder


def install(folder: Path, *names: str) -> None:
    """Compilers of version 12, but for those that say another in their names."""
    for name in names:
        (folder / name).write_text(f"#!/bin/sh\necho {name.partition('-')[2] or 12}\n")
        (folder / name).chmod(0o755)


@pytest.mark.parametrize(
    ("config", "compiled", "command"),
    [
        ('CONFIG_CC_VERSION_TEXT="gcc-10 (Debian 10.2.1-6) 10.2.1 20210110"\n', "", "gcc-10"),
        ("CONFIG_CC_VERSION_TEXT=gcc-10 (Debian 10.2.1-6) 10.2.1 20210110\n", "", "gcc-10"),
        ('CONFIG_CC_VERSION_TEXT="x86_64-linux-gnu-gcc-10 (Debian) 10.2.1"\nCONFIG_GCC_VERSION=100201\n', "", "gcc-10"),
        ('CONFIG_CC_VERSION_TEXT="gcc (GCC) 10.2.1"\nCONFIG_GCC_VERSION=100201\n', "", "gcc-10"),
        ('CONFIG_CC_VERSION_TEXT="gcc (GCC) 12.2.1"\nCONFIG_GCC_VERSION=120201\n', "", "gcc"),
        ("", '#define LINUX_COMPILER "gcc version 10.2.1 20210110 (Debian 10.2.1-6) "\n', "gcc-10"),
        ("", "", "gcc"),
    ],
)
def test_the_kernels_own_compiler_is_taken(
    config: str, compiled: str, command: str, tmp_path: Path, programs: Path
) -> None:
    install(programs, "gcc", "gcc-10", "cc")
    chosen = Headers(tree(tmp_path / "tree", config, compiled)).compiler()
    assert (chosen.command, chosen.notes) == (command, ())


def test_another_compiler_comes_with_a_note(tmp_path: Path, programs: Path) -> None:
    install(programs, "gcc")
    chosen = Headers(tree(tmp_path / "tree", "CONFIG_GCC_VERSION=160200\n")).compiler()
    assert chosen.command == "gcc"
    assert chosen.notes == ("the kernel was built with gcc 16, which is not installed; using gcc 12",)


def test_without_a_compiler_the_one_to_install_is_named(tmp_path: Path, programs: Path) -> None:
    with pytest.raises(CaptureError, match=r"no C compiler in .*; install gcc-16 or another gcc"):
        Headers(tree(tmp_path / "tree", "CONFIG_GCC_VERSION=160200\n")).compiler()


def test_a_kernel_built_with_clang_is_not_mixed_with_gcc(tmp_path: Path) -> None:
    config = 'CONFIG_CC_IS_CLANG=y\nCONFIG_CC_VERSION_TEXT="clang version 17.0.6 (Fedora)"\n'
    with pytest.raises(CaptureError, match=r"was built with clang version 17\.0\.6, and falcore .*LLVM=1"):
        Headers(tree(tmp_path / "tree", config)).compiler()


@pytest.mark.parametrize("place", ["compiled", "version"])
def test_the_build_of_the_kernel_is_read_from_either_file(place: str, tmp_path: Path) -> None:
    texts = {place: '#define UTS_MACHINE "x86_64"\n#define UTS_VERSION "#1 SMP Debian 6.1.1 (2025-01-01)"\n'}
    assert Headers(tree(tmp_path, **texts)).build == "#1 SMP Debian 6.1.1 (2025-01-01)"


def test_a_folder_that_is_no_build_tree_is_named_with_what_to_name(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match=f"no kernel build tree at {tmp_path}; name the folder"):
        Headers(tmp_path)
    (tmp_path / "Makefile").write_text("")
    with pytest.raises(CaptureError, match=r"is not prepared for modules: .*make modules_prepare"):
        Headers(tmp_path)


def test_a_tree_that_others_can_write_is_not_built_with(tmp_path: Path) -> None:
    folder = tree(tmp_path / "tree")
    folder.chmod(0o777)
    with pytest.raises(CaptureError, match=r"is not built with: .* can be written by everyone"):
        Headers(folder)


def test_programs_are_never_taken_from_the_callers_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "gcc-99")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert subprocess.run(["gcc-99"], check=False).returncode == 0
    assert Headers(tree(tmp_path / "tree", "CONFIG_GCC_VERSION=990000\n")).compiler().command != "gcc-99"


def test_headers_of_another_build_of_the_running_kernel_come_with_a_note(tmp_path: Path) -> None:
    folder = tree(tmp_path, version='#define UTS_VERSION "#99 SMP of another day"\n')
    (folder / "include/generated/utsrelease.h").write_text(f'#define UTS_RELEASE "{running_release()}"\n')
    note = f"the headers are of build '#99 SMP of another day' of this kernel, running is {platform.version()!r}"
    assert Headers(folder).notes == (note,)
    (folder / "include/generated/utsversion.h").write_text("")
    assert (Headers(folder).build, Headers(folder).notes) == (platform.version(), ())
