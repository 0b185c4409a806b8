# SPDX-License-Identifier: Apache-2.0
"""Where built modules are kept: one file for each kernel and state of the sources, writable by root alone."""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from falcore.capture.trust import writer_of
from falcore.errors import CaptureError

#: Another folder, for tests and for hosts without a /var that stays.
VARIABLE = "FALCORE_KMOD_CACHE"
DEFAULT = Path("/var/cache/falcore/kmod")


class ModuleCache:
    """A folder of modules: `<vermagic, its words joined by commas>/<source hash>.ko`.

    Args:
        folder: where; None: FALCORE_KMOD_CACHE, or /var/cache/falcore/kmod.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(os.environ.get(VARIABLE) or DEFAULT)

    def doubt(self) -> str | None:
        """Why nothing here may be loaded; None if only root can have put it here, or nothing is here."""
        return writer_of(self.folder) if os.path.lexists(self.folder) else None

    def find(self, release: str, build: str, source: str) -> list[Path]:
        """Modules of these sources for a kernel.

        Args:
            release: the kernel's.
            build: the kernel's build, as `uname -v` says.
            source: the source hash.
        """
        try:
            names = sorted(os.listdir(self.folder))
        except (FileNotFoundError, NotADirectoryError):
            return []
        fitting = [name for name in names if name.partition(",")[0] == release and _same_build(name, build)]
        return [path for name in fitting if (path := self.folder / name / f"{source}.ko").is_file()]

    def place(self, vermagic: str, build: str, source: str) -> Path:
        """Where a module is kept."""
        return self.folder / _folder_name(vermagic, build) / f"{source}.ko"

    @contextmanager
    def building(self) -> Iterator[Path]:
        """An empty private folder to build in, on the cache's own file system; one at a time.

        Raises:
            CaptureError: the cache cannot be made, or others can write to it.
        """
        try:
            os.makedirs(self.folder, 0o755, exist_ok=True)
            doubt = self.doubt()
            if doubt is not None:
                raise CaptureError(
                    f"kmod: the module cache {self.folder} is not used: {doubt}; "
                    f"change that, or name another folder in {VARIABLE}"
                )
            lock = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise CaptureError(
                f"kmod: the module cache {self.folder} cannot be written ({error.strerror}); "
                f"run as root, or name another folder in {VARIABLE}"
            ) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            with tempfile.TemporaryDirectory(dir=self.folder, prefix=".build-") as folder:
                yield Path(folder)
        finally:
            os.close(lock)

    def keep(self, built: Path, vermagic: str, build: str, source: str) -> Path:
        """Moves a module that was built in a `building` folder to its place, at once or not at all."""
        place = self.place(vermagic, build, source)
        place.parent.mkdir(mode=0o755, exist_ok=True)
        with built.open("rb") as file:
            os.fsync(file.fileno())
        built.chmod(0o644)
        os.replace(built, place)
        return place


def _folder_name(vermagic: str, build: str) -> str:
    words = vermagic.replace("/", "_").split()
    # Checksums of symbols tell kernels apart that have one release and different structures; without them
    # the kernel's build number and date have to.
    if "modversions" not in words:
        words.append("build-" + hashlib.sha256(build.encode()).hexdigest()[:12])
    return ",".join(words)


def _same_build(folder: str, build: str) -> bool:
    words = folder.split(",")
    return "modversions" in words or words[-1] == _folder_name("", build)
