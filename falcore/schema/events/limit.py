# SPDX-License-Identifier: Apache-2.0
"""Rows about what a process may use: resource limits, and system calls (seccomp)."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event

#: Bytes of struct rlimit: how much now, and how much at most.
_RLIMIT = carriage.fixed(16)
# What the kernel did not write is -1.
_OLD = "call_ret(c) == 0 ? user_part(call_arg(c, {argument}), {index}, 2) : ~0ULL"


def _resource(argument: int) -> str:
    """The resource, which is RLIMIT_UNKNOWN when no kernel has it."""
    return f"(__u32)call_arg(c, {argument}) < 16 ? (__u32)call_arg(c, {argument}) : 255"


ROWS: tuple[Event, ...] = (
    published(
        *(140, "getrlimit"),
        cur=_OLD.format(argument=1, index=0),
        max=_OLD.format(argument=1, index=1),
        resource=_resource(0),
        pointees=((1, _RLIMIT | carriage.ANSWER),),
    ),
    published(
        *(142, "setrlimit"),
        cur="user_part(call_arg(c, 1), 0, 2)",
        max="user_part(call_arg(c, 1), 1, 2)",
        resource=_resource(0),
        pointees=((1, _RLIMIT),),
    ),
    published(
        *(144, "prlimit64"),
        pid=0,
        resource=_resource(1),
        newcur="user_part(call_arg(c, 2), 0, 2)",
        newmax="user_part(call_arg(c, 2), 1, 2)",
        oldcur=_OLD.format(argument=3, index=0),
        oldmax=_OLD.format(argument=3, index=1),
        pointees=((2, _RLIMIT), (3, _RLIMIT | carriage.ANSWER)),
    ),
    published(298, "seccomp", op=0, flags=1),
)
