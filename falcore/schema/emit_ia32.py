# SPDX-License-Identifier: Apache-2.0
"""Kernel C: how the calls of 32-bit programs are told and filled (ia32.h)."""

from __future__ import annotations

from falcore.schema import carriage, ia32
from falcore.schema.emit_c import kernel_header
from falcore.schema.emit_rows import NO_RAW_ROW, define
from falcore.schema.events import CARRIED

#: `native` of an i386 number whose call has a row of its own, and of one that is no call.
OWN, NONE = 0xFFFF, 0xFFFE


def _ia32_table() -> list[str]:
    entries = []
    slots = {call.nr: slot for slot, call in enumerate(ia32.own_calls())}
    calls = {call.nr: call for call in ia32.calls()}
    for nr in range(max(calls) + 1):
        call = calls.get(nr)
        if call is None:
            entries.append(f"\t[{nr}] = {{ FALCORE_IA32_NONE, 0, {{ {NO_RAW_ROW}, {{ 0 }} }} }},")
            continue
        native = "FALCORE_IA32_OWN" if call.native is None else call.native.nr
        slot = f"FALCORE_SLOT_IA32 + {slots[nr]}" if call.native is None else "0"
        args = f"{NO_RAW_ROW}, {{ 0 }}"
        if call.native is None or call.native.nr in CARRIED:
            kinds = ", ".join(
                map(str, carriage.ia32_kinds(CARRIED[call.native.nr] if call.native else (), call.arguments))
            )
            args = f"{len(call.arguments)}, {{ {kinds or 0} }}"
        entries.append(f"\t[{nr}] = {{ {native}, {slot}, {{ {args} }} }}, /* {call.name} */")
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
        define("FALCORE_IA32_CALLS", max(call.nr for call in ia32.calls()) + 1),
        define("FALCORE_IA32_NR_rt_sigreturn", next(c.nr for c in ia32.calls() if c.name == "rt_sigreturn")),
        "",
        "/*",
        " * By i386 number. native: the x86_64 number whose row stands for this call, its arguments being in",
        " * bx, cx, dx, si, di and bp, cut to 32 bits. A native without a body is filled from args, and so is a call",
        " * with a row of its own: its events are FALCORE_ID_IA32 + 2 * number + direction, counted in slot.",
        " */",
        "struct falcore_ia32_row {",
        "\t__u16 native;",
        "\t__u16 slot;",
        "\tstruct falcore_raw_args args;",
        "};",
        "",
        *_ia32_table(),
    ]
    return "\n".join([*lines, "#endif", ""])
