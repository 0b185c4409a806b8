# SPDX-License-Identifier: Apache-2.0
"""Every public event type as data, and the rows of those that no driver fills: files hold them all.

An event that gets a full row elsewhere in this package is dropped from here by its id, so that turning a
decode-only row into a filled one is a matter of adding the full row.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, reduce
from operator import or_
from pathlib import Path

from falcore.schema.events import loss
from falcore.schema.row import Category, Event, Param, Since, StateKind, Trait
from falcore.schema.types import Format, ParamType

_DATA = Path(__file__).parents[1] / "data" / "public_events.tsv"
_K = StateKind

#: What the exit events of decode-only rows do to the state, by `evt.type`.
_STATE: dict[str, StateKind] = {
    **dict.fromkeys(("open", "creat", "openat", "openat2", "open_by_handle_at"), _K.OPEN),
    **dict.fromkeys(("execve", "execveat"), _K.EXEC),
    **dict.fromkeys(("clone", "fork", "vfork", "clone3"), _K.CLONE),
    **dict.fromkeys(("dup", "dup2", "dup3"), _K.DUP),
    **dict.fromkeys(("pipe", "pipe2"), _K.PIPE),
    **dict.fromkeys(
        (
            "socket",
            "eventfd",
            "eventfd2",
            "signalfd",
            "signalfd4",
            "timerfd_create",
            "inotify_init",
            "inotify_init1",
            "epoll_create",
            "epoll_create1",
            "userfaultfd",
            "memfd_create",
            "pidfd_open",
            "pidfd_getfd",
            "io_uring_setup",
            "bpf",
        ),
        _K.NEW_FD,
    ),
    **dict.fromkeys(("accept", "accept4"), _K.ACCEPT),
    **dict.fromkeys(("sendto", "sendmsg", "recvfrom", "recvmsg", "recv", "send", "sendmmsg", "recvmmsg"), _K.TRANSFER),
    **dict.fromkeys(
        ("setuid", "setgid", "setresuid", "setresgid", "setreuid", "setregid"),
        _K.SET_ID,
    ),
    **dict.fromkeys(("brk", "mmap", "mmap2", "munmap"), _K.MEMORY),
    "close": _K.CLOSE,
    "chdir": _K.CHDIR,
    "fchdir": _K.FCHDIR,
    "fcntl": _K.FCNTL,
    "close_range": _K.CLOSE_RANGE,
    "bind": _K.BIND,
    "connect": _K.CONNECT,
    "socketpair": _K.SOCKETPAIR,
    "setsid": _K.SETSID,
    "setpgid": _K.SETPGID,
    "capset": _K.CAPSET,
    "setns": _K.NAMESPACE,
    "unshare": _K.NAMESPACE,
    "chroot": _K.CHROOT,
    "getcwd": _K.GETCWD,
}
#: The same for events that come once, on what counts as the way in.
_STATE_ENTER = {
    "connect": _K.CONNECT,
    "procexit": _K.PROCEXIT,
    "switch": _K.SWITCH,
    **dict.fromkeys(("useradded", "userdeleted", "groupadded", "groupdeleted"), _K.ACCOUNT),
}


def _param(text: str, known: bool) -> Param:
    parts = text.split(",")
    name, kind, format, family, link, old_name, old_type = parts + [""] * (7 - len(parts))
    type = ParamType[kind]
    return Param(
        name,
        type,
        Format[format],
        family=family or None,
        since=Since.SYSDIG_0293 if known else Since.CURRENT,
        dirfd=int(link) if link and type is not ParamType.DYN else None,
        sysdig_name=old_name or None,
        sysdig_type=ParamType[old_type] if old_type else None,
        dyn=link if type is ParamType.DYN else None,
    )


def _event(line: str) -> Event:
    number, name, categories, traits, old_name, known, params = line.split("\t")
    id, count = int(number), int(known)
    listed = () if params == "-" else tuple(_param(text, at < count) for at, text in enumerate(params.split(";")))
    enters = id % 2 == 0
    return Event(
        name,
        id - id % 2,
        listed if enters else None,
        None if enters else listed,
        category=reduce(or_, (Category[word] for word in categories.split("|")), Category(0)),
        traits=Trait.NONE if traits == "-" else reduce(or_, (Trait[word] for word in traits.split("|"))),
        state=(_STATE_ENTER if enters else _STATE).get(name, StateKind.NONE),
        sysdig_name=None if old_name in ("=", "-") else old_name,
    )


@cache
def public_events() -> dict[int, Event]:
    """Every public event type by id, each as a row of one direction."""
    lines = _DATA.read_text(encoding="ascii").splitlines()
    return {int(line.split("\t", 1)[0]): _event(line) for line in lines if not line.startswith("#")}


def decode_rows(filled: Collection[int]) -> tuple[Event, ...]:
    """The rows of the public events whose ids are not in `filled`, by id."""
    return tuple(loss.extended(id, event) for id, event in sorted(public_events().items()) if id not in filled)
