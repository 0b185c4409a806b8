# SPDX-License-Identifier: Apache-2.0
"""What the emulated machines are made from, as far as it can be tested without one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from initramfs import Entry, archive
from matrix import read_matrix
from pydantic import ValidationError


def test_every_kernel_has_a_row_without_extras() -> None:
    matrix = read_matrix()
    assert {row.kernel for row in matrix.rows if row.plain} == {kernel.name for kernel in matrix.kernels}


def test_a_kernel_is_from_a_suite_or_local(tmp_path: Path) -> None:
    path = tmp_path / "kernels.toml"
    for source in ("", 'local = true\nsuite = "bookworm"'):
        path.write_text(f'rows = []\n[[kernels]]\nname = "4.9"\n{source}\n')
        with pytest.raises(ValidationError, match=r"kernel 4\.9: either a suite or local"):
            read_matrix(path)


def test_a_row_of_an_unknown_kernel_is_named(tmp_path: Path) -> None:
    path = tmp_path / "kernels.toml"
    path.write_text(
        '[[kernels]]\nname = "6.1"\nsuite = "bookworm"\n'
        '[[rows]]\nkernel = "6.2"\ndrivers = { modern_ebpf = "captures" }\n'
    )
    with pytest.raises(ValidationError, match=r"no kernel 6\.2; there are 6\.1"):
        read_matrix(path)


def test_a_mistyped_key_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "kernels.toml"
    path.write_text('rows = []\n[[kernels]]\nname = "6.1"\nsuit = "bookworm"\n')
    with pytest.raises(ValidationError, match="suit"):
        read_matrix(path)


def test_an_archive_holds_its_entries_in_order_and_aligned() -> None:
    data = archive([Entry("bin"), Entry("bin/tool", b"12345", 0o755), Entry("note", b"", 0o644)])
    position, found = 0, []
    while position < len(data):
        assert re.fullmatch(rb"070701[0-9A-F]{104}", data[position : position + 110])
        fields = [int(data[position + 6 + 8 * i : position + 14 + 8 * i], 16) for i in range(13)]
        size, name_size = fields[6], fields[11]
        name = data[position + 110 : position + 109 + name_size].decode()
        start = (position + 110 + name_size + 3) & ~3
        found.append((name, fields[1], data[start : start + size]))
        position = (start + size + 3) & ~3
    assert found == [
        ("bin", 0o040755, b""),
        ("bin/tool", 0o100755, b"12345"),
        ("note", 0o100644, b""),
        ("TRAILER!!!", 0, b""),
    ]
