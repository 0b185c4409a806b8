# SPDX-License-Identifier: Apache-2.0
"""C++: the enumerations (ids.h) and the decode tables (tables.cpp) of the native core."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from falcore.schema.emit_c import all_ways, native_header, quote
from falcore.schema.events.public import public_events
from falcore.schema.fields import FIELDS
from falcore.schema.flags import ALL_FAMILIES
from falcore.schema.ia32 import own_calls
from falcore.schema.row import SYSDIG_ID_MAX, Direction, Event, Param, Since, StateKind, SysdigForm, Trait
from falcore.schema.syscalls import by_name, sc_names, syscalls
from falcore.schema.types import DYN_OPTIONS, Format, ParamType

_KEYWORDS = frozenset(
    [
        "alignas",
        "alignof",
        "and",
        "asm",
        "auto",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "class",
        "concept",
        "const",
        "constexpr",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "operator",
        "or",
        "private",
        "protected",
        "public",
        "register",
        "requires",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "struct",
        "switch",
        "template",
        "this",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "while",
        "xor",
    ]
)
_SINCE = {Since.SYSDIG_0293: "sysdig_0293", Since.CURRENT: "current", Since.FALCORE: "falcore"}
_FAMILY_INDEX = {family.name: index for index, family in enumerate(ALL_FAMILIES)}


def enumerator(name: str) -> str:
    """The name as a C++ identifier."""
    return f"{name}_" if name in _KEYWORDS else name


def _enum(name: str, base: str, values: Iterable[tuple[str, int]]) -> list[str]:
    lines = [f"enum class {name} : {base} {{"]
    lines += [f"    {enumerator(key)} = {value}," for key, value in values]
    return [*lines, "};", ""]


def _members(enum: type[IntEnum]) -> list[tuple[str, int]]:
    return [(member.name, int(member)) for member in enum]


def ids_h() -> str:
    """falcore/native/generated/ids.h."""
    lines = native_header("Enumerations of the tables.")
    lines += ["#pragma once", "", "#include <cstdint>", "", "namespace falcore {", ""]
    lines += _enum("ParamType", "uint8_t", _members(ParamType))
    lines += _enum("Format", "uint8_t", _members(Format))
    lines += _enum("StateKind", "uint8_t", [(kind.value, index) for index, kind in enumerate(StateKind)])
    lines += _enum("Since", "uint8_t", [(_SINCE[since], index) for index, since in enumerate(Since)])
    lines += _enum("FieldId", "uint16_t", [(field.ident, index) for index, field in enumerate(FIELDS)])
    return "\n".join([*lines, "} // namespace falcore", ""])


def _param(param: Param) -> str:
    family = -1 if param.family is None else _FAMILY_INDEX[param.family]
    dirfd = -1 if param.dirfd is None else param.dirfd
    name = quote(param.name)
    old_name = quote(param.sysdig_name or param.name)
    old_type = (param.sysdig_type or param.type).name
    dyn = "nullptr" if param.dyn is None else f"&kDyn_{param.dyn}"
    return (
        f"    {{{name}, ParamType::{param.type.name}, Format::{param.format.name}, {family}, {dirfd}, "
        f"Since::{_SINCE[param.since]}, {old_name}, ParamType::{old_type}, {dyn}}},"
    )


def _sc(event: Event) -> int:
    if event.ia32 >= 0:
        return next(call.sc for call in own_calls() if call.nr == event.ia32)
    return by_name()[event.syscall].sc if event.syscall else 0


def _sysdig_nparams(id: int, params: tuple[Param, ...]) -> int:
    if id > SYSDIG_ID_MAX:
        return 0
    return sum(param.since is Since.SYSDIG_0293 for param in params)


def _libs_nparams(id: int, params: tuple[Param, ...]) -> int:
    known = public_events().get(id)
    if known is None or known.traits & (Trait.OLD_VERSION | Trait.UNUSED):
        return -1
    return sum(param.since is not Since.FALCORE for param in params)


class _Rows:
    """Collects the arrays that rows point to; equal arrays are written once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._params: dict[tuple[Param, ...], str] = {}
        self._forms: dict[SysdigForm, str] = {}

    def params(self, params: tuple[Param, ...]) -> str:
        if not params:
            return "nullptr"
        if params not in self._params:
            name = self._params[params] = f"kParams{len(self._params)}"
            self.lines += [f"const ParamInfo {name}[] = {{", *map(_param, params), "};"]
        return self._params[params]

    def form(self, form: SysdigForm | None) -> str:
        if form is None:
            return "nullptr"
        if form not in self._forms:
            name = self._forms[form] = f"kForm{len(self._forms)}"
            indexes = ", ".join(map(str, form.params))
            self.lines.append(f"const SysdigForm {name} = {{{form.id}, {{{indexes}}}, {len(form.params)}}};")
        return f"&{self._forms[form]}"

    def event(self, event: Event, direction: Direction, params: tuple[Param, ...]) -> str:
        id = event.id + direction
        return (
            f"    {{{id}, {quote(event.name)}, {int(event.category)}, {int(event.traits)}, "
            f"StateKind::{enumerator(event.state_of(direction).value)}, {len(params)}, {_sysdig_nparams(id, params)}, "
            f"{_libs_nparams(id, params)}, "
            f"{self.params(params)}, {self.form(event.sysdig_of(direction))}, {event.nr}, {_sc(event)}, "
            f"{quote(event.sysdig_name or event.name)}}},"
        )


