# SPDX-License-Identifier: Apache-2.0
"""What a row of the event table is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, IntFlag

from falcore.schema.source import Source
from falcore.schema.types import Format, ParamType

#: Events of falcore's own: 0x8000 + 2 * x86_64 number on the way in, one more on the way out. Other
#: architectures map their calls by name to the same ids.
FALCORE_ID_BASE = 0x8000
#: Calls that only 32-bit programs make: 0xA000 + 2 * i386 number, likewise.
IA32_ID_BASE = 0xA000
#: Tracepoints without a public event: from 0x9000.
TRACEPOINT_ID_BASE = 0x9000
#: Events that drivers bring along get ids of this range, given anew in every process.
DRIVER_ID_BASE = 0xC000
#: The largest id that sysdig 0.29.3 reads.
SYSDIG_ID_MAX = 335
#: The most parameters of one event.
PARAMS_MAX = 32


class Direction(IntEnum):
    """Added to the id of a row it gives the id of the event."""

    ENTER = 0
    EXIT = 1


class Since(str, Enum):
    """Who knows a name or parameter: everyone since sysdig 0.29.3, current libs, or falcore alone."""

    SYSDIG_0293 = "0.29.3"
    CURRENT = "current"
    FALCORE = "falcore"


class Category(IntFlag):
    """What an event is about (EC_*): the low byte is a kind, the bits above say where it comes from."""

    UNKNOWN = 0
    OTHER = 1
    FILE = 2
    NET = 3
    IPC = 4
    MEMORY = 5
    PROCESS = 6
    SLEEP = 7
    SYSTEM = 8
    SIGNAL = 9
    USER = 10
    TIME = 11
    PROCESSING = 12
    IO_READ = 32
    IO_WRITE = 33
    IO_OTHER = 34
    WAIT = 64
    SCHEDULER = 128
    INTERNAL = 256
    SYSCALL = 512
    TRACEPOINT = 1024
    PLUGIN = 2048
    METAEVENT = 4096
    ITER = 8192


class Trait(IntFlag):
    """What an event does (EF_*)."""

    NONE = 0
    CREATES_FD = 1
    DESTROYS_FD = 2
    USES_FD = 4
    READS_FROM_FD = 8
    WRITES_TO_FD = 16
    MODIFIES_STATE = 32
    UNUSED = 64
    WAITS = 128
    SKIPPARSERESET = 256
    OLD_VERSION = 512
    LARGE_PAYLOAD = 2048


class StateKind(str, Enum):
    """Which handler of the thread and fd tables an event runs."""

    NONE = "none"
    CLONE = "clone"
    EXEC = "exec"
    PROCEXIT = "procexit"
    OPEN = "open"
    CLOSE = "close"
    DUP = "dup"
    PIPE = "pipe"
    CHDIR = "chdir"
    FCHDIR = "fchdir"
    PRCTL = "prctl"
    NEW_FD = "new_fd"
    FCNTL = "fcntl"
    CLOSE_RANGE = "close_range"
    ACCEPT = "accept"
    BIND = "bind"
    CONNECT = "connect"
    SOCKETPAIR = "socketpair"
    TRANSFER = "transfer"
    SET_ID = "set_id"
    SETSID = "setsid"
    SETPGID = "setpgid"
    CAPSET = "capset"
    NAMESPACE = "namespace"
    CHROOT = "chroot"
    GETCWD = "getcwd"
    MEMORY = "memory"
    SWITCH = "switch"
    ACCOUNT = "account"
    OPERATION = "operation"
    LOSS = "loss"


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter.

    Attributes:
        name: as in `evt.arg.<name>`.
        type: how its bytes are read.
        format: how a number prints.
        source: how kernel code fills it; None in rows that no kernel code fills.
        family: the flag family that gives its values names (falcore.schema.flags).
        since: who knows it at this position.
        dirfd: for a path, the index of the parameter with the directory it is relative to.
        sysdig_name: its name in sysdig 0.29.3, where that differs.
        sysdig_type: its type in sysdig 0.29.3, where that differs.
        values: for a driver's own event type, the names of its values.
        dyn: for a DYN, its table of options (falcore.schema.types.DYN_OPTIONS).
    """

    name: str
    type: ParamType
    format: Format = Format.NA
    source: Source | None = None
    family: str | None = None
    since: Since = Since.SYSDIG_0293
    dirfd: int | None = None
    sysdig_name: str | None = None
    sysdig_type: ParamType | None = None
    values: tuple[tuple[int, str], ...] = ()
    dyn: str | None = None


