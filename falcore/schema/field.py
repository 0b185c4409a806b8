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
        use: where it makes sense: "any", "filter" or "format" only.
        kind: "one" value; a "list", which `in` asks to be covered; "ancestors", any of which may match;
            "ends" of a connection, of which `!=` means neither.
        comparable: whether another field may be compared with it, and a transformer applied.
        later: whether its value waits for enrichment; until then it is not known yet.
        own: falcore's own: no other program knows the name.
    """

    name: str
    type: ParamType
    doc: str
    argument: str = "none"
    format: Format = Format.DEC
    use: str = "any"
    kind: str = "one"
    comparable: bool = True
    later: bool = False
    own: bool = False

    @property
    def ident(self) -> str:
        """The enumerator of the native field table: `proc.name` -> `proc_name`."""
        return self.name.replace(".", "_")

    @property
    def is_list(self) -> bool:
        """Whether its value is a list."""
        return self.kind == "list"

    @property
    def transformable(self) -> bool:
        """Whether a transformer may be applied."""
        return self.comparable and self.use == "any"
