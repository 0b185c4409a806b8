# SPDX-License-Identifier: Apache-2.0
"""The classic eBPF driver, live: compiled by bcc without kernel headers, perf pages read in place."""

from __future__ import annotations

import dataclasses
import graphlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driver_under_test import scaled
from falcore_process import COMMAND, FalcoreProcess, Outcome
from kernel_programs import assert_gone, bpftool, programs_of
from looping_workload import LoopingWorkload

from falcore import _native
from falcore.capture.interface import BUFFER_MIN, CaptureRequest, RingKind
from falcore.capture.reading import connect
from falcore.drivers.ebpf.abilities import Abilities
from falcore.drivers.ebpf.capture import EbpfCapture
from falcore.drivers.ebpf.compiler import CALL, INSTRUCTION
from falcore.drivers.ebpf.compiling import compile_programs
from falcore.drivers.ebpf.fill_programs import fill_programs
from falcore.drivers.ebpf.loading import load
from falcore.drivers.ebpf.program_cache import VARIABLE
from falcore.drivers.ebpf.program_text import CONDITION_MAPS, FOLDER, MAPS, program_text
from falcore.engine import Engine, Rule
from falcore.errors import CaptureError
from falcore.filter.compile import compile_filter

pytestmark = pytest.mark.root

Run = Callable[..., FalcoreProcess]
LINE = re.compile(r"^\d+ \S+ \d+ cat \((\d+)\.\1\) ([<>]) (\S+) ?(.*)$")
#: Pages come and go between two programs at one tracepoint.
VARIES = re.compile(r"\bvm_rss=\d+")


def assert_equation(outcome: Outcome) -> None:
    """seen = delivered + lost: in all, by type, by cause."""
    stats = outcome.stats
    assert stats["seen"] == stats["delivered"] + stats["lost"]
    for name, counts in stats["by_type"].items():
        assert counts["seen"] == counts["delivered"] + counts["lost"], name
        assert sum(lost.get(name, 0) for lost in stats["by_cause"].values()) == counts["lost"], name


def cat_lines(outcome: Outcome, pid: int) -> list[tuple[str, str, str]]:
    """Direction, type and arguments of one cat."""
    matches = [match for line in outcome.lines if (match := LINE.match(line)) and match[1] == str(pid)]
    return [(match[2], match[3], VARIES.sub("vm_rss=", match[4])) for match in matches]


def test_cat_prints_the_same_lines_as_the_modern_driver(falcore_run: Run) -> None:
    processes = [falcore_run("--driver", driver, "proc.name=cat") for driver in ("ebpf", "modern_ebpf")]
    with subprocess.Popen(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL) as child:
        assert child.wait() == 0
    outcomes = [process.interrupt() for process in processes]
    assert "falcore: capturing with ebpf" in outcomes[0].errors
    assert [outcome.stats["lost"] for outcome in outcomes] == [0, 0]
    classic, modern = (cat_lines(outcome, child.pid) for outcome in outcomes)
    assert len(classic) > 50
    assert classic == modern
    assert any(kind == "execve" and "exe=cat args=/etc/hosts." in text for _, kind, text in classic)
    assert any(kind == "openat" and text.startswith("fd=3(<f>/etc/hosts)") for _, kind, text in classic)


@pytest.mark.parametrize(("option", "directions"), [(["--exit-only"], 1), ([], 2)], ids=["exit_only", "both"])
def test_the_count_by_pid_is_exact_and_nothing_is_lost(
    falcore_run: Run, workload: Callable[[str], str], option: list[str], directions: int
) -> None:
    with LoopingWorkload(workload("getppid_loop"), 100_000) as loop:
        process = falcore_run("-q", "--driver", "ebpf", *option, f"evt.type=getppid and proc.pid={loop.pid}")
        loop.go()
        loop.finish()
        outcome = process.interrupt()
    assert_equation(outcome)
    assert outcome.stats["by_cause"].get("nested", {}) == {}
    # Other programs of this machine share the rings: what they displaced is in the account.
    assert outcome.of("getppid")["matched"] + outcome.of("getppid")["lost"] >= directions * loop.count
    if outcome.stats["lost"] == 0:
        assert outcome.of("getppid")["matched"] == directions * loop.count


