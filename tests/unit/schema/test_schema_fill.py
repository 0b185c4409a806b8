# SPDX-License-Identifier: Apache-2.0
"""The generated fill code, run natively, against the independent encoder."""

from __future__ import annotations

import shutil
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falcore.schema.encode import encode
from falcore.schema.events import CARRIED, FULL_ROWS, Direction, by_name
from falcore.schema.flags import FAMILY
from falcore.schema.row import Event
from falcore.schema.syscalls import by_nr
from falcore.schema.types import FIXED_SIZE

from . import cases_files, cases_process, cases_socket
from .fill_harness import FILLERS, GETTERS, TRANSLATED, Harness, UserText

ENTER, EXIT = Direction.ENTER, Direction.EXIT
MASK = (1 << 64) - 1
AT_FDCWD = -100 & 0xFFFFFFFF  # as it stands in the register: the upper half is not the caller's
NUMBERS = {getter: 1000 + index for index, getter in enumerate(GETTERS)}
HOSTS = UserText(b"/etc/hosts")
NAME = UserText(b"a name longer than sixteen bytes")
DATA = UserText(b"127.0.0.1\tlocalhost\n" + bytes(range(1, 200)))
PIPE = UserText(struct.pack("<ii", 7, 8))
HOW = UserText(struct.pack("<QQQ", 0o2000101, 0o644, 0x9))
MINUS_SIX = UserText(struct.pack("<i", -6))


