# SPDX-License-Identifier: Apache-2.0
"""A kernel module file, opened and read before the kernel sees it: what is checked is what is loaded."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from types import TracebackType

from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile

from falcore.capture.trust import writer_of
from falcore.drivers.kmod.release import running_release
from falcore.drivers.kmod.source import ABI, NAME
from falcore.drivers.kmod.vermagic import modinfo, running_vermagic, same_magic
from falcore.errors import CaptureError

#: A module is some 100 KiB, with debug information a few MiB.
SIZE_MAX = 64 << 20
#: Where struct module has its name: after the state and a list head (include/linux/module.h), and how long it is.
NAME_OFFSET, NAME_SIZE = 24, 56
SIG_ENFORCE = Path("/sys/module/module/parameters/sig_enforce")
SIGN_IT = "sign it with a key that the kernel trusts and load that file with: falcore driver load kmod --module FILE"
BUILD_IT = "build one with: falcore driver build kmod --force"


class ModuleFile:
    """An opened module file. Use as a context manager.

    Args:
        path: the file.

    Attributes:
        name: what the kernel will call it.
        vermagic: the kernel it was built for.
        version: what it says of itself.
        abi: the version of its device's interface; None for a module of somebody else's.
        has_versions: it has checksums of the symbols it uses.
        notes: checks that could not be made, once `check_kernel` has run.

    Raises:
        CaptureError: it cannot be read, others can write to it, or it is no whole module for this architecture.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notes: list[str] = []
        try:
            self.fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError as error:
            raise CaptureError(f"kmod: {path} cannot be opened ({error.strerror}); {BUILD_IT}") from error
        try:
            self._refuse_untrusted()
            self._read()
        except BaseException:
            self.close()
            raise

    def check_ours(self) -> None:
        """Whether it is falcore's module, with the device that this falcore talks to.

        Raises:
            CaptureError: it is not.
        """
        if self.name != NAME or self.abi is None:
            raise self._refusal(f"is module {self.name!r}, not falcore's own", BUILD_IT)
        if self.abi != ABI:
            raise self._refusal(f"has version {self.abi} of the device's interface, this falcore has {ABI}", BUILD_IT)

    def check_kernel(self) -> None:
        """Whether the running kernel would take it, as far as that can be told from here.

        Raises:
            CaptureError: it was built for another kernel, or this one takes signed modules only and it is not.
        """
        if not self.signed and _is_enforced():
            raise self._refusal(
                "is not signed, and this kernel takes signed modules only (module.sig_enforce)", SIGN_IT
            )
        release, magic = running_release(), running_vermagic()
        here = f"{self.vermagic!r}, the running kernel"
        if magic is not None:
            if not same_magic(self.vermagic, magic, self.has_versions):
                raise self._refusal(f"was built for {here} is {magic!r}", BUILD_IT)
            return
        if not self.has_versions and self.vermagic.partition(" ")[0] != release:
            raise self._refusal(f"was built for {here} is {release}", BUILD_IT)
        self.notes.append(
            f"no module of kernel {release} can be read, so its vermagic is not known; "
            f"the kernel itself decides about {self.vermagic!r}"
        )

    def close(self) -> None:
        """Gives the descriptor back."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def _refusal(self, fact: str, remedy: str = "") -> CaptureError:
        return CaptureError(f"kmod: {self.path} {fact}" + (f"; {remedy}" if remedy else ""))

    def _refuse_untrusted(self) -> None:
        status = os.fstat(self.fd)
        if not stat.S_ISREG(status.st_mode):
            raise self._refusal("is no regular file")
        if status.st_size > SIZE_MAX:
            raise self._refusal(f"is larger than {SIZE_MAX} bytes, so no module")
        doubt = writer_of(self.path)
        if doubt is None and (status.st_uid not in {0, os.geteuid()} or status.st_mode & stat.S_IWOTH):
            doubt = "it was exchanged while it was opened"
        if doubt is not None:
            raise self._refusal(f"is not loaded: {doubt}", "keep it where root alone can write")

    def _read(self) -> None:
        content = b""
        while piece := os.pread(self.fd, 1 << 20, len(content)):
            content += piece
        try:
            self._parse(content)
        except CaptureError:
            raise
        except (ELFError, Exception) as error:  # whatever a damaged file makes of the parser
            raise self._refusal(f"is no ELF file, or a damaged one ({error})", BUILD_IT) from error

    def _parse(self, content: bytes) -> None:
        elf = ELFFile(io.BytesIO(content))
        kind = (elf.elfclass, elf.header["e_machine"], elf.header["e_type"])
        if kind != (64, "EM_X86_64", "ET_REL"):
            raise self._refusal(f"is no relocatable x86-64 object but {kind[1]} {kind[2]}, {kind[0]} bit", BUILD_IT)
        end = elf.header["e_shoff"] + elf.header["e_shnum"] * elf.header["e_shentsize"]
        sections = {section.name: section for section in elf.iter_sections()}
        for section in sections.values():
            if section["sh_type"] != "SHT_NOBITS":
                end = max(end, section["sh_offset"] + section["sh_size"])
        if end > len(content):
            raise self._refusal(f"is truncated: {len(content)} bytes of {end}", BUILD_IT)
        if ".modinfo" not in sections or ".gnu.linkonce.this_module" not in sections:
            raise self._refusal("is an object file but no kernel module", BUILD_IT)
        info = modinfo(sections[".modinfo"].data())
        this = sections[".gnu.linkonce.this_module"].data()[NAME_OFFSET : NAME_OFFSET + NAME_SIZE]
        # Before Linux 4.14 .modinfo had no name.
        self.name = info.get("name") or this.partition(b"\0")[0].decode("utf-8", "replace")
        self.vermagic = info.get("vermagic", "").strip()
        self.version = info.get("version", "")
        self.abi = int(info["falcore_abi"]) if info.get("falcore_abi", "").isdecimal() else None
        self.has_versions = bool({"__versions", "__version_ext_crcs"} & sections.keys())
        self.signed = content.endswith(b"~Module signature appended~\n")

    def __enter__(self) -> ModuleFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _is_enforced() -> bool:
    try:
        return SIG_ENFORCE.read_text(encoding="ascii").strip() == "Y"
    except OSError:
        return False
