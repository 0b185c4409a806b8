# SPDX-License-Identifier: Apache-2.0
"""Calls about users, capabilities, sessions and namespaces, and the fields that have to follow them."""

from __future__ import annotations

from typing import Any

import pytest
from observation import Observed, flags

import falcore

pytestmark = pytest.mark.root
TYPES = {
    *("setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "capset", "prctl"),
    *("getuid", "geteuid", "getgid", "getegid", "getresuid", "getresgid"),
    *("setsid", "setpgid", "setns", "unshare", "fork", "clone", "clone3"),
}
EPERM, EBADF = -1, -9
NOBODY = 0xFFFFFFFF


def names(capabilities: int) -> set[str]:
    """The lines of capsh for a mask, by their numbers alone where no name is known here."""
    known = {0: "CAP_CHOWN", 10: "CAP_NET_BIND_SERVICE", 14: "CAP_IPC_LOCK", 15: "CAP_IPC_OWNER"}
    return {known[bit] for bit in known if capabilities >> bit & 1}


def shows(event: falcore.Event, rights: dict[str, Any]) -> None:
    """Asserts that the fields say what procfs does."""
    assert (event["user.uid"], event["group.gid"]) == (rights["uid"], rights["gid"])
    for name, mask in rights["caps"].items():
        told = set((event[f"thread.cap_{name}"] or "").split())
        assert len(told) == mask.bit_count(), (name, told, hex(mask))
        assert names(mask) <= told


def test_calls_that_change_users_tell_them_and_what_they_made(observed: Observed) -> None:
    seen = observed("users")
    facts, tid = seen.facts, seen.facts["child"]
    assert facts["results"] == [0, 0, 0, 0, 0, 0, 0, 0, EPERM, 23]
    for name, argument, value in zip(
        ("getuid", "geteuid", "getgid", "getegid"), ("uid", "euid", "gid", "egid"), facts["told"], strict=True
    ):
        assert seen.all(name, "<", tid)[0].args == {argument: value}
    assert seen.one("setregid", ">", tid).args == {}
    assert seen.one("setregid", "<", tid).args == {"res": 0, "rgid": 12, "egid": NOBODY}
    groups = {"rgid": 13, "egid": 14, "sgid": 15}
    assert seen.one("setresgid", ">", tid).args == groups
    assert seen.one("setresgid", "<", tid).args == {"res": 0, **groups}
    assert seen.one("setgid", ">", tid).args == {"gid": 16}
    assert seen.one("setgid", "<", tid).args == {"res": 0, "gid": 16}
    assert facts["groups"] == [16, 16, 16]
    assert seen.one("getresgid", "<", tid).args == {"res": 0, "rgid": 16, "egid": 16, "sgid": 16}
    assert seen.one("setreuid", "<", tid).args == {"res": 0, "ruid": NOBODY, "euid": 0}
    assert facts["users"] == [22, 23, 24]
    assert seen.one("getresuid", ">", tid).args == {}
    assert seen.one("getresuid", "<", tid).args == {"res": 0, "ruid": 22, "euid": 23, "suid": 24}
    assert seen.one("setuid", "<", tid).args == {"res": EPERM, "uid": 0}


def test_users_groups_and_capabilities_of_a_thread_follow(observed: Observed) -> None:
    seen = observed("users")
    facts, tid = seen.facts, seen.facts["child"]
    groups = [seen.one(name, "<", tid)["group.gid"] for name in ("setresgid", "setgid")]
    assert groups == [14, 16]
    dropped = seen.one("setresuid", "<", tid, euid=21)
    assert (dropped["user.uid"], dropped["thread.cap_effective"] or "") == (21, "")
    shows(seen.one("setreuid", "<", tid), facts["regained"])
    shows(seen.all("geteuid", "<", tid)[1], facts["rights"])


def test_root_may_keep_what_is_permitted(observed: Observed) -> None:
    seen = observed("kept")
    assert seen.facts["results"] == [0, 0, 1000]
    shows(seen.one("geteuid", "<", seen.facts["child"]), seen.facts["rights"])
    assert seen.facts["rights"]["caps"]["permitted"]


def test_rights_are_those_of_one_thread(observed: Observed) -> None:
    seen = observed("thread_users")
    facts, tid = seen.facts, seen.facts["thread"]
    assert facts["results"] == [0, 0, 4321]
    caps = {"cap_inheritable": 1, "cap_permitted": 0xC481, "cap_effective": 0x481}
    assert seen.one("capset", ">", tid).args == {}
    assert seen.one("capset", "<", tid).args == {"res": 0, **caps}
    shows(seen.one("geteuid", "<", tid), facts["thread_rights"])
    assert facts["thread_rights"]["uid"] == 4321
    shows(seen.one("geteuid", "<"), facts["rights"])
    assert facts["rights"]["uid"] == facts["again"] == 0


def test_sessions_and_groups_follow(observed: Observed) -> None:
    seen = observed("sessions")
    facts, tid = seen.facts, seen.facts["child"]
    made, _, denied, leader, sid, _ = facts["results"]
    assert (made, denied, facts["group"]) == (0, EPERM, tid)
    assert seen.one("setpgid", ">", tid).args == {"pid": 0, "pgid": 0}
    assert seen.one("setpgid", "<", tid).args == {"res": 0, "pid": 0, "pgid": 0}
    assert seen.one("getuid", "<", tid)["proc.vpgid"] == tid
    assert seen.one("setsid", "<", tid).args == {"res": EPERM}
    assert seen.one("setsid", ">", leader).args == {}
    started = seen.one("setsid", "<", leader)
    assert started.args == {"res": sid} == {"res": leader}
    after = seen.one("getuid", "<", leader)
    assert (after["proc.sid"], after["proc.vpgid"]) == (leader, leader)
    assert after["proc.is_sid_leader"] is True
    other = facts["other"]
    assert facts["moved"] == 0
    assert seen.one("setpgid", "<", pid=other).args == {"res": 0, "pid": other, "pgid": other}
    assert seen.one("getuid", "<", other)["proc.vpgid"] == facts["other_group"] == other


def test_namespaces_bring_their_root_and_every_capability(observed: Observed) -> None:
    seen = observed("namespaces")
    joins, leaves = seen.facts["joins"], seen.facts["leaves"]
    tid = joins["child"]
    assert joins["results"][:2] == [0, 0]
    joined = {"fd": joins["fd"], "nstype": flags("clone_flags", "CLONE_NEWNS")}
    assert seen.one("setns", ">", tid).args == joined
    assert seen.one("setns", "<", tid).args == {"res": 0, **joined}
    assert seen.one("unshare", "<", tid).args == {"res": 0, "flags": flags("clone_flags", "CLONE_FS")}
    assert seen.one("setns", ">", tid)["proc.cwd"] == "/etc/"
    assert seen.one("getuid", "<", tid)["proc.cwd"] == joins["cwd"] == "/"
    tid = leaves["child"]
    assert leaves["results"][1] == 0
    new = {"flags": flags("clone_flags", "CLONE_NEWUSER|CLONE_NEWNS")}
    assert seen.one("unshare", ">", tid).args == new
    assert seen.one("unshare", "<", tid).args == {"res": 0, **new}
    after = seen.one("geteuid", "<", tid)
    for name, mask in leaves["rights"]["caps"].items():
        assert len((after[f"thread.cap_{name}"] or "").split()) == mask.bit_count(), name
    assert seen.one("setns", "<", tid).args == {"res": EBADF, "fd": 987, "nstype": 0}
