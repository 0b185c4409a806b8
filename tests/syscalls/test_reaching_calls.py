# SPDX-License-Identifier: Apache-2.0
"""Calls about limits, signals, waiting and other processes, parameter by parameter against what the process knows."""

from __future__ import annotations

import pytest
from observation import Observed, flags

pytestmark = pytest.mark.root
TYPES = {
    *("getrlimit", "setrlimit", "prlimit", "seccomp"),
    *("kill", "tkill", "tgkill", "nanosleep", "futex", "semget", "semop", "semctl"),
    *("process_vm_readv", "process_vm_writev", "ptrace", "keyctl"),
}
ESRCH, EAGAIN, EFAULT, EINVAL = -3, -11, -14, -22

NUMBER, OTHER = 0, 1  # what the first byte of a parameter says of the others


def dyn(value: int | str, kind: int = NUMBER) -> bytes:
    """A parameter that may be a number of 8 bytes, or else something that its call knows."""
    if isinstance(value, str):
        return bytes([OTHER]) + value.encode() + b"\0"
    return bytes([kind]) + (value & (1 << 64) - 1).to_bytes(1 if kind else 8, "little")


def test_limits_are_told_as_the_kernel_has_them(observed: Observed) -> None:
    seen = observed("limits")
    facts = seen.facts
    assert facts["results"] == [0, 0, 0, EINVAL, EFAULT, 0]
    files = {"resource": flags("rlimit_resources", "RLIMIT_NOFILE")}
    now, most = facts["now"]
    assert [event.args for event in seen.all("getrlimit", ">")] == [files, files]
    assert seen.one("getrlimit", "<", res=0).args == {"res": 0, "cur": now, "max": most, **files}
    assert seen.one("getrlimit", "<", res=EFAULT).args == {"res": EFAULT, "cur": -1, "max": -1, **files}
    core = {"resource": flags("rlimit_resources", "RLIMIT_CORE")}
    assert seen.one("setrlimit", ">").args == core
    assert seen.one("setrlimit", "<").args == {"res": 0, "cur": 0, "max": 0, **core}
    assert seen.one("prlimit", ">", pid=seen.tid).args == {"pid": seen.tid, **files}
    assert facts["before"] == facts["now"]
    assert seen.one("prlimit", "<", res=0).args == {
        "res": 0,
        **{"newcur": 300, "newmax": 400, "oldcur": now, "oldmax": most},
        "pid": seen.tid,
        **files,
    }
    unknown = {"resource": flags("rlimit_resources", "RLIMIT_UNKNOWN")}
    assert seen.one("prlimit", "<", res=EINVAL).args == {
        "res": EINVAL,
        **{"newcur": 0, "newmax": 0, "oldcur": -1, "oldmax": -1},
        "pid": 0,
        **unknown,
    }
    assert seen.one("seccomp", ">").args == {"op": 2, "flags": 0}
    assert seen.one("seccomp", "<").args == {"res": 0, "op": 2, "flags": 0}


def test_signals_are_told_with_whom_they_are_for(observed: Observed) -> None:
    seen = observed("meeting")
    pid = seen.tid
    assert seen.facts["results"][:4] == [0, 0, 0, ESRCH]
    assert seen.one("kill", ">", pid=pid).args == {"pid": pid, "sig": 10}
    assert seen.one("kill", "<", pid=pid).args == {"res": 0, "pid": pid, "sig": 10}
    assert seen.one("kill", "<", res=ESRCH).args == {"res": ESRCH, "pid": -1 << 30, "sig": 0}
    assert seen.one("tkill", "<").args == {"res": 0, "tid": pid, "sig": 10}
    assert seen.one("tgkill", ">").args == {"pid": pid, "tid": pid, "sig": 10}
    assert seen.one("tgkill", "<").args == {"res": 0, "pid": pid, "tid": pid, "sig": 10}


