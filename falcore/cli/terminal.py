# SPDX-License-Identifier: Apache-2.0
"""Tables and lines: through rich when a person looks, plain and stable when a program reads."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

#: Controls (C0, DEL, C1), marks that reorder or hide text, line separators and lone surrogates.
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
GAP = "  "


def printable(text: str) -> str:
    """`text` with everything that could act on a terminal written as an escape."""
    return UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group(0))
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def line(text: str, indent: int = 0) -> None:
    """One line on standard output."""
    sys.stdout.write(" " * indent + printable(text) + "\n")


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], colour_column: int | None = None) -> None:
    """A table on standard output.

    Args:
        headers: one word a column.
        rows: cells; control characters are escaped.
        colour_column: a column of yes and no, coloured on a terminal.
    """
    cells = [[printable(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _rich_table(headers, cells, colour_column)
        return
    widths = [max(len(row[column]) for row in (headers, *cells)) for column in range(len(headers))]
    for row in (headers, *cells):
        padded = GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(padded.rstrip() + "\n")


def _rich_table(headers: Sequence[str], cells: Sequence[Sequence[str]], colour_column: int | None) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    colours = {"yes": "green", "no": "red"}
    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for header in headers:
        drawn.add_column(header, overflow="fold")
    for row in cells:
        drawn.add_row(
            *(Text(cell, colours.get(cell, "") if column == colour_column else "") for column, cell in enumerate(row))
        )
    Console().print(drawn)
