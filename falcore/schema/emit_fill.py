# SPDX-License-Identifier: Apache-2.0
"""Kernel C: the bodies that store parameters (fill.h) and the translation of flags."""

from __future__ import annotations

from collections import defaultdict

from falcore.schema import carriage
from falcore.schema.emit_c import Way, kernel_header, kernel_ways, label, native_header, reader_ways
from falcore.schema.events import CARRIED, operation
from falcore.schema.flags import FAMILIES, TRANSLATIONS, FlagFamily
from falcore.schema.flags_raw import VALUES
from falcore.schema.row import Param
from falcore.schema.source import Argument, Block, Custom, Data, Empty, Number, Result, Text
from falcore.schema.types import FIXED_SIZE, ParamType

#: Bytes of an event before the lengths of its parameters.
HEADER_SIZE = 26
#: Bytes of one length.
LENGTH_SIZE = 2

#: Events whose bodies a driver may do without.
OPERATION_IDS = frozenset(event.id for event in operation.ROWS)

_SIGNED = frozenset({ParamType.INT32, ParamType.FD, ParamType.PID, ParamType.ERRNO, ParamType.INT64})
_ABOUT = """/*
 * One body an event. It stores the lengths and the parameters and returns the length of the whole event;
 * the driver writes the header. Before including this a driver defines EVENT_T, struct call and:
 *
 *   put_len(e, i, n)                  length of parameter i
 *   put_u8/u16/u32/u64(e, pos, v)     a number at byte pos of the event
 *   put_user_str(e, pos, ptr)         a string of user memory with its NUL; returns bytes, 0 if unreadable
 *   put_user_data(e, pos, ptr, size)  at most size and the snap length; returns bytes
 *   put_<name>(e, pos, c)             what only the driver can find; returns bytes
 *   call_arg(c, n) call_ret(c)        raw registers
 *   user_u32(ptr) user_u64(ptr)       a number in user memory, 0 if unreadable
 *   user_word(c, ptr, i)              the same, number i of an array in the width of the caller's registers
 *   put_user_bytes(e, pos, ptr, n, m) at most n and m bytes; returns bytes, 0 if unreadable
 *   put_iov(e, pos, c, ptr, n, max)   abi/fill_iov.h
 *   put_socket(e, pos, c, fd)         abi/socket_block.h
 *   fd_dev(c, fd) fd_ino(c, fd)       of an open descriptor, 0 if fd < 0
 *   task_*(c) get_*(c)                numbers of the task
 *
 * and, if it can tell, fd_open_flags(c, fd): O_F_CREATED and FD_*_LAYER of file_flags.
 */"""


def flag_function(family: FlagFamily) -> list[str]:
    """The C function that turns the kernel's bits into the public ones, bits of one distance together."""
    lines = [f"static __always_inline __u32 flags_{family.name}(__u64 v)", "{"]
    if family.kernel == "same":
        bits = [flag.value for flag in family.values]
        mask = sum(bits) if all(bit & (bit - 1) == 0 for bit in bits) else None
        lines += [f"\treturn v & {mask:#x};" if mask else "\treturn v;", "}", ""]
        return lines
    if family.kernel == "values":
        cases = [f"\tcase {flag.kernel:#x}: return {flag.value};" for flag in family.values if flag.kernel is not None]
        return [*lines, "\tswitch (v) {", *cases, "\t}", "\treturn 0;", "}", ""]
    shifts: dict[int, int] = defaultdict(int)
    for flag in family.values:
        if flag.kernel is not None:
            shifts[flag.value.bit_length() - flag.kernel.bit_length()] |= flag.kernel
    parts = [_shifted(mask, shift) for shift, mask in sorted(shifts.items())]
    if len(parts) == 1 and not family.extra:
        return [*lines, f"\treturn {parts[0]};", "}", ""]
    lines += ["\t__u32 r = 0;", ""]
    lines += [f"\tr |= {part};" for part in parts]
    lines += [f"\t{statement}" for statement in family.extra]
    return [*lines, "\treturn r;", "}", ""]


def _shifted(mask: int, shift: int) -> str:
    if shift == 0:
        return f"v & {mask:#x}"
    return f"(v & {mask:#x}) {'<<' if shift > 0 else '>>'} {abs(shift)}"


def _number(param: Param) -> str:
    """The C expression of a parameter of fixed size."""
    source = param.source
    if isinstance(source, Number):
        return source.code
    if isinstance(source, Result):
        return "call_ret(c)"
    if not isinstance(source, Argument):
        raise ValueError(f"parameter {param.name} of type {param.type.name} cannot be filled from {source}")
    register = f"call_arg(c, {source.index})"
    if param.family is not None:
        return f"flags_{param.family}((__u32){register})"
    if FIXED_SIZE[param.type] == 8:
        return f"(__s64)(__s32){register}" if param.type in _SIGNED else register
    return f"({'__s32' if param.type in _SIGNED else '__u32'}){register}"


def _bytes(param: Param, pos: str) -> list[str]:
    """C statements that store a parameter of variable size at `pos` and set `n`."""
    source = param.source
    match source:
        case Text(index):
            return [f"n = put_user_str(e, {pos}, call_arg(c, {index}));"]
        case Data(index, size):
            return [f"n = put_user_data(e, {pos}, call_arg(c, {index}), {size});"]
        case Custom(name):
            return [f"n = put_{name}(e, {pos}, c);"]
        case Empty():
            return [f"put_u8(e, {pos}, 0);", "n = 1;"]
        case Block(code):
            return [line.replace("{pos}", pos) for line in code]
        case _:
            raise ValueError(f"parameter {param.name} of type {param.type.name} cannot be filled from {source}")


