# SPDX-License-Identifier: Apache-2.0
"""The child that compiles: bcc turns a text into programs, whose instructions go to the parent.

Run as a script of its own, by path: it imports nothing of falcore, so that it starts at once, and all of bcc's
compiler (some 120 MB) is gone when it ends. It reads one JSON line from standard input

    {"text": C, "folder": for includes, "programs": [...], "maps": [...], "flags": [...]}

and writes one to standard output:

    {"maps": [[name, type, key size, value size, entries, flags], ...], "programs": {name: base64}}

where an instruction that loads a map has its place in that list; or {"error": one of ERRORS, "message": text,
"log": what bcc and the compiler printed, "errno": n}.
"""

from __future__ import annotations

import base64
import ctypes
import importlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

ERRORS = ("no_bcc", "other_bcc", "compile")
LOG_MAX = 64 << 10
#: include/uapi/linux/bpf.h: the size of struct bpf_insn; BPF_LD | BPF_IMM | BPF_DW; BPF_PSEUDO_MAP_FD.
INSTRUCTION, LOAD_LONG, MAP_DESCRIPTOR = 8, 0x18, 1
#: BPF_JMP | BPF_CALL, BPF_PSEUDO_KFUNC_CALL, and what marks the number of a helper as the BTF id of such a function.
CALL, KERNEL_CALL, KERNEL_FUNCTION = 0x85, 2, 1 << 30
SHAPE = ("map_type", "key_size", "value_size", "max_entries", "map_flags")
#: What optimizes is bcc's own pipeline, which it runs on whatever comes out of the compiler's. No -g: type
#: information for the text costs a quarter of the time, and the kernel does not need it.
OPTIONS = ("-w", "-g0", "-O1", "-Xclang", "-disable-llvm-passes")
#: For a bcc that does not tell its last pass (program_text.py).
EVERY_PASS = "-DFALCORE_EVERY_PASS"
#: Two instructions: a program that returns 0.
BODILESS = 16
SYMBOLS = b"/proc/kallsyms"
#: include/uapi/linux/sched.h and mount.h
CLONE_NEWNS, MS_BIND, MS_REC, MS_PRIVATE = 0x20000, 1 << 12, 1 << 14, 1 << 18


class Refusal(Exception):
    """What stopped the compilation, as the parent is told."""

    def __init__(self, kind: str, message: str, log: str = "", code: int = 0) -> None:
        super().__init__(message)
        self.answer = {"error": kind, "message": message, "log": log[-LOG_MAX:], "errno": code}


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
        """What was printed so far, the end of it."""
        size = os.fstat(self._file.fileno()).st_size
        self._file.seek(max(size - LOG_MAX, 0))
        return self._file.read().decode("utf-8", "replace")


def find_bcc() -> Any:
    """The class BPF of the real bcc."""
    try:
        bcc = importlib.import_module("bcc")
    except ImportError as error:
        raise Refusal("no_bcc", str(error)) from None
    if not hasattr(bcc, "BPF"):
        raise Refusal("other_bcc", str(getattr(bcc, "__file__", "")))
    return bcc.BPF


def hide_symbols() -> None:
    """Shows this process an empty list of the kernel's symbols, where that is permitted.

    bcc reads all of it to find out whether the kernel has helpers that the text calls by their numbers.
    """
    libc = ctypes.CDLL(None)
    if libc.unshare(CLONE_NEWNS) == 0 and libc.mount(None, b"/", None, MS_REC | MS_PRIVATE, None) == 0:
        libc.mount(b"/dev/null", SYMBOLS, None, MS_BIND, None)


def compiled(bpf: Any, request: dict[str, Any], printed: Printed) -> dict[str, Any]:
    """The answer: shapes of the maps, instructions of the programs."""
    descriptors, programs = translated(bpf, request, printed)
    if any(len(code) <= BODILESS for code in programs.values()):
        descriptors, programs = translated(bpf, request, printed, EVERY_PASS)
    return {
        "maps": [[name, *shape(fd)] for name, fd in zip(request["maps"], descriptors, strict=True)],
        "programs": {name: base64.b64encode(placed(code, descriptors)).decode() for name, code in programs.items()},
    }


def translated(bpf: Any, request: dict[str, Any], printed: Printed, *flags: str) -> tuple[list[int], dict[str, bytes]]:
    """Descriptors of the maps, and instructions of the programs as bcc made them."""
    cflags = [f"-I{request['folder']}", *OPTIONS, *request["flags"], *flags]
    try:
        module = bpf(text=request["text"].encode(), cflags=cflags)
        descriptors = [module[name.encode()].map_fd for name in request["maps"]]
        return descriptors, {name: module.dump_func(name.encode()) for name in request["programs"]}
    except Exception as error:
        code = ctypes.get_errno()
        raise Refusal("compile", str(error), printed.take(), code) from None


def shape(descriptor: int) -> list[int]:
    """What a map is made of, from its descriptor."""
    with open(f"/proc/self/fdinfo/{descriptor}", encoding="ascii") as file:
        lines = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
    return [int(lines[name], 0) for name in SHAPE]


def placed(code: bytes, descriptors: list[int]) -> bytes:
    """Instructions with maps by their place in `descriptors`, and with calls of the kernel's functions."""
    out = bytearray(code)
    for at in map_loads(code):
        descriptor = int.from_bytes(out[at : at + 4], "little")
        out[at : at + 4] = descriptors.index(descriptor).to_bytes(4, "little")
    for at in range(0, len(out), INSTRUCTION):
        number = int.from_bytes(out[at + 4 : at + 8], "little", signed=True)
        if out[at] == CALL and out[at + 1] == 0 and number >= KERNEL_FUNCTION:
            out[at + 1] = KERNEL_CALL << 4
            out[at + 4 : at + 8] = (number - KERNEL_FUNCTION).to_bytes(4, "little")
    return bytes(out)


def map_loads(code: bytes | bytearray) -> Iterator[int]:
    """Where instructions that load a map have its number."""
    for at in range(0, len(code), INSTRUCTION):
        if code[at] == LOAD_LONG and code[at + 1] >> 4 == MAP_DESCRIPTOR:
            yield at + 4


def answer() -> dict[str, Any]:
    """Takes the request and does it."""
    with Printed() as printed:
        hide_symbols()
        # While bcc is imported the parent writes the text.
        try:
            return compiled(find_bcc(), json.loads(sys.stdin.buffer.readline()), printed)
        except Refusal as error:
            return error.answer


def main() -> None:
    """Answers the one request that waits on standard input."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # libbcc may print
    out.write(json.dumps(answer()).encode() + b"\n")
    out.flush()
    os._exit(0)  # bcc's own tidying up is of no use to anybody


if __name__ == "__main__":
    main()
