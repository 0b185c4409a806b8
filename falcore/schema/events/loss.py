# SPDX-License-Identifier: Apache-2.0
"""What the public `drop` events tell beside their ratio, when falcore makes them: events were lost.

One of the way in when a CPU begins to lose events, one of the way out when that is over (docs/overload.md).
"""

from __future__ import annotations

from dataclasses import replace

from falcore.schema.row import Event, Param, Since, StateKind
from falcore.schema.types import Format, ParamType

_T, _F = ParamType, Format
_ENTER, _EXIT = 148, 149


def _param(name: str, kind: ParamType, format: Format, family: str | None = None) -> Param:
    return Param(name, kind, format, family=family, since=Since.FALCORE)


_BOTH = (
    # So far; the way out has the sum.
    _param("lost", _T.UINT64, _F.DEC),
    _param("cause", _T.FLAGS32, _F.HEX, "loss_causes"),
    _param("cpu", _T.UINT32, _F.DEC),
    # Before it nothing was missing.
    _param("since", _T.ABSTIME, _F.DEC),
)
_OVER = (
    # From then to the latest look that found more lost.
    _param("duration", _T.RELTIME, _F.DEC),
    # What was lost, the most first: getppid=120,read=3
    _param("types", _T.CHARBUF, _F.NA),
)


def extended(id: int, event: Event) -> Event:
    """The public row, with what falcore puts behind its parameters."""
    if id == _ENTER:
        return replace(event, enter=(*(event.enter or ()), *_BOTH))
    if id == _EXIT:
        return replace(event, exit=(*(event.exit or ()), *_BOTH, *_OVER), state=StateKind.LOSS)
    return event
