# SPDX-License-Identifier: Apache-2.0
"""Flag families: public names and values, and the kernel's value of each.

Public values are those of falcosecurity/libs and part of files and filters. Kernel values are the uapi
ones of x86_64. Print order is table order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from falcore.schema import flags_file, flags_process, flags_raw
from falcore.schema.row import Since


@dataclass(frozen=True, slots=True)
class FlagValue:
    """One name of a family.

    Attributes:
        name: as printed.
        value: the public value.
        kernel: the kernel's bit or value; None where no plain bit test decides.
        since: who knows it.
    """

    name: str
    value: int
    kernel: int | None = None
    since: Since = Since.SYSDIG_0293


@dataclass(frozen=True, slots=True)
class FlagFamily:
    """Names for the values of a kind of parameter.

    Attributes:
        name: its name in the event table.
        values: in print order.
        kernel: whether kernel code translates it: "bits", "values" (one by one, any other becoming 0), "same"
            (an identity), or "" (not at all).
        enumeration: whether a number is one of the values, whatever its type; else bits, unless its type says so.
        extra: C statements over `v` and `r` for what plain bits cannot say.
    """

    name: str
    values: tuple[FlagValue, ...]
    kernel: str = "bits"
    extra: tuple[str, ...] = ()
    enumeration: bool = False

    def named(self, text: str) -> int:
        """The number that `O_RDONLY|O_CLOEXEC` stands for.

        Raises:
            ValueError: a name that the family does not have.
        """
        known = {flag.name: flag.value for flag in self.values}
        total = 0
        for name in text.split("|"):
            if name not in known:
                raise ValueError(f"flag family {self.name} has no {name!r}; it has {', '.join(known)}")
            total |= known[name]
        return total


def _identity(name: str, since: Since, /, **values: int) -> FlagFamily:
    return FlagFamily(name, tuple(FlagValue(n, v, v, since) for n, v in values.items()), "same")


_DATA = Path(__file__).with_name("data") / "public_flags.tsv"


@cache
def public_families() -> dict[str, FlagFamily]:
    """The public families as data, in their own order; kernel values are not part of it."""
    values: dict[str, list[FlagValue]] = {}
    for line in _DATA.read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            family, name, value, since = line.split("\t")
            values.setdefault(family, []).append(FlagValue(name, int(value), since=Since(since)))
    return {name: FlagFamily(name, tuple(known), "") for name, known in values.items()}


def _public(name: str, kernel: str, values: Mapping[str, int] | None = None) -> FlagFamily:
    """A public family with the kernel's values, which are the public ones unless given."""
    public = public_families()[name].values
    known = (replace(flag, kernel=flag.value if values is None else values.get(flag.name)) for flag in public)
    return FlagFamily(name, tuple(known), kernel)


_V = FlagValue
_CURRENT = Since.CURRENT
_FALCORE = Since.FALCORE

# O_SYNC is two kernel bits and O_TMPFILE contains O_DIRECTORY: the bit that makes the difference decides, so
# a plain O_DSYNC is not shown as O_SYNC, nor a plain O_DIRECTORY as O_TMPFILE.
_FILE = FlagFamily(
    "file_flags",
    (
        _V("O_LARGEFILE", 2048, 0o100000),
        _V("O_DIRECTORY", 1024, 0o200000),
        _V("O_DIRECT", 512, 0o40000),
        _V("O_TRUNC", 256, 0o1000),
        _V("O_SYNC", 128, 0o4000000),
        _V("O_NONBLOCK", 64, 0o4000),
        _V("O_EXCL", 32, 0o200),
        _V("O_DSYNC", 16, 0o10000),
        _V("O_APPEND", 8, 0o2000),
        _V("O_CREAT", 4, 0o100),
        _V("O_RDWR", 3),
        _V("O_WRONLY", 2),
        _V("O_RDONLY", 1),
        _V("O_CLOEXEC", 4096, 0o2000000),
        _V("O_NONE", 0),
        _V("O_TMPFILE", 8192, 0o20000000),
        _V("O_F_CREATED", 16384, since=_CURRENT),
        _V("FD_UPPER_LAYER", 32768, since=_CURRENT),
        _V("FD_LOWER_LAYER", 65536, since=_CURRENT),
    ),
    # The access mode counts from 1; mode 3 (ioctl only) has no name and passes as reading.
    extra=("r |= (v & 3) == 3 ? 1 : (v & 3) + 1;",),
)

