# SPDX-License-Identifier: Apache-2.0
"""Relocatable objects with the sections by which a kernel knows a module, compiled for the occasion."""

from __future__ import annotations

import subprocess
from pathlib import Path

NAME_OFFSET = 24


def module_object(
    path: Path,
    *,
    info: dict[str, str],
    name: str = "falcore",
    versions: bool = False,
    options: tuple[str, ...] = ("-m64", "-c"),
) -> Path:
    """Compiles one.

    Args:
        path: of the object.
        info: entries of .modinfo; empty: no such section.
        name: in struct module.
        versions: whether it has symbol checksums.
        options: of the compiler.
    """
    entries = "".join(f'"{key}={value}\\0"' for key, value in info.items())
    text = [f'char this_module[1024] SECTION(".gnu.linkonce.this_module") = {{{_letters(name)}}};']
    if entries:
        text.append(f'const char info[] SECTION(".modinfo") = {entries};')
    if versions:
        text.append('const char versions[64] SECTION("__versions") = {1};')
    source = path.with_suffix(".c")
    source.write_text("#define SECTION(n) __attribute__((section(n), used))\n" + "\n".join(text) + "\nint main;\n")
    subprocess.run(["gcc", *options, "-o", str(path), str(source)], check=True, capture_output=True)
    return path


def _letters(name: str) -> str:
    return ", ".join(f"[{NAME_OFFSET + place}] = '{letter}'" for place, letter in enumerate(name))
