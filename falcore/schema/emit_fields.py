# SPDX-License-Identifier: Apache-2.0
"""docs/fields.md: the filter fields for people."""

from __future__ import annotations

from falcore.schema.field import Field
from falcore.schema.fields import FIELDS, REFUSED, type_word
from falcore.schema.fields_container import CONTAINER_FIELDS

_INTRO = """<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by falcore/schema/generate.py from the field table; change the table instead. -->
# Fields

What filters compare and formats print; `falcore list fields` prints the same. How to use them:
[filters.md](filters.md), [output.md](output.md). Names are those of falcosecurity/libs 0.25 and its container plugin.

*Use* says more where there is something to say: `filter` and `format` fields are for those only, `list` fields hold
several texts, `ancestors` match when any ancestor does, `ends` are the two ends of a connection, of which `!=` means
neither. Fields marked `not known yet` are asked of the container runtime, which this version does not do: inside a
container they print as `<UNKNOWN>` and conditions on them are false; outside of one they are missing.

Of the {public} built-in fields of libs {implemented} are implemented, {refused} are [refused](#refused);
{container} more are of the container plugin, {later} of which are not known yet, and {own} are falcore's own.

"""
_REFUSED = """
## Refused

Names that libs has and this version refuses, with the reason.

| field | reason |
|---|---|
"""
_HEADS = {"syscall": "evt", "util": "evt"}
_BRACKETS = {"none": "", "optional": "[…]", "required": "[…] needed"}


def group_of(field: Field) -> str:
    """The heading a field stands under: the first part of its name."""
    head = field.name.split(".")[0]
    return "container" if field.name.startswith("proc.is_container_") else _HEADS.get(head, head)


def use_of(field: Field) -> str:
    """What is particular about using a field; empty for most."""
    if field.later:
        return "not known yet"
    if field.use != "any":
        return field.use if field.kind == "one" else f"{field.use}, {field.kind}"
    return "" if field.kind == "one" else field.kind


def groups() -> dict[str, list[Field]]:
    """The fields by heading, in table order."""
    found: dict[str, list[Field]] = {}
    for field in FIELDS:
        found.setdefault(group_of(field), []).append(field)
    return found


def fields_md() -> str:
    """The whole document."""
    container = {field.name for field in CONTAINER_FIELDS}
    implemented = sum(not field.own and field.name not in container for field in FIELDS)
    lines = [
        _INTRO.format(
            public=implemented + len(REFUSED),
            implemented=implemented,
            refused=len(REFUSED),
            container=len(container),
            later=sum(field.later for field in FIELDS),
            own=sum(field.own for field in FIELDS),
        ).rstrip("\n")
        + "\n"
    ]
    for head, fields in groups().items():
        lines += [f"## {head}", "", "| field | argument | value | use | what it is |", "|---|---|---|---|---|"]
        lines += [
            f"| `{field.name}` | {_BRACKETS[field.argument]} | {type_word(field)} | {use_of(field)} | {field.doc} |"
            for field in fields
        ]
        lines.append("")
    rows = "".join(f"| `{name}` | {reason} |\n" for name, reason in REFUSED.items())
    return "\n".join(lines).rstrip("\n") + "\n" + _REFUSED + rows
