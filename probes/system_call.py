# SPDX-License-Identifier: Apache-2.0
"""System calls that the standard library has no name for."""

from __future__ import annotations

import ctypes
import os

_COMMON = {"fsopen": 430, "fsconfig": 431, "fsmount": 432}
# arch/x86/entry/syscalls/syscall_64.tbl; include/uapi/asm-generic/unistd.h for aarch64.
NUMBERS: dict[str, dict[str, int]] = {
    "x86_64": {"mount": 165, "unshare": 272, "bpf": 321, "perf_event_open": 298, **_COMMON},
    "aarch64": {"mount": 40, "unshare": 97, "bpf": 280, "perf_event_open": 241, **_COMMON},
}


class SystemCallError(OSError):
    """A system call said no; carries its errno."""


def system_call(name: str, *arguments: int | bytes | ctypes.Array[ctypes.c_char] | None) -> int:
    """Issue one system call; its result.

    Raises:
        SystemCallError: with the errno; ENOSYS on an architecture whose numbers are not known here.
    """
    number = NUMBERS.get(os.uname().machine, {}).get(name)
    if number is None:
        raise SystemCallError(38, f"{name}: number not known on {os.uname().machine}")
    words = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    result = int(libc.syscall(ctypes.c_long(number), *words))
    if result < 0:
        code = ctypes.get_errno()
        raise SystemCallError(code, os.strerror(code))
    return result
