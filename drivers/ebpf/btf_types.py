# SPDX-License-Identifier: Apache-2.0
"""Where the fields of kernel structures are: a reader of BTF, as much of it as that takes."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass

from falcore.errors import CaptureError

# include/uapi/linux/btf.h
MAGIC = 0xEB9F
KIND_STRUCT, KIND_UNION, KIND_ENUM, KIND_FUNC = 4, 5, 6, 12
#: Words after the three of struct btf_type, by kind: fixed ones, and for each of `vlen` members.
FIXED = {1: 1, 3: 3, 14: 1, 17: 1}
EACH = {4: 3, 5: 3, 6: 2, 13: 2, 15: 3, 19: 3}
#: How deep structures without a name may lie in each other.
DEPTH_MAX = 8


@dataclass(frozen=True, slots=True)
class Layout:
    """A structure: its bytes, and for each field the distance from its start in bits."""

    size: int
    offsets: dict[str, int]


class BtfTypes:
    """The types of a BTF.

    Args:
        content: the BTF, as /sys/kernel/btf/vmlinux has it.

    Raises:
        CaptureError: it is none, or damaged.
    """

    def __init__(self, content: bytes) -> None:
        if len(content) < 24 or struct.unpack_from("<H", content)[0] != MAGIC:
            raise CaptureError("ebpf: the kernel's type information is no BTF")
        _, _, _, header, types, types_size, strings, strings_size = struct.unpack_from("<HBBIIIII", content)
        start, self._strings = header + types, header + strings
        self._strings_end = self._strings + strings_size
        if start + types_size > len(content) or self._strings_end > len(content) or types_size % 4:
            raise CaptureError("ebpf: the kernel's type information (BTF) is truncated")
        self._content = content
        self._words = array("I")
        self._words.frombytes(content[start : start + types_size])
        self._positions = self._walk()
        self._structs: dict[int, int] = {}
        self._index()

    def layout(self, name: str) -> Layout | None:
        """The structure of that name; None where this kernel has none."""
        position = self._structs.get(self._name_offset(name))
        if position is None:
            return None
        offsets: dict[str, int] = {}
        self._collect(position, 0, offsets, 0)
        return Layout(self._words[position + 2], offsets)

    def enum(self, name: str) -> dict[str, int]:
        """The values of an enumeration, none where this kernel does not have it."""
        wanted = self._name_offset(name)
        words = self._words
        for position in self._positions[1:]:
            if words[position] == wanted and wanted and words[position + 1] >> 24 & 31 == KIND_ENUM:
                count = words[position + 1] & 0xFFFF
                pairs = words[position + 3 : position + 3 + 2 * count]
                return {self._text(pairs[i]): pairs[i + 1] for i in range(0, len(pairs), 2)}
        return {}

    def function(self, name: str) -> int | None:
        """The id of a function, None where this kernel does not have it."""
        wanted, words = self._name_offset(name), self._words
        for number, position in enumerate(self._positions):
            if number and words[position] == wanted and wanted and words[position + 1] >> 24 & 31 == KIND_FUNC:
                return number
        return None

    def _walk(self) -> array[int]:
        """Where each type starts, by its id; 0 is void."""
        words, position, end = self._words, 0, len(self._words)
        fixed = [FIXED.get(kind, 0) + 3 for kind in range(32)]
        each = [EACH.get(kind, 0) for kind in range(32)]
        positions = array("I", [0])
        while position < end - 2:
            positions.append(position)
            info = words[position + 1]
            kind = info >> 24 & 31
            position += fixed[kind] + each[kind] * (info & 0xFFFF)
        if position != end:
            raise CaptureError("ebpf: the kernel's type information (BTF) is damaged")
        return positions

    def _index(self) -> None:
        words = self._words
        for position in self._positions[1:]:
            if words[position + 1] >> 24 & 31 == KIND_STRUCT and words[position]:
                self._structs.setdefault(words[position], position)

    def _collect(self, position: int, base: int, offsets: dict[str, int], depth: int) -> None:
        words, info = self._words, self._words[position + 1]
        packed = info >> 31  # with bit fields: offset in the low 24 bits, width above
        for at in range(position + 3, position + 3 + 3 * (info & 0xFFFF), 3):
            if at + 2 >= len(words):
                return
            offset = base + (words[at + 2] & 0xFFFFFF if packed else words[at + 2])
            if words[at]:
                offsets.setdefault(self._text(words[at]), offset)
                continue
            inner = words[at + 1]
            if depth < DEPTH_MAX and inner < len(self._positions):
                target = self._positions[inner]
                if words[target + 1] >> 24 & 31 in (KIND_STRUCT, KIND_UNION):
                    self._collect(target, offset, offsets, depth + 1)

    def _text(self, offset: int) -> str:
        start = self._strings + offset
        end = self._content.find(b"\0", start, self._strings_end)
        return self._content[start:end].decode("ascii", "replace")

    def _name_offset(self, name: str) -> int:
        at = self._content.find(b"\0" + name.encode() + b"\0", self._strings, self._strings_end)
        return at + 1 - self._strings if at >= 0 else 0
