# SPDX-License-Identifier: Apache-2.0
"""The filter language: text -> tree -> program, with a reference evaluator beside it. See docs/filters.md."""

from falcore.filter.compile import Program, compile_filter
from falcore.filter.op import Op, ValueKind
from falcore.filter.parser import parse

__all__ = ["Op", "Program", "ValueKind", "compile_filter", "parse"]
