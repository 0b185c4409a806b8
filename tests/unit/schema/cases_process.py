# SPDX-License-Identifier: Apache-2.0
"""What the events about users, limits, signals and other processes have to say: cases of test_schema_fill."""

from __future__ import annotations

import struct

from falcore.schema.events import Direction

from .cases_files import Case, both, out
from .fill_harness import GETTERS, UserText

EXIT = Direction.EXIT
NUMBERS = {getter: 1000 + index for index, getter in enumerate(GETTERS)}
CAPABILITIES = ("cap_inheritable", "cap_permitted", "cap_effective")
#: As -1 and -7 stand in registers, whose upper half is not the caller's.
MINUS_ONE, MINUS_SEVEN = (-number & 0xFFFFFFFF for number in (1, 7))
UIDS = [UserText(struct.pack("<I", uid)) for uid in (0, 1000, 65534)]
LIMIT = UserText(struct.pack("<qq", 1024, -1))
OLD_LIMIT = UserText(struct.pack("<qq", 20, 30))
SECOND_AND_A_HALF = UserText(struct.pack("<qq", 1, 500_000_000))
SEMAPHORES = UserText(struct.pack("<HhHHhHHhH", 3, -1, 0o4000, 4, 2, 0x1000 | 0o4000, 0, 0, 0))
WORD = UserText(struct.pack("<Q", 0x1122334455667788))
KEY = UserText(b"a key")
#: What is sent of a number, 8 bytes.
NUMBER = UserText(struct.pack("<q", -3))
SENT = UserText(struct.pack("<Q", 9) + b"in memory" + bytes(80))


def dyn(value: int | str, kind: int = 0, size: int = 8) -> bytes:
    """A parameter whose first byte says what it is."""
    return bytes([kind]) + (value.encode() + b"\0" if isinstance(value, str) else value.to_bytes(size, "little"))


