# SPDX-License-Identifier: Apache-2.0
"""What sysdig prints of a capture file is what `falcore run -r FILE -o sysdig` prints: docs/interop.md."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from sysdig_reader import require_same, sysdig_lines

from falcore.schema.events.public import public_events
from falcore.schema.generate import ROOT
from falcore.schema.row import StateKind

sys.path.insert(0, str(ROOT / "tests/scap"))

from capture_file import (
    FILE_V2,
    TS,
    Thread,
    ip,
    named_fd,
)
from random_events import Values
from recorded_machine import descriptors, machine

CAPTURES = ROOT.parent / "shared/captures"
FILES = sorted(CAPTURES.glob("*.scap"))
#: In memory only, JSON that it parses, and what it does before its first event.
UNREADABLE = frozenset({228, 229, 260, 261, 268, 269, 270, 271, 272, 273, 322, 323, 324, 325})

#: What has to make sense: parameters of an exec or clone that contradict each other end sysdig, and a connect or dup
#: that does not fit its descriptor leaves both readers with something else. The stories have them.
SENSIBLE = (StateKind.EXEC, StateKind.CLONE, StateKind.CONNECT, StateKind.DUP, StateKind.PIPE)


def falcore_lines(path: Path, *arguments: str) -> list[str]:
    command = [sys.executable, "-m", "falcore", "run", "-r", str(path), "-o", "sysdig", *arguments]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8", "surrogateescape").split("\n")[:-1]


@pytest.mark.parametrize("path", FILES or [CAPTURES], ids=lambda path: path.name)
def test_public_captures(path: Path) -> None:
    if not FILES:
        pytest.skip(f"no capture file in {CAPTURES}")
    require_same(sysdig_lines(path), falcore_lines(path))


@pytest.mark.parametrize("seed", range(4))
def test_every_event_type_with_random_parameters(seed: int, tmp_path: Path) -> None:
    # Each pair has a process of its own, so that nothing it does to the state is seen by another.
    rows = public_events()
    ids = [id for id in range(0, 336, 2) if id not in UNREADABLE and rows[id + 1].state not in SENSIBLE]
    random.Random(seed).shuffle(ids)
    tids = [1, *range(100, 100 + len(ids))]
    file = machine().processes([Thread(tid, comm=f"demo{tid}", ptid=1) for tid in tids])
    for tid in tids:
        file.fds(tid, descriptors())
    values = Values(seed, range(9), tids[:5])
    for number, (id, tid) in enumerate(zip(ids, tids[1:], strict=True)):
        told: dict[str, bytes] = {}
        for way in (0, 1):
            params = values.params(rows[id + way], told)
            file.event(id + way, params, tid=tid, ts=TS + 2000 * number + 1000 * way, cpu=number % 4)
    path = file.write(tmp_path / "events.scap")
    require_same(sysdig_lines(path), falcore_lines(path))


def address(family: int, end: str, port: int) -> bytes:
    return bytes([family]) + ip(end) + struct.pack("<H", port)


def ends(family: int, own: tuple[str, int], peer: tuple[str, int]) -> bytes:
    return address(family, *own) + ip(peer[0]) + struct.pack("<H", peer[1])


def number(value: int) -> bytes:
    return struct.pack("<q", value)


def word(value: int) -> bytes:
    return struct.pack("<I", value)


def test_sockets_are_followed_from_call_to_call(tmp_path: Path) -> None:
    file = machine().processes([Thread(10)]).fds(10, [named_fd(0, FILE_V2, "/dev/null")])
    step = iter(range(1, 1000))

    def call(id: int, enter: list[bytes], leave: list[bytes]) -> None:
        file.event(id, enter, ts=TS + 1000 * next(step)).event(id + 1, leave, ts=TS + 1000 * next(step))

    def read(fd: int) -> None:
        call(6, [number(fd), word(80)], [number(2), b"ab"])

    def socket(fd: int, family: int, kind: int, protocol: int = 0) -> None:
        call(18, [word(family), word(kind), word(protocol)], [number(fd)])

    client, server = ("10.0.2.15", 4711), ("93.184.216.34", 443)
    for fd, kind in ((3, 1), (4, 2)):  # a stream, a datagram socket
        socket(fd, 2, kind)
        call(22, [number(fd), address(2, *server)], [number(-115 if kind == 1 else 0), ends(2, client, server)])
        read(fd)
    socket(5, 2, 2)  # sends before it is connected
    call(30, [number(5), word(9), ends(2, ("0.0.0.0", 5353), ("8.8.8.8", 53))], [number(9), b"question"])
    read(5)
    call(34, [number(5), word(9)], [number(6), b"answer", ends(2, ("8.8.8.8", 53), ("0.0.0.0", 5353))])
    read(5)
    socket(6, 10, 1)  # a server
    call(20, [number(6)], [number(0), address(10, "::", 80)])
    call(24, [number(6), word(128)], [number(0)])
    accepted = ends(10, ("2001:db8::1", 999), ("2001:db8::2", 80))
    mapped = ends(10, ("::ffff:10.0.0.1", 999), ("::ffff:10.0.2.15", 80))
    for fd, told in ((7, accepted), (8, mapped)):
        call(246, [], [number(fd), told, b"\0", word(0), word(128)])
        read(fd)
    socket(9, 1, 1)  # unix
    call(22, [number(9), b"\x01/run/s\0"], [number(0), b"\x01" + struct.pack("<QQ", 0xAB, 0xCD) + b"/run/s\0"])
    read(9)
    call(
        42, [word(1), word(1), word(0)], [number(0), number(11), number(12), struct.pack("<Q", 7), struct.pack("<Q", 8)]
    )
    read(12)
    socket(13, 2, 3, 1)  # raw
    read(13)
    call(124, [number(3)], [number(20)])
    read(20)
    call(4, [number(3)], [number(0)])
    read(3)
    read(20)
    call(150, [number(20), b"\x01"], [number(21)])  # F_DUPFD
    read(21)
    path = file.write(tmp_path / "sockets.scap")
    require_same(sysdig_lines(path), falcore_lines(path))


def test_processes_are_followed_from_clone_to_exit(tmp_path: Path) -> None:
    file = machine().processes([Thread(10, comm="shell")]).fds(10, [named_fd(0, FILE_V2, "/dev/null")])
    step = iter(range(1, 1000))

    def event(id: int, params: list[bytes], tid: int = 10) -> None:
        file.event(id, params, tid=tid, ts=TS + 1000 * next(step))

    def identity(result: int, tid: int, pid: int, ptid: int, comm: bytes) -> list[bytes]:
        head = [number(result), comm + b"\0", b"-x\0", number(tid), number(pid), number(ptid), b"\0", number(1024)]
        return [*head, number(0), number(5), word(1), word(2), word(3), comm + b"\0", b"cpu=/\0"]

    clone = [word(0), word(1000), word(1000)]
    event(222, [])
    event(223, [*identity(20, 10, 10, 1, b"shell"), *clone, number(10), number(10)])
    event(223, [*identity(0, 20, 20, 10, b"shell"), *clone, number(20), number(20)], 20)
    event(292, [b"bin/program\0"], 20)
    event(293, [*identity(0, 20, 20, 10, b"program"), b"A=b\0", word(0), number(20), word(1000), word(1)], 20)
    event(306, [number(-100), b"../x\0", word(1), word(0)], 20)
    event(307, [number(3), number(-100), b"../x\0", word(1), word(0), word(9)], 20)
    event(94, [], 20)
    event(95, [number(0), b"/srv\0"], 20)
    event(264, [word(0)], 20)
    event(265, [number(0), b"rel\0"], 20)
    event(128, [number(20), b"\x0f"])
    event(129, [number(0)])
    event(186, [number(0), number(0), b"\0", b"\0"], 20)
    event(128, [number(20), b"\x0f"])
    path = file.write(tmp_path / "processes.scap")
    require_same(sysdig_lines(path), falcore_lines(path))


def test_merged_files_number_on(tmp_path: Path) -> None:
    one = machine().processes([Thread(10)]).event(6, [number(0), word(1)])
    path = tmp_path / "merged.scap"
    path.write_bytes(one.data + one.data)
    require_same(sysdig_lines(path), falcore_lines(path))
