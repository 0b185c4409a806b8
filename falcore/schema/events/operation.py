# SPDX-License-Identifier: Apache-2.0
"""Rows of what io_uring does: an operation is submitted, and it completes. Never unasked.

Programs put operations into a ring that the kernel reads by itself: no system call tells of them.
"""

from __future__ import annotations

from falcore.schema.row import TRACEPOINT_ID_BASE, Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Custom, Result, Source, getter
from falcore.schema.types import Format, ParamType

_T, _F = ParamType, Format
#: Position of the directory that a submitted name starts from.
_DIRFD = 7


def _param(name: str, kind: ParamType, format: Format, source: Source, family: str | None = None) -> Param:
    dirfd = _DIRFD if kind is _T.FSRELPATH else None
    return Param(name, kind, format, source, family, Since.FALCORE, dirfd)


_OPCODE = _param("opcode", _T.ENUMFLAGS8, _F.DEC, getter("get_operation_code"), "io_uring_opcodes")
# -1: the operation has none, or an index of the ring's own.
_FD = _param("fd", _T.FD, _F.DEC, getter("get_operation_fd"))
# What the program calls it by: often an address.
_DATA = _param("user_data", _T.UINT64, _F.HEX, getter("get_operation_data"))
_FILE = (
    # The thread that it ran on: the ring's own kernel thread, a worker, or the one that the event is of.
    _param("tid", _T.PID, _F.DEC, getter("get_runner_tid")),
    _param("kind", _T.ENUMFLAGS8, _F.DEC, getter("get_operation_kind"), "file_kinds"),
    _param("dev", _T.UINT32, _F.HEX, getter("get_operation_dev")),
    _param("ino", _T.UINT64, _F.DEC, getter("get_operation_ino")),
    # The kernel's object.
    _param("path", _T.FSPATH, _F.NA, Custom("operation_path")),
)

ROWS: tuple[Event, ...] = (
    Event(
        "io_uring_submit",
        TRACEPOINT_ID_BASE,
        (
            _OPCODE,
            _FD,
            _DATA,
            _param("flags", _T.FLAGS8, _F.HEX, getter("get_operation_flags"), "io_uring_sqe_flags"),
            # Of reads and writes; -1: where the file stands.
            _param("off", _T.INT64, _F.DEC, getter("get_operation_offset")),
            _param("len", _T.UINT32, _F.DEC, getter("get_operation_length")),
            # Of IOSQE_FIXED_FILE, else -1.
            _param("index", _T.INT32, _F.DEC, getter("get_operation_index")),
            _param("dirfd", _T.FD, _F.DEC, getter("get_operation_dirfd")),
            *_FILE,
            # The kernel's copy of what the program wrote.
            _param("name", _T.FSRELPATH, _F.NA, Custom("operation_name")),
        ),
        tracepoint="io_uring_submit",
        category=Category.IO_OTHER | Category.TRACEPOINT,
        traits=Trait.USES_FD,
    ),
    Event(
        "io_uring_complete",
        TRACEPOINT_ID_BASE + 2,
        (
            _param("res", _T.ERRNO, _F.DEC, Result()),
            _OPCODE,
            _FD,
            _DATA,
            _param("flags", _T.FLAGS32, _F.HEX, getter("get_completion_flags"), "io_uring_cqe_flags"),
            # The descriptor that it made, -1: none.
            _param("newfd", _T.FD, _F.DEC, getter("get_operation_newfd")),
            *_FILE,
        ),
        tracepoint="io_uring_complete",
        category=Category.IO_OTHER | Category.TRACEPOINT,
        traits=Trait.USES_FD | Trait.MODIFIES_STATE,
        state=StateKind.OPERATION,
    ),
)
