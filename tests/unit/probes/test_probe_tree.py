# SPDX-License-Identifier: Apache-2.0
"""Probes on trees of files that describe a host: what is found, what is absent, what may not be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from falcore.capture.facts import Fact
from falcore.probes.inspector import inspect

Tree = Callable[[dict[str, str]], Path]

RELEASE = {"proc/sys/kernel/osrelease": "4.18.0-553.el8_10.x86_64\n"}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    def build(files: dict[str, str]) -> Path:
        for path, text in files.items():
            place = tmp_path / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if text.startswith("-> "):
                place.symlink_to(text[3:])
            else:
                place.write_text(text)
        return tmp_path

    return build


def fact(root: Path, name: str) -> Fact:
    found = inspect(root).get(name)
    assert found is not None
    return found


def test_an_empty_tree_gives_facts_without_a_claim_about_the_kernel(tmp_path: Path) -> None:
    facts = inspect(tmp_path)
    for name in ("ring_buffer", "tp_btf", "mapped_array", "bpf_raw_tracepoint", "bpf_read_kernel", "bcc", "tracefs"):
        found = facts.get(name)
        assert found is not None
        assert found.value in (None, False), name
    assert facts.get("kernel_release") == Fact(
        name="kernel_release", value=None, evidence="/proc/sys/kernel/osrelease: ?"
    )


def test_a_tree_is_never_mixed_with_answers_of_the_running_kernel(tree: Tree) -> None:
    found = fact(tree(RELEASE), "ring_buffer")
    assert found.value is None
    assert "not tried" in found.evidence


def test_the_release_is_its_leading_numbers_and_the_evidence_is_all_of_it(tree: Tree) -> None:
    found = fact(tree(RELEASE), "kernel_release")
    assert found.value == "4.18.0"
    assert "4.18.0-553.el8_10.x86_64" in found.evidence


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("[none] integrity confidentiality\n", "none"),
        ("none [integrity] confidentiality\n", "integrity"),
        ("none integrity [confidentiality]\n", "confidentiality"),
        ("nonsense\n", None),
    ],
)
def test_lockdown_is_the_word_in_brackets(text: str, mode: str | None, tree: Tree) -> None:
    assert fact(tree({"sys/kernel/security/lockdown": text}), "lockdown").value == mode


def test_lockdown_without_securityfs_is_unknown_and_with_it_is_none(tree: Tree) -> None:
    root = tree(RELEASE)
    assert fact(root, "lockdown").value is None
    tree({"proc/self/mounts": "securityfs /sys/kernel/security securityfs rw 0 0\n"})
    assert fact(root, "lockdown").value == "none"


def test_capabilities_are_the_effective_ones_by_bit(tree: Tree) -> None:
    root = tree({"proc/self/status": "Name:\tx\nCapPrm:\t000001ffffffffff\nCapEff:\t0000008000010000\n"})
    facts = inspect(root)
    held = {f.name for f in facts.facts if f.name.startswith("cap_") and f.value}
    assert held == {"cap_bpf", "cap_sys_module"}


def test_a_kernel_before_cap_bpf_says_so_in_the_evidence(tree: Tree) -> None:
    root = tree({"proc/self/status": "CapEff:\t0000003fffffffff\n", "proc/sys/kernel/cap_last_cap": "37\n"})
    assert "up to 37 only" in fact(root, "cap_bpf").evidence


def test_module_facts_cover_what_can_stop_a_module(tree: Tree) -> None:
    root = tree(
        {
            **RELEASE,
            "proc/modules": "",
            "proc/sys/kernel/modules_disabled": "1\n",
            "sys/module/module/parameters/sig_enforce": "Y\n",
        }
    )
    assert fact(root, "modules").value is True
    assert fact(root, "modules_disabled").value is True
    assert fact(root, "module_signatures_enforced").value is True
    assert fact(root, "kernel_headers").value is False


def test_a_kernel_without_modules_is_told_from_a_missing_proc(tree: Tree, tmp_path: Path) -> None:
    assert fact(tmp_path / "nothing", "modules").value is None
    assert fact(tree(RELEASE), "modules").value is False


def test_headers_are_those_of_this_release(tree: Tree) -> None:
    root = tree({**RELEASE, "lib/modules/4.18.0-1.el8/build/Makefile": ""})
    assert fact(root, "kernel_headers").value is False
    tree({"lib/modules/4.18.0-553.el8_10.x86_64/build/Makefile": ""})
    assert fact(root, "kernel_headers").value is True


def test_namespaces_are_told_by_the_inode_numbers_of_the_first_ones(tree: Tree) -> None:
    root = tree({"proc/self/ns/pid": "-> pid:[4026532511]", "proc/self/ns/user": "-> user:[4026531837]"})
    assert fact(root, "pid_namespace").value == "other"
    assert fact(root, "user_namespace").value == "initial"


@pytest.mark.parametrize(
    ("files", "runtime"),
    [
        ({"run/systemd/container": "systemd-nspawn\n"}, "systemd-nspawn"),
        ({".dockerenv": ""}, "docker"),
        ({"run/.containerenv": ""}, "podman"),
        ({"proc/1/cgroup": "0::/kubepods.slice/kubepods-pod1.slice\n"}, "kubernetes"),
        ({"proc/1/cgroup": "0::/init.scope\n"}, "none"),
        # A file that only names a version makes no distribution of a host.
        ({"etc/VERSION": "1.2.3\n"}, "none"),
    ],
)
def test_a_container_is_told_by_its_marks(files: dict[str, str], runtime: str, tree: Tree) -> None:
    assert fact(tree(files), "container").value == runtime


def test_a_file_called_btf_that_is_none_is_not_taken_for_it(tree: Tree) -> None:
    found = fact(tree({"sys/kernel/btf/vmlinux": "no BTF here, but long enough to look at"}), "btf")
    assert found.value is False
    assert "which is no BTF" in found.evidence


def test_a_mounted_tracefs_is_read_where_it_is_mounted(tree: Tree) -> None:
    root = tree(
        {
            "proc/self/mounts": "tracefs /mnt/a\\040place tracefs rw 0 0\n",
            "mnt/a place/events/raw_syscalls/sys_enter/id": "22\n",
        }
    )
    found = fact(root, "tracefs")
    assert found.value is True
    assert "/mnt/a place/events" in found.evidence


@pytest.mark.parametrize(
    ("release", "package"),
    [
        ("ID=debian\n", "linux-headers-4.18.0-553.el8_10.x86_64"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "linux-headers-4.18.0-553.el8_10.x86_64"),
        ("NAME=Fedora\nID=fedora\n", "kernel-devel-4.18.0-553.el8_10.x86_64"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "kernel-devel-4.18.0-553.el8_10.x86_64"),
        ("ID=void\n", None),
    ],
)
def test_the_headers_package_is_called_as_the_distribution_calls_it(
    release: str, package: str | None, tree: Tree
) -> None:
    assert fact(tree({**RELEASE, "etc/os-release": release}), "kernel_headers_package").value == package


def test_without_os_release_the_package_is_not_known(tree: Tree) -> None:
    found = fact(tree(RELEASE), "kernel_headers_package")
    assert found.value is None
    assert "/etc/os-release: ENOENT" in found.evidence


def test_tools_for_a_module_are_all_there_or_missing(tree: Tree) -> None:
    root = tree({"usr/bin/make": ""})
    assert fact(root, "module_tools").value == "missing"
    assert "no gcc in /usr/local/bin" in fact(root, "module_tools").evidence
    assert fact(tree({"usr/bin/gcc": ""}), "module_tools").value == "present"


def test_without_modules_there_are_none_to_disable(tree: Tree) -> None:
    assert fact(tree(RELEASE), "modules_disabled").value is False


@pytest.mark.parametrize(
    ("format", "value"),
    [
        ("\tfield:void * ctx;\toffset:8;\n\tfield:void * req;\toffset:16;\n", "requests"),
        ("\tfield:unsigned short common_type;\n\n\tfield:void * ctx;\n\tfield:u64 user_data;\n", "numbers"),
        (None, "none"),
    ],
)
def test_tracepoints_of_rings_are_judged_by_what_they_hand_over(format: str | None, value: str, tree: Tree) -> None:
    events = "sys/kernel/tracing/events"
    files = {
        "proc/self/mounts": "tracefs /sys/kernel/tracing tracefs rw 0 0\n",
        f"{events}/raw_syscalls/sys_enter/id": "22\n",
    }
    if format is not None:
        files[f"{events}/io_uring/io_uring_complete/format"] = format
    assert fact(tree(files), "io_uring_tracepoints").value == value


def test_tracepoints_of_rings_are_unknown_where_there_is_no_tracefs(tree: Tree) -> None:
    assert fact(tree(RELEASE), "io_uring_tracepoints").value is None
