# SPDX-License-Identifier: Apache-2.0
"""The calls of 32-bit programs: the numbers are the kernel's, and no row gets an argument that it takes for another."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from falcore.schema import ia32, syscalls
from falcore.schema.carriage import OLD_ID, ia32_width
from falcore.schema.events import EVENTS, FULL_ROWS, IA32_ROWS, by_name
from falcore.schema.row import IA32_ID_BASE

HEADER = Path("/usr/include/x86_64-linux-gnu/asm/unistd_32.h")
BY_NR = {call.nr: call for call in ia32.calls()}


def test_numbers_and_names_are_those_of_the_kernel_headers() -> None:
    if not HEADER.exists():
        pytest.skip(f"{HEADER} is not installed (linux-libc-dev)")
    kernel = {int(nr): name for name, nr in re.findall(r"#define __NR_(\w+) (\d+)", HEADER.read_text())}
    # Names without an entry point in any kernel that has tracepoints on system calls.
    gone = {
        "break",
        "stty",
        "gtty",
        "ftime",
        "prof",
        "lock",
        "mpx",
        "ulimit",
        "profil",
        "idle",
        "vserver",
        "afs_syscall",
    }
    gone |= {"create_module", "get_kernel_syms", "query_module", "nfsservctl", "getpmsg", "putpmsg"}
    ours = {nr: call.name.removeprefix("ia32_") for nr, call in BY_NR.items()}
    assert {nr: name for nr, name in kernel.items() if name not in gone} == {
        nr: ours.get(nr) for nr in kernel if kernel[nr] not in gone
    }


def test_a_number_means_one_call_and_a_name_one_event() -> None:
    assert len(BY_NR) == len(ia32.calls())
    assert max(BY_NR) < 512
    own = [call.name for call in ia32.own_calls()]
    assert not set(own) & syscalls.by_name().keys()
    assert [by_name(name).ia32 for name in own] == [event.id // 2 - IA32_ID_BASE // 2 for event in IA32_ROWS]
    assert sum(event.name in own for event in EVENTS) == len(own)


def test_a_call_that_shares_a_row_has_as_many_arguments() -> None:
    for call in ia32.calls():
        if call.native is not None:
            assert len(call.arguments) == len(call.native.arguments), call.name


def test_no_body_is_filled_from_a_narrow_or_signed_register() -> None:
    # Bodies take registers as they are, cut to 32 bits: right for whatever is zero-extended, or told to be an int.
    filled = {event.syscall for event in FULL_ROWS if not event.reader}
    for call in ia32.calls():
        if call.native is not None and call.native.name in filled:
            widths = {
                ia32_width(argument) for argument in call.arguments if argument.type in ("long", "off_t", "loff_t")
            }
            assert not widths, call.name
            assert OLD_ID not in map(ia32_width, call.arguments), call.name


def test_64_bit_arguments_share_no_row_with_their_halves() -> None:
    wide = {"loff_t", "u64", "__u64"}
    for call in ia32.calls():
        if call.native is not None:
            assert not wide & {argument.type for argument in call.arguments}, call.name


@pytest.mark.parametrize(
    ("nr", "row"),
    [(5, "open"), (11, "execve"), (24, "getuid"), (221, "fcntl"), (102, "socketcall"), (180, "ia32_pread64")],
)
def test_rows_are_found_by_i386_number(nr: int, row: str) -> None:
    call = BY_NR[nr]
    assert (call.native.name if call.native else call.name) == row
    assert nr in ia32.numbers()[row]


def test_the_table_of_kernel_code_compiles_and_says_the_same(tmp_path: Path) -> None:
    abi = Path(__file__).parents[3] / "drivers/abi/generated"
    source = tmp_path / "table.c"
    source.write_text(
        "#include <stdio.h>\n#include <linux/types.h>\n"
        f'#include "{abi}/ia32.h"\n'
        "static const struct falcore_ia32_row rows[] = FALCORE_IA32_TABLE;\n"
        "int main(void) { for (int i = 0; i < FALCORE_SYSCALLS_MAX; i++)\n"
        'printf("%d %d %d %d\\n", i, rows[i].native, rows[i].slot, rows[i].args.nargs); }\n'
    )
    subprocess.run(["cc", "-Wall", "-Werror", "-o", str(tmp_path / "table"), str(source)], check=True)
    printed = subprocess.run([str(tmp_path / "table")], capture_output=True, text=True, check=True).stdout
    filled = {event.nr for event in FULL_ROWS if not event.reader}
    slots = {call.nr: 1040 + slot for slot, call in enumerate(ia32.own_calls())}
    for line in printed.splitlines():
        nr, native, slot, nargs = map(int, line.split())
        call = BY_NR.get(nr)
        if call is None:
            assert (native, nargs) == (0xFFFE, 255)
        elif call.native is None:
            assert (native, slot, nargs) == (0xFFFF, slots[nr], len(call.arguments))
        else:
            assert native == call.native.nr
            assert nargs == (255 if native in filled else len(call.arguments))
