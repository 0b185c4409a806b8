# SPDX-License-Identifier: Apache-2.0
"""Parameter types and print formats of the event model, with their public numbers.

Numbers are those of falcosecurity/libs (ppm_events_public.h): they travel in capture files of plugins and
in the native decode tables, so they never change.
"""

from __future__ import annotations

from enum import IntEnum


class ParamType(IntEnum):
    """How a parameter's bytes are read (PT_*)."""

    NONE = 0
    INT8 = 1
    INT16 = 2
    INT32 = 3
    INT64 = 4
    UINT8 = 5
    UINT16 = 6
    UINT32 = 7
    UINT64 = 8
    CHARBUF = 9
    BYTEBUF = 10
    ERRNO = 11
    SOCKADDR = 12
    SOCKTUPLE = 13
    FD = 14
    PID = 15
    FDLIST = 16
    FSPATH = 17
    SYSCALLID = 18
    SIGTYPE = 19
    RELTIME = 20
    ABSTIME = 21
    PORT = 22
    L4PROTO = 23
    SOCKFAMILY = 24
    BOOL = 25
    IPV4ADDR = 26
    DYN = 27
    FLAGS8 = 28
    FLAGS16 = 29
    FLAGS32 = 30
    UID = 31
    GID = 32
    DOUBLE = 33
    SIGSET = 34
    CHARBUFARRAY = 35
    CHARBUF_PAIR_ARRAY = 36
    IPV6ADDR = 38
    IPADDR = 40
    IPNET = 41
    MODE = 42
    FSRELPATH = 43
    ENUMFLAGS8 = 44
    ENUMFLAGS16 = 45
    ENUMFLAGS32 = 46
    FD32 = 47
    PID32 = 48


class Format(IntEnum):
    """How a number prints (PF_*)."""

    NA = 0
    DEC = 1
    HEX = 2
    PADDED_DEC = 3
    ID = 4
    DIR = 5
    OCT = 6


#: Bytes on the wire; types not listed are variable.
FIXED_SIZE: dict[ParamType, int] = {
    **dict.fromkeys(
        (
            ParamType.INT8,
            ParamType.UINT8,
            ParamType.FLAGS8,
            ParamType.ENUMFLAGS8,
            ParamType.SIGTYPE,
            ParamType.L4PROTO,
            ParamType.SOCKFAMILY,
        ),
        1,
    ),
    **dict.fromkeys(
        (
            ParamType.INT16,
            ParamType.UINT16,
            ParamType.FLAGS16,
            ParamType.ENUMFLAGS16,
            ParamType.SYSCALLID,
            ParamType.PORT,
        ),
        2,
    ),
    **dict.fromkeys(
        (
            ParamType.INT32,
            ParamType.UINT32,
            ParamType.FLAGS32,
            ParamType.ENUMFLAGS32,
            ParamType.MODE,
            ParamType.UID,
            ParamType.GID,
            ParamType.SIGSET,
            ParamType.BOOL,
            ParamType.IPV4ADDR,
            ParamType.FD32,
            ParamType.PID32,
        ),
        4,
    ),
    **dict.fromkeys(
        (
            ParamType.INT64,
            ParamType.UINT64,
            ParamType.ERRNO,
            ParamType.FD,
            ParamType.PID,
            ParamType.RELTIME,
            ParamType.ABSTIME,
            ParamType.DOUBLE,
        ),
        8,
    ),
    ParamType.IPV6ADDR: 16,
}

#: What a DYN parameter holds, by the index in its first byte.
DYN_OPTIONS: dict[str, tuple[tuple[ParamType, Format], ...]] = {
    "sockopt": (
        (ParamType.BYTEBUF, Format.HEX),
        (ParamType.ERRNO, Format.DEC),
        (ParamType.UINT32, Format.DEC),
        (ParamType.UINT64, Format.DEC),
        (ParamType.RELTIME, Format.DEC),
    ),
    "ptrace": ((ParamType.UINT64, Format.HEX), (ParamType.SIGTYPE, Format.DEC)),
    "bpf": ((ParamType.FD, Format.DEC), (ParamType.ERRNO, Format.DEC)),
    "keyctl": ((ParamType.INT64, Format.DEC), (ParamType.CHARBUF, Format.NA)),
}