# pipe2 and dup3 take file flags without an access mode.
_FD = FlagFamily(
    "fd_flags",
    (_V("O_DIRECT", 512, 0o40000), _V("O_NONBLOCK", 64, 0o4000), _V("O_CLOEXEC", 4096, 0o2000000)),
)

_CLONE = FlagFamily(
    "clone_flags",
    (
        _V("CLONE_FILES", 1, 0x400),
        _V("CLONE_FS", 2, 0x200),
        _V("CLONE_IO", 4, 0x80000000),
        _V("CLONE_NEWIPC", 8, 0x8000000),
        _V("CLONE_NEWNET", 16, 0x40000000),
        _V("CLONE_NEWNS", 32, 0x20000),
        _V("CLONE_NEWPID", 64, 0x20000000),
        _V("CLONE_NEWUTS", 128, 0x4000000),
        _V("CLONE_PARENT", 256, 0x8000),
        _V("CLONE_PARENT_SETTID", 512, 0x100000),
        _V("CLONE_PTRACE", 1024, 0x2000),
        _V("CLONE_SIGHAND", 2048, 0x800),
        _V("CLONE_SYSVSEM", 4096, 0x40000),
        _V("CLONE_THREAD", 8192, 0x10000),
        _V("CLONE_UNTRACED", 16384, 0x800000),
        _V("CLONE_VM", 32768, 0x100),
        _V("CLONE_INVERTED", 65536),
        _V("NAME_CHANGED", 131072),
        _V("CLOSED", 262144),
        _V("CLONE_NEWUSER", 1048576, 0x10000000),
        _V("CLONE_CHILD_CLEARTID", 8388608, 0x200000),
        _V("CLONE_CHILD_SETTID", 16777216, 0x1000000),
        _V("CLONE_SETTLS", 33554432, 0x80000),
        # The bit of CLONE_STOPPED is CLONE_NEWCGROUP since Linux 4.6.
        _V("CLONE_STOPPED", 67108864),
        _V("CLONE_VFORK", 134217728, 0x4000),
        _V("CLONE_NEWCGROUP", 268435456, 0x2000000),
        _V("CLONE_CHILD_IN_PIDNS", 536870912, since=_CURRENT),
    ),
)

_MMAP = FlagFamily(
    "mmap_flags",
    (
        _V("MAP_SHARED", 1, 0x1),
        _V("MAP_PRIVATE", 2, 0x2),
        _V("MAP_FIXED", 4, 0x10),
        _V("MAP_ANONYMOUS", 8, 0x20),
        _V("MAP_32BIT", 16, 0x40),
        _V("MAP_RENAME", 32),
        _V("MAP_NORESERVE", 64, 0x4000),
        _V("MAP_POPULATE", 128, 0x8000),
        _V("MAP_NONBLOCK", 256, 0x10000),
        _V("MAP_GROWSDOWN", 512, 0x100),
        _V("MAP_DENYWRITE", 1024, 0x800),
        _V("MAP_EXECUTABLE", 2048, 0x1000),
        _V("MAP_INHERIT", 4096),
        _V("MAP_FILE", 8192),
        _V("MAP_LOCKED", 16384, 0x2000),
    ),
)

_PROT = FlagFamily(
    "prot_flags",
    (
        _V("PROT_READ", 1, 0x1),
        _V("PROT_WRITE", 2, 0x2),
        _V("PROT_EXEC", 4, 0x4),
        _V("PROT_SEM", 8, 0x8),
        _V("PROT_GROWSDOWN", 16, 0x1000000),
        _V("PROT_GROWSUP", 32, 0x2000000),
        _V("PROT_SAO", 64),
        _V("PROT_NONE", 0),
    ),
)

