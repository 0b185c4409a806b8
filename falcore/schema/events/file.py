# SPDX-License-Identifier: Apache-2.0
"""Rows that name files: open and its kin, access, stat, chdir."""

from __future__ import annotations

from falcore.schema.events.published import published
from falcore.schema.row import FALCORE_ID_BASE, Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Argument, Custom, Number, Result, Text
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_FILE = Category.FILE | Category.SYSCALL
_OPENS = Trait.CREATES_FD | Trait.MODIFIES_STATE
_CURRENT = Since.CURRENT
_FALCORE = Since.FALCORE

_RES = Param("res", _T.ERRNO, _F.DEC, Result())
_NEW_FD = Param("fd", _T.FD, _F.DEC, Result())
_DIRFD = Param("dirfd", _T.FD, _F.DEC, Argument(0))
_DEV_NUMBER = Number("fd_dev(c, call_ret(c))")
_INO_NUMBER = Number("fd_ino(c, call_ret(c))")
_INO = Param("ino", _T.UINT64, _F.DEC, _INO_NUMBER, since=_CURRENT)
#: The name is what the caller wrote, and may have been another when the kernel read it: this is the file.
_OPENED_PATH = Param("path", _T.FSPATH, _F.NA, Custom("opened_path"), since=_FALCORE)


def _dev(since: Since = Since.SYSDIG_0293) -> Param:
    return Param("dev", _T.UINT32, _F.HEX, _DEV_NUMBER, since=since)


def _open(opened: str, dirfd: int | None = None) -> tuple[Param, ...]:
    """Name, flags and mode; `opened` adds what the open file tells. `dirfd` makes it the *at form."""
    first = 0 if dirfd is None else 1
    flags = f"(__u32)call_arg(c, {first + 1})"
    mode = f"open_mode({flags}, call_arg(c, {first + 2}))"
    return (
        Param("name", _T.FSPATH if dirfd is None else _T.FSRELPATH, _F.NA, Text(first), dirfd=dirfd),
        Param("flags", _T.FLAGS32, _F.HEX, Number(f"flags_file_flags({flags}){opened}"), family="file_flags"),
        Param("mode", _T.UINT32, _F.OCT, Number(mode)),
    )


_OPENED = " | fd_open_flags(c, call_ret(c))"
# struct open_how: flags, mode, resolve, 8 bytes each
_HOW = (
    "__u64 how = call_arg(c, 2);",
    "__u64 how_flags = user_u64(how);",
)


def _openat2(opened: str, dirfd: int) -> tuple[Param, ...]:
    return (
        _DIRFD,
        Param("name", _T.FSRELPATH, _F.NA, Text(1), dirfd=dirfd),
        Param("flags", _T.FLAGS32, _F.HEX, Number(f"flags_file_flags(how_flags){opened}"), family="file_flags"),
        Param("mode", _T.UINT32, _F.OCT, Number("open_mode(how_flags, user_u64(how + 8))")),
        Param("resolve", _T.FLAGS32, _F.HEX, Number("flags_openat2_flags(user_u64(how + 16))"), family="openat2_flags"),
    )


def _creat_mode() -> Param:
    return Param("mode", _T.UINT32, _F.OCT, Number("open_mode(FALCORE_KERNEL_O_CREAT, call_arg(c, 1))"))


def _access_mode(index: int, since: Since) -> Param:
    return Param("mode", _T.FLAGS32, _F.HEX, Argument(index), family="access_flags", since=since)


def _faccessat(dirfd: int) -> tuple[Param, ...]:
    return (
        Param("dirfd", _T.FD, _F.DEC, Argument(0), since=_FALCORE),
        Param("pathname", _T.FSRELPATH, _F.NA, Text(1), since=_FALCORE, dirfd=dirfd),
        _access_mode(2, _FALCORE),
    )


_OWN_RES = Param("res", _T.ERRNO, _F.DEC, Result(), since=_FALCORE)
_FACCESSAT2_FLAGS = Param("flags", _T.FLAGS32, _F.HEX, Argument(3), family="faccessat2_flags", since=_FALCORE)

