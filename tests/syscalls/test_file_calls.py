# SPDX-License-Identifier: Apache-2.0
"""Calls that name files, parameter by parameter against what the process and the kernel know."""

from __future__ import annotations

import os
from pathlib import Path

import driver_under_test
import pytest
from observation import Observed, flags

pytestmark = pytest.mark.root
TYPES = {"access", "chdir", "creat", "faccessat", "faccessat2", "fchdir", "newfstatat", "open", "openat", "openat2"}

ENOENT, ENOTDIR = -2, -20
CWD = -100


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "files"
    path.mkdir()
    return path


def test_open_reports_flags_device_and_inode(observed: Observed, folder: Path) -> None:
    seen = observed("open", folder)
    name, wanted = str(folder / "open"), flags("file_flags", "O_RDWR|O_APPEND|O_CLOEXEC")
    assert seen.one("open", ">").args == {"name": name, "flags": wanted, "mode": 0}
    event = seen.one("open", "<")
    assert event.args == {
        "fd": seen.facts["fd"],
        "name": name,
        "flags": wanted,
        "mode": 0,
        "dev": seen.facts["dev"],
        "ino": seen.facts["ino"],
        "path": name,
    }
    assert event["fd.name"] == name
    assert event["fd.type"] == "file"
    assert event["evt.path_check"] == "same"


def test_a_failed_open_reports_the_error_and_no_file(observed: Observed, folder: Path) -> None:
    seen = observed("open_missing", folder)
    event = seen.one("open", "<")
    assert event.args == {
        "fd": ENOENT,
        "name": str(folder / "missing"),
        "flags": flags("file_flags", "O_RDONLY"),
        "mode": 0,
        "dev": 0,
        "ino": 0,
        "path": None,
    }
    assert event["evt.path_check"] == "unverified"


def test_openat_below_a_directory_reports_mode_and_that_it_created(observed: Observed, folder: Path) -> None:
    seen = observed("openat_creates", folder)
    asked = flags("file_flags", "O_CREAT|O_EXCL|O_WRONLY|O_TRUNC")
    dirfd = seen.facts["dirfd"]
    enter = {"dirfd": dirfd, "name": "made", "flags": asked, "mode": 0o640}
    assert seen.one("openat", ">", name="made").args == enter
    event = seen.one("openat", "<", name="made")
    assert event.args == enter | {
        "fd": seen.facts["fd"],
        "flags": asked | flags("file_flags", "O_F_CREATED"),
        "dev": seen.facts["dev"],
        "ino": seen.facts["ino"],
        "path": str(folder / "made"),
    }
    assert event["fd.name"] == seen.facts["path"] == str(folder / "made")
    assert event["evt.path_check"] == "same"


def test_openat_from_the_working_directory_resolves_the_name(observed: Observed) -> None:
    seen = observed("openat_from_cwd")
    event = seen.one("openat", "<", name="hosts")
    assert event.args == {
        "fd": seen.facts["fd"],
        "dirfd": CWD,
        "name": "hosts",
        "flags": flags("file_flags", "O_RDONLY"),
        "mode": 0,
        "dev": seen.facts["dev"],
        "ino": seen.facts["ino"],
        "path": "/etc/hosts",
    }
    assert event["fd.name"] == "/etc/hosts"
    assert event["evt.path_check"] == "same"


def test_programs_tell_a_path_of_31_parts_and_none_of_32(observed: Observed, folder: Path) -> None:
    seen = observed("open_deep", folder)
    assert seen.facts["above"]["path"].count("/") == 31
    assert seen.one("openat", "<", name="e").args["path"] == seen.facts["above"]["path"]
    # The module has no such bound.
    longer = seen.facts["file"]["path"] if driver_under_test.NAME == "kmod" else None
    assert seen.one("openat", "<", name="file").args["path"] == longer