def test_a_tiny_buffer_loses_and_the_equation_closes(falcore_run: Run, workload: Callable[[str], str]) -> None:
    process = falcore_run("--driver", "ebpf", "--buffer", "128K", "evt.type=getppid")
    with LoopingWorkload(workload("getppid_loop"), 300_000) as loop:
        process.send(signal.SIGSTOP)  # a reader that runs may well keep up
        loop.go()
        loop.finish()
        process.send(signal.SIGCONT)
    outcome = process.interrupt()
    assert outcome.of("getppid")["lost"] > 0
    assert outcome.stats["by_cause"]["buffer_full"]["getppid"] > 0
    assert_equation(outcome)


def test_loss_is_counted_once_and_agrees_with_what_the_kernel_announces(workload: Callable[[str], str]) -> None:
    request = CaptureRequest(exit=frozenset({"getppid"}), tracepoints=frozenset(), buffer_bytes=BUFFER_MIN)
    with LoopingWorkload(workload("getppid_loop"), 50_000) as loop, EbpfCapture(request) as capture:
        pipeline = connect(capture, _native.EventTable())
        capture.start()
        loop.go()
        loop.finish()
        pipeline.run(2**64 - 1, 0, True)
        # A record behind the gap makes the kernel say how large it was, on whichever CPU it is.
        for cpu in {ring.cpu for ring in capture.rings}:
            with LoopingWorkload(workload("getppid_loop"), 1) as one:
                subprocess.run(["taskset", "-pc", str(cpu), str(one.pid)], check=True, capture_output=True)
                one.go()
                one.finish()
        capture.stop()
        pipeline.run(2**64 - 1, 0, True)
        counted = sum(sum(counts.values()) for counts in capture.stats().lost.values())
        stats = pipeline.stats()
        assert counted > 0
        assert stats.announced_lost == counted
        announcements = sum(taken for name, taken, _ in stats.by_name if name == "drop")
        assert announcements > 0
        assert sum(capture.stats().seen.values()) == stats.delivered - announcements + counted


def test_the_first_event_comes_without_kernel_headers(tmp_path: Path) -> None:
    # How long it takes is for bench/ to say: the compiler shares the machine with whatever else runs on it.
    command = [*COMMAND, "run", "--driver", "ebpf", "-n", "1"]
    kept = tmp_path / "kept"
    for _ in ("compiled", "from what was kept"):
        run = subprocess.run(command, capture_output=True, check=True, env={**os.environ, VARIABLE: str(kept)})
        assert run.stdout.count(b"\n") == 1
        assert len(list(kept.glob("*.json"))) == 1


def test_select_proves_it_by_an_event() -> None:
    run = subprocess.run(
        [*COMMAND, "driver", "select", "--driver", "ebpf", "--json"], capture_output=True, text=True, check=True
    )
    report = json.loads(run.stdout)
    assert report["chosen"] == "ebpf"
    assert report["trial"]["ok"] is True


