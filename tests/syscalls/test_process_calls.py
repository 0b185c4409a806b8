# SPDX-License-Identifier: Apache-2.0
"""Calls that make, change and end processes, parameter by parameter against procfs."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from observation import Observation, Observed, flags
from standing_capture import StandingCapture
from subject import task

pytestmark = pytest.mark.root

TYPES = {
    *("clone", "clone3", "fork", "vfork", "exit", "exit_group", "procexit"),
    *("execve", "execveat", "prctl", "arch_prctl", "getppid"),
}


def text(value: str) -> bytes:
    return value.encode("latin-1")


def cgroups_agree(value: bytes, procfs: str) -> bool:
    """Whether every `controller=path` of the event is in /proc/PID/cgroup, or in the unified hierarchy."""
    known = {}
    for line in procfs.splitlines():
        _, names, path = line.split(":", 2)
        for name in names.split(",") if names else [""]:
            known[name] = path
    for entry in value.rstrip(b"\0").split(b"\0"):
        name, _, path = entry.decode().partition("=")
        name = {"io": "blkio"}.get(name, name) if "blkio" in known else name
        if known.get(name, known.get("", path)) != path:
            return False
    return True


def assert_task(arguments: dict[str, Any], facts: dict[str, Any]) -> None:
    """What exec and clone say alike."""
    assert arguments["exe"] == facts["exe"]
    assert arguments["args"] == text(facts["args"])
    assert arguments["tid"] == arguments["pid"] == facts["pid"]
    assert arguments["ptid"] == facts["ppid"]
    assert arguments["cwd"] == ""
    assert arguments["fdlimit"] == facts["fdlimit"]
    assert 0 <= arguments["pgft_maj"] <= facts["majflt"]
    assert 0 <= arguments["pgft_min"] <= facts["minflt"]
    assert arguments["vm_swap"] == 0
    assert 0 < arguments["vm_size"] <= facts["size"] + 1024
    # The kernel counts pages in batches for every CPU: a new program's first ones may not be in the sum yet.
    assert 0 <= arguments["vm_rss"] <= arguments["vm_size"]
    assert arguments["comm"] == facts["comm"]
    assert cgroups_agree(arguments["cgroups"], facts["cgroup"])


def assert_clone(arguments: dict[str, Any], facts: dict[str, Any], names: str) -> None:
    assert_task(arguments, facts)
    assert arguments["flags"] == (flags("clone_flags", names) if names else 0)
    assert arguments["uid"] == facts["uid"]
    assert arguments["gid"] == facts["gid"]
    assert arguments["vtid"] == facts["vtid"]
    assert arguments["vpid"] == facts["vpid"]
    assert arguments["pidns_init_start_ts"] >= 0


@pytest.mark.parametrize(("act", "names"), [("fork", ""), ("clone", "CLONE_FS"), ("clone3", "CLONE_FILES")])
def test_both_returns_of_a_new_process_describe_it(observed: Observed, act: str, names: str) -> None:
    seen = observed(act)
    child = seen.facts["pid"]
    parent_side = seen.one(act, "<", res=child)
    assert_clone(parent_side.args, seen.facts["parent"], names)
    child_side = seen.one(act, "<", tid=child)
    assert child_side.args["res"] == 0
    assert_clone(child_side.args, seen.facts["child"], names)
    assert child_side["proc.ppid"] == seen.tid
    assert len(seen.all(act, ">")) == 1


def test_a_failed_clone_reports_the_error(observed: Observed) -> None:
    seen = observed("clone_fails")
    assert seen.facts["res"] == -22
    assert seen.one("clone", "<").args["res"] == -22


def test_vfork_describes_parent_and_child(standing: StandingCapture, workload: Callable[[str], str]) -> None:
    command = [workload("vfork_child")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        answer, _ = program.communicate("go\n")
    child = int(answer)
    seen = Observation({"tid": program.pid}, standing.until_exit(program.pid))
    parent_side = seen.one("vfork", "<", res=child)
    child_side = seen.one("vfork", "<", tid=child)
    assert child_side.args["res"] == 0
    assert child_side.args["ptid"] == program.pid
    assert child_side.args["flags"] == parent_side.args["flags"] == flags("clone_flags", "CLONE_VFORK|CLONE_VM")
    assert child_side.args["comm"] == "vfork_child"
    assert seen.one("procexit", ">", tid=child).args["ret"] == 5


def test_procexit_reports_an_exit_status(observed: Observed) -> None:
    seen = observed("fork")
    assert seen.one("procexit", ">", tid=seen.facts["pid"]).args == {
        "status": 9 << 8,
        "ret": 9,
        "sig": 0,
        "core": 0,
        "reaper_tid": 0,
    }


def test_procexit_reports_a_killing_signal(observed: Observed) -> None:
    seen = observed("killed")
    assert seen.facts["status"] == 15
    assert seen.one("procexit", ">", tid=seen.facts["pid"]).args == {
        "status": 15,
        "ret": 0,
        "sig": 15,
        "core": 0,
        "reaper_tid": 0,
    }


def test_procexit_names_who_gets_the_orphans(observed: Observed) -> None:
    seen = observed("orphan")
    assert seen.one("procexit", ">", tid=seen.facts["pid"]).args["reaper_tid"] == seen.facts["reaper"] == seen.tid


def test_a_thread_shares_its_process_and_ends_by_exit(observed: Observed) -> None:
    seen = observed("thread")
    thread = seen.facts["thread"]
    made = [event for name in ("clone", "clone3") for event in seen.all(name, "<", res=thread)]
    assert len(made) == 1
    # The new thread may run before its creator returns; both sides tell of it.
    born = [event for name in ("clone", "clone3") for event in seen.all(name, "<", tid=thread)]
    assert born[0].args["pid"] == seen.tid
    assert born[0].args["tid"] == thread
    assert born[0].args["flags"] & flags("clone_flags", "CLONE_THREAD|CLONE_VM|CLONE_FILES") == flags(
        "clone_flags", "CLONE_THREAD|CLONE_VM|CLONE_FILES"
    )
    assert seen.one("exit", ">", tid=thread).args == {"status": 0}
    assert seen.one("procexit", ">", tid=thread)["proc.pid"] == seen.tid


@pytest.mark.parametrize("code", [0, 7, 255])
def test_exit_group_reports_its_status(standing: StandingCapture, code: int) -> None:
    child = subprocess.Popen(["sh", "-c", f"exit {code}"])
    assert child.wait() == code
    events = standing.until_exit(child.pid)
    own = [event for event in events if event.tid == child.pid and event.type in {"exit_group", "procexit"}]
    assert [(event.type, event.direction) for event in own] == [("exit_group", ">"), ("procexit", ">")]
    assert own[0].args == {"status": code}
    assert own[1].args["ret"] == code


def test_prctl_reports_text_and_number_arguments(observed: Observed) -> None:
    seen = observed("prctl")
    name = "a-new-name-that-is-too-long"[:15]
    assert seen.facts["name"] == name
    events = [event.args for event in seen.all("prctl", "<")]
    assert events == [
        {"res": 0, "option": flags("prctl_options", "PR_SET_NAME"), "arg2_str": name, "arg2_int": 0},
        {"res": 0, "option": flags("prctl_options", "PR_GET_NAME"), "arg2_str": name, "arg2_int": 0},
        {"res": 0, "option": flags("prctl_options", "PR_SET_KEEPCAPS"), "arg2_str": "", "arg2_int": 1},
        {"res": -22, "option": flags("prctl_options", "PR_SET_DUMPABLE"), "arg2_str": "", "arg2_int": 99},
    ]
    assert seen.all("prctl", "<")[-1]["proc.name"] == name


def test_arch_prctl_reports_code_and_address(observed: Observed) -> None:
    seen = observed("arch_prctl")
    asked = {"code": flags("arch_prctl_codes", "ARCH_GET_FS"), "addr": seen.facts["address"]}
    assert seen.one("arch_prctl", ">").args == asked
    assert seen.one("arch_prctl", "<").args == asked | {"res": seen.facts["res"]}


def test_getppid_reports_the_parent(observed: Observed) -> None:
    seen = observed("getppid")
    results = [event.args for event in seen.all("getppid", "<")]
    assert results == [{"res": seen.facts["ppid"]}] * len(results)
    assert len(results) == 4
    assert seen.all("getppid", ">")[0].args == {}


def reads_as_cat(pid: int) -> bool:
    """Whether the process is a cat that waits for its standard input."""
    process = Path(f"/proc/{pid}")
    return (process / "comm").read_text() == "cat\n" and (process / "syscall").read_text().startswith("0 0x0 ")


class Transformation:
    """A process that waits, then becomes /bin/cat, which waits too: procfs tells what it is."""

    def __init__(self, standing: StandingCapture, command: list[str], env: dict[str, str], ready: str = "") -> None:
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env, bufsize=1
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            if ready:
                assert child.stdout.readline() == ready
            child.stdin.write("go\n")
            child.stdin.flush()
            end = time.monotonic() + 20
            # Its name changes while the exec goes on; when it reads, that is over, and all pages are there.
            while not reads_as_cat(child.pid):
                assert time.monotonic() < end
                time.sleep(0.01)
            self.facts = task(child.pid)
            child.stdin.close()
            child.stdout.read()
        self.seen = Observation({"tid": child.pid}, standing.until_exit(child.pid))


def assert_exec(arguments: dict[str, Any], facts: dict[str, Any]) -> None:
    assert_task(arguments, facts)
    assert arguments["res"] == 0
    assert arguments["env"] == text(facts["environ"])
    # procfs packs the number differently: major << 8 | minor, as the event does, for ordinary terminals.
    assert arguments["tty"] == facts["tty"]
    assert arguments["vpgid"] == facts["vpgid"]
    assert arguments["pgid"] == facts["pgid"]
    assert arguments["loginuid"] == facts["loginuid"]
    assert arguments["flags"] & flags("execve_flags", "EXE_WRITABLE")  # root may write everything
    assert [arguments[f"cap_{kind}"] for kind in ("inheritable", "permitted", "effective")] == facts["caps"]
    assert arguments["exe_ino"] == facts["ino"]
    assert arguments["exe_ino_ctime"] == facts["ctime"]
    assert arguments["exe_ino_mtime"] == facts["mtime"]
    assert arguments["uid"] == facts["uid"]
    assert arguments["gid"] == facts["gid"]
    assert arguments["trusted_exepath"] == facts["exepath"]


def test_execve_describes_the_new_program(standing: StandingCapture) -> None:
    made = Transformation(standing, ["sh", "-c", "read line; exec /bin/cat -"], {"A": "1", "B": "two words"})
    event = made.seen.one("execve", "<", exe="/bin/cat")
    assert_exec(event.args, made.facts)
    assert event.args["filename"] == "/bin/cat"
    assert made.seen.all("execve", ">")[-1].args == {"filename": "/bin/cat"}
    assert event["proc.name"] == "cat"
    assert event["proc.exepath"] == made.facts["exepath"]


def test_execveat_describes_the_new_program(standing: StandingCapture) -> None:
    subject = str(Path(__file__).with_name("subject.py"))
    made = Transformation(standing, [sys.executable, subject, "execveat"], {}, "ready\n")
    # A new x86 program returns from execve: set_personality_64bit() of the kernel stores that number.
    event = made.seen.one("execve", "<", exe="kitten")
    assert_exec(event.args, made.facts)
    enter = made.seen.one("execveat", ">").args
    assert enter["pathname"] == "cat"
    assert enter["dirfd"] > 2
    assert enter["flags"] == 0


def test_a_failed_execve_reports_what_was_asked_for(standing: StandingCapture, tmp_path: Path) -> None:
    file = tmp_path / "no-program"
    file.touch(mode=0o600)
    child = subprocess.Popen(["sh", "-c", f"exec {file}"], stderr=subprocess.DEVNULL)
    child.wait()
    seen = Observation({"tid": child.pid}, standing.until_exit(child.pid))
    failed = seen.one("execve", "<", filename=str(file))
    assert failed.args["res"] == -13
    assert failed["proc.name"] == "sh"


def test_a_failed_execveat_reports_the_error_and_its_flags(observed: Observed) -> None:
    seen = observed("execveat_fails")
    assert seen.facts["res"] == -2
    assert seen.one("execveat", ">").args == {
        "dirfd": seen.facts["dirfd"],
        "pathname": "no-such-program",
        "flags": flags("execveat_flags", "AT_SYMLINK_NOFOLLOW"),
    }
    assert seen.one("execveat", "<").args["res"] == -2
