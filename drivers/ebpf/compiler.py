# SPDX-License-Identifier: Apache-2.0
"""The child that compiles: bcc turns a text into loaded programs, whose descriptors go to the parent.

Run as a script of its own, by path: it imports nothing of falcore, so that it starts at once, and all of bcc's
compiler (some 120 MB) is gone when it ends. The parent sends one JSON line over a unix socket

    {"text": C, "folder": for includes, "programs": [...], "maps": [...], "flags": [...], "plain": bool}

and gets one back: {"loaded": n} with the descriptors of programs and maps, in that order, or
{"error": one of ERRORS, "message": text, "log": what bcc and the kernel printed, "errno": n}.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import json
import os
import socket
import sys
import tempfile
from typing import Any

ERRORS = ("no_bcc", "other_bcc", "compile", "load")
#: Longest request and answer, bytes.
LINE_MAX = 4 << 20
LOG_MAX = 64 << 10
#: Descriptors that one message may carry (include/net/scm.h).
SCM_MAX = 253


#: Modules whose descriptors go to the parent: these live as long as the module does.
LOADED: list[Any] = []


class Refusal(Exception):
    """What stopped the compilation, as the parent is told."""

    def __init__(self, kind: str, message: str, log: str = "", code: int = 0) -> None:
        super().__init__(message)
        self.log, self.errno = log[-LOG_MAX:], code
        self.answer = {"error": kind, "message": message, "log": self.log, "errno": code}


class Printed:
    """Keeps what libbcc prints to standard error, which is where it puts every reason."""

    def __enter__(self) -> Printed:
        self._file = tempfile.TemporaryFile()
        self._saved = os.dup(2)
        os.dup2(self._file.fileno(), 2)
        return self

    def __exit__(self, *exception: object) -> None:
        os.dup2(self._saved, 2)
        os.close(self._saved)
        self._file.close()

    def take(self) -> str:
        """What was printed since the last time."""
        size = os.fstat(self._file.fileno()).st_size
        self._file.seek(max(size - LOG_MAX, 0))
        text = self._file.read().decode("utf-8", "replace")
        self._file.seek(0)
        self._file.truncate()
        return text


def find_bcc() -> Any:
    """The class BPF of the real bcc."""
    try:
        bcc = importlib.import_module("bcc")
    except ImportError as error:
        raise Refusal("no_bcc", str(error)) from None
    if not hasattr(bcc, "BPF"):
        raise Refusal("other_bcc", str(getattr(bcc, "__file__", "")))
    return bcc.BPF


def build(bpf: Any, request: dict[str, Any], printed: Printed) -> list[int]:
    """Compiles and loads; descriptors of the programs, then of the maps."""
    # No -g: type information for the text costs a quarter of the time, and the kernel does not need it.
    cflags = [f"-I{request['folder']}", "-w", "-g0", *request["flags"]]
    try:
        module = bpf(text=request["text"].encode(), cflags=cflags)
    except Exception as error:
        code = ctypes.get_errno()
        raise Refusal("compile", str(error), printed.take(), code) from None
    descriptors = []
    kind = bpf.TRACEPOINT if request["plain"] else bpf.RAW_TRACEPOINT
    for name in request["programs"]:
        try:
            descriptors.append(int(module.load_func(name.encode(), kind).fd))
        except Exception as error:
            code = errno.EPERM if "super-user" in str(error) else ctypes.get_errno()
            raise Refusal("load", f"{name}: {error}", printed.take(), code) from None
    descriptors += [module[name.encode()].map_fd for name in request["maps"]]
    LOADED.append(module)
    return descriptors


def answer(connection: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """Takes the request and does it."""
    with Printed() as printed:
        # While bcc is imported the parent writes the text.
        try:
            bpf = find_bcc()
            descriptors = build(bpf, json.loads(receive_line(connection)), printed)
        except Refusal as error:
            return error.answer, []
        return {"loaded": len(descriptors)}, descriptors


def receive_line(connection: socket.socket) -> bytes:
    """One line, its end excluded."""
    line = b""
    while not line.endswith(b"\n") and len(line) < LINE_MAX:
        part = connection.recv(1 << 16)
        if not part:
            break
        line += part
    return line[:-1]


def main() -> None:
    """Answers the one request that waits on standard input, a socket."""
    connection = socket.socket(fileno=os.dup(0))
    reply, descriptors = answer(connection)
    head, tail = descriptors[:SCM_MAX], descriptors[SCM_MAX:]
    line = json.dumps({**reply, "descriptors": len(descriptors)}).encode() + b"\n"
    socket.send_fds(connection, [line], head)
    while tail:
        head, tail = tail[:SCM_MAX], tail[SCM_MAX:]
        socket.send_fds(connection, [b"\n"], head)
    # The parent closes its end when it has them all; bcc's own tidying up is of no use to anybody.
    connection.recv(1)
    os._exit(0)


if __name__ == "__main__":
    main()
    sys.exit(0)
