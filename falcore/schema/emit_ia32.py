# SPDX-License-Identifier: Apache-2.0
"""Kernel C: how the calls of 32-bit programs are told and filled (ia32.h)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from functools import cache

from falcore.schema import carriage, ia32
from falcore.schema.emit_c import kernel_header
from falcore.schema.emit_rows import IA32_SLOT, NO_RAW_ROW, SYSCALLS_MAX, define
from falcore.schema.events import CARRIED

#: `native` of an i386 number whose call has a row of its own, and of one that is no call.
OWN, NONE = 0xFFFF, 0xFFFE


@dataclass(frozen=True, slots=True)
class Row:
    """One element of FALCORE_IA32_TABLE: struct falcore_ia32_row.

    Attributes:
        native: the x86_64 number whose row stands for the call, OWN or NONE.
        slot: of the counters, for a call with a row of its own.
        nargs: number of raw arguments; NO_RAW_ROW: a body fills it, or nothing does.
        kinds: what of each register counts.
        name: of the call.
    """

    native: int = NONE
    slot: int = 0
    nargs: int = NO_RAW_ROW
    kinds: tuple[int, ...] = ()
    name: str = ""

    def packed(self) -> bytes:
        """The bytes that kernel code reads."""
        return struct.pack("<HHB7s", self.native, self.slot, self.nargs, bytes(self.kinds))

    def c(self) -> str:
        """The row as a C initializer."""
        native = {OWN: "FALCORE_IA32_OWN", NONE: "FALCORE_IA32_NONE"}.get(self.native, str(self.native))
        slot = f"FALCORE_SLOT_IA32 + {self.slot - IA32_SLOT}" if self.slot else "0"
        kinds = ", ".join(map(str, self.kinds)) or "0"
        return f"{{ {native}, {slot}, {{ {self.nargs}, {{ {kinds} }} }} }}"


@cache
def table() -> tuple[Row, ...]:
    """The rows by i386 number, SYSCALLS_MAX of them."""
    found = [Row()] * SYSCALLS_MAX
    slots = {call.nr: IA32_SLOT + index for index, call in enumerate(ia32.own_calls())}
    for call in ia32.calls():
        native = OWN if call.native is None else call.native.nr
        kinds = carriage.ia32_kinds(CARRIED.get(native, ()), call.arguments)
        bare = native == OWN or native in CARRIED
        row = Row(native, slots.get(call.nr, 0), name=call.name)
        found[call.nr] = replace(row, nargs=len(kinds), kinds=kinds) if bare else row
    return tuple(found)


def _table_lines() -> list[str]:
    entries = [f"\t[{nr}] = {row.c()},{f' /* {row.name} */' if row.name else ''}" for nr, row in enumerate(table())]
    return [" \\\n".join(["#define FALCORE_IA32_TABLE {", *entries, "}"]), ""]


def ia32_h() -> str:
    """drivers/abi/generated/ia32.h."""
    lines = kernel_header("The calls of 32-bit programs.", "FALCORE_IA32_H")
    lines += [
        '#include "rows.h"',
        "",
        "/* Values of native that are no x86_64 number: the call has a row of its own; there is no such call. */",
        define("FALCORE_IA32_OWN", f"{OWN:#x}"),
        define("FALCORE_IA32_NONE", f"{NONE:#x}"),
        define("FALCORE_IA32_NR_rt_sigreturn", next(c.nr for c in ia32.calls() if c.name == "rt_sigreturn")),
        "",
        "/*",
        " * By i386 number, FALCORE_SYSCALLS_MAX of them. native: x86_64 number whose row is for this call too, with",
        " * arguments in bx, cx, dx, si, di and bp, cut to 32 bits. A native without a body is filled from args;",
        " * so is a call with a row of its own: its events are FALCORE_ID_IA32 + 2 * nr + direction, counted in slot.",
        " */",
        "struct falcore_ia32_row {",
        "\t__u16 native;",
        "\t__u16 slot;",
        "\tstruct falcore_raw_args args;",
        "};",
        "",
        *_table_lines(),
    ]
    return "\n".join([*lines, "#endif", ""])
