# SPDX-License-Identifier: Apache-2.0
"""Calls on sockets, parameter by parameter against what the sockets say of themselves."""

from __future__ import annotations

import ipaddress
import socket
import struct
from pathlib import Path

import pytest
from observation import Observation, Observed, flags
from socket_acts import LONG

pytestmark = pytest.mark.root
TYPES = {
    *("accept", "accept4", "bind", "connect", "getpeername", "getsockname", "getsockopt", "listen", "recvfrom"),
    *("recvmmsg", "recvmsg", "sendmmsg", "sendmsg", "sendto", "setsockopt", "shutdown", "socket", "socketpair"),
}

ECONNREFUSED, EAGAIN = -111, -11
SNAPLEN = 80
End = tuple[str, int]


def address(end: End) -> bytes:
    """An end as it travels."""
    return ipaddress.ip_address(end[0]).packed + struct.pack("<H", end[1])


def one_end(family: int, end: End) -> bytes:
    return bytes([family]) + address(end)


def both_ends(family: int, source: End, dest: End) -> bytes:
    return bytes([family]) + address(source) + address(dest)


def ends_of(seen: Observation, name: str) -> End:
    host, port = seen.facts[name]
    return host, port


def check_connection(seen: Observation, family: int, letter: str) -> None:
    server, client, accepted = (seen.facts[name] for name in ("server", "client", "accepted"))
    listens, near, far = (ends_of(seen, name) for name in ("listens", "client_end", "server_end"))

    made = seen.all("socket", "<")
    kind = socket.SOCK_STREAM | socket.SOCK_CLOEXEC
    asked = {"domain": family, "type": kind, "proto": 0}
    assert [event.args for event in made] == [
        asked | {"fd": fd, "flags": flags("file_flags", "O_CLOEXEC")} for fd in (server, client)
    ]
    assert [event.args for event in seen.all("socket", ">")] == [asked] * 2

    assert seen.one("bind", ">").args == {"fd": server}
    unbound = one_end(family, (listens[0], 0))
    assert seen.one("bind", "<").args == {"res": 0, "addr": unbound, "fd": server}
    assert seen.one("listen", ">").args == {"fd": server, "backlog": 7}
    assert seen.one("listen", "<").args == {"res": 0, "fd": server, "backlog": 7}

    to = one_end(family, far)
    outward, inward = both_ends(family, near, far), both_ends(family, near, far)
    assert seen.one("connect", ">").args == {"fd": client, "addr": to}
    connected = seen.one("connect", "<")
    assert connected.args == {"res": 0, "tuple": outward, "fd": client, "addr": to}
    taken = seen.one("accept4", "<")
    assert taken.args == {
        "fd": accepted,
        "tuple": inward,
        "queuepct": 0,
        "queuelen": 0,
        "queuemax": 7,
        "flags": flags("file_flags", "O_CLOEXEC"),
    }
    for event, number in ((connected, client), (taken, accepted)):
        assert event["fd.num"] == number
        assert (event["fd.sip"], event["fd.sport"]) == far
        assert (event["fd.cip"], event["fd.cport"]) == near
        assert event["fd.type"] == f"ipv{letter}"
    assert connected["fd.name"] == taken["fd.name"] == f"{near[0]}:{near[1]}->{far[0]}:{far[1]}"
    assert connected["fd.is_server"] is False
    assert taken["fd.is_server"] is True

    assert seen.one("sendto", ">").args == {"fd": client, "size": len(LONG), "tuple": outward}
    assert seen.one("sendto", "<").args == {
        "res": len(LONG),
        "data": LONG[:SNAPLEN],
        "fd": client,
        "size": len(LONG),
        "tuple": outward,
    }
    assert seen.one("recvfrom", ">").args == {"fd": accepted, "size": 300}
    received = seen.one("recvfrom", "<")
    assert received.args == {
        "res": seen.facts["received"],
        "data": LONG[:SNAPLEN],
        "tuple": inward,
        "fd": accepted,
        "size": 300,
    }
    assert received["fd.name"] == taken["fd.name"]
    how = flags("shutdown_how", "SHUT_WR")
    assert seen.one("shutdown", ">").args == {"fd": accepted, "how": how}
    assert seen.one("shutdown", "<").args == {"res": 0, "fd": accepted, "how": how}
    named = seen.all("getpeername", "<", fd=client)
    assert named[0].args == {"res": 0, "fd": client, "addr": one_end(family, far)}
    assert seen.all("getsockname", "<", fd=client)[0].args["addr"] == one_end(family, near)
    kind_of = seen.one("getsockopt", "<", fd=client)
    assert kind_of.args == {
        "res": 0,
        "fd": client,
        "level": flags("sockopt_levels", "SOL_SOCKET"),
        "optname": flags("sockopt_options", "SO_TYPE"),
        "val": b"\x02" + struct.pack("<I", socket.SOCK_STREAM),
        "optlen": 4,
    }


def test_a_connection_over_ipv4_has_both_ends_everywhere(observed: Observed) -> None:
    check_connection(observed("tcp"), socket.AF_INET, "4")


def test_a_connection_over_ipv6_has_both_ends_everywhere(observed: Observed) -> None:
    check_connection(observed("tcp6"), socket.AF_INET6, "6")


def test_a_refused_connection_tells_where_to_and_no_ends(observed: Observed) -> None:
    seen = observed("refused")
    to = one_end(socket.AF_INET, ("127.0.0.1", seen.facts["port"]))
    client = seen.facts["client"]
    assert seen.one("connect", "<").args == {"res": ECONNREFUSED, "tuple": b"", "fd": client, "addr": to}
    assert seen.facts["res"] == ECONNREFUSED


