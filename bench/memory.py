# SPDX-License-Identifier: Apache-2.0
"""`python -m bench.memory`: what the tables of threads and descriptors take, beside sysdig's.

A capture file is made of as many threads and descriptors as asked for, and read by both. What counts is the most
memory that was resident (`ru_maxrss`) less that with a file of one process: interpreter and libraries.

With `--live` the threads and descriptors are real ones, and falcore captures: what counts is what is resident once it
does, besides the rings.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.binary import binary
from bench.findings import Curve, Point
from bench.replay import FALCORE, SYSDIG
from bench.runner import Tell

_SECTION, _MACHINE, _PROCESSES, _FDS, _EVENT = 0x0A0D0D0A, 0x201, 0x215, 0x218, 0x216
_TS = 1_700_000_000_000_000_000
_IPV4, _FIFO, _UNIX, _FILE = 3, 7, 8, 16
_CLONE_THREAD = 8192 | 1  # with the descriptors of its process
#: An environment of a service: some of it alike everywhere, some not.
_ENV = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\0LANG=C.UTF-8\0HOME=/var/lib/service\0"
_CGROUPS = (
    "cpuset=/system.slice\0cpu=/system.slice\0memory=/system.slice/demo.service\0pids=/system.slice/demo.service\0"
)
FILTER = "proc.name=nosuchproc"
PROGRAMS = (("sysdig", SYSDIG), ("falcore", FALCORE))
CURVE_THREADS = (1, 5000, 10_000, 20_000, 40_000)


def _counted(text: str) -> bytes:
    return struct.pack("<H", len(text)) + text.encode()


def _sized(entry: bytes) -> bytes:
    return struct.pack("<I", len(entry) + 4) + entry


def _block(kind: int, body: bytes) -> bytes:
    total = (8 + len(body) + 4 + 3) & ~3
    return struct.pack("<II", kind, total) + body + bytes(total - 12 - len(body)) + struct.pack("<I", total)


def _thread(tid: int, pid: int) -> bytes:
    out = struct.pack("<qqqqq", tid, pid, 1, pid, pid)
    out += _counted(f"service-{pid % 40}") + _counted(f"/usr/bin/service-{pid % 40}")
    out += _counted(f"/usr/bin/service-{pid % 40}")
    out += _counted(f"--listen\0127.0.0.1:{pid}\0--config\0/etc/service/{pid % 40}.conf\0")
    out += _counted(f"/var/lib/service/{pid % 40}")
    out += struct.pack("<QIII", 1024, _CLONE_THREAD if tid != pid else 0, 1000, 1000)
    out += struct.pack("<IIIQQ", 10000, 5000, 0, 3, 4)
    out += _counted(_ENV + f"INSTANCE={pid}\0INVOCATION_ID={pid:032x}\0")
    out += struct.pack("<qq", tid, pid) + _counted(_CGROUPS) + _counted("/")
    return _sized(out + struct.pack("<IB", 1000, 1))


def _descriptor(number: int, pid: int) -> bytes:
    """Of twenty: twelve files, five connections, two unix sockets, a pipe."""
    kind, ino = number % 20, pid * 1000 + number
    if kind < 12:
        name = _counted(f"/var/lib/service/{pid % 40}/data/segment-{ino:08d}.log")
        return _sized(struct.pack("<qQBI", number, ino, _FILE, 1) + name + struct.pack("<I", 2049))
    if kind < 17:
        ends = struct.pack("<4s4sHHB", b"\x0a\0\0\1", b"\x0a\0\0\2", 1024 + ino % 60000, 5432, 2)
        return _sized(struct.pack("<qQB", number, ino, _IPV4) + ends)
    if kind < 19:
        return _sized(struct.pack("<qQBQQ", number, ino, _UNIX, ino << 8, ino << 9) + _counted("/run/systemd/notify"))
    return _sized(struct.pack("<qQB", number, ino, _FIFO) + _counted(f"pipe:[{ino}]"))


def machine_of(threads: int, fds: int, threads_per_process: int) -> Iterator[bytes]:
    """The blocks of a capture file with so many threads and descriptors and one event."""
    yield _block(_SECTION, struct.pack("<IHHq", 0x1A2B3C4D, 1, 2, -1))
    yield _block(_MACHINE, struct.pack("<IQQ128sQQQQ", 2, 1 << 34, 1 << 22, b"host", 0, 0, 0, 0))
    pids = range(1000, 1000 + threads, threads_per_process)
    for pid in pids:
        tids = range(pid, min(pid + threads_per_process, 1000 + threads))
        yield _block(_PROCESSES, b"".join(_thread(tid, pid) for tid in tids))
    for index, pid in enumerate(pids):
        count = fds * (index + 1) // len(pids) - fds * index // len(pids)
        entries = b"".join(_descriptor(number, pid) for number in range(count))
        yield _block(_FDS, struct.pack("<q", pid) + entries)
    # getuid's way out
    event = struct.pack("<QQIHIHI", _TS, 1000, 32, 203, 1, 4, 1000)
    yield _block(_EVENT, struct.pack("<H", 0) + event)


def write(path: Path, threads: int, fds: int, threads_per_process: int) -> Path:
    """Writes that file."""
    with path.open("wb") as file:
        file.writelines(machine_of(threads, fds, threads_per_process))
    return path


def resident(command: Sequence[str]) -> int:
    """The most KiB that a command had in memory."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_maxrss