def test_where_the_modern_driver_fails_its_trial_ebpf_is_chosen_and_says_why() -> None:
    hide = ("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /sys/kernel/btf && exec "$@"', "sh")
    run = subprocess.run([*hide, *COMMAND, "driver", "select", "--json"], capture_output=True, text=True, check=True)
    report = json.loads(run.stdout)
    assert report["chosen"] == "ebpf"
    modern = next(verdict for verdict in report["verdicts"] if verdict["driver"] == "modern_ebpf")
    assert any("/sys/kernel/btf/vmlinux" in reason["text"] for reason in modern["reasons"] if not reason["ok"])


def test_kill_9_leaves_nothing_in_the_kernel(falcore_run: Run) -> None:
    process = falcore_run("--driver", "ebpf", "evt.type=getppid")
    programs = programs_of(process.pid)
    assert programs
    process.send(signal.SIGKILL)
    process.kill()
    assert_gone(programs)


def test_the_compiler_is_gone_once_it_captures(falcore_run: Run) -> None:
    process = falcore_run("--driver", "ebpf", "evt.type=getppid")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    assert children == ""
    assert "libbcc" not in Path(f"/proc/{process.pid}/maps").read_text()


def test_without_type_information_events_still_come_and_a_note_says_what_is_missing(
    workload: Callable[[str], str],
) -> None:
    names = frozenset({"getppid", "openat", "close"})
    with LoopingWorkload(workload("open_close"), 10) as loop, EbpfCapture(CaptureRequest(exit=names), b"") as capture:
        assert "dev and ino" in capture.notes()[0]
        pipeline = connect(capture, _native.EventTable())
        mine = [tuple(node) for node in compile_filter(f"thread.tid = {loop.pid}").nodes]
        pipeline.add_rule(mine, "text", "", -1, True)
        capture.start()
        loop.go()
        loop.finish()
        capture.stop()
        events: list[_native.Event] = []
        while pipeline.run(2**64 - 1, 0, True).delivered:
            events += pipeline.take()
    opened = [event.args for event in events if event.type == "openat"]
    assert len(opened) >= 10
    assert all(args["name"].startswith("/") and args["dev"] == 0 and args["ino"] == 0 for args in opened[-10:])
    assert [event.type for event in events][-1] == "procexit"


def test_other_rings_than_perf_pages_are_refused() -> None:
    with pytest.raises(CaptureError, match="perf pages only"):
        EbpfCapture(CaptureRequest(ring_kind=RingKind.ARRAY))


def test_what_the_verifier_does_not_take_is_told_with_its_decisive_lines() -> None:
    text = "int reads_anywhere(void *ctx) { long *p = (void *)8; return *p; }"
    with pytest.raises(CaptureError, match="verifier refuses") as caught:
        load(compile_programs(lambda _: text, ["reads_anywhere"], []))
    assert "invalid mem access" in caught.value.log


def test_what_does_not_compile_is_told_with_the_compilers_errors() -> None:
    with pytest.raises(CaptureError, match="does not compile") as caught:
        list(compile_programs(lambda _: "int broken(void *ctx) { return nowhere; }", ["broken"], []))
    assert "undeclared identifier 'nowhere'" in caught.value.log


def test_the_bodies_are_compiled_by_a_bcc_that_does_not_tell_its_last_pass() -> None:
    text = """
    #ifdef FALCORE_EVERY_PASS
    int late(void *ctx) { return bpf_get_smp_processor_id() + 1; }
    #else
    int late(void *ctx) { return 0; }
    #endif
    """
    (part,) = compile_programs(lambda _: text, ["late"], [])
    assert CALL in part.programs["late"][::INSTRUCTION]


def test_the_compiler_does_not_read_the_kernels_symbols() -> None:
    script = f"from runpy import run_path; run_path('{FOLDER / 'compiler.py'}')['hide_symbols'](); "
    script += "print(len(open('/proc/kallsyms').read()))"
    inside = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(inside.stdout) == 0
    with open("/proc/kallsyms") as here:
        assert here.readline()


@pytest.mark.parametrize(
    ("content", "says"), [("", "is not the BPF Compiler Collection"), ("import nothing_", "install python3-bpfcc")]
)
def test_another_bcc_and_none_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, says: str
) -> None:
    # The namesake comes first on the compiler's path, as an installed package does.
    package = tmp_path / "bcc"
    package.mkdir()
    (package / "__init__.py").write_text(content)
    interpreter = tmp_path / "python"
    interpreter.write_text(
        f'#!/bin/sh\nshift\nexec {sys.executable} -c "import sys, runpy; '
        f"sys.path.insert(0, '{tmp_path}'); runpy.run_path('$1', run_name='__main__')\"\n"
    )
    interpreter.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(interpreter))
    with pytest.raises(CaptureError, match=says):
        list(compile_programs(lambda _: "", [], []))


