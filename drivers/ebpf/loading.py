# SPDX-License-Identifier: Apache-2.0
"""Brings compiled programs and their maps into the kernel."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from falcore import _native
from falcore.drivers.abi.refusal import BPF_RIGHTS, decisive_lines, lacks_rights
from falcore.drivers.ebpf.compiler import map_loads
from falcore.drivers.ebpf.compiling import Compiled, MapShape
from falcore.errors import CaptureError

#: The verifier looks at each program by itself; some take it a tenth of a second.
THREADS = 4


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


def load(parts: Iterable[Compiled], *, plain: bool = False) -> Loaded:
    """Makes the maps and loads the programs, those of each part while the next one is awaited.

    Args:
        parts: what the compiler made; all use the same maps.
        plain: the programs are for plain tracepoints, not for raw ones.

    Raises:
        CaptureError: the kernel refuses; `log` holds the verifier's decisive lines.
    """
    loaded = Loaded({}, {})

    def one(name: str, code: bytes) -> None:
        loaded.programs[name] = _native.load_tracepoint_program(name, code, not plain)

    try:
        with ThreadPoolExecutor(THREADS) as threads:
            waiting = []
            for part in parts:
                if not loaded.maps:
                    loaded.maps.update((made.name, _created(made)) for made in part.maps)
                descriptors = list(loaded.maps.values())
                # The longest first: what is left at the end is short.
                for name, code in sorted(part.programs.items(), key=lambda program: -len(program[1])):
                    waiting.append(threads.submit(one, name, relocated(code, descriptors)))
            for outcome in waiting:
                outcome.result()
    except _native.BpfError as error:
        loaded.close()
        raise _refusal(*error.args) from None
    except BaseException:
        loaded.close()
        raise
    return loaded


def _created(made: MapShape) -> int:
    fd: int = _native.create_map(made.name, made.type, made.key_size, made.value_size, made.entries, made.flags)
    return fd


def relocated(code: bytes, descriptors: list[int]) -> bytes:
    """Instructions with descriptors of maps where a compiler left their places."""
    out = bytearray(code)
    for at in map_loads(code):
        place = int.from_bytes(out[at : at + 4], "little")
        out[at : at + 4] = descriptors[place].to_bytes(4, "little")
    return bytes(out)


def _refusal(message: str, code: int, log: str) -> CaptureError:
    if lacks_rights(code, log):
        return CaptureError(f"ebpf: not permitted to load BPF programs (EPERM); {BPF_RIGHTS}", "", errno.EPERM)
    text = f"the kernel's verifier refuses a program: {message}; please report it with the lines below"
    return CaptureError(f"ebpf: {text if log else message}", decisive_lines(log), code)
