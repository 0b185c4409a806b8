# SPDX-License-Identifier: Apache-2.0
"""`falcore run -w`: files, their names and rights, and what stands against writing one."""

from __future__ import annotations

import os
import stat
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from falcore_process import COMMAND

sys.path.insert(0, str(Path(__file__).parents[1] / "scap"))

from capture_file import TS, CaptureFile, Thread

COUNT = 5000
SECOND = 10**9


def run(*arguments: str | Path, folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [*COMMAND, "run", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, cwd=folder)


def lines(path: Path, *arguments: str) -> list[bytes]:
    done = run("-r", path, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of reads, a millisecond apart."""
    file = CaptureFile().machine().users([(0, "root")], [(0, "root")]).processes([Thread(10)])
    parts = [file.data]
    for number in range(COUNT):
        one = CaptureFile(section=False)
        one.event(6, [struct.pack("<q", number), struct.pack("<I", 80)], ts=TS + number * 1_000_000)
        parts.append(one.data)
    path: Path = tmp_path_factory.mktemp("source") / "source.scap"
    path.write_bytes(b"".join(parts))
    return path


def refused(code: int, source: Path, *arguments: str | Path) -> str:
    done = run("-r", source, *arguments)
    said = done.stderr.decode()
    assert done.returncode == code, said
    assert done.stdout == b""
    assert "Traceback" not in said
    assert "reading" not in said, "refused before anything is read"
    return said


@pytest.mark.parametrize("compress", [(), ("-z",)], ids=["plain", "gzip"])
def test_a_copy_prints_the_same(source: Path, compress: tuple[str, ...], tmp_path: Path) -> None:
    copy = tmp_path / "copy.scap"
    done = run("-r", source, "-w", copy, *compress)
    assert (done.returncode, done.stdout) == (0, b""), "a file that is written prints nothing unasked"
    assert f"wrote {COUNT} events to {copy}" in done.stderr.decode()
    assert (copy.read_bytes()[:2] == b"\x1f\x8b") is bool(compress)
    assert lines(copy) == lines(source)


def test_lines_are_printed_too_when_they_are_asked_for(source: Path, tmp_path: Path) -> None:
    done = run("-r", source, "-w", tmp_path / "copy.scap", "-p", "%evt.num", "-n", "3")
    assert done.stdout == b"1\n2\n3\n"
    assert lines(tmp_path / "copy.scap", "-p", "%evt.num") == [b"1", b"2", b"3"]


def test_the_file_holds_what_the_filter_matches(source: Path, tmp_path: Path) -> None:
    run("-r", source, "-w", tmp_path / "some.scap", "evt.rawarg.fd < 5")
    assert lines(tmp_path / "some.scap", "-p", "%evt.num %evt.arg.fd") == [b"%d %d" % (n + 1, n) for n in range(5)]


def test_a_capture_of_nothing_is_a_file_of_no_events(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "none.scap"
    assert run("-r", source, "-w", path, "proc.name = nobody").returncode == 0
    done = run("-r", path)
    assert done.returncode == 7
    assert b"no event in the file" in done.stderr


def test_standard_output_is_a_file_too(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.scap"
    path.write_bytes(run("-r", source, "-w", "-").stdout)
    assert lines(path) == lines(source)
    assert "leave -o and -p out" in refused(2, source, "-w", "-", "-o", "text")


def test_a_closed_pipe_ends_the_writing_without_a_complaint(source: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as closed:
        command = [*COMMAND, "run", "-r", str(source), "-w", "-"]
        done = subprocess.run(command, stdout=closed, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("compress", [(), ("-z",)], ids=["plain", "gzip"])
def test_a_drivers_own_event_types_travel_with_the_file(compress: tuple[str, ...], tmp_path: Path) -> None:
    path, copy = tmp_path / "own.scap", tmp_path / "copy.scap"
    live = run("--driver", "synthetic", "-n", "60", "-o", "text", "-w", path, *compress).stdout.splitlines()
    assert len(live) == 60
    assert lines(path) == live
    ticks = [line for line in live if b" driver.tick " in line]
    assert len(ticks) > 3
    assert [line.split(b" ", 1)[1] for line in lines(path, "evt.type = driver.tick")] == [
        line.split(b" ", 1)[1] for line in ticks
    ]
    assert run("-r", path, "-w", copy).returncode == 0
    assert lines(copy) == live


def numbered(folder: Path) -> list[str]:
    return sorted((path.name for path in folder.iterdir()), key=lambda name: int(name.removeprefix("a.scap")))


def test_rotation_by_size_has_sysdigs_names_and_loses_nothing(source: Path, tmp_path: Path) -> None:
    assert run("-r", source, "-w", "a.scap", "-C", "0.1", folder=tmp_path.joinpath()).returncode == 0
    names = numbered(tmp_path)
    assert names == [f"a.scap{number}" for number in range(len(names))]
    sizes = [(tmp_path / name).stat().st_size for name in names]
    assert all(100_000 < size < 101_000 for size in sizes[:-1])
    shown = [line for name in names for line in lines(tmp_path / name, "-p", "%evt.arg.fd %proc.name")]
    assert shown == [b"%d demo" % number for number in range(COUNT)]


def test_rotation_by_events_keeps_the_latest_files(source: Path, tmp_path: Path) -> None:
    assert run("-r", source, "-w", "a.scap", "-e", "400", "-W", "11", folder=tmp_path).returncode == 0
    assert numbered(tmp_path) == [f"a.scap{number:02}" for number in range(11)]
    shown = sorted(int(n) for path in tmp_path.iterdir() for n in lines(path, "-p", "%evt.arg.fd"))
    assert shown == list(range(800, COUNT)), "13 files are needed: the first two are written over"


def test_rotation_by_time_starts_a_file_every_so_many_seconds_of_events(source: Path, tmp_path: Path) -> None:
    assert run("-r", source, "-w", "a.scap", "-G", "2", folder=tmp_path).returncode == 0
    counts = [len(lines(tmp_path / name)) for name in numbered(tmp_path)]
    assert counts == [2000, 2000, 1000]


def test_names_by_time_keep_files_of_one_time_apart_and_the_latest(source: Path, tmp_path: Path) -> None:
    assert run("-r", source, "-w", "%Y.scap", "-G", "1", "-W", "3", folder=tmp_path).returncode == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 3
    assert [name.partition(".scap")[2] for name in names] == [".2", ".3", ".4"]


def test_a_file_is_for_its_owner_only(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.scap"
    path.write_text("older and readable")
    path.chmod(0o644)
    assert run("-r", source, "-w", path).returncode == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert run("-r", source, "-w", tmp_path / "new.scap").returncode == 0
    assert stat.S_IMODE((tmp_path / "new.scap").stat().st_mode) == 0o600
    assert lines(path) == lines(source)


def test_nothing_is_written_through_a_link(source: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("untouched")
    link.symlink_to(target)
    assert f"{link}: cannot be written (it is a symbolic link" in refused(7, source, "-w", link)
    assert target.read_text() == "untouched"
    link.unlink()
    link.symlink_to(tmp_path / "new")
    refused(7, source, "-w", link)
    assert not (tmp_path / "new").exists()
    link.unlink()
    os.link(target, link)
    assert "hard links" in refused(7, source, "-w", link)
    assert target.read_text() == "untouched"


def test_a_link_in_the_way_of_the_next_file_ends_the_writing(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("untouched")
    (tmp_path / "a.scap1").symlink_to(target)
    done = run("-r", source, "-w", "a.scap", "-e", "1000", folder=tmp_path)
    assert done.returncode == 7
    assert b"a.scap1: cannot be written (it is a symbolic link" in done.stderr
    assert target.read_text() == "untouched"
    assert len(lines(tmp_path / "a.scap0")) == 1000


@pytest.mark.root
def test_a_file_that_somebody_else_made_is_not_taken(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.scap"
    path.write_text("")
    os.chown(path, 12345, -1)
    assert "belongs to user 12345" in refused(7, source, "-w", path)


def test_what_is_no_file_is_refused(source: Path, tmp_path: Path) -> None:
    assert "it is a directory" in refused(7, source, "-w", tmp_path)
    assert "No such file or directory" in refused(7, source, "-w", tmp_path / "no" / "a.scap")
    assert run("-r", source, "-w", "/dev/null").returncode == 0


def test_the_file_that_is_read_is_never_written_over(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.scap"
    path.write_bytes(source.read_bytes())
    assert "it is the file being read" in refused(7, path, "-w", path)
    assert path.read_bytes() == source.read_bytes()


def test_a_run_that_cannot_begin_leaves_an_older_file_alone(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.scap"
    path.write_bytes(source.read_bytes())
    assert run("-r", tmp_path / "none.scap", "-w", path).returncode == 7
    assert run("-r", source, "-w", path, "proc.nam = x").returncode == 2
    assert run("--driver", "no_such", "-w", path).returncode == 5
    assert path.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-z",), "-z is for writing a capture file: name one with -w"),
        (("--layout", "libs"), "--layout is for writing"),
        (("-C", "1"), "-C is for writing"),
        (("-w", "x", "-W", "2"), "-W limits the files of a rotation"),
        (("-w", "-", "-C", "1"), "standard output is one file"),
    ],
)
def test_options_that_make_no_sense_are_refused(source: Path, arguments: tuple[str, ...], message: str) -> None:
    assert message in refused(2, source, *arguments)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 128 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "none", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.root
@pytest.mark.parametrize("compress", [(), ("-z",)], ids=["plain", "gzip"])
def test_a_full_disk_is_an_error_and_leaves_whole_events(
    source: Path, compress: tuple[str, ...], small_disk: Path
) -> None:
    path = small_disk / "a.scap"
    (small_disk / "ballast").write_bytes(bytes((124 if compress else 64) << 10))
    done = run("-r", source, "-w", path, *compress)
    assert done.returncode == 7
    assert f"{path}: No space left on device" in done.stderr.decode()
    shown = lines(path, "-p", "%evt.arg.fd") if not compress else []
    assert shown == [b"%d" % number for number in range(len(shown))]
    assert compress or len(shown) > 500
