# SPDX-License-Identifier: Apache-2.0
"""The system calls of x86_64 by number and name, with their arguments, and the public PPM_SC codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("data")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument, as the kernel declares it."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Syscall:
    """One system call.

    Attributes:
        nr: its x86_64 number.
        name: the kernel's name, `pread64`.
        sc: its PPM_SC code, 0 when none is assigned.
        category: what it is about, the name of a falcore.schema.row.Category in lower case.
        arguments: in register order.
    """

    nr: int
    name: str
    sc: int
    category: str
    arguments: tuple[Argument, ...]


def rows(name: str) -> Iterator[list[str]]:
    """The lines of a data file, in columns."""
    for line in (_DATA / name).read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def argument(text: str) -> Argument:
    """An argument as data files have it: `const char * buf`."""
    kind, name = text.rsplit(" ", 1)
    return Argument(name, kind)


@cache
def syscalls() -> tuple[Syscall, ...]:
    """Every x86_64 system call, by number."""
    return tuple(
        Syscall(int(nr), name, int(sc), category, tuple(map(argument, filter(None, arguments.split("; ")))))
        for nr, name, sc, category, arguments in rows("x86_64.tsv")
    )


@cache
def by_name() -> dict[str, Syscall]:
    """The same by name."""
    return {call.name: call for call in syscalls()}


@cache
def by_nr() -> dict[int, Syscall]:
    """The same by number."""
    return {call.nr: call for call in syscalls()}


@cache
def sc_names() -> dict[int, str]:
    """What each PPM_SC code stands for, those of other architectures included."""
    names = {int(code): name for code, name in rows("sc.tsv")}
    names |= {call.sc: call.name for call in syscalls() if call.sc}
    return dict(sorted(names.items()))
