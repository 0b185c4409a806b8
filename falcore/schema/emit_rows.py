# SPDX-License-Identifier: Apache-2.0
"""Kernel C: numbers of events (ids.h) and the lists a driver makes its switches from (rows.h)."""

from __future__ import annotations

from collections.abc import Iterable

from falcore.schema import carriage, ia32
from falcore.schema.emit_c import Way, is_heavy, kernel_header, kernel_ways, label
from falcore.schema.events import CARRIED, FULL_ROWS
from falcore.schema.flags import FAMILY
from falcore.schema.row import DRIVER_ID_BASE, FALCORE_ID_BASE, Direction
from falcore.schema.syscalls import by_nr

#: Numbers that a system call can have.
SYSCALLS_MAX = 512
#: Slots of the per-type counters that tracepoints have.
TRACEPOINT_SLOTS = 16
#: `nargs` of a number that has no raw row.
NO_RAW_ROW = 255
#: The first slot of the calls that only 32-bit programs make, behind those of the tracepoints.
IA32_SLOT = 2 * SYSCALLS_MAX + TRACEPOINT_SLOTS


def define(name: str, value: int | str) -> str:
    """One constant, its value in a column."""
    return f"#define {name:<44} {value}"


def ids_h() -> str:
    """drivers/abi/generated/ids.h."""
    lines = kernel_header("Numbers of the events.", "FALCORE_IDS_H")
    lines += [
        "/* An event without a name below: the base plus twice the system call number, plus one on the way out. */",
        define("FALCORE_RAW_ID_BASE", f"{FALCORE_ID_BASE:#x}"),
        define("FALCORE_DRIVER_ID_BASE", f"{DRIVER_ID_BASE:#x}"),
        "",
    ]
    for event, direction, params in kernel_ways():
        name = label(event, direction)
        lines += [
            define(f"FALCORE_ID_{name}", event.id + direction),
            define(f"FALCORE_NPARAMS_{name}", len(params)),
        ]
    lines += [
        "",
        "/* Slots of the counters per type: 2 * number + direction, then the tracepoints. */",
        define("FALCORE_SYSCALLS_MAX", SYSCALLS_MAX),
        define("FALCORE_SLOT_TRACEPOINTS", 2 * SYSCALLS_MAX),
    ]
    tracepoints = [event for event in FULL_ROWS if event.tracepoint]
    for number, event in enumerate(tracepoints):
        lines.append(define(f"FALCORE_SLOT_{event.tracepoint}", 2 * SYSCALLS_MAX + number))
    # From the end: these stand in for sys_exit where it is not attached.
    lines += [define("FALCORE_SLOT_process_exec", IA32_SLOT - 2), define("FALCORE_SLOT_process_fork", IA32_SLOT - 1)]
    lines.append("/* Calls that only 32-bit programs make, both directions of one in one slot (ia32.h). */")
    lines += [define("FALCORE_SLOT_IA32", IA32_SLOT), define("FALCORE_SLOTS", IA32_SLOT + len(ia32.own_calls()))]
    lines += ["", "/* Public values that drivers compute from the kernel's own objects. */"]
    lines += [
        define(f"FALCORE_{flag.name}", flag.value)
        for family, start in (("file_flags", "O_F_CREATED"), ("execve_flags", ""), ("clone_flags", "CLONE_CHILD"))
        for flag in FAMILY[family].values
        if flag.kernel is None and (flag.name.startswith((start, "FD_")) if start else True)
    ]
    return "\n".join([*lines, "", "#endif", ""])


def _macro(name: str, ways: Iterable[Way]) -> list[str]:
    entries = []
    for event, direction, _ in ways:
        what = label(event, direction)
        number = f"FALCORE_SLOT_{event.tracepoint}" if event.tracepoint else str(event.nr)
        entries.append(f"\tX({number}, fill_{what}, FALCORE_ID_{what}, FALCORE_NPARAMS_{what})")
    return [" \\\n".join([f"#define {name}(X)", *entries]), ""]


def _raw_table() -> list[str]:
    calls = by_nr()
    entries = []
    nr = 0
    while nr < SYSCALLS_MAX:
        if nr in CARRIED:
            kinds = CARRIED[nr]
            inner = ", ".join(map(str, kinds)) or "0"
            entries.append(f"\t[{nr}] = {{ {len(kinds)}, {{ {inner} }} }}, /* {calls[nr].name} */")
            nr += 1
            continue
        end = nr
        while end + 1 < SYSCALLS_MAX and end + 1 not in CARRIED:
            end += 1
        index = f"{nr} ... {end}" if end > nr else str(nr)
        entries.append(f"\t[{index}] = {{ {NO_RAW_ROW}, {{ 0 }} }},")
        nr = end + 1
    return [" \\\n".join(["#define FALCORE_RAW_TABLE {", *entries, "}"]), ""]


def rows_h() -> str:
    """drivers/abi/generated/rows.h."""
    ways = [way for way in kernel_ways() if way[0].syscall]
    lines = kernel_header("Lists of the events.", "FALCORE_ROWS_H")
    lines += [
        '#include "ids.h"',
        "",
        "/* X(system call number, body, event id, number of parameters) */",
        *_macro("FALCORE_ENTER_ROWS", (w for w in ways if w[1] is Direction.ENTER and not is_heavy(w))),
        *_macro("FALCORE_EXIT_ROWS", (w for w in ways if w[1] is Direction.EXIT and not is_heavy(w))),
        "/* Bodies long enough for a program of their own. */",
        *_macro("FALCORE_ENTER_HEAVY_ROWS", (w for w in ways if w[1] is Direction.ENTER and is_heavy(w))),
        *_macro("FALCORE_EXIT_HEAVY_ROWS", (w for w in ways if w[1] is Direction.EXIT and is_heavy(w))),
        "/* X(slot, body, event id, number of parameters) */",
        *_macro("FALCORE_TRACEPOINT_ROWS", (way for way in kernel_ways() if way[0].tracepoint)),
        "/*",
        " * Every other system call: its number of arguments, and for each what travels. As 8 bytes: 0 all of the",
        " * register, 1 the low 32 bits with sign, 2 without, 3 the low 16 bits of a user or group, all ones",
        " * meaning -1. As long as it is: 4 a text, 5 bytes as the next argument says and the snap length allows, 6",
        " * the same for short ones, 7 where the next argument points to their number, 8 where it says how many of 8",
        " * bytes there are, 9 the same of 6 bytes; with FALCORE_CARRY_FIXED: so many bytes. With FALCORE_CARRY_ANSWER",
        " * only after a success.",
        f" * nargs {NO_RAW_ROW}: no such row.",
        " */",
        define("FALCORE_CARRY_STRING", carriage.STRING),
        define("FALCORE_CARRY_DATA", carriage.DATA),
        define("FALCORE_CARRY_BYTES", carriage.BYTES),
        define("FALCORE_CARRY_BYTES_AT", carriage.BYTES_AT),
        define("FALCORE_CARRY_RECORDS", carriage.RECORDS),
        define("FALCORE_CARRY_SEMBUFS", carriage.SEMBUFS),
        define("FALCORE_CARRY_ANSWER", f"{carriage.ANSWER:#x}"),
        define("FALCORE_CARRY_FIXED", f"{carriage.FIXED:#x}"),
        define("FALCORE_POINTEE_MAX", carriage.POINTEE_MAX),
        "struct falcore_raw_args {",
        "\t__u8 nargs;",
        "\t__u8 kinds[6];",
        "};",
        "",
        *_raw_table(),
    ]
    return "\n".join([*lines, "#endif", ""])
