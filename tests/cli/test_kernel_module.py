# SPDX-License-Identifier: Apache-2.0
"""`falcore driver build | load | unload`: what goes wrong is said, and nothing is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CAPTURE_FAILED = 6  # docs/exit-codes.md
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def falcore(tmp_path: Path) -> Run:
    """The command, with an empty module cache."""

    def run(*arguments: str, before: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*before, sys.executable, "-m", "falcore.cli.main", "driver", *arguments],
            env={**os.environ, "FALCORE_KMOD_CACHE": str(tmp_path / "cache"), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )

    return run


@pytest.mark.parametrize("command", ["build", "load", "unload"])
def test_a_driver_without_a_kernel_module_says_so(command: str, falcore: Run) -> None:
    run = falcore(command, "modern_ebpf")
    assert run.returncode == 5
    assert run.stderr == (
        "falcore: driver 'modern_ebpf' has no kernel module: there is nothing to build, load or unload\n"
    )
    assert falcore(command, "nonsense").returncode == 5


def test_unloading_what_is_not_loaded_is_no_error(falcore: Run) -> None:
    if Path("/sys/module/falcore").exists():
        pytest.skip("/sys/module/falcore is there: the module is loaded on this host")
    run = falcore("unload", "kmod")
    assert (run.returncode, run.stdout, run.stderr) == (0, "module falcore is not loaded\n", "")


def test_missing_headers_are_named_with_what_to_do(falcore: Run, tmp_path: Path) -> None:
    run = falcore("build", "kmod", "--headers", str(tmp_path))
    assert run.returncode == CAPTURE_FAILED
    assert f"falcore: kmod: no kernel build tree at {tmp_path}; name the folder that holds" in run.stderr
    if not Path(f"/lib/modules/{os.uname().release}/build/Makefile").exists():
        run = falcore("load", "kmod")
        assert run.returncode == CAPTURE_FAILED
        assert "install the headers of the running kernel" in run.stderr
        assert "or name a tree with --headers" in run.stderr


def test_a_build_that_fails_tells_makes_own_lines(falcore: Run, tmp_path: Path) -> None:
    generated = tmp_path / "tree/include/generated"
    generated.mkdir(parents=True)
    (generated / "utsrelease.h").write_text('#define UTS_RELEASE "6.1.0-40-amd64"\n')
    (tmp_path / "tree/Makefile").write_text("modules:\n\t@printf 'main.c:1: error: \\033[31mno\\n'; exit 3\n")
    run = falcore("build", "kmod", "--headers", str(tmp_path / "tree"))
    assert run.returncode == CAPTURE_FAILED
    assert run.stdout == ""
    assert "(make ended with 2)" in run.stderr
    assert "\n  main.c:1: error: \\x1b[31mno\n" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_file_that_is_no_module_of_ours_is_refused(falcore: Run, tmp_path: Path) -> None:
    (tmp_path / "text.ko").write_text("hello\n")
    run = falcore("load", "kmod", "--module", str(tmp_path / "text.ko"))
    assert run.returncode == CAPTURE_FAILED
    assert f"kmod: {tmp_path}/text.ko is no ELF file, or a damaged one" in run.stderr
    run = falcore("load", "kmod", "--module", sys.executable)
    assert run.returncode == CAPTURE_FAILED
    assert "is no relocatable x86-64 object" in run.stderr or "cannot be opened" in run.stderr
    assert not Path("/sys/module/falcore").exists()


def test_a_cache_that_others_can_write_is_refused(falcore: Run, tmp_path: Path) -> None:
    generated = tmp_path / "tree/include/generated"
    generated.mkdir(parents=True)
    (generated / "utsrelease.h").write_text('#define UTS_RELEASE "6.1.0-40-amd64"\n')
    (tmp_path / "tree/Makefile").write_text("modules:\n")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache").chmod(0o777)
    run = falcore("build", "kmod", "--headers", str(tmp_path / "tree"))
    assert run.returncode == CAPTURE_FAILED
    assert f"the module cache {tmp_path}/cache is not used: {tmp_path}/cache can be written by everyone" in run.stderr


def test_the_dkms_tree_is_all_it_takes_and_names_the_next_step(falcore: Run, tmp_path: Path) -> None:
    run = falcore("build", "kmod", "--dkms", str(tmp_path / "falcore"))
    assert run.returncode == 0, run.stderr
    assert f"next: dkms add {tmp_path}/falcore" in run.stdout
    files = {str(path.relative_to(tmp_path / "falcore")) for path in (tmp_path / "falcore").rglob("*.*")}
    assert {"dkms.conf", "abi/device.h", "abi/ring.h", "abi/generated/fill.h", "module/main.c"} <= files
    assert (tmp_path / "falcore/module/Kbuild").is_file()
    conf = (tmp_path / "falcore/dkms.conf").read_text()
    assert "@VERSION@" not in conf
    assert subprocess.run(["bash", "-n", str(tmp_path / "falcore/dkms.conf")], check=False).returncode == 0
    assert falcore("build", "kmod", "--dkms", str(tmp_path / "falcore")).returncode == CAPTURE_FAILED
    assert falcore("build", "kmod", "--force", "--dkms", str(tmp_path / "x")).returncode == 2


def test_help_explains_every_command_and_its_options(falcore: Run) -> None:
    for command, words in {
        "build": ("--headers DIR", "--force", "--dkms DIR"),
        "load": ("--module FILE", "without --allow-kmod"),
        "unload": ("if nobody uses it",),
    }.items():
        run = falcore(command, "--help")
        assert run.returncode == 0
        for word in words:
            assert word in run.stdout
