# SPDX-License-Identifier: Apache-2.0
"""From a field as written to a row of the field table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from falcore.errors import FilterError
from falcore.filter.ast import FieldRef
from falcore.schema.field import Field
from falcore.schema.fields import FIELD_BY_NAME, REFUSED

#: What the argument of a field counts, where it is a number.
_NUMBERED = {
    **dict.fromkeys(
        ("proc.aname", "proc.apid", "proc.aexe", "proc.aexepath", "proc.acmdline", "proc.aargs"), "an ancestor"
    ),
    "proc.args": "an argument",
    "fd.types": "a descriptor",
    "evt.abspath": "a path (0, 1 or 2)",
    "evt.around": "nanoseconds since the epoch",
}
_DIGITS = {"evt.around": 19, "evt.abspath": 1}


def nearest(name: str, names: Iterable[str]) -> str:
    """The remedy clause that proposes the most similar of `names`, empty when none is close."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(names), 1, 0.6)
    return f"; did you mean {close[0]}?" if close else ""


def resolve(ref: FieldRef, source: str = "") -> tuple[Field, str]:
    """The row and the argument that a reference means; `evt.arg.fd` is `evt.arg[fd]`.

    Args:
        ref: the field as written.
        source: filter text, for the error.

    Returns:
        The field, and its argument or "".

    Raises:
        FilterError: no such field, or an argument too many, too few or of the wrong form.
    """

    def fail(message: str) -> FilterError:
        return FilterError(message, source, ref.span)

    field, argument = _split(ref)
    if field is None:
        if ref.name in REFUSED:
            raise fail(f"this version does not have {ref.name}: {REFUSED[ref.name]}")
        hint = nearest(ref.name, FIELD_BY_NAME) or "; docs/fields.md lists them"
        raise fail(f"unknown field {ref.name}{hint}")
    if argument is None:
        if field.argument == "required":
            raise fail(f"{field.name} needs an argument, as in {_example(field)}")
        return field, ""
    if field.argument == "none":
        raise fail(f"{field.name} takes no argument")
    if not argument:
        raise fail(f"the argument of {field.name} is empty")
    if "\0" in argument:
        raise fail(f"the argument of {field.name} holds a NUL byte")
    if field.name in _NUMBERED and not _is_number(argument, _DIGITS.get(field.name, 5)):
        raise fail(f"{field.name} takes the number of {_NUMBERED[field.name]}, as in {_example(field)}")
    return field, argument


def _split(ref: FieldRef) -> tuple[Field | None, str | None]:
    field = FIELD_BY_NAME.get(ref.name)
    if field is not None:
        return field, ref.argument
    # The dotted form; the longest field name wins.
    head = ref.name
    while ref.argument is None and "." in head:
        head = head.rpartition(".")[0]
        field = FIELD_BY_NAME.get(head)
        if field is not None and field.argument != "none":
            return field, ref.name[len(head) + 1 :]
    return None, None


def _is_number(text: str, digits: int) -> bool:
    return re.fullmatch(f"[0-9]{{1,{digits}}}", text) is not None


def _example(field: Field) -> str:
    inside = {
        "evt.type.is": "openat",
        "thread.cgroup": "memory",
        "proc.env": "PATH",
        "evt.around": "1700000000000000000",
    }
    return f"{field.name}[{inside.get(field.name, '1' if field.name in _NUMBERED else 'name')}]"
