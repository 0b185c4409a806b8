# SPDX-License-Identifier: Apache-2.0
"""Conditions that hold of no event, to see what it costs to look at them."""

from __future__ import annotations

#: In turn; {n} makes each its own. The fields and operators are those of sysdig 0.29.3, too.
CONDITIONS = (
    "proc.name=nosuchproc{n}",
    "fd.name contains /nosuchfolder{n}/",
    "proc.cmdline contains --nosuchoption{n}",
    "fd.name startswith /nosuchroot{n}",
    "proc.pname in (nosuchparent{n}, nosuchother{n})",
    "proc.exe endswith /nosuchprogram{n}",
    "evt.rawres=-100{n}",
    "proc.pid=99999{n}",
    "thread.tid=88888{n}",
    "fd.num=77777{n}",
)


def none_of(count: int) -> str:
    """`count` conditions joined by `or`, in parentheses: all of them have to be looked at to know that none holds."""
    return "(" + " or ".join(CONDITIONS[n % len(CONDITIONS)].format(n=n) for n in range(count)) + ")"
