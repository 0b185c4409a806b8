# SPDX-License-Identifier: Apache-2.0
"""Rows that make descriptors of what is no file: eventfd, signalfd, timerfd, inotify, memfd, pidfd, bpf, io_uring."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event, Param, Since, SysdigForm
from falcore.schema.source import Number
from falcore.schema.types import Format, ParamType


def _fd_flags(index: int) -> str:
    """O_NONBLOCK and O_CLOEXEC out of argument `index`."""
    return f"flags_fd_flags((__u32)call_arg(c, {index}))"


def _own_flags(index: int, type: ParamType = ParamType.UINT8) -> tuple[Param, ...]:
    """The flags that the public way in lacks and that of sysdig 0.29.3 has, as wide as there."""
    return (Param("flags", type, Format.HEX, Number(_fd_flags(index)), since=Since.FALCORE),)


_MASK = "user_u32(call_arg(c, 1))"
_MASK_POINTEE = ((1, carriage.fixed(8)),)
_RESULT_ALONE = (0,)
#: struct io_uring_params up to its features: uapi/linux/io_uring.h
_RING = (1, carriage.fixed(24))
# With IORING_ENTER_EXT_ARG the signal mask is elsewhere.
_RING_SIGNALS = "call_arg(c, 3) & 8 ? 0 : user_u32(call_arg(c, 4))"

ROWS: tuple[Event, ...] = (
    # Flags came with the call of the next number; the parameter is older than that.
    published(62, "eventfd", initval=0, flags="0"),
    published(
        *(396, "eventfd2"),
        initval=0,
        flags=_fd_flags(1),
        enter_more=_own_flags(1, ParamType.UINT32),
        sysdig=(SysdigForm(62, (0, 1)), SysdigForm(63, _RESULT_ALONE)),
    ),
    published(126, "signalfd", fd=0, mask=_MASK, flags="0", pointees=_MASK_POINTEE),
    published(
        *(398, "signalfd4"),
        fd=0,
        mask=_MASK,
        flags=_fd_flags(3),
        pointees=_MASK_POINTEE,
        enter_more=_own_flags(3),
        sysdig=(SysdigForm(126, (0, 1, 2)), SysdigForm(127, _RESULT_ALONE)),
    ),
    published(138, "inotify_init", flags="0"),
    published(
        *(394, "inotify_init1"),
        flags=_fd_flags(0),
        enter_more=_own_flags(0),
        sysdig=(SysdigForm(138, (0,)), SysdigForm(139, _RESULT_ALONE)),
    ),
    published(136, "timerfd_create", clockid=0, flags=_fd_flags(1)),
    published(320, "userfaultfd", flags=_fd_flags(0)),
    published(404, "memfd_create", name=0, flags=1),
    published(406, "pidfd_getfd", pid_fd=0, target_fd=1, flags=2),
    published(408, "pidfd_open", pid=0, flags=1),
    published(368, "bpf", cmd=0),
    published(
        *(338, "io_uring_setup"),
        entries=0,
        sq_entries="user_u32(call_arg(c, 1))",
        cq_entries="user_u32(call_arg(c, 1) + 4)",
        flags="flags_io_uring_setup_flags(user_u32(call_arg(c, 1) + 8))",
        sq_thread_cpu="user_u32(call_arg(c, 1) + 12)",
        sq_thread_idle="user_u32(call_arg(c, 1) + 16)",
        features="flags_io_uring_setup_feats(user_u32(call_arg(c, 1) + 20))",
        pointees=(_RING,),
    ),
    published(
        *(340, "io_uring_enter"),
        fd=0,
        to_submit=1,
        min_complete=2,
        flags=3,
        sig=_RING_SIGNALS,
        pointees=((4, carriage.fixed(8)),),
    ),
    published(342, "io_uring_register", fd=0, opcode=1, arg=2, nr_args=3),
)
