# SPDX-License-Identifier: Apache-2.0
"""BPF programs as the kernel has loaded them: how long they are, and what they took."""

from __future__ import annotations

import ctypes
import os
import struct
from dataclasses import dataclass

_NR_BPF = 321
_BPF_OBJ_GET_INFO_BY_FD = 15
#: struct bpf_prog_info (include/uapi/linux/bpf.h): its size up to verified_insns, and where in it what is read here is.
_SIZE, _JITED, _XLATED, _VERIFIED = 220, 16, 20, 216
_INSTRUCTION = 8


@dataclass(frozen=True, slots=True)
class Loaded:
    """One program.

    Attributes:
        instructions: that are left, of BPF.
        machine_code: bytes.
        looked_at: instructions that the verifier looked at, each as often as it did (Linux 5.16; 0 before).
    """

    instructions: int
    machine_code: int
    looked_at: int


def loaded(fd: int) -> Loaded:
    """What the kernel tells of the program of this descriptor.

    Raises:
        OSError: it tells nothing.
    """
    info = ctypes.create_string_buffer(_SIZE)
    request = ctypes.create_string_buffer(struct.pack("<IIQ", fd, _SIZE, ctypes.addressof(info)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(_NR_BPF, _BPF_OBJ_GET_INFO_BY_FD, request, len(request) - 1):
        code = ctypes.get_errno()
        raise OSError(code, f"program {fd}: {os.strerror(code)}")
    at = {place: struct.unpack_from("<I", info, place)[0] for place in (_JITED, _XLATED, _VERIFIED)}
    return Loaded(at[_XLATED] // _INSTRUCTION, at[_JITED], at[_VERIFIED])
