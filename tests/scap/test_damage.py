# SPDX-License-Identifier: Apache-2.0
"""Damaged and hostile files: every whole event before the damage, then what is wrong and where."""

from __future__ import annotations

import gzip
import random
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from capture_file import EVENT, PROCESSES, CaptureFile, Thread, counted, named_fd
from test_generations import read_enter

import falcore
from falcore.errors import CaptureFileError


def outcome(path: Path) -> tuple[int, str]:
    """How many events came, and the error, empty when there was none."""
    events = 0
    try:
        with falcore.open_file(path) as capture:
            for _ in capture:
                events += 1
    except CaptureFileError as error:
        return events, str(error)
    return events, ""


def file_with_events(count: int = 3) -> CaptureFile:
    file = CaptureFile().machine().processes([Thread(10)]).fds(10, [named_fd(0, 16, "/dev/null")])
    for _ in range(count):
        read_enter(file)
    return file


def test_a_file_cut_short_gives_every_whole_event(tmp_path: Path) -> None:
    data = file_with_events().data
    size = len(read_enter(CaptureFile()).data) - len(CaptureFile().data)
    path = tmp_path / "cut.scap"
    path.write_bytes(data[: -size + 3])
    events, error = outcome(path)
    assert events == 2
    assert "cut short" in error
    assert f"at byte {len(data) - size}" in error
    # A whole event whose block lacks its end still counts.
    path.write_bytes(data[:-4])
    assert outcome(path)[0] == 3


def test_a_compressed_file_cut_short_says_so(tmp_path: Path) -> None:
    path = tmp_path / "cut.scap"
    path.write_bytes(gzip.compress(file_with_events(5000).data)[:-30])
    events, error = outcome(path)
    assert 0 < events <= 5000
    assert "compressed data end" in error


def test_damaged_compressed_data_say_so(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(random.Random(1).randbytes(64) + file_with_events(100).data))
    data[len(data) // 2] ^= 0xFF
    path = tmp_path / "bad.scap"
    path.write_bytes(bytes(data))
    assert outcome(path)[1]


@pytest.mark.parametrize(
    ("data", "fact"),
    [
        (b"", "empty"),
        (b"GIF89a.........", "not a capture file"),
        (CaptureFile(section=False).section(magic=0x4D3C2B1A).data, "other byte order"),
        (CaptureFile(section=False).section(magic=1).data, "no magic number"),
        (CaptureFile(section=False).section(major=2).data, "capture format 2"),
        (CaptureFile().machine().data, "no event in the file"),
        (CaptureFile().block(PROCESSES[1], b"x" * 40).data, "the process list"),
        (CaptureFile().block(PROCESSES[9], struct.pack("<I", 1 << 30) + b"x" * 40).data, "length 1073741824"),
        (CaptureFile().block(0x201, bytes(180), trailer=5).data, "ends with length 5"),
        (CaptureFile().block(EVENT[2], b"x").data, "an event block of 16 bytes"),
        (CaptureFile().data + struct.pack("<II", 0x216, 4), "a block of 4 bytes"),
        (CaptureFile().data + struct.pack("<II", 0x216, 1 << 31), "an event block of 2147483648 bytes"),
    ],
)
def test_errors_name_the_file_the_fact_and_the_place(data: bytes, fact: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.scap"
    path.write_bytes(data)
    events, error = outcome(path)
    assert events == 0
    assert str(path) in error
    assert fact in error
    assert "at byte" in error


def test_metadata_among_events_ends_the_file(tmp_path: Path) -> None:
    file = file_with_events().processes([Thread(11)])
    events, error = outcome(read_enter(file).write(tmp_path / "a.scap"))
    assert events == 3
    assert "among the events" in error


def test_an_event_whose_lengths_lie_ends_the_file(tmp_path: Path) -> None:
    body = struct.pack("<HQQIHI", 0, 1, 10, 26 + 2 + 1, 6, 1) + struct.pack("<H", 60000) + b"x"
    events, error = outcome(file_with_events().block(EVENT[2], body).write(tmp_path / "a.scap"))
    assert events == 3
    assert "lengths do not add up" in error


def mutate(original: bytes, path: Path, seed: int) -> None:
    """Reads the file with some bytes changed or its end cut off, many times."""
    choice = random.Random(seed)
    for _ in range(400):
        data = bytearray(original)
        for _ in range(choice.choice((1, 2, 8))):
            at = choice.randrange(len(data))
            data[at] = choice.choice((0, 0xFF, data[at] ^ 1 << choice.randrange(8), choice.randrange(256)))
        if choice.random() < 0.3:
            del data[choice.randrange(len(data)) :]
        path.write_bytes(bytes(data))
        outcome(path)


def own_file(tmp_path: Path) -> bytes:
    """A file of falcore's own, with everything that it writes beside the public format."""
    path = tmp_path / "own.scap"
    command = [sys.executable, "-m", "falcore", "run", "--driver", "synthetic", "-n", "60", "-w", str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    data = path.read_bytes()
    thread = Thread(10).entry(9)
    more = struct.pack("<IqQIIB", 4 + 8 + 76 + 9, 10, 1, 2, 1000, 1) + bytes(76 - 17 + 9)
    name = counted("/made")
    fd = struct.pack("<qQBBBII", 3, 5, 20, 1, 2, 1, 7) + bytes(36 + 16) + name
    fd = struct.pack("<I", len(fd) + 4) + fd
    first = next(at for at in range(0, len(data), 4) if data[at : at + 4] == struct.pack("<I", 0x216))
    lists = CaptureFile(section=False).processes([Thread(10)]).block(0xFA1C0002, more)
    lists.block(0xFA1C0003, struct.pack("<q", 10) + fd)
    notes = CaptureFile(section=False).event(0xB800, [thread + more], flags=1)
    notes.event(0xB802, [struct.pack("<q", 10) + fd], flags=1)
    return data[:first] + lists.data + notes.data + data[first:]


def test_a_file_of_falcores_own_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "whole.scap"
    path.write_bytes(own_file(tmp_path))
    assert outcome(path) == (60, "")


@pytest.mark.parametrize("kind", [0xFA1C0002, 0xFA1C0003])
def test_own_blocks_that_do_not_fit_are_damage(kind: int, tmp_path: Path) -> None:
    body = struct.pack("<qI", 10, 30) + bytes(26)
    data = CaptureFile().processes([Thread(10)]).block(kind, body[8:] if kind == 0xFA1C0002 else body)
    events, error = outcome(read_enter(data).write(tmp_path / "bad.scap"))
    assert events == 0
    assert "does not fit" in error


def test_an_own_note_that_does_not_fit_is_damage(tmp_path: Path) -> None:
    for body in ([], [b"x"], [bytes(40)]):
        file = file_with_events().event(0xB800, body)
        events, error = outcome(read_enter(file).write(tmp_path / "bad.scap"))
        assert events == 3
        assert "does not fit" in error


def test_mutated_files_of_falcores_own_neither_crash_nor_hang(tmp_path: Path) -> None:
    mutate(own_file(tmp_path), tmp_path / "mutated.scap", 8)


def test_mutated_files_neither_crash_nor_hang(tmp_path: Path) -> None:
    original = file_with_events(20).section().processes([Thread(10)], 4).data
    original += read_enter(CaptureFile(section=False), version=1).data
    mutate(original, tmp_path / "mutated.scap", 7)
