# SPDX-License-Identifier: Apache-2.0
"""Rows by which processes meet and wait: signals, futexes, semaphores, sleep."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event

# uapi/linux/futex.h: two bits are flags. FUTEX_LOCK_PI2 (13), without a public name, is FUTEX_LOCK_PI by another clock.
_FUTEX = "((call_arg(c, 1) & 0x7f) == 13 ? 6 : (call_arg(c, 1) & 0x7f) <= 12 ? call_arg(c, 1) & 0x7f : 0)"
_FUTEX_FLAGS = "(call_arg(c, 1) & 0x180)"
# 32-bit programs say IPC_64 (0x100) beside the command; only SETVAL (16) takes a number.
_SEMCTL = "call_arg(c, 2) & ~0x100ULL"
_SEMCTL_VALUE = f"({_SEMCTL}) == 16 ? (__s32)call_arg(c, 3) : 0"


def _semaphore(index: int, offset: int) -> str:
    """A member of struct sembuf `index`: its number, operation and flags lie 2 bytes apart."""
    return f"user_u16(call_arg(c, 1) + {6 * index + offset})"


ROWS: tuple[Event, ...] = (
    published(128, "kill", pid=0, sig=1),
    published(130, "tkill", tid=0, sig=1),
    published(132, "tgkill", pid=0, tid=1, sig=2),
    published(
        *(134, "nanosleep"),
        interval="user_part(call_arg(c, 0), 0, 2) * 1000000000ULL + user_part(call_arg(c, 0), 1, 2)",
        pointees=((0, carriage.fixed(16)),),
    ),
    published(64, "futex", addr=0, op=f"{_FUTEX} | {_FUTEX_FLAGS}", val=2),
    published(262, "semget", key=0, nsems=1, semflg=2),
    published(
        *(250, "semop"),
        nsops=2,
        sem_num_0=_semaphore(0, 0),
        sem_op_0=_semaphore(0, 2),
        sem_flg_0=f"flags_semop_flags({_semaphore(0, 4)})",
        sem_num_1=_semaphore(1, 0),
        sem_op_1=_semaphore(1, 2),
        sem_flg_1=f"flags_semop_flags({_semaphore(1, 4)})",
        semid=0,
        pointees=((1, carriage.SEMBUFS),),
    ),
    published(252, "semctl", semid=0, semnum=1, cmd=f"flags_semctl_commands({_SEMCTL})", val=_SEMCTL_VALUE),
)
