# SPDX-License-Identifier: Apache-2.0
"""Rows about processes: exec, clone, exit, and what a process says about itself."""

from __future__ import annotations

from falcore.schema.row import FALCORE_ID_BASE, Category, Event, Param, Since, StateKind, Trait
from falcore.schema.source import Argument, Block, Custom, Empty, Number, Result, Source, Text, getter
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format
_CURRENT = Since.CURRENT
_FALCORE = Since.FALCORE
_PROCESS = Category.PROCESS | Category.SYSCALL


def _pid(name: str, source: Source) -> Param:
    return Param(name, _T.PID, _F.DEC, source)


def _identity(fdlimit: ParamType) -> tuple[Param, ...]:
    """What exec and clone say alike of the task."""
    return (
        Param("exe", _T.CHARBUF, _F.NA, Custom("task_exe")),
        Param("args", _T.BYTEBUF, _F.NA, Custom("task_args")),
        _pid("tid", getter("get_task_tid")),
        _pid("pid", getter("get_task_pid")),
        _pid("ptid", getter("get_task_ptid")),
        # User space knows the working directory from chdir.
        Param("cwd", _T.CHARBUF, _F.NA, Empty()),
        Param("fdlimit", fdlimit, _F.DEC, getter("get_task_fdlimit")),
        Param("pgft_maj", _T.UINT64, _F.DEC, getter("get_task_pgft_maj")),
        Param("pgft_min", _T.UINT64, _F.DEC, getter("get_task_pgft_min")),
        Param("vm_size", _T.UINT32, _F.DEC, getter("task_vm_size")),
        Param("vm_rss", _T.UINT32, _F.DEC, getter("task_vm_rss")),
        Param("vm_swap", _T.UINT32, _F.DEC, getter("task_vm_swap")),
        Param("comm", _T.CHARBUF, _F.NA, Custom("task_comm")),
        Param("cgroups", _T.BYTEBUF, _F.NA, Custom("task_cgroups")),
    )


_EXEC_EXIT = (
    Param("res", _T.ERRNO, _F.DEC, Result()),
    *_identity(_T.UINT64),
    Param("env", _T.BYTEBUF, _F.NA, Custom("task_env")),
    Param("tty", _T.UINT32, _F.DEC, getter("get_task_tty"), sysdig_type=_T.INT32),
    Param("vpgid", _T.PID, _F.DEC, getter("get_task_vpgid"), sysdig_name="pgid"),
    Param("loginuid", _T.UID, _F.DEC, getter("get_task_loginuid"), sysdig_type=_T.INT32),
    Param("flags", _T.FLAGS32, _F.HEX, getter("get_exe_flags"), family="execve_flags"),
    Param("cap_inheritable", _T.UINT64, _F.HEX, getter("get_cap_inheritable"), since=_CURRENT),
    Param("cap_permitted", _T.UINT64, _F.HEX, getter("get_cap_permitted"), since=_CURRENT),
    Param("cap_effective", _T.UINT64, _F.HEX, getter("get_cap_effective"), since=_CURRENT),
    Param("exe_ino", _T.UINT64, _F.DEC, getter("get_exe_ino"), since=_CURRENT),
    Param("exe_ino_ctime", _T.ABSTIME, _F.DEC, getter("get_exe_ctime"), since=_CURRENT),
    Param("exe_ino_mtime", _T.ABSTIME, _F.DEC, getter("get_exe_mtime"), since=_CURRENT),
    Param("uid", _T.UID, _F.DEC, getter("get_task_uid"), since=_CURRENT),
    Param("trusted_exepath", _T.FSPATH, _F.NA, Custom("exe_path"), since=_CURRENT),
    Param("pgid", _T.PID, _F.NA, getter("get_task_pgid"), since=_CURRENT),
    Param("gid", _T.GID, _F.DEC, getter("get_task_gid"), since=_CURRENT),
)
_EXECVE_FILENAME = Param("filename", _T.FSPATH, _F.NA, Custom("exec_filename"), since=_CURRENT)

_CLONE_EXIT = (
    _pid("res", Result()),
    *_identity(_T.INT64),
    Param("flags", _T.FLAGS32, _F.HEX, getter("get_clone_flags"), family="clone_flags"),
    Param("uid", _T.UINT32, _F.DEC, getter("get_task_uid")),
    Param("gid", _T.UINT32, _F.DEC, getter("get_task_gid")),
    _pid("vtid", getter("get_task_vtid")),
    _pid("vpid", getter("get_task_vpid")),
    Param("pidns_init_start_ts", _T.UINT64, _F.DEC, getter("get_pidns_start"), since=_CURRENT),
)


def _exec(name: str, id: int, nr: int, enter: tuple[Param, ...], exit: tuple[Param, ...]) -> Event:
    return Event(
        name,
        id,
        enter,
        exit,
        syscall=name,
        nr=nr,
        category=_PROCESS,
        traits=Trait.MODIFIES_STATE,
        state=StateKind.EXEC,
        heavy=True,
    )


