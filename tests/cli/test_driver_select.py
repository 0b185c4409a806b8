# SPDX-License-Identifier: Apache-2.0
"""`falcore driver select` on described hosts and on this one, through the real command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HOSTS = Path(__file__).parents[1] / "hosts"


def falcore(*arguments: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-m", "falcore.cli.main", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )


def judge(host: str, *options: str) -> tuple[int, dict[str, Any]]:
    run = falcore("driver", "select", "--facts", str(HOSTS / f"{host}.json"), "--json", *options)
    return run.returncode, json.loads(run.stdout)


BTF_PARTS = ["btf", "tp_btf", "ring_buffer", "mapped_array"]
NO_BPF = ["bpf_read_kernel", *BTF_PARTS]
OLD_BPF = ["bpf_raw_tracepoint", "bpf_map_arguments"]
REFUSED = ["cap_bpf", "cap_perfmon", "bpf_read_kernel"]

#: Host -> exit code, chosen driver, and for each driver the facts that speak against it.
EXPECTED: dict[str, tuple[int, str | None, dict[str, list[str]]]] = {
    "3.10": (
        0,
        "kmod",
        {"kmod": [], "modern_ebpf": NO_BPF, "ebpf": ["bpf_read_kernel", *OLD_BPF, "perf_events", "bcc"]},
    ),
    "4.9": (0, "kmod", {"kmod": [], "ebpf": ["bpf_map_arguments"], "modern_ebpf": BTF_PARTS}),
    "4.12": (0, "kmod", {"kmod": [], "ebpf": [], "modern_ebpf": BTF_PARTS}),
    "4.12.14": (0, "ebpf", {"ebpf": [], "modern_ebpf": BTF_PARTS, "kmod": ["consent"]}),
    "4.18-el8-backports": (0, "modern_ebpf", {"modern_ebpf": [], "ebpf": [], "kmod": ["consent"]}),
    "5.4": (0, "ebpf", {"ebpf": [], "modern_ebpf": BTF_PARTS, "kmod": ["consent"]}),
    "5.8-without-btf": (0, "ebpf", {"ebpf": [], "modern_ebpf": ["btf", "tp_btf"], "kmod": ["consent"]}),
    "6.x-lockdown-integrity": (
        0,
        "modern_ebpf",
        {"modern_ebpf": [], "ebpf": [], "kmod": ["lockdown", "module_signatures_enforced", "consent"]},
    ),
    "6.x-lockdown-confidentiality": (
        4,
        None,
        {
            "modern_ebpf": ["lockdown", "bpf_read_kernel"],
            "ebpf": ["lockdown", "bpf_read_kernel", "bcc"],
            "kmod": ["lockdown", "module_signatures_enforced", "kernel_headers", "consent"],
        },
    ),
    "container-without-cap-bpf": (
        4,
        None,
        {
            "modern_ebpf": [*REFUSED, "tp_btf", "ring_buffer", "mapped_array"],
            "ebpf": [*REFUSED, *OLD_BPF, "perf_events", "bcc"],
            "kmod": ["cap_sys_admin", "cap_sys_module", "kernel_headers", "consent"],
        },
    ),
}


def test_every_described_host_is_expected_to_be_something() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in HOSTS.glob("*.json"))


@pytest.mark.parametrize("host", EXPECTED)
def test_a_described_host_gets_its_verdicts_reasons_and_exit_code(host: str) -> None:
    code, chosen, objections = EXPECTED[host]
    returned, report = judge(host)
    assert returned == code
    assert report["chosen"] == chosen
    assert report["trial"] is None
    assert report["untried"] is (chosen is not None)
    found = {
        verdict["driver"]: [reason["fact"] for reason in verdict["reasons"] if not reason["ok"]]
        for verdict in report["verdicts"]
        if verdict["driver"] in objections
    }
    assert found == objections
    assert [name for name in found if not found[name]] == [name for name in objections if not objections[name]]
    for verdict in report["verdicts"]:
        assert verdict["usable"] is all(reason["ok"] for reason in verdict["reasons"])
        for reason in verdict["reasons"]:
            assert reason["text"]
            assert reason["evidence"]
            assert bool(reason["remedy"]) is not reason["ok"]


def test_a_judgement_of_a_file_says_nothing_of_this_kernel() -> None:
    _, report = judge("3.10")
    assert os.uname().release not in json.dumps(report)


def test_confidentiality_is_named_with_the_file_that_says_so() -> None:
    _, report = judge("6.x-lockdown-confidentiality")
    reason = next(reason for reason in report["verdicts"][0]["reasons"] if reason["fact"] == "lockdown")
    assert "confidentiality" in reason["text"]
    assert reason["evidence"] == "/sys/kernel/security/lockdown: none integrity [confidentiality]"
    assert reason["remedy"] == "boot with lockdown=integrity"


def test_workload_io_and_consent_reach_the_choice() -> None:
    assert judge("4.18-el8-backports", "--workload", "io", "--allow-kmod")[1]["chosen"] == "kmod"
    assert judge("4.18-el8-backports", "--workload", "io")[1]["chosen"] == "modern_ebpf"


def test_a_driver_named_is_judged_alone_and_needs_the_same_consent() -> None:
    returned, report = judge("5.4", "--driver", "kmod")
    assert returned == 4
    assert [verdict["driver"] for verdict in report["verdicts"]] == ["kmod"]
    assert judge("5.4", "--driver", "kmod", "--allow-kmod")[1]["chosen"] == "kmod"


def test_the_plain_table_is_stable() -> None:
    run = falcore("driver", "select", "--facts", str(HOSTS / "4.12.14.json"), "--driver", "ebpf")
    assert run.stdout == (
        "DRIVER  USABLE  RANK  WHY\n"
        "ebpf    yes     1     kernel 4.12.14 is in its range >4.12\n"
        "chosen: ebpf (untried)\n"
    )
    assert run.stderr == ""


def test_explain_prints_what_was_found_and_what_to_change() -> None:
    run = falcore("driver", "select", "--facts", str(HOSTS / "5.8-without-btf.json"), "--explain")
    assert "  NO  BTF of the kernel is missing; needed to fit the program to this kernel's structures\n" in run.stdout
    assert "found: /sys/kernel/btf/vmlinux: ENOENT" in run.stdout
    assert "change: use a kernel with CONFIG_DEBUG_INFO_BTF" in run.stdout


def test_explain_names_what_a_driver_would_not_see_there() -> None:
    run = falcore("driver", "select", "--facts", str(HOSTS / "5.8-without-btf.json"), "--explain")
    assert "  blind: dev and ino of open, openat, openat2, creat, pipe and pipe2 are 0 or empty: " in run.stdout
    _, report = judge("5.8-without-btf", "--driver", "ebpf")
    spots = report["verdicts"][0]["blind_spots"]
    assert next(spot["events"] for spot in spots if "ino" in spot["parameters"])[0] == "open"
    _, report = judge("4.18-el8-backports", "--driver", "ebpf")
    spots = report["verdicts"][0]["blind_spots"]
    assert all(set(spot["events"]) <= {"io_uring_submit", "io_uring_complete"} for spot in spots)


def test_explain_names_what_a_driver_does_otherwise_there() -> None:
    run = falcore("driver", "select", "--facts", str(HOSTS / "4.12.14.json"), "--explain")
    assert "  note: before Linux 4.17: plain tracepoints, " in run.stdout
    assert "  note: before Linux 5.8: time that the machine sleeps " in run.stdout
    assert "sendmsg and writev are those of the first 8 places, not of 32: the kernel's verifier" in run.stdout
    _, report = judge("5.4", "--driver", "ebpf")
    assert [note["text"].split(":")[0] for note in report["verdicts"][0]["notes"]] == [
        "before Linux 5.5",
        "before Linux 5.8",
        "where the tracepoints of io_uring hand over no request, a completion counts as the doing of the thread it "
        "ran on",
    ]


def test_control_bytes_in_a_facts_file_do_not_reach_the_terminal(tmp_path: Path) -> None:
    facts = json.loads((HOSTS / "5.4.json").read_text())
    for fact in facts["facts"]:
        fact["evidence"] = "\x1b]0;owned\x07\x9b31m\u202e"
        if fact["name"] == "lockdown":
            fact["value"] = "confidentiality"
    path = tmp_path / "host.json"
    path.write_text(json.dumps(facts))
    for options in ((), ("--explain",), ("--json",)):
        run = falcore("driver", "select", "--facts", str(path), *options)
        assert run.returncode == 4
        assert not set(run.stdout + run.stderr) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "\\x1b]0;owned\\x07" in falcore("driver", "select", "--facts", str(path), "--explain").stdout


def test_facts_of_this_host_can_be_judged_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "here.json"
    assert falcore("driver", "facts", "-o", str(path)).returncode == 0
    saved = falcore("driver", "select", "--facts", str(path), "--json")
    live = falcore("driver", "select", "--no-trial", "--json")
    assert saved.returncode == live.returncode
    assert json.loads(saved.stdout)["verdicts"] == json.loads(live.stdout)["verdicts"]


@pytest.mark.root
def test_the_driver_of_this_host_is_proven_by_an_event() -> None:
    run = falcore("driver", "select", "--json")
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout)
    assert report["chosen"] == "modern_ebpf"
    assert report["untried"] is False
    assert report["trial"]["ok"] is True
    assert report["trial"]["first_event"] in {"getppid", "procexit"}
    assert report["trial"]["milliseconds"] > 0


def assert_names_the_capability(run: subprocess.CompletedProcess[str]) -> None:
    assert run.returncode == 4, run.stderr
    assert "CAP_BPF is missing" in run.stdout
    assert "CAP_SYS_MODULE is missing" in run.stdout or "loadable modules is missing" in run.stdout
    assert "not permitted to find out" in run.stdout
    assert "EPERM" in run.stdout
    assert "unsupported" not in run.stdout
    assert "chosen: none" in run.stdout


@pytest.mark.root
def test_root_without_capabilities_is_told_which_is_missing() -> None:
    drop = ("setpriv", "--inh-caps=-all", "--bounding-set=-all")
    assert_names_the_capability(falcore("driver", "select", "--explain", before=drop))


@pytest.mark.root
def test_an_unprivileged_user_is_told_which_capability_is_missing() -> None:
    nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    reads = subprocess.run([*nobody, sys.executable, "-c", "import falcore.cli.main"], check=False, capture_output=True)
    if reads.returncode:
        pytest.skip(f"user 65534 cannot read {sys.executable} or the packages it imports")
    assert_names_the_capability(falcore("driver", "select", "--explain", before=nobody))


@pytest.mark.root
def test_with_the_btf_file_hidden_the_verdict_names_it_and_where_btf_came_from() -> None:
    hide = ("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /sys/kernel/btf && exec "$@"', "sh")
    run = falcore("driver", "select", "--no-trial", "--driver", "modern_ebpf", "--json", before=hide)
    assert run.returncode == 0, run.stderr
    reasons = json.loads(run.stdout)["verdicts"][0]["reasons"]
    evidence = next(reason["evidence"] for reason in reasons if reason["fact"] == "btf")
    assert "/sys/kernel/btf/vmlinux: ENOENT" in evidence
    assert "is vmlinux" in evidence
