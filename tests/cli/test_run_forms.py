# SPDX-License-Identifier: Apache-2.0
"""Line formats of `falcore run`: colours where asked for, times and data in other forms."""

from __future__ import annotations

import sys

import pytest

from falcore import _native
from falcore.cli.run import Color, OutputForm, coloured, default_format


def test_default_lines_have_colours_only_where_asked_for() -> None:
    assert default_format(OutputForm.TEXT) == _native.TEXT_FORMAT
    painted = default_format(OutputForm.SYSDIG, True)
    assert "\x1b[01;32m%proc.name\x1b[0m" in painted
    assert default_format(OutputForm.JSON, True) == ""


def test_colour_is_for_terminals_and_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert coloured(Color.AUTO)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not coloured(Color.AUTO)
    assert coloured(Color.ALWAYS)
    assert not coloured(Color.NEVER)
