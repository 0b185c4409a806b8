"""The native core of falcore."""

from collections.abc import Sequence


class FormatError(Exception):
    pass

TEXT_FORMAT: str = ...

SYSDIG_FORMAT: str = ...

class BpfError(Exception):
    pass

class BpfObject:
    """A BPF object file in the kernel, through libbpf."""

    def __init__(self, elf: bytes, name: str) -> None: ...

    def set_value_size(self, map: str, bytes: int) -> None: ...

    def set_max_entries(self, map: str, entries: int) -> None: ...

    def set_autoload(self, program: str, on: bool) -> None: ...

    def set_tracepoint(self, program: str, tracepoint: str) -> None:
        """Another tracepoint than the file says, before load()."""

    def set_initial_value(self, map: str, value: bytes) -> None: ...

    def initial_value(self, map: str) -> bytes: ...

    def replace_may_goto(self) -> None: ...

    def load(self) -> None: ...

    def map_fd(self, map: str) -> int: ...

    def program_fd(self, program: str) -> int: ...

    def set_element(self, map: str, key: int, fd: int) -> None: ...

    def attach(self, program: str) -> None: ...

    def detach(self, program: str) -> None: ...

    def detach_all(self) -> None: ...

    def run(self, program: str) -> None: ...

    def recursion_misses(self) -> int: ...

    def close(self) -> None:
        """Gives everything back; the object is of no use afterwards."""

def create_bpf_ringbuf(bytes: int) -> int: ...

def attach_raw_tracepoint(tracepoint: str, program_fd: int) -> int:
    """Attaches; closing the descriptor detaches."""

def attach_tracepoint(tracepoint: str, program_fd: int) -> int:
    """
    Attaches to a plain tracepoint, "category/event"; closing the descriptor detaches.
    """

def tracepoint_pointers(btf: bytes, tracepoint: str) -> list[bool] | None:
    """
    Of each argument of a tracepoint, whether it is a pointer; None: there is none of that name.
    """

class BpfAbilities:
    """What this kernel's BPF takes, by trying."""

    @property
    def loops(self) -> bool: ...

    @property
    def boot_clock(self) -> bool: ...

    @property
    def mapped_arrays(self) -> bool: ...

    @property
    def raw_tracepoints(self) -> bool: ...

    @property
    def map_arguments(self) -> bool: ...

    @property
    def may_goto(self) -> bool: ...

def bpf_abilities() -> BpfAbilities: ...

def create_map(name: str, type: int, key_size: int, value_size: int, max_entries: int, flags: int) -> int:
    """Makes a BPF map; the caller owns the descriptor."""

def load_tracepoint_program(name: str, instructions: bytes, raw: bool) -> int:
    """Loads a program for tracepoints; the caller owns the descriptor."""

def run_raw_tracepoint(program_fd: int) -> int: ...

def recursion_misses(program_fds: Sequence[int]) -> int: ...

def vmlinux_btf() -> bytes: ...

def open_bpf_output(cpu: int) -> int: ...

def lookup_element(map_fd: int, key: int, size: int) -> bytes: ...

def update_element(map_fd: int, key: int, value: bytes) -> None: ...

RING_DATA: int = 36864

RING_SLACK: int = 131072

SLOTS: int = 1105

class RingCounters:
    """Counters of the kernel side, by slot."""

    @property
    def seen(self) -> list[int]: ...

    @property
    def lost(self) -> list[list[int]]: ...

    @property
    def lost_by_cpu(self) -> list[tuple[int, int, int, int]]:
        """(cpu, cause, slot, count)"""

    @property
    def self(self) -> int: ...

    @property
    def compat(self) -> int: ...

    @property
    def filtered(self) -> int: ...

class Counters:
    """The counters beside array rings, read from their mapping."""

    def __init__(self, fd: int, cpus: int, stride: int, mapped: bool = True) -> None: ...

    def read(self) -> RingCounters: ...

    def lost(self) -> int: ...