def _asks_call(param: Param) -> bool:
    """Whether the call tells the value, which is no constant then."""
    if isinstance(param.source, Number):
        return not param.source.code.isdecimal()
    return not isinstance(param.source, Empty)


def statements(param: Param) -> tuple[str, ...]:
    """The C that fills a parameter, wherever in an event: equal for those that are filled alike."""
    size = FIXED_SIZE.get(param.type)
    return tuple(_bytes(param, "pos")) if size is None else (f"put_u{8 * size}(e, pos, {_number(param)});",)


def body(way: Way) -> list[str]:
    """The C function of one event."""
    event, direction, params = way
    lines = [f"static __always_inline __u32 fill_{label(event, direction)}(EVENT_T e, const struct call *c)", "{"]
    start = HEADER_SIZE + LENGTH_SIZE * len(params)
    declarations = list(event.locals) if params else []
    variable = [param for param in params if param.type not in FIXED_SIZE]
    if variable:
        # Positions are constants up to the first variable parameter; only what follows it needs `pos`.
        declarations.append("__u32 n;" if params[-1] is variable[0] else "__u32 pos, n;")
    lines += [f"\t{line}" for line in declarations]
    if declarations:
        lines.append("")
    if not params:
        lines += ["\t(void)e;"]
    if not any(map(_asks_call, params)):
        lines += ["\t(void)c;"]
    base, offset = "", start
    for index, param in enumerate(params):
        size = FIXED_SIZE.get(param.type)
        place = _place(base, offset)
        if size is not None:
            lines += [f"\tput_len(e, {index}, {size});", f"\tput_u{8 * size}(e, {place}, {_number(param)});"]
            offset += size
            continue
        lines += [f"\t{line}" for line in _bytes(param, place)]
        lines.append(f"\tput_len(e, {index}, n);")
        if index + 1 == len(params):
            return [*lines, f"\treturn {place} + n;", "}", ""]
        lines.append(f"\tpos = {place} + n;" if not base else f"\tpos += {f'{offset} + ' if offset else ''}n;")
        base, offset = "pos", 0
    return [*lines, f"\treturn {_place(base, offset)};", "}", ""]


def _place(base: str, offset: int) -> str:
    if not base:
        return str(offset)
    return f"{base} + {offset}" if offset else base


def flags_h() -> str:
    """drivers/abi/generated/flags.h."""
    lines = kernel_header("The kernel's flags in the bits of the event model.", "FALCORE_FLAGS_H")
    lines += ["/* uapi/asm-generic/fcntl.h */", "#define FALCORE_KERNEL_O_CREAT 0100"]
    lines += ["#define FALCORE_KERNEL_O_TMPFILE_BIT 020000000", ""]
    for family in (*FAMILIES, *TRANSLATIONS):
        if family.kernel:
            lines += flag_function(family)
    lines += [
        "/* The mode argument counts only where a file may come into being. */",
        "static __always_inline __u32 open_mode(__u64 flags, __u64 mode)",
        "{",
        "\treturn flags & (FALCORE_KERNEL_O_CREAT | FALCORE_KERNEL_O_TMPFILE_BIT) ? mode & 07777 : 0;",
        "}",
        "",
    ]
    return "\n".join([*lines, "#endif", ""])


def operation_codes_h() -> str:
    """drivers/abi/generated/operation_codes.h."""
    lines = kernel_header("Operations of io_uring by their codes.", "FALCORE_OPERATION_CODES_H")
    for name, code in VALUES["io_uring_opcodes"].items():
        lines.append(f"#define OP_{name.removeprefix('IORING_OP_')} {code}")
    return "\n".join([*lines, "", "#endif", ""])


def fill_h() -> str:
    """drivers/abi/generated/fill.h."""
    lines = kernel_header("How the parameters of each event are filled.", "FALCORE_FILL_H")
    lines += [
        '#include "flags.h"',
        "",
        _ABOUT,
        "",
        "#ifndef fd_open_flags",
        "#define fd_open_flags(c, fd) 0",
        "#endif",
        "",
    ]
    operations = [way for way in kernel_ways() if way[0].id in OPERATION_IDS]
    for way in kernel_ways():
        if way not in operations:
            lines += body(way)
    lines += ["/* Operations of io_uring, which not every driver looks into on every kernel. */"]
    lines += ["#ifndef FALCORE_WITHOUT_OPERATIONS"]
    for way in operations:
        lines += body(way)
    return "\n".join([*lines, "#endif", "", "#endif", ""])


def _from_raw(way: Way) -> list[str]:
    """The body of an event as it reads a raw one, where some arguments are what they point to."""
    event = way[0]
    found = body(way)
    if event.sent(way[1]) is not None:
        return found
    for index, kind in enumerate(CARRIED[event.nr]):
        if not carriage.carries_number(kind):
            found = [line.replace(f"call_arg(c, {index})", f"pointee(c, {index})") for line in found]
    return found


def reader_rows_h() -> str:
    """falcore/native/generated/reader_rows.h."""
    lines = native_header("Bodies of the events that the reader fills from raw ones.")
    lines += [
        "// The vocabulary is that of drivers/abi/generated/fill.h; reader_rows.cpp defines it.",
        "#pragma once",
        "",
    ]
    for way in reader_ways():
        lines += _from_raw(way)
    lines += ["// X(system call number, direction, body, event id, number of parameters)", "#define READER_ROWS(X) \\"]
    lines += [
        f"    X({event.nr}, {int(direction)}, fill_{label(event, direction)}, {event.id + direction}, {len(params)}) \\"
        for event, direction, params in reader_ways()
    ]
    return "\n".join([*lines, "", ""])
