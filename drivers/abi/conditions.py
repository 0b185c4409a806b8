# SPDX-License-Identifier: Apache-2.0
"""Conditions as kernel programs read them: drivers/abi/conditions.h."""

from __future__ import annotations

import struct

from falcore.schema.conditions import CHECKS_MAX, VALUES_MAX, Check, Clause, Subject

#: enum falcore_fact, in order.
FACTS = (Subject.NAME, Subject.PID, Subject.TID, Subject.UID, Subject.RESULT)
CHECK_SIZE = 8 + 16 * VALUES_MAX
CONDITIONS_SIZE = 8 + CHECK_SIZE * CHECKS_MAX


def encode(clauses: tuple[Clause, ...]) -> bytes:
    """The struct falcore_conditions of these clauses; an empty one is a check that never holds.

    Raises:
        ValueError: there are more checks or values than the struct has room for.
    """
    flat = [
        (check, number < len(clause) - 1)
        for clause in (clause or (Check(Subject.TID),) for clause in clauses)
        for number, check in enumerate(clause)
    ]
    if len(flat) > CHECKS_MAX or any(len(check) > VALUES_MAX for check, _ in flat):
        raise ValueError(f"at most {CHECKS_MAX} checks of {VALUES_MAX} values each")
    return (struct.pack("<II", len(flat), 0) + b"".join(map(_check, flat))).ljust(CONDITIONS_SIZE, b"\0")


def _check(entry: tuple[Check, bool]) -> bytes:
    check, more = entry
    values = [name.ljust(16, b"\0") for name in check.names]
    values += [struct.pack("<qq", first, last) for first, last in check.ranges]
    head = struct.pack("<BBBBI", FACTS.index(check.subject), check.negated, len(values), more, 0)
    return (head + b"".join(values)).ljust(CHECK_SIZE, b"\0")
