# SPDX-License-Identifier: Apache-2.0
"""Sizes as options give them."""

from __future__ import annotations

import re

from falcore.capture.interface import BUFFER_DEFAULT, BUFFER_MAX, BUFFER_MIN, MEMORY_MIN
from falcore.cli.terminal import printable
from falcore.errors import ConfigError

_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def buffer_size(text: str) -> int:
    """Bytes of a size like 8M, 512k or 1048576.

    Raises:
        ConfigError: it is none, no power of two, or out of bounds.
    """
    size = _bytes("--buffer", text, "8M, 512K")
    if size & (size - 1) or not BUFFER_MIN <= size <= BUFFER_MAX:
        raise ConfigError(
            f"--buffer {printable(text)}: has to be a power of two from {BUFFER_MIN >> 10}K to {BUFFER_MAX >> 20}M"
            f" (the default is {BUFFER_DEFAULT >> 20}M)"
        )
    return size


def memory_size(text: str) -> int | None:
    """The same of --memory; None for `none`.

    Raises:
        ConfigError: it is none, or less than the program itself takes.
    """
    if text.strip().lower() == "none":
        return None
    size = _bytes("--memory", text, "512M, 2G, none")
    if size < MEMORY_MIN:
        raise ConfigError(f"--memory {printable(text)}: less than {MEMORY_MIN >> 20}M, which the program itself takes")
    return size


def _bytes(option: str, text: str, examples: str) -> int:
    found = re.fullmatch(r"([0-9]{1,12})([kmg]?)(?:i?b)?", text.strip().lower())
    if not found:
        raise ConfigError(f"{option} {printable(text)}: not a size; write {examples} or a number of bytes")
    return int(found[1]) * _UNITS[found[2]]
