# SPDX-License-Identifier: Apache-2.0
"""The kernel's tracepoints of io_uring: what they are called, and in which shape they hand over an operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from falcore import _native

#: Events of rings.
EVENTS = frozenset({"io_uring_submit", "io_uring_complete"})
#: Programs that are attached where an operation is submitted.
SUBMIT_PROGRAMS = frozenset({"ring_submit", "ring_note"})
#: Every program of theirs.
PROGRAMS = SUBMIT_PROGRAMS | {"ring_complete"}
#: The first name that a kernel has; renamed in Linux 6.4 (2ad57931db64).
SUBMIT_NAMES = ("io_uring_submit_req", "io_uring_submit_sqe")
COMPLETE_NAME = "io_uring_complete"
#: SUBMIT_* of drivers/bpf/operation.bpf.h by the number of arguments.
SUBMIT_SHAPES = {1: 1, 2: 1, 7: 2, 5: 3}
#: COMPLETE_* by the number of arguments, and whether the third is a pointer.
COMPLETE_SHAPES = {(3, True): 1, (5, False): 2, (7, False): 2, (4, False): 3, (3, False): 4}
WITHOUT = "the kernel has no tracepoints of io_uring (Linux 5.7 or later, CONFIG_IO_URING)"


@dataclass(frozen=True, slots=True)
class RingTracepoints:
    """What a kernel has.

    Attributes:
        submit: the tracepoint that ring_submit and ring_note are attached to.
        submit_shape: SUBMIT_* of drivers/bpf/operation.bpf.h.
        complete_shape: COMPLETE_* likewise.
    """

    submit: str
    submit_shape: int
    complete_shape: int


def find_ring_tracepoints(btf: bytes) -> RingTracepoints | None:
    """What the kernel with this type information has; None where it lacks one of the two, or their shape is unknown.

    Raises:
        BpfError: it is no BTF.
    """
    complete = _native.tracepoint_pointers(btf, COMPLETE_NAME)
    for name in SUBMIT_NAMES:
        submit = _native.tracepoint_pointers(btf, name)
        if submit is None or complete is None:
            continue
        shape = SUBMIT_SHAPES.get(len(submit))
        other = COMPLETE_SHAPES.get((len(complete), len(complete) > 2 and complete[2]))
        if shape and other:
            return RingTracepoints(name, shape, other)
    return None


def read_ring_tracepoints(path: Path) -> RingTracepoints | None:
    """The same of a file with type information; None where it cannot be read."""
    try:
        return find_ring_tracepoints(path.read_bytes())
    except (OSError, _native.BpfError):
        return None


def without(asked: Iterable[str]) -> str:
    """The note about events that were asked for and that this kernel does not offer."""
    return f"{', '.join(sorted(asked))}: not captured: {WITHOUT}"
