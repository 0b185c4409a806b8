# SPDX-License-Identifier: Apache-2.0
"""Rows about memory mappings."""

from __future__ import annotations

from falcore.schema.row import Category, Event, Param, Since, Trait
from falcore.schema.source import Argument, Result, getter
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_MEMORY = Category.MEMORY | Category.SYSCALL
_ADDED = Since.CURRENT


def _addr(since: Since = Since.SYSDIG_0293) -> Param:
    return Param("addr", _T.UINT64, _F.HEX, Argument(0), since=since)


def _length(since: Since = Since.SYSDIG_0293) -> Param:
    return Param("length", _T.UINT64, _F.DEC, Argument(1), since=since)


def _prot(since: Since = Since.SYSDIG_0293) -> Param:
    return Param("prot", _T.FLAGS32, _F.HEX, Argument(2), family="prot_flags", since=since)


def _mapping(since: Since = Since.SYSDIG_0293) -> tuple[Param, ...]:
    return (
        _addr(since),
        _length(since),
        _prot(since),
        Param("flags", _T.FLAGS32, _F.HEX, Argument(3), family="mmap_flags", since=since),
        Param("fd", _T.FD, _F.DEC, Argument(4), since=since),
        Param("offset", _T.UINT64, _F.DEC, Argument(5), since=since),
    )


_SIZES = (
    Param("vm_size", _T.UINT32, _F.DEC, getter("task_vm_size")),
    Param("vm_rss", _T.UINT32, _F.DEC, getter("task_vm_rss")),
    Param("vm_swap", _T.UINT32, _F.DEC, getter("task_vm_swap")),
)
_RES = Param("res", _T.ERRNO, _F.DEC, Result())

ROWS: tuple[Event, ...] = (
    Event(
        "brk",
        158,
        (_addr(),),
        (Param("res", _T.UINT64, _F.HEX, Result()), *_SIZES, _addr(_ADDED)),
        syscall="brk",
        nr=12,
        category=_MEMORY,
    ),
    Event(
        "mmap",
        160,
        _mapping(),
        (
            Param("res", _T.ERRNO, _F.HEX, Result(), sysdig_type=_T.UINT64),
            *_SIZES,
            *_mapping(_ADDED),
        ),
        syscall="mmap",
        nr=9,
        category=_MEMORY,
        traits=Trait.USES_FD,
    ),
    Event(
        "munmap",
        164,
        (_addr(), _length()),
        (_RES, *_SIZES, _addr(_ADDED), _length(_ADDED)),
        syscall="munmap",
        nr=11,
        category=_MEMORY,
    ),
    Event(
        "mprotect",
        328,
        (_addr(), _length(), _prot()),
        (_RES, _addr(_ADDED), _length(_ADDED), _prot(_ADDED)),
        syscall="mprotect",
        nr=10,
        category=_MEMORY,
    ),
)
