# SPDX-License-Identifier: Apache-2.0
"""An emulated machine that has this host's files, read-only, and another kernel."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import fetch
import initramfs
from matrix import Kernel
from modules import ModuleTree

QEMU = "qemu-system-x86_64"
AGENT = Path(__file__).with_name("agent.sh")
#: Emulation is slow, and a busy host makes it slower: these only have to end a guest that hangs.
BOOT_SECONDS = 900.0
RUN_SECONDS = 1200.0
STOP_SECONDS = 30.0
#: Two CPUs take turns in one thread. With a thread for each, QEMU 7.2 sometimes goes on to run what the kernel has
#: just patched: both CPUs then stay for ever at the jump in front of a tracepoint that is switched on and off often.
MACHINE = ("-machine", "q35", "-accel", "tcg,thread=single", "-cpu", "max", "-smp", "2", "-m", "2048")
HEADLESS = ("-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-nic", "none")
#: no_timer_check: a busy host is too slow for the test of the timer, and the kernel would panic. The other two: a guest
#: that hangs, or whose kernel went wrong, ends and says where, rather than that its commands take too long.
COMMAND_LINE = "console=ttyS0 panic=-1 quiet tsc=unstable no_timer_check softlockup_panic=1 oops=panic"
#: Words by which a kernel complains about itself.
COMPLAINTS = ("BUG:", "WARNING:", "Oops", "Kernel panic", "general protection fault", "soft lockup", "rcu_sched self-")


class GuestError(RuntimeError):
    """A guest does not start, hangs, or has ended; the message has the end of its console."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a command in a guest ended."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Its output, read as JSON."""
        return json.loads(self.out)


class Guest:
    """A booted kernel; commands see the host's files at the same paths, and may write: changes die with it.

    Use as a context manager.

    Args:
        kernel: what to boot.
        folder: for its console and the files it exchanges with this host.
        command_line: added to the kernel's.
    """

    def __init__(self, kernel: Kernel, folder: Path, command_line: str = "") -> None:
        self._console = folder / "console"
        self._desk = folder / "desk"
        self._desk.mkdir(parents=True)
        shutil.copy(AGENT, self._desk / "agent.sh")
        start = folder / "initramfs"
        start.write_bytes(
            initramfs.build(fetch.busybox(), ModuleTree(kernel.modules), (fetch.ROOT, fetch.cache_folder(), Path.cwd()))
        )
        program = shutil.which(QEMU)
        if program is None:
            raise GuestError(f"{QEMU} is not installed; Debian's package is qemu-system-x86")
        command = [
            # A guest does not outlive a test run that is killed.
            *("setpriv", "--pdeathsig", "KILL", program, *MACHINE, *HEADLESS, "-serial", f"file:{self._console}"),
            *("-kernel", str(kernel.image), "-initrd", str(start)),
            *("-append", f"{COMMAND_LINE} {command_line}".strip()),
            *("-virtfs", "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap"),
            *("-virtfs", f"local,path={_escape(self._desk)},mount_tag=desk,security_model=none"),
        ]
        self._number = 0
        began = time.monotonic()
        with (folder / "qemu").open("wb") as log:
            self._machine = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._log = folder / "qemu"
        try:
            self._wait((self._desk / "ready").exists, BOOT_SECONDS, "it does not start")
        except BaseException:
            self.close()
            raise
        self.boot_seconds = time.monotonic() - began

    @property
    def console(self) -> str:
        """What it has written to its serial line."""
        return self._console.read_text(errors="replace") if self._console.exists() else ""

    def run(self, *command: str, folder: Path = fetch.ROOT, seconds: float = RUN_SECONDS) -> Result:
        """Runs a command to its end.

        Raises:
            GuestError: it takes too long, or takes the guest with it.
        """
        number, self._number = self._number, self._number + 1
        part, request = self._desk / f"{number}.part", self._desk / f"{number}.command"
        part.write_text(f"cd {shlex.quote(str(folder))} || exit 125\nexec {shlex.join(command)}\n")
        part.rename(request)
        code = self._desk / f"{number}.code"
        self._wait(code.exists, seconds, f"`{shlex.join(command)}` does not end")
        out, err = (
            (self._desk / f"{number}.{name}").read_bytes().decode(errors="surrogateescape") for name in ("out", "err")
        )
        return Result(int(code.read_text()), out, err)

    def put(self, name: str, data: bytes) -> str:
        """Gives it a file; returns the file's path there."""
        (self._desk / name).write_bytes(data)
        return f"/run/desk/{name}"

    def left_on_desk(self, pattern: str) -> list[Path]:
        """Files that commands have written to /run/desk."""
        return sorted(self._desk.glob(pattern))

    def complaints(self) -> list[str]:
        """Lines of the kernel's log that should not be there."""
        log = self.run("dmesg").out
        return [line for line in log.splitlines() if any(word in line for word in COMPLAINTS)]

    def close(self) -> None:
        """Turns it off."""
        if self._machine.poll() is None:
            (self._desk / "stop").touch()
            try:
                self._machine.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._machine.kill()
                self._machine.wait()

    def _wait(self, done: Callable[[], bool], seconds: float, trouble: str) -> None:
        end = time.monotonic() + seconds
        while not done():
            if self._machine.poll() is not None:
                raise GuestError(f"{self._tail()}\nthe guest is off (qemu's exit code {self._machine.returncode})")
            if time.monotonic() > end:
                raise GuestError(f"{self._tail()}\n{trouble} within {seconds:.0f} s")
            time.sleep(0.05)

    def _tail(self, lines: int = 30) -> str:
        files = (
            self._console,
            self._log,
            *sorted(self._desk.glob("*.err"))[-1:],
            *sorted(self._desk.glob("*.out"))[-1:],
        )
        said = [
            line for file in files if file.exists() for line in file.read_text(errors="replace").splitlines()[-lines:]
        ]
        return "\n".join(line for line in map(_printable, said) if line.strip())

    def __enter__(self) -> Guest:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _escape(path: Path) -> str:
    """A path inside one of qemu's comma-separated options."""
    return str(path).replace(",", ",,")


def _printable(line: str) -> str:
    return "".join(character if character.isprintable() or character == "\t" else " " for character in line)


def main(arguments: Sequence[str]) -> int:
    """`python tests/vm/guest.py KERNEL COMMAND...`: runs a command on a kernel of the matrix."""
    import sys
    import tempfile

    from matrix import read_matrix

    source = next(kernel for kernel in read_matrix().kernels if kernel.name == arguments[0])
    with tempfile.TemporaryDirectory() as folder, Guest(fetch.fetch(source), Path(folder)) as guest:
        result = guest.run(*arguments[1:], folder=Path.cwd())
    sys.stdout.write(result.out)
    sys.stderr.write(result.err)
    return result.code


if __name__ == "__main__":
    import sys

    sys.exit(main(sys.argv[1:]))
