# SPDX-License-Identifier: Apache-2.0
"""Generated filters in number: no crash, no hang, and the native evaluator agrees with the reference.

FALCORE_FUZZ_FILTERS says how many; `make fuzz` asks for 100,000.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "differential"))

from event_corpus import rows, story
from filter_strategies import subjects, trees
from native_filter import Observed, disagreements

from falcore.errors import FilterError
from falcore.filter import Program, compile_filter
from falcore.filter.ast import Node

COUNT = int(os.environ.get("FALCORE_FUZZ_FILTERS", "2000"))
SEED = int(os.environ.get("FALCORE_FUZZ_SEED", "11"))
BATCH = 25
#: Few events, each of another kind: the filters are what varies.
EVENTS = [*story()[::4], *rows(SEED)[::9]]
OBSERVED = Observed(EVENTS)
SUBJECTS = subjects(OBSERVED)


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
@seed(SEED)
@settings(max_examples=max(COUNT // BATCH, 1), deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(trees(SUBJECTS), min_size=BATCH, max_size=BATCH))
def test_generated_filters_agree_and_nothing_crashes(nodes: list[Node]) -> None:
    assert disagreements(compiled(nodes), EVENTS, OBSERVED) == []