class CaptureWriter:
    """Capture files that a rule's matches go to."""

    def __init__(self, path: str, compress: bool = False, layout: str = 'sysdig', keep_state: bool = False, rotate_bytes: int = 0, rotate_ns: int = 0, rotate_events: int = 0, files: int = 0, input: tuple[int, int] = (0, 0)) -> None:
        """
        Opens the first file; input: device and inode of the file that is read.
        """

    @property
    def events(self) -> int:
        """Events written."""

    @property
    def files(self) -> int:
        """Files begun."""

class RecordBatch:
    """Matches as Arrow columns; pyarrow.record_batch() takes it as it is."""

    def __len__(self) -> int: ...

    def __arrow_c_schema__(self) -> object: ...

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple:
        """The schema asked for is left to the caller."""

class Columns:
    """Gathers matches as rows of Arrow columns."""

    def __init__(self, names: Sequence[str], table: EventTable, rows: int) -> None: ...

    def __len__(self) -> int:
        """Rows that wait to be taken."""

    @property
    def full(self) -> bool: ...

    def take(self) -> RecordBatch:
        """The rows so far as a batch; the next row begins another."""

    def __arrow_c_schema__(self) -> object: ...

class EventTable:
    """Event types by id: the built-in ones and drivers' own."""

    def __init__(self) -> None: ...

    def add(self, name: str, params: list) -> int: ...

class StateStats:
    """What is known of the machine's processes."""

    @property
    def threads(self) -> int: ...

    @property
    def fds(self) -> int: ...

    @property
    def evicted(self) -> int: ...

    @property
    def proc_lookups(self) -> int: ...

    @property
    def uncertain(self) -> int: ...

    @property
    def repaired(self) -> int: ...

    @property
    def told_lost(self) -> int:
        """Events that drop events of a capture file told to be lost."""

class MemoryUse:
    """The process's own memory, rings aside, in bytes."""

    @property
    def limit(self) -> int:
        """0: none"""

    @property
    def used(self) -> int: ...

    @property
    def peak(self) -> int: ...

    @property
    def reached(self) -> int:
        """Times that the limit was reached."""

    @property
    def evicted(self) -> int:
        """Threads and descriptors that were let go of for it."""

class PipelineStats:
    @property
    def delivered(self) -> int: ...

    @property
    def matched(self) -> int: ...

    @property
    def late(self) -> int: ...

    @property
    def damaged(self) -> int: ...

    @property
    def announced_lost(self) -> int:
        """Loss the kernel announced in perf pages; counted by cause already."""

    @property
    def gaps(self) -> int:
        """Numbered records that never came; counted by no cause yet."""

    @property
    def unknown(self) -> int: ...

    @property
    def bytes(self) -> int: ...

    @property
    def clock_steps(self) -> int: ...

    @property
    def marked(self) -> int:
        """Shadow mode: events the kernel would leave out."""

    @property
    def marked_wrongly(self) -> int:
        """Those that a filter matched."""

    @property
    def by_name(self) -> list[tuple[str, int, int]]:
        """(event name, delivered, matched)"""

    @property
    def gaps_by_cpu(self) -> list[tuple[int, int]]:
        """(cpu, gaps)"""

    @property
    def memory(self) -> MemoryUse: ...

    @property
    def state(self) -> StateStats: ...

class Progress:
    @property
    def delivered(self) -> int: ...

    @property
    def matched(self) -> int: ...

    @property
    def output_closed(self) -> bool: ...

    @property
    def output_error(self) -> int:
        """errno of the output that cannot be written; EPIPE: nobody reads it"""

    @property
    def interrupted(self) -> bool: ...

    @property
    def ended(self) -> bool:
        """The capture files have been read to their ends."""

    @property
    def lost(self) -> int:
        """Events known to be lost so far."""

