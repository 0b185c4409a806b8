# SPDX-License-Identifier: Apache-2.0
"""Rows that work on open descriptors without reading or writing the caller's bytes: lseek, fcntl, splice and so on."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event

_OFFSET = carriage.fixed(8)

ROWS: tuple[Event, ...] = (
    published(86, "lseek", fd=0, offset=1, whence=2),
    published(150, "fcntl", fd=0, cmd=1, arg=2),
    published(166, "splice", fd_in=0, fd_out=2, size=4, flags=5),
    published(170, "ioctl", fd=0, request=1, argument=2),
    published(
        *(188, "sendfile"),
        out_fd=0,
        in_fd=1,
        offset="user_u64(call_arg(c, 2))",
        size=3,
        pointees=((2, _OFFSET),),
    ),
    published(236, "getdents", fd=0),
    published(238, "getdents64", fd=0),
    published(242, "flock", fd=0, operation=1),
    published(
        *(332, "copy_file_range"),
        fdin=0,
        offin="user_u64(call_arg(c, 1))",
        fdout=2,
        offout="user_u64(call_arg(c, 3))",
        len=4,
        pointees=((1, _OFFSET), (3, _OFFSET)),
    ),
    published(450, "close_range", first=0, last=1, flags=2),
)
