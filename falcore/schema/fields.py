# SPDX-License-Identifier: Apache-2.0
"""The filter fields, in the order that gives each its number in the native field table.

Names and types are the public ones of falcosecurity/libs and of its container plugin; a few are falcore's own.
"""

from __future__ import annotations

from falcore.schema.field import Field
from falcore.schema.fields_container import CONTAINER_FIELDS
from falcore.schema.fields_event import EVENT_FIELDS
from falcore.schema.fields_fd import FD_FIELDS
from falcore.schema.fields_process import PROCESS_FIELDS, THREAD_FIELDS, USER_FIELDS
from falcore.schema.types import ParamType

#: Every field that filters and output formats know. The index is the native id, within one build.
FIELDS: tuple[Field, ...] = (
    *EVENT_FIELDS,
    *PROCESS_FIELDS,
    *THREAD_FIELDS,
    *FD_FIELDS,
    *USER_FIELDS,
    *CONTAINER_FIELDS,
)

FIELD_BY_NAME: dict[str, Field] = {field.name: field for field in FIELDS}

#: Position of each field in FIELDS: its id in filter programs and in the native table.
FIELD_INDEX: dict[str, int] = {field.name: index for index, field in enumerate(FIELDS)}

_DNS = "it would send a DNS query for every address seen, which tells the network who is watched; use {}"
_REPORT = "it comes with reports that no driver sends; use proc.vmrss, thread.pfmajor or the system's own figures"
#: Names that libs has and this version refuses, with the reason.
REFUSED: dict[str, str] = {
    **{f"fd.{end}ip.name": _DNS.format(f"fd.{end}ip or fd.{end}net") for end in "cslr"},
    "fd.name_changed": "the name before the event is not kept; compare fd.name",
    "thread.cpu": _REPORT,
    "thread.cpu.user": _REPORT,
    "thread.cpu.system": _REPORT,
}

_WORDS = {
    ParamType.DYN: "number or text",
    ParamType.CHARBUF: "text",
    ParamType.BYTEBUF: "bytes",
    ParamType.BOOL: "true or false",
    ParamType.IPADDR: "address",
    ParamType.IPNET: "network",
    ParamType.PORT: "port",
    ParamType.DOUBLE: "fraction",
}


def type_word(field: Field) -> str:
    """What kind of value the field has, in the words of the documentation."""
    if field.is_list:
        return "list of texts"
    if field.type in (ParamType.ABSTIME, ParamType.RELTIME):
        return "nanoseconds" if not field.name.endswith(".s") else "seconds"
    return _WORDS.get(field.type, "number")
