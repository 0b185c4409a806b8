# SPDX-License-Identifier: Apache-2.0
"""Numbers of raw calls keep their values and have names beside them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest
from falcore_process import FalcoreProcess

pytestmark = pytest.mark.root

_ACT = """
import signal, time
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
time.clock_getres(time.CLOCK_BOOTTIME)
"""


def _act() -> int:
    child = subprocess.Popen([sys.executable, "-c", _ACT])
    assert child.wait() == 0
    return child.pid


def test_json_has_the_names_beside_the_number(falcore_run: Callable[..., FalcoreProcess]) -> None:
    run = falcore_run("-o", "json", "--exit-only", "evt.type=rt_sigaction and evt.arg.sig=SIGUSR2")
    pid = _act()
    events = [json.loads(line) for line in run.interrupt().lines]
    arguments = [event["evt.args"] for event in events if event["proc.pid"] == pid]
    assert arguments
    assert all(one["sig"] == signal.SIGUSR2 and one["sig.name"] == "SIGUSR2" for one in arguments)


def test_text_has_the_names_in_brackets(falcore_run: Callable[..., FalcoreProcess]) -> None:
    run = falcore_run("--exit-only", "-p", "%proc.pid %evt.args", "evt.type=rt_sigprocmask and evt.arg.how=SIG_BLOCK")
    pid = _act()
    lines = [line for line in run.interrupt().lines if line.startswith(f"{pid} ")]
    assert lines
    assert all(" how=0(SIG_BLOCK) " in line for line in lines)