@dataclass(frozen=True, slots=True)
class SysdigForm:
    """The event that sysdig 0.29.3 has in place of this one.

    Attributes:
        id: its id.
        params: indexes of our parameters, in its order.
    """

    id: int
    params: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A row: the way in and the way out of one system call, or one tracepoint or driver event.

    Attributes:
        name: `evt.type`.
        id: of the way in; the way out has the next number.
        enter: parameters on the way in; None when there is no such event.
        exit: parameters on the way out; None when there is no such event.
        syscall: the kernel's name of the call, None for any other event.
        nr: the x86_64 number of the call, -1 for any other event.
        ia32: of a call that only 32-bit programs make, its i386 number; else -1.
        tracepoint: for what is no system call, the name a capture request uses.
        category: what it is about.
        traits: what it does.
        state: the handler that runs on the way out (on the only way, for a tracepoint).
        heavy: whether the way out is filled by a program of its own; with enter_sent or exit_sent, that way.
        enter_sysdig, exit_sysdig: what sysdig 0.29.3 has instead.
        locals: C declarations that the sources of its parameters share.
        raw: whether the parameters are the bare arguments.
        reader: whether drivers send the bare arguments, and the native reader fills the parameters from them.
        pointees: of such a row, arguments that travel as what they point to: index -> kind (falcore.schema.carriage).
        enter_sent, exit_sent: of such a row, what drivers send instead of the bare arguments, after the result on
            the way out; six at most. `call_arg(c, i)` of its parameters is number i of these.
        sent_locals: C declarations that the sources of what is sent share.
        sysdig_name: `evt.type` in sysdig 0.29.3, where that differs.
    """

    name: str
    id: int = 0
    enter: tuple[Param, ...] | None = None
    exit: tuple[Param, ...] | None = None
    syscall: str | None = None
    nr: int = -1
    ia32: int = -1
    tracepoint: str | None = None
    category: Category = Category.OTHER
    traits: Trait = Trait.NONE
    state: StateKind = StateKind.NONE
    heavy: bool = False
    enter_sysdig: SysdigForm | None = None
    exit_sysdig: SysdigForm | None = None
    locals: tuple[str, ...] = ()
    raw: bool = False
    reader: bool = False
    pointees: tuple[tuple[int, int], ...] = ()
    enter_sent: tuple[Param, ...] | None = None
    exit_sent: tuple[Param, ...] | None = None
    sent_locals: tuple[str, ...] = ()
    sysdig_name: str | None = None

    def params(self, direction: Direction) -> tuple[Param, ...] | None:
        """The parameters of one direction, None when the row has no such event."""
        return self.exit if direction else self.enter

    def sent(self, direction: Direction) -> tuple[Param, ...] | None:
        """What drivers send for the reader to fill this direction from; None: the bare arguments."""
        return self.exit_sent if direction else self.enter_sent

    def state_of(self, direction: Direction) -> StateKind:
        """The state handler that an event of this direction runs."""
        last = Direction.ENTER if self.exit is None else Direction.EXIT
        # Where a socket connects to is known, and stays, from the way in on.
        both = self.state is StateKind.CONNECT
        return self.state if direction is last or both else StateKind.NONE

    def sysdig_of(self, direction: Direction) -> SysdigForm | None:
        """What sysdig 0.29.3 has instead of the event of this direction."""
        return self.exit_sysdig if direction else self.enter_sysdig