ROWS: tuple[Event, ...] = (
    Event(
        "open",
        2,
        _open(""),
        (_NEW_FD, *_open(_OPENED), _dev(), _INO, _OPENED_PATH),
        syscall="open",
        nr=2,
        category=_FILE,
        traits=_OPENS,
        state=StateKind.OPEN,
        heavy=True,
    ),
    Event(
        "openat",
        306,
        (_DIRFD, *_open("", 0)),
        (_NEW_FD, _DIRFD, *_open(_OPENED, 1), _dev(), _INO, _OPENED_PATH),
        syscall="openat",
        nr=257,
        category=_FILE,
        traits=_OPENS,
        state=StateKind.OPEN,
        heavy=True,
    ),
    Event(
        "openat2",
        326,
        _openat2("", 0),
        (_NEW_FD, *_openat2(_OPENED, 1), _dev(_CURRENT), _INO, _OPENED_PATH),
        syscall="openat2",
        nr=437,
        category=_FILE,
        traits=_OPENS,
        state=StateKind.OPEN,
        heavy=True,
        locals=_HOW,
    ),
    published(
        *(336, "open_by_handle_at"),
        mountfd=0,
        flags=f"flags_file_flags((__u32)call_arg(c, 2)){_OPENED}",
        # Nobody names the file: the kernel's object does.
        path=Custom("opened_path"),
        dev=_DEV_NUMBER,
        ino=_INO_NUMBER,
        kernel=True,
    ),
    Event(
        "creat",
        58,
        (Param("name", _T.FSPATH, _F.NA, Text(0)), _creat_mode()),
        (
            _NEW_FD,
            Param("name", _T.FSPATH, _F.NA, Text(0)),
            _creat_mode(),
            _dev(),
            _INO,
            # The layer bits of file_flags, moved down.
            Param(
                "creat_flags",
                _T.FLAGS16,
                _F.HEX,
                Number("fd_open_flags(c, call_ret(c)) >> 15 & 3"),
                family="creat_flags",
                since=_CURRENT,
            ),
            _OPENED_PATH,
        ),
        syscall="creat",
        nr=85,
        category=_FILE,
        traits=_OPENS,
        state=StateKind.OPEN,
        heavy=True,
    ),
    Event(
        "access",
        264,
        (_access_mode(1, Since.SYSDIG_0293),),
        (_RES, Param("name", _T.FSPATH, _F.NA, Text(0)), _access_mode(1, _CURRENT)),
        syscall="access",
        nr=21,
        category=_FILE,
    ),
    Event(
        "faccessat",
        FALCORE_ID_BASE + 2 * 269,
        _faccessat(0),
        (_OWN_RES, *_faccessat(1)),
        syscall="faccessat",
        nr=269,
        category=_FILE,
    ),
    Event(
        "faccessat2",
        FALCORE_ID_BASE + 2 * 439,
        (*_faccessat(0), _FACCESSAT2_FLAGS),
        (_OWN_RES, *_faccessat(1), _FACCESSAT2_FLAGS),
        syscall="faccessat2",
        nr=439,
        category=_FILE,
    ),
    Event(
        "newfstatat",
        418,
        (),
        (
            Param("res", _T.ERRNO, _F.DEC, Result(), since=_CURRENT),
            Param("dirfd", _T.FD, _F.DEC, Argument(0), since=_CURRENT),
            Param("path", _T.FSRELPATH, _F.NA, Text(1), since=_CURRENT, dirfd=1),
            Param("flags", _T.FLAGS32, _F.HEX, Argument(3), family="newfstatat_flags", since=_CURRENT),
        ),
        syscall="newfstatat",
        nr=262,
        category=_FILE,
        traits=Trait.USES_FD,
    ),
    Event(
        "chdir",
        94,
        (),
        (_RES, Param("path", _T.CHARBUF, _F.NA, Text(0))),
        syscall="chdir",
        nr=80,
        category=_FILE,
        traits=Trait.MODIFIES_STATE,
        state=StateKind.CHDIR,
    ),
)
