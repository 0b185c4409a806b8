# SPDX-License-Identifier: Apache-2.0
"""The kernel's BTF: where it can be had from, and the id of a typedef in it."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

from falcore.capture.facts import Fact
from falcore.probes import bpf_syscall
from falcore.probes.host import REFUSED, Host, errno_name

PATH = "/sys/kernel/btf/vmlinux"
MAGIC = 0xEB9F
KIND_TYPEDEF = 8
#: Words after the three of struct btf_type, include/uapi/linux/btf.h: fixed ones, and for each of `vlen` members.
FIXED = {1: 1, 3: 3, 14: 1, 17: 1}
EACH = {4: 3, 5: 3, 6: 2, 13: 2, 15: 3, 19: 3}


@dataclass(frozen=True)
class Btf:
    """BTF as found, or not: `content` is empty then and `fact` says why."""

    fact: Fact
    content: bytes = b""


def locate(host: Host) -> Btf:
    """`btf`: the file in sysfs; where that is missing, the object the kernel holds, by its id."""
    reading = host.stat(PATH)
    if reading.found:
        try:
            content = host.path(PATH).read_bytes()
        except OSError as error:
            reading = type(reading)(PATH, error=error.errno or 5)
        else:
            good = len(content) >= 24 and struct.unpack_from("<H", content)[0] == MAGIC
            evidence = f"{PATH}: {len(content)} bytes" + ("" if good else ", which is no BTF")
            return Btf(Fact(name="btf", value=good, evidence=evidence), content if good else b"")
    if not host.live:
        if reading.refused:
            return Btf(reading.unknown("btf"))
        return Btf(Fact(name="btf", value=False, evidence=str(reading)))
    return _by_id(str(reading))


def _by_id(tried: str) -> Btf:
    what = f"{tried}; bpf(BPF_BTF_GET_NEXT_ID)"
    try:
        found = bpf_syscall.vmlinux_btf()
    except OSError as error:
        refused = error.errno in REFUSED
        value = None if refused else False
        evidence = f"{what}: {errno_name(error.errno or 5)}"
        return Btf(Fact(name="btf", value=value, evidence=evidence, permitted=not refused))
    if found is None:
        return Btf(Fact(name="btf", value=False, evidence=f"{what}: none is called vmlinux"))
    number, content = found
    return Btf(Fact(name="btf", value=True, evidence=f"{what}: id {number} is vmlinux, {len(content)} bytes"), content)


def typedef_id(content: bytes, name: str) -> int | None:
    """The type id of a typedef in a BTF, None if it has none of that name (or is malformed)."""
    if len(content) < 24:
        return None
    magic, _, _, header, types, types_size, strings, strings_size = struct.unpack_from("<HBBIIIII", content)
    start, strings_start = header + types, header + strings
    if magic != MAGIC or start + types_size > len(content) or strings_start + strings_size > len(content):
        return None
    word = b"\0" + name.encode() + b"\0"
    at = content.find(word, strings_start, strings_start + strings_size)
    if at < 0:
        return None
    # Ids are ordinals: find the typedef by its two first words, then count the types before it.
    needle = struct.pack("<II", at + 1 - strings_start, KIND_TYPEDEF << 24)
    found = content.find(needle, start, start + types_size)
    while found >= 0:
        number = _ordinal(content[start:found])
        if number is not None:
            return number
        found = content.find(needle, found + 1, start + types_size)
    return None


def _ordinal(types: bytes) -> int | None:
    if len(types) % 4:
        return None
    words = array("I")
    words.frombytes(types)
    fixed = [FIXED.get(kind, 0) + 3 for kind in range(32)]
    each = [EACH.get(kind, 0) for kind in range(32)]
    position, number, end = 0, 1, len(words)
    while position < end:
        if position + 1 >= end:
            return None
        info = words[position + 1]
        kind = info >> 24 & 31
        position += fixed[kind] + each[kind] * (info & 0xFFFF)
        number += 1
    return number if position == end else None
