# SPDX-License-Identifier: Apache-2.0
"""The text for bcc: structures with the kernel's own offsets, and programs shared by exits filled alike."""

from __future__ import annotations

import random
import re
import struct
import subprocess
from pathlib import Path

import pytest

from falcore.drivers.ebpf.btf_types import BtfTypes
from falcore.drivers.ebpf.compiler import placed
from falcore.drivers.ebpf.fill_programs import fill_programs
from falcore.drivers.ebpf.kernel_layout import kernel_types
from falcore.drivers.ebpf.program_text import KERNEL_TYPES, STUB_HEADERS, program_text
from falcore.errors import CaptureError
from falcore.schema.emit_c import is_heavy, kernel_ways, label
from falcore.schema.row import Direction

#: A BTF of one structure, as include/uapi/linux/btf.h lays it out.
SOURCE = """
#pragma clang attribute push(x)
enum cgroup_subsys_id {
	cpu_cgrp_id,
	memory_cgrp_id,
};
struct outer {
	unsigned int here, gone;
	struct other *inside;
	unsigned int flag : 1, no_flag : 1;
};
#pragma clang attribute pop
"""


FUNCTIONS = (b"bpf_preempt_disable", b"bpf_preempt_enable")


def small_btf() -> bytes:
    """`struct outer { int pad; union { struct { int here; int :3; int flag:1; }; }; void *inside; }`, as numbers."""
    names = [b"", b"outer", b"here", b"flag", b"inside", b"cgroup_subsys_id", b"memory_cgrp_id", *FUNCTIONS]
    at = {name: sum(len(n) + 1 for n in names[:i]) for i, name in enumerate(names)}
    words = [
        # 1: an anonymous struct with bit fields
        0, 1 << 31 | 4 << 24 | 2, 8, at[b"here"], 9, 0, at[b"flag"], 9, 1 << 24 | 35,
        # 2: an anonymous union around it
        0, 5 << 24 | 1, 8, 0, 1, 0,
        # 3: struct outer
        at[b"outer"], 4 << 24 | 2, 24, 0, 2, 64, at[b"inside"], 9, 128,
        # 4: an enum
        at[b"cgroup_subsys_id"], 6 << 24 | 1, 4, at[b"memory_cgrp_id"], 11,
        # 5: a type of functions, 6 and 7: two of them
        0, 13 << 24, 0, at[FUNCTIONS[0]], 12 << 24, 5, at[FUNCTIONS[1]], 12 << 24, 5,
    ]  # fmt: skip
    types = struct.pack(f"<{len(words)}I", *words)
    strings = b"".join(name + b"\0" for name in names)
    return struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(types), len(types), len(strings)) + types + strings


def test_fields_in_structures_without_a_name_are_found() -> None:
    layout = BtfTypes(small_btf()).layout("outer")
    assert layout is not None
    assert layout.size == 24
    assert layout.offsets == {"here": 64, "flag": 99, "inside": 128}


def test_a_structure_has_the_kernels_offsets_when_compiled(tmp_path: Path) -> None:
    text = kernel_types(SOURCE, BtfTypes(small_btf()))
    assert "#define BIT_flag 99" in text
    assert "#define BIT_no_flag -1" in text
    assert "#define EXISTS_memory_cgrp_id 1" in text
    assert "#define EXISTS_cpu_cgrp_id 0" in text
    source = tmp_path / "layout.c"
    source.write_text(
        f"{text}\n"
        "#define OFFSET(f) __builtin_offsetof(struct outer, f)\n"
        "extern struct outer *o;\n"
        '_Static_assert(OFFSET(here) == 8 && OFFSET(inside) == 16, "offsets");\n'
        '_Static_assert(__alignof__(o->here) < 2048 && __alignof__(o->gone) >= 2048, "absent");\n'
        '_Static_assert(sizeof(o->whole_) == 24, "size, whatever is absent");\n'
        '_Static_assert(memory_cgrp_id == 11, "enum");\n'
    )
    subprocess.run(["clang", "-fsyntax-only", "-w", str(source)], check=True)


