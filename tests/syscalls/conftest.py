# SPDX-License-Identifier: Apache-2.0
"""One standing capture for all tests of a module that say which events they look at (TYPES)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from observation import Observation, Observed, observe
from standing_capture import StandingCapture


@pytest.fixture(scope="module")
def standing(request: pytest.FixtureRequest) -> Iterator[StandingCapture]:
    """The module's capture."""
    with StandingCapture(set(request.module.TYPES) | {"getppid"}) as capture:
        yield capture


@pytest.fixture(scope="module")
def observed(standing: StandingCapture) -> Observed:
    """What the subject says of an act, and what was captured of it."""

    def of(act: str, folder: Path | None = None) -> Observation:
        return observe(standing, act, folder)

    return of