@pytest.fixture(scope="session", params=["gcc", "clang"])
def harness(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Harness:
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    return Harness(tmp_path_factory.mktemp("fill"), request.param)


def wire(name: str, direction: Direction, values: dict[str, object]) -> bytes:
    return encode(by_name(name), direction, values)[26:]


TASK: dict[str, object] = {
    "exe": "task_exe",
    "args": ["task_args"],
    "tid": NUMBERS["get_task_tid"],
    "pid": NUMBERS["get_task_pid"],
    "ptid": NUMBERS["get_task_ptid"],
    "cwd": "",
    "fdlimit": NUMBERS["get_task_fdlimit"],
    "pgft_maj": NUMBERS["get_task_pgft_maj"],
    "pgft_min": NUMBERS["get_task_pgft_min"],
    "vm_size": NUMBERS["task_vm_size"],
    "vm_rss": NUMBERS["task_vm_rss"],
    "vm_swap": NUMBERS["task_vm_swap"],
    "comm": "task_comm",
    "cgroups": ["task_cgroups"],
}
EXEC: dict[str, object] = {
    **TASK,
    "res": 0,
    "env": ["task_env"],
    "tty": NUMBERS["get_task_tty"],
    "vpgid": NUMBERS["get_task_vpgid"],
    "loginuid": NUMBERS["get_task_loginuid"],
    "flags": NUMBERS["get_exe_flags"],
    "cap_inheritable": NUMBERS["get_cap_inheritable"],
    "cap_permitted": NUMBERS["get_cap_permitted"],
    "cap_effective": NUMBERS["get_cap_effective"],
    "exe_ino": NUMBERS["get_exe_ino"],
    "exe_ino_ctime": NUMBERS["get_exe_ctime"],
    "exe_ino_mtime": NUMBERS["get_exe_mtime"],
    "uid": NUMBERS["get_task_uid"],
    "trusted_exepath": "exe_path",
    "pgid": NUMBERS["get_task_pgid"],
    "gid": NUMBERS["get_task_gid"],
}
CLONE: dict[str, object] = {
    **TASK,
    "res": 4321,
    "flags": NUMBERS["get_clone_flags"],
    "uid": NUMBERS["get_task_uid"],
    "gid": NUMBERS["get_task_gid"],
    "vtid": NUMBERS["get_task_vtid"],
    "vpid": NUMBERS["get_task_vpid"],
    "pidns_init_start_ts": NUMBERS["get_pidns_start"],
}
SIZES: dict[str, object] = {key: TASK[key] for key in ("vm_size", "vm_rss", "vm_swap")}
OPENED: dict[str, object] = {"dev": 0x800003, "ino": 0x100000003, "path": "opened_path"}

#: name, direction, arguments, result, and what the event has to say.
CASES: list[tuple[str, Direction, tuple[int, ...], int, dict[str, Any]]] = [
    ("execve", ENTER, (HOSTS.address,), 0, {"filename": "/etc/hosts"}),
    ("execve", EXIT, (), 0, {**EXEC, "filename": "exec_filename"}),
    (
        "execveat",
        ENTER,
        (AT_FDCWD, HOSTS.address, 0, 0, 0x1100),
        0,
        {"dirfd": -100, "pathname": "/etc/hosts", "flags": "AT_EMPTY_PATH|AT_SYMLINK_NOFOLLOW"},
    ),
    ("execveat", EXIT, (), -2, {**EXEC, "res": -2}),
    *((name, ENTER, (), 0, {}) for name in ("clone", "clone3", "fork", "vfork")),
    *((name, EXIT, (), 4321, CLONE) for name in ("clone", "clone3", "fork", "vfork")),
    (
        "procexit",
        ENTER,
        (),
        0,
        {
            "status": NUMBERS["get_exit_status"],
            "ret": NUMBERS["get_exit_ret"],
            "sig": NUMBERS["get_exit_sig"] & 0xFF,
            "core": NUMBERS["get_exit_core"] & 0xFF,
            "reaper_tid": NUMBERS["get_reaper_tid"],
        },
    ),
    ("brk", ENTER, (0x55550000,), 0, {"addr": 0x55550000}),
    ("brk", EXIT, (0,), 0x55570000, {"res": 0x55570000, "addr": 0, **SIZES}),
    (
        "mmap",
        ENTER,
        (0, 4096, 3, 0x22, 0xFFFFFFFF, 0),
        0,
        {
            "addr": 0,
            "length": 4096,
            "prot": "PROT_READ|PROT_WRITE",
            "flags": "MAP_PRIVATE|MAP_ANONYMOUS",
            "fd": -1,
            "offset": 0,
        },
    ),
    (
        "mmap",
        EXIT,
        (0x7000, 8192, 5, 0x812, 3, 4096),
        0x7000,
        {
            "res": 0x7000,
            **SIZES,
            "addr": 0x7000,
            "length": 8192,
            "prot": "PROT_READ|PROT_EXEC",
            "flags": "MAP_PRIVATE|MAP_FIXED|MAP_DENYWRITE",
            "fd": 3,
            "offset": 4096,
        },
    ),
    ("munmap", ENTER, (0x7000, 8192), 0, {"addr": 0x7000, "length": 8192}),
    ("munmap", EXIT, (0x7000, 8192), -22, {"res": -22, **SIZES, "addr": 0x7000, "length": 8192}),
    ("mprotect", ENTER, (0x7000, 1, 0x01000004), 0, {"addr": 0x7000, "length": 1, "prot": "PROT_EXEC|PROT_GROWSDOWN"}),
    ("mprotect", EXIT, (0x7000, 1, 0), 0, {"res": 0, "addr": 0x7000, "length": 1, "prot": "PROT_NONE"}),
    ("access", ENTER, (HOSTS.address, 4), 0, {"mode": "R_OK"}),
    ("access", EXIT, (HOSTS.address, 0), -2, {"res": -2, "name": "/etc/hosts", "mode": "F_OK"}),
    (
        "openat",
        ENTER,
        (AT_FDCWD, HOSTS.address, 0o2000000, 0xFFFF),
        0,
        {"dirfd": -100, "name": "/etc/hosts", "flags": "O_RDONLY|O_CLOEXEC", "mode": 0},
    ),
    (
        "openat",
        EXIT,
        (5, HOSTS.address, 0o102, 0o600),
        3,
        {
            "fd": 3,
            "dirfd": 5,
            "name": "/etc/hosts",
            "flags": "O_RDWR|O_CREAT|FD_UPPER_LAYER",
            "mode": 0o600,
            **OPENED,
        },
    ),
    ("open", ENTER, (0, 0o1, 0), 0, {"name": None, "flags": "O_WRONLY", "mode": 0}),
    (
        "open",
        EXIT,
        (HOSTS.address, 0o200000, 0o777),
        -2,
        {"fd": -2, "name": "/etc/hosts", "flags": "O_RDONLY|O_DIRECTORY", "mode": 0, **OPENED, "dev": 0, "ino": 0},
    ),
    ("creat", ENTER, (HOSTS.address, 0o100644), 0, {"name": "/etc/hosts", "mode": 0o644}),
    (
        "creat",
        EXIT,
        (HOSTS.address, 0o644),
        3,
        {"fd": 3, "name": "/etc/hosts", "mode": 0o644, "creat_flags": "FD_UPPER_LAYER_CREAT", **OPENED},
    ),
    (
        "openat2",
        ENTER,
        (AT_FDCWD, HOSTS.address, HOW.address, 24),
        0,
        {
            "dirfd": -100,
            "name": "/etc/hosts",
            "flags": "O_WRONLY|O_CREAT|O_CLOEXEC",
            "mode": 0o644,
            "resolve": "RESOLVE_BENEATH|RESOLVE_NO_XDEV",
        },
    ),
    (
        "openat2",
        EXIT,
        (AT_FDCWD, HOSTS.address, HOW.address, 24),
        3,
        {
            "fd": 3,
            "dirfd": -100,
            "name": "/etc/hosts",
            "flags": "O_WRONLY|O_CREAT|O_CLOEXEC|FD_UPPER_LAYER",
            "mode": 0o644,
            "resolve": "RESOLVE_BENEATH|RESOLVE_NO_XDEV",
            **OPENED,
        },
    ),
    ("close", ENTER, (3,), 0, {"fd": 3}),
    ("close", EXIT, (0xFFFFFFFF,), -9, {"res": -9, "fd": -1}),
    ("read", ENTER, (3, 0, 131072), 0, {"fd": 3, "size": 131072}),
    ("read", EXIT, (3, DATA.address, 4096), 9, {"res": 9, "data": b"127.0.0.1", "fd": 3, "size": 4096}),
    ("read", EXIT, (3, DATA.address, 4096), -9, {"res": -9, "fd": 3, "size": 4096}),
    ("write", ENTER, (1, 0, 5), 0, {"fd": 1, "size": 5}),
    ("write", EXIT, (1, DATA.address, 9), 3, {"res": 3, "data": b"127", "fd": 1, "size": 9}),
    ("write", EXIT, (1, DATA.address, 9), -32, {"res": -32, "data": b"127.0.0.1", "fd": 1, "size": 9}),
    ("pread", ENTER, (3, 0, 8, 1 << 40), 0, {"fd": 3, "size": 8, "pos": 1 << 40}),
    (
        "pread",
        EXIT,
        (3, DATA.address, 8, 64),
        8,
        {"res": 8, "data": b"127.0.0.", "fd": 3, "size": 8, "pos": 64},
    ),
    ("pwrite", ENTER, (3, 0, 8, 64), 0, {"fd": 3, "size": 8, "pos": 64}),
    ("pwrite", EXIT, (3, DATA.address, 4, 64), 4, {"res": 4, "data": b"127.", "fd": 3, "size": 4, "pos": 64}),
    ("fstat", ENTER, (3,), 0, {"fd": 3}),
    ("fstat", EXIT, (3,), 0, {"res": 0, "fd": 3}),
    ("newfstatat", ENTER, (), 0, {}),
    (
        "newfstatat",
        EXIT,
        (3, HOSTS.address, 0, 0x1100),
        0,
        {"res": 0, "dirfd": 3, "path": "/etc/hosts", "flags": "AT_EMPTY_PATH|AT_SYMLINK_NOFOLLOW"},
    ),
    ("dup", ENTER, (3,), 0, {"fd": 3}),
    ("dup", EXIT, (3,), 4, {"res": 4, "oldfd": 3}),
    ("dup2", ENTER, (3,), 0, {"fd": 3}),
    ("dup2", EXIT, (3, 9), 9, {"res": 9, "oldfd": 3, "newfd": 9}),
    ("dup3", ENTER, (3,), 0, {"fd": 3}),
    ("dup3", EXIT, (3, 9, 0o2000000), 9, {"res": 9, "oldfd": 3, "newfd": 9, "flags": "O_CLOEXEC"}),
    ("pipe", ENTER, (), 0, {}),
    ("pipe", EXIT, (PIPE.address,), 0, {"res": 0, "fd1": 7, "fd2": 8, "ino": 0x100000007}),
    ("pipe", EXIT, (PIPE.address,), -24, {"res": -24, "fd1": -1, "fd2": -1, "ino": 0}),
    ("pipe2", ENTER, (), 0, {}),
    (
        "pipe2",
        EXIT,
        (PIPE.address, 0o2004000),
        0,
        {"res": 0, "fd1": 7, "fd2": 8, "ino": 0x100000007, "flags": "O_NONBLOCK|O_CLOEXEC"},
    ),
    ("chdir", ENTER, (), 0, {}),
    ("chdir", EXIT, (HOSTS.address,), -20, {"res": -20, "path": "/etc/hosts"}),
    ("fchdir", ENTER, (3,), 0, {"fd": 3}),
    ("fchdir", EXIT, (3,), 0, {"res": 0, "fd": 3}),
    ("prctl", ENTER, (), 0, {}),
    (
        "prctl",
        EXIT,
        (15, NAME.address),
        0,
        {"res": 0, "option": "PR_SET_NAME", "arg2_str": "a name longer t", "arg2_int": 0},
    ),
    ("prctl", EXIT, (38, 1), 0, {"res": 0, "option": "PR_SET_NO_NEW_PRIVS", "arg2_str": "", "arg2_int": 1}),
    (
        "prctl",
        EXIT,
        (37, MINUS_SIX.address),
        0,
        {"res": 0, "option": "PR_GET_CHILD_SUBREAPER", "arg2_str": "", "arg2_int": -6},
    ),
    ("arch_prctl", ENTER, (0x1002, 0x7F0000), 0, {"code": "ARCH_SET_FS", "addr": 0x7F0000}),
    ("arch_prctl", EXIT, (0x1002, 0x7F0000), 0, {"res": 0, "code": "ARCH_SET_FS", "addr": 0x7F0000}),
    ("faccessat", ENTER, (AT_FDCWD, HOSTS.address, 1), 0, {"dirfd": -100, "pathname": "/etc/hosts", "mode": "X_OK"}),
    (
        "faccessat",
        EXIT,
        (AT_FDCWD, HOSTS.address, 6),
        -13,
        {"res": -13, "dirfd": -100, "pathname": "/etc/hosts", "mode": "R_OK|W_OK"},
    ),
    (
        "faccessat2",
        ENTER,
        (3, HOSTS.address, 0, 0x200),
        0,
        {"dirfd": 3, "pathname": "/etc/hosts", "mode": 0, "flags": "AT_EACCESS"},
    ),
    (
        "faccessat2",
        EXIT,
        (3, HOSTS.address, 0, 0x200),
        0,
        {"res": 0, "dirfd": 3, "pathname": "/etc/hosts", "mode": 0, "flags": "AT_EACCESS"},
    ),
    ("getppid", ENTER, (), 0, {}),
    ("getppid", EXIT, (), 77, {"res": 77}),
    ("exit", ENTER, (0xFFFFFFFF,), 0, {"status": -1}),
    ("exit_group", ENTER, (3,), 0, {"status": 3}),
    *cases_files.CASES,
]
CASES += cases_socket.CASES + cases_process.CASES


@pytest.mark.parametrize(
    ("name", "direction", "args", "ret", "values"),
    CASES,
    ids=[f"{case[0]}-{case[1].name.lower()}-{index}" for index, case in enumerate(CASES)],
)
def test_body_stores_what_the_encoder_encodes(  # noqa: PLR0917
    harness: Harness,
    name: str,
    direction: Direction,
    args: tuple[int, ...],
    ret: int,
    values: dict[str, object],
) -> None:
    assert harness.fill(name, direction, args, ret, NUMBERS) == wire(name, direction, values)


def test_every_body_has_a_case() -> None:
    wanted = {(event.name, way) for event in FULL_ROWS for way in Direction if event.params(way) is not None}
    assert wanted == {(name, direction) for name, direction, *_ in CASES}


def test_data_is_cut_to_the_snap_length(harness: Harness) -> None:
    stored = harness.fill("read", EXIT, (3, DATA.address, 4096), 100, snaplen=4)
    assert stored == wire("read", EXIT, {"res": 100, "data": b"127.", "fd": 3, "size": 4096})


def test_unreadable_string_has_length_0(harness: Harness) -> None:
    stored = harness.fill("chdir", EXIT, (0,), -14)
    assert stored == wire("chdir", EXIT, {"res": -14})


def _numbers_only(event: Event) -> bool:
    """Whether no register of the call is an address that the bodies follow."""
    params = [param for way in Direction for param in event.params(way) or ()]
    follows = any("user_" in getattr(param.source, "code", "") for param in params)
    return not follows and all(param.type in FIXED_SIZE for param in params)


@settings(max_examples=50, deadline=None)
@given(
    args=st.tuples(*[st.integers(0, MASK)] * 6),
    ret=st.integers(-(1 << 63), (1 << 63) - 1),
    event=st.sampled_from(
        [event for event in FULL_ROWS if _numbers_only(event) and not (event.locals or event.pointees)]
    ),
)
def test_any_registers_give_an_event_of_the_declared_layout(
    harness: Harness, args: tuple[int, ...], ret: int, event: Event
) -> None:
    for way in Direction:
        params = event.params(way)
        if params is None:
            continue
        sizes = [FIXED_SIZE[param.type] for param in params]
        stored = harness.fill(event.name, way, args, ret, NUMBERS)
        assert struct.unpack_from(f"<{len(sizes)}H", stored) == tuple(sizes)
        assert len(stored) == 2 * len(sizes) + sum(sizes)


@pytest.mark.parametrize("family", TRANSLATED, ids=lambda family: family.name)
def test_each_kernel_flag_becomes_its_public_value(harness: Harness, family: Any) -> None:
    # What no flag at all becomes is part of every set of flags.
    empty = harness.translate(family.name, 0) if family.kernel != "values" else 0
    for flag in family.values:
        if flag.kernel is not None:
            assert harness.translate(family.name, flag.kernel) == flag.value | empty, flag.name


@pytest.mark.parametrize(
    "family", [family for family in TRANSLATED if family.kernel == "bits"], ids=lambda family: family.name
)
def test_unknown_kernel_bits_give_no_public_flag(harness: Harness, family: Any) -> None:
    known = 0
    for flag in family.values:
        known |= flag.kernel or 0
    if family.name == "file_flags":
        known |= 3
    assert harness.translate(family.name, MASK & ~known) == harness.translate(family.name, 0)


@pytest.mark.parametrize(
    ("kernel", "public"),
    [
        (0, "O_RDONLY"),
        (1, "O_WRONLY"),
        (2, "O_RDWR"),
        (3, "O_RDONLY"),
        (0o10000, "O_RDONLY|O_DSYNC"),
        (0o4010000, "O_RDONLY|O_DSYNC|O_SYNC"),
        (0o20200002, "O_RDWR|O_DIRECTORY|O_TMPFILE"),
        (0o200000, "O_RDONLY|O_DIRECTORY"),
    ],
)
def test_file_flags_of_more_than_one_bit_are_told_apart(harness: Harness, kernel: int, public: str) -> None:
    assert harness.translate("file_flags", kernel) == FAMILY["file_flags"].named(public)


def test_raw_table_has_the_arguments_of_every_carried_call_and_nothing_else(harness: Harness) -> None:
    for nr, entry in enumerate(harness.raw):
        if nr not in CARRIED:
            assert entry.nargs == 255
            continue
        arguments = by_nr()[nr].arguments
        assert entry.nargs == len(arguments)
        assert list(entry.kinds[: entry.nargs]) == list(CARRIED[nr])


def test_fillers_and_getters_of_the_table_are_the_vocabulary_of_drivers() -> None:
    assert set(FILLERS) == {
        *("task_exe", "task_args", "task_comm", "task_cgroups", "task_env", "exe_path", "exec_filename", "opened_path"),
        *("operation_path", "operation_name"),
    }
    assert all(getter.startswith(("get_", "task_vm_")) for getter in GETTERS)
