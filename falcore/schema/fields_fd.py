# SPDX-License-Identifier: Apache-2.0
"""Fields of descriptors, connections and paths."""

from __future__ import annotations

from falcore.schema.field import Field
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format

FD_FIELDS: tuple[Field, ...] = (
    Field("fd.num", _T.INT64, "Number of the file descriptor.", format=_F.ID),
    Field("fd.type", _T.CHARBUF, "Kind: file, directory, pipe, ipv4, unix, ..."),
    Field("fd.typechar", _T.CHARBUF, "Kind as one character: f, d, p, 4, u, ..."),
    Field("fd.name", _T.CHARBUF, "Full path, or both ends of a connection.", format=_F.NA),
    Field("fd.directory", _T.CHARBUF, "Directory of a file's path.", format=_F.NA),
    Field("fd.filename", _T.CHARBUF, "Last part of a file's path.", format=_F.NA),
    Field("fd.dev", _T.INT32, "Device that holds the file.", format=_F.HEX),
    Field("fd.dev.major", _T.INT32, "Major number of that device."),
    Field("fd.dev.minor", _T.INT32, "Minor number of that device."),
    Field("fd.ino", _T.INT64, "Inode number of the file."),
    Field("fd.nameraw", _T.CHARBUF, "The name as the program passed it, before it was resolved.", format=_F.NA),
    Field(
        "fd.ip",
        _T.IPADDR,
        "Address of either end of a connection; != means neither.",
        format=_F.NA,
        use="filter",
        kind="ends",
        comparable=False,
    ),
    Field("fd.cip", _T.IPADDR, "Address of the client.", format=_F.NA),
    Field("fd.sip", _T.IPADDR, "Address of the server.", format=_F.NA),
    Field("fd.lip", _T.IPADDR, "Address of the end on this host.", format=_F.NA),
    Field("fd.rip", _T.IPADDR, "Address of the other end.", format=_F.NA),
    Field(
        "fd.port",
        _T.PORT,
        "Port of either end of a connection; != means neither.",
        use="filter",
        kind="ends",
        comparable=False,
    ),
    Field("fd.cport", _T.PORT, "Port of the client."),
    Field("fd.sport", _T.PORT, "Port of the server."),
    Field("fd.lport", _T.PORT, "Port of the end on this host."),
    Field("fd.rport", _T.PORT, "Port of the other end."),
    Field("fd.l4proto", _T.CHARBUF, "Protocol of an internet socket: tcp, udp, icmp or raw.", format=_F.NA),
    Field("fd.sockfamily", _T.CHARBUF, "ip or unix for a socket.", format=_F.NA),
    Field("fd.is_server", _T.BOOL, "Whether a socket is the server's end.", format=_F.NA),
    Field("fd.uid", _T.CHARBUF, "Thread id and descriptor number, joined.", format=_F.NA),
    Field("fd.containername", _T.CHARBUF, "container.id, a colon and fd.name.", format=_F.NA),
    Field("fd.containerdirectory", _T.CHARBUF, "container.id, a colon and fd.directory.", format=_F.NA),
    Field(
        "fd.proto",
        _T.PORT,
        "Port of either end, also by the name of its service; != means neither.",
        format=_F.NA,
        use="filter",
        kind="ends",
        comparable=False,
    ),
    Field("fd.cproto", _T.CHARBUF, "Port of the client as text.", format=_F.NA),
    Field("fd.sproto", _T.CHARBUF, "Port of the server as text.", format=_F.NA),
    Field("fd.lproto", _T.CHARBUF, "Port of the end on this host as text.", format=_F.NA),
    Field("fd.rproto", _T.CHARBUF, "Port of the other end as text.", format=_F.NA),
    Field(
        "fd.net",
        _T.IPNET,
        "Network of either end of a connection; != means neither.",
        format=_F.NA,
        use="filter",
        kind="ends",
        comparable=False,
    ),
    Field("fd.cnet", _T.IPNET, "Network of the client.", format=_F.NA, use="filter", comparable=False),
    Field("fd.snet", _T.IPNET, "Network of the server.", format=_F.NA, use="filter", comparable=False),
    Field("fd.lnet", _T.IPNET, "Network of the end on this host.", format=_F.NA, use="filter", comparable=False),
    Field("fd.rnet", _T.IPNET, "Network of the other end.", format=_F.NA, use="filter", comparable=False),
    Field("fd.connected", _T.BOOL, "Whether an internet socket has another end.", format=_F.NA),
    Field(
        "fd.types",
        _T.CHARBUF,
        "Kinds of all open descriptors as a list, each once; the kind of one by number.",
        "optional",
        kind="list",
    ),
    Field("fd.is_upper_layer", _T.BOOL, "Whether the file is in an overlay's upper layer.", format=_F.NA),
    Field("fd.is_lower_layer", _T.BOOL, "Whether the file is in an overlay's lower layer.", format=_F.NA),
    Field(
        "fdlist.nums",
        _T.CHARBUF,
        "Numbers of the descriptors that poll found something of, separated by commas.",
        format=_F.ID,
    ),
    Field("fdlist.names", _T.CHARBUF, "Their names.", format=_F.NA),
    Field("fdlist.cips", _T.CHARBUF, "Addresses of their clients.", format=_F.NA),
    Field("fdlist.sips", _T.CHARBUF, "Addresses of their servers.", format=_F.NA),
    Field("fdlist.cports", _T.CHARBUF, "Ports of their clients."),
    Field("fdlist.sports", _T.CHARBUF, "Ports of their servers."),
    Field("fs.path.name", _T.CHARBUF, "Absolute path that a successful call worked on.", format=_F.NA),
    Field("fs.path.nameraw", _T.CHARBUF, "The same as it was passed.", format=_F.NA),
    Field(
        "fs.path.source", _T.CHARBUF, "Absolute path of the source of a rename, link, symlink or mount.", format=_F.NA
    ),
    Field("fs.path.sourceraw", _T.CHARBUF, "The same as it was passed.", format=_F.NA),
    Field(
        "fs.path.target", _T.CHARBUF, "Absolute path of the target of a rename, link, symlink or mount.", format=_F.NA
    ),
    Field("fs.path.targetraw", _T.CHARBUF, "The same as it was passed.", format=_F.NA),
)
