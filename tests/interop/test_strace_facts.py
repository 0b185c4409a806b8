# SPDX-License-Identifier: Apache-2.0
"""What strace shows of the numbers of a call, held against the event table; what lacks is listed, with its reason."""

from __future__ import annotations

from pathlib import Path

from captured_calls import place
from strace_differences import REASONS, UNTOLD

from falcore.schema import carriage, syscalls
from falcore.schema.events import FULL_ROWS, RAW_ROWS, Direction, Event
from falcore.schema.flags_raw import FAMILY_OF
from falcore.schema.types import Format

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


def test_families_are_for_arguments_that_exist() -> None:
    declared = {(row.syscall, param.name) for row in RAW_ROWS for param in row.enter or ()}
    assert FAMILY_OF.keys() <= declared


#: (call, argument) of raw rows that strace 6.1 names the bits or values of, and falcore does not yet: rare calls.
NUMBERS_ALONE = frozenset(
    {
        ("fanotify_init", "flags"),
        ("fanotify_init", "event_f_flags"),
        ("fanotify_mark", "flags"),
        ("fanotify_mark", "mask"),
        ("fsmount", "attr_flags"),
        ("futex_waitv", "flags"),
        ("kexec_file_load", "flags"),
        ("kexec_load", "flags"),
        ("landlock_create_ruleset", "flags"),
        ("memfd_secret", "flags"),
        ("mq_open", "oflag"),
        ("move_mount", "flags"),
        ("move_pages", "flags"),
        ("personality", "personality"),
        ("pkey_alloc", "init_val"),
        ("quotactl_fd", "cmd"),
        ("swapon", "swap_flags"),
    }
)
#: Arguments that are flags or choices by name, which no strace names: reserved, 0 in every kernel.
RESERVED = frozenset(
    """cachestat futex_requeue futex_wait futex_wake landlock_add_rule landlock_restrict_self listmount
    lsm_get_self_attr lsm_list_modules lsm_set_self_attr map_shadow_stack membarrier mseal pidfd_send_signal
    pkey_alloc process_madvise process_mrelease remap_file_pages sched_getattr sched_setattr
    set_mempolicy_home_node statmount""".split()  # noqa: SIM905
)


def test_arguments_that_are_flags_or_choices_have_names() -> None:
    words = {"flags", "flag", "prot", "cmd", "how", "which", "op", "mask", "mode", "options", "behavior", "advice"}
    words |= {"oflag", "personality", "init_val"}
    nameless = {
        (row.syscall, param.name)
        for row in RAW_ROWS
        for param in row.enter or ()
        if (param.name in words or param.name.endswith(("flags", "flg")))
        and param.family is None
        and param.type.name in ("INT64", "UINT64")
        and param.format is not Format.OCT
        and not (param.name == "flags" and row.syscall in RESERVED)
    }
    # A mask of permissions, and masks that waiters match by.
    assert nameless - {("umask", "mask"), ("futex_wait", "mask"), ("futex_wake", "mask")} == NUMBERS_ALONE


def test_the_docs_give_every_reason() -> None:
    text = " ".join(_DOCS.read_text(encoding="utf-8").split())
    assert {reason for reason in REASONS if reason not in text} == set()
