# SPDX-License-Identifier: Apache-2.0
"""The words of a kernel or compiler that refused, cut down to what decides."""

from __future__ import annotations

import errno

LOG_LINES = 14
#: The remedy where rights are missing.
BPF_RIGHTS = "needs root, or CAP_BPF and CAP_PERFMON"


def decisive_lines(log: str, limit: int = LOG_LINES) -> str:
    """The end of what was printed, where the reason is; of a compiler's words, its errors."""
    lines = [line for line in log.splitlines() if line.strip()]
    errors = [line for line in lines if " error: " in line]
    return "\n".join((errors or lines)[-limit:])


def lacks_rights(code: int, log: str) -> bool:
    """Whether an errno of loading a program is about rights: the verifier refuses with the same ones, at length."""
    return code in (errno.EPERM, errno.EACCES) and "processed " not in log and "R0" not in log
