# SPDX-License-Identifier: Apache-2.0
"""Rows by which one process reaches into another, and into the kernel's keys."""

from __future__ import annotations

from dataclasses import replace

from falcore.schema.events.published import Filling, published
from falcore.schema.row import Event, Param
from falcore.schema.source import Argument, Block
from falcore.schema.types import Format, ParamType

_U64 = ParamType.UINT64
_BYTES = ParamType.BYTEBUF


def _sent_number(index: int) -> Param:
    return Param(f"arg{index}", _U64, Format.HEX, Argument(index))


def _sending(row: Event, *exit_sent: Param, locals: tuple[str, ...] = ()) -> Event:
    """The row with more than bare arguments sent on its way out."""
    return replace(row, heavy=True, exit_sent=exit_sent, sent_locals=locals)


def _among(name: str, numbers: tuple[int, ...]) -> str:
    """Whether a C variable is one of a few numbers."""
    return f"({name} < 64 && ({sum(1 << number for number in numbers):#x}ULL >> {name} & 1))"


# Memory of another process: what was moved is in our own

# Behind the sum of all sizes (drivers/abi/fill_iov.h).
_MOVED = Block(("n = put_user_data(e, {pos}, pointee(c, 1) + 8, 0x7fffffff);",))
_IOV = Param(
    *("lvec", _BYTES),
    source=Block(
        ("n = put_iov(e, {pos}, c, call_arg(c, 1), call_arg(c, 2), call_ret(c) > 0 ? (__u64)call_ret(c) : 0);",)
    ),
)
_PID = Param("pid", ParamType.PID, Format.DEC, Argument(0))

# ptrace: a request that peeks is answered where its data points to

#: Public numbers of PTRACE_CONT, _SINGLESTEP, _DETACH and _SYSCALL, whose data is a signal, and of those that peek.
_SIGNALLING = (8, 10, 12, 13)
_PEEKING = (2, 3, 4)
_PEEKED = Param(
    *("peeked", _BYTES),
    source=Block(
        (
            "n = forgotten(e, call_ret(c) >= 0 && call_arg(c, 0) >= 1 && call_arg(c, 0) <= 3 ?",
            "\tput_user_bytes(e, {pos}, call_arg(c, 3), WORD(c), 8) : 0);",
        )
    ),
)
_PTRACE_ADDR = Block(
    (
        "put_u8(e, {pos}, 0);",
        "put_u64(e, {pos} + 1, call_ret(c) < 0 ? 0 : call_arg(c, 2));",
        "n = 9;",
    )
)
_PTRACE_DATA = Block(
    (
        "__u32 request = flags_ptrace_requests((__u32)call_arg(c, 0));",
        "__u64 peeked = user_size(pointee(c, 4), 8) < 8 ? user_u32(pointee(c, 4)) : user_u64(pointee(c, 4));",
        f"if (call_ret(c) >= 0 && {_among('request', _SIGNALLING)}) {{",
        "\tput_u8(e, {pos}, 1);",
        "\tput_u8(e, {pos} + 1, call_arg(c, 3));",
        "\tn = 2;",
        "} else {",
        "\tput_u8(e, {pos}, 0);",
        "\t__u64 data = call_ret(c) < 0 ? 0 : call_arg(c, 3);",
        f"\tput_u64(e, {{pos}} + 1, call_ret(c) >= 0 && {_among('request', _PEEKING)} ? peeked : data);",
        "\tn = 9;",
        "}",
    )
)

# keyctl: which arguments are texts, and how many there are, is up to the operation (uapi/linux/keyctl.h)

#: Number of the argument -> operations that take a text there.
_KEY_TEXTS = {1: (1,), 2: (10, 25, 26, 27, 28, 29), 3: (10, 24, 29)}
#: Number of arguments -> operations that have them; any other has four.
_KEY_ARGUMENTS = {
    0: (18,),
    1: (1, 3, 7, 14, 16, 21),
    2: (0, 5, 8, 9, 15, 22, 31),
    3: (2, 4, 6, 11, 13, 17, 24, 29, 32),
}
_OPERATION = "__u64 op = (__u32)call_arg(c, 0);"


def _sent_key(index: int) -> Param:
    """An argument of keyctl as the text it points to, or as its number."""
    return Param(
        *(f"arg{index + 1}", _BYTES),
        source=Block(
            (
                f"if {_among('op', _KEY_TEXTS[index])} {{",
                f"\tn = forgotten(e, put_user_str(e, {{pos}}, call_arg(c, {index})));",
                "} else {",
                f"\tput_u64(e, {{pos}}, call_arg(c, {index}));",
                "\tn = 8;",
                "}",
            )
        ),
    )


def _key(index: int) -> Filling:
    """What was sent of it, behind the index of its type."""
    less = tuple(op for count, operations in _KEY_ARGUMENTS.items() if count < index for op in operations)
    value = f"user_u64(pointee(c, {index}))" if index < 4 else f"call_arg(c, {index})"
    number = (
        "put_u8(e, {pos}, 0);",
        f"put_u64(e, {{pos}} + 1, {_among('op', less)} ? 0 : {value});",
        "n = 9;",
    )
    if index not in _KEY_TEXTS:
        return Block(number)
    return Block(
        (
            f"if {_among('op', _KEY_TEXTS[index])} {{",
            "\tput_u8(e, {pos}, 1);",
            f"\tn = 1 + put_user_str(e, {{pos}} + 1, pointee(c, {index}));",
            "} else {",
            *(f"\t{line}" for line in number),
            "}",
        )
    )


ROWS: tuple[Event, ...] = (
    _sending(published(420, "process_vm_readv", pid=0, data=_MOVED), _PID, _IOV),
    _sending(published(422, "process_vm_writev", pid=0, data=_MOVED), _PID, _IOV),
    _sending(
        published(168, "ptrace", request=0, pid=1, addr=_PTRACE_ADDR, data=_PTRACE_DATA),
        *map(_sent_number, range(4)),
        _PEEKED,
    ),
    replace(
        _sending(
            published(452, "keyctl", operation=0, arg2=_key(1), arg3=_key(2), arg4=_key(3), arg5=_key(4)),
            *(_sent_number(0), _sent_key(1), _sent_key(2), _sent_key(3), _sent_number(4)),
            locals=(_OPERATION,),
        ),
        locals=(_OPERATION,),
    ),
)
