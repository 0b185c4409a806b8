# SPDX-License-Identifier: Apache-2.0
"""Generated filters in number: no crash, no hang, and the native evaluator agrees with the reference.

FALCORE_FUZZ_FILTERS says how many; `make fuzz` asks for 100,000.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "differential"))

from event_corpus import rows, story
from filter_generator import FilterGenerator
from filter_subjects import subjects
from native_filter import Observed, disagreements

from falcore.errors import FilterError
from falcore.filter import Program, compile_filter
from falcore.filter.ast import Node

COUNT = int(os.environ.get("FALCORE_FUZZ_FILTERS", "2000"))
SEED = int(os.environ.get("FALCORE_FUZZ_SEED", "11"))
BATCH = 100
#: Few events, each of another kind: the filters are what varies.
EVENTS = [*story()[::4], *rows(SEED)[::9]]
OBSERVED = Observed(EVENTS)


def compiled(nodes: list[Node]) -> list[Program]:
    """The programs of the trees that are filters; any other is refused with a place in its text."""
    out = []
    for node in nodes:
        text = str(node)
        try:
            out.append(compile_filter(text))
        except FilterError as error:
            refused = error
        else:
            continue
        begin, end = refused.span or (0, 0)
        assert 0 <= begin <= end <= len(text), (text, refused.span)
    return out


@pytest.mark.timeout(0)
def test_generated_filters_agree_and_nothing_crashes() -> None:
    filters = FilterGenerator(subjects(OBSERVED), SEED)
    accepted = 0
    for done in range(0, COUNT, BATCH):
        programs = compiled(filters.trees(min(BATCH, COUNT - done)))
        assert disagreements(programs, EVENTS, OBSERVED) == []
        accepted += len(programs)
    assert accepted > COUNT * 3 / 4