def test_waiting_is_told_with_what_is_waited_for(observed: Observed) -> None:
    seen = observed("meeting")
    facts = seen.facts
    assert facts["results"][4:] == [0, EAGAIN, 0, 0, EAGAIN, 0, 7, 0]
    assert seen.one("nanosleep", ">").args == {"interval": 1_234_567}
    assert seen.one("nanosleep", "<").args == {"res": 0, "interval": 1_234_567}
    wait = {
        "addr": facts["word"],
        "op": flags("futex_operations", "FUTEX_WAIT|FUTEX_PRIVATE_FLAG"),
        "val": 4,
    }
    assert seen.one("futex", ">", addr=facts["word"], val=4).args == wait
    assert seen.one("futex", "<", addr=facts["word"], val=4).args == {"res": EAGAIN, **wait}
    semaphore = {"semid": facts["semaphore"]}
    asked = {"key": 0, "nsems": 3, "semflg": flags("semget_flags", "IPC_CREAT")}
    assert seen.one("semget", ">").args == asked
    assert seen.one("semget", "<").args == {"res": facts["semaphore"], **asked}
    assert [event.args for event in seen.all("semop", ">")] == [semaphore, semaphore]
    assert seen.one("semop", "<", nsops=2).args == {
        **{"res": 0, "nsops": 2, "sem_num_0": 0, "sem_op_0": 2, "sem_flg_0": 0},
        **{"sem_num_1": 1, "sem_op_1": 1, "sem_flg_1": flags("semop_flags", "SEM_UNDO")},
        **semaphore,
    }
    assert seen.one("semop", "<", nsops=1).args == {
        **{"res": EAGAIN, "nsops": 1, "sem_num_0": 2, "sem_op_0": -1},
        "sem_flg_0": flags("semop_flags", "IPC_NOWAIT"),
        **{"sem_num_1": 0, "sem_op_1": 0, "sem_flg_1": 0},
        **semaphore,
    }
    sets, gets, removes = (
        {**semaphore, "semnum": number, "cmd": flags("semctl_commands", name), "val": value}
        for name, number, value in (("SETVAL", 1, 7), ("GETVAL", 1, 0), ("IPC_RMID", 0, 0))
    )
    assert [event.args for event in seen.all("semctl", ">")] == [sets, gets, removes]
    assert [event.args for event in seen.all("semctl", "<")] == [
        {"res": 0, **sets},
        {"res": 7, **gets},
        {"res": 0, **removes},
    ]


def test_memory_of_another_process_is_told_as_it_was_moved(observed: Observed) -> None:
    seen = observed("reaching")
    facts = seen.facts
    pid = facts["child"]
    assert facts["moved"] == [10, 10, EFAULT]
    assert [event.args for event in seen.all("process_vm_readv", "<")] == [
        {"res": 10, "pid": pid, "data": b"a secret o"},
        {"res": EFAULT, "pid": pid, "data": b""},
    ]
    assert seen.one("process_vm_writev", ">").args == {}
    assert seen.one("process_vm_writev", "<").args == {"res": 10, "pid": pid, "data": b"a seSECRET"}


def test_ptrace_tells_what_its_request_is_about(observed: Observed) -> None:
    seen = observed("reaching")
    facts = seen.facts
    pid, address = facts["child"], facts["address"]
    assert facts["results"] == [0, 0, 0, 0, 0, ESRCH]
    asked = [
        ("PTRACE_SEIZE", 0, 1),
        ("PTRACE_INTERRUPT", 0, 0),
        ("PTRACE_PEEKDATA", address, facts["peeked"]),
        ("PTRACE_POKEDATA", address, 0x41424344),
        ("PTRACE_DETACH", 0, 0),
        ("PTRACE_DETACH", 0, 0),
    ]
    kinds = [NUMBER, NUMBER, NUMBER, NUMBER, OTHER, NUMBER]  # a signal, where there is one
    requests = [{"request": flags("ptrace_requests", name), "pid": pid} for name, _, _ in asked]
    assert [event.args for event in seen.all("ptrace", ">")] == requests
    assert facts["peeked"].to_bytes(8, "little") == b"a seSECR"
    assert [event.args for event in seen.all("ptrace", "<")] == [
        {"res": res, "addr": dyn(addr), "data": dyn(data, kind), **request}
        for res, (_, addr, data), request, kind in zip(facts["results"], asked, requests, kinds, strict=True)
    ]


def test_keyctl_tells_texts_as_texts_and_keys_as_numbers(observed: Observed) -> None:
    seen = observed("reaching")
    ring, session, missing = seen.facts["keys"]
    assert [event.args for event in seen.all("keyctl", ">")] == [{}, {}, {}]
    told = [
        (ring, "KEYCTL_GET_KEYRING_ID", -3, 1, 0, 0),
        (session, "KEYCTL_JOIN_SESSION_KEYRING", "falcore-ring", 0, 0, 0),
        (missing, "KEYCTL_SEARCH", -3, "user", "no such key", 0),
    ]
    assert [event.args for event in seen.all("keyctl", "<")] == [
        {
            "res": res,
            "operation": flags("keyctl_operations", name),
            **dict(zip(("arg2", "arg3", "arg4", "arg5"), map(dyn, arguments), strict=True)),
        }
        for res, name, *arguments in told
    ]
