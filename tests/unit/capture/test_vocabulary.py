# SPDX-License-Identifier: Apache-2.0
"""Which event and parameter names a filter may use."""

from __future__ import annotations

import pytest

from falcore.capture.vocabulary import compile_for
from falcore.errors import DriverError, FilterError


@pytest.mark.parametrize(
    "text", ["evt.type = pread", "evt.type in (openat, procexit)", "evt.arg.name exists", "evt.rawarg[0] = 1"]
)
def test_names_of_the_table_are_known(text: str) -> None:
    assert compile_for(text, None).source == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # The kernel's name of a call whose event is named otherwise would match nothing.
        ("evt.type = pread64", "no event type is named pread64; did you mean pread?"),
        ("evt.type in (openat, opneat)", "no event type is named opneat; did you mean openat?"),
        ("evt.type != driver.tick", "no event type is named driver.tick"),
        ("evt.type.is[opneat] = 1", "no event type is named opneat; did you mean openat?"),
        ("evt.arg.flagz = 1", "no event parameter is named flagz; did you mean flag"),
        ("evt.rawarg.round = 1", "no event parameter is named round"),
    ],
)
def test_names_of_nothing_are_refused(text: str, message: str) -> None:
    with pytest.raises(FilterError) as refused:
        compile_for(text, None)
    assert refused.value.message.startswith(message)
    start, end = refused.value.span
    assert text[start:end] in (
        "pread64",
        "opneat",
        "driver.tick",
        "evt.type.is[opneat]",
        "evt.arg.flagz",
        "evt.rawarg.round",
    )


def test_the_named_drivers_own_names_are_known() -> None:
    assert compile_for("evt.type = driver.tick and evt.arg.round > 3", "synthetic")
    with pytest.raises(DriverError, match="'no_such' is not registered"):
        compile_for("", "no_such")
