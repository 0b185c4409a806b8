# SPDX-License-Identifier: Apache-2.0
"""Rows that make, name, connect and set up sockets."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.row import Category, Event, Param, Since, StateKind, SysdigForm, Trait
from falcore.schema.source import Argument, Block, Number, Result, Source
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_OLD = Since.SYSDIG_0293
_CURRENT = Since.CURRENT
_FALCORE = Since.FALCORE
_NET = Category.NET | Category.SYSCALL
_CHANGES = Trait.MODIFIES_STATE
_MAKES = Trait.CREATES_FD | Trait.MODIFIES_STATE

_RES = Param("res", _T.ERRNO, _F.DEC, Result())
#: Of a sent row, as for any other: the descriptor that the call is about.
FD = Param("fd", _T.FD, _F.DEC, Argument(0))


def fd(since: Since = _OLD) -> Param:
    """The descriptor that the call is about."""
    return Param("fd", _T.FD, _F.DEC, Argument(0), since=since)


def sent(name: str, *code: str) -> Param:
    """Something of variable size that drivers send."""
    return Param(name, _T.BYTEBUF, source=Block(code))


def sent_socket(which: str = "call_arg(c, 0)", when: str = "call_ret(c) >= 0") -> Param:
    """The ends of a socket (drivers/abi/socket_block.h); `when` is empty for always."""
    put = f"put_socket(e, {{pos}}, c, {which})"
    return sent("socket", f"n = forgotten(e, {when} ? {put} : 0);" if when else f"n = forgotten(e, {put});")


def sent_address(pointer: int, size: str) -> Param:
    """A socket address of user memory."""
    return sent(
        "address", f"n = put_user_bytes(e, {{pos}}, call_arg(c, {pointer}), (__u32){size}, FALCORE_POINTEE_MAX);"
    )


def tuple_of(socket: int, address: int, *, inbound: bool, since: Since = _OLD) -> Param:
    """Both ends, from what was sent at these places."""
    code = f"n = put_tuple(e, {{pos}}, c, {socket}, {address}, {int(inbound)});"
    return Param("tuple", _T.SOCKTUPLE, source=Block((code,)), since=since)


def _address(since: Since = _OLD) -> Param:
    return Param("addr", _T.SOCKADDR, source=Block(("n = put_address(e, {pos}, c, 1);",)), since=since)


def _number(name: str, type: ParamType, source: Source | int, since: Since = _OLD, format: Format = _F.DEC) -> Param:
    return Param(name, type, format, Argument(source) if isinstance(source, int) else source, since=since)


def _kind(since: Since) -> tuple[Param, ...]:
    """What socket() and socketpair() are asked for."""
    number = Number("(__u32)call_arg(c, 0)")
    return (
        Param("domain", _T.ENUMFLAGS32, _F.DEC, number, "socket_families", since, sysdig_type=_T.FLAGS32),
        _number("type", _T.UINT32, 1, since),
        _number("proto", _T.UINT32, 2, since),
    )


_BACKLOG = Param("backlog", _T.INT32, _F.DEC, Argument(1), sysdig_type=_T.UINT32)
# Its first 16 bits hold nothing that the next 16 would.
_HOW = Number("(__u32)call_arg(c, 1) <= 2 ? (__u32)call_arg(c, 1) : 0xff")


def _how(since: Since) -> Param:
    return Param("how", _T.ENUMFLAGS8, _F.HEX, _HOW, "shutdown_how", since, sysdig_type=_T.FLAGS8)


def _row(
    name: str,
    id: int,
    nr: int,
    enter: tuple[Param, ...],
    exit: tuple[Param, ...],
    *,
    traits: Trait = Trait.USES_FD,
    state: StateKind = StateKind.NONE,
    pointees: tuple[tuple[int, int], ...] = (),
) -> Event:
    return Event(
        name,
        id,
        enter,
        exit,
        syscall=name,
        nr=nr,
        category=_NET,
        traits=traits,
        state=state,
        reader=True,
        pointees=pointees,
    )


def _accept(name: str, id: int, nr: int, *, flagged: bool = False) -> Event:
    """A row whose descriptor is the new one's; the queue is the listening one's."""
    since = _CURRENT if flagged else _OLD
    flags = (
        (Param("flags", _T.INT32, _F.HEX, Number("flags_fd_flags((__u32)call_arg(c, 3))"), since=since),)
        if flagged
        else ()
    )
    pct = Number("call_arg(c, 2) ? call_arg(c, 1) * 100 / call_arg(c, 2) : 0")
    return Event(
        name,
        id,
        flags,
        (
            Param("fd", _T.FD, _F.DEC, Result(), since=since),
            tuple_of(4, -1, inbound=True, since=since),
            _number("queuepct", _T.UINT8, pct, since),
            _number("queuelen", _T.UINT32, 1, since),
            _number("queuemax", _T.UINT32, 2, since),
            *flags,
        ),
        syscall=name,
        nr=nr,
        category=_NET,
        traits=_MAKES,
        state=StateKind.ACCEPT,
        heavy=True,
        enter_sysdig=SysdigForm(248, (0,)) if flagged else None,
        exit_sysdig=SysdigForm(249, (0, 1, 2, 3, 4)) if flagged else None,
        reader=True,
        exit_sent=(
            FD,
            _number("queuelen", _T.UINT32, Number("call_ret(c) < 0 ? 0 : socket_queue(c, call_arg(c, 0))")),
            _number("queuemax", _T.UINT32, Number("call_ret(c) < 0 ? 0 : socket_queue_max(c, call_arg(c, 0))")),
            _number("flags", _T.UINT32, 3),
            sent_socket("call_ret(c)"),
        ),
    )


_CONNECT = Event(
    "connect",
    22,
    (fd(), _address()),
    (_RES, tuple_of(2, 1, inbound=False), fd(_CURRENT), _address(_CURRENT)),
    syscall="connect",
    nr=42,
    category=_NET,
    traits=Trait.USES_FD | _CHANGES,
    state=StateKind.CONNECT,
    heavy=True,
    reader=True,
    pointees=((1, carriage.BYTES),),
    exit_sent=(
        FD,
        sent_address(1, "call_arg(c, 2)"),
        # EINPROGRESS: the ends are known before the connection stands.
        sent_socket(when="call_ret(c) >= 0 || call_ret(c) == -115"),
    ),
)

_PAIR = Event(
    "socketpair",
    42,
    _kind(_OLD),
    (
        _RES,
        _number("fd1", _T.FD, 3),
        _number("fd2", _T.FD, 4),
        _number("source", _T.UINT64, Number("user_u64(pointee(c, 5) + 8)"), format=_F.HEX),
        _number("peer", _T.UINT64, Number("user_u64(pointee(c, 5) + 16)"), format=_F.HEX),
        *_kind(_CURRENT),
    ),
    syscall="socketpair",
    nr=53,
    category=Category.IPC | Category.SYSCALL,
    traits=_MAKES,
    state=StateKind.SOCKETPAIR,
    heavy=True,
    reader=True,
    exit_sent=(
        *(_number(name, _T.UINT32, index) for index, name in enumerate(("domain", "type", "proto"))),
        _number("fd1", _T.FD, Number("fd1")),
        _number("fd2", _T.FD, Number("fd2")),
        sent_socket("fd1"),
    ),
    sent_locals=(
        "int made = call_ret(c) == 0;",
        "__s64 fd1 = made ? (__s64)(__s32)user_u32(call_arg(c, 3)) : -1;",
        "__s64 fd2 = made ? (__s64)(__s32)user_u32(call_arg(c, 3) + 4) : -1;",
    ),
)


def _option(  # noqa: PLR0917
    name: str, id: int, nr: int, optlen: Number, pointees: tuple[tuple[int, int], ...], more: Trait
) -> Event:
    level, optname = Number("option_level(call_arg(c, 1))"), Number("option_name(call_arg(c, 1), call_arg(c, 2))")
    return _row(
        name,
        id,
        nr,
        (),
        (
            _RES,
            fd(),
            Param("level", _T.ENUMFLAGS8, _F.DEC, level, "sockopt_levels", sysdig_type=_T.FLAGS8),
            Param("optname", _T.ENUMFLAGS8, _F.DEC, optname, "sockopt_options", sysdig_type=_T.FLAGS8),
            Param("val", _T.DYN, _F.DEC, Block(("n = put_option(e, {pos}, c);",)), dyn="sockopt"),
            _number("optlen", _T.UINT32, optlen),
        ),
        traits=Trait.USES_FD | more,
        pointees=pointees,
    )


def _named(name: str, id: int, nr: int) -> Event:
    """getsockname and its like, of which others know no parameter."""
    answer = ((1, carriage.BYTES_AT | carriage.ANSWER),)
    res = Param("res", _T.ERRNO, _F.DEC, Result(), since=_FALCORE)
    return _row(name, id, nr, (), (res, fd(_FALCORE), _address(_FALCORE)), traits=Trait.NONE, pointees=answer)


_ADDRESS = ((1, carriage.BYTES),)
_SOCKET_FLAGS = Number("flags_fd_flags((__u32)call_arg(c, 1))")

ROWS: tuple[Event, ...] = (
    _row(
        *("socket", 18, 41),
        _kind(_OLD),
        (
            Param("fd", _T.FD, _F.DEC, Result()),
            *_kind(_CURRENT),
            Param("flags", _T.FLAGS32, _F.HEX, _SOCKET_FLAGS, "file_flags", _CURRENT),
        ),
        traits=_MAKES,
        state=StateKind.NEW_FD,
    ),
    _row(
        *("bind", 20, 49),
        (fd(),),
        (_RES, _address(), fd(_CURRENT)),
        traits=Trait.USES_FD | _CHANGES,
        state=StateKind.BIND,
        pointees=_ADDRESS,
    ),
    _CONNECT,
    _row("listen", 24, 50, (fd(), _BACKLOG), (_RES, fd(_CURRENT), _number("backlog", _T.INT32, 1, _CURRENT))),
    _row(
        *("shutdown", 36, 48),
        (fd(), _how(_OLD)),
        (_RES, fd(_CURRENT), _how(_CURRENT)),
        traits=Trait.USES_FD | _CHANGES,
    ),
    _named("getsockname", 38, 51),
    _named("getpeername", 40, 52),
    _PAIR,
    _option("setsockopt", 44, 54, Number("(__u32)call_arg(c, 4)"), ((3, carriage.BYTES),), Trait.NONE),
    _option(
        *("getsockopt", 46, 55, Number("user_u32(pointee(c, 4))")),
        ((3, carriage.BYTES_AT | carriage.ANSWER), (4, carriage.fixed(4))),
        _CHANGES,
    ),
    _accept("accept", 246, 43),
    _accept("accept4", 388, 288, flagged=True),
)
