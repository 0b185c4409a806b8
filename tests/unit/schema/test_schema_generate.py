# SPDX-License-Identifier: Apache-2.0
"""The generated files: they are what the table says, and the check says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from falcore.schema.generate import FILES, drifted, main, write


def test_generated_files_are_what_the_table_says() -> None:
    assert drifted() == []


def test_writing_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    assert write(tmp_path) == list(FILES)
    assert write(tmp_path) == []


def test_check_names_the_file_that_drifted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path)
    assert main(["--check", "--root", str(tmp_path)]) == 0
    with (tmp_path / "drivers/abi/generated/ids.h").open("a", encoding="utf-8") as file:
        file.write("#define FALCORE_ID_invented_enter 1\n")
    assert main(["--check", "--root", str(tmp_path)]) == 1
    assert "drivers/abi/generated/ids.h" in capsys.readouterr().err


def test_check_fails_on_a_missing_file(tmp_path: Path) -> None:
    assert main(["--check", "--root", str(tmp_path)]) == 1
    assert list(tmp_path.iterdir()) == []


def test_kernel_headers_carry_the_kernel_licence() -> None:
    for name, text in FILES.items():
        licence = "MIT OR GPL-2.0-only" if name.startswith("drivers/") else "Apache-2.0"
        assert f"SPDX-License-Identifier: {licence}" in text().splitlines()[0]
