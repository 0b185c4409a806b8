# SPDX-License-Identifier: Apache-2.0
"""What strace writes with `-ff -ttt -X verbose`: one file a thread, one line a call."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

#: How strace is started; the name of its files and the program follow. Numbers beside names, no text of strings.
COMMAND = ("strace", "-ff", "-ttt", "-X", "verbose", "-s", "0", "-o")

_LINE = re.compile(r"(?P<time>\d+\.\d+) (?P<name>\w+)\((?P<rest>.*)")
_RESULT = re.compile(r"\) += (?P<value>-?\d+|0x[0-9a-f]+|\?)(?: (?P<error>E[A-Z0-9]+)(?= \())?(?: .*)?$")
#: What is no call: a signal that came, the end of the thread.
_OTHER = re.compile(r"\d+\.\d+ (---|\+\+\+) ")
_SCALAR = re.compile(r"(?P<value>NULL|-?\d+|0x[0-9a-f]+)(?: /\* (?P<names>[A-Z0-9_|x]+) \*/)?$")
_NAMED = re.compile(r"(\w+)=((?:NULL|0x[0-9a-f]+|-?\d+)(?: /\* [^*]*\*/)?)")
_OPENING = {"(": ")", "[": "]", "{": "}"}


def number(text: str) -> int:
    """What a number of strace stands for: decimal, 0x hexadecimal, 0 octal or NULL."""
    if text == "NULL":
        return 0
    digits = text.lstrip("-")
    octal = len(digits) > 1 and digits.startswith("0") and not digits.startswith("0x")
    return int(text, 8) if octal else int(text, 0)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number that strace shows, and the names that it gives to it."""

    value: int
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class TracedCall:
    """A call as strace shows it.

    Attributes:
        name: of the system call.
        arguments: as they are printed.
        result: None where strace prints a question mark.
        error: name of the error, None after a success.
    """

    name: str
    arguments: tuple[str, ...]
    result: int | None
    error: str | None

    def scalar(self, index: int) -> Scalar | None:
        """The argument as a number; None when it is shown as something else or not at all."""
        return scalar(self.arguments[index]) if index < len(self.arguments) else None

    def named(self, name: str) -> Scalar | None:
        """The number that is shown as `name=number`."""
        for found, text in _NAMED.findall(", ".join(self.arguments)):
            if found == name:
                return scalar(text)
        return None


def scalar(text: str) -> Scalar | None:
    """The number of an argument, None when there is none."""
    match = _SCALAR.match(text)
    if match is None:
        return None
    names = (match["names"] or "").split("|")
    # What has no name stands among the names as a number.
    found = {name for name in names if name and not name[0].isdigit()}
    # A name for two bits, which have names of their own.
    private = {name for name in found if name.startswith("FUTEX_") and name.endswith("_PRIVATE")}
    parts = {name.removesuffix("_PRIVATE") for name in private} | ({"FUTEX_PRIVATE_FLAG"} if private else set())
    return Scalar(number(match["value"]), frozenset(found - private | parts))


def split(text: str) -> tuple[str, ...]:
    """The arguments of a list, whatever they hold themselves."""
    parts: list[str] = []
    closing: list[str] = []
    start, at = 0, 0
    while at < len(text):
        char = text[at]
        if char == '"':
            at += 1
            while text[at] != '"':
                at += 2 if text[at] == "\\" else 1
        elif text.startswith("/*", at):
            at = text.index("*/", at) + 1
        elif char in _OPENING:
            closing.append(_OPENING[char])
        elif closing and char == closing[-1]:
            closing.pop()
        elif char == "," and not closing:
            parts.append(text[start:at].strip())
            start = at + 1
        at += 1
    last = text[start:].strip()
    return tuple([*parts, last] if last else parts)


def call(line: str) -> TracedCall | None:
    """The call of a line; None when the line is about a signal or an end.

    Raises:
        ValueError: a line of no known form.
    """
    if _OTHER.match(line):
        return None
    match = _LINE.match(line)
    # The last one: arguments may hold the same characters.
    results = list(_RESULT.finditer(match["rest"])) if match else []
    if match is None or not results:
        raise ValueError(f"strace wrote {line!r}, which is no call, signal or end")
    result = results[-1]
    value = None if result["value"] == "?" else number(result["value"])
    return TracedCall(match["name"], split(match["rest"][: result.start()]), value, result["error"])


def threads(prefix: Path) -> dict[int, list[TracedCall]]:
    """Thread id -> its calls, of all files that one strace wrote."""
    found = {}
    for path in prefix.parent.glob(f"{prefix.name}.*"):
        lines = path.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
        found[int(path.suffix[1:])] = [one for one in map(call, lines) if one is not None]
    return found
