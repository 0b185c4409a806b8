# SPDX-License-Identifier: Apache-2.0
"""What the kernel's refusals mean to a user."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from module_object import module_object

from falcore.drivers.kmod import loading
from falcore.drivers.kmod.loading import explain_insert, explain_remove, insert, remove
from falcore.drivers.kmod.module_file import ModuleFile
from falcore.drivers.kmod.source import ABI
from falcore.errors import CaptureError

INFO = {"name": "falcore", "vermagic": "9.9.9 SMP ", "falcore_abi": str(ABI), "version": "0.1.0+feed"}


@pytest.fixture
def module(tmp_path: Path) -> ModuleFile:
    return ModuleFile(module_object(tmp_path / "falcore.ko", info=INFO))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOEXEC, ["ENOEXEC", "'9.9.9 SMP'", "falcore driver build kmod --force"]),
        (errno.EKEYREJECTED, ["EKEYREJECTED", "is not signed", "--module FILE", "module.sig_enforce"]),
        (errno.ENOKEY, ["ENOKEY", "is not signed"]),
        (errno.EEXIST, ["another module 'falcore' is loaded", "falcore driver unload kmod"]),
        (errno.EINVAL, ["EINVAL", "dmesg"]),
        (errno.ENOENT, ["ENOENT", "does not take"]),
        (errno.ENOMEM, ["no memory"]),
        (errno.ENOSYS, ["CONFIG_MODULES"]),
        (errno.EFBIG, ["File too large"]),
    ],
)
def test_each_errno_of_loading_is_a_sentence_of_its_own(code: int, words: list[str], module: ModuleFile) -> None:
    text = explain_insert(code, module)
    for word in words:
        assert word in text


def test_an_unknown_symbol_is_told_in_the_kernels_words(module: ModuleFile) -> None:
    log = "falcore: loading out-of-tree module taints kernel.\nfalcore: Unknown symbol no_such_thing (err -2)"
    assert "Unknown symbol no_such_thing (err -2)" in explain_insert(errno.ENOENT, module, log)


def test_not_permitted_names_what_forbids_it(
    module: ModuleFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disabled, lockdown = tmp_path / "modules_disabled", tmp_path / "lockdown"
    monkeypatch.setattr(loading, "DISABLED", disabled)
    monkeypatch.setattr(loading, "LOCKDOWN", lockdown)
    assert "CAP_SYS_MODULE" in explain_insert(errno.EPERM, module)
    log = "Lockdown: python3: unsigned module loading is restricted; see man kernel_lockdown.7"
    assert "locked down" in explain_insert(errno.EPERM, module, log)
    lockdown.write_text("none [integrity] confidentiality\n")
    assert "locked down" in explain_insert(errno.EPERM, module)
    disabled.write_text("1\n")
    assert "modules_disabled" in explain_insert(errno.EPERM, module)
    assert "modules_disabled" in explain_remove(errno.EPERM)


def test_a_module_in_use_is_told_with_its_users() -> None:
    assert "is in use by" in explain_remove(errno.EWOULDBLOCK)
    assert "is not loaded" in explain_remove(errno.ENOENT)


def test_this_kernel_refuses_an_object_that_is_no_module(module: ModuleFile) -> None:
    with pytest.raises(CaptureError, match="kmod: ") as refusal:
        insert(module)
    assert refusal.value.errno in {errno.ENOSYS, errno.ENOEXEC, errno.EPERM, errno.EKEYREJECTED, errno.EINVAL}
    if os.path.isdir("/sys/module/falcore"):
        return
    with pytest.raises(CaptureError, match="kmod: ") as refusal:
        remove()
    assert refusal.value.errno in {errno.ENOSYS, errno.ENOENT, errno.EPERM}
