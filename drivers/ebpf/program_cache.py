# SPDX-License-Identifier: Apache-2.0
"""Keeps what the compiler made, so that the next start on this kernel needs no compiler."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import importlib.util
import json
import os
import stat
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from falcore.capture.trust import writer_of
from falcore.drivers.ebpf.compiling import Compiled, MapShape
from falcore.drivers.ebpf.program_text import FOLDER

#: Another folder; an empty value: keep nothing.
VARIABLE = "FALCORE_EBPF_CACHE"
DEFAULT = "/var/cache/falcore/ebpf"
#: How many are kept: one for each kernel and each set of system calls that was asked for.
KEPT = 32
SIZE_MAX = 16 << 20


class ProgramCache:
    """A folder of compiled programs, one file for each text, writable by its owner alone.

    What cannot be read or written is passed over: the compiler makes it again.

    Args:
        folder: where; None: FALCORE_EBPF_CACHE, or /var/cache/falcore/ebpf; empty: nowhere.
    """

    def __init__(self, folder: str | None = None) -> None:
        self._folder = os.environ.get(VARIABLE, DEFAULT) if folder is None else folder

    def find(self, key: str) -> Compiled | None:
        """What was kept under a key; None: nothing that can be trusted."""
        if not self._folder or writer_of(Path(self._folder)) is not None:
            return None
        try:
            fd = os.open(self._path(key), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
            with os.fdopen(fd, "rb") as file:
                status = os.fstat(fd)
                ours = status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
                if not ours or not stat.S_ISREG(status.st_mode) or status.st_size > SIZE_MAX:
                    return None
                return _read(file.read())
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def keep(self, key: str, compiled: Compiled) -> None:
        """Keeps programs under a key, at once or not at all."""
        if not self._folder:
            return
        with suppress(OSError):
            os.makedirs(os.path.dirname(self._folder), 0o755, exist_ok=True)
            with suppress(FileExistsError):
                os.mkdir(self._folder, 0o700)
            if writer_of(Path(self._folder)) is not None:
                return
            fd, name = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(fd, "wb") as file:
                    file.write(_written(compiled))
                os.replace(name, self._path(key))
            except BaseException:
                os.unlink(name)
                raise
            self._forget_oldest()

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, f"{key}.json")

    def _forget_oldest(self) -> None:
        files = sorted(Path(self._folder).glob("*.json"), key=lambda path: path.stat().st_mtime)
        for path in files[:-KEPT]:
            path.unlink()


def cache_key(text: str, flags: Sequence[str]) -> str:
    """What compiled programs depend on, as a name: the text, the headers it includes, the compiler."""
    spec = importlib.util.find_spec("bcc")
    parts = [text, "\n".join(flags), str(spec.origin if spec else "")]
    files = [FOLDER / "compiler.py", *_headers()]
    if spec and spec.origin:
        files.append(Path(spec.origin).with_name("version.py"))
    digest = hashlib.sha256("\0".join(parts).encode())
    for path in files:
        digest.update(str(path).encode() + b"\0")
        with suppress(FileNotFoundError):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _headers() -> list[Path]:
    drivers = FOLDER.parent
    folders = (FOLDER, drivers / "bpf", drivers / "abi", drivers / "abi" / "generated")
    return sorted(path for folder in folders for path in folder.glob("*.h"))


def _written(compiled: Compiled) -> bytes:
    content = {
        "maps": [dataclasses.astuple(shape) for shape in compiled.maps],
        "programs": {name: base64.b64encode(code).decode() for name, code in compiled.programs.items()},
    }
    return json.dumps(content).encode()


def _read(data: bytes) -> Compiled:
    content = json.loads(data)
    return Compiled(
        tuple(MapShape(*shape) for shape in content["maps"]),
        {name: base64.b64decode(code, validate=True) for name, code in content["programs"].items()},
    )
