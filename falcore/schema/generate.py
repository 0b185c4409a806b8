# SPDX-License-Identifier: Apache-2.0
"""Writes everything that follows from the event table: `python -m falcore.schema.generate [--check]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from falcore.schema import emit_docs, emit_fields, emit_fill, emit_ia32, emit_native, emit_rows

#: Path below the project's root -> what writes it.
FILES: dict[str, Callable[[], str]] = {
    "drivers/abi/generated/ids.h": emit_rows.ids_h,
    "drivers/abi/generated/rows.h": emit_rows.rows_h,
    "drivers/abi/generated/ia32.h": emit_ia32.ia32_h,
    "drivers/abi/generated/fill.h": emit_fill.fill_h,
    "drivers/abi/generated/flags.h": emit_fill.flags_h,
    "drivers/abi/generated/operation_codes.h": emit_fill.operation_codes_h,
    "falcore/native/generated/ids.h": emit_native.ids_h,
    "falcore/native/generated/reader_rows.h": emit_fill.reader_rows_h,
    "falcore/native/generated/tables.cpp": emit_native.tables_cpp,
    "docs/events.md": emit_docs.events_md,
    "docs/fields.md": emit_fields.fields_md,
}
ROOT = Path(__file__).resolve().parents[2]


def drifted(root: Path = ROOT) -> list[str]:
    """The generated files below `root` that are not what the table says."""
    return [name for name, text in FILES.items() if _read(root / name) != text()]


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def write(root: Path = ROOT) -> list[str]:
    """Writes the files that changed, and returns their names."""
    changed = drifted(root)
    for name in changed:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FILES[name](), encoding="utf-8")
    return changed


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 1 when --check finds a file that drifted."""
    parser = argparse.ArgumentParser(prog="python -m falcore.schema.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file would change")
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the source tree")
    options = parser.parse_args(arguments)
    if options.check:
        names = drifted(options.root)
        for name in names:
            print(f"{name}: not what the event table says; run python -m falcore.schema.generate", file=sys.stderr)
        return 1 if names else 0
    for name in write(options.root):
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
