# SPDX-License-Identifier: Apache-2.0
"""Events of any public type with made-up parameters, as a writer of sysdig 0.29.3's time encodes them."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Sequence

from capture_file import ip

from falcore.schema.flags import FAMILY
from falcore.schema.row import Event, Param, Since
from falcore.schema.types import DYN_OPTIONS, FIXED_SIZE, ParamType

_T = ParamType
_WORDS = ("a", "etc", "passwd", "file-1", "usr", "lib", "..", ".", "x y")
_SIGNED = frozenset({_T.INT8, _T.INT16, _T.INT32, _T.INT64})


class Values:
    """Makes values from a seed.

    Args:
        seed: the same seed makes the same values.
        fds: descriptors that are known.
        tids: threads that are known.
    """

    def __init__(self, seed: int, fds: Sequence[int], tids: Sequence[int]) -> None:
        self.random = random.Random(seed)
        self._fds = fds
        self._tids = tids

    def params(self, event: Event, told: dict[str, bytes] | None = None, *, only_known: bool = True) -> list[bytes]:
        """Values for the parameters of a one-direction row.

        Args:
            event: the row.
            told: what the way in said, by name: the way out says the same. Extended with what is made here.
            only_known: those that sysdig 0.29.3 has, else all.
        """
        told = {} if told is None else told
        listed = (event.enter if event.enter is not None else event.exit) or ()
        out = []
        for param in listed:
            if only_known and param.since is not Since.SYSDIG_0293:
                continue
            value = told.get(param.name)
            if value is None or (param.name == "fd" and event.exit is not None):
                value = self.param(param)
            told.setdefault(param.name, value)
            out.append(value)
        return out

    def param(self, param: Param) -> bytes:
        """A value of the parameter's type."""
        if param.type is _T.DYN and param.dyn is not None:
            options = DYN_OPTIONS[param.dyn]
            at = self.random.randrange(len(options))
            return bytes([at]) + self.param(Param(param.name, options[at][0], options[at][1]))
        if param.name == "res" and self.random.random() < 0.7:
            return struct.pack("<q", 0)
        maker = self._makers().get(param.type)
        if maker is not None:
            return maker()
        size = FIXED_SIZE[param.type]
        return self._number(param, size).to_bytes(size, "little")

    def _number(self, param: Param, size: int) -> int:
        bits = (1 << 8 * size) - 1
        if param.family is not None and self.random.random() < 0.9:
            values = [flag.value for flag in FAMILY[param.family].values]
            total = 0
            for value in self.random.sample(values, min(len(values), self.random.choice((0, 1, 1, 2, 3)))):
                total |= value
            return total & bits
        if param.type is _T.SYSCALLID:
            return self.random.randrange(1, 300)
        return (
            self.random.choice((0, 1, 2, 7, 80, 255, 1000, bits, bits >> 1, self.random.getrandbits(8 * size))) & bits
        )

    def _makers(self) -> dict[ParamType, Callable[[], bytes]]:
        return {
            _T.CHARBUF: lambda: self.text() + b"\0",
            _T.FSPATH: lambda: self.path() + b"\0",
            _T.FSRELPATH: lambda: self.path() + b"\0",
            _T.BYTEBUF: lambda: self.random.choice(
                (b"", b"-a\0b\0", self.random.randbytes(self.random.randrange(120)))
            ),
            _T.CHARBUFARRAY: lambda: self.random.choice((b"", b"-a\0b\0", b"x\0")),
            _T.CHARBUF_PAIR_ARRAY: lambda: self.random.choice((b"", b"a\0b\0")),
            _T.SOCKADDR: self.address,
            _T.SOCKTUPLE: self.tuple,
            _T.FDLIST: self.fdlist,
            _T.FD: lambda: struct.pack("<q", self.random.choice((*self._fds, -1, -2, -100, 99))),
            _T.PID: lambda: struct.pack("<q", self.random.choice((*self._tids, 0, 4242))),
            _T.ERRNO: lambda: struct.pack("<q", self.random.choice((0, 0, 0, 5, -1, -2, -11, -115, -600))),
        }

    def text(self) -> bytes:
        """Some text."""
        return self.random.choice((b"", b"demo", b"curl", b"a long text with spaces", b"x" * 200))

    def path(self) -> bytes:
        """An absolute or relative path."""
        start = self.random.choice(("/", "", "./", "../"))
        return (start + "/".join(self.random.choices(_WORDS, k=self.random.randrange(1, 5)))).encode()

    def _ip(self, wide: bool, mapped: bool = False) -> bytes:
        if wide and mapped:
            return ip(self.random.choice(("::ffff:10.1.2.3", "::ffff:127.0.0.1")))
        if wide:
            return ip(self.random.choice(("::1", "fe80::1234", "2001:db8::5")))
        return ip(self.random.choice(("127.0.0.1", "10.0.2.15", "8.8.8.8", "0.0.0.0")))

    def _port(self) -> bytes:
        return struct.pack("<H", self.random.choice((0, 22, 53, 80, 443, 40000)))

    def address(self) -> bytes:
        """A socket address."""
        kind = self.random.randrange(4)
        if kind == 0:
            return b""
        if kind == 1:
            return b"\x01/run/demo.sock\0"
        wide = kind == 2
        return bytes([10 if wide else 2]) + self._ip(wide) + self._port()

    def tuple(self) -> bytes:
        """Both ends of a socket."""
        kind = self.random.randrange(4)
        if kind == 0:
            return b""
        if kind == 1:
            return b"\x01" + struct.pack("<QQ", self.random.getrandbits(48), 0) + b"/run/demo.sock\0"
        wide, mapped = kind == 2, self.random.random() < 0.3
        own, peer = self._ip(wide, mapped), self._ip(wide, mapped)
        return bytes([10 if wide else 2]) + own + self._port() + peer + self._port()

    def fdlist(self) -> bytes:
        """Descriptors with poll flags."""
        count = self.random.randrange(4)
        entries = (
            struct.pack("<qh", self.random.choice((*self._fds, 99)), self.random.getrandbits(8)) for _ in range(count)
        )
        return struct.pack("<H", count) + b"".join(entries)
