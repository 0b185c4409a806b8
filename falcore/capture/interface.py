# SPDX-License-Identifier: Apache-2.0
"""The capture interface: what a driver is, what it is asked for, what it hands over.

A driver is chosen by its requirements (data), opened with a request, and ends in ring descriptors that
the native reader maps and reads in place. Opening needs rights; reading needs none.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict, Field, field_validator

from falcore.schema.conditions import Conditions, Subject

if TYPE_CHECKING:
    from falcore import _native
    from falcore.capture.facts import Fact
    from falcore.capture.kernel_module import KernelModule
    from falcore.capture.requirements import Requirements
    from falcore.schema.events import Event

#: The version of this interface; a driver's `api_version` specifier has to contain it.
API_VERSION = "1.0"

KIB = 1024
MIB = 1024 * KIB
#: Per-CPU buffer bounds, bytes.
BUFFER_DEFAULT = 8 * MIB
BUFFER_MIN = 128 * KIB
BUFFER_MAX = 512 * MIB
#: What `falcore run` holds its own memory to, rings aside, and the least that it can.
MEMORY_DEFAULT = 512 * MIB
MEMORY_MIN = 96 * MIB
#: Bytes of I/O data kept per event (sysdig's default), and the most that fits an event.
SNAPLEN_DEFAULT = 80
SNAPLEN_MAX = 32 * KIB


class RingKind(str, Enum):
    """How the memory behind a ring descriptor is laid out; one native reader class for each."""

    ARRAY = "array"  #: per-CPU slot of a BPF_F_MMAPABLE array: drivers/abi/ring.h
    BPF_RINGBUF = "bpf_ringbuf"  #: BPF_MAP_TYPE_RINGBUF
    PERF = "perf"  #: perf event mmap pages
    PERF_NUMBERED = "perf_numbered"  #: the same, a number before each event: what is missing was lost
    DEVICE = "device"  #: a character device's mapping
    FILE = "file"  #: a capture file, read from where the descriptor stands


@dataclass(frozen=True, slots=True)
class RingDescriptor:
    """One ring as the native reader needs it.

    Attributes:
        kind: the layout.
        fd: descriptor to map; it stays owned by the capture.
        size: data bytes, a power of two.
        cpu: the CPU whose events it holds, -1 when it holds several.
        offset: offset of this ring in the descriptor's mapping, bytes.
        name: of a file, what errors call it.
    """

    kind: RingKind
    fd: int
    size: int
    cpu: int
    offset: int = 0
    name: str = ""


class CaptureRequest(BaseModel):
    """What the pipeline wants from a driver; nobody asks the kernel for what nobody will read.

    `enter` and `exit` hold x86_64 syscall names as in falcore.schema.syscalls (`pread64`, not `pread`), and those of
    calls that only 32-bit programs make as in falcore.schema.ia32; a 32-bit call of an x86_64 name goes with that name;
    `tracepoints` holds names of tracepoint events (`procexit`). `conditions` tells which events need not be sent; a
    driver may send them all the same, and does with `shadow`: marked, to be compared (drivers/abi/wire.h).
    """

    model_config = ConfigDict(frozen=True)

    enter: frozenset[str] = frozenset()
    exit: frozenset[str] = frozenset()
    tracepoints: frozenset[str] = frozenset({"procexit"})
    snaplen: int = Field(default=SNAPLEN_DEFAULT, ge=0, le=SNAPLEN_MAX)
    buffer_bytes: int = Field(default=BUFFER_DEFAULT, ge=BUFFER_MIN, le=BUFFER_MAX)
    include_self: bool = False
    conditions: Conditions = Conditions()
    shadow: bool = False
    ring_kind: RingKind | None = None  #: None: the driver takes its best
    file: Path | None = None  #: for the replay driver: the capture file

    @field_validator("buffer_bytes")
    @classmethod
    def _power_of_two(cls, value: int) -> int:
        if value & (value - 1):
            raise ValueError(f"buffer size {value} is not a power of two; try {1 << value.bit_length()}")
        return value


@dataclass(slots=True)
class CaptureStats:
    """What the kernel side counted, by event name (both directions of a syscall added up).

    seen = delivered + sum of lost over causes and types, once the capture has stopped and is drained.
    """

    seen: Mapping[str, int] = field(default_factory=dict)
    lost: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  #: cause -> event name -> count
    self_: int = 0  #: calls by falcore's own threads, excluded in the kernel
    filtered: int = 0  #: events that the request's conditions left out, not seen
    #: CPU -> cause -> event name -> count
    lost_by_cpu: Mapping[int, Mapping[str, Mapping[str, int]]] = field(default_factory=dict)
    missed: int | None = None  #: program runs the kernel skipped (recursion); None: it does not say


class Capture(ABC):
    """An opened driver: rings, and the switch. A context manager; `close` is idempotent."""

    @property
    def rings(self) -> Sequence[RingDescriptor]:
        """Rings for the native reader; empty for a driver that produces events in Python."""
        return ()

    def events(self) -> Iterator[Iterable[bytes]] | None:
        """For a driver written in Python: batches of encoded wire events, until exhausted.

        An empty batch means "nothing now, ask again". None: read the rings instead.
        """
        return None

    @property
    def recorded(self) -> bool:
        """Whether the rings are capture files: their times are past, their state is in them, they end."""
        return False

    @property
    def counters(self) -> _native.Counters | None:
        """The kernel side's loss counters for the native reader to watch, where there are any."""
        return None

    @property
    def counter_names(self) -> Sequence[str]:
        """The event name that each slot of these counters counts."""
        return ()

    @abstractmethod
    def start(self) -> None:
        """Attach: events flow after this."""

    def settle(self) -> None:  # noqa: B027 - most have nothing to do then
        """The tables know every process: from now on the request's conditions may leave events out."""

    @abstractmethod
    def stop(self) -> None:
        """Detach: no event is written after this; the rings stay readable."""

    @abstractmethod
    def update(self, request: CaptureRequest) -> None:
        """Change the wanted syscalls, directions and snaplen of a running capture."""

    @abstractmethod
    def stats(self) -> CaptureStats:
        """Counters so far; exact after `stop`."""

    @abstractmethod
    def close(self) -> None:
        """Give back every descriptor and mapping."""

    def notes(self) -> Sequence[str]:
        """Facts worth telling a user: a smaller buffer than asked for, BTF from another place, a blind spot."""
        return ()

    def __enter__(self) -> Capture:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Driver(ABC):
    """A way to capture system calls. Registered as an entry point in the `falcore.drivers` namespace."""

    name: ClassVar[str]
    #: Versions of this interface the driver was written for, a PEP 440 specifier.
    api_version: ClassVar[str] = ">=1.0,<2"
    #: False: runs only when named, is never ranked and never a fallback.
    selectable: ClassVar[bool] = True
    summary: ClassVar[str] = ""

    @abstractmethod
    def requirements(self) -> Requirements:
        """The facts this driver needs, as data: judged by falcore.capture.choose, never executed."""

    @abstractmethod
    def supported_events(self) -> frozenset[str]:
        """Names of the events this driver can deliver."""

    def conditions(self) -> frozenset[Subject]:
        """What its kernel side can look at to leave events out; nothing: it sends all that is wanted."""
        return frozenset()

    def event_types(self) -> Sequence[Event]:
        """Event types of its own, added beside the built-in table at start; names start with `driver.`."""
        return ()

    def facts(self) -> Sequence[Fact]:
        """Facts about this host that the driver alone can find out, about its own files and devices; changes nothing.

        Their names start with the driver's name and `_`, its requirements may ask for them, and they are saved
        with the host's.
        """
        return ()

    def kernel_module(self) -> KernelModule | None:
        """The kernel module behind it, for `falcore driver build | load | unload`; None: it has none."""
        return None

    @abstractmethod
    def open(self, request: CaptureRequest) -> Capture:
        """Load everything, attach nothing.

        Raises:
            CaptureError: the kernel refused; the message says what and how to change it.
        """
