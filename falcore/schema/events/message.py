# SPDX-License-Identifier: Apache-2.0
"""Rows that move data through sockets, or to and from several places at once."""

from __future__ import annotations

from falcore.schema.events.socket import FD, fd, sent, sent_address, sent_socket, tuple_of
from falcore.schema.row import Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Argument, Block, Data, Number, Result, Source
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_OLD = Since.SYSDIG_0293
_CURRENT = Since.CURRENT
_SYSCALL = Category.SYSCALL
_READS, _WRITES = Trait.READS_FROM_FD, Trait.WRITES_TO_FD

_RES = Param("res", _T.ERRNO, _F.DEC, Result())
#: How much of what a call was given to write counts, and of what it was given to fill.
_WRITTEN = "call_ret(c) > 0 ? (__u64)call_ret(c) : ~0ULL"
_FILLED = "call_ret(c) > 0 ? (__u64)call_ret(c) : 0"
#: Where the things are that a message row is sent with: descriptor, peer's address, socket, then the data.
_ADDRESS, _SOCKET, _DATA, _CONTROL = 1, 2, 3, 4
#: Bytes of the sum of all sizes, before the data (drivers/abi/fill_iov.h).
_SUM = 8
_ALL = "0x7fffffff"


def _size(source: Source, since: Since) -> Param:
    return Param("size", _T.UINT32, _F.DEC, source, since=since)


def _bytes(name: str, place: int, skip: int = 0, since: Since = _OLD) -> Param:
    code = f"n = put_user_data(e, {{pos}}, pointee(c, {place}){f' + {skip}' if skip else ''}, {_ALL});"
    return Param(name, _T.BYTEBUF, source=Block((code,)), since=since)


def _sum(place: int) -> Number:
    return Number(f"user_u32(pointee(c, {place}))")


_MOVED = Number("call_ret(c) > 0 ? (__u32)call_ret(c) : 0")


def _row(  # noqa: PLR0917
    name: str,
    id: int,
    nr: int,
    enter: tuple[Param, ...],
    exit: tuple[Param, ...],
    traits: Trait,
    *,
    exit_sent: tuple[Param, ...],
    enter_sent: tuple[Param, ...] | None = None,
    sent_locals: tuple[str, ...] = (),
    state: StateKind = StateKind.NONE,
) -> Event:
    return Event(
        name,
        id,
        enter,
        exit,
        syscall=name,
        nr=nr,
        category=(Category.IO_READ if traits & _READS else Category.IO_WRITE) | _SYSCALL,
        traits=Trait.USES_FD | traits | (Trait.MODIFIES_STATE if state is StateKind.TRANSFER else Trait.NONE),
        state=state,
        heavy=True,
        reader=True,
        enter_sent=enter_sent,
        exit_sent=exit_sent,
        sent_locals=sent_locals,
    )


# One buffer

_SENT_SIZE = Param("size", _T.UINT32, _F.DEC, Argument(2))
_TO = sent_address(4, "call_arg(c, 5)")
# The kernel has written how long the address is, and nothing before.
_FROM = sent_address(4, "(call_ret(c) >= 0 ? user_u32(call_arg(c, 5)) : 0)")


def _sent_data(size: str) -> Param:
    return Param("data", _T.BYTEBUF, source=Data(1, size))


def _outward(since: Since) -> tuple[Param, ...]:
    return (fd(since), _size(Argument(_DATA), since), tuple_of(_SOCKET, _ADDRESS, inbound=False, since=since))


_SENDTO = _row(
    *("sendto", 30, 44),
    _outward(_OLD),
    (_RES, _bytes("data", 4), *_outward(_CURRENT)),
    _WRITES,
    enter_sent=(FD, _TO, sent_socket(when=""), _SENT_SIZE),
    exit_sent=(
        *(FD, _TO, sent_socket(), _SENT_SIZE),
        _sent_data("call_ret(c) > 0 ? call_ret(c) : (__s64)(__u32)call_arg(c, 2)"),
    ),
    state=StateKind.TRANSFER,
)
_RECVFROM = _row(
    *("recvfrom", 34, 45),
    (fd(), _size(Argument(2), _OLD)),
    (
        *(_RES, _bytes("data", 4), tuple_of(_SOCKET, _ADDRESS, inbound=True)),
        *(fd(_CURRENT), _size(Argument(_DATA), _CURRENT)),
    ),
    _READS,
    exit_sent=(FD, _FROM, sent_socket(), _SENT_SIZE, _sent_data("call_ret(c)")),
    state=StateKind.TRANSFER,
)

# Messages: struct user_msghdr (include/linux/socket.h), in words of the caller: 0 name, 1 its length, 2 buffers,
# 3 their number, 4 control data, 5 their length; behind one of several, 7 the bytes moved. The calls with several
# are sent like those with one, and one parameter more: the classic driver fills both by one program.

_MSG = ("__u64 msg = call_arg(c, 1);",)
_ONE_MOVED = "call_nr(c) == {nr} ? (__u64)call_ret(c) : user_word(c, msg, 7)"
_MSG_WRITTEN = f"call_ret(c) > 0 ? (__u32)({_ONE_MOVED.format(nr=46)}) : ~0ULL"
_MSG_FILLED = f"call_ret(c) > 0 ? (__u32)({_ONE_MOVED.format(nr=47)}) : 0"


def _buffers(limit: str) -> Param:
    return sent("iov", f"n = put_iov(e, {{pos}}, c, user_word(c, msg, 2), user_word(c, msg, 3), {limit});")


