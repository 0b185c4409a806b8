# SPDX-License-Identifier: Apache-2.0
"""The rule that makes a row of every system call without one of its own: its bare arguments by name."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

from falcore.schema.ia32 import Ia32Call
from falcore.schema.row import FALCORE_ID_BASE, IA32_ID_BASE, Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Result
from falcore.schema.syscalls import Argument, Syscall
from falcore.schema.types import Format, ParamType


class Width(IntEnum):
    """How kernel code turns a register into the 8 bytes of a raw parameter."""

    FULL = 0
    SIGNED_32 = 1
    UNSIGNED_32 = 2
    OLD_ID = 3  #: 16 bits of a user or group, all ones meaning -1: what the kernel makes of an old_uid_t


_WIDE = frozenset({"unsigned long", "size_t", "__u64", "aio_context_t"})
_WIDE_SIGNED = frozenset({"long", "loff_t", "off_t"})
_POINTERS = frozenset({"cap_user_header_t", "cap_user_data_t"})
_FULL = _POINTERS | _WIDE | _WIDE_SIGNED
_OLD_IDS = frozenset({"old_uid_t", "old_gid_t"})
_UNSIGNED = frozenset(
    {"unsigned int", "unsigned", "u32", "__u32", "umode_t", "uid_t", "gid_t", "qid_t", "enum landlock_rule_type"}
)
_FDS = frozenset(
    [
        "fd",
        "dfd",
        "dirfd",
        "olddirfd",
        "newdirfd",
        "olddfd",
        "newdfd",
        "oldfd",
        "newfd",
        "epfd",
        "ufd",
        "pidfd",
        "fdin",
        "fdout",
        "fd_in",
        "fd_out",
        "mountdirfd",
    ]
)
_HEX = frozenset({"flags", "flag", "prot", "addr", "start", "old_addr", "new_addr"})

#: Calls whose return value is a new descriptor.
_NEW_FD = frozenset(
    [
        "socket",
        "accept",
        "accept4",
        "eventfd",
        "eventfd2",
        "epoll_create",
        "epoll_create1",
        "timerfd_create",
        "inotify_init",
        "inotify_init1",
        "memfd_create",
        "memfd_secret",
        "signalfd",
        "signalfd4",
        "pidfd_open",
        "pidfd_getfd",
        "userfaultfd",
        "io_uring_setup",
        "perf_event_open",
        "fanotify_init",
        "open_by_handle_at",
        "mq_open",
        "open_tree",
        "open_tree_attr",
        "fsopen",
        "fsmount",
        "fspick",
    ]
)
_STATE = {"fcntl": StateKind.FCNTL, "close_range": StateKind.CLOSE_RANGE}


def _is_fd(argument: Argument) -> bool:
    # max_fd is a bound, up to 4294967295, and names no descriptor.
    if argument.type not in ("int", "unsigned int", "unsigned long") or argument.name == "max_fd":
        return False
    return argument.name in _FDS or argument.name.endswith(("_fd", "_dfd"))


def width(argument: Argument) -> Width:
    """How much of the register is the argument's value."""
    if _is_fd(argument):
        return Width.SIGNED_32
    if "*" in argument.type or argument.type in _FULL:
        return Width.FULL
    return Width.UNSIGNED_32 if argument.type in _UNSIGNED else Width.SIGNED_32


def ia32_width(argument: Argument) -> Width:
    """The same in a 32-bit call, whose registers have 32 bits."""
    if argument.type in _OLD_IDS:
        return Width.OLD_ID
    return Width.SIGNED_32 if argument.type in _WIDE_SIGNED else width(argument)


def param(argument: Argument) -> Param:
    """The parameter of a raw row that holds the argument: always 8 bytes."""
    if _is_fd(argument):
        return Param(argument.name, ParamType.FD, Format.DEC, since=Since.FALCORE)
    if "*" in argument.type or argument.type in _POINTERS:
        return Param(argument.name, ParamType.UINT64, Format.HEX, since=Since.FALCORE)
    kind = ParamType.UINT64 if argument.type in _WIDE or argument.type in _UNSIGNED else ParamType.INT64
    if argument.type == "umode_t":
        return Param(argument.name, kind, Format.OCT, since=Since.FALCORE)
    bits = argument.name in _HEX or argument.type == "aio_context_t"
    return Param(argument.name, kind, Format.HEX if bits else Format.DEC, since=Since.FALCORE)


_RES = Param("res", ParamType.ERRNO, Format.DEC, Result(), since=Since.FALCORE)


def row(call: Syscall) -> Event:
    """The row of a system call that has none of its own."""
    params = tuple(param(argument) for argument in call.arguments)
    category = Category[call.category.upper()]
    traits = Trait.NONE
    if any(one.type is ParamType.FD for one in params):
        traits |= Trait.USES_FD
        if category is Category.IO_READ:
            traits |= Trait.READS_FROM_FD
        elif category is Category.IO_WRITE:
            traits |= Trait.WRITES_TO_FD
    state = StateKind.NEW_FD if call.name in _NEW_FD else _STATE.get(call.name, StateKind.NONE)
    if state is not StateKind.NONE:
        traits |= Trait.MODIFIES_STATE
    if state in (StateKind.NEW_FD, StateKind.FCNTL):
        traits |= Trait.CREATES_FD
    if state is StateKind.CLOSE_RANGE:
        traits |= Trait.DESTROYS_FD
    return Event(
        call.name,
        FALCORE_ID_BASE + 2 * call.nr,
        params,
        (_RES, *params),
        syscall=call.name,
        nr=call.nr,
        category=category | Category.SYSCALL,
        traits=traits,
        state=state,
        raw=True,
    )


def ia32_row(call: Ia32Call) -> Event:
    """The row of a call that only 32-bit programs make."""
    bare = row(Syscall(-1, call.name, call.sc, call.category, call.arguments))
    return replace(bare, id=IA32_ID_BASE + 2 * call.nr, ia32=call.nr)
