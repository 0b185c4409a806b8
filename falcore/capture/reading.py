# SPDX-License-Identifier: Apache-2.0
"""The native reader of an opened capture, and one event out of it."""

from __future__ import annotations

import time

from falcore import _native
from falcore.capture.interface import Capture, RingKind
from falcore.filter.compile import compile_filter
from falcore.schema.row import Event

#: A slice of native work while waiting for one event, ns.
SLICE_NS = 5_000_000


def connect(capture: Capture, table: _native.EventTable) -> _native.Pipeline:
    """A native pipeline that reads the capture's rings and watches its counters."""
    # A driver without rings makes its events up, and a file's are of another time and machine: /proc has
    # nothing to say about them.
    live = bool(capture.rings) and not capture.recorded
    pipeline = _native.Pipeline(table, "/proc" if live else "", capture.recorded)
    for ring in capture.rings:
        if ring.kind is RingKind.FILE:
            pipeline.add_file(ring.fd, ring.name)
        else:
            pipeline.add_ring(ring.kind.value, ring.fd, ring.size, ring.cpu, ring.offset)
    if capture.counters is not None:
        pipeline.watch(capture.counters, list(capture.counter_names))
    return pipeline


def add_type(table: _native.EventTable, row: Event) -> None:
    """Adds an event type that is not built in.

    Raises:
        ValueError: says what is wrong with it.
    """
    table.add(row.name, [(p.name, int(p.type), int(p.format), list(p.values)) for p in row.enter or row.exit or ()])


def first_event(capture: Capture, timeout: float, filter: str = "") -> _native.Event | None:
    """The first matching event of a capture that the caller has started; None when `timeout` seconds bring none."""
    pipeline = connect(capture, _native.EventTable())
    try:
        return _first(pipeline, capture, timeout, filter)
    finally:
        pipeline.disconnect()  # an event keeps its pipeline, and that the rings


def _first(pipeline: _native.Pipeline, capture: Capture, timeout: float, filter: str) -> _native.Event | None:
    nodes = [tuple(node) for node in compile_filter(filter).nodes]
    pipeline.add_rule(nodes, "text", "", -1, True)
    batches = capture.events()
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        if batches is not None:
            pipeline.feed(list(next(batches, ())))
        pipeline.run(1, SLICE_NS, False)
        if found := pipeline.take():
            return found[0]
    return None
