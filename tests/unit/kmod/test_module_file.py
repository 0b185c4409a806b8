# SPDX-License-Identifier: Apache-2.0
"""A module file is looked at before the kernel is: what is wrong with it is said, and nothing is loaded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from module_object import module_object

from falcore.drivers.kmod import module_file
from falcore.drivers.kmod.module_file import ModuleFile
from falcore.drivers.kmod.release import running_release
from falcore.drivers.kmod.source import ABI
from falcore.errors import CaptureError

HERE = f"{running_release()} SMP preempt mod_unload "
GOOD = {"name": "falcore", "vermagic": HERE, "falcore_abi": str(ABI), "version": "0.1.0+0123456789abcdef"}


def look_at(path: Path) -> None:
    """Every check there is."""
    with ModuleFile(path) as module:
        module.check_ours()
        module.check_kernel()


def refused(path: Path) -> str:
    """Why a file is refused, by whichever check comes first."""
    with pytest.raises(CaptureError) as refusal:
        look_at(path)
    text = str(refusal.value)
    assert str(path) in text
    return text


@pytest.fixture
def unknown_vermagic(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host without module files of its own."""
    monkeypatch.setattr(module_file, "running_vermagic", lambda: None)


def test_a_module_of_ours_is_read_whole(tmp_path: Path, unknown_vermagic: None) -> None:
    with ModuleFile(module_object(tmp_path / "falcore.ko", info=GOOD)) as module:
        module.check_ours()
        module.check_kernel()
    assert (module.name, module.abi, module.version) == ("falcore", ABI, GOOD["version"])
    assert module.vermagic == HERE.strip()
    assert not module.has_versions
    assert not module.signed
    assert "the kernel itself decides" in module.notes[0]


def test_before_4_14_the_name_comes_from_struct_module(tmp_path: Path) -> None:
    info = {key: value for key, value in GOOD.items() if key != "name"}
    with ModuleFile(module_object(tmp_path / "x.ko", info=info)) as module:
        assert module.name == "falcore"
    with ModuleFile(module_object(tmp_path / "y.ko", info=info, name="other")) as module:
        assert module.name == "other"


def test_a_module_of_somebody_else_is_named(tmp_path: Path) -> None:
    info = {"name": "dummy", "vermagic": HERE}
    assert "is module 'dummy', not falcore's own" in refused(module_object(tmp_path / "dummy.ko", info=info))
    assert "not falcore's own" in refused(module_object(tmp_path / "falcore.ko", info={**info, "name": "falcore"}))


def test_another_version_of_the_device_is_named(tmp_path: Path) -> None:
    text = refused(module_object(tmp_path / "falcore.ko", info={**GOOD, "falcore_abi": "7"}))
    assert f"has version 7 of the device's interface, this falcore has {ABI}" in text
    assert "falcore driver build kmod" in text


def test_another_kernels_module_is_refused_by_its_release_alone(tmp_path: Path, unknown_vermagic: None) -> None:
    text = refused(module_object(tmp_path / "falcore.ko", info={**GOOD, "vermagic": "4.9.229 SMP mod_unload "}))
    assert f"was built for '4.9.229 SMP mod_unload', the running kernel is {running_release()}" in text


def test_another_vermagic_is_refused_with_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = f"{running_release()} SMP mod_unload "
    monkeypatch.setattr(module_file, "running_vermagic", lambda: kernel)
    text = refused(module_object(tmp_path / "falcore.ko", info=GOOD))
    assert HERE.strip() in text
    assert f"the running kernel is {kernel!r}" in text


@pytest.mark.parametrize("keep", [0, 40, 900, -200, -1])
def test_a_truncated_file_is_refused(keep: int, tmp_path: Path) -> None:
    path = module_object(tmp_path / "falcore.ko", info=GOOD)
    path.write_bytes(path.read_bytes()[:keep])
    text = refused(path)
    assert "truncated" in text or "damaged" in text


def test_every_single_damaged_byte_is_survived(tmp_path: Path) -> None:
    path = module_object(tmp_path / "falcore.ko", info=GOOD)
    content = path.read_bytes()
    for place in range(0, len(content), 7):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        try:
            with ModuleFile(path) as module:
                module.check_ours()
        except CaptureError:
            pass


def test_what_is_no_module_is_told_from_what_is_damaged(tmp_path: Path) -> None:
    assert "no kernel module" in refused(module_object(tmp_path / "plain.ko", info={}))
    program = module_object(tmp_path / "shared.ko", info=GOOD, options=("-shared",))
    assert "is no relocatable x86-64 object but EM_X86_64 ET_DYN" in refused(program)
    text = tmp_path / "text.ko"
    text.write_text("not an object at all\n")
    assert "is no ELF file" in refused(text)


def test_a_module_of_another_architecture_is_refused(tmp_path: Path) -> None:
    path = module_object(tmp_path / "falcore.ko", info=GOOD)
    content = bytearray(path.read_bytes())
    content[18:20] = (183).to_bytes(2, "little")  # e_machine: EM_AARCH64
    path.write_bytes(content)
    assert "EM_AARCH64" in refused(path)


def test_only_files_are_opened_and_no_links(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ko")
    assert "is no regular file" in refused(tmp_path / "pipe.ko")
    (tmp_path / "link.ko").symlink_to(module_object(tmp_path / "falcore.ko", info=GOOD))
    assert "cannot be opened" in refused(tmp_path / "link.ko")
    assert "No such file" in refused(tmp_path / "nothing.ko")


def test_a_file_that_others_can_write_is_not_loaded(tmp_path: Path) -> None:
    path = module_object(tmp_path / "falcore.ko", info=GOOD)
    path.chmod(0o666)
    assert "can be written by everyone" in refused(path)
    path.chmod(0o644)
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    path = path.rename(tmp_path / "open" / "falcore.ko")
    assert f"{tmp_path / 'open'} can be written by everyone" in refused(path)


def test_an_unsigned_module_is_refused_before_anything_is_done_where_signatures_are_enforced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unknown_vermagic: None
) -> None:
    parameter = tmp_path / "sig_enforce"
    parameter.write_text("Y\n")
    monkeypatch.setattr(module_file, "SIG_ENFORCE", parameter)
    path = module_object(tmp_path / "falcore.ko", info=GOOD)
    assert "is not signed, and this kernel takes signed modules only" in refused(path)
    path.write_bytes(path.read_bytes() + b"signature~Module signature appended~\n")
    look_at(path)