_R, _E, _S = (uid.address for uid in UIDS)
USERS: list[Case] = [
    *both("setuid", (1000,), 0, {"uid": 1000}),
    *both("setgid", (1000,), -1, {"gid": 1000}),
    *out("setreuid", (MINUS_ONE, 7), 0, {"ruid": 0xFFFFFFFF, "euid": 7}),
    *out("setregid", (8, MINUS_ONE), 0, {"rgid": 8, "egid": 0xFFFFFFFF}),
    *both("setresuid", (1, 2, 3), 0, {"ruid": 1, "euid": 2, "suid": 3}),
    *both("setresgid", (1, 2, MINUS_ONE), -22, {"rgid": 1, "egid": 2, "sgid": 0xFFFFFFFF}),
    *out("getuid", (), 5, {}, result="uid"),
    *out("geteuid", (), 6, {}, result="euid"),
    *out("getgid", (), 7, {}, result="gid"),
    *out("getegid", (), 8, {}, result="egid"),
    *out("getresuid", (_R, _E, _S), 0, {"ruid": 0, "euid": 1000, "suid": 65534}),
    *out("getresgid", (_S, _E, _R), 0, {"rgid": 65534, "egid": 1000, "sgid": 0}),
    ("getresuid", EXIT, (_R, _E, 0), -14, {"res": -14, **dict.fromkeys(("ruid", "euid", "suid"), 0xFFFFFFFF)}),
    *out("capset", (0, 0), 0, {name: NUMBERS[f"get_{name}"] for name in CAPABILITIES}),
    *out("setsid", (), 77, {}),
    *both("setpgid", (0, MINUS_SEVEN), -22, {"pid": 0, "pgid": -7}),
    *both("setns", (5, 0x10000000), 0, {"fd": 5, "nstype": "CLONE_NEWUSER"}),
    *both("unshare", (0x20020000,), 0, {"flags": "CLONE_NEWNS|CLONE_NEWPID"}),
]  # fmt: skip
_LIMIT = LIMIT.address
_NEW = {"newcur": 1024, "newmax": -1}
LIMITS: list[Case] = [
    ("getrlimit", Direction.ENTER, (7, _LIMIT), 0, {"resource": "RLIMIT_NOFILE"}),
    ("getrlimit", EXIT, (7, _LIMIT), 0, {"res": 0, "cur": 1024, "max": -1, "resource": "RLIMIT_NOFILE"}),
    ("getrlimit", EXIT, (99, _LIMIT), -22, {"res": -22, "cur": -1, "max": -1, "resource": "RLIMIT_UNKNOWN"}),
    ("setrlimit", Direction.ENTER, (4, _LIMIT), 0, {"resource": "RLIMIT_CORE"}),
    ("setrlimit", EXIT, (4, _LIMIT), -1, {"res": -1, "cur": 1024, "max": -1, "resource": "RLIMIT_CORE"}),
    ("prlimit", Direction.ENTER, (MINUS_SEVEN, 3), 0, {"pid": -7, "resource": "RLIMIT_STACK"}),
    (
        "prlimit",
        EXIT,
        (9, 3, _LIMIT, OLD_LIMIT.address),
        0,
        {"res": 0, **_NEW, "oldcur": 20, "oldmax": 30, "pid": 9, "resource": "RLIMIT_STACK"},
    ),
    (
        "prlimit",
        EXIT,
        (9, 16, 0, OLD_LIMIT.address),
        -22,
        {"res": -22, "newcur": 0, "newmax": 0, "oldcur": -1, "oldmax": -1, "pid": 9, "resource": "RLIMIT_UNKNOWN"},
    ),
    *both("seccomp", (1, 2), 0, {"op": 1, "flags": 2}),
]
_SEMCTL = {"semid": 6, "semnum": 2, "cmd": "SETVAL", "val": -1}
_OPERATIONS = {
    **{"sem_num_0": 3, "sem_op_0": -1, "sem_flg_0": "IPC_NOWAIT"},
    **{"sem_num_1": 4, "sem_op_1": 2, "sem_flg_1": "IPC_NOWAIT|SEM_UNDO"},
}
_FUTEX = "FUTEX_WAIT_BITSET|FUTEX_PRIVATE_FLAG|FUTEX_CLOCK_REALTIME"
MEETING: list[Case] = [
    *both("kill", (MINUS_ONE, 9), -1, {"pid": -1, "sig": 9}),
    *both("tkill", (33, 15), 0, {"tid": 33, "sig": 15}),
    *both("tgkill", (32, 33, 64), 0, {"pid": 32, "tid": 33, "sig": 64}),
    *both("nanosleep", (SECOND_AND_A_HALF.address,), -4, {"interval": 1_500_000_000}),
    *both("futex", (0x7F00, 0x189, 5), 0, {"addr": 0x7F00, "op": _FUTEX, "val": 5}),
    *both("futex", (0x7F00, 13, 5), -11, {"addr": 0x7F00, "op": "FUTEX_LOCK_PI", "val": 5}),
    *both("futex", (0x7F00, 77, 5), -38, {"addr": 0x7F00, "op": "FUTEX_WAIT", "val": 5}),
    *both("semget", (MINUS_SEVEN, 2, 0o3600), 5, {"key": -7, "nsems": 2, "semflg": "IPC_CREAT|IPC_EXCL"}),
    ("semop", Direction.ENTER, (6,), 0, {"semid": 6}),
    ("semop", EXIT, (6, SEMAPHORES.address, 2), 0, {"res": 0, "nsops": 2, **_OPERATIONS, "semid": 6}),
    *both("semctl", (6, 2, 16, MINUS_ONE), 0, _SEMCTL),
    *both("semctl", (6, 0, 0x100, 5), 0, {"semid": 6, "semnum": 0, "cmd": "IPC_RMID", "val": 0}),
    *both("semctl", (6, 0, 13, 5), 0, {"semid": 6, "semnum": 0, "cmd": "GETALL", "val": 0}),
]  # fmt: skip
_ASKED = {"request": "PTRACE_CONT", "pid": 9}
_PEEK = {"res": 0, "addr": dyn(0x1000), "data": dyn(0x1122334455667788), "request": "PTRACE_PEEKUSR", "pid": 9}
_NUMBER, _KEY, _NOTHING = NUMBER.address, KEY.address, dyn(0)
_MINUS_THREE = dyn((1 << 64) - 3)


def keyctl(operation: str, number: int, sent: tuple[int, ...], *told: bytes) -> Case:
    """The way out of a keyctl, whose second to fourth arguments are sent as what they are."""
    arguments = {f"arg{at}": value for at, value in enumerate(told, 2)}
    return ("keyctl", EXIT, (number, *sent), 0, {"res": 0, "operation": operation, **arguments})


