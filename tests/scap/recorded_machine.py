# SPDX-License-Identifier: Apache-2.0
"""The machine that made-up capture files were recorded on, and what its threads have open."""

from __future__ import annotations

import struct

from capture_file import (
    DIRECTORY,
    FIFO,
    FILE,
    FILE_V2,
    IPV4,
    IPV4_SERVER,
    IPV6,
    IPV6_SERVER,
    UNIX,
    CaptureFile,
    counted,
    fd_entry,
    named_fd,
    socket_fd,
)


def machine() -> CaptureFile:
    file = CaptureFile().machine()
    file.interfaces([("lo", "127.0.0.1", "255.0.0.0"), ("eth0", "10.0.2.15", "255.255.255.0"), ("lo", "::1", "::")])
    return file.users([(0, "root"), (1000, "demo"), (7, "lp")], [(0, "root"), (1000, "demo")])


def descriptors() -> list[bytes]:
    return [
        named_fd(0, FILE_V2, "/dev/null"),
        named_fd(1, FIFO, "pipe:[5]"),
        named_fd(2, FILE, "/tmp/out"),
        named_fd(3, DIRECTORY, "/etc"),
        socket_fd(4, IPV4, ("10.0.2.15", 40000), ("8.8.8.8", 53)),
        socket_fd(5, IPV4_SERVER, ("0.0.0.0", 80), None),
        socket_fd(6, IPV6, ("fe80::1", 1), ("::1", 2)),
        socket_fd(7, IPV6_SERVER, ("::", 22), None),
        fd_entry(8, UNIX, struct.pack("<QQ", 1, 2) + counted("/run/s")),
    ]
