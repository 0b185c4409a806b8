# SPDX-License-Identifier: Apache-2.0
"""The kernel side's counters, from slots to event names."""

from __future__ import annotations

from collections import Counter
from functools import cache

from falcore import _native
from falcore.capture.interface import CaptureStats
from falcore.schema.events import EVENTS, FULL_ROWS, IA32_ROWS

#: drivers/abi/ring.h, enum falcore_loss, in order.
CAUSES = ("buffer_full", "nested", "tail_call")
#: The cause of what happened on a CPU that was plugged in after the capture was opened.
NO_RING = "no_ring"
#: FALCORE_SLOT_TRACEPOINTS, _process_exec and _process_fork (drivers/abi/generated/ids.h).
TRACEPOINT_SLOTS = dict(enumerate((event.name for event in FULL_ROWS if event.tracepoint), 1024))
TRACEPOINT_SLOTS |= {1038: "execve", 1039: "clone"}
#: FALCORE_SLOT_IA32: one slot for each call that only 32-bit programs make.
IA32_SLOT = 1040


@cache
def _names() -> dict[int, str]:
    return {event.nr: event.name for event in EVENTS if event.nr >= 0}


@cache
def _ia32_names() -> tuple[str, ...]:
    return tuple(event.name for event in IA32_ROWS)


def slot_name(slot: int) -> str:
    """The event name behind a counter slot: two for each x86_64 number, tracepoints, one for each 32-bit call."""
    if slot in TRACEPOINT_SLOTS:
        return TRACEPOINT_SLOTS[slot]
    if slot >= IA32_SLOT:
        return _ia32_names()[slot - IA32_SLOT]
    return _names().get(slot // 2, f"syscall_{slot // 2}")


def name_counters(counters: _native.RingCounters, homeless: list[int], missed: int | None) -> CaptureStats:
    """Adds up both directions of each event; `homeless` ones were seen on a CPU without a ring and lost there."""
    seen = _by_name([a + b for a, b in zip(counters.seen, homeless, strict=True)])
    lost = {cause: _by_name(counts) for cause, counts in zip(CAUSES, counters.lost, strict=True)}
    lost[NO_RING] = _by_name(homeless)
    return CaptureStats(
        seen=seen,
        lost={cause: counts for cause, counts in lost.items() if counts},
        self_=counters.self,
        filtered=counters.filtered,
        lost_by_cpu=_by_cpu(counters),
        missed=missed,
    )


@cache
def slot_names() -> tuple[str, ...]:
    """The event name behind every slot."""
    return tuple(map(slot_name, range(_native.SLOTS)))


def _by_cpu(counters: _native.RingCounters) -> dict[int, dict[str, dict[str, int]]]:
    lost: dict[int, dict[str, dict[str, int]]] = {}
    for cpu, cause, slot, count in counters.lost_by_cpu:
        by_type = lost.setdefault(cpu, {}).setdefault(CAUSES[cause], {})
        by_type[slot_name(slot)] = by_type.get(slot_name(slot), 0) + count
    return lost


def _by_name(counts: list[int]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for slot, count in enumerate(counts):
        if count:
            total[slot_name(slot)] += count
    return dict(total)
