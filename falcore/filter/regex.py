# SPDX-License-Identifier: Apache-2.0
"""Regular expressions as RE2 reads them in its POSIX mode: checked here, with the place of an error.

The native evaluator runs RE2; the reference evaluator runs `pattern`, the same language in Python's dialect.
A pattern has to match a whole text. `.` and `^ $` know lines, bytes that are not UTF-8 are U+FFFD.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LAST = 0x10FFFF
_REPEAT = re.compile(r"\{([0-9]{1,9})(?:(,)([0-9]{1,9})?)?\}")
_REPEAT_MAX = 1000
_DEPTH_MAX = 100
_ESCAPES = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ALNUM = ((0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A))
_CLASSES: dict[str, tuple[tuple[int, int], ...]] = {
    "alnum": _ALNUM,
    "alpha": ((0x41, 0x5A), (0x61, 0x7A)),
    "ascii": ((0, 0x7F),),
    "blank": ((9, 9), (0x20, 0x20)),
    "cntrl": ((0, 0x1F), (0x7F, 0x7F)),
    "digit": ((0x30, 0x39),),
    "graph": ((0x21, 0x7E),),
    "lower": ((0x61, 0x7A),),
    "print": ((0x20, 0x7E),),
    "punct": ((0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E)),
    "space": ((9, 0x0D), (0x20, 0x20)),
    "upper": ((0x41, 0x5A),),
    "word": (*_ALNUM, (0x5F, 0x5F)),
    "xdigit": ((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)),
}
_CLASS = re.compile(r"\[:(\^?)([a-z]*):\]")


class RegexError(ValueError):
    """A pattern that is none; `span` is the culprit in it, in characters."""

    def __init__(self, message: str, begin: int, end: int) -> None:
        super().__init__(message)
        self.span = (begin, end)


@lru_cache(maxsize=1024)
def pattern(source: str) -> re.Pattern[str]:
    """The same language for Python's `fullmatch` on texts from `readable`.

    Raises:
        RegexError: the text is no POSIX extended regular expression.
    """
    return re.compile(_Reader(source).whole(), re.MULTILINE)


def readable(data: bytes) -> str:
    """The text a pattern sees: each byte that is not UTF-8 is U+FFFD."""
    text = data.decode("utf-8", "surrogateescape")
    return "".join("\ufffd" if 0xDC80 <= ord(char) <= 0xDCFF else char for char in text)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.depth = 0

    def fail(self, message: str, begin: int) -> RegexError:
        return RegexError(message, begin, max(self.at, begin + 1))

    def whole(self) -> str:
        for index, char in enumerate(self.source):
            if 0xD800 <= ord(char) <= 0xDFFF:
                raise RegexError("a pattern is UTF-8 text, and here is a byte that is not", index, index + 1)
        out = self.alternatives()
        if self.at < len(self.source):
            self.at += 1
            raise self.fail("this ')' closes nothing", self.at - 1)
        return out

    def alternatives(self) -> str:
        branches = [self.branch()]
        while self.source.startswith("|", self.at):
            self.at += 1
            branches.append(self.branch())
        return "|".join(branches)

    def branch(self) -> str:
        out = []
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            out.append(self.piece())
        return "".join(out)

    def piece(self) -> str:
        start = self.at
        out = self.atom()
        while self.at < len(self.source):
            found = _REPEAT.match(self.source, self.at)
            if self.source[self.at] in "*+?":
                out = f"(?:{out}){self.source[self.at]}"
                self.at += 1
            elif found:
                self.at = found.end()
                low = int(found[1])
                high = low if found[2] is None else int(found[3]) if found[3] else low
                if max(low, high) > _REPEAT_MAX or low > high:
                    message = f"repeats are from {{0}} to {{{_REPEAT_MAX}}}, the smaller number first"
                    raise self.fail(message, found.start())
                out = f"(?:{out}){found[0]}"
            else:
                break
        return out if self.at > start else ""

    def atom(self) -> str:
        start = self.at
        char = self.source[start]
        self.at += 1
        if char == "(":
            self.depth += 1
            if self.depth > _DEPTH_MAX:
                raise self.fail(f"nested deeper than {_DEPTH_MAX} parentheses", start)
            inside = self.alternatives()
            if not self.source.startswith(")", self.at):
                self.at = len(self.source)
                raise self.fail("this '(' is not closed", start)
            self.at += 1
            self.depth -= 1
            return f"(?:{inside})"
        if char == "[":
            return self.bracket(start)
        if char == "\\":
            return _literal(self.escape(start))
        if char in "*+?":
            raise self.fail(f"'{char}' repeats nothing; write \\{char} for the character", start)
        if char == "{" and _REPEAT.match(self.source, start):
            raise self.fail("this repeats nothing; write \\{ for the character", start)
        return char if char in ".^$" else _literal(char)

    def escape(self, start: int) -> str:
        """The character after a backslash that has been read."""
        if self.at == len(self.source):
            raise self.fail("the pattern ends in a backslash", start)
        char = self.source[self.at]
        self.at += 1
        if char in _ESCAPES:
            return _ESCAPES[char]
        if char == "x":
            found = re.compile(r"([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,6})\}").match(self.source, self.at)
            code = int(found[1] or found[2], 16) if found else _LAST + 1
            if found and code <= _LAST and not 0xD800 <= code <= 0xDFFF:
                self.at = found.end()
                return chr(code)
        octal = re.compile("0[0-7]{0,2}|[1-7][0-7]{1,2}").match(self.source, self.at - 1)
        if octal:
            self.at = octal.end()
            return chr(int(octal[0], 8))
        if char.isascii() and not char.isalnum() and char != "_":
            return char
        raise self.fail(
            f"there is no escape \\{char}; classes are written [[:digit:]], [[:alpha:]], [[:space:]]", start
        )

    def bracket(self, start: int) -> str:
        negated = self.source.startswith("^", self.at)
        self.at += negated
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self.source.startswith("]", self.at):
            if self.at >= len(self.source):
                raise self.fail("this '[' is not closed", start)
            begin = self.at
            if self.source[begin] == "-" and not first and not self.source.startswith("]", begin + 1):
                self.at += 2
                raise self.fail("'-' stands first or last between brackets", begin)
            first = False
            named = _CLASS.match(self.source, begin)
            if named:
                self.at = named.end()
                if named[2] not in _CLASSES:
                    raise self.fail(f"there is no class [:{named[2]}:]; there are {' '.join(_CLASSES)}", begin)
                ranges += _without(_CLASSES[named[2]]) if named[1] else _CLASSES[named[2]]
                continue
            low = self.member()
            high = low
            if self.source.startswith("-", self.at) and not self.source.startswith("-]", self.at):
                self.at += 1
                if self.at >= len(self.source):
                    raise self.fail("this '[' is not closed", start)
                high = self.member()
            if high < low:
                raise self.fail("the range ends before it begins", begin)
            ranges.append((low, high))
        self.at += 1
        inside = "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
        return f"[{'^' if negated else ''}{inside}]"

    def member(self) -> int:
        start = self.at
        self.at += 1
        if self.source[start] == "\\":
            return ord(self.escape(start))
        return ord(self.source[start])


def _literal(char: str) -> str:
    return f"\\U{ord(char):08x}"


def _without(ranges: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """All characters that are in none of the ranges, which are sorted."""
    out = []
    next_low = 0
    for low, high in sorted(ranges):
        if low > next_low:
            out.append((next_low, low - 1))
        next_low = high + 1
    out.append((next_low, _LAST))
    return out
