# SPDX-License-Identifier: Apache-2.0
"""A small C program of many files, to have something to compile."""

from __future__ import annotations

from pathlib import Path

FILES = 30
FUNCTIONS = 20

_UNIT = """#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "tree.h"
"""
_FUNCTION = """
int f{unit}_{number}(int argument)
{{
	char text[64];
	struct stat status;

	snprintf(text, sizeof(text), "/proc/%d", argument);
	if (stat(text, &status))
		return argument + {number};
	return argument > 1 ? {callee}(argument - 1) : (int)strlen(text);
}}
"""


def write_tree(folder: Path) -> Path:
    """Writes the sources and the script that compiles and links them; the script's path."""
    names = [f"f{unit}_{number}" for unit in range(FILES) for number in range(FUNCTIONS)]
    (folder / "tree.h").write_text("".join(f"int {name}(int argument);\n" for name in names))
    for unit in range(FILES):
        parts = [_UNIT]
        for number in range(FUNCTIONS):
            callee = names[(unit * FUNCTIONS + number + 1) % len(names)]
            parts.append(_FUNCTION.format(unit=unit, number=number, callee=callee))
        (folder / f"unit{unit}.c").write_text("".join(parts))
    (folder / "main.c").write_text('#include "tree.h"\n\nint main(void)\n{\n\treturn f0_0(1) < 0;\n}\n')
    script = folder / "build.sh"
    script.write_text(
        'set -e\nfor unit in unit*.c main.c; do cc -O1 -c "$unit" -o "${unit%.c}.o"; done\ncc -o program ./*.o\n'
    )
    return script
