# SPDX-License-Identifier: Apache-2.0
"""Cases of rows about sockets and scattered data: what the reader makes of what drivers send.

Of a tuple only its sources are told here, as three bytes: the place of the socket, that of the address, the way.
"""

from __future__ import annotations

import struct
from typing import Any

from falcore.schema.row import Direction

from .fill_harness import UserText

ENTER, EXIT = Direction.ENTER, Direction.EXIT
OUT, IN = bytes([2, 1, 0]), bytes([2, 1, 1])
BLOCK = UserText(struct.pack("<HHHHQQ", 1, 0, 0, 0, 0xFFFF1000, 0xFFFF2000))
#: A sum, and the data behind it.
SENT = UserText(struct.pack("<Q", 300) + bytes(range(1, 200)))
DATA = UserText(bytes(range(1, 200)))
KEPT, SUM = bytes(range(1, 81)), 300
SIZE = UserText(struct.pack("<I", 4))
MINUS_ONE = 0xFFFFFFFF
_KIND: dict[str, Any] = {"domain": "AF_INET6", "type": 0x80002, "proto": 17}
_OUTWARD: dict[str, Any] = {"fd": 5, "size": 9, "tuple": OUT}
_MESSAGE: dict[str, Any] = {"fd": 5, "size": SUM, "tuple": OUT}
_BACKLOG: dict[str, Any] = {"fd": 3, "backlog": -1}
_OPTION: dict[str, Any] = {"res": 0, "fd": 3, "level": "SOL_SOCKET", "val": b"option\0", "optlen": 4}
_PAIR: dict[str, Any] = {"domain": "AF_UNIX", "type": 1, "proto": 0}

CASES: list[tuple[str, Direction, tuple[int, ...], int, dict[str, Any]]] = [
    ("socket", ENTER, (10, 0x80002, 17), 0, _KIND),
    ("socket", EXIT, (10, 0x80002, 17), 4, {"fd": 4, **_KIND, "flags": "O_CLOEXEC"}),
    ("bind", ENTER, (3,), 0, {"fd": 3}),
    ("bind", EXIT, (3,), -98, {"res": -98, "addr": b"\1", "fd": 3}),
    ("connect", ENTER, (3,), 0, {"fd": 3, "addr": b"\1"}),
    ("connect", EXIT, (3,), -111, {"res": -111, "tuple": OUT, "fd": 3, "addr": b"\1"}),
    ("listen", ENTER, (3, MINUS_ONE), 0, _BACKLOG),
    ("listen", EXIT, (3, MINUS_ONE), 0, {"res": 0, **_BACKLOG}),
    ("shutdown", ENTER, (3, 2), 0, {"fd": 3, "how": "SHUT_RDWR"}),
    ("shutdown", EXIT, (3, 7), -22, {"res": -22, "fd": 3, "how": 0xFF}),
    ("getsockname", ENTER, (3,), 0, {}),
    ("getsockname", EXIT, (3,), 0, {"res": 0, "fd": 3, "addr": b"\1"}),
    ("getpeername", ENTER, (3,), 0, {}),
    ("getpeername", EXIT, (3,), -107, {"res": -107, "fd": 3, "addr": b"\1"}),
    ("socketpair", ENTER, (1, 1, 0), 0, _PAIR),
    (
        "socketpair",
        EXIT,
        (1, 1, 0, 6, 7, BLOCK.address),
        0,
        {"res": 0, "fd1": 6, "fd2": 7, "source": 0xFFFF1000, "peer": 0xFFFF2000, **_PAIR},
    ),
    ("setsockopt", ENTER, (3, 1, 4), 0, {}),
    ("setsockopt", EXIT, (3, 1, 4, 0, 4), 0, {**_OPTION, "optname": "SO_ERROR"}),
    ("getsockopt", ENTER, (3, 1, 4), 0, {}),
    ("getsockopt", EXIT, (3, 1, 9, 0, SIZE.address), 0, {**_OPTION, "optname": "SO_KEEPALIVE"}),
    ("accept", ENTER, (3,), 0, {}),
    (
        "accept",
        EXIT,
        (3, 3, 4, 0),
        8,
        {"fd": 8, "tuple": bytes([4, 255, 1]), "queuepct": 75, "queuelen": 3, "queuemax": 4},
    ),
    ("accept4", ENTER, (3, 0, 0, 0o2000000), 0, {"flags": 4096}),
    (
        "accept4",
        EXIT,
        (3, 0, 0, 0o2004000),
        -11,
        {"fd": -11, "tuple": bytes([4, 255, 1]), "queuepct": 0, "queuelen": 0, "queuemax": 0, "flags": 4096 | 64},
    ),
    ("sendto", ENTER, (5, 0, 0, 9), 0, _OUTWARD),
    ("sendto", EXIT, (5, 0, 0, 9, DATA.address), 9, {"res": 9, "data": KEPT, **_OUTWARD}),
    ("recvfrom", ENTER, (5, 0, 9), 0, {"fd": 5, "size": 9}),
    (
        "recvfrom",
        EXIT,
        (5, 0, 0, 9, DATA.address),
        9,
        {"res": 9, "data": KEPT, "tuple": IN, "fd": 5, "size": 9},
    ),
    ("sendmsg", ENTER, (5, 0, 0, SENT.address), 0, _MESSAGE),
    ("sendmsg", EXIT, (5, 0, 0, SENT.address), 300, {"res": 300, "data": KEPT, **_MESSAGE}),
    ("recvmsg", ENTER, (5,), 0, {"fd": 5}),
    (
        "recvmsg",
        EXIT,
        (5, 0, 0, SENT.address, DATA.address),
        7,
        {"res": 7, "size": 7, "data": KEPT, "tuple": IN, "msgcontrol": KEPT, "fd": 5},
    ),
    ("sendmmsg", ENTER, (5,), 0, {}),
    ("sendmmsg", EXIT, (5, 0, 0, SENT.address, 44), 2, {"res": 44, "data": KEPT, **_MESSAGE, "messages": 2}),
    ("recvmmsg", ENTER, (5,), 0, {}),
    (
        "recvmmsg",
        EXIT,
        (5, 0, 0, SENT.address, DATA.address, 44),
        -11,
        {"res": -11, "fd": 5, "size": 44, "data": KEPT, "tuple": IN, "msgcontrol": KEPT, "messages": -11},
    ),
    ("readv", ENTER, (5,), 0, {"fd": 5}),
    ("readv", EXIT, (5, SENT.address), -9, {"res": -9, "size": 0, "data": KEPT, "fd": 5}),
    ("writev", ENTER, (5, SENT.address), 0, {"fd": 5, "size": SUM}),
    ("writev", EXIT, (5, SENT.address), 300, {"res": 300, "data": KEPT, "fd": 5, "size": SUM}),
    ("preadv", ENTER, (5, 1 << 40), 0, {"fd": 5, "pos": 1 << 40}),
    (
        "preadv",
        EXIT,
        (5, SENT.address, 1 << 40),
        9,
        {"res": 9, "size": 9, "data": KEPT, "fd": 5, "pos": 1 << 40},
    ),
    ("pwritev", ENTER, (5, SENT.address, 6), 0, {"fd": 5, "size": SUM, "pos": 6}),
    (
        "pwritev",
        EXIT,
        (5, SENT.address, 6),
        9,
        {"res": 9, "data": KEPT, "fd": 5, "size": SUM, "pos": 6},
    ),
]