def _flags() -> list[str]:
    lines: list[str] = []
    for index, family in enumerate(ALL_FAMILIES):
        lines.append(f"const FlagValue kFlags{index}[] = {{ // {family.name}")
        lines += [f"    {{{flag.value}u, {quote(flag.name)}, Since::{_SINCE[flag.since]}}}," for flag in family.values]
        lines.append("};")
    return lines


def _dyns() -> list[str]:
    lines: list[str] = []
    for name, options in DYN_OPTIONS.items():
        inner = ", ".join(f"{{ParamType::{kind.name}, Format::{format.name}}}" for kind, format in options)
        lines.append(f"const DynTable kDyn_{name} = {{{len(options)}, {{{inner}}}}};")
    return lines


def tables_cpp() -> str:
    """falcore/native/generated/tables.cpp."""
    rows = _Rows()
    events = [rows.event(*way) for way in all_ways()]
    lines = native_header("Rows of the decode tables.")
    lines += ["", '#include "../tables.h"', "", "namespace falcore {", "", "namespace {", ""]
    lines += [*_flags(), "", *_dyns(), "", *rows.lines, "", "} // namespace", ""]
    lines += ["const EventInfo kEvents[] = {", *events, "};", f"const size_t kEventCount = {len(events)};", ""]
    lines.append("const FlagFamily kFlagFamilies[] = {")
    lines += [
        f"    {{{quote(family.name)}, kFlags{index}, {len(family.values)}, {str(family.enumeration).lower()}}},"
        for index, family in enumerate(ALL_FAMILIES)
    ]
    lines += ["};", f"const size_t kFlagFamilyCount = {len(ALL_FAMILIES)};", ""]
    lines.append("const SyscallInfo kSyscalls[] = {")
    lines += [f"    {{{call.nr}, {quote(call.name)}, {call.sc}}}," for call in syscalls()]
    lines += ["};", f"const size_t kSyscallCount = {len(syscalls())};", ""]
    lines.append("const ScName kScNames[] = {")
    lines += [f"    {{{code}, {quote(name)}}}," for code, name in sc_names().items()]
    lines += ["};", f"const size_t kScNameCount = {len(sc_names())};", ""]
    lines.append("const FieldInfo kFields[] = {")
    for field in FIELDS:
        required = field.argument == "required"
        allowed = required or field.argument == "optional"
        lines.append(
            f"    {{FieldId::{enumerator(field.ident)}, {quote(field.name)}, ParamType::{field.type.name}, "
            f"Format::{field.format.name}, {str(allowed).lower()}, {str(required).lower()}}},"
        )
    lines += ["};", f"const size_t kFieldCount = {len(FIELDS)};"]
    return "\n".join([*lines, "", "} // namespace falcore", ""])