class Crowd:
    """So many threads and descriptors of real processes, while the context lasts."""

    def __init__(self, threads: int, fds: int, threads_per_process: int) -> None:
        self._processes = threads // threads_per_process
        self._threads, self._fds = threads_per_process, fds // self._processes

    def __enter__(self) -> Crowd:
        self._folder = tempfile.TemporaryDirectory(dir="/dev/shm", prefix="falcore-crowd-")
        numbers = (str(number) for number in (self._processes, self._threads, self._fds))
        self._child = subprocess.Popen(
            [binary("crowd"), *numbers, self._folder.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._child.stdout is not None
        if self._child.stdout.readline() != b"ready\n":
            self.__exit__()
            raise RuntimeError("crowd: not all of its processes could be made")
        return self

    def __exit__(self, *_: object) -> None:
        self._child.communicate()
        self._folder.cleanup()


def besides_rings(pid: int) -> dict[str, int]:
    """KiB of a process by kind: resident (`Rss`), `Anonymous` and `Private` of it, without the maps of BPF."""
    sums = {"Rss": 0, "Anonymous": 0, "Private": 0}
    ours = False
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
            ours = "bpf-map" not in line
        elif ours:
            kind, _, rest = line.partition(":")
            kind = kind.partition("_")[0]
            if kind in sums and not line.startswith("Private_Hugetlb"):
                sums[kind] += int(rest.split()[0])
    return sums


def capturing(seconds: float) -> tuple[dict[str, int], int]:
    """What a live capture has in memory after so many seconds, and the most that it ever had, rings and all; KiB."""
    command = [*FALCORE, "-q", "-d", str(seconds + 60), FILTER]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        if "capturing" not in line:
            process.kill()
            raise RuntimeError(line.strip())
        time.sleep(seconds)
        found = besides_rings(process.pid)
        status = Path(f"/proc/{process.pid}/status").read_text()
        process.terminate()
        process.stderr.read()
    return found, int(re.findall(r"VmHWM:\s+(\d+)", status)[0])


def show_live(threads: int, fds: int, threads_per_process: int) -> None:
    """Prints what a live capture takes on this machine, and with that many more threads and descriptors."""
    for title, crowd in (("as it is", None), ("with them", Crowd(threads, fds, threads_per_process))):
        with crowd or contextlib.nullcontext():
            found, most = capturing(3)
        parts = ", ".join(f"{kind} {size / 1024:.1f}" for kind, size in found.items())
        print(f"{title}: {parts}; most at any time, rings included: {most / 1024:.1f}", flush=True)


def curves(rounds: int, tell: Tell) -> list[Curve]:
    """The most MiB that each program had in memory, by the threads in its tables, ten descriptors to a thread."""
    found: dict[str, list[Point]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for threads in CURVE_THREADS:
            tell(f"memory: {threads} threads")
            file = write(Path(folder) / "machine.scap", threads, 10 * threads, 5)
            for title, program in PROGRAMS:
                if shutil.which(program[0]) is None:
                    continue
                values = [resident([*program, "-r", str(file), FILTER]) / 1024 for _ in range(rounds)]
                found.setdefault(title, []).append(Point(threads, values))
    return [Curve(title, points) for title, points in found.items()]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.memory", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("-t", "--threads", type=int, default=20_000, help="(default: %(default)s)")
    parser.add_argument("-f", "--fds", type=int, default=200_000, help="descriptors (default: %(default)s)")
    parser.add_argument("-p", "--per-process", type=int, default=5, help="threads (default: %(default)s)")
    parser.add_argument("--live", action="store_true", help="of a capture, with real threads and descriptors")
    options = parser.parse_args()
    if options.live:
        print(f"{options.threads} threads, {options.per_process} to a process, {options.fds} descriptors; MiB")
        show_live(options.threads, options.fds, options.per_process)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        big = write(Path(folder) / "big.scap", options.threads, options.fds, options.per_process)
        small = write(Path(folder) / "small.scap", 1, 1, 1)
        print(f"{options.threads} threads, {options.per_process} to a process, {options.fds} descriptors; MiB resident")
        for title, program in PROGRAMS:
            if shutil.which(program[0]) is None:
                print(f"{title}: not installed")
                continue
            whole = resident([*program, "-r", str(big), FILTER]) / 1024
            base = resident([*program, "-r", str(small), FILTER]) / 1024
            print(f"{title}: {whole:.1f} in all, {base:.1f} with one process, {whole - base:.1f} of tables")
    return 0


if __name__ == "__main__":
    sys.exit(main())
