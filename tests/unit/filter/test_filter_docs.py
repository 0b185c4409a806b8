# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from pathlib import Path

from falcore.filter import compile_filter
from falcore.filter.condition import OPERATORS
from falcore.filter.tokenizer import TRANSFORMERS

PAGE = (Path(__file__).parents[3] / "docs" / "filters.md").read_text(encoding="utf-8")


def test_filters_at_the_top_of_the_page_compile() -> None:
    head = PAGE.split("## Grammar")[0]
    examples = [line.strip() for line in head.splitlines() if line.startswith("    ")]
    assert len(examples) == 3
    for example in examples:
        compile_filter(example)


def test_operator_table_lists_what_is_evaluated() -> None:
    table = PAGE.split("## Operators")[1].split("take a **modifier**")[0]
    first_cells = " ".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|"))
    assert set(re.findall(r"`([^`]+)`", first_cells)) == set(OPERATORS)


def test_grammar_names_every_transformer() -> None:
    assert set(TRANSFORMERS) <= set(re.findall(r'"(\w+)"', PAGE))
