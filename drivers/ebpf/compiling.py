# SPDX-License-Identifier: Apache-2.0
"""Has children compile the programs, side by side, and takes over what they made."""

from __future__ import annotations

import base64
import errno
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any

from falcore.drivers.abi.refusal import BPF_RIGHTS, decisive_lines, lacks_rights
from falcore.drivers.ebpf.program_text import FOLDER, STUB_HEADERS
from falcore.errors import CaptureError

#: How long a compilation may take, seconds: emulated machines need minutes.
TIMEOUT = 600.0
#: Each child takes some 120 MB while it compiles, and reads all headers anew: two are worth that, more are not.
CHILDREN_MAX = 2
#: What takes the compiler longer than any other program, which are 4: hundredths of a second.
LONG = {"sys_exit": 20, "sys_enter": 14, "exit_59": 12, "exit_56": 8}
USUAL = 4


@dataclass(frozen=True, slots=True)
class MapShape:
    """A map as a program knows it; the numbers are those of include/uapi/linux/bpf.h.

    Attributes:
        name: in the text.
        type: enum bpf_map_type.
        key_size: bytes.
        value_size: bytes.
        entries: how many.
        flags: BPF_F_*.
    """

    name: str
    type: int
    key_size: int
    value_size: int
    entries: int
    flags: int


@dataclass(frozen=True, slots=True)
class Compiled:
    """Programs nobody has loaded yet.

    Attributes:
        maps: what they use.
        programs: instructions by name; one that loads a map has the map's place in `maps`.
    """

    maps: tuple[MapShape, ...]
    programs: dict[str, bytes]


def compile_programs(
    text: Callable[[Sequence[str]], str],
    programs: Sequence[str],
    maps: Sequence[str],
    flags: Sequence[str] = (),
    children: int | None = None,
) -> Iterator[Compiled]:
    """Compiles programs in children, and yields what each has made as soon as it answers.

    Args:
        text: makes the text of some of the programs, while a child starts.
        programs: functions of it.
        maps: maps of it.
        flags: the compiler's.
        children: how many share the work; None: as many as have a CPU, two at most.

    Raises:
        CaptureError: bcc is missing or another package, or the text does not compile.
    """
    shares = shared(programs, children or min(CHILDREN_MAX, len(os.sched_getaffinity(0))))
    with ThreadPoolExecutor(len(shares)) as threads:
        replies = [threads.submit(_compile, text, share, maps, flags) for share in shares]
        for reply in as_completed(replies):
            yield _made(reply.result())


def _made(reply: dict[str, Any]) -> Compiled:
    return Compiled(
        tuple(MapShape(*shape) for shape in reply["maps"]),
        {name: base64.b64decode(code) for name, code in reply["programs"].items()},
    )


def shared(programs: Sequence[str], children: int) -> list[list[str]]:
    """The programs, shared out among children so that all take about as long."""
    shares: list[list[str]] = [[] for _ in range(max(1, min(children, len(programs))))]
    weights = [0] * len(shares)
    for name in sorted(programs, key=lambda name: (-LONG.get(name, USUAL), name)):
        least = weights.index(min(weights))
        shares[least].append(name)
        weights[least] += LONG.get(name, USUAL)
    return shares


def _compile(
    text: Callable[[Sequence[str]], str], programs: Sequence[str], maps: Sequence[str], flags: Sequence[str]
) -> dict[str, Any]:
    # A folder of our own for whatever the compiler writes: others must not be able to put files in its way.
    with tempfile.TemporaryDirectory(prefix="falcore-bcc-") as folder:
        child = subprocess.Popen(
            [sys.executable, "-I", str(FOLDER / "compiler.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=_environment(folder),
        )
        request = {"folder": str(FOLDER), "programs": programs, "maps": maps, "flags": [*flags]}
        try:
            request["text"] = text(programs)
            out, printed = child.communicate(json.dumps(request).encode() + b"\n", timeout=TIMEOUT)
            reply = json.loads(out)
        except subprocess.TimeoutExpired:
            raise _unanswered(f"none within {TIMEOUT:.0f} s") from None
        except ValueError:
            raise _unanswered(f"exit code {child.wait()}", printed) from None
        finally:
            child.kill()
            child.communicate()
    if "error" in reply:
        raise _refusal(reply)
    answer: dict[str, Any] = reply
    return answer


def _unanswered(why: str, printed: bytes = b"") -> CaptureError:
    log = decisive_lines(printed.decode("utf-8", "replace"))
    return CaptureError(f"ebpf: the compiler process ended without an answer ({why})", log)


def _environment(folder: str) -> dict[str, str]:
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LC_ALL": "C.UTF-8",
        "HOME": folder,
        "TMPDIR": folder,
        "BCC_KERNEL_SOURCE": str(STUB_HEADERS),
    }


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
        # bcc makes the maps of a text as soon as it has compiled it.
        text, code = f"not permitted to make BPF maps (EPERM); {BPF_RIGHTS}", errno.EPERM
    else:
        text = f"bcc does not compile the program on this host: {message}"
    return CaptureError(f"ebpf: {text}", decisive_lines(log), code)
