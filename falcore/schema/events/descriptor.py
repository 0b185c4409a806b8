# SPDX-License-Identifier: Apache-2.0
"""Rows that work on file descriptors: read, write, close, dup, pipe, fstat, fchdir."""

from __future__ import annotations

from falcore.schema.row import Category, Event, Param, Since, StateKind, SysdigForm, Trait
from falcore.schema.source import Argument, Data, Number, Result, Source
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_CURRENT = Since.CURRENT
_SYSCALL = Category.SYSCALL
_DUPS = Trait.CREATES_FD | Trait.USES_FD | Trait.MODIFIES_STATE

_RES = Param("res", _T.ERRNO, _F.DEC, Result())


def _fd(
    name: str = "fd",
    source: Source | None = None,
    since: Since = Since.SYSDIG_0293,
    format: Format = Format.DEC,
) -> Param:
    return Param(name, _T.FD, format, source or Argument(0), since=since)


def _transfer(name: str, id: int, syscall: str, nr: int, traits: Trait, *, positioned: bool = False) -> Event:
    """A row of the read and write kind: data is what was moved, or what a failed write was given."""
    reads = bool(traits & Trait.READS_FROM_FD)
    amount = "call_ret(c)" if reads else "(call_ret(c) > 0 ? call_ret(c) : (__s64)call_arg(c, 2))"

    def request(since: Since) -> tuple[Param, ...]:
        size = Param("size", _T.UINT32, _F.DEC, Argument(2), since=since)
        if not positioned:
            return (_fd(since=since), size)
        return (_fd(since=since), size, Param("pos", _T.UINT64, _F.DEC, Argument(3), since=since))

    return Event(
        name,
        id,
        request(Since.SYSDIG_0293),
        (_RES, Param("data", _T.BYTEBUF, _F.NA, Data(1, amount)), *request(_CURRENT)),
        syscall=syscall,
        nr=nr,
        category=(Category.IO_READ if reads else Category.IO_WRITE) | _SYSCALL,
        traits=Trait.USES_FD | traits,
    )


def _dup(name: str, id: int, nr: int, more: tuple[Param, ...]) -> Event:
    return Event(
        name,
        id,
        (_fd(since=_CURRENT),),
        (_fd("res", Result(), _CURRENT), _fd("oldfd", since=_CURRENT), *more),
        syscall=name,
        nr=nr,
        category=Category.IO_OTHER | _SYSCALL,
        traits=_DUPS,
        state=StateKind.DUP,
        enter_sysdig=SysdigForm(124, (0,)),
        exit_sysdig=SysdigForm(125, (0,)),
    )


_NEWFD = _fd("newfd", Argument(1), _CURRENT)


def _fd_flags(index: int) -> Param:
    source = Number(f"flags_fd_flags((__u32)call_arg(c, {index}))")
    return Param("flags", _T.FLAGS32, _F.HEX, source, family="file_flags", since=_CURRENT)


# The kernel writes the two descriptors only when it succeeds; -1 says that there are none.
_PIPE_LOCALS = (
    "int made = call_ret(c) == 0;",
    "__s64 fd1 = made ? (__s64)(__s32)user_u32(call_arg(c, 0)) : -1;",
    "__s64 fd2 = made ? (__s64)(__s32)user_u32(call_arg(c, 0) + 4) : -1;",
)


def _pipe(name: str, id: int, nr: int, since: Since) -> Event:
    two = name == "pipe2"
    params = (
        Param("res", _T.ERRNO, _F.DEC, Result(), since=since),
        _fd("fd1", Number("fd1"), since),
        _fd("fd2", Number("fd2"), since),
        Param("ino", _T.UINT64, _F.DEC, Number("fd_ino(c, fd1)"), since=since),
    )
    return Event(
        name,
        id,
        (),
        (*params, _fd_flags(1)) if two else params,
        syscall=name,
        nr=nr,
        category=Category.IPC | _SYSCALL,
        traits=Trait.CREATES_FD | Trait.MODIFIES_STATE,
        state=StateKind.PIPE,
        enter_sysdig=SysdigForm(60, ()) if two else None,
        exit_sysdig=SysdigForm(61, (0, 1, 2, 3)) if two else None,
        locals=_PIPE_LOCALS,
    )


ROWS: tuple[Event, ...] = (
    Event(
        "close",
        4,
        (_fd(),),
        (_RES, _fd(since=_CURRENT)),
        syscall="close",
        nr=3,
        category=Category.IO_OTHER | _SYSCALL,
        traits=Trait.DESTROYS_FD | Trait.USES_FD | Trait.MODIFIES_STATE,
        state=StateKind.CLOSE,
    ),
    _transfer("read", 6, "read", 0, Trait.READS_FROM_FD),
    _transfer("write", 8, "write", 1, Trait.WRITES_TO_FD),
    _transfer("pread", 112, "pread64", 17, Trait.READS_FROM_FD, positioned=True),
    _transfer("pwrite", 114, "pwrite64", 18, Trait.WRITES_TO_FD, positioned=True),
    Event(
        "fstat",
        70,
        (_fd(format=_F.NA),),
        (_RES, _fd(since=_CURRENT, format=_F.NA)),
        syscall="fstat",
        nr=5,
        category=Category.FILE | _SYSCALL,
        traits=Trait.USES_FD,
    ),
    _dup("dup", 366, 32, ()),
    _dup("dup2", 362, 33, (_NEWFD,)),
    _dup("dup3", 364, 292, (_NEWFD, _fd_flags(2))),
    _pipe("pipe", 60, 22, Since.SYSDIG_0293),
    _pipe("pipe2", 392, 293, _CURRENT),
    Event(
        "fchdir",
        96,
        (_fd(format=_F.NA),),
        (_RES, _fd(since=_CURRENT, format=_F.NA)),
        syscall="fchdir",
        nr=81,
        category=Category.FILE | _SYSCALL,
        traits=Trait.USES_FD | Trait.MODIFIES_STATE,
        state=StateKind.FCHDIR,
    ),
)