_ACCESS = FlagFamily("access_flags", (_V("F_OK", 0), _V("R_OK", 4, 0x4), _V("W_OK", 2, 0x2), _V("X_OK", 1, 0x1)))

_EXECVEAT = FlagFamily("execveat_flags", (_V("AT_EMPTY_PATH", 1, 0x1000), _V("AT_SYMLINK_NOFOLLOW", 2, 0x100)))

_OPENAT2 = FlagFamily(
    "openat2_flags",
    (
        _V("RESOLVE_BENEATH", 1, 0x8),
        _V("RESOLVE_IN_ROOT", 2, 0x10),
        _V("RESOLVE_NO_MAGICLINKS", 4, 0x2),
        _V("RESOLVE_NO_SYMLINKS", 8, 0x4),
        _V("RESOLVE_NO_XDEV", 16, 0x1),
        _V("RESOLVE_CACHED", 32, 0x20),
    ),
)

_NEWFSTATAT = FlagFamily(
    "newfstatat_flags",
    (
        _V("AT_EMPTY_PATH", 4096, 0x1000, _CURRENT),
        _V("AT_NO_AUTOMOUNT", 2048, 0x800, _CURRENT),
        _V("AT_SYMLINK_NOFOLLOW", 256, 0x100, _CURRENT),
    ),
)

_FACCESSAT2 = FlagFamily(
    "faccessat2_flags",
    (
        _V("AT_EMPTY_PATH", 4096, 0x1000, _FALCORE),
        _V("AT_EACCESS", 512, 0x200, _FALCORE),
        _V("AT_SYMLINK_NOFOLLOW", 256, 0x100, _FALCORE),
    ),
)

# Filled from the kernel's own objects, not from an argument.
_EXECVE = FlagFamily(
    "execve_flags",
    (
        _V("EXE_WRITABLE", 1),
        _V("EXE_UPPER_LAYER", 2, since=_CURRENT),
        _V("EXE_FROM_MEMFD", 4, since=_CURRENT),
        _V("EXE_LOWER_LAYER", 8, since=_CURRENT),
    ),
    kernel="",
)
_CREAT = FlagFamily(
    "creat_flags",
    (_V("FD_UPPER_LAYER_CREAT", 1, since=_CURRENT), _V("FD_LOWER_LAYER_CREAT", 2, since=_CURRENT)),
    kernel="",
)

_PRCTL_PUBLIC = _identity(
    "prctl_options",
    _CURRENT,
    PR_GET_DUMPABLE=3,
    PR_SET_DUMPABLE=4,
    PR_GET_KEEPCAPS=7,
    PR_SET_KEEPCAPS=8,
    PR_SET_NAME=15,
    PR_GET_NAME=16,
    PR_GET_SECCOMP=21,
    PR_SET_SECCOMP=22,
    PR_CAPBSET_READ=23,
    PR_CAPBSET_DROP=24,
    PR_GET_SECUREBITS=27,
    PR_SET_SECUREBITS=28,
    PR_MCE_KILL=33,
    PR_SET_MM=35,
    PR_SET_CHILD_SUBREAPER=36,
    PR_GET_CHILD_SUBREAPER=37,
    PR_SET_NO_NEW_PRIVS=38,
    PR_GET_NO_NEW_PRIVS=39,
    PR_GET_TID_ADDRESS=40,
    PR_SET_THP_DISABLE=41,
    PR_GET_THP_DISABLE=42,
    PR_CAP_AMBIENT=47,
)
# uapi/linux/prctl.h; options without a public name
_PRCTL_MORE = _identity(
    "prctl_options",
    _FALCORE,
    PR_SET_PDEATHSIG=1,
    PR_GET_PDEATHSIG=2,
    PR_GET_TSC=25,
    PR_SET_TSC=26,
    PR_SET_TIMERSLACK=29,
    PR_GET_TIMERSLACK=30,
    PR_TASK_PERF_EVENTS_DISABLE=31,
    PR_TASK_PERF_EVENTS_ENABLE=32,
    PR_MCE_KILL_GET=34,
    PR_GET_SPECULATION_CTRL=52,
    PR_SET_SPECULATION_CTRL=53,
    PR_SET_IO_FLUSHER=57,
    PR_GET_IO_FLUSHER=58,
    PR_SET_SYSCALL_USER_DISPATCH=59,
    PR_SCHED_CORE=62,
    PR_SET_VMA=0x53564D41,
    PR_SET_PTRACER=0x59616D61,
)
_PRCTL = FlagFamily("prctl_options", _PRCTL_PUBLIC.values + _PRCTL_MORE.values, "same")

