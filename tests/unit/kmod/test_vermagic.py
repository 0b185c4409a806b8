# SPDX-License-Identifier: Apache-2.0
"""vermagic is compared as the kernel compares it, and read from the kernel's own modules."""

from __future__ import annotations

import gzip
import lzma
from pathlib import Path

import pytest
from module_object import module_object

from falcore.drivers.kmod import vermagic
from falcore.drivers.kmod.vermagic import modinfo, running_vermagic, same_magic

OLD = "6.1.0-40-amd64 SMP preempt mod_unload modversions "
NEW = "6.1.0-41-amd64 SMP preempt mod_unload modversions "


@pytest.mark.parametrize(
    ("module", "kernel", "versions", "same"),
    [
        (OLD, OLD, False, True),
        (OLD, NEW, False, False),
        (OLD, NEW, True, True),
        (OLD.replace("preempt ", ""), NEW, True, False),
        # A kernel without modversions does not look at checksums.
        (OLD.replace("modversions ", ""), NEW.replace("modversions ", ""), True, False),
        (OLD.strip(), OLD, False, True),
    ],
)
def test_only_checksums_let_the_release_differ(module: str, kernel: str, versions: bool, same: bool) -> None:
    assert same_magic(module, kernel, versions) is same


def test_the_first_of_a_repeated_entry_counts() -> None:
    section = b"vermagic=one\0\0name=x\0vermagic=two\0nonsense\0\xff=\xfe\0"
    assert modinfo(section) == {"vermagic": "one", "name": "x", "�": "�"}


@pytest.mark.parametrize("suffix", [".ko", ".ko.xz", ".ko.gz"])
def test_the_kernels_vermagic_comes_from_its_modules_packed_or_not(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vermagic, "MODULES", tmp_path)
    monkeypatch.setattr(vermagic, "running_release", lambda: "6.1.0-40-amd64")
    folder = tmp_path / "6.1.0-40-amd64/kernel/net"
    folder.mkdir(parents=True)
    running_vermagic.cache_clear()
    assert running_vermagic() is None
    (folder / "a.ko").write_text("damaged")
    module_object(folder / "b.ko", info={"vermagic": NEW})
    content = module_object(tmp_path / "c.ko", info={"vermagic": OLD}).read_bytes()
    packed = {".ko": content, ".ko.xz": lzma.compress(content), ".ko.gz": gzip.compress(content)}[suffix]
    (folder / f"c{suffix}").write_bytes(packed)
    running_vermagic.cache_clear()
    assert running_vermagic() == OLD
    running_vermagic.cache_clear()
