# SPDX-License-Identifier: Apache-2.0
"""Shell patterns and path prefixes over bytes, as fnmatch(3) without flags reads them in the C locale."""

from __future__ import annotations

import re
from functools import lru_cache

_CLASSES = {
    b"alpha": rb"A-Za-z",
    b"digit": rb"0-9",
    b"alnum": rb"A-Za-z0-9",
    b"upper": rb"A-Z",
    b"lower": rb"a-z",
    b"space": rb" \t-\r",
    b"blank": rb" \t",
    b"punct": rb"!-/:-@\[-`{-~",
    b"print": rb" -~",
    b"graph": rb"!-~",
    b"cntrl": rb"\x00-\x1f\x7f",
    b"xdigit": rb"0-9A-Fa-f",
}
_NEVER = rb"(?!)"


@lru_cache(maxsize=1024)
def glob_pattern(pattern: bytes, fold: bool = False) -> re.Pattern[bytes]:
    """The regular expression whose fullmatch is the pattern's match.

    `*` is any bytes (slashes too), `?` one byte, `[a-z]` and `[!a-z]` one byte of a set, `\\` takes the
    next byte as it is. An unclosed `[` is itself; a pattern that ends in a lone `\\` matches nothing.

    Args:
        pattern: the shell pattern.
        fold: ASCII letters match in either case.
    """
    out = []
    i = 0
    while i < len(pattern):
        char = pattern[i : i + 1]
        i += 1
        if char == b"*":
            out.append(rb".*")
        elif char == b"?":
            out.append(rb".")
        elif char == b"\\":
            if i == len(pattern):
                out.append(_NEVER)
            else:
                out.append(re.escape(pattern[i : i + 1]))
            i += 1
        elif char == b"[":
            part, i = _bracket(pattern, i)
            out.append(part)
        else:
            out.append(re.escape(char))
    return re.compile(b"".join(out), re.DOTALL | (re.IGNORECASE if fold else 0))


def _bracket(pattern: bytes, start: int) -> tuple[bytes, int]:
    """The set after a `[` at start - 1, and where the pattern goes on."""
    i = start
    negated = pattern[i : i + 1] in (b"!", b"^")
    i += negated
    first = i
    parts: list[bytes] = []
    while True:
        char = pattern[i : i + 1]
        if not char:
            return rb"\[", start
        if char == b"]" and i > first:
            break
        named = re.compile(rb"\[:([a-z]+):\]").match(pattern, i)
        if named:
            if named.group(1) not in _CLASSES:
                return _NEVER, len(pattern)
            parts.append(_CLASSES[named.group(1)])
            i = named.end()
            continue
        low, i = _set_byte(pattern, i)
        high = low
        if pattern[i : i + 1] == b"-" and pattern[i + 1 : i + 2] not in (b"]", b""):
            high, i = _set_byte(pattern, i + 1)
        if low is None or high is None:
            return rb"\[", start
        if low <= high:
            parts.append(rb"\x%02x-\x%02x" % (low, high))
    if not parts:
        return (rb"." if negated else _NEVER), i + 1
    return b"[" + (b"^" if negated else b"") + b"".join(parts) + b"]", i + 1


def _set_byte(pattern: bytes, i: int) -> tuple[int | None, int]:
    if pattern[i : i + 1] == b"\\":
        i += 1
    return (pattern[i] if i < len(pattern) else None), i + 1


def under_path(path: bytes, prefix: bytes) -> bool:
    """Whether `path` is `prefix` or lies below it, part by part; parts of `prefix` may be shell patterns."""
    parts = [part for part in path.split(b"/") if part]
    wanted = [part for part in prefix.split(b"/") if part]
    if len(wanted) > len(parts):
        return False
    return all(glob_pattern(want).fullmatch(part) for want, part in zip(wanted, parts, strict=False))
