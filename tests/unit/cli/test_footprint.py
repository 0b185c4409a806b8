# SPDX-License-Identifier: Apache-2.0
"""What is given back leaves memory, and is there again when it is needed."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import hashlib, json, ssl
from pathlib import Path
from falcore.capture.interface import CaptureRequest
from falcore.cli.footprint import give_back_files

def resident(kind):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(kind))

sums = hashlib.sha256(b"x" * 100).hexdigest(), CaptureRequest().model_dump_json()
files, anonymous = resident("RssFile"), resident("RssAnon")
freed = give_back_files()
print(files, resident("RssFile"), anonymous, resident("RssAnon"), freed >> 10)
assert sums == (hashlib.sha256(b"x" * 100).hexdigest(), CaptureRequest().model_dump_json())
ssl.create_default_context()
"""


def test_pages_of_libraries_are_given_back_and_the_program_goes_on() -> None:
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    files, files_after, anonymous, anonymous_after, freed = map(int, result.stdout.split())
    assert files_after < files / 2
    assert freed > files / 2
    assert anonymous_after >= anonymous - 64  # nothing of its own is lost
