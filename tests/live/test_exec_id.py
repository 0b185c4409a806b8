# SPDX-License-Identifier: Apache-2.0
"""proc.exec_id is one program's in one process; proc.pexec_id leads to the parent's."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest
from falcore_process import FalcoreProcess

pytestmark = pytest.mark.root

SCRIPT = "cat /etc/hostname; exec cat /etc/hosts"


def test_an_id_is_of_one_program_in_one_process(falcore_run: Callable[..., FalcoreProcess]) -> None:
    process = falcore_run("-p", "%proc.pid %proc.name %proc.exec_id %proc.pexec_id", "evt.type in (openat, execve)")
    with subprocess.Popen(["sh", "-c", SCRIPT], stdout=subprocess.DEVNULL) as shell:
        assert shell.wait() == 0
    rows = [line.split() for line in process.interrupt().lines if " cat " in line or " sh " in line]
    own = [row for row in rows if row[0] == str(shell.pid)]
    shells = {row[2] for row in own if row[1] == "sh"}
    after = {row[2] for row in own if row[1] == "cat"}
    assert len(shells) == len(after) == 1
    assert shells != after
    children = {(row[2], row[3]) for row in rows if row[1] == "cat" and row[3] in shells}
    assert len(children) == 1
    child, parent = children.pop()
    assert child not in shells | after
    assert parent in shells
