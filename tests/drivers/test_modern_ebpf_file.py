# SPDX-License-Identifier: Apache-2.0
"""The embedded BPF object: what it holds, what damage does to it, and that both ring kinds work with it."""

from __future__ import annotations

import io
import json
import os
import random
import re
import shutil
import struct
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

from bench.loaded import loaded
from falcore import _native
from falcore.capture.interface import CaptureRequest, RingKind
from falcore.capture.trial import request
from falcore.drivers.abi.attachment import SYSCALLS_MAX, attached_programs, runs_ia32_programs
from falcore.drivers.abi.conditions import CHECK_SIZE, CONDITIONS_SIZE, encode
from falcore.drivers.abi.counters import CAUSES, IA32_SLOT, TRACEPOINT_SLOTS
from falcore.drivers.modern_ebpf.capture import LIVE_SIZE, ModernEbpfCapture, heavy_programs, programs_for
from falcore.drivers.modern_ebpf.program_file import read_program_file
from falcore.engine import Engine, Rule
from falcore.errors import CaptureError
from falcore.filter import compile_filter
from falcore.schema.conditions import CHECKS_MAX, Check, Conditions, Subject
from falcore.schema.events import EVENTS, IA32_ROWS, Direction

DRIVERS = Path(__file__).parents[2] / "drivers"
FILE = read_program_file()
SECTION_HEADERS = struct.unpack_from("<Q", FILE.elf, 0x28)[0]


def constant(header: str, name: str) -> int:
    """A #define of a kernel header that is one number."""
    found = re.search(rf"#define\s+{name}\s+(\w+)\s*$", (DRIVERS / header).read_text(), re.M)
    assert found, name
    return int(found[1], 0)


