# SPDX-License-Identifier: Apache-2.0
"""Changed copies of capture files: no crash, no hang, no report of a sanitizer.

The files are of every generation, and one that falcore has written. FALCORE_FUZZ_CAPTURES says how many copies; `make
fuzz` asks for 10,000. FALCORE_FUZZ_CAPTURE_FILES names a folder with more files to change.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_seeds import generations, written

PROGRAM = Path(__file__).parents[2] / "build/sanitized/mutated_captures"
COUNT = int(os.environ.get("FALCORE_FUZZ_CAPTURES", "1000"))
SEED = int(os.environ.get("FALCORE_FUZZ_SEED", "11"))


@pytest.mark.root
@pytest.mark.timeout(0)
def test_no_changed_capture_file_harms(tmp_path: Path) -> None:
    files = [*generations(tmp_path), written(tmp_path)]
    if folder := os.environ.get("FALCORE_FUZZ_CAPTURE_FILES"):
        files += sorted(Path(folder).glob("*.scap"))
    done = subprocess.run(
        [PROGRAM, str(COUNT), str(SEED), *map(str, files)],
        capture_output=True,
        text=True,
        errors="replace",
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, f"ended with {done.returncode}\n{done.stdout}{done.stderr}"
    files_read, events = (int(word) for word in done.stdout.replace(",", "").split() if word.isdigit())
    assert files_read == COUNT
    assert events > COUNT
