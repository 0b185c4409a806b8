# SPDX-License-Identifier: Apache-2.0
"""Every generation of every block is read, and what it tells ends up in the tables."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path
from typing import Any

import pytest
from capture_file import (
    FIFO,
    FILE_V2,
    IPV4,
    IPV4_SERVER,
    IPV6,
    IPV6_SERVER,
    MEMFD,
    TS,
    UNIX,
    CaptureFile,
    Thread,
    counted,
    fd_entry,
    named_fd,
    socket_fd,
)

import falcore

READ_ENTER, READ_EXIT = 6, 7


def read_enter(file: CaptureFile, tid: int = 10, fd: int = 0, **more: Any) -> CaptureFile:
    return file.event(READ_ENTER, [struct.pack("<q", fd), struct.pack("<I", 80)], tid=tid, **more)


def lines(path: Path, format: str = "%evt.num %evt.type %evt.args") -> list[str]:
    with falcore.open_file(path) as capture:
        return [str(event.format("*" + format)) for event in capture]


def state(path: Path) -> tuple[dict[int, dict[str, object]], dict[int, dict[str, object]]]:
    """Threads by tid and descriptors of thread 10 by number, at the end of the file."""
    with falcore.open_file(path) as capture:
        list(capture)
        threads = {int(str(row["tid"])): row for row in capture.threads()}
        return threads, {int(str(row["fd"])): row for row in capture.fds(10)}


@pytest.mark.parametrize("version", range(1, 10))
def test_process_list(version: int, tmp_path: Path) -> None:
    file = CaptureFile().processes([Thread(10), Thread(20, comm="other", uid=7)], version)
    threads, _ = state(read_enter(file).write(tmp_path / "a.scap"))
    assert sorted(threads) == [10, 20]
    thread = threads[10]
    assert (thread["comm"], thread["exe"], thread["args"], thread["cwd"]) == (
        "demo",
        "/bin/demo",
        b"-v\0x\0",
        "/home/demo/",
    )
    assert (threads[20]["comm"], threads[20]["uid"]) == ("other", 7)
    assert thread["pfminor"] == (4 if version >= 2 else 0)
    assert thread["env"] == (b"A=b\0" if version >= 3 else b"")
    assert thread["cgroups"] == (b"cpu=/x\0" if version >= 4 else b"")
    assert thread["root"] == ("/" if version >= 5 else "")
    assert thread["sid"] == (7 if version >= 6 else -1)
    assert thread["exepath"] == ("/usr/bin/demo" if version >= 7 else "")
    assert thread["vpgid"] == (8 if version >= 8 else -1)
    assert thread["loginuid"] == (1000 if version >= 9 else 2**32 - 1)


def test_old_and_new_tail_of_a_process_are_told_apart_by_size(tmp_path: Path) -> None:
    new = struct.pack("<QIIB3QB3QBBq", 5, 34816, 1001, 1, 1, 2, 3, 1, 9, 8, 7, 0, 0, 77)
    file = CaptureFile().processes([Thread(10, tail=new), Thread(20, tail=b""), Thread(30, tail=new[:66])])
    threads, _ = state(read_enter(file).write(tmp_path / "a.scap"))
    assert (threads[10]["tty"], threads[10]["loginuid"], threads[10]["pgid"]) == (34816, 1001, 77)
    assert threads[20]["loginuid"] == 2**32 - 1
    assert threads[30]["loginuid"] == 1001


def test_threads_share_what_their_process_has(tmp_path: Path) -> None:
    file = CaptureFile().processes([Thread(11, pid=10, flags=1 | 8192, cwd="/"), Thread(10)])
    file.fds(10, [named_fd(5, FILE_V2, "/etc/hosts")])
    path = read_enter(file, 11, 5).write(tmp_path / "a.scap")
    assert lines(path, "%proc.cwd %fd.name") == ["/home/demo/ /etc/hosts"]


@pytest.mark.parametrize("version", [1, 2])
def test_descriptor_list(version: int, tmp_path: Path) -> None:
    entries = [
        named_fd(0, FILE_V2, "/dev/null", version),
        named_fd(1, FIFO, "pipe:[5]", version),
        socket_fd(4, IPV4, ("10.0.2.15", 40000), ("8.8.8.8", 53), version),
        socket_fd(5, IPV4_SERVER, ("0.0.0.0", 80), None, version),
        socket_fd(6, IPV6, ("fe80::1", 1), ("::1", 2), version),
        socket_fd(7, IPV6_SERVER, ("::", 22), None, version),
        fd_entry(8, UNIX, struct.pack("<QQ", 1, 2) + counted("/run/s"), version),
        named_fd(9, MEMFD, "memfd:x", version),
        socket_fd(12, IPV4, ("10.0.2.15", 80), ("10.0.2.2", 999), version),
    ]
    file = CaptureFile().processes([Thread(10)]).fds(10, entries, version).fds(99, entries, version)
    _, fds = state(read_enter(file).write(tmp_path / "a.scap"))
    names = {number: row["name"] for number, row in fds.items()}
    assert names == {
        0: "/dev/null",
        1: "pipe:[5]",
        4: "10.0.2.15:40000->8.8.8.8:53",
        5: "0.0.0.0:80",
        6: "fe80::1:1->::1:2",
        7: ":::22",
        8: "/run/s",
        9: "memfd:x",
        12: "10.0.2.2:999->10.0.2.15:80",  # a server's connection has the client first
    }
    assert fds[0]["dev"] == (0x30201 if version == 2 else 0)


@pytest.mark.parametrize("version", [1, 2])
def test_users_and_interfaces(version: int, tmp_path: Path) -> None:
    file = CaptureFile().machine().interfaces([("lo", "127.0.0.1", "255.0.0.0"), ("lo", "::1", "::")], version)
    file.users([(1000, "somebody")], [(1000, "somegroup")], version).processes([Thread(10, uid=1000, gid=1000)])
    path = read_enter(file).write(tmp_path / "a.scap")
    assert lines(path, "%user.name %group.name") == ["somebody somegroup"]


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("flags", [None, 0])
def test_event(version: int, flags: int | None, tmp_path: Path) -> None:
    path = read_enter(CaptureFile(), version=version, flags=flags).write(tmp_path / "a.scap")
    assert lines(path, "%evt.num %evt.rawtime %evt.cpu %thread.tid %evt.type %evt.args") == [
        f"1 {TS} 1 10 read fd=0 size=80"
    ]


@pytest.mark.parametrize("flags", [None, 0])
def test_large_event(flags: int | None, tmp_path: Path) -> None:
    text = b'{"container":{"id":"' + b"x" * 100_000 + b'"}}\0'
    path = CaptureFile().event(324, [text], large=True, flags=flags).write(tmp_path / "a.scap")
    with falcore.open_file(path) as capture:
        (event,) = capture
    assert event.args["json"] == text[:-1].decode()


def test_first_generation_finds_the_number_of_parameters(tmp_path: Path) -> None:
    file = CaptureFile(minor=0)
    for count in range(5):
        file.event(3, [struct.pack("<q", 3), b"/a\0", struct.pack("<I", 1), struct.pack("<I", 0)][:count], version=1)
    file.event(280, [b"id\0", b"text\0"], version=1, surplus=3)
    found = lines(file.write(tmp_path / "a.scap"), "%evt.type %evt.args")
    assert found[0] == "open "
    assert found[4].startswith("open fd=3(<f>/a) name=/a flags=1(O_RDONLY) mode=0")
    assert found[5] == "notification id=id desc=text"


def test_state_only_events_are_not_shown_and_count(tmp_path: Path) -> None:
    path = read_enter(read_enter(CaptureFile(), flags=1)).write(tmp_path / "a.scap")
    assert lines(path, "%evt.num") == ["2"]


def test_gzip_of_several_members_and_plain_are_one_file(tmp_path: Path) -> None:
    data = CaptureFile().processes([Thread(10)])
    for number in range(2000):
        read_enter(data, ts=TS + number)
    half = len(data.data) // 2
    whole = tmp_path / "whole.scap"
    whole.write_bytes(gzip.compress(data.data[:half]) + gzip.compress(data.data[half:]) + b"\0" * 7)
    assert lines(whole) == lines(data.write(tmp_path / "plain.scap"))


def test_sections_start_over_and_numbers_go_on(tmp_path: Path) -> None:
    file = CaptureFile().processes([Thread(10), Thread(20)])
    read_enter(file).section().processes([Thread(10, comm="second")])
    path = read_enter(file).write(tmp_path / "a.scap")
    assert lines(path, "%evt.num %proc.name") == ["1 demo", "2 second"]
    assert sorted(state(path)[0]) == [10]


def test_ids_that_nobody_knows_are_skipped_and_take_no_number(tmp_path: Path) -> None:
    file = read_enter(CaptureFile().event(500, [b"xyz"]))
    file.block(0x7777, b"")
    first = CaptureFile().block(0x999, b"something else").data
    path = tmp_path / "a.scap"
    path.write_bytes(first + file.data[len(CaptureFile().data) : -12])
    assert lines(path, "%evt.num %evt.type") == ["1 read"]


def test_the_way_out_joins_what_the_way_in_told(tmp_path: Path) -> None:
    file = CaptureFile().processes([Thread(10)]).fds(10, [named_fd(5, FILE_V2, "/etc/hosts")])
    read_enter(file, fd=5).event(READ_EXIT, [struct.pack("<q", 3), b"abc"])
    file.event(4, [struct.pack("<q", 5)]).event(5, [struct.pack("<q", 0)])
    path = file.write(tmp_path / "a.scap")
    assert lines(path, "%evt.type %evt.dir %fd.name") == [
        f"{name} {way} /etc/hosts" for name in ("read", "close") for way in "><"
    ]
    assert 5 not in state(path)[1]


def test_recorded_calls_by_number_have_their_names(tmp_path: Path) -> None:
    file = CaptureFile().event(0, [struct.pack("<H", 296), struct.pack("<H", 158)]).event(1, [struct.pack("<H", 296)])
    path = file.write(tmp_path / "a.scap")
    assert lines(path, "%evt.type %evt.dir") == ["arch_prctl >", "arch_prctl <"]
    with falcore.open_file(path, "evt.type = arch_prctl") as capture:
        assert len(list(capture)) == 2


def test_filter_knows_events_that_only_files_have(tmp_path: Path) -> None:
    file = read_enter(CaptureFile()).event(152, [struct.pack("<q", 20)] + [bytes(8)] * 2 + [bytes(4)] * 3)
    with falcore.open_file(file.write(tmp_path / "a.scap"), "evt.type = switch and evt.arg.next = 20") as capture:
        assert [event.type for event in capture] == ["switch"]