def test_without_capabilities_it_is_not_permitted_never_unsupported() -> None:
    drop = ("setpriv", "--inh-caps=-all", "--bounding-set=-all")
    code = (
        "from falcore.capture.interface import CaptureRequest\n"
        "from falcore.drivers.ebpf.capture import EbpfCapture\n"
        "from falcore.errors import CaptureError\n"
        "try:\n    EbpfCapture(CaptureRequest(exit=frozenset({'getppid'})))\n"
        "except CaptureError as error:\n    print(error)\n"
    )
    run = subprocess.run([*drop, sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "not permitted" in run.stdout
    assert "EPERM" in run.stdout


#: What kernels before Linux 5.3 lack, but for plain tracepoints: those need the registers of an older kernel's stack.
OLD = Abilities(loops=False, boot_clock=False, mapped_arrays=False)


#: kernel/bpf/verifier.c before Linux 5.3: BPF_MAXINSNS.
OLD_LENGTH = 4096
#: BPF_JMP, the class of jumps; BPF_JMP | BPF_JA and BPF_JMP | BPF_EXIT.
JUMP, ALWAYS, EXIT = 0x05, 0x05, 0x95


def ways_on(code: bytes) -> dict[int, set[int]]:
    """Instruction -> those that the program may go on with."""
    ways: dict[int, set[int]] = {}
    for at in range(0, len(code), INSTRUCTION):
        number, operation = at // INSTRUCTION, code[at]
        ways[number] = {number + 1} - ({number + 1} if operation in {ALWAYS, EXIT} else set())
        if operation & 7 == JUMP and operation not in {CALL, EXIT}:
            ways[number].add(number + 1 + int.from_bytes(code[at + 2 : at + 4], "little", signed=True))
    return ways


@pytest.mark.parametrize("abilities", [OLD, dataclasses.replace(OLD, raw_tracepoints=False)], ids=["raw", "plain"])
def test_programs_for_old_verifiers_are_short_and_have_no_loops(abilities: Abilities) -> None:
    """This host's verifier takes both, and so says nothing."""
    names = ["sys_enter", "sys_exit", "process_exit", *(fill.name for fill in fill_programs(split=True))]
    parts = compile_programs(
        lambda programs: program_text(programs, 1, None, split=True, conditions=True),
        names,
        MAPS + CONDITION_MAPS,
        abilities.flags,
    )
    programs = {name: code for part in parts for name, code in part.programs.items()}
    assert programs.keys() == set(names)
    looping = []
    for name, code in programs.items():
        try:
            graphlib.TopologicalSorter(ways_on(code)).prepare()
        except graphlib.CycleError:
            looping.append(name)
    assert looping == []
    assert {
        name: len(code) // INSTRUCTION for name, code in programs.items() if len(code) > OLD_LENGTH * INSTRUCTION
    } == {}


def test_as_on_an_old_kernel_cat_prints_the_same_lines(falcore_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    modern = falcore_run("--driver", "modern_ebpf", "proc.name=cat")
    monkeypatch.setenv("FALCORE_EBPF_WITHOUT", "loops,boot_clock,mapped_arrays")
    old = falcore_run("--driver", "ebpf", "proc.name=cat")
    with subprocess.Popen(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL) as child:
        assert child.wait() == 0
    outcomes = [process.interrupt() for process in (modern, old)]
    lines = [cat_lines(outcome, child.pid) for outcome in outcomes]
    assert len(lines[0]) > 50
    assert lines[0] == lines[1]


def test_as_on_a_kernel_that_preempts_programs_nothing_is_lost(
    falcore_run: Run, workload: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FALCORE_EBPF_WITHOUT", "not_preempted")
    with LoopingWorkload(workload("getppid_loop"), scaled(10_000)) as loop:
        process = falcore_run("-q", "--driver", "ebpf", f"evt.type=getppid and proc.pid={loop.pid}")
        dumps = [str(bpftool("prog", "dump", "xlated", "id", str(number))) for number in programs_of(process.pid)]
        loop.go()
        loop.finish()
        outcome = process.interrupt()
    assert any("bpf_preempt_disable" in dump and "bpf_preempt_enable" in dump for dump in dumps)
    assert_equation(outcome)
    assert outcome.stats["by_cause"].get("nested", {}) == {}
    assert outcome.of("getppid")["matched"] + outcome.of("getppid")["lost"] >= 2 * loop.count


@pytest.mark.parametrize("abilities", [OLD, dataclasses.replace(OLD, raw_tracepoints=False)], ids=["raw", "plain"])
def test_without_loops_and_types_loss_is_exact_in_all_and_by_type(
    workload: Callable[[str], str], abilities: Abilities
) -> None:
    request = CaptureRequest(
        enter=frozenset({"getppid"}), exit=frozenset({"getppid"}), tracepoints=frozenset(), buffer_bytes=BUFFER_MIN
    )
    with LoopingWorkload(workload("getppid_loop"), 100_000) as loop:
        capture = EbpfCapture(request, b"", abilities)
        assert {ring.kind for ring in capture.rings} == {RingKind.PERF_NUMBERED}
        with Engine(capture, [Rule(compile_filter("evt.type=getppid"))]) as engine:
            engine.start()
            loop.go()
            loop.finish()
            engine.finish()
            report = engine.report()
    assert report.lost > 0
    assert report.unread == 0
    assert report.closes()
    assert report.by_cause["buffer_full"]["getppid"] > 0
    assert report.by_type["getppid"].seen >= 2 * loop.count


THREADS = frozenset({"switch", "signaldeliver", "page_fault"})


def test_without_loops_and_types_switches_signals_and_faults_come() -> None:
    with EbpfCapture(CaptureRequest(tracepoints=THREADS), b"", OLD) as capture:
        capture.start()
        subprocess.run(["sh", "-c", "trap : USR1; kill -USR1 $$; sleep 0.01"], check=True)
        capture.stop()
        assert {name for name, count in capture.stats().seen.items() if count} >= THREADS


def test_plain_tracepoints_leave_switches_signals_and_faults_out_and_say_so() -> None:
    with EbpfCapture(
        CaptureRequest(exit=frozenset({"getppid"}), tracepoints=THREADS),
        b"",
        dataclasses.replace(OLD, raw_tracepoints=False),
    ) as capture:
        assert any(note.startswith("page_fault, signaldeliver, switch: not captured") for note in capture.notes())


def test_without_types_a_new_programs_arguments_come_from_its_stack() -> None:
    request = CaptureRequest(exit=frozenset({"execve"}), tracepoints=frozenset())
    environment = {f"NUMBER_{number}": "x" * (number % 9) for number in range(100)}
    with EbpfCapture(request, b"", OLD) as capture:
        pipeline = connect(capture, _native.EventTable())
        nodes = [tuple(node) for node in compile_filter("evt.type=execve and evt.res=SUCCESS").nodes]
        pipeline.add_rule(nodes, "text", "", -1, True)
        capture.start()
        child = subprocess.Popen(["/bin/echo", "one", "two three"], stdout=subprocess.DEVNULL, env=environment)
        assert child.wait() == 0
        found = None
        for _ in range(100):
            pipeline.run(1, 20_000_000, False)
            found = found or next((event for event in pipeline.take() if event.tid == child.pid), None)
    assert found is not None
    args = found.args
    assert args["exe"] == "/bin/echo"
    assert args["args"] == b"one\0two three\0"
    assert args["env"] == "".join(f"{name}={value}\0" for name, value in environment.items()).encode()
    assert args["filename"] == "/bin/echo"
