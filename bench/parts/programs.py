# SPDX-License-Identifier: Apache-2.0
"""What it costs whole programs when every call of every process is captured."""

from __future__ import annotations

from bench.findings import Absent, Findings
from bench.floor import FLOORS
from bench.jobs import Compile, ForkExec
from bench.modes import BOTH, ELSEWHERE, EXIT_ONLY
from bench.part import Part
from bench.parts.calls import workload_tables
from bench.redis import RedisGet, server_program
from bench.rivals import RIVALS, rivals
from bench.runner import Tell, measure
from bench.workload import Workload

_TEXT = """
Every call of every process on the machine is captured. *fork + exec* starts a small static program and waits for it;
*compile* is 31 C files, a compiler each; both count the CPU time of the whole tree. *redis GET* is redis-benchmark with
ten clients over loopback: CPU time is the server's per request, slowdown is the client's rate unwatched over its rate
watched. Events and lost are those of the whole machine.
"""
_WORKLOADS: tuple[Workload, ...] = (
    ForkExec("fork + exec", "static_program", (), 1_000, 100),
    Compile("compile", "compile", (), 1, 1),
)
_REDIS = RedisGet("redis GET", "redis", (), 100_000, 5_000)


def _measure(rounds: int, tell: Tell) -> Findings:
    # With every call wanted, seccomp has nothing to leave out.
    present, absent = rivals([rival for rival in RIVALS if rival.title != "strace -f --seccomp-bpf"])
    workloads = _WORKLOADS
    if server_program() is None:
        absent.append(Absent(_REDIS.title, "redis is not installed (Debian: redis-tools)"))
    else:
        workloads = (*workloads, _REDIS)
    floors = [floor for floor in FLOORS if floor.title.endswith(("empty program", "array ring"))]
    modes = [EXIT_ONLY, BOTH, ELSEWHERE, *floors, *present]
    findings = measure(workloads, modes, rounds, tell)
    findings.absent[:0] = absent
    return findings


PART = Part("programs", "Cost to whole programs", _TEXT, _measure, workload_tables)