# asm/prctl.h of x86
_ARCH_PRCTL = _identity(
    "arch_prctl_codes",
    _FALCORE,
    ARCH_SET_GS=0x1001,
    ARCH_SET_FS=0x1002,
    ARCH_GET_FS=0x1003,
    ARCH_GET_GS=0x1004,
    ARCH_GET_CPUID=0x1011,
    ARCH_SET_CPUID=0x1012,
    ARCH_GET_XCOMP_SUPP=0x1021,
    ARCH_GET_XCOMP_PERM=0x1022,
    ARCH_REQ_XCOMP_PERM=0x1023,
    ARCH_GET_XCOMP_GUEST_PERM=0x1024,
    ARCH_REQ_XCOMP_GUEST_PERM=0x1025,
    ARCH_MAP_VDSO_X32=0x2001,
    ARCH_MAP_VDSO_32=0x2002,
    ARCH_MAP_VDSO_64=0x2003,
    ARCH_GET_UNTAG_MASK=0x4001,
    ARCH_ENABLE_TAGGED_ADDR=0x4002,
    ARCH_GET_MAX_TAG_BITS=0x4003,
    ARCH_FORCE_TAGGED_SVA=0x4004,
    ARCH_SHSTK_ENABLE=0x5001,
    ARCH_SHSTK_DISABLE=0x5002,
    ARCH_SHSTK_LOCK=0x5003,
    ARCH_SHSTK_UNLOCK=0x5004,
    ARCH_SHSTK_STATUS=0x5005,
)

#: Families that kernel code knows.
FAMILIES: tuple[FlagFamily, ...] = (
    _FILE,
    _CREAT,
    _CLONE,
    _EXECVE,
    _EXECVEAT,
    _PROT,
    _MMAP,
    _ACCESS,
    _OPENAT2,
    _NEWFSTATAT,
    _PRCTL,
    _ARCH_PRCTL,
    _FACCESSAT2,
    *(_public(name, "same") for name in (*flags_file.SAME, *flags_process.SAME)),
    *(_public(name, "bits", values) for name, values in (*flags_file.BITS.items(), *flags_process.BITS.items())),
    *(_public(name, "values", values) for name, values in (*flags_file.VALUES.items(), *flags_process.VALUES.items())),
)
#: Translations that kernel code needs beside the families: a part of file_flags.
TRANSLATIONS: tuple[FlagFamily, ...] = (_FD,)


#: Families without a row above, which no kernel code translates.
DECODE_FAMILIES: tuple[FlagFamily, ...] = tuple(
    family for name, family in public_families().items() if name not in {own.name for own in FAMILIES}
)


def _raw(name: str, values: Mapping[str, int], *, enumeration: bool) -> FlagFamily:
    known = tuple(FlagValue(flag, value, value, _FALCORE) for flag, value in values.items())
    return FlagFamily(name, known, "", enumeration=enumeration)


#: Families of numbers that travel as the kernel has them.
RAW_FAMILIES: tuple[FlagFamily, ...] = (
    *(_raw(name, values, enumeration=False) for name, values in flags_raw.BITS.items()),
    *(_raw(name, values, enumeration=True) for name, values in flags_raw.VALUES.items()),
)
#: Every family, in the order of the native table.
ALL_FAMILIES: tuple[FlagFamily, ...] = (*FAMILIES, *DECODE_FAMILIES, *RAW_FAMILIES)

#: The same by name.
FAMILY: dict[str, FlagFamily] = {family.name: family for family in ALL_FAMILIES}
