# SPDX-License-Identifier: Apache-2.0
"""The reader of type ids counts types like the kernel does, and survives any bytes."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falcore.probes.btf import PATH, typedef_id


def btf(types: bytes, strings: bytes) -> bytes:
    return struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(types), len(types), len(strings)) + types + strings


def kind(name: int, number: int, members: int = 0, rest: bytes = b"") -> bytes:
    return struct.pack("<III", name, number << 24 | members, 0) + rest


STRINGS = b"\0other\0btf_trace_sys_enter\0"
NAME = STRINGS.index(b"btf_trace")
#: One of each kind that has more than three words, before the typedef.
BEFORE = [
    kind(1, 1, 0, bytes(4)),  # int
    kind(0, 3, 0, bytes(12)),  # array
    kind(1, 4, 2, bytes(24)),  # struct of two
    kind(1, 6, 3, bytes(24)),  # enum of three
    kind(0, 13, 2, bytes(16)),  # function prototype of two
    kind(1, 14, 0, bytes(4)),  # variable
    kind(1, 15, 1, bytes(12)),  # data section of one
    kind(1, 17, 0, bytes(4)),  # declaration tag
    kind(1, 19, 2, bytes(24)),  # 64-bit enum of two
    kind(1, 2),  # pointer
]


def test_an_id_is_the_place_among_the_types() -> None:
    content = btf(b"".join(BEFORE) + kind(NAME, 8), STRINGS)
    assert typedef_id(content, "btf_trace_sys_enter") == len(BEFORE) + 1


def test_bytes_inside_a_type_that_look_like_the_typedef_are_passed_over() -> None:
    decoy = kind(1, 4, 1, struct.pack("<III", NAME, 8 << 24, 0))
    assert typedef_id(btf(decoy + kind(NAME, 8), STRINGS), "btf_trace_sys_enter") == 2


@pytest.mark.parametrize("name", ["btf_trace_sys", "trace_sys_enter", "missing"])
def test_a_name_has_to_match_whole(name: str) -> None:
    assert typedef_id(btf(kind(NAME, 8), STRINGS), name) is None


@given(st.binary(max_size=120), st.binary(max_size=60))
def test_any_bytes_have_an_id_or_none(types: bytes, strings: bytes) -> None:
    content = btf(types, strings + STRINGS)
    for end in range(0, len(content), 7):
        typedef_id(content[:end], "btf_trace_sys_enter")
    typedef_id(content, "btf_trace_sys_enter")


def test_the_running_kernel_s_id_is_the_one_its_string_table_names() -> None:
    path = Path(PATH)
    if not path.exists():
        pytest.skip(f"{PATH} does not exist on this kernel")
    content = path.read_bytes()
    first, second = typedef_id(content, "btf_trace_sys_enter"), typedef_id(content, "btf_trace_sys_exit")
    assert first is not None
    assert second is not None
    assert first != second
