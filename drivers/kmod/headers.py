# SPDX-License-Identifier: Apache-2.0
"""A kernel's build tree: which kernel it is of, and which compiler that kernel was built with."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from falcore.capture.trust import writer_of
from falcore.drivers.kmod.release import MODULES, running_release
from falcore.errors import CaptureError

#: Where programs are looked for: never in the caller's PATH, which under sudo may be anybody's.
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
TEXT_MAX = 1 << 20


@dataclass(frozen=True, slots=True)
class Compiler:
    """A compiler, and what a user should know about the choice."""

    command: str
    notes: tuple[str, ...] = ()


class Headers:
    """A build tree.

    Args:
        folder: where; None: the running kernel's.

    Attributes:
        release: of the kernel it is for.
        build: that kernel's build, as `uname -v` says; empty where it is not known.
        notes: what a user should know of it.

    Raises:
        CaptureError: it is none, or others can write to it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._named = folder is not None
        self.folder = folder or MODULES / running_release() / "build"
        if not (self.folder / "Makefile").is_file():
            raise CaptureError(f"kmod: no kernel build tree at {self.folder}; {self._remedy()}")
        doubt = writer_of(self.folder)
        if doubt is not None:
            raise CaptureError(f"kmod: {self.folder} is not built with: {doubt}; use a tree that only root can change")
        self.release = _defined("UTS_RELEASE", self._text("include/generated/utsrelease.h"))
        if not self.release:
            raise CaptureError(
                f"kmod: {self.folder} is not prepared for modules: include/generated/utsrelease.h is missing; "
                "run make modules_prepare in it, or install the headers package of that kernel"
            )
        # Linux 6.1 moved UTS_VERSION from compile.h to a file of its own.
        texts = (self._text("include/generated/utsversion.h"), self._text("include/generated/compile.h"))
        self.build = next(filter(None, (_defined("UTS_VERSION", text) for text in texts)), "")
        self.notes: tuple[str, ...] = ()
        if self.release == running_release():
            self._compare_build(platform.version())

    def _compare_build(self, running: str) -> None:
        if self.build and self.build != running:
            self.notes = (f"the headers are of build {self.build!r} of this kernel, running is {running!r}",)
        self.build = self.build or running

    def compiler(self) -> Compiler:
        """The compiler that the kernel was built with if it is installed, or else another gcc.

        Raises:
            CaptureError: none is installed, or the kernel was built with clang.
        """
        config = self._text("include/config/auto.conf") or self._text(".config")
        compiled = _defined("LINUX_COMPILER", self._text("include/generated/compile.h"))
        named = _setting("CONFIG_CC_VERSION_TEXT", config) or compiled
        if _setting("CONFIG_CC_IS_CLANG", config) == "y" or "clang" in named:
            raise CaptureError(
                f"kmod: the kernel of {self.folder} was built with {named.partition(' (')[0] or 'clang'}, and falcore "
                "builds with gcc alone; build the module by hand with LLVM=1 (falcore driver build kmod --dkms DIR "
                "writes its sources) and load it with: falcore driver load kmod --module FILE"
            )
        major = _major(named, _setting("CONFIG_GCC_VERSION", config))
        word = re.match(r"[\w.+-]*gcc-[\d.]+(?= )", named)
        candidates = [word[0]] if word else []
        candidates += [f"gcc-{major}"] if major else []
        found = next((name for name in (*candidates, "gcc", "cc") if shutil.which(name, path=PATH)), None)
        if found is None:
            wanted = f"gcc-{major} or another gcc" if major else "gcc"
            raise CaptureError(f"kmod: no C compiler in {PATH}; install {wanted}")
        if major and found not in candidates and (version := _version(found)) != major:
            note = f"the kernel was built with gcc {major}, which is not installed; using {found} {version}"
            return Compiler(found, (note.rstrip(),))
        return Compiler(found)

    def _text(self, name: str) -> str:
        try:
            with (self.folder / name).open("rb") as file:
                return file.read(TEXT_MAX).decode("utf-8", "replace")
        except OSError:
            return ""

    def _remedy(self) -> str:
        if self._named:
            return "name the folder that holds the kernel's Makefile and include/generated"
        return (
            "install the headers of the running kernel "
            "(falcore driver select --driver kmod --explain names the package), or name a tree with --headers"
        )


def _version(compiler: str) -> str:
    """A compiler's major version, empty where it does not say."""
    command = [compiler, "-dumpversion"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env={"PATH": PATH})
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.strip().partition(".")[0]


def _defined(name: str, text: str) -> str:
    found = re.search(rf'^#define {name}\s+"(.*)"$', text, re.MULTILINE)
    return found[1] if found else ""


def _setting(name: str, config: str) -> str:
    found = re.search(rf'^{name}="?(.*?)"?$', config, re.MULTILINE)
    return found[1] if found else ""


def _major(named: str, gcc_version: str) -> str:
    # CONFIG_GCC_VERSION=120200; "gcc version 6.3.0 20170516 (Debian 6.3.0-18)" before Linux 4.18.
    if gcc_version.isdecimal() and int(gcc_version) >= 10000:
        return str(int(gcc_version) // 10000)
    found = re.search(r"gcc[- ](?:version )?(\d+)", named)
    return found[1] if found else ""
