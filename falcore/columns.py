# SPDX-License-Identifier: Apache-2.0
"""Columns: which fields become columns, and the way into pyarrow."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from falcore.errors import ConfigError, FormatError
from falcore.filter.ast import FieldRef
from falcore.filter.resolve import resolve

if TYPE_CHECKING:
    import pyarrow

    from falcore import _native

#: What a table holds unless told otherwise.
DEFAULT_COLUMNS = (
    "evt.num",
    "evt.rawtime",
    "evt.cpu",
    "evt.type",
    "evt.dir",
    "evt.rawres",
    "evt.latency",
    "evt.args",
    "thread.tid",
    "proc.pid",
    "proc.ppid",
    "proc.name",
    "proc.exepath",
    "proc.cmdline",
    "user.uid",
    "user.name",
    "fd.num",
    "fd.type",
    "fd.name",
    "container.id",
)
#: Rows of a batch unless told otherwise.
BATCH_ROWS = 32768


def split_columns(text: str) -> tuple[str, ...]:
    """The names in `a,b[c,d]`: commas within brackets do not separate."""
    names, depth, start = [], 0, 0
    for at, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            names.append(text[start:at])
            start = at + 1
    return tuple(name.strip() for name in (*names, text[start:]))


def check_columns(names: Sequence[str]) -> tuple[str, ...]:
    """The same names.

    Raises:
        FormatError: one is no field, lacks an argument or is there twice; or there is none.
    """
    if not names:
        raise FormatError("a table needs a column at least")
    for at, name in enumerate(names):
        field, bracket, argument = name.partition("[")
        if not name or (bracket and not argument.endswith("]")):
            raise FormatError(f"column {name or '(empty)'}: not a field; docs/fields.md lists them")
        given = argument[:-1].strip("\"'") if bracket else None
        resolve(FieldRef(field, given, (0, len(name))), name)
        if name in names[:at]:
            raise FormatError(f"column {name} is there twice; a table's columns have one name each")
    return tuple(names)


def as_format(names: Sequence[str]) -> str:
    """The line format that shows the same fields: what a capture has to be planned for."""
    return "*" + " ".join(f"%{name}" for name in names)


def load_pyarrow() -> ModuleType:
    """The module pyarrow.

    Raises:
        ConfigError: it is not installed, or too old.
    """
    try:
        pyarrow = import_module("pyarrow")
    except ImportError as error:
        raise ConfigError(f"columns need pyarrow ({error}); install it with: pip install 'falcore[arrow]'") from error
    if int(pyarrow.__version__.partition(".")[0]) < 14:
        raise ConfigError(f"columns need pyarrow 14, this is {pyarrow.__version__}; pip install 'falcore[arrow]'")
    return pyarrow


def to_arrow(batch: _native.RecordBatch) -> pyarrow.RecordBatch:
    """The batch for pyarrow; nothing is copied."""
    return load_pyarrow().record_batch(batch)