REACHING: list[Case] = [
    *out("process_vm_readv", (9, SENT.address), 9, {"pid": 9, "data": b"in memory" + bytes(71)}),
    *out("process_vm_writev", (MINUS_SEVEN, SENT.address), -3, {"pid": -7, "data": b"in memory" + bytes(71)}),
    ("ptrace", Direction.ENTER, (7, 9), 0, _ASKED),
    ("ptrace", EXIT, (7, 9, 1, 15), 0, {"res": 0, "addr": dyn(1), "data": dyn(15, 1, 1), **_ASKED}),
    ("ptrace", EXIT, (7, 9, 1, 15), -3, {"res": -3, "addr": dyn(0), "data": dyn(0), **_ASKED}),
    ("ptrace", EXIT, (3, 9, 0x1000, 0x7F, WORD.address), 0, _PEEK),
    (
        "ptrace",
        EXIT,
        (0x4206, 9, 0, 0x7F),
        0,
        {"res": 0, "addr": dyn(0), "data": dyn(0x7F), "request": "PTRACE_SEIZE", "pid": 9},
    ),
    ("keyctl", Direction.ENTER, (), 0, {}),
    keyctl("KEYCTL_GET_KEYRING_ID", 0, (_NUMBER, _NUMBER, _NUMBER, 5), _MINUS_THREE, _MINUS_THREE, _NOTHING, _NOTHING),
    keyctl("KEYCTL_JOIN_SESSION_KEYRING", 1, (_KEY, _NUMBER), dyn("a key", 1), _NOTHING, _NOTHING, _NOTHING),
    keyctl("KEYCTL_SEARCH", 10, (_NUMBER, _KEY, _KEY, 5), _MINUS_THREE, dyn("a key", 1), dyn("a key", 1), dyn(5)),
    keyctl("KEYCTL_SESSION_TO_PARENT", 18, (_NUMBER,) * 3, *(_NOTHING,) * 4),
    keyctl("KEYCTL_PKEY_SIGN", 27, (_NUMBER, _KEY, _NUMBER, 5), _MINUS_THREE, dyn("a key", 1), _MINUS_THREE, dyn(5)),
]
_MEMORY = {name: NUMBERS[f"task_{name}"] for name in ("vm_size", "vm_rss", "vm_swap")}
_FAULTS = {name: NUMBERS[f"get_task_{name}"] for name in ("pgft_maj", "pgft_min")}
_IP = NUMBERS["get_fault_ip"]
THREADS: list[Case] = [
    ("switch", Direction.ENTER, (), 77, {"next": 77, **_FAULTS, **_MEMORY}),
    ("signaldeliver", Direction.ENTER, (10,), 33, {"spid": 33, "dpid": NUMBERS["get_task_tid"], "sig": 10}),
    (
        "page_fault",
        Direction.ENTER,
        (6,),
        0x7F00,
        {"addr": 0x7F00, "ip": _IP, "error": "PAGE_NOT_PRESENT|WRITE_ACCESS|USER_FAULT"},
    ),
    (
        "page_fault",
        Direction.ENTER,
        (0x19,),
        -4096,
        {
            "addr": (1 << 64) - 4096,
            "ip": _IP,
            "error": "PROTECTION_VIOLATION|READ_ACCESS|SUPERVISOR_FAULT|RESERVED_PAGE|INSTRUCTION_FETCH",
        },
    ),
]
_FILE = {
    "tid": NUMBERS["get_runner_tid"],
    "kind": NUMBERS["get_operation_kind"] & 0xFF,
    "dev": NUMBERS["get_operation_dev"],
    "ino": NUMBERS["get_operation_ino"],
    "path": "operation_path",
}
_OPERATION = {
    "opcode": NUMBERS["get_operation_code"] & 0xFF,
    "fd": NUMBERS["get_operation_fd"],
    "user_data": NUMBERS["get_operation_data"],
}
OPERATIONS: list[Case] = [
    (
        "io_uring_submit",
        Direction.ENTER,
        (),
        0,
        {
            **_OPERATION,
            "flags": NUMBERS["get_operation_flags"] & 0xFF,
            "off": NUMBERS["get_operation_offset"],
            "len": NUMBERS["get_operation_length"],
            "index": NUMBERS["get_operation_index"],
            "dirfd": NUMBERS["get_operation_dirfd"],
            **_FILE,
            "name": "operation_name",
        },
    ),
    (
        "io_uring_complete",
        Direction.ENTER,
        (),
        -2,
        {
            "res": -2,
            **_OPERATION,
            "flags": NUMBERS["get_completion_flags"],
            "newfd": NUMBERS["get_operation_newfd"],
            **_FILE,
        },
    ),
]
CASES = [*THREADS, *OPERATIONS, *USERS, *LIMITS, *MEETING, *REACHING]