def _clone(name: str, id: int, nr: int) -> Event:
    return Event(
        name,
        id,
        (),
        _CLONE_EXIT,
        syscall=name,
        nr=nr,
        category=_PROCESS,
        traits=Trait.MODIFIES_STATE,
        state=StateKind.CLONE,
        heavy=True,
    )


def _own(name: str, nr: int, enter: tuple[Param, ...], exit: tuple[Param, ...] | None) -> Event:
    return Event(name, FALCORE_ID_BASE + 2 * nr, enter, exit, syscall=name, nr=nr, category=_PROCESS)


_STATUS = (Param("status", _T.INT32, _F.DEC, Argument(0), since=_FALCORE),)
_ARCH_PRCTL = (
    Param("code", _T.ENUMFLAGS32, _F.HEX, Argument(0), family="arch_prctl_codes", since=_FALCORE),
    Param("addr", _T.UINT64, _F.HEX, Argument(1), since=_FALCORE),
)
_OWN_RESULT = Param("res", _T.ERRNO, _F.DEC, Result(), since=_FALCORE)

# PR_SET_NAME (15) and PR_GET_NAME (16) point to a name, of which the kernel takes 16 bytes with the NUL.
_PRCTL_TEXT = Block(
    (
        "if (option == 15 || option == 16) {",
        "\tn = put_user_str(e, {pos}, arg2);",
        "\tif (n > 16) {",
        "\t\tput_u8(e, {pos} + 15, 0);",
        "\t\tn = 16;",
        "\t}",
        "} else {",
        "\tput_u8(e, {pos}, 0);",
        "\tn = 1;",
        "}",
    )
)
# PR_GET_CHILD_SUBREAPER (37) points to the int it answers with.
_PRCTL_NUMBER = Number("option == 15 || option == 16 ? 0 : option == 37 ? (__u64)(__s64)(__s32)user_u32(arg2) : arg2")

ROWS: tuple[Event, ...] = (
    _exec(
        "execve",
        292,
        59,
        (Param("filename", _T.FSPATH, _F.NA, Text(0)),),
        (*_EXEC_EXIT, _EXECVE_FILENAME),
    ),
    _exec(
        "execveat",
        330,
        322,
        (
            Param("dirfd", _T.FD, _F.DEC, Argument(0)),
            Param("pathname", _T.FSRELPATH, _F.NA, Text(1), dirfd=0),
            Param("flags", _T.FLAGS32, _F.HEX, Argument(4), family="execveat_flags"),
        ),
        _EXEC_EXIT,
    ),
    _clone("clone", 222, 56),
    _clone("clone3", 334, 435),
    _clone("fork", 224, 57),
    _clone("vfork", 226, 58),
    Event(
        "procexit",
        186,
        (
            Param("status", _T.ERRNO, _F.DEC, getter("get_exit_status")),
            Param("ret", _T.ERRNO, _F.DEC, getter("get_exit_ret")),
            Param("sig", _T.SIGTYPE, _F.DEC, getter("get_exit_sig")),
            Param("core", _T.UINT8, _F.DEC, getter("get_exit_core")),
            Param("reaper_tid", _T.PID, _F.DEC, getter("get_reaper_tid"), since=_CURRENT),
        ),
        tracepoint="procexit",
        category=Category.PROCESS | Category.TRACEPOINT,
        traits=Trait.MODIFIES_STATE,
        state=StateKind.PROCEXIT,
    ),
    Event(
        "prctl",
        400,
        (),
        (
            Param("res", _T.ERRNO, _F.DEC, Result(), since=_CURRENT),
            Param("option", _T.ENUMFLAGS32, _F.DEC, Argument(0), family="prctl_options", since=_CURRENT),
            Param("arg2_str", _T.CHARBUF, _F.NA, _PRCTL_TEXT, since=_CURRENT),
            Param("arg2_int", _T.INT64, _F.DEC, _PRCTL_NUMBER, since=_CURRENT),
        ),
        syscall="prctl",
        nr=157,
        category=Category.PROCESS | Category.SYSCALL,
        traits=Trait.MODIFIES_STATE,
        state=StateKind.PRCTL,
        locals=("__u32 option = (__u32)call_arg(c, 0);", "__u64 arg2 = call_arg(c, 1);"),
    ),
    _own("arch_prctl", 158, _ARCH_PRCTL, (_OWN_RESULT, *_ARCH_PRCTL)),
    _own("getppid", 110, (), (Param("res", _T.PID, _F.DEC, Result(), since=_FALCORE),)),
    # These two never return: the process-exit event stands for their way out.
    _own("exit", 60, _STATUS, None),
    _own("exit_group", 231, _STATUS, None),
)
