# SPDX-License-Identifier: Apache-2.0
"""An opened classic eBPF driver: programs a child has compiled, this process' perf pages, and the switch."""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from falcore import _native
from falcore.capture.interface import Capture, CaptureRequest, CaptureStats, RingDescriptor, RingKind
from falcore.drivers.abi import ring_tracepoints
from falcore.drivers.abi.attachment import (
    RENAMES,
    SYSCALLS_MAX,
    attached_programs,
    condition_bits,
    conditional_programs,
    native_numbers,
    present_cpus,
    runs_ia32_programs,
    wanted_calls,
)
from falcore.drivers.abi.conditions import encode
from falcore.drivers.abi.counters import name_counters, slot_names
from falcore.drivers.ebpf.abilities import Abilities, find_abilities
from falcore.drivers.ebpf.btf_types import BtfTypes
from falcore.drivers.ebpf.compiling import Compiled, compile_programs
from falcore.drivers.ebpf.fill_programs import FillProgram, fill_programs
from falcore.drivers.ebpf.loading import load
from falcore.drivers.ebpf.perf_pages import PerfPages
from falcore.drivers.ebpf.program_cache import ProgramCache, cache_key
from falcore.drivers.ebpf.program_text import (
    CONDITION_MAPS,
    COUNTERS_STRIDE,
    HOMELESS_SLOTS,
    MAPS,
    OPERATION_MAPS,
    TRACEPOINTS,
    program_text,
)
from falcore.drivers.ebpf.requirements import UNKNOWN_WITHOUT_BTF
from falcore.errors import CaptureError
from falcore.schema.row import Direction

BTF_PATH = Path("/sys/kernel/btf/vmlinux")
#: What the state of processes is kept from.
FOLLOWED = frozenset({"execve", "execveat", "clone", "clone3", "fork", "vfork"})
#: Seconds after which every program has ended that began before.
PROGRAM_SECONDS = 0.001


