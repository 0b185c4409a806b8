# SPDX-License-Identifier: Apache-2.0
"""An opened modern eBPF driver: the object in the kernel, its rings and its switch."""

from __future__ import annotations

import errno
import mmap
import os
import struct
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from falcore import _native
from falcore.capture.interface import (
    BUFFER_MIN,
    Capture,
    CaptureRequest,
    CaptureStats,
    RingDescriptor,
    RingKind,
)
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
from falcore.drivers.abi.conditions import CONDITIONS_SIZE, encode
from falcore.drivers.abi.counters import name_counters, slot_names
from falcore.drivers.abi.refusal import BPF_RIGHTS, decisive_lines, lacks_rights
from falcore.drivers.abi.without import without
from falcore.drivers.modern_ebpf.program_file import ProgramFile, read_program_file
from falcore.errors import CaptureError
from falcore.schema.row import Direction

BTF_PATH = Path("/sys/kernel/btf/vmlinux")
KIND_ARRAY, KIND_BPF = 0, 1
#: errnos by which a kernel says that a ring is too large for it.
TOO_LARGE = (errno.E2BIG, errno.ENOMEM)
#: struct falcore_live (maps.bpf.h): self_tgid u32, snaplen u32, wanted[], two struct falcore_conditions.
SNAPLEN_AT, WANTED_AT = 4, 8
CONDITIONS_AT = WANTED_AT + SYSCALLS_MAX
LIVE_SIZE = CONDITIONS_AT + 2 * CONDITIONS_SIZE
#: Seconds after which every program has ended that began before.
PROGRAM_SECONDS = 0.001