def test_datagrams_tell_the_peer_of_a_socket_that_is_not_connected(observed: Observed) -> None:
    seen = observed("udp")
    one, two = seen.facts["one"], seen.facts["two"]
    first, second = ("127.0.0.1", seen.facts["one_port"]), ("127.0.0.1", seen.facts["two_port"])
    there, back = both_ends(2, first, second), both_ends(2, second, first)
    assert seen.one("sendto", ">").args == {"fd": one, "size": 2, "tuple": there}
    sent = {"res": 2, "data": b"to", "fd": one, "size": 2, "tuple": there}
    assert seen.one("sendto", "<").args == sent
    assert seen.one("recvfrom", "<").args == {"res": 2, "data": b"to", "tuple": there, "fd": two, "size": 100}
    size = 10 + len(LONG)
    assert seen.one("sendmsg", ">").args == {"fd": two, "size": size, "tuple": back}
    data = (b"a message " + LONG)[:SNAPLEN]
    assert seen.one("sendmsg", "<").args == {"res": size, "data": data, "fd": two, "size": size, "tuple": back}
    assert seen.one("recvmsg", ">").args == {"fd": one}
    got = seen.one("recvmsg", "<")
    assert got.args == {"res": size, "size": size, "data": data, "tuple": back, "msgcontrol": b"", "fd": one}
    assert got["fd.l4proto"] == "udp"


def unix_tuple(event_tuple: object) -> tuple[int, int, bytes]:
    assert isinstance(event_tuple, bytes)
    family, source, dest = struct.unpack_from("<BQQ", event_tuple)
    assert family == socket.AF_UNIX
    return source, dest, event_tuple[17:]


def test_a_unix_connection_has_both_sockets_and_the_path(observed: Observed, tmp_path: Path) -> None:
    seen = observed("unix", tmp_path)
    server, client, accepted = (seen.facts[name] for name in ("server", "client", "accepted"))
    path = seen.facts["path"].encode() + b"\0"
    assert seen.one("bind", "<").args == {"res": 0, "addr": b"\x01" + path, "fd": server}
    connected, taken = seen.one("connect", "<"), seen.one("accept4", "<")
    assert connected.args["addr"] == b"\x01" + path
    far, near, name = unix_tuple(connected.args["tuple"])
    assert 0 < far != near > 0
    assert name == path
    assert unix_tuple(taken.args["tuple"]) == (far, near, path)
    assert connected["fd.name"] == taken["fd.name"] == f"{far:x}->{near:x} {seen.facts['path']}"
    assert unix_tuple(seen.one("sendmsg", "<", fd=client).args["tuple"]) == (far, near, path)
    got = seen.one("recvmsg", "<", fd=accepted)
    assert unix_tuple(got.args["tuple"]) == (far, near, path)
    # one descriptor: length 20, SOL_SOCKET, SCM_RIGHTS
    control = got.args["msgcontrol"]
    assert isinstance(control, bytes)
    assert struct.unpack_from("<QII", control) == (20, 1, 1)
    pair = seen.one("socketpair", "<").args
    asked = {"domain": 1, "type": socket.SOCK_STREAM | socket.SOCK_CLOEXEC, "proto": 0}
    assert seen.one("socketpair", ">").args == asked
    assert pair | asked | {"res": 0, "fd1": seen.facts["pair"][0], "fd2": seen.facts["pair"][1]} == pair
    assert 0 != pair["source"] != pair["peer"] != 0


def test_an_abstract_name_is_told_without_its_nul(observed: Observed) -> None:
    seen = observed("abstract")
    assert seen.one("bind", "<").args["addr"] == b"\x01" + seen.facts["name"].encode() + b"\0"
    assert seen.one("socket", "<").args["flags"] == flags("file_flags", "O_NONBLOCK|O_CLOEXEC")


def test_of_several_messages_the_first_is_told_and_how_many_there_were(observed: Observed) -> None:
    seen = observed("several")
    sent = seen.one("sendmmsg", "<").args
    assert sent | {"res": 5, "fd": seen.facts["one"], "size": 5, "data": b"first", "messages": 2} == sent
    got, none = (event.args for event in seen.all("recvmmsg", "<"))
    assert got | {"res": 5, "fd": seen.facts["two"], "size": 5, "data": b"first", "messages": 2} == got
    assert unix_tuple(sent["tuple"])[0] == unix_tuple(got["tuple"])[0]
    assert none == {
        **{"res": EAGAIN, "fd": seen.facts["two"], "size": 0, "data": b"", "tuple": b"", "msgcontrol": b""},
        "messages": EAGAIN,
    }


def test_options_have_the_value_that_their_kind_has(observed: Observed) -> None:
    seen = observed("options")
    values = {event.args["optname"]: event.args["val"] for event in seen.all("setsockopt", "<")}
    names = {name: flags("sockopt_options", name) for name in ("SO_RCVTIMEO", "SO_LINGER", "UNKNOWN")}
    assert values == {
        names["SO_RCVTIMEO"]: b"\x04" + struct.pack("<Q", 2_500_000_000),
        names["SO_LINGER"]: b"\x00" + struct.pack("<ii", 1, 5),
        names["UNKNOWN"]: b"\x00" + struct.pack("<i", 1),
    }
    read = {event.args["optname"]: event.args["val"] for event in seen.all("getsockopt", "<")}
    assert read[flags("sockopt_options", "SO_COOKIE")] == b"\x03" + struct.pack("<Q", seen.facts["cookie"])
    assert read[flags("sockopt_options", "SO_ERROR")] == b"\x01" + struct.pack("<q", seen.facts["error"])
    assert {event.args["level"] for event in seen.all("setsockopt", "<", optname=0)} == {
        flags("sockopt_levels", "SOL_TCP")
    }
