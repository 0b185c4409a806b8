# SPDX-License-Identifier: Apache-2.0
"""Tokens of the filter language, looked for where the grammar allows them.

There is no token stream: `>` is an operator in one place and a value in another (`evt.dir=>`), so the
parser asks for the rules that fit its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from falcore.errors import FilterError
from falcore.filter.ast import BARE_ARGUMENT, BARE_VALUE, Span

TRANSFORMERS = ("tolower", "toupper", "b64", "basename", "len", "join", "concat", "getopt")

_BLANK = r"[ \t\b\r\n]"
_WORD_END = r"(?![a-zA-Z0-9_.])"
_NUMBER_END = r"(?=[ \t\n\v\f\r\b(),\]]|\Z)"

#: Name of a token -> its pattern.
RULES: dict[str, re.Pattern[str]] = {
    "BLANK": re.compile(f"{_BLANK}+"),
    "(": re.compile(r"\("),
    ")": re.compile(r"\)"),
    "[": re.compile(r"\["),
    "]": re.compile(r"\]"),
    ",": re.compile(","),
    "OR": re.compile(rf"or(?={_BLANK}|\()"),
    "AND": re.compile(rf"and(?={_BLANK}|\()"),
    "NOT": re.compile(rf"not(?={_BLANK}|\()"),
    "LOGIC": re.compile(r"(?:and|or|not)(?![a-zA-Z0-9])"),
    "FIELD": re.compile(r"[a-zA-Z][a-zA-Z0-9_]*(?:\.[a-zA-Z][a-zA-Z0-9_]*)+"),
    "IDENTIFIER": re.compile(r"[a-zA-Z][a-zA-Z0-9_]*"),
    "TRANSFORMER": re.compile(rf"(?:{'|'.join(TRANSFORMERS)})\("),
    "VAL": re.compile(r"val\("),
    "EXISTS": re.compile(f"exists{_WORD_END}"),
    "NUMBER_OPERATOR": re.compile("<=|<|>=|>"),
    "SYMBOL_OPERATOR": re.compile("==|=|!="),
    "WORD_OPERATOR": re.compile(
        rf"(?:i?glob|[ib]?contains|b?startswith|endswith|regex)(?={_BLANK})",
    ),
    "LIST_OPERATOR": re.compile(f"(?:intersects|in|pmatch){_WORD_END}"),
    "MODIFIER": re.compile(rf"(?:oneof|anyof|allof)(?={_BLANK})"),
    "NUMBER": re.compile(rf"(?:0[xX][0-9a-fA-F]+|[+-]?[0-9]+\.?[0-9]*(?:[eE][+-][0-9]+)?){_NUMBER_END}"),
    "QUOTED": re.compile(r'"(?:\\.|[^"\\])*"' + r"|'(?:\\.|[^'\\])*'", re.DOTALL),
    "QUOTE": re.compile("[\"']"),
    "BARE_VALUE": BARE_VALUE,
    "BARE_ARGUMENT": BARE_ARGUMENT,
    "ANYTHING": re.compile(r"[^ \t\n\v\f\r\b()\[\],]+|[^ ]"),
}

_UNESCAPED = {"b": b"\b", "f": b"\f", "n": b"\n", "r": b"\r", "t": b"\t", "/": b"/", "\\": b"\\", " ": b"\\"}
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the source."""

    name: str
    text: str
    span: Span


def normalised(source: str) -> str:
    """The one spelling of a filter's bytes as text, so that equal bytes are equal text.

    Raises:
        FilterError: the text has a code point that stands for no bytes.
    """
    try:
        return source.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise FilterError(f"character {error.start} of the filter is half a surrogate pair") from None


class Tokenizer:
    """A position in the source of a filter.

    Args:
        source: filter text; bytes that are not UTF-8 as surrogate escapes, as `sys.argv` has them.
    """

    def __init__(self, source: str) -> None:
        self.source = normalised(source)
        self.position = 0

    def blank(self) -> bool:
        """Passes blanks; says whether there were any."""
        return self.take("BLANK") is not None

    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self.position == len(self.source)

    def follows(self, name: str) -> bool:
        """Whether the rule matches here."""
        return RULES[name].match(self.source, self.position) is not None

    def take(self, *names: str) -> Token | None:
        """The token of the first of these rules that matches here, passed; None when none does."""
        for name in names:
            match = RULES[name].match(self.source, self.position)
            if match:
                self.position = match.end()
                return Token(name, match.group(), match.span())
        return None

    def fail(self, message: str, start: int | None = None) -> NoReturn:
        """Raises the error about what stands here, or about all from `start` to here."""
        if start is not None:
            raise FilterError(message, self.source, (start, self.position))
        culprit = RULES["ANYTHING"].match(self.source, self.position)
        span = culprit.span() if culprit else (self.position, self.position)
        raise FilterError(message, self.source, span)

    def unquote(self, token: Token) -> str:
        """The text that a QUOTED token stands for."""
        quote = token.text[0]
        start = token.span[0] + 1
        parts: list[bytes] = []
        body = token.text[1:-1]
        done = 0
        for escape in _ESCAPE.finditer(body):
            parts.append(body[done : escape.start()].encode("utf-8", "surrogateescape"))
            done = escape.end()
            code = escape.group(1)
            span = (start + escape.start(), start + escape.end())
            if len(code) == 3:
                parts.append(bytes((int(code[1:], 16),)))
            elif code in _UNESCAPED:
                parts.append(_UNESCAPED[code])
            elif code == quote:
                parts.append(code.encode())
            elif code in "\"'":
                raise FilterError(f"\\{code} has no place between {quote} quotes: write {code}", self.source, span)
            elif code == "x":
                raise FilterError("\\x needs two hexadecimal digits", self.source, span)
            else:
                raise FilterError(
                    f"unknown escape {escape.group()!r}: there are \\b \\f \\n \\r \\t \\/ \\\\ \\xHH and the quote",
                    self.source,
                    span,
                )
        parts.append(body[done:].encode("utf-8", "surrogateescape"))
        return b"".join(parts).decode("utf-8", "surrogateescape")