class ModernEbpfCapture(Capture):
    """Loads the programs; attaches them at `start`.

    Args:
        request: what to capture.

    Raises:
        CaptureError: the kernel refused; `log` holds the decisive lines.
    """

    def __init__(self, request: CaptureRequest) -> None:
        # Since Linux 6.9: the verifier need not follow loops to their end (may_goto.bpf.h).
        self._may_goto = _native.bpf_abilities().may_goto and "may_goto" not in without("modern_ebpf", ["may_goto"])
        self._file = read_program_file()
        self._notes: list[str] = []
        self._operations: ring_tracepoints.RingTracepoints | None = None
        self._request = request = self._possible(request)
        self._kind = request.ring_kind or RingKind.ARRAY
        self._ring_fds: list[int] = []
        self._cpus = present_cpus()
        self._ia32 = runs_ia32_programs()
        self._programs = programs_for(request, self._file, self._ia32)
        self._missed: int | None = None
        self._live: mmap.mmap | None = None
        self._last: CaptureStats | None = None  # once closed
        self._settled = False
        self._object = self._load(request.buffer_bytes)
        self._file = replace(self._file, elf=b"")  # three megabytes that the kernel has now
        try:
            self._counters = _native.Counters(self._object.map_fd("rings"), self._cpus, self._stride)
            self._live = self._map_live()
            self._link_programs()
        except BaseException:
            self.close()
            raise

    @property
    def rings(self) -> Sequence[RingDescriptor]:
        if self._kind is RingKind.BPF_RINGBUF:
            return [RingDescriptor(self._kind, fd, self._size, cpu) for cpu, fd in enumerate(self._ring_fds)]
        fd = self._object.map_fd("rings")
        return [RingDescriptor(self._kind, fd, self._size, cpu, cpu * self._stride) for cpu in range(self._cpus)]

    def program_fds(self) -> dict[str, int]:
        """Descriptors of the programs that are loaded, by name; they stay the capture's."""
        return {name: self._object.program_fd(name) for name in sorted(self._programs)}

    @property
    def counters(self) -> _native.Counters:
        """The kernel side's counters, for the native reader to watch."""
        return self._counters

    @property
    def counter_names(self) -> Sequence[str]:
        return slot_names()

    def start(self) -> None:
        self._set_self()
        self._set_wanted(self._request)
        self._attach(self._request)

    def update(self, request: CaptureRequest) -> None:
        request = self._possible(request)
        missing = programs_for(request, self._file, self._ia32) - self._programs
        if missing:
            raise CaptureError(
                f"modern_ebpf: {', '.join(sorted(missing))} not loaded: the capture was opened for less; open a new one"
            )
        self._request = request
        self._set_wanted(request)
        self._attach(request)
        if self._settled:
            time.sleep(PROGRAM_SECONDS)
            self.settle()

    def settle(self) -> None:
        conditions = self._request.conditions
        self._poke("live", CONDITIONS_AT, encode(conditions.enter) + encode(conditions.exit))
        wanted = int.from_bytes(self._wanted(self._request), "little")
        wanted |= int.from_bytes(condition_bits(conditions), "little")
        self._poke("live", WANTED_AT, wanted.to_bytes(SYSCALLS_MAX, "little"))
        self._settled = True

    def stop(self) -> None:
        self._missed = self._count_missed()
        self._object.detach_all()

    def stats(self) -> CaptureStats:
        if self._last is not None:
            return self._last
        missed = self._missed if self._missed is not None else self._count_missed()
        return name_counters(self._counters.read(), self._homeless(), missed)

    def notes(self) -> Sequence[str]:
        return tuple(self._notes)

    def close(self) -> None:
        if self._live is not None:
            self._last = self.stats()
            self._live.close()
            self._live = None
        self._object.close()
        for fd in self._ring_fds:
            os.close(fd)
        self._ring_fds.clear()

    # Loading

    def _possible(self, request: CaptureRequest) -> CaptureRequest:
        """The request without the events of rings, where this kernel does not tell of them."""
        asked = request.tracepoints & ring_tracepoints.EVENTS
        if not asked:
            return request
        self._operations = self._operations or ring_tracepoints.read_ring_tracepoints(BTF_PATH)
        if self._operations:
            return request
        self._notes.append(ring_tracepoints.without(asked))
        return request.model_copy(update={"tracepoints": request.tracepoints - asked})

    def _load(self, size: int) -> _native.BpfObject:
        while True:
            self._size = size
            try:
                return self._try_load(size)
            except _native.BpfError as error:
                code, log = error.args[1], error.args[2]
                if code in TOO_LARGE and size > BUFFER_MIN:
                    size //= 2
                    continue
                raise CaptureError(explain_refusal(str(error.args[0]), code, log), decisive_lines(log), code) from None

    def _try_load(self, size: int) -> _native.BpfObject:
        if size != self._request.buffer_bytes:
            self._notes.append(f"the kernel refuses rings of {2 * size} bytes per CPU; using {size}")
        array = self._kind is RingKind.ARRAY
        data = size if array else 0
        self._stride = _native.RING_DATA + data + _native.RING_SLACK
        loaded = _native.BpfObject(self._file.elf, "falcore")
        loaded.set_max_entries("rings", self._cpus)
        loaded.set_value_size("rings", self._stride)
        loaded.set_max_entries("bpf_rings", self._cpus)
        self._set_constants(loaded, size)
        if not self._may_goto:
            loaded.replace_may_goto()
        for name in self._file.programs:
            loaded.set_autoload(name, name in self._programs)
        if self._operations:
            for name in self._programs & ring_tracepoints.SUBMIT_PROGRAMS:
                loaded.set_tracepoint(name, self._operations.submit)
        loaded.load()
        if not array:
            for cpu in range(self._cpus):
                fd = _native.create_bpf_ringbuf(size)
                self._ring_fds.append(fd)
                loaded.set_element("bpf_rings", cpu, fd)
        return loaded

    def _set_constants(self, loaded: _native.BpfObject, size: int) -> None:
        value = bytearray(loaded.initial_value(".rodata"))
        constants = {
            "ring_size": size,
            "ring_kind": KIND_ARRAY if self._kind is RingKind.ARRAY else KIND_BPF,
            "shadow": int(self._request.shadow),
            "has_may_goto": int(self._may_goto),
            "page_shift": mmap.PAGESIZE.bit_length() - 1,
            "submit_shape": self._operations.submit_shape if self._operations else 0,
            "complete_shape": self._operations.complete_shape if self._operations else 0,
        }
        for name, number in constants.items():
            variable = self._file.variables[name]
            value[variable.offset : variable.offset + variable.size] = number.to_bytes(variable.size, "little")
        loaded.set_initial_value(".rodata", bytes(value))

    def _map_live(self) -> mmap.mmap:
        size = -(-max(v.offset + v.size for v in self._file.variables.values() if v.section == ".bss") // mmap.PAGESIZE)
        return mmap.mmap(self._object.map_fd(".bss"), size * mmap.PAGESIZE)

    def _link_programs(self) -> None:
        """Puts the programs that others hand over to where those look for them (ia32.bpf.h)."""
        places = {
            name: (f"{way.name.lower()}_programs", number)
            for way in Direction
            for name, number in heavy_programs(self._file, way).items()
        }
        places |= {f"ia32_{way}": (f"{way}_programs", SYSCALLS_MAX) for way in ("enter", "exit")}
        for name, (table, index) in places.items():
            if name in self._programs:
                self._object.set_element(table, index, self._object.program_fd(name))

    # Running

    def _set_self(self) -> None:
        tgid = 0
        if not self._request.include_self:
            tgid = self._identify()
        self._poke("live", 0, struct.pack("<I", tgid))

    def _identify(self) -> int:
        """Our own process number in the init pid namespace, as the programs see it."""
        try:
            self._object.run("identify")
        except _native.BpfError:
            return os.getpid()  # before Linux 5.10 raw tracepoint programs cannot be run by hand
        assert self._live is not None
        variable = self._file.variables["identified_tgid"]
        tgid: int = struct.unpack_from("<I", self._live, variable.offset)[0]
        return tgid

    def _set_wanted(self, request: CaptureRequest) -> None:
        """Everything wanted is sent, whatever the conditions say."""
        self._poke("live", SNAPLEN_AT, struct.pack("<I", request.snaplen))
        self._poke("live", WANTED_AT, self._wanted(request))

    def _wanted(self, request: CaptureRequest) -> bytes:
        enters, exits = (set(heavy_programs(self._file, way).values()) for way in Direction)
        return wanted_calls(request, exits, self._ia32, enters)

    def _homeless(self) -> list[int]:
        """Events of CPUs that have no ring, by slot."""
        assert self._live is not None
        variable = self._file.variables["homeless"]
        return list(struct.unpack_from(f"<{variable.size // 8}Q", self._live, variable.offset))

    def _poke(self, variable: str, offset: int, value: bytes) -> None:
        assert self._live is not None
        start = self._file.variables[variable].offset + offset
        self._live[start : start + len(value)] = value

    def _attach(self, request: CaptureRequest) -> None:
        wanted = attached_programs(request) | conditional_programs(request)
        # Renames first: from the first event on each has to be known.
        for name in sorted(wanted, key=lambda name: (name != RENAMES, name)):
            try:
                self._object.attach(name)
            except _native.BpfError as error:
                code, log = error.args[1], error.args[2]
                raise CaptureError(explain_refusal(str(error.args[0]), code, log), decisive_lines(log), code) from None
        for name in self._programs - wanted:
            self._object.detach(name)

    def _count_missed(self) -> int | None:
        missed = self._object.recursion_misses()
        return None if missed < 0 else missed


def programs_for(request: CaptureRequest, file: ProgramFile, ia32: bool = False) -> set[str]:
    """What has to be loaded: the attached programs and those they hand over to."""
    programs = attached_programs(request) | conditional_programs(request) | {"identify"}
    for way, names in ((Direction.ENTER, request.enter), (Direction.EXIT, request.exit)):
        numbers = native_numbers(names)
        programs |= {name for name, number in heavy_programs(file, way).items() if number in numbers}
    if ia32:
        programs |= {f"ia32_{name.removeprefix('sys_')}" for name in programs & {"sys_enter", "sys_exit"}}
    return programs


def heavy_programs(file: ProgramFile, way: Direction) -> dict[str, int]:
    """Programs that fill one syscall's event of one direction each -> the syscall's number."""
    prefix = "heavy_" if way is Direction.EXIT else "enter_heavy_"
    return {name: int(name.removeprefix(prefix)) for name in file.programs if name.startswith(prefix)}


def explain_refusal(message: str, code: int, log: str) -> str:
    """One sentence for a user: the object, the fact, the remedy."""
    if not BTF_PATH.exists():
        return (
            f"modern_ebpf: no kernel type information at {BTF_PATH}: libbpf cannot place the programs; "
            "needs a kernel with CONFIG_DEBUG_INFO_BTF and that file readable"
        )
    if lacks_rights(code, log):
        return f"modern_ebpf: not permitted to load BPF programs ({errno.errorcode[code]}); {BPF_RIGHTS}"
    return f"modern_ebpf: {message}"
