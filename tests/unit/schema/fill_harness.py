# SPDX-License-Identifier: Apache-2.0
"""Compiles the generated fill code against a native vocabulary and runs single bodies."""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path

from falcore.schema.events import FULL_ROWS, Direction, by_name
from falcore.schema.flags import FAMILIES, TRANSLATIONS
from falcore.schema.generate import ROOT
from falcore.schema.source import Custom, Number

HERE = Path(__file__).parent
SOURCES = [
    param.source for event in FULL_ROWS for way in Direction for param in event.params(way) or () if param.source
]
#: Getters and fillers of the task that the table names.
GETTERS = sorted(
    {
        source.code.removesuffix("(c)")
        for source in SOURCES
        if isinstance(source, Number) and source.code.startswith(("get_", "task_")) and source.code.endswith("(c)")
    }
)
FILLERS = sorted({source.name for source in SOURCES if isinstance(source, Custom)})
TRANSLATED = [family for family in (*FAMILIES, *TRANSLATIONS) if family.kernel]


class Call(ctypes.Structure):
    """struct call of fill_harness.c."""

    _fields_ = (
        ("args", ctypes.c_uint64 * 6),
        ("ret", ctypes.c_int64),
        ("snaplen", ctypes.c_uint64),
        ("numbers", ctypes.POINTER(ctypes.c_uint64)),
    )


class RawArgs(ctypes.Structure):
    """struct falcore_raw_args of rows.h."""

    _fields_ = (("nargs", ctypes.c_uint8), ("kinds", ctypes.c_uint8 * 6))


def _list(names: list[str]) -> str:
    return " ".join(f"X({name})" for name in names)


class Harness:
    """The compiled bodies."""

    def __init__(self, directory: Path, compiler: str = "gcc") -> None:
        library = directory / f"fill-{compiler}.so"
        lists = {"GETTERS": GETTERS, "FILLERS": FILLERS, "FAMILIES": [family.name for family in TRANSLATED]}
        subprocess.run(
            [
                *(compiler, "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function"),
                *("-shared", "-fPIC", f"-I{ROOT / 'drivers/abi/generated'}"),
                f"-I{ROOT / 'falcore/native/generated'}",
                *(f"-D{name}(X)={_list(names)}" for name, names in lists.items()),
                *("-o", str(library), str(HERE / "fill_harness.c")),
            ],
            check=True,
        )
        self._library = ctypes.CDLL(str(library))
        self.raw = (RawArgs * 512).in_dll(self._library, "raw_table")

    def fill(  # noqa: PLR0917
        self,
        name: str,
        direction: Direction,
        args: tuple[int, ...] = (),
        ret: int = 0,
        numbers: dict[str, int] | None = None,
        snaplen: int = 80,
    ) -> bytes:
        """What the body of the event stores after the header, lengths first."""
        values = (ctypes.c_uint64 * len(GETTERS))(*((numbers or {}).get(getter, 0) for getter in GETTERS))
        call = Call(ret=ret, snaplen=snaplen, numbers=values)
        for index, value in enumerate(args):
            call.args[index] = value
        event = (ctypes.c_uint8 * 65536)()
        length = self._library.fill(by_name(name).id + direction, event, ctypes.byref(call))
        return bytes(event[26:length])

    def translate(self, family: str, value: int) -> int:
        """The public form of a kernel value."""
        function = getattr(self._library, f"translate_{family}")
        function.restype = ctypes.c_uint32
        function.argtypes = (ctypes.c_uint64,)
        return int(function(value))


class UserText:
    """A string of user memory; `address` is what the traced program would pass."""

    def __init__(self, data: bytes) -> None:
        self._buffer = ctypes.create_string_buffer(data)
        self.text = data.decode("latin-1")
        self.address = ctypes.addressof(self._buffer)
