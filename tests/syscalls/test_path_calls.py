# SPDX-License-Identifier: Apache-2.0
"""Calls that name files without opening them, parameter by parameter against what the process knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from observation import Observed, flags

pytestmark = pytest.mark.root
TYPES = {
    *("rename", "renameat", "renameat2", "symlink", "symlinkat", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat"),
    *("link", "linkat", "mknod", "mknodat", "stat", "lstat", "chmod", "fchmod", "fchmodat", "chown", "lchown"),
    *("fchown", "fchownat", "getcwd", "chroot", "mount", "umount2"),
}
ENOENT, ERANGE, ENODEV, EINVAL = -2, -34, -19, -22
CWD = -100


def test_every_change_of_the_tree_names_both_ends(observed: Observed, tmp_path: Path) -> None:
    seen = observed("tree", tmp_path)
    dirfd, one = seen.facts["dirfd"], str(tmp_path / "one")
    assert seen.facts["results"] == [0] * 14 + [ENOENT]
    wanted = {
        "mkdir": {"path": one, "mode": 0o751},
        "mkdirat": {"dirfd": dirfd, "path": "two", "mode": 0o700},
        "rmdir": {"path": one},
        "unlinkat": {"dirfd": dirfd, "name": "two", "flags": flags("unlinkat_flags", "AT_REMOVEDIR")},
        "mknod": {"path": one, "mode": 0o100640, "dev": 0},
        "mknodat": {"dirfd": dirfd, "path": "fifo", "mode": 0o010600, "dev": 0},
        "link": {"oldpath": one, "newpath": "linked"},
        "linkat": {
            "olddir": dirfd,
            "oldpath": "one",
            "newdir": CWD,
            "newpath": "again",
            "flags": flags("linkat_flags", "AT_SYMLINK_FOLLOW"),
        },
        "symlink": {"target": "one", "linkpath": "soft"},
        "symlinkat": {"target": "target", "linkdirfd": dirfd, "linkpath": "softer"},
        "rename": {"oldpath": "linked", "newpath": "renamed"},
        "renameat": {"olddirfd": dirfd, "oldpath": "renamed", "newdirfd": CWD, "newpath": "more"},
        "renameat2": {
            "olddirfd": dirfd,
            "oldpath": "more",
            "newdirfd": dirfd,
            "newpath": "again",
            "flags": flags("renameat2_flags", "RENAME_EXCHANGE"),
        },
    }
    for name, arguments in wanted.items():
        assert seen.one(name, "<").args == {"res": 0, **arguments}, name
        assert seen.one(name, ">").args == ({"mode": 0o751} if name == "mkdir" else {}), name
    assert [event.args for event in seen.all("unlink", "<")] == [
        {"res": 0, "path": "more"},
        {"res": ENOENT, "path": "not there"},
    ]
    assert f"path=not there({tmp_path}/not there)" in seen.all("unlink", "<")[1].info


def test_inode_calls_report_mode_and_owner(observed: Observed, tmp_path: Path) -> None:
    seen = observed("inodes", tmp_path)
    fd, dirfd, path = seen.facts["fd"], seen.facts["dirfd"], str(tmp_path / "file")
    assert seen.facts["results"] == [0, ENOENT, *[0] * 7]
    assert seen.facts["owner"] == [14, 36]
    assert [event.args for event in seen.all("stat", "<", path=path)][-1] == {"res": 0, "path": path}
    assert seen.one("lstat", "<", path="no such").args == {"res": ENOENT, "path": "no such"}
    assert seen.one("chmod", "<").args == {"res": 0, "filename": path, "mode": 0o4711}
    assert seen.one("fchmod", "<").args == {"res": 0, "fd": fd, "mode": 0o600}
    assert seen.one("fchmodat", "<").args == {"res": 0, "dirfd": dirfd, "filename": "file", "mode": 0o604}
    assert seen.one("chown", "<").args == {"res": 0, "path": path, "uid": 12, "gid": 34}
    assert seen.one("lchown", "<").args == {"res": 0, "path": "file", "uid": 0xFFFFFFFF, "gid": 35}
    assert seen.one("fchown", "<").args == {"res": 0, "fd": fd, "uid": 13, "gid": 0xFFFFFFFF}
    assert seen.one("fchownat", "<").args == {
        "res": 0,
        "dirfd": dirfd,
        "pathname": "file",
        "uid": 14,
        "gid": 36,
        "flags": flags("fchownat_flags", "AT_SYMLINK_NOFOLLOW"),
    }
    assert seen.one("fchmod", "<")["fd.name"] == path


def test_calls_about_places_report_them(observed: Observed, tmp_path: Path) -> None:
    seen = observed("places", tmp_path)
    folder = str(tmp_path)
    asked, small = seen.all("getcwd", "<")[:2]
    assert asked.args == {"res": len(folder) + 1, "path": seen.facts["cwd"]}
    assert (small.args["res"], small.args["path"]) == (ERANGE, None)
    assert seen.one("mount", ">").args == {"flags": flags("mount_flags", "NOSUID|NODEV")}
    assert seen.one("mount", "<").args == {
        "res": ENODEV,
        "dev": "source",
        "dir": folder,
        "type": "no-such-file-system",
        "flags": flags("mount_flags", "NOSUID|NODEV"),
    }
    detach = flags("umount_flags", "DETACH")
    assert seen.one("umount2", ">").args == {"flags": detach}
    assert seen.one("umount2", "<").args == {"res": EINVAL, "name": folder, "flags": detach}
    assert [event.args for event in seen.all("chroot", "<")] == [
        {"res": ENOENT, "path": "/no/such/root"},
        {"res": 0, "path": "/"},
    ]
