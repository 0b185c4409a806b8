# SPDX-License-Identifier: Apache-2.0
"""Has a child compile the programs, and takes over the descriptors it hands back."""

from __future__ import annotations

import errno
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from falcore.drivers.abi.refusal import BPF_RIGHTS, decisive_lines, lacks_rights
from falcore.drivers.ebpf.program_text import FOLDER, STUB_HEADERS
from falcore.errors import CaptureError

#: How long a compilation may take, seconds: emulated machines need minutes.
TIMEOUT = 600.0
ANSWER_MAX = 1 << 20
SCM_MAX = 253


@dataclass(frozen=True, slots=True)
class Loaded:
    """Programs and maps in the kernel; whoever holds this owns the descriptors.

    Attributes:
        programs: descriptors by name.
        maps: descriptors by name.
    """

    programs: dict[str, int]
    maps: dict[str, int]

    def close(self) -> None:
        """Gives the descriptors back."""
        for fd in (*self.programs.values(), *self.maps.values()):
            os.close(fd)
        self.programs.clear()
        self.maps.clear()


def compile_and_load(
    text: Callable[[], str],
    programs: Sequence[str],
    maps: Sequence[str],
    flags: Sequence[str] = (),
    *,
    plain: bool = False,
) -> Loaded:
    """Compiles a text in a child and returns what it loaded.

    Args:
        text: makes the text, while the child starts.
        programs: functions of it to load.
        maps: maps of it to hand over.
        flags: the compiler's.
        plain: the programs are for plain tracepoints, not for raw ones.

    Raises:
        CaptureError: bcc is missing or another package, the text does not compile, or the kernel refuses it.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    # A folder of our own for whatever the compiler writes: others must not be able to put files in its way.
    with ours, tempfile.TemporaryDirectory(prefix="falcore-bcc-") as folder:
        with theirs:
            child = subprocess.Popen(
                [sys.executable, "-I", str(FOLDER / "compiler.py")],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                cwd=folder,
                env=_environment(folder),
                close_fds=True,
            )
        try:
            request = {
                "text": text(),
                "folder": str(FOLDER),
                "programs": programs,
                "maps": maps,
                "flags": [*flags],
                "plain": plain,
            }
            ours.settimeout(TIMEOUT)
            reply, descriptors = _exchange(ours, json.dumps(request).encode() + b"\n")
        except (OSError, ValueError) as error:
            child.kill()
            why = f"none within {TIMEOUT:.0f} s" if isinstance(error, TimeoutError) else error or type(error).__name__
            raise CaptureError(
                f"ebpf: the compiler process ended without an answer ({why})", decisive_lines(_last_words(child))
            ) from None
        finally:
            ours.close()
            _last_words(child)
    if "error" in reply:
        raise _refusal(reply)
    count = len(programs)
    return Loaded(
        dict(zip(programs, descriptors[:count], strict=True)),
        dict(zip(maps, descriptors[count:], strict=True)),
    )


def _last_words(child: subprocess.Popen[bytes]) -> str:
    """Waits for its end; what it printed, the first time."""
    if child.stderr is None or child.stderr.closed:
        return ""
    _, printed = child.communicate()
    return printed.decode("utf-8", "replace")


def _environment(folder: str) -> dict[str, str]:
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LC_ALL": "C.UTF-8",
        "HOME": folder,
        "TMPDIR": folder,
        "BCC_KERNEL_SOURCE": str(STUB_HEADERS),
    }


def _exchange(connection: socket.socket, request: bytes) -> tuple[dict[str, object], list[int]]:
    with suppress(BrokenPipeError, ConnectionResetError):  # it may have had its reason before it read this
        connection.sendall(request)
    line, descriptors = b"", list[int]()
    try:
        while b"\n" not in line and len(line) < ANSWER_MAX:
            line += _receive(connection, descriptors)
        reply = json.loads(line.partition(b"\n")[0])
        while len(descriptors) < int(reply["descriptors"]):
            _receive(connection, descriptors)
    except BaseException:
        for fd in descriptors:
            os.close(fd)
        raise
    return reply, descriptors


def _receive(connection: socket.socket, descriptors: list[int]) -> bytes:
    data, fds, _, _ = socket.recv_fds(connection, 1 << 16, SCM_MAX, socket.MSG_CMSG_CLOEXEC)
    descriptors += fds
    if not data:
        raise ValueError("it closed the connection")
    return data


def _refusal(reply: dict[str, object]) -> CaptureError:
    kind, message, log = (str(reply[key]) for key in ("error", "message", "log"))
    code = int(str(reply["errno"]))
    if kind == "no_bcc":
        text = (
            f"bcc cannot be imported by {sys.executable} ({message}); install python3-bpfcc for that Python "
            "(a virtual environment needs --system-site-packages)"
        )
    elif kind == "other_bcc":
        text = (
            f"the package bcc at {message} is not the BPF Compiler Collection; "
            "remove it (PyPI's bcc is about geometry) and install python3-bpfcc"
        )
    elif lacks_rights(code, log) or "Operation not permitted" in log:
        text, code = f"not permitted to load BPF programs (EPERM); {BPF_RIGHTS}", errno.EPERM
    elif kind == "compile":
        text = f"bcc does not compile the program on this host: {message}"
    else:
        text = f"the kernel's verifier refuses a program: {message}; please report it with the lines below"
    return CaptureError(f"ebpf: {text}", decisive_lines(log), code)
