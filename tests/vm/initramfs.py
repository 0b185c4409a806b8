# SPDX-License-Identifier: Apache-2.0
"""The file system a guest starts with: busybox, a few modules, and init.sh."""

from __future__ import annotations

import gzip
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from modules import ModuleTree

INIT = Path(__file__).with_name("init.sh")
#: What it takes to reach the host's files; the rest follows by their own words.
MODULES = ("virtio_pci", "9p", "9pnet_virtio", "overlay")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder of an archive; `data` is None for a folder."""

    path: str
    data: bytes | None = None
    mode: int = 0o755


def build(busybox: Path, tree: ModuleTree, folders: Iterable[Path] = ()) -> bytes:
    """The initramfs of one kernel, compressed.

    Args:
        busybox: a statically linked one.
        tree: the kernel's modules.
        folders: of the host, that a guest sees although they lie below /tmp.
    """
    below_tmp = sorted({folder for folder in folders if Path("/tmp") in folder.parents})
    modules = tree.closure(MODULES)
    entries = [
        *(Entry(name) for name in ("bin", "dev", "proc", "sys", "modules", "host", "layer", "root")),
        Entry("bin/busybox", busybox.read_bytes()),
        Entry("init", INIT.read_bytes()),
        Entry("folders", "".join(f"{folder}\n" for folder in below_tmp).encode(), 0o644),
        Entry("modules/order", "".join(f"{name}\n" for name, _ in modules).encode(), 0o644),
        *(Entry(f"modules/{name}.ko", contents, 0o644) for name, contents in modules),
    ]
    return gzip.compress(archive(entries), compresslevel=1)


def archive(entries: Iterable[Entry]) -> bytes:
    """A cpio archive in the form the kernel reads ("newc", Documentation/driver-api/early-userspace/buffer-format)."""
    result = bytearray()
    for number, entry in enumerate((*entries, Entry("TRAILER!!!", b"", 0)), start=1):
        kind = stat.S_IFDIR if entry.data is None else stat.S_IFREG if entry.mode else 0
        data = entry.data or b""
        name = entry.path.encode() + b"\0"
        links = 2 if entry.data is None else 1
        # ino mode uid gid nlink mtime filesize devmajor devminor rdevmajor rdevminor namesize check
        fields = (number, kind | entry.mode, 0, 0, links, 0, len(data), 0, 0, 0, 0, len(name), 0)
        result += b"070701" + b"".join(b"%08X" % field for field in fields) + name
        result += bytes(-len(result) % 4) + data
        result += bytes(-len(result) % 4)
    return bytes(result)
