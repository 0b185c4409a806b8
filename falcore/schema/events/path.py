# SPDX-License-Identifier: Apache-2.0
"""Rows that change the tree of files: rename, link, symlink, unlink, mkdir, rmdir."""

from __future__ import annotations

from falcore.schema.row import Category, Event, Param, Since, Trait
from falcore.schema.source import Argument, Result, Text
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_CURRENT = Since.CURRENT

_RES = Param("res", _T.ERRNO, _F.DEC, Result())


def _fd(name: str, index: int) -> Param:
    return Param(name, _T.FD, _F.DEC, Argument(index))


def _path(name: str, index: int, dirfd: int | None = None) -> Param:
    """A path at argument `index`; `dirfd` is the parameter with its directory."""
    return Param(name, _T.FSPATH if dirfd is None else _T.FSRELPATH, source=Text(index), dirfd=dirfd)


def _flags(family: str, index: int) -> Param:
    return Param("flags", _T.FLAGS32, _F.HEX, Argument(index), family=family)


def _row(name: str, id: int, nr: int, *exit: Param, enter: tuple[Param, ...] = (), traits: Trait = Trait.NONE) -> Event:
    return Event(
        name,
        id,
        enter,
        (_RES, *exit),
        syscall=name,
        nr=nr,
        category=Category.FILE | Category.SYSCALL,
        traits=traits,
        reader=True,
    )


ROWS: tuple[Event, ...] = (
    _row("rename", 174, 82, _path("oldpath", 0), _path("newpath", 1)),
    _row(
        *("renameat", 176, 264),
        *(_fd("olddirfd", 0), _path("oldpath", 1, dirfd=1), _fd("newdirfd", 2), _path("newpath", 3, dirfd=3)),
    ),
)
