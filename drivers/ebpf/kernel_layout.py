# SPDX-License-Identifier: Apache-2.0
"""The kernel structures that programs look into, as C with this kernel's own offsets.

What CO-RE relocates when a program is loaded has to be right here when it is compiled. Both drivers read the
same list, drivers/bpf/kernel_types.h; here each of its structures becomes a union of fields, each
behind as many bytes as this kernel has before it:

    struct pid {
            union {
                    struct { char before_level[8]; unsigned int level; } __attribute__((packed));
                    ...
                    char whole_[112];
            };
    };

A field that this kernel does not have is there with an alignment that no real one has: FIELD_EXISTS
(drivers/ebpf/read.bpf.h) is false for it and it is read as 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from falcore.drivers.ebpf.btf_types import BtfTypes, Layout

_BODY = re.compile(r"struct (?P<name>\w+) \{(?P<members>[^{}]*)\};")
_ENUM = re.compile(r"enum (?P<name>\w+) \{(?P<values>[^{}]*)\};")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DECLARATOR = re.compile(r"(?P<stars>\**)(?P<name>\w+)(?P<array>(?:\[\w+\])*)(?:\s*:\s*(?P<bits>\d+))?$")
#: Laid out by the calling convention, known without BTF.
FIXED = frozenset({"pt_regs"})
#: Kept in variables of programs, so never as large as an absent field makes its structure.
VALUES = frozenset({"timespec64", "upid"})
#: Enumerations whose values differ from kernel to kernel.
CONFIGURED = frozenset({"cgroup_subsys_id"})
ABSENT = "__attribute__((aligned(4096)))"


@dataclass(frozen=True, slots=True)
class Member:
    """One field as the list declares it."""

    type: str
    name: str
    array: str
    bits: bool


def kernel_types(source: str, btf: BtfTypes | None) -> str:
    """The structures of kernel_types.h for this kernel.

    Args:
        source: that header's text.
        btf: the running kernel's types; None: no field but the registers is known.
    """
    text = _COMMENT.sub("", source)
    begin = text.index("#pragma clang attribute push")
    text = text[text.index("\n", begin) : text.index("#pragma clang attribute pop")]
    defines: list[str] = []

    def structure(match: re.Match[str]) -> str:
        name = match["name"]
        if name in FIXED:
            return ""
        layout = btf.layout(name.partition("___")[0]) if btf else None
        if layout is None and name in VALUES:
            return match[0]
        return _structure(name, list(_members(match["members"])), layout, defines)

    def enumeration(match: re.Match[str]) -> str:
        name, _, flavour = match["name"].partition("___")
        if flavour:
            return ""
        if name not in CONFIGURED:
            return match[0]
        names = [entry.partition("=")[0].strip() for entry in match["values"].split(",") if entry.strip()]
        return _enumeration(name, names, btf.enum(name) if btf else {}, defines)

    text = _ENUM.sub(enumeration, _BODY.sub(structure, text))
    return "\n".join([*defines, *(line for line in text.splitlines() if line.strip()), ""])


def _members(text: str) -> Iterator[Member]:
    for declaration in text.split(";"):
        words = declaration.split()
        if not words:
            continue
        first, *others = " ".join(words).split(",")
        match = re.match(r"(?P<type>(?:const |unsigned |struct )*\w+) ?(?P<rest>.*)$", first)
        if match is None:
            raise ValueError(f"kernel_types.h: {declaration!r} is not understood")
        for rest in (match["rest"], *others):
            parts = _DECLARATOR.match(rest.strip())
            if parts is None:
                raise ValueError(f"kernel_types.h: {declaration!r} is not understood")
            yield Member(f"{match['type']} {parts['stars']}", parts["name"], parts["array"], bool(parts["bits"]))


def _structure(name: str, members: list[Member], layout: Layout | None, defines: list[str]) -> str:
    lines = [f"struct {name} {{", "\tunion {"]
    for member in members:
        offset = layout.offsets.get(member.name) if layout else None
        if member.bits:
            defines.append(f"#define BIT_{member.name} {-1 if offset is None else offset}")
        elif offset is None:
            lines.append(f"\t\t{member.type}{member.name}{member.array} {ABSENT};")
        else:
            before = f"char before_{member.name}[{offset // 8}]; " if offset else ""
            field = f"{member.type}{member.name}{member.array};"
            lines.append(f"\t\tstruct {{ {before}{field} }} __attribute__((packed));")
    lines.append(f"\t\tchar whole_[{layout.size if layout else 1}];")
    return "\n".join([*lines, "\t};", "};"])


def _enumeration(name: str, names: list[str], values: Mapping[str, int], defines: list[str]) -> str:
    defines += [f"#define EXISTS_{entry} {int(entry in values)}" for entry in names]
    return "\n".join([f"enum {name} {{", *(f"\t{entry} = {values.get(entry, 0)}," for entry in names), "};"])
