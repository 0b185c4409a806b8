# SPDX-License-Identifier: Apache-2.0
"""Where kernel code gets the value of a parameter from: data, turned into C by falcore.schema.emit_fill.

A number is any C expression over the vocabulary that each driver implements (call_arg, call_ret, get_*,
fd_ino, user_u32, ...). Text and bytes are written by a put_* call that returns how many it stored.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Argument:
    """The system call's argument `index`, converted as the parameter's type asks."""

    index: int


@dataclass(frozen=True, slots=True)
class Result:
    """What the system call returned."""


@dataclass(frozen=True, slots=True)
class Number:
    """A C expression; it may use the locals of its side and earlier values."""

    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """The NUL-ended string that argument `index` points to."""

    index: int


@dataclass(frozen=True, slots=True)
class Data:
    """As much of the memory at argument `index` as `size`, a C expression, and the snap length allow."""

    index: int
    size: str


@dataclass(frozen=True, slots=True)
class Custom:
    """Bytes written by a filler of the driver's own: `put_<name>(e, pos, c)`."""

    name: str


@dataclass(frozen=True, slots=True)
class Empty:
    """The empty string: its NUL alone."""


@dataclass(frozen=True, slots=True)
class Block:
    """Bytes written by C statements, which set `n`; `{pos}` stands for the position."""

    code: tuple[str, ...]


Source = Argument | Result | Number | Text | Data | Custom | Empty | Block


def getter(name: str) -> Number:
    """The number that the driver's `<name>(c)` returns."""
    return Number(f"{name}(c)")
