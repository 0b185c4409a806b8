# SPDX-License-Identifier: Apache-2.0
"""The account of a run: what was seen, delivered, matched and lost."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from falcore.capture.interface import CaptureStats

if TYPE_CHECKING:
    from falcore import _native


#: The cause of what the rings had no room for.
FULL = "buffer_full"
#: The name that loss has whose types are not known.
ANY_TYPE = "?"
#: The event that tells of loss in the stream (falcore/schema/events/loss.py).
LOSS = "drop"


class TypeReport(BaseModel):
    """The account of one event name, both directions."""

    seen: int = 0
    delivered: int = 0
    matched: int = 0
    lost: int = 0


class StateReport(BaseModel):
    """The tables of threads and descriptors.

    Attributes:
        threads: known at the end.
        fds: their descriptors.
        evicted: threads and descriptors that the tables' bounds pushed out.
        proc_lookups: threads that were read from /proc while capturing.
        uncertain: threads that a loss of events, or a reading of /proc, made uncertain.
        repaired: those that were read again, and are sure again.
    """

    threads: int
    fds: int
    evicted: int
    proc_lookups: int
    uncertain: int
    repaired: int


class MemoryReport(BaseModel):
    """The process's own memory, bytes: what it would be killed for. Rings are the kernel's.

    Attributes:
        limit: what it holds itself to; None: no limit was set.
        used: at the end.
        peak: the most that was found, twenty times a second.
        rings: of all CPUs.
        reached: how often the limit was reached.
        evicted: threads and descriptors that the tables let go of for it; `state.evicted` counts them too.
    """

    limit: int | None = None
    used: int = 0
    peak: int = 0
    rings: int = 0
    reached: int = 0
    evicted: int = 0


class CpuReport(BaseModel):
    """The time on CPUs that the process took.

    Attributes:
        limit: the share of one CPU that its reader holds itself to; None: it competes like any other.
        used: seconds, of all its threads, from start to stop.
        share: the same of one CPU.
    """

    limit: float | None = None
    used: float = 0
    share: float = 0


class ShadowReport(BaseModel):
    """What the kernel would have left out, had it not been in shadow mode.

    Attributes:
        marked: such events.
        wrong: those that the filter matched: none, unless the tables were wrong about a thread after a loss.
    """

    marked: int
    wrong: int


class RunReport(BaseModel):
    """seen = delivered + lost, in all and for every type, once the capture is stopped and drained.

    Attributes:
        seen: events the kernel side wanted to send.
        delivered: events the native reader took from the rings.
        matched: events the filter matched.
        lost: events that did not make it into a ring.
        by_type: the same for every event name.
        by_cause: lost by cause and event name.
        by_cpu: lost by CPU, cause and event name.
        missed: runs of our programs that the kernel skipped; None: it does not say.
        self_: calls of falcore's own threads, left out in the kernel.
        filtered: events that the kernel left out because the filter could not match them; not seen.
        late: events shown after a younger one.
        unread: events still in the rings when reading stopped (an output was closed, a count was reached).
        bytes: event bytes delivered.
        duration: seconds from start to stop.
        state: the tables of threads and descriptors.
        shadow: in shadow mode, what the kernel would have left out.
        told_lost: of a capture file, what its `drop` events told to be lost when it was written.
        memory: what the process has of its own, and its limit.
        cpu: the time that it took, and its limit.
    """

    model_config = ConfigDict(populate_by_name=True)

    seen: int
    delivered: int
    matched: int
    lost: int
    by_type: dict[str, TypeReport]
    by_cause: dict[str, dict[str, int]]
    by_cpu: dict[int, dict[str, dict[str, int]]] = {}
    missed: int | None
    self_: int = Field(alias="self")
    filtered: int = 0
    late: int
    unread: int
    bytes: int
    duration: float
    state: StateReport
    shadow: ShadowReport = ShadowReport(marked=0, wrong=0)
    told_lost: int = 0
    memory: MemoryReport = MemoryReport()
    cpu: CpuReport = CpuReport()

    def closes(self) -> bool:
        """Whether the equation holds, in all and for every type."""
        whole = self.seen == self.delivered + self.lost + self.unread
        return whole and (self.unread > 0 or all(t.seen == t.delivered + t.lost for t in self.by_type.values()))


def build_report(
    kernel: CaptureStats,
    native: _native.PipelineStats,
    duration: float,
    *,
    rings: int = 0,
    cpu: CpuReport | None = None,
) -> RunReport:
    """Joins the two sides' counters.

    Args:
        kernel: the driver's counters.
        native: the reader's.
        duration: seconds from start to stop.
        rings: bytes of all rings.
        cpu: the time that the process took.
    """
    delivered: Counter[str] = Counter()
    matched: Counter[str] = Counter()
    for name, taken, hits in native.by_name:
        delivered[name] += taken
        matched[name] += hits
    lost: Counter[str] = Counter()
    for counts in kernel.lost.values():
        lost.update(counts)
    causes = {cause: dict(counts) for cause, counts in kernel.lost.items()}
    # A driver without counters of its own hands over everything it makes.
    seen = dict(kernel.seen) or dict(delivered)
    if kernel.seen and delivered[LOSS]:  # the reader makes them
        seen[LOSS] = delivered[LOSS]
    if native.gaps:
        full = _in_gaps(native.gaps, Counter(seen) - delivered - lost)
        lost.update(full)
        causes[FULL] = dict(Counter(causes.get(FULL, {})) + full)
    names = sorted({*seen, *delivered, *lost})
    by_type = {
        name: TypeReport(seen=seen.get(name, 0), delivered=delivered[name], matched=matched[name], lost=lost[name])
        for name in names
    }
    total = sum(seen.values())
    memory = native.memory
    return RunReport(
        seen=total,
        delivered=native.delivered,
        matched=native.matched,
        lost=lost.total(),
        by_type=by_type,
        by_cause=causes,
        by_cpu=_by_cpu(kernel, native),
        missed=kernel.missed,
        self_=kernel.self_,
        filtered=kernel.filtered,
        late=native.late,
        unread=max(total - native.delivered - lost.total(), 0),
        bytes=native.bytes,
        duration=duration,
        state=StateReport.model_validate(native.state, from_attributes=True),
        shadow=ShadowReport(marked=native.marked, wrong=native.marked_wrongly),
        told_lost=0 if kernel.seen else native.state.told_lost,
        memory=MemoryReport(
            limit=memory.limit or None,
            used=memory.used,
            peak=memory.peak,
            rings=rings,
            reached=memory.reached,
            evicted=memory.evicted,
        ),
        cpu=cpu or CpuReport(),
    )


def _by_cpu(kernel: CaptureStats, native: _native.PipelineStats) -> dict[int, dict[str, dict[str, int]]]:
    lost = {
        cpu: {cause: dict(counts) for cause, counts in causes.items()} for cpu, causes in kernel.lost_by_cpu.items()
    }
    for cpu, gaps in native.gaps_by_cpu:
        counts = lost.setdefault(cpu, {}).setdefault(FULL, {})
        counts[ANY_TYPE] = counts.get(ANY_TYPE, 0) + gaps
    return lost


def _in_gaps(gaps: int, missing: Counter[str]) -> Counter[str]:
    """What the gaps between numbered records are made of, by event name.

    A record that never came has a number and no name. Once the rings are empty all that is missing is in the gaps;
    before, some of it is on its way.
    """
    return missing if missing.total() == gaps else Counter({ANY_TYPE: gaps})