def _peer(when: str = "") -> Param:
    pointer, size = "user_word(c, msg, 0)", "(__u32)user_word(c, msg, 1)"
    put = f"put_user_bytes(e, {{pos}}, {pointer}, {size}, FALCORE_POINTEE_MAX)"
    return sent("name", f"n = forgotten(e, {when} ? {put} : 0);" if when else f"n = forgotten(e, {put});")


_SENT_CONTROL = sent(
    "control",
    "n = call_ret(c) >= 0 ?",
    "\tput_user_bytes(e, {pos}, user_word(c, msg, 4), user_word(c, msg, 5), FALCORE_CONTROL_MAX) : 0;",
)
_SENT_LEN = Param("len", _T.UINT32, _F.DEC, Number("call_ret(c) > 0 ? (__u32)user_word(c, msg, 7) : 0"))
# What a message carries when it is written, and when it has been read.
_OUT = (FD, _peer(), sent_socket(), _buffers(_MSG_WRITTEN))
_IN = (FD, _peer("call_ret(c) >= 0"), sent_socket(), _buffers(_MSG_FILLED), _SENT_CONTROL)
# Of the several messages the first is told: its bytes are the result, as others count them.
_COUNT = Param("messages", _T.INT32, _F.DEC, Result(), since=Since.FALCORE)


def _first(place: int, since: Since) -> Param:
    code = f"call_ret(c) > 0 ? (__s64)(__u32)call_arg(c, {place}) : call_ret(c)"
    return Param("res", _T.ERRNO, _F.DEC, Number(code), since=since)


def _message(since: Since) -> tuple[Param, ...]:
    return (fd(since), _size(_sum(_DATA), since), tuple_of(_SOCKET, _ADDRESS, inbound=False, since=since))


_SENDMSG = _row(
    *("sendmsg", 48, 46),
    _message(_OLD),
    (_RES, _bytes("data", _DATA, _SUM), *_message(_CURRENT)),
    _WRITES,
    enter_sent=(FD, _peer(), sent_socket(when=""), _buffers("0")),
    exit_sent=_OUT,
    sent_locals=_MSG,
    state=StateKind.TRANSFER,
)
_RECVMSG = _row(
    *("recvmsg", 52, 47),
    (fd(),),
    (
        *(_RES, _size(_MOVED, _OLD), _bytes("data", _DATA, _SUM), tuple_of(_SOCKET, _ADDRESS, inbound=True)),
        *(_bytes("msgcontrol", _CONTROL, since=_CURRENT), fd(_CURRENT)),
    ),
    _READS,
    exit_sent=_IN,
    sent_locals=_MSG,
    state=StateKind.TRANSFER,
)
_SENDMMSG = _row(
    *("sendmmsg", 50, 307),
    (),
    (
        *(_first(4, _CURRENT), fd(_CURRENT), _size(_sum(_DATA), _CURRENT), _bytes("data", _DATA, _SUM, _CURRENT)),
        *(tuple_of(_SOCKET, _ADDRESS, inbound=False, since=_CURRENT), _COUNT),
    ),
    _WRITES,
    exit_sent=(*_OUT, _SENT_LEN),
    sent_locals=_MSG,
    state=StateKind.TRANSFER,
)
_RECVMMSG = _row(
    *("recvmmsg", 54, 299),
    (),
    (
        *(_first(5, _CURRENT), fd(_CURRENT), _size(Argument(5), _CURRENT), _bytes("data", _DATA, _SUM, _CURRENT)),
        *(tuple_of(_SOCKET, _ADDRESS, inbound=True, since=_CURRENT), _bytes("msgcontrol", _CONTROL, since=_CURRENT)),
        _COUNT,
    ),
    _READS,
    exit_sent=(*_IN, _SENT_LEN),
    sent_locals=_MSG,
    state=StateKind.TRANSFER,
)

# Files, too

# A 32-bit program hands the position over in two halves.
_SENT_POS = Param("pos", _T.UINT64, _F.DEC, Number("call_arg(c, 3) | (WORD(c) == 4 ? call_arg(c, 4) << 32 : 0)"))


def _scattered(name: str, id: int, nr: int, traits: Trait, *, positioned: bool = False) -> Event:
    """readv, writev, and the same at a position."""
    reads = bool(traits & _READS)
    # The position comes last, as a parameter more than the call without one has.
    behind = (_SENT_POS,) if positioned else ()

    def buffers(limit: str) -> Param:
        return sent("iov", f"n = put_iov(e, {{pos}}, c, call_arg(c, 1), call_arg(c, 2), {limit});")

    def pos(place: int, since: Since) -> tuple[Param, ...]:
        return (Param("pos", _T.UINT64, _F.DEC, Argument(place), since=since),) if positioned else ()

    def given(since: Since) -> tuple[Param, ...]:
        return () if reads else (_size(_sum(1), since),)

    moved = _bytes("data", 1, _SUM)
    before = (FD, *behind) if reads else (FD, buffers("0"), *behind)
    return _row(
        *(name, id, nr),
        (fd(), *given(_OLD), *pos(len(before) - 1, _OLD)),
        (_RES, *((_size(_MOVED, _OLD),) if reads else ()), moved, fd(_CURRENT), *given(_CURRENT), *pos(2, _CURRENT)),
        traits,
        enter_sent=None if before == (FD,) else before,
        exit_sent=(FD, buffers(_FILLED if reads else _WRITTEN), *behind),
    )


ROWS: tuple[Event, ...] = (
    _SENDTO,
    _RECVFROM,
    _SENDMSG,
    _SENDMMSG,
    _RECVMSG,
    _RECVMMSG,
    _scattered("readv", 116, 19, _READS),
    _scattered("writev", 118, 20, _WRITES),
    _scattered("preadv", 120, 295, _READS, positioned=True),
    _scattered("pwritev", 122, 296, _WRITES, positioned=True),
)
