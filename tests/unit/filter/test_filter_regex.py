# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from falcore.errors import FilterError
from falcore.filter import compile_filter
from falcore.filter.regex import RegexError, pattern, readable


@pytest.mark.parametrize(
    ("source", "yes", "no"),
    [
        ("a.c", "abc", "a\nc"),
        ("[^a]", "\n", "a"),
        ("[]a]+", "]a", "b"),
        ("[a-]", "-", "b"),
        ("[[:alpha:][:digit:]_]*", "aZ_9", "-"),
        ("[[:^alpha:]]", "9", "a"),
        ("a{2}", "aa", "aaa"),
        ("a{2,}", "aaa", "a"),
        ("a{1,2}", "aa", "aaa"),
        ("a{x", "a{x", "ax"),
        ("(a|)b", "b", "c"),
        (r"\.\x41\x{e9}\101\n", ".AéA\n", "."),
        ("a$(.|\n)*^b", "a\nb", "ab"),
        ("a**", "aaa", "b"),
        ("(^)*a", "a", "b"),
    ],
)
def test_patterns_are_read_as_posix_ones(source: str, yes: str, no: str) -> None:
    assert pattern(source).fullmatch(yes)
    assert not pattern(source).fullmatch(no)


@pytest.mark.parametrize(
    ("source", "culprit"),
    [
        ("a(b", "(b"),
        ("a)b", ")"),
        ("[ab", "[ab"),
        ("a|*b", "*"),
        ("(?:a)", "?"),
        ("x{2,1}", "{2,1}"),
        ("x{1001}", "{1001}"),
        (r"a\d", r"\d"),
        ("a\\", "\\"),
        ("[b-a]", "b-a"),
        ("[a-b-c]", "-c"),
        ("[[:nope:]]", "[:nope:]"),
    ],
)
def test_an_error_points_at_its_place_in_the_pattern(source: str, culprit: str) -> None:
    with pytest.raises(RegexError) as caught:
        pattern(source)
    assert source[slice(*caught.value.span)] == culprit


def test_the_place_is_shown_in_the_filter() -> None:
    text = "evt.num > 1 and proc.name regex 'x[[:nope:]]'"
    with pytest.raises(FilterError) as caught:
        compile_filter(text)
    assert text[slice(*caught.value.span)] == "[:nope:]"


def test_bytes_that_are_not_utf8_are_replacement_characters() -> None:
    assert readable(b"a\xff\xc3\xa9\xe2\x82") == "a\ufffdé\ufffd\ufffd"
