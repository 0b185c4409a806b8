# SPDX-License-Identifier: Apache-2.0
"""Rows about who a process is and where it lives: users, groups, capabilities, sessions, namespaces."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event


def _told(argument: int) -> str:
    """An id that the kernel writes; -1 where it failed."""
    return f"call_ret(c) == 0 ? user_part(call_arg(c, {argument}), 0, 1) : 0xffffffff"


_THREE = tuple((argument, carriage.fixed(4) | carriage.ANSWER) for argument in range(3))
_USERS: tuple[Event, ...] = (
    published(198, "setuid", uid=0),
    published(200, "setgid", gid=0),
    published(426, "setreuid", ruid=0, euid=1),
    published(428, "setregid", rgid=0, egid=1),
    published(192, "setresuid", ruid=0, euid=1, suid=2),
    published(194, "setresgid", rgid=0, egid=1, sgid=2),
    published(202, "getuid"),
    published(204, "geteuid"),
    published(206, "getgid"),
    published(208, "getegid"),
    published(210, "getresuid", ruid=_told(0), euid=_told(1), suid=_told(2), pointees=_THREE),
    published(212, "getresgid", rgid=_told(0), egid=_told(1), sgid=_told(2), pointees=_THREE),
    # What the kernel made of them, for the call asks for sets that it may cut.
    published(
        *(352, "capset"),
        kernel=True,
        cap_inheritable="get_cap_inheritable(c)",
        cap_permitted="get_cap_permitted(c)",
        cap_effective="get_cap_effective(c)",
    ),
)
_PLACES: tuple[Event, ...] = (
    published(274, "setsid"),
    published(294, "setpgid", pid=0, pgid=1),
    published(240, "setns", fd=0, nstype=1),
    published(284, "unshare", flags=0),
)
ROWS: tuple[Event, ...] = (*_USERS, *_PLACES)
