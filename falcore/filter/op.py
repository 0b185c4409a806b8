# SPDX-License-Identifier: Apache-2.0
"""Operations of a filter program; the numbers are those of the native evaluator."""

from __future__ import annotations

from enum import IntEnum


class Op(IntEnum):
    """What a node of a program does: joins conditions, compares, or makes a value."""

    AND = 0
    OR = 1
    NOT = 2
    EXISTS = 3
    EQ = 4
    NE = 5
    LT = 6
    LE = 7
    GT = 8
    GE = 9
    CONTAINS = 10
    ICONTAINS = 11
    STARTSWITH = 12
    ENDSWITH = 13
    IN = 14
    GLOB = 15
    IGLOB = 16
    PMATCH = 17
    TRUE = 18
    REGEX = 19
    # From here on: values, which conditions compare.
    FIELD = 32
    CONSTANT = 33
    GROUP = 34
    ARGUMENTS = 35
    TOLOWER = 36
    TOUPPER = 37
    B64 = 38
    BASENAME = 39
    LEN = 40
    JOIN = 41
    CONCAT = 42
    GETOPT = 43


class ValueKind(IntEnum):
    """What the values of a condition are."""

    NONE = 0
    TEXT = 1  #: bytes, UTF-8 as written
    SIGNED = 2
    UNSIGNED = 3
    FLOAT = 4
    BOOL = 5  #: 0 or 1
    NETWORK = 6  #: an address of 4 or 16 bytes, then a byte with the length of the prefix


class Quantifier(IntEnum):
    """How many values of the list the comparison has to hold for."""

    NONE = 0  #: there is no list, or the operator has its own meaning for one
    ONEOF = 1
    ANYOF = 2
    ALLOF = 3


class Manner(IntEnum):
    """What a condition means when the left side has several values."""

    ANY = 0  #: one of them will do
    EVERY = 1  #: all of them have to be in the list
    ENDS = 2  #: the two ends of a connection: `!=` means that neither is
