# SPDX-License-Identifier: Apache-2.0
"""Acts of the subject that talk over sockets: both ends are its own."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
from pathlib import Path
from typing import Any

Facts = dict[str, Any]
#: More than the snap length.
LONG = bytes(range(1, 201))


_libc = ctypes.CDLL(None, use_errno=True)


class _Iovec(ctypes.Structure):
    _fields_ = (("base", ctypes.c_char_p), ("size", ctypes.c_size_t))


def _iovecs(*buffers: bytes) -> ctypes.Array[_Iovec]:
    """Buffers as the kernel takes them; Python itself would call preadv2."""
    return (_Iovec * len(buffers))(*(_Iovec(buffer, len(buffer)) for buffer in buffers))


class _Message(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_void_p), ("name_size", ctypes.c_uint32), ("iov", ctypes.c_void_p), ("count", ctypes.c_size_t),
        ("control", ctypes.c_void_p), ("control_size", ctypes.c_size_t), ("flags", ctypes.c_int),
        ("moved", ctypes.c_uint32),
    )  # fmt: skip


def _pair(family: int, host: str) -> Facts:
    """A connection and what each of its ends says of itself."""
    server = socket.socket(family, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind((host, 0))
    server.listen(7)
    client = socket.socket(family, socket.SOCK_STREAM)
    client.connect(server.getsockname())
    accepted, _ = server.accept()
    client.sendall(LONG)
    received = accepted.recv(300)
    accepted.shutdown(socket.SHUT_WR)
    facts = {
        "server": server.fileno(),
        "client": client.fileno(),
        "accepted": accepted.fileno(),
        "listens": server.getsockname()[:2],
        "client_end": client.getsockname()[:2],
        "server_end": client.getpeername()[:2],
        "received": len(received),
        "type": client.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE),
    }
    assert accepted.getpeername()[:2] == facts["client_end"]
    return facts


def tcp(_folder: Path) -> Facts:
    """Over IPv4."""
    return _pair(socket.AF_INET, "127.0.0.1")


def tcp6(_folder: Path) -> Facts:
    """Over IPv6."""
    return _pair(socket.AF_INET6, "::1")


def refused(_folder: Path) -> Facts:
    """A connection to a port that nobody listens at."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    client = socket.socket()
    res = client.connect_ex(taken.getsockname())
    return {"client": client.fileno(), "port": taken.getsockname()[1], "res": -res}


def udp(_folder: Path) -> Facts:
    """Datagrams between two sockets that are not connected."""
    one, two = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    one.bind(("127.0.0.1", 0))
    two.bind(("127.0.0.1", 0))
    one.sendto(b"to", two.getsockname())
    two.recvfrom(100)
    two.sendmsg([b"a ", b"message ", LONG], [], 0, one.getsockname())
    data, _, _, _ = one.recvmsg(300)
    return {
        "one": one.fileno(),
        "two": two.fileno(),
        "one_port": one.getsockname()[1],
        "two_port": two.getsockname()[1],
        "received": len(data),
    }


def several(_folder: Path) -> Facts:
    """Two messages in one call, each way."""
    one, two = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)

    def messages(*texts: bytes) -> ctypes.Array[_Message]:
        vectors = [_iovecs(text) for text in texts]
        return (_Message * len(texts))(*(_Message(iov=ctypes.addressof(v), count=1) for v in vectors))

    sent = _libc.sendmmsg(one.fileno(), messages(b"first", b"2nd"), 2, 0)
    received = _libc.recvmmsg(two.fileno(), messages(bytes(50), bytes(50)), 2, 0, None)
    none = _libc.recvmmsg(two.fileno(), messages(bytes(50)), 1, socket.MSG_DONTWAIT, None)
    return {"one": one.fileno(), "two": two.fileno(), "sent": sent, "received": received, "none": none}


def unix(folder: Path) -> Facts:
    """A connection by a path, with a descriptor as control data; and a pair."""
    path = str(folder / "socket")
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen(3)
    client = socket.socket(socket.AF_UNIX)
    client.connect(path)
    accepted, _ = server.accept()
    socket.send_fds(client, [b"here"], [0])
    socket.recv_fds(accepted, 100, 1)
    one, two = socket.socketpair()
    return {
        "path": path,
        "server": server.fileno(),
        "client": client.fileno(),
        "accepted": accepted.fileno(),
        "pair": [one.fileno(), two.fileno()],
    }


def abstract(_folder: Path) -> Facts:
    """A socket with an abstract name."""
    name = f"falcore-{os.getpid()}"
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    server.bind(f"\0{name}")
    return {"name": name, "server": server.fileno()}


def options(_folder: Path) -> Facts:
    """Options of several kinds of value."""
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("<qq", 2, 500000))
    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("<ii", 1, 5))
    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    cookie = one.getsockopt(socket.SOL_SOCKET, 57, 8)
    error = one.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    return {"fd": one.fileno(), "cookie": int.from_bytes(cookie, "little"), "error": error}


def scattered(folder: Path) -> Facts:
    """Data written from and read to several places."""
    path = folder / "scattered"
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    written = os.writev(fd, [b"one ", b"", b"two ", LONG])
    positioned = _libc.pwritev64(fd, _iovecs(b"ONE", b" T"), 2, ctypes.c_long(0))
    os.lseek(fd, 0, os.SEEK_SET)
    buffers = [bytearray(5), bytearray(1), bytearray(300)]
    read = os.readv(fd, buffers)
    again = _libc.preadv64(fd, _iovecs(bytes(2), bytes(2)), 2, ctypes.c_long(4))
    nowhere = os.open("/dev/null", os.O_WRONLY)
    many = os.writev(nowhere, [b"a"] * 31 + [b"the end"])
    try:
        os.writev(987, [b"nobody"])
    except OSError as error:
        bad = -(error.errno or 0)
    return {"fd": fd, "written": written, "positioned": positioned, "read": read, "again": again, "bad": bad,
            "path": str(path), "nowhere": nowhere, "many": many}  # fmt: skip


ACTS = {act.__name__: act for act in (tcp, tcp6, refused, udp, several, unix, abstract, options, scattered)}