class EbpfCapture(Capture):
    """Compiles and loads the programs; attaches them at `start`.

    Args:
        request: what to capture.
        btf: the kernel's type information; empty: do without. None: look for it.
        abilities: what the kernel's BPF takes; None: find out.

    Raises:
        CaptureError: bcc or the kernel refused; `log` holds the decisive lines.
    """

    def __init__(self, request: CaptureRequest, btf: bytes | None = None, abilities: Abilities | None = None) -> None:
        if request.ring_kind not in {None, RingKind.PERF}:
            raise CaptureError(f"ebpf: writes to perf pages only, not to rings of kind {request.ring_kind}")
        self._notes: list[str] = []
        self._abilities = find_abilities() if abilities is None else abilities
        self._abilities.require()
        self._btf = self._find_btf() if btf is None else btf
        self._typed = bool(self._btf)
        if not self._typed:
            self._notes.append(
                "without the kernel's type information what takes a look into its structures is 0 or empty in events: "
                + "; ".join(spot.subject for spot in UNKNOWN_WITHOUT_BTF)
            )
        self._operations: ring_tracepoints.RingTracepoints | None = None
        self._request = self._possible(request)
        self._pages = PerfPages(request.buffer_bytes, self._notes)
        self._links: dict[str, int] = {}
        self._missed: int | None = None
        self._last: CaptureStats | None = None  # once closed
        self._cpus = present_cpus()
        self._ia32 = runs_ia32_programs() and self._abilities.ia32
        # What is compiled without conditions goes on without: more is sent then.
        self._conditional = bool(request.conditions)
        self._settled = False
        self._programs = self._programs_for(self._request)
        self._loaded = load(self._compiled(), plain=not self._abilities.raw_tracepoints)
        self._btf = b""  # some megabytes, compiled in now
        try:
            maps = self._loaded.maps
            self._counters = _native.Counters(maps["rings"], self._cpus, COUNTERS_STRIDE, self._abilities.mapped_arrays)
            for cpu, fd in self._pages.open(self._cpus).items():
                _native.update_element(self._loaded.maps["events"], cpu, struct.pack("<I", fd))
            self._fill_tables()
        except BaseException:
            self.close()
            raise

    @property
    def rings(self) -> Sequence[RingDescriptor]:
        kind = RingKind.PERF if self._abilities.loops else RingKind.PERF_NUMBERED
        return [RingDescriptor(kind, fd, self._pages.size, cpu) for cpu, fd in self._pages.descriptors.items()]

    @property
    def counters(self) -> _native.Counters:
        """The kernel side's counters, for the native reader to watch."""
        return self._counters

    @property
    def counter_names(self) -> Sequence[str]:
        return slot_names()

    def start(self) -> None:
        self._set_live(self._request)
        self._attach(self._request)

    def update(self, request: CaptureRequest) -> None:
        request = self._possible(request)
        missing = self._programs_for(request) - self._programs
        if missing:
            raise CaptureError(
                f"ebpf: {', '.join(sorted(missing))} not loaded: the capture was opened for less; open a new one"
            )
        self._request = request
        self._set_live(request)
        self._attach(request)
        if self._settled:
            time.sleep(PROGRAM_SECONDS)
            self.settle()

    def settle(self) -> None:
        self._settled = True
        if not self._conditional:
            return
        conditions = self._request.conditions
        for way, clauses in enumerate((conditions.enter, conditions.exit)):
            _native.update_element(self._loaded.maps["conditions"], way, encode(clauses))
        self._set_live(self._request, condition_bits(conditions))

    def stop(self) -> None:
        self._missed = self._count_missed()
        self._detach()

    def stats(self) -> CaptureStats:
        if self._last is not None:
            return self._last
        missed = self._missed if self._missed is not None else self._count_missed()
        return name_counters(self._counters.read(), self._homeless(), missed)

    def notes(self) -> Sequence[str]:
        return tuple(self._notes)

    def close(self) -> None:
        self._detach()
        if self._loaded.maps and self._pages:
            self._last = self.stats()
        self._pages.close()
        self._loaded.close()

    # Loading

    def _find_btf(self) -> bytes:
        try:
            return BTF_PATH.read_bytes()
        except OSError as error:
            reason = error.strerror
        try:
            content: bytes = _native.vmlinux_btf()
        except _native.BpfError as error:
            content, reason = b"", f"{reason}; {error.args[0]}"
        if content:
            self._notes.append(f"{BTF_PATH}: {reason}; the kernel's types come from the kernel itself, by id")
            return content
        self._notes.append(f"no kernel type information: {BTF_PATH}: {reason}")
        return b""

    def _compiled(self) -> Iterator[Compiled]:
        names, flags, cache = sorted(self._programs), self._abilities.flags, ProgramCache()
        btf = BtfTypes(self._btf) if self._btf else None

        def text(programs: Iterable[str]) -> str:
            split, preempted = not self._abilities.loops, not self._abilities.not_preempted
            return program_text(programs, self._cpus, btf, split, preempted, self._conditional, self._operations)

        flags += ["-DFALCORE_SHADOW"] if self._request.shadow else []
        maps = MAPS + (CONDITION_MAPS if self._conditional else ()) + (OPERATION_MAPS if self._operations else ())
        key = cache_key(text(names), flags)
        kept = cache.find(key)
        if kept is not None and kept.programs.keys() == self._programs:
            yield kept
            return
        made: dict[str, bytes] = {}
        for part in compile_programs(text, names, maps, flags):
            yield part
            made |= part.programs
        cache.keep(key, Compiled(part.maps, made))

    def _programs_for(self, request: CaptureRequest) -> set[str]:
        return programs_for(request, self._fills()) | (self._attached_for(request) - attached_programs(request))

    def _attached_for(self, request: CaptureRequest) -> set[str]:
        """With what conditions need; not without types, where a thread that is renamed cannot be told."""
        needed = conditional_programs(request) if self._conditional and self._typed else set()
        return attached_programs(request) | needed

    def _fills(self) -> tuple[FillProgram, ...]:
        return fill_programs(not self._abilities.loops)

    def _possible(self, request: CaptureRequest) -> CaptureRequest:
        """The request as far as this kernel can fulfil it.

        Exits stand in for what the scheduler's tracepoints cannot tell without the types, and plain tracepoints tell
        nothing of a switch, a signal or a page fault that their programs could read.
        """
        beyond = request.tracepoints - {"procexit"}
        if beyond and not self._abilities.raw_tracepoints:
            self._notes.append(
                f"{', '.join(sorted(beyond))}: not captured: it takes raw tracepoint programs (Linux 4.17 or later)"
            )
            request = request.model_copy(update={"tracepoints": request.tracepoints - beyond})
        asked = request.tracepoints & ring_tracepoints.EVENTS
        if asked and not self._operations and self._btf:
            self._operations = ring_tracepoints.find_ring_tracepoints(self._btf)
        if asked and not self._operations:
            self._notes.append(ring_tracepoints.without(asked))
            request = request.model_copy(update={"tracepoints": request.tracepoints - asked})
        if self._typed or request.exit:
            return request
        return request.model_copy(update={"exit": FOLLOWED})

    def _fill_tables(self) -> None:
        from falcore.schema.emit_ia32 import table as ia32_table
        from falcore.schema.events import CARRIED

        maps = self._loaded.maps
        for number in range(SYSCALLS_MAX):
            carried = CARRIED.get(number, ())
            # struct falcore_raw_args (drivers/abi/generated/rows.h); 255: no such row
            row = bytes([len(carried) if number in CARRIED else 255, *carried]).ljust(8, b"\0")
            _native.update_element(maps["raw_rows"], number, row)
        for number, packed in enumerate((row.packed() for row in ia32_table()) if self._ia32 else ()):
            _native.update_element(maps["ia32_rows"], number, packed)
        # What hands over to what: classic.bpf.h
        places = [
            (fill.name, f"{fill.direction.name.lower()}_programs", number)
            for fill in self._fills()
            for number in numbers_of(fill, self._fills())
        ]
        for name, table, index in places:
            if name in self._programs:
                _native.update_element(maps[table], index, struct.pack("<I", self._loaded.programs[name]))

    # Running

    def _set_live(self, request: CaptureRequest, conditions: bytes = bytes(SYSCALLS_MAX)) -> None:
        """What is wanted; without `conditions`, all of it."""
        heavy = {
            way: {nr for fill in fill_programs(False) if fill.direction is way for nr in fill.ids} for way in Direction
        }
        wanted = wanted_calls(request, heavy[Direction.EXIT], self._ia32, heavy[Direction.ENTER])
        offset = time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        # struct falcore_live: self_tgid u32, snaplen u32, clock_offset u64, wanted[512]
        head = struct.pack("<IIQ", 0 if request.include_self else self._identify(), request.snaplen, max(offset, 0))
        bits = int.from_bytes(wanted, "little") | int.from_bytes(conditions, "little")
        _native.update_element(self._loaded.maps["live"], 0, head + bits.to_bytes(SYSCALLS_MAX, "little"))

    def _identify(self) -> int:
        """Our own process number in the init pid namespace, as the programs see it."""
        try:
            return _native.run_raw_tracepoint(self._loaded.programs["identify"])
        except _native.BpfError:
            return os.getpid()  # before Linux 5.10 raw tracepoint programs cannot be run by hand

    def _homeless(self) -> list[int]:
        """Events of CPUs that have no ring, by slot."""
        value = _native.lookup_element(self._loaded.maps["homeless"], 0, 8 * HOMELESS_SLOTS)
        return list(struct.unpack(f"<{HOMELESS_SLOTS}Q", value)[: _native.SLOTS])

    def _attach(self, request: CaptureRequest) -> None:
        wanted = self._attached_for(request)
        # Renames first: from the first event on each has to be known.
        for name in sorted(wanted - self._links.keys(), key=lambda name: (name != RENAMES, name)):
            try:
                tracepoint, program = TRACEPOINTS[name], self._loaded.programs[name]
                if self._operations and name in ring_tracepoints.SUBMIT_PROGRAMS:
                    tracepoint = f"io_uring/{self._operations.submit}"
                if self._abilities.raw_tracepoints:
                    fd = _native.attach_raw_tracepoint(tracepoint.partition("/")[2], program)
                else:
                    fd = _native.attach_tracepoint(tracepoint, program)
            except _native.BpfError as error:
                raise CaptureError(f"ebpf: {error.args[0]}", errno=error.args[1]) from None
            self._links[name] = fd
        for name in self._links.keys() - wanted:
            os.close(self._links.pop(name))

    def _detach(self) -> None:
        for fd in self._links.values():
            os.close(fd)
        self._links.clear()

    def _count_missed(self) -> int | None:
        missed = _native.recursion_misses(list(self._loaded.programs.values()))
        return None if missed < 0 else missed


def programs_for(request: CaptureRequest, fills: Iterable[FillProgram]) -> set[str]:
    """What has to be loaded: the attached programs and those they hand over to."""
    wanted = {Direction.ENTER: native_numbers(request.enter), Direction.EXIT: native_numbers(request.exit)}
    programs = attached_programs(request) | {"identify"}
    # The one for all the rest is small: whether there is a rest is not worth the look.
    return programs | {
        fill.name
        for fill in fills
        if fill.ids.keys() & wanted[fill.direction] or (wanted[fill.direction] and not fill.ids)
    }


def numbers_of(fill: FillProgram, fills: Iterable[FillProgram]) -> set[int]:
    """The system calls whose events a program fills."""
    if fill.ids:
        return set(fill.ids)
    others = {number for other in fills if other.direction is fill.direction for number in other.ids}
    return set(range(SYSCALLS_MAX)) - others
