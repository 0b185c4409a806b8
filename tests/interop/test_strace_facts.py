# SPDX-License-Identifier: Apache-2.0
"""What strace shows of the numbers of a call, held against the event table; what lacks is listed, with its reason."""

from __future__ import annotations

from pathlib import Path

from captured_calls import place
from strace_differences import REASONS, UNTOLD

from falcore.schema import carriage, syscalls
from falcore.schema.events import FULL_ROWS, RAW_ROWS, Direction, Event

_DOCS = Path(__file__).parents[2] / "docs" / "interop.md"
#: Nothing declares their arguments: gone from the kernel or never in it, or of 32 bits, or newer than the data.
UNDECLARED = frozenset(
    [
        "uselib",
        "_sysctl",
        "create_module",
        "get_kernel_syms",
        "query_module",
        "nfsservctl",
        "getpmsg",
        "putpmsg",
        "afs_syscall",
        "tuxcall",
        "security",
        "set_thread_area",
        "get_thread_area",
        "lookup_dcookie",
        "epoll_ctl_old",
        "epoll_wait_old",
        "vserver",
        "listns",
        "rseq_slice_yield",
    ]
)


def _told(row: Event) -> set[int]:
    places = {place(row, way, at) for way in Direction for at in range(len(row.params(way) or ()))}
    return {one for one in places if one is not None}


def test_every_scalar_argument_is_a_parameter_or_listed_with_the_reason() -> None:
    untold = {
        (row.syscall, argument.name)
        for row in FULL_ROWS
        if row.syscall is not None
        for index, argument in enumerate(syscalls.by_nr()[row.nr].arguments)
        if index not in _told(row) and not carriage.is_pointer(argument)
    }
    declared = {(call, argument.name) for call in syscalls.by_name() for argument in syscalls.by_name()[call].arguments}
    assert untold == UNTOLD.keys() & declared, "numbers that no parameter holds"


def test_every_raw_row_names_its_arguments() -> None:
    unnamed = {row.name for row in RAW_ROWS if any(param.name.startswith("arg0") for param in row.enter or ())}
    assert unnamed == UNDECLARED


def test_the_docs_give_every_reason() -> None:
    text = " ".join(_DOCS.read_text(encoding="utf-8").split())
    assert {reason for reason in REASONS if reason not in text} == set()
