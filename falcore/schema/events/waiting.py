# SPDX-License-Identifier: Apache-2.0
"""Rows that wait for descriptors: poll, select, epoll."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event
from falcore.schema.source import Block

#: Bytes of struct pollfd, and where its requested and its returned events are.
_POLLFD, _EVENTS, _REVENTS = 8, 4, 6


def _fds(events: int) -> Block:
    """The number of descriptors, and each with its events, out of the struct pollfd at argument 0."""
    return Block(
        (
            f"n = user_size(call_arg(c, 0), {_POLLFD} * (__u64)(__u32)call_arg(c, 1)) / {_POLLFD};",
            f"n = n > {carriage.POINTEE_MAX // _POLLFD} ? {carriage.POINTEE_MAX // _POLLFD} : n;",
            "put_u16(e, {pos}, n);",
            "for (__u32 i = 0; i < n; i++) {",
            f"\t__u64 one = call_arg(c, 0) + {_POLLFD} * i;",
            "\tput_u64(e, {pos} + 2 + 10 * i, (__s64)(__s32)user_u32(one));",
            f"\tput_u16(e, {{pos}} + 10 + 10 * i, flags_poll_flags(user_u16(one + {events})));",
            "}",
            "n = 2 + 10 * n;",
        )
    )


_POLLED = (0, carriage.RECORDS)
_TIMEOUT = "user_u64(call_arg(c, 2)) * 1000000000ULL + user_u64(call_arg(c, 2) + 8)"

ROWS: tuple[Event, ...] = (
    published(80, "poll", fds=_fds(_REVENTS), timeout=2, enter={"fds": _fds(_EVENTS)}, pointees=(_POLLED,)),
    published(
        *(254, "ppoll"),
        fds=_fds(_REVENTS),
        timeout=_TIMEOUT,
        sigmask="user_u32(call_arg(c, 3))",
        enter={"fds": _fds(_EVENTS)},
        pointees=(_POLLED, (2, carriage.fixed(16)), (3, carriage.fixed(8))),
    ),
    published(82, "select"),
    published(78, "epoll_wait", maxevents=2),
    published(374, "epoll_create", size=0),
    published(376, "epoll_create1", flags=0),
)
