# SPDX-License-Identifier: Apache-2.0
"""What a filter field is; the table of them is falcore/schema/fields.py."""

from __future__ import annotations

from dataclasses import dataclass

from falcore.schema.types import Format, ParamType


@dataclass(frozen=True, slots=True)
class Field:
    """One filter field.

    Attributes:
        name: as written in filters and formats, `proc.name`.
        type: the type of its value; CHARBUF is text, BOOL a truth value, numbers by width.
        doc: one sentence.
        argument: what may stand in brackets: "none", "optional" or "required".
        format: how a number prints.
    """

    name: str
    type: ParamType
    doc: str
    argument: str = "none"
    format: Format = Format.DEC

    @property
    def ident(self) -> str:
        """The enumerator of the native field table: `proc.name` -> `proc_name`."""
        return self.name.replace(".", "_")
