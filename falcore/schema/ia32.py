# SPDX-License-Identifier: Apache-2.0
"""The system calls of 32-bit programs on x86 (i386), and which x86_64 row stands for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from falcore.schema import syscalls
from falcore.schema.syscalls import Argument, Syscall, argument, rows


@dataclass(frozen=True, slots=True)
class Ia32Call:
    """One system call of a 32-bit program.

    Attributes:
        nr: its i386 number.
        name: the kernel's name; of one with a row of its own, the name of the row.
        native: the x86_64 call whose row stands for it; None: it has a row of its own.
        category: of one with a row of its own, as in Syscall.
        arguments: in register order.
    """

    nr: int
    name: str
    native: Syscall | None
    category: str
    arguments: tuple[Argument, ...]

    @property
    def sc(self) -> int:
        """The PPM_SC code of its name, 0 when none is assigned."""
        return _codes().get(self.name.lstrip("_"), 0) if self.native is None else self.native.sc


def _call(nr: str, name: str, native: str, category: str = "", arguments: str = "") -> Ia32Call:
    call = None if native == "-" else syscalls.by_name()[native]
    own = tuple(map(argument, filter(None, arguments.split("; "))))
    return Ia32Call(int(nr), name, call, category, own if call is None or own else call.arguments)


@cache
def calls() -> tuple[Ia32Call, ...]:
    """Every i386 system call, by number."""
    return tuple(_call(*row) for row in rows("ia32.tsv"))


@cache
def own_calls() -> tuple[Ia32Call, ...]:
    """Those with a row of their own, by number."""
    return tuple(call for call in calls() if call.native is None)


@cache
def numbers() -> dict[str, tuple[int, ...]]:
    """Name of an x86_64 call, or of a row of its own -> the i386 numbers that its row stands for."""
    found: dict[str, tuple[int, ...]] = {}
    for call in calls():
        name = call.native.name if call.native else call.name
        found[name] = (*found.get(name, ()), call.nr)
    return found


@cache
def _codes() -> dict[str, int]:
    return {name: code for code, name in syscalls.sc_names().items()}
