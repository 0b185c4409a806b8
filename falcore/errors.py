# SPDX-License-Identifier: Apache-2.0
"""Every exception falcore raises on purpose.

    FalcoreError
    ├── FilterError          a filter expression: syntax, unknown field, wrong type (has a span)
    ├── FormatError          an output format: unknown field, broken escape
    ├── ConfigError          an option or configuration value
    ├── CaptureFileError     a capture file: unreadable, damaged, cut short, unwritable
    ├── FactsError           a facts file: unreadable, truncated, wrong schema
    ├── DriverError          a driver: unknown name, refused, failed
    │   ├── PluginError      an entry point: two of one name, raised at import, wrong type
    │   └── CaptureError     open, start or a running capture failed
    └── NoDriverError        no driver is usable on this host

A message names the object, the fact and the remedy. Library code never exits: the command line maps
each class to the exit code in :data:`EXIT_CODES`.
"""

from __future__ import annotations


class FalcoreError(Exception):
    """The base of all of them."""


class FilterError(FalcoreError):
    """A filter expression that cannot be compiled.

    Args:
        message: what is wrong, without the source text.
        source: the whole expression.
        span: start and end offsets of the culprit in `source`.
    """

    def __init__(self, message: str, source: str = "", span: tuple[int, int] = (0, 0)) -> None:
        self.message = message
        self.source = source
        self.span = span
        super().__init__(message)

    def __str__(self) -> str:
        if not self.source:
            return self.message
        start, end = self.span
        marker = " " * start + "~" * max(end - start, 0) + "^"
        return f"{self.message}\n    {self.source}\n    {marker}"


class FormatError(FilterError):
    """An output format that cannot be compiled; the span is in the format text."""


class ConfigError(FalcoreError):
    """An option or configuration value that is not possible."""


class FactsError(FalcoreError):
    """A facts file that cannot be read, is truncated or has the wrong schema."""


class CaptureFileError(FalcoreError):
    """A capture file that cannot be opened, or not be read or written to its end."""


class DriverError(FalcoreError):
    """A driver that does not exist, was refused or failed."""


class PluginError(DriverError):
    """An entry point that cannot be used: two of one name, raised at import, or not a driver."""


class CaptureError(DriverError):
    """Opening, starting or running a capture failed.

    Args:
        message: object, fact and remedy.
        log: the decisive lines of the kernel's own answer (a verifier log), if there is one.
        errno: the kernel's error number, 0 if the failure was not a system call.
    """

    def __init__(self, message: str, log: str = "", errno: int = 0) -> None:
        self.log = log
        self.errno = errno
        super().__init__(message)


class NoDriverError(FalcoreError):
    """No registered driver is usable on this host (or the one asked for is not)."""


#: Exit codes of the `falcore` command; stable, documented in docs/exit-codes.md, tested.
EXIT_CODES: dict[type[FalcoreError], int] = {
    FilterError: 2,
    FormatError: 2,
    ConfigError: 2,
    FactsError: 3,
    NoDriverError: 4,
    DriverError: 5,
    PluginError: 5,
    CaptureError: 6,
    CaptureFileError: 7,
    FalcoreError: 1,
}


def exit_code(error: FalcoreError) -> int:
    """The exit code of the nearest class of `error` that has one."""
    return next(EXIT_CODES[cls] for cls in type(error).__mro__ if cls in EXIT_CODES)
