# SPDX-License-Identifier: Apache-2.0
"""The source archive is complete, and the wheel built from it alone is too: nothing is fetched or built at run time."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BUILD = "import sys; from scikit_build_core.build import build_{0}; build_{0}(sys.argv[1])"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source archive of this tree."""
    folder = tmp_path_factory.mktemp("sdist")
    subprocess.run(
        [sys.executable, "-c", BUILD.format("sdist"), str(folder)], cwd=ROOT, check=True, capture_output=True
    )
    return next(folder.glob("falcore-*.tar.gz"))


@pytest.fixture(scope="module")
def wheel(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the archive, away from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    shutil.unpack_archive(archive, folder)
    source = next(folder.glob("falcore-*"))
    done = subprocess.run(
        [sys.executable, "-c", BUILD.format("wheel"), str(folder)],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return next(folder.glob("falcore-*.whl"))


def test_the_source_archive_holds_what_it_takes_to_build_and_test(archive: Path) -> None:
    with tarfile.open(archive) as tar:
        names = {name.partition("/")[2] for name in tar.getnames()}
    needed = {
        "CMakeLists.txt",
        "LICENSE",
        "LICENSES/GPL-2.0-only.txt",
        "LICENSES/MIT.txt",
        "Makefile",
        "README.md",
        "pyproject.toml",
        "drivers/abi/wire.h",
        "drivers/abi/generated/fill.h",
        "drivers/kmod/dkms.conf",
        "drivers/kmod/module/Kbuild",
        "drivers/kmod/module/main.c",
        "drivers/modern_ebpf/modern.bpf.c",
        "falcore/native/bindings.cpp",
        "falcore/schema/data/x86_64.tsv",
        "probes/inspector.py",
        "tests/conftest.py",
    }
    assert needed - names == set()
    assert not [name for name in names if name.startswith((".venv", "build", ".git/")) or "__pycache__" in name]
    assert not [name for name in names if name.endswith((".o", ".so", ".pyc"))]


@pytest.mark.slow
def test_the_wheel_puts_nothing_beside_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        names = file.namelist()
    assert {name.partition("/")[0] for name in names} == {
        "falcore",
        next(n for n in names if ".dist-info/" in n).partition("/")[0],
    }
    assert {
        "falcore/drivers/modern_ebpf/modern.bpf.o",
        # What the classic driver compiles on the host:
        "falcore/drivers/ebpf/classic.bpf.h",
        "falcore/drivers/ebpf/compiler.py",
        "falcore/drivers/ebpf/stub_headers/include/linux/types.h",
        "falcore/drivers/bpf/kernel_types.h",
        "falcore/drivers/bpf/exec.bpf.h",
        "falcore/drivers/abi/ring.h",
        "falcore/drivers/abi/generated/fill.h",
        # What the kernel module is built from, and its DKMS file:
        "falcore/drivers/abi/device.h",
        "falcore/drivers/kmod/dkms.conf",
        "falcore/drivers/kmod/module/Kbuild",
        "falcore/drivers/kmod/module/main.c",
        "falcore/_native.pyi",
        "falcore/py.typed",
        "falcore/probes/host.py",
    } <= set(names)
    assert [name for name in names if name.startswith("falcore/_native.") and name.endswith(".so")]


@pytest.mark.slow
def test_the_wheel_says_what_it_is_and_registers_its_drivers(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        info = next(name.partition("/")[0] for name in file.namelist() if ".dist-info/" in name)
        metadata = Parser().parsestr(file.read(f"{info}/METADATA").decode())
        points = configparser.ConfigParser()
        points.read_string(file.read(f"{info}/entry_points.txt").decode())
        licences = [name for name in file.namelist() if f"{info}/licenses/" in name]
    assert metadata["License-Expression"] == "Apache-2.0 AND (MIT OR GPL-2.0-only)"
    assert metadata["Requires-Python"] == ">=3.10"
    assert dict(points["console_scripts"]) == {"falcore": "falcore.cli.main:main"}
    assert set(points["falcore.drivers"]) == {"modern_ebpf", "ebpf", "kmod", "synthetic", "replay"}
    assert len(licences) == 4


@pytest.mark.slow
def test_the_wheel_works_where_there_is_no_source_tree(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        file.extractall(tmp_path)
    # Without site: neither the editable install of this tree nor anything else is in the way.
    path = os.pathsep.join([str(tmp_path), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    environment = {"PYTHONPATH": path, "PATH": os.environ["PATH"], "HOME": str(tmp_path)}

    def python(*arguments: str) -> str:
        command = [sys.executable, "-S", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    where = "import falcore, falcore._native as n; print(falcore.__file__, n.__file__)"
    assert all(name.startswith(str(tmp_path)) for name in python("-c", where).split())
    assert len(python("-m", "falcore", "run", "--driver", "synthetic", "-n", "7").splitlines()) == 7
    reads = "from falcore.drivers.modern_ebpf.program_file import read_program_file as r; print(r().has_btf)"
    assert python("-c", reads).strip() == "True"


def test_the_installed_package_is_the_version_it_says() -> None:
    from importlib.metadata import entry_points, version

    import falcore

    assert version("falcore") == falcore.__version__
    assert {point.name for point in entry_points(group="falcore.drivers")} >= {
        "modern_ebpf",
        "ebpf",
        "kmod",
        "synthetic",
    }
    for point in entry_points(group="falcore.drivers"):
        assert point.load().name == point.name
