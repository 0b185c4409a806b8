# SPDX-License-Identifier: Apache-2.0
"""Rows of what the kernel does to threads: it switches between them, hands them signals, and pages. Never unasked.

A tracepoint's own arguments are where those of a call are: `call_ret` and `call_nr` (drivers/bpf/tracepoint.bpf.h).
"""

from __future__ import annotations

from dataclasses import replace

from falcore.schema.events.public import public_events
from falcore.schema.row import Event
from falcore.schema.source import Number, Result, Source, getter

# Bits of x86's page fault error: a page that is there, a write, user mode, a reserved bit, an instruction.
_FAULT = (
    "(call_nr(c) & 1 ? 1 : 2) | (call_nr(c) & 2 ? 4 : 8) | (call_nr(c) & 4 ? 16 : 32)"
    " | (call_nr(c) & 8 ? 64 : 0) | (call_nr(c) & 16 ? 128 : 0)"
)


def _row(id: int, **sources: Source) -> Event:
    row = public_events()[id]
    params = tuple(replace(param, source=sources[param.name]) for param in row.enter or ())
    return replace(row, enter=params, tracepoint=row.name)


ROWS: tuple[Event, ...] = (
    _row(
        152,
        next=Result(),
        pgft_maj=getter("get_task_pgft_maj"),
        pgft_min=getter("get_task_pgft_min"),
        vm_size=getter("task_vm_size"),
        vm_rss=getter("task_vm_rss"),
        vm_swap=getter("task_vm_swap"),
    ),
    _row(232, spid=Result(), dpid=getter("get_task_tid"), sig=Number("call_nr(c)")),
    _row(290, addr=Result(), ip=getter("get_fault_ip"), error=Number(_FAULT)),
)