@pytest.fixture(scope="module")
def structs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, tuple[int, int]]]:
    """Name -> member -> (offset, size of the struct), as the object's own type information has them."""
    bpftool = shutil.which("bpftool") or shutil.which("bpftool", path="/usr/sbin:/sbin")
    assert bpftool, "bpftool reads type information: apt-get install bpftool"
    path = tmp_path_factory.mktemp("object") / "modern.bpf.o"
    path.write_bytes(FILE.elf)
    done = subprocess.run([bpftool, "-j", "btf", "dump", "file", str(path)], capture_output=True, check=True)
    return {
        kind["name"]: {member["name"]: (member["bits_offset"] // 8, kind["size"]) for member in kind["members"]}
        for kind in json.loads(done.stdout)["types"]
        if kind["kind"] == "STRUCT" and "bits_offset" in str(kind)
    }


def test_programs_are_attached_to_the_tracepoints_they_are_written_for() -> None:
    heavy = heavy_programs(FILE, Direction.EXIT)
    early = heavy_programs(FILE, Direction.ENTER)
    assert {name: section for name, section in FILE.programs.items() if name not in heavy | early} == {
        "sys_enter": "tp_btf/sys_enter",
        "sys_exit": "tp_btf/sys_exit",
        "ia32_enter": "tp_btf/sys_enter",
        "ia32_exit": "tp_btf/sys_exit",
        "process_exit": "tp_btf/sched_process_exit",
        "process_exec": "tp_btf/sched_process_exec",
        "process_fork": "tp_btf/sched_process_fork",
        "sched_switch": "tp_btf/sched_switch",
        "signal_deliver": "tp_btf/signal_deliver",
        "page_fault_user": "tp_btf/page_fault_user",
        "page_fault_kernel": "tp_btf/page_fault_kernel",
        "ring_submit": "tp_btf/io_uring_submit_req",
        "ring_note": "tp_btf/io_uring_submit_req",
        "ring_complete": "tp_btf/io_uring_complete",
        "task_rename": "tp_btf/task_rename",
        "identify": FILE.programs["identify"],
    }
    assert FILE.programs["identify"].startswith("raw_tp")
    assert {FILE.programs[name] for name in heavy} == {"tp_btf/sys_exit"}
    assert {FILE.programs[name] for name in early} == {"tp_btf/sys_enter"}


def test_every_heavy_row_has_its_program_and_no_other_row_has_one() -> None:
    assert sorted(heavy_programs(FILE, Direction.EXIT).values()) == sorted(event.nr for event in EVENTS if event.heavy)
    wanted = sorted(event.nr for event in EVENTS if event.enter_sent is not None)
    assert sorted(heavy_programs(FILE, Direction.ENTER).values()) == wanted


def test_maps_variables_and_type_information_are_there() -> None:
    assert FILE.maps == {"rings", "bpf_rings", "exit_programs", "enter_programs"}
    assert FILE.has_btf
    settings = {name: variable.size for name, variable in FILE.variables.items() if variable.section == ".rodata"}
    assert settings.items() >= {"ring_size": 8, "ring_kind": 4, "page_shift": 4}.items()
    changing = {name for name, variable in FILE.variables.items() if variable.section == ".bss"}
    assert changing >= {"live", "identified_tgid"}
    licence = FILE.variables["LICENSE"]
    assert b"Dual MIT/GPL\0" in FILE.elf
    assert licence.size == len("Dual MIT/GPL") + 1


@pytest.mark.parametrize("compiler", [("clang", "-target", "bpf"), ("cc",)])
def test_kernel_and_reader_lay_out_the_ring_alike(compiler: tuple[str, ...]) -> None:
    counters = 8 * _native.SLOTS
    claims = {
        "offsetof(struct falcore_ring, head)": 0,
        "offsetof(struct falcore_ring, tail)": 64,
        "offsetof(struct falcore_ring, busy)": 128,
        "offsetof(struct falcore_ring, lost) - offsetof(struct falcore_ring, seen)": counters,
        "sizeof(struct falcore_ring) - offsetof(struct falcore_ring, lost)": len(CAUSES) * counters,
        "sizeof(struct falcore_ring) > FALCORE_RING_DATA": 0,
        "FALCORE_RING_DATA": _native.RING_DATA,
        "FALCORE_RING_SLACK": _native.RING_SLACK,
        "2 * FALCORE_EVENT_MAX": _native.RING_SLACK,
        "FALCORE_SLOTS": IA32_SLOT + len(IA32_ROWS),
        "FALCORE_SLOT_IA32": max(TRACEPOINT_SLOTS) + 1,
        "FALCORE_SLOT_IA32 ": IA32_SLOT,
    }
    source = "typedef unsigned char __u8; typedef unsigned short __u16;\n"
    source += "typedef unsigned int __u32; typedef unsigned long long __u64;\n"
    source += '#include "ring.h"\n#define offsetof(t, m) __builtin_offsetof(t, m)\n'
    source += "".join(f'_Static_assert({what} == {number}, "{what}");\n' for what, number in claims.items())
    program = shutil.which(compiler[0])
    assert program, f"{compiler[0]} is what builds falcore: apt-get install clang g++"
    command = [program, *compiler[1:], "-fsyntax-only", f"-I{DRIVERS / 'abi'}", "-x", "c", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_user_space_writes_is_where_the_programs_read_it(structs: dict[str, dict[str, tuple[int, int]]]) -> None:
    live = {name: offset for name, (offset, _) in structs["falcore_live"].items()}
    # drivers/modern_ebpf/capture.py writes these by offset.
    conditions = 8 + SYSCALLS_MAX
    assert live == {
        "self_tgid": 0, "snaplen": 4, "wanted": 8, "enter": conditions, "exit": conditions + CONDITIONS_SIZE,
    }  # fmt: skip
    assert structs["falcore_conditions"]["checks"][1] == CONDITIONS_SIZE == len(encode(()))
    assert FILE.variables["live"].size == LIVE_SIZE
    check = {name: place for name, (place, _) in structs["falcore_check"].items()}
    assert check == {"fact": 0, "negated": 1, "count": 2, "more": 3, "pad": 4, "values": 8}
    assert {name: place for name, (place, _) in structs["falcore_conditions"].items()} == {
        "count": 0, "pad": 4, "checks": 8,
    }  # fmt: skip
    assert structs["falcore_check"]["values"][1] == CHECK_SIZE == (CONDITIONS_SIZE - 8) / CHECKS_MAX


def test_conditions_are_encoded_as_the_programs_read_them() -> None:
    clause = Check(Subject.NAME, True, names=(b"cat", b"")), Check(Subject.UID, ranges=((-1, 7),))
    data = encode((clause, ()))
    assert data[:8] == bytes([3, 0, 0, 0, 0, 0, 0, 0])
    first, second, third = (data[8 + CHECK_SIZE * n : 8 + CHECK_SIZE * (n + 1)] for n in range(3))
    assert first[:40] == bytes([0, 1, 2, 1, 0, 0, 0, 0]) + b"cat".ljust(32, b"\0")
    assert second[:24] == bytes([3, 0, 1, 0, 0, 0, 0, 0]) + b"\xff" * 8 + bytes([7, 0, 0, 0, 0, 0, 0, 0])
    assert third[1:4] == bytes([0, 0, 0])  # none of no values: never
    with pytest.raises(ValueError, match="at most 8 checks"):
        encode(((Check(Subject.PID),) * 9,))


def test_names_conditions_are_about_bring_the_program_that_notes_renames() -> None:
    named = Conditions(exit=((Check(Subject.NAME, names=(b"cat",)),),), exit_calls=frozenset({"read"}))
    request = CaptureRequest(exit=frozenset({"read"}), conditions=named)
    assert programs_for(request, FILE) == {"process_exit", "sys_exit", "identify", "task_rename"}


def test_programs_that_a_request_does_not_need_are_not_loaded() -> None:
    assert programs_for(CaptureRequest(enter=frozenset({"read"})), FILE) == {
        "process_exit", "process_exec", "process_fork", "sys_enter", "identify",
    }  # fmt: skip
    wanted = CaptureRequest(exit=frozenset({"read", "execve"}))
    assert programs_for(wanted, FILE) == {"process_exit", "sys_exit", "heavy_59", "identify"}
    assert programs_for(wanted, FILE, ia32=True) == programs_for(wanted, FILE) | {"ia32_exit"}
    assert attached_programs(wanted) == {"process_exit", "sys_exit"}
    everything = CaptureRequest(exit=frozenset(e.syscall for e in EVENTS if e.syscall and e.exit is not None))
    assert programs_for(everything, FILE) >= heavy_programs(FILE, Direction.EXIT).keys()


def refused(elf: bytes) -> bool:
    """Whether damaged bytes are refused; any other error than CaptureError fails the test."""
    said = ""
    try:
        read_program_file(elf)
    except CaptureError as error:
        said = str(error)
    assert not said or re.search(r"modern\.bpf\.o is damaged .*; reinstall falcore", said, re.S)
    return bool(said)


def test_a_truncated_object_is_refused() -> None:
    choose = random.Random(1)
    for length in (*range(70), *(choose.randrange(len(FILE.elf)) for _ in range(40))):
        assert refused(FILE.elf[:length]), length


@pytest.mark.parametrize("elf", [b"", b"\x7fELF", b"#!/bin/sh\n" * 50, bytes(4096)])
def test_bytes_that_are_no_object_are_refused(elf: bytes) -> None:
    assert refused(elf)


def test_an_object_for_another_machine_is_refused() -> None:
    other = bytearray(FILE.elf)
    struct.pack_into("<H", other, 18, 62)  # e_machine: EM_X86_64
    with pytest.raises(CaptureError, match="machine EM_X86_64, not EM_BPF"):
        read_program_file(bytes(other))


def test_damage_anywhere_in_the_headers_raises_nothing_but_a_refusal() -> None:
    choose = random.Random(2)
    tables = range(SECTION_HEADERS, len(FILE.elf) - 4, 4)
    refusals = 0
    for place in (*range(16, 60, 2), *choose.sample(tables, 60)):
        damaged = bytearray(FILE.elf)
        struct.pack_into("<I", damaged, place, choose.choice((1, 0x7FFFFFFF, 0xFFFFFFFF, choose.getrandbits(32))))
        refusals += refused(bytes(damaged))
    assert refusals > 3


def test_a_section_number_that_no_section_has_is_refused() -> None:
    damaged = bytearray(FILE.elf)
    struct.pack_into("<H", damaged, 60, 5)  # e_shnum: symbols name sections behind it
    assert refused(bytes(damaged))


def test_an_unknown_ability_to_do_without_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FALCORE_MODERN_EBPF_WITHOUT", "levitation")
    with pytest.raises(CaptureError, match="modern_ebpf: FALCORE_MODERN_EBPF_WITHOUT: levitation unknown"):
        ModernEbpfCapture(CaptureRequest())


def first_match(kind: RingKind, filter: str, request: CaptureRequest) -> _native.Event | None:
    """The first event of this process's own getppid calls, through a ring of that kind."""
    capture = ModernEbpfCapture(request.model_copy(update={"ring_kind": kind}))
    with Engine(capture, [Rule(compile_filter(filter), collect=True)]) as engine:
        assert {ring.kind for ring in capture.rings} == {kind}
        assert len(capture.rings) >= (os.cpu_count() or 1)
        engine.start()
        over = threading.Event()
        caller = threading.Thread(target=lambda: [os.getppid() for _ in iter(lambda: over.wait(0.01), True)])
        caller.start()
        try:
            found = next(engine.events(10), None)
        finally:
            over.set()
            caller.join()
        engine.finish()
        report = engine.report()
        assert report.closes(), report
        assert report.seen > 0
        return found


@pytest.mark.root
@pytest.mark.parametrize("lacking", ["", "may_goto"])
@pytest.mark.parametrize("kind", [RingKind.ARRAY, RingKind.BPF_RINGBUF])
def test_the_verifier_accepts_every_program_with_either_ring_and_events_come_through(
    kind: RingKind, lacking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FALCORE_MODERN_EBPF_WITHOUT", lacking)
    calls = frozenset(e.syscall for e in EVENTS if e.syscall and e.nr >= 0)
    request = CaptureRequest(enter=calls, exit=calls, buffer_bytes=1 << 20, include_self=True)
    event = first_match(kind, f"evt.type = getppid and evt.dir = < and proc.pid = {os.getpid()}", request)
    assert event is not None
    assert event.args == {"res": os.getppid()}
    assert event.tid != os.getpid()
    assert not event.late


@pytest.mark.root
@pytest.mark.parametrize("kind", [RingKind.ARRAY, RingKind.BPF_RINGBUF])
def test_bytes_of_io_survive_either_ring_unchanged(kind: RingKind, tmp_path: Path) -> None:
    path = tmp_path / "data"
    data = random.Random(3).randbytes(20_000)
    path.write_bytes(data)
    request = CaptureRequest(exit=frozenset({"read"}), snaplen=32768, include_self=True, ring_kind=kind)
    with Engine(
        ModernEbpfCapture(request),
        [Rule(compile_filter(f"evt.type = read and proc.pid = {os.getpid()}"), collect=True)],
    ) as engine:
        engine.start()
        with path.open("rb", buffering=0) as file:
            assert file.read(32768) == data
        engine.finish()
        events = [event for event in engine.take() if event.args["res"] == len(data)]
    assert [event.args["data"] for event in events] == [data]


@pytest.mark.root
def test_a_running_capture_holds_what_was_asked_for_where_the_programs_look(
    structs: dict[str, dict[str, tuple[int, int]]],
) -> None:
    request = CaptureRequest(enter=frozenset({"read"}), exit=frozenset({"read", "execve"}), snaplen=123)
    with ModernEbpfCapture(request) as capture:
        capture.start()
        assert capture._live is not None
        at = {name: FILE.variables["live"].offset + offset for name, (offset, _) in structs["falcore_live"].items()}
        assert struct.unpack_from("<I", capture._live, at["snaplen"])[0] == 123
        assert struct.unpack_from("<I", capture._live, at["self_tgid"])[0] != 0
        wanted = {number: bits for number in range(512) if (bits := capture._live[at["wanted"] + number])}
        ia32 = {3: 8 | 16, 11: 16} if runs_ia32_programs() else {}
        assert wanted == {0: 1 | 2, 59: 2 | 4, **ia32}
        capture.stop()


@pytest.mark.root
def test_a_running_capture_lets_go_of_what_is_not_wanted_any_more() -> None:
    whole = CaptureRequest(enter=frozenset({"getppid"}), exit=frozenset({"getppid"}), include_self=True)
    exits = whole.model_copy(update={"enter": frozenset()})
    nothing = exits.model_copy(update={"exit": frozenset(), "tracepoints": frozenset()})
    with ModernEbpfCapture(whole) as capture:
        capture.start()
        assert attached(capture) == {"sys_enter", "sys_exit", "process_exit"}
        capture.update(exits)
        assert attached(capture) == {"sys_exit", "process_exit"}
        capture.update(whole)
        assert attached(capture) == {"sys_enter", "sys_exit", "process_exit"}
        before = capture.stats().seen.get("getppid", 0)
        os.getppid()
        assert capture.stats().seen["getppid"] >= before + 2
        with pytest.raises(CaptureError, match="process_exec, process_fork not loaded"):
            capture.update(nothing)
        capture.stop()
        assert attached(capture) == set()


def attached(capture: ModernEbpfCapture) -> set[str]:
    """Programs of a capture that the kernel has links of, asked by their ids."""
    bpftool = shutil.which("bpftool") or shutil.which("bpftool", path="/usr/sbin:/sbin")
    assert bpftool, "bpftool reads what is attached: apt-get install bpftool"
    done = subprocess.run([bpftool, "-j", "link", "show"], capture_output=True, check=True)
    linked = {link["prog_id"] for link in json.loads(done.stdout)}
    ids = {}
    for name in capture._programs:
        info = Path(f"/proc/self/fdinfo/{capture._object.program_fd(name)}").read_text()
        ids[name] = int(re.search(r"prog_id:\s*(\d+)", info)[1])  # type: ignore[index]
    return {name for name, number in ids.items() if number in linked}


def test_no_loop_goes_back_by_falling_through() -> None:
    # check_cfg of Linux 5.10 takes jumps for a loop's way back, and nothing else.
    falling = {name: place for name, code in programs_of(FILE.elf).items() if (place := falling_back(code)) is not None}
    assert falling == {}
    # r1 += 1; goto -2 and the same without the jump
    there, back = struct.pack("<BBhi", 0x07, 1, 0, 1), struct.pack("<BBhi", 0x05, 0, -2, 0)
    skip, end = struct.pack("<BBhi", 0x05, 0, 1, 0), struct.pack("<BBhi", 0x95, 0, 0, 0)
    assert falling_back(there + back) is None
    # goto 2; 1: r1 += 1; 2: if r1 == 0 goto 1; exit
    assert falling_back(skip + there + struct.pack("<BBhi", 0x15, 1, -2, 0) + end) == 1


def programs_of(elf: bytes) -> dict[str, bytes]:
    """Each program's instructions."""
    file = ELFFile(io.BytesIO(elf))
    sections = list(file.iter_sections())
    return {
        symbol.name: sections[symbol["st_shndx"]].data()[symbol["st_value"] :][: symbol["st_size"]]
        for symbol in file.get_section_by_name(".symtab").iter_symbols()
        if symbol["st_info"]["type"] == "STT_FUNC" and symbol["st_info"]["bind"] == "STB_GLOBAL"
    }


def falling_back(code: bytes) -> int | None:
    """The first instruction, no jump, behind which is one that led to it, looked at in the verifier's order."""
    rows = list(struct.iter_unpack("<BBhi", code))
    new, open_, done = range(3)
    state = [new] * len(rows)

    def ways(place: int) -> Iterator[tuple[int, bool]]:
        operation, _, offset, _ = rows[place]
        if operation & 7 not in (5, 6) or operation & 0xF0 == 0x80:  # no jump, or a call
            yield place + 1, False
        elif operation & 0xF0 != 0x90:  # no exit
            if operation & 0xF0:
                yield place + 1, True
            yield place + 1 + offset, True

    path = [(0, ways(0))]
    state[0] = open_
    while path:
        place, left = path[-1]
        for target, jumps in left:
            if state[target] == new:
                state[target] = open_
                path.append((target, ways(target)))
                break
            if state[target] == open_ and not jumps:
                return place
        else:
            state[place] = done
            path.pop()
    return None


@pytest.mark.root
def test_the_verifier_has_little_to_look_at() -> None:
    if not _native.bpf_abilities().may_goto:
        pytest.skip("this kernel's BPF has no may_goto (Linux 6.9): loops are followed to their end")
    with ModernEbpfCapture(request()) as capture:
        programs = {name: loaded(fd) for name, fd in capture.program_fds().items()}
    assert programs["identify"].instructions < programs["identify"].machine_code < 100
    assert programs["identify"].looked_at == programs["identify"].instructions - 1  # a load of 64 bits is one
    looked_at = {name: program.looked_at for name, program in programs.items()}
    assert max(looked_at.values()) < 20_000, looked_at
    assert sum(looked_at.values()) < 250_000, looked_at
