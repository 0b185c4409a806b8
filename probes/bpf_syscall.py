# SPDX-License-Identifier: Apache-2.0
"""bpf(2), as far as probing needs it: create a map, load a program, find the kernel's BTF by its id."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator

from falcore.probes.system_call import SystemCallError, system_call

# include/uapi/linux/bpf.h
MAP_CREATE = 0
PROG_LOAD = 5
OBJ_GET_INFO_BY_FD = 15
BTF_GET_FD_BY_ID = 19
BTF_GET_NEXT_ID = 23

MAP_TYPE_ARRAY = 2
MAP_TYPE_RINGBUF = 27
F_MMAPABLE = 1 << 10

PROG_TYPE_TRACEPOINT = 5
PROG_TYPE_RAW_TRACEPOINT = 17
PROG_TYPE_TRACING = 26
ATTACH_TRACE_RAW_TP = 23

HELPER_MAP_LOOKUP = 1
HELPER_PROBE_READ = 4
HELPER_CPU = 8
HELPER_COMM = 16
HELPER_BOOT_CLOCK = 125

#: r0 = 0; exit
RETURN_ZERO = struct.pack("<BBhi", 0xB7, 0, 0, 0) + struct.pack("<BBhi", 0x95, 0, 0, 0)
#: bpf_probe_read(r10 - 8, 8, 0); r0 = 0; exit
READ_KERNEL = (
    struct.pack("<BBhi", 0xBF, 0xA1, 0, 0)
    + struct.pack("<BBhi", 0x07, 0x01, 0, -8)
    + struct.pack("<BBhi", 0xB7, 0x02, 0, 8)
    + struct.pack("<BBhi", 0xB7, 0x03, 0, 0)
    + struct.pack("<BBhi", 0x85, 0, 0, HELPER_PROBE_READ)
    + RETURN_ZERO
)
#: r1 = 0; do r1 += 1; while (r1 < 4); r0 = 0; exit
LOOP = (
    struct.pack("<BBhi", 0xB7, 0x01, 0, 0)
    + struct.pack("<BBhi", 0x07, 0x01, 0, 1)
    + struct.pack("<BBhi", 0xA5, 0x01, -2, 4)
    + RETURN_ZERO
)
#: bpf_ktime_get_boot_ns(); r0 = 0; exit
BOOT_CLOCK = struct.pack("<BBhi", 0x85, 0, 0, HELPER_BOOT_CLOCK) + RETURN_ZERO


def _instruction(code: int, registers: int, offset: int = 0, immediate: int = 0) -> bytes:
    return struct.pack("<BBhi", code, registers, offset, immediate)


def fill_map_value(map_fd: int) -> bytes:
    """A program that has a helper write 1 to 16 bytes, it depends on the CPU, into the value of an array."""
    return b"".join(
        (
            _instruction(0x62, 0x0A, -4),  # the key, 0, on the stack
            _instruction(0xBF, 0xA2),
            _instruction(0x07, 0x02, 0, -4),
            _instruction(0x18, 0x11, 0, map_fd),
            _instruction(0, 0),
            _instruction(0x85, 0, 0, HELPER_MAP_LOOKUP),
            _instruction(0x15, 0x00, 7),  # no such element
            _instruction(0xBF, 0x06),
            _instruction(0x85, 0, 0, HELPER_CPU),
            _instruction(0xBF, 0x02),
            _instruction(0x57, 0x02, 0, 15),
            _instruction(0x07, 0x02, 0, 1),
            _instruction(0xBF, 0x61),
            _instruction(0x85, 0, 0, HELPER_COMM),
            RETURN_ZERO,
        )
    )


#: Bounds for what the kernel answers: BTF ids walked, bytes of one BTF.
BTF_IDS_MAX = 100_000
BTF_BYTES_MAX = 256 << 20


def create_map(kind: int, value_size: int, entries: int, flags: int = 0) -> None:
    """Create a map and give it back at once; a ring buffer has neither key nor value.

    Raises:
        SystemCallError: the kernel's answer.
    """
    os.close(_new_map(kind, value_size, entries, flags))


def _new_map(kind: int, value_size: int, entries: int, flags: int = 0) -> int:
    key_size = 0 if kind == MAP_TYPE_RINGBUF else 4
    return _bpf(MAP_CREATE, struct.pack("<IIIII", kind, key_size, value_size, entries, flags))


def load_map_argument() -> None:
    """Load `fill_map_value` for a map of its own and give both back at once.

    Raises:
        SystemCallError: the kernel's answer; before Linux 4.11 helpers write to the stack only.
    """
    fd = _new_map(MAP_TYPE_ARRAY, 64, 1)
    try:
        load_program(PROG_TYPE_TRACEPOINT, fill_map_value(fd))
    finally:
        os.close(fd)


def load_program(kind: int, instructions: bytes, attach_type: int = 0, btf_id: int = 0) -> None:
    """Load a program and give it back at once.

    Raises:
        SystemCallError: the kernel's answer.
    """
    code = ctypes.create_string_buffer(instructions, len(instructions))
    licence = ctypes.create_string_buffer(b"Dual MIT/GPL")
    head = struct.pack("<IIQQIIQII16s", kind, len(instructions) // 8, ctypes.addressof(code),
                       ctypes.addressof(licence), 0, 0, 0, 0, 0, b"falcore_probe")  # fmt: skip
    # prog_ifindex, expected_attach_type, prog_btf_fd, func and line info (none), attach_btf_id.
    # Program names came with 4.15: a kernel that does not know them wants zeros there.
    tail = struct.pack("<IIIIQIIQII", 0, attach_type, 0, 0, 0, 0, 0, 0, 0, btf_id)
    try:
        fd = _bpf(PROG_LOAD, head + tail)
    except SystemCallError as error:
        if error.errno != 7:  # E2BIG: fields this kernel does not know
            raise
        fd = _bpf(PROG_LOAD, head[:48] + bytes(16) + tail)
    os.close(fd)


def vmlinux_btf() -> tuple[int, bytes] | None:
    """The kernel's own BTF and its id, without the file in sysfs; None where no BTF is called vmlinux.

    Raises:
        SystemCallError: the kernel's answer; walking ids takes CAP_SYS_ADMIN.
    """
    for number in _btf_ids():
        fd = _bpf(BTF_GET_FD_BY_ID, struct.pack("<I", number))
        try:
            size, name = _btf_info(fd, None)
            if name == b"vmlinux" and size <= BTF_BYTES_MAX:
                content = ctypes.create_string_buffer(size)
                _btf_info(fd, content)
                return number, content.raw
        finally:
            os.close(fd)
    return None


def _btf_ids() -> Iterator[int]:
    number = 0
    for _ in range(BTF_IDS_MAX):
        attributes = ctypes.create_string_buffer(struct.pack("<III", number, 0, 0), 12)
        try:
            system_call("bpf", BTF_GET_NEXT_ID, attributes, 12)
        except SystemCallError as error:
            if error.errno == 2:  # ENOENT: that was the last
                return
            raise
        number = struct.unpack_from("<II", attributes.raw)[1]
        yield number


def _btf_info(fd: int, content: ctypes.Array[ctypes.c_char] | None) -> tuple[int, bytes]:
    name = ctypes.create_string_buffer(64)
    address = ctypes.addressof(content) if content is not None else 0
    size = len(content) if content is not None else 0
    info = ctypes.create_string_buffer(struct.pack("<QIIQII", address, size, 0, ctypes.addressof(name), 64, 0), 32)
    _bpf(OBJ_GET_INFO_BY_FD, struct.pack("<IIQ", fd, 32, ctypes.addressof(info)))
    return int(struct.unpack_from("<QI", info.raw)[1]), name.value


def _bpf(command: int, attributes: bytes) -> int:
    return system_call("bpf", command, ctypes.create_string_buffer(attributes, len(attributes)), len(attributes))
