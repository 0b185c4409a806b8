# SPDX-License-Identifier: Apache-2.0
"""Rows made of a public event and what fills each of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from falcore.schema import syscalls
from falcore.schema.events.public import public_events
from falcore.schema.row import Event, Param, SysdigForm, Trait
from falcore.schema.source import Argument, Number, Result, Source, Text
from falcore.schema.types import ParamType

_TEXTS = frozenset({ParamType.CHARBUF, ParamType.FSPATH, ParamType.FSRELPATH})
#: What fills a parameter: the number of an argument, a C expression, or any source.
Filling = int | str | Source


def _filled(params: tuple[Param, ...], fillings: Mapping[str, Filling], call: str) -> tuple[Param, ...]:
    found = []
    for param in params:
        filling = fillings.get(param.name)
        if filling is None:
            raise ValueError(f"row {call}: nothing fills {param.name}")
        if isinstance(filling, int):
            filling = Text(filling) if param.type in _TEXTS else Argument(filling)
        elif isinstance(filling, str):
            filling = Number(filling)
        found.append(replace(param, source=filling))
    return tuple(found)


def published(
    id: int,
    call: str,
    /,
    *,
    pointees: tuple[tuple[int, int], ...] = (),
    enter: Mapping[str, Filling] | None = None,
    enter_more: tuple[Param, ...] = (),
    sysdig: tuple[SysdigForm, SysdigForm] | None = None,
    kernel: bool = False,
    **fillings: Filling,
) -> Event:
    """The row of a system call that is the public event pair `id`.

    Args:
        id: of the public event on the way in.
        call: the kernel's name of the call.
        pointees: arguments that travel as what they point to.
        enter: what fills parameters on the way in, where that differs.
        enter_more: parameters of falcore's own on the way in.
        sysdig: what sysdig 0.29.3 has instead, each way.
        kernel: whether kernel code fills it, in a program of its own, and not the native reader.
        fillings: by parameter name; the first parameter of the way out is the result.

    Raises:
        ValueError: a parameter that nothing fills, or a filling that is for none.
    """
    into, out = public_events()[id].enter or (), public_events()[id + 1].exit or ()
    spare = (fillings.keys() | (enter or {}).keys()) - {param.name for param in (*into, *out)}
    if spare:
        raise ValueError(f"row {call} has no parameter {', '.join(sorted(spare))}")
    known: dict[str, Filling] = {out[0].name: Result(), **fillings} if out else fillings
    row = public_events()[id + 1]
    return replace(
        row,
        enter=(*_filled(into, {**fillings, **(enter or {})}, call), *enter_more),
        exit=_filled(out, known, call),
        syscall=call,
        nr=syscalls.by_name()[call].nr,
        traits=row.traits & ~Trait.OLD_VERSION,
        enter_sysdig=sysdig[0] if sysdig else None,
        exit_sysdig=sysdig[1] if sysdig else None,
        heavy=kernel,
        reader=not kernel,
        pointees=pointees,
    )