def test_openat2_reads_its_structure(observed: Observed, folder: Path) -> None:
    seen = observed("openat2", folder)
    asked = {
        "dirfd": CWD,
        "name": str(folder / "two"),
        "flags": flags("file_flags", "O_CREAT|O_RDWR|O_CLOEXEC"),
        "mode": 0o604,
        "resolve": flags("openat2_flags", "RESOLVE_NO_SYMLINKS|RESOLVE_NO_MAGICLINKS"),
    }
    assert seen.one("openat2", ">").args == asked
    assert seen.one("openat2", "<").args == asked | {
        "fd": seen.facts["fd"],
        "flags": asked["flags"] | flags("file_flags", "O_F_CREATED"),  # type: ignore[operator]
        "dev": seen.facts["dev"],
        "ino": seen.facts["ino"],
        "path": asked["name"],
    }


def test_creat_reports_the_new_file(observed: Observed, folder: Path) -> None:
    seen = observed("creat", folder)
    name = str(folder / "creat")
    assert seen.one("creat", ">").args == {"name": name, "mode": 0o600}
    event = seen.one("creat", "<")
    assert event.args == {
        "fd": seen.facts["fd"],
        "name": name,
        "mode": 0o600,
        "dev": seen.facts["dev"],
        "ino": seen.facts["ino"],
        "creat_flags": 0,
        "path": name,
    }
    assert event["fd.name"] == name


def test_access_reports_name_mode_and_result(observed: Observed) -> None:
    seen = observed("access")
    missing, there = seen.all("access", "<")
    assert missing.args == {"res": ENOENT, "name": "/etc/no-such-file", "mode": flags("access_flags", "R_OK")}
    assert there.args == {
        "res": seen.facts["there"],
        "name": "/etc/hosts",
        "mode": flags("access_flags", "R_OK|W_OK"),
    }
    assert [event.args["mode"] for event in seen.all("access", ">")] == [missing.args["mode"], there.args["mode"]]
    assert missing["evt.res"] == "ENOENT"


def test_faccessat_and_faccessat2_report_every_argument(observed: Observed) -> None:
    seen = observed("faccessat")
    old = {"dirfd": seen.facts["dirfd"], "pathname": "hosts", "mode": flags("access_flags", "R_OK|X_OK")}
    assert seen.one("faccessat", ">").args == old
    assert seen.one("faccessat", "<").args == old | {"res": seen.facts["res"]}
    new = {
        "dirfd": CWD,
        "pathname": "/etc/hosts",
        "mode": flags("access_flags", "F_OK"),
        "flags": flags("faccessat2_flags", "AT_EACCESS|AT_SYMLINK_NOFOLLOW"),
    }
    assert seen.one("faccessat2", ">").args == new
    assert seen.one("faccessat2", "<").args == new | {"res": seen.facts["flagged"]}


def test_newfstatat_reports_every_argument(observed: Observed) -> None:
    seen = observed("newfstatat")
    assert seen.one("newfstatat", "<", path="hosts").args == {
        "res": seen.facts["there"],
        "dirfd": seen.facts["dirfd"],
        "path": "hosts",
        "flags": flags("newfstatat_flags", "AT_SYMLINK_NOFOLLOW"),
    }
    assert seen.one("newfstatat", "<", path="/no/such").args["res"] == seen.facts["missing"] == ENOENT
    assert len(seen.all("newfstatat", ">")) >= 2


def test_chdir_moves_the_working_directory_only_when_it_succeeds(observed: Observed, folder: Path) -> None:
    seen = observed("chdir", folder)
    missing = seen.one("chdir", "<", path="/no/such/folder")
    assert missing.args["res"] == ENOENT
    moved = seen.one("chdir", "<", path=str(folder))
    assert moved.args == {"res": 0, "path": str(folder)}
    assert seen.one("openat", "<", name=".")["fd.name"] == str(folder)
    etc = seen.facts["etc"]
    assert seen.one("fchdir", ">").args == {"fd": etc}
    assert seen.one("fchdir", "<").args == {"res": 0, "fd": etc}
    assert seen.facts["cwd"] == "/etc"
    assert os.path.normpath(seen.one("fchdir", "<")["proc.cwd"]) == "/etc"
