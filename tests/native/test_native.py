# SPDX-License-Identifier: Apache-2.0
"""Each program of native tests is one test here, and one more under sanitizers; `make test` builds them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BUILDS = {"plain": HERE.parents[1] / "build/native", "sanitized": HERE.parents[1] / "build/sanitized"}
#: From the sources, not from what happens to be built: a program that is missing fails.
NAMES = sorted(source.stem for source in HERE.glob("*_test.cpp"))


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("name", NAMES)
def test_native_program_passes(name: str, build: str) -> None:
    program = BUILDS[build] / name
    assert program.exists(), f"{program} is not built; `make test` builds it (option FALCORE_NATIVE_TESTS of CMake)"
    done = subprocess.run([str(program)], capture_output=True, text=True, errors="replace", timeout=120, check=False)
    assert done.returncode == 0, f"{name} ended with {done.returncode}\n{done.stdout}{done.stderr}"
    ran = int(done.stdout.splitlines()[-1].split()[0])
    declared = (HERE / f"{name}.cpp").read_text().count("\nTEST(")
    assert ran == declared, f"{name} ran {ran} tests, its source has {declared}: `make test` builds it again"