class Pipeline:
    """Drain, merge, decode, state, filter, format; no Python."""

    def __init__(self, table: EventTable, proc_root: str = '/proc', recorded: bool = False) -> None: ...

    def add_ring(self, kind: str, fd: int, size: int, cpu: int, offset: int = 0) -> None: ...

    def add_file(self, fd: int, name: str) -> None:
        """Reads a capture file from where the descriptor stands."""

    def file_error(self) -> str:
        """
        Why a capture file was not read to its end; empty when none was cut short.
        """

    def feed(self, events: list) -> None: ...

    def add_rule(self, nodes: list, style: str, format: str, fd: int, collect: bool, buffers: int = 0, time: int = 0, file: CaptureWriter | None = None) -> None: ...

    def finish_files(self) -> None:
        """Ends the capture files that are written."""

    def write_error(self) -> str:
        """Why a capture file cannot be written any more; empty when all can."""

    def gather(self, rule: int, columns: Columns | None) -> None:
        """
        From now on a rule's matches become rows of these columns; None: events again.
        """

    def watch(self, counters: Counters, slot_names: Sequence[str]) -> None:
        """Loss that these counters tell becomes events in the stream."""

    def limit_memory(self, bytes: int) -> None:
        """The process's own memory, rings aside, is not to grow beyond so much."""

    def disconnect(self) -> None:
        """Give rings and counters up; what they counted and all tables stay."""

    def leave(self, share: float) -> None:
        """Leave at least this share of every tenth of a second to others."""

    def scan(self) -> int: ...

    def run(self, matches: int, timeout_ns: int, final: bool) -> Progress: ...

    def take(self) -> list[Event]: ...

    def stats(self) -> PipelineStats: ...

    def threads(self) -> list: ...

    def fds(self, tid: int) -> list: ...

class Process:
    """A process as it was at an event."""

    @property
    def name(self) -> object: ...

    @property
    def tid(self) -> int: ...

    @property
    def pid(self) -> int: ...

    @property
    def ppid(self) -> int: ...

    @property
    def uid(self) -> int: ...

    @property
    def gid(self) -> int: ...

    @property
    def exe(self) -> object:
        """argv[0]"""

    @property
    def exepath(self) -> object: ...

    @property
    def args(self) -> list:
        """argv[1:]"""

    @property
    def env(self) -> list: ...

    @property
    def cwd(self) -> object: ...

    @property
    def uncertain(self) -> bool:
        """Events of it were lost, or it was guessed."""

    @property
    def parent(self) -> object:
        """The parent process, None when it is not known."""

    def __repr__(self) -> str: ...

class Event:
    """A match, with the state it referred to as it was then."""

    @property
    def num(self) -> int: ...

    @property
    def ts(self) -> int:
        """Nanoseconds since the epoch."""

    @property
    def cpu(self) -> int: ...

    @property
    def tid(self) -> int: ...

    @property
    def id(self) -> int:
        """The event id on the wire."""

    @property
    def type(self) -> str: ...

    @property
    def direction(self) -> str: ...

    @property
    def late(self) -> bool: ...

    @property
    def marked(self) -> bool:
        """Shadow mode: the kernel would have left it out."""

    @property
    def process(self) -> object:
        """The thread's process at the event, None when it is not known."""

    @property
    def args(self) -> dict:
        """Parameter name -> int, str, bytes or None."""

    @property
    def info(self) -> object: ...

    @property
    def raw(self) -> bytes:
        """The event in the wire format."""

    @property
    def sysdig_raw(self) -> object:
        """The public event that sysdig 0.29.3 knows, None when there is none."""

    def __getitem__(self, field: str) -> object:
        """
        The value of a filter field, `event["fd.name"]`; None when the event has none.
        """

    def format(self, format: str) -> object:
        """
        The event as a line of this output format; None when a field is missing.
        """

    def sysdig_line(self) -> object:
        """The line that sysdig 0.29.3 prints."""

    def __str__(self) -> str: ...

    def __repr__(self) -> str: ...