def test_without_btf_no_field_exists() -> None:
    text = kernel_types(KERNEL_TYPES.read_text(encoding="utf-8"), None)
    structure = re.search(r"struct task_struct \{.*?\n\};", text, re.DOTALL)
    assert structure
    assert structure[0].count("aligned(4096)") == structure[0].count(";") - 3  # the whole, and two ends
    assert "before_" not in text


def test_damaged_btf_is_an_error_and_never_a_crash() -> None:
    good = small_btf()
    choice = random.Random(3)
    for size in range(len(good)):
        with pytest.raises(CaptureError):
            BtfTypes(good[:size])
    for _ in range(3000):
        content = bytearray(good)
        for _ in range(choice.randint(1, 4)):
            content[choice.randrange(24, len(content))] = choice.randrange(256)
        try:
            types = BtfTypes(bytes(content))
        except CaptureError:
            continue
        types.layout("outer")
        types.enum("cgroup_subsys_id")


def test_every_heavy_event_has_one_program_that_fills_it_alike() -> None:
    wanted = {(way[0].nr, way[1]): way[0].id + way[1] for way in kernel_ways() if way[0].syscall and is_heavy(way)}
    found = {(nr, fill.direction): number for fill in fill_programs(False) for nr, number in fill.ids.items()}
    assert found == wanted
    assert len(fill_programs(False)) < len(wanted)
    names = {label(event, way) for event, way, _ in kernel_ways()}
    assert all(re.search(r"fill_(\w+),", fill.c_source)[1] in names for fill in fill_programs(False))  # type: ignore[index]


def test_for_verifiers_without_loops_every_event_has_one_program_and_one_fills_the_rest() -> None:
    fills = fill_programs(True)
    for direction in Direction:
        wanted = {row.nr: row.id + direction for row, way, _ in kernel_ways() if row.syscall and way is direction}
        alike = [fill for fill in fills if fill.direction is direction]
        assert {nr: number for fill in alike for nr, number in fill.ids.items()} == wanted
        assert [fill.name for fill in alike if not fill.ids] == [f"{direction.name.lower()}_raw"]
    assert len({fill.name for fill in fills}) == len(fills)


def test_the_text_has_a_program_for_each_name_and_no_other() -> None:
    text = program_text({"sys_exit", "identify", "exit_59"}, 2, None)
    assert re.findall(r"^int (\w+)\(", text, re.MULTILINE) == ["exit_59", "identify", "sys_exit"]
    assert text.startswith("#define FALCORE_NO_LAYOUT\n")


def test_where_programs_are_preempted_the_text_calls_the_kernel_against_it_by_id() -> None:
    text = program_text({"sys_exit"}, 2, BtfTypes(small_btf()), preempted=True)
    assert "#define PREEMPT_DISABLE 0x40000006\n" in text
    assert "#define PREEMPT_ENABLE 0x40000007\n" in text
    assert "PREEMPT" not in program_text({"sys_exit"}, 2, BtfTypes(small_btf()))


def test_a_call_of_a_kernels_function_names_it_by_id() -> None:
    helper, function = bytes([0x85, 0, 0, 0, 14, 0, 0, 0]), bytes([0x85, 0, 0, 0, 6, 0, 0, 0x40])
    assert placed(helper + function, []) == helper + bytes([0x85, 0x20, 0, 0, 6, 0, 0, 0])


def test_where_programs_are_preempted_and_nothing_tells_how_to_stop_that_the_driver_is_refused() -> None:
    with pytest.raises(CaptureError, match=r"since Linux 6\.19.*use the kernel module"):
        program_text({"sys_exit"}, 2, None, preempted=True)


def test_the_stub_tree_is_ours_and_small() -> None:
    files = [path for path in STUB_HEADERS.rglob("*") if path.is_file()]
    assert 8 <= len(files) <= 16
    assert all("SPDX-License-Identifier: MIT OR GPL-2.0-only" in path.read_text() for path in files)
    assert sum(path.stat().st_size for path in files) < 4096
