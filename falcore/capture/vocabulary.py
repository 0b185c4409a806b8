# SPDX-License-Identifier: Apache-2.0
"""The event and parameter names a filter may use: the table's, and those of the driver that was named."""

from __future__ import annotations

from collections.abc import Iterable

from falcore.capture.report import LOSS
from falcore.filter.compile import Program, compile_filter
from falcore.schema.events import DECODE_ROWS, EVENTS
from falcore.schema.row import Event


def compile_for(text: str, driver: str | None, more: Iterable[Event] = ()) -> Program:
    """Compiles a filter against the names that can occur.

    Args:
        text: the filter.
        driver: the driver asked for by name, whose own event types count too; for "replay" all that files hold.
        more: event types that a file brings along (falcore.capture.file_types).

    Raises:
        FilterError: it cannot be compiled, or an event or parameter of that name does not exist.
        DriverError: `driver` is not registered.
    """
    recorded = DECODE_ROWS if driver == "replay" else (row for row in DECODE_ROWS if row.name == LOSS)
    rows = (*EVENTS, *recorded, *_own_types(driver), *more)
    names = {row.name for row in rows}
    parameters = {param.name for row in rows for param in (*(row.enter or ()), *(row.exit or ()))}
    return compile_filter(text, events=names, parameters=parameters)


def _own_types(driver: str | None) -> tuple[Event, ...]:
    if driver is None:
        return ()
    from falcore.capture.registry import load

    registry = load([driver])
    return tuple(registry.drivers[driver].event_types()) if driver in registry.drivers else ()
