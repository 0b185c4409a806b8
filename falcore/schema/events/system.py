# SPDX-License-Identifier: Apache-2.0
"""Rows about the whole system: kernel modules, quotas, file system contexts; and memory locks."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event
from falcore.schema.source import Block, Data

# uapi/linux/quota.h: what struct if_dqblk and if_dqinfo have at which offset, and the bits that say what is valid.
_CMD = "flags_quotactl_cmds((__u32)call_arg(c, 0) >> 8)"
_QUOTAON, _GETFMT, _INFO, _QUOTA, _XQUOTA = 0x1, 0x4, 0x18, 0x60, 0xC00
_BLOCK_VALID, _INFO_VALID = 64, 20


def _quota(commands: int, valid_at: int, bit: int, offset: int, *, bits: int = 64) -> str:
    """A member of what the command reads or writes, 0 where it is not valid."""
    valid = f"({_CMD} & {commands:#x}) && (user_u32(call_arg(c, 3) + {valid_at}) & {bit})"
    return f"{valid} ? user_u{bits}(call_arg(c, 3) + {offset}) : 0"


def _format(command: int, number: str) -> str:
    """A quota format, QFMT_NOT_USED for any command but the one that has it."""
    return f"({_CMD} & {command:#x}) && flags_quotactl_quota_fmts({number}) ? flags_quotactl_quota_fmts({number}) : 1"


# The value of fsconfig is a text, bytes, or nothing at all, by its command (uapi/linux/mount.h).
_SET_BINARY = "call_ret(c) >= 0 && (__u32)call_arg(c, 1) == 2"
_SET_TEXT = "call_ret(c) >= 0 && ((__u32)call_arg(c, 1) == 1 || (__u32)call_arg(c, 1) - 3 < 2)"

ROWS: tuple[Event, ...] = (
    published(344, "mlock", addr=0, len=1),
    published(346, "munlock", addr=0, len=1),
    published(348, "mlockall", flags=0),
    published(350, "munlockall"),
    published(370, "mlock2", addr=0, len=1, flags=2),
    published(*(410, "init_module"), img=Data(0, "call_arg(c, 1)"), length=1, uargs=2, pointees=((0, carriage.DATA),)),
    published(412, "finit_module", fd=0, uargs=1, flags=2),
    published(424, "delete_module", name=0, flags=1),
    published(
        *(372, "fsconfig"),
        fd=0,
        cmd=1,
        key=2,
        value_bytebuf=Block(
            (f"n = {_SET_BINARY} ? put_user_data(e, {{pos}}, call_arg(c, 3), (__s32)call_arg(c, 4)) : 0;",)
        ),
        value_charbuf=Block((f"n = {_SET_TEXT} ? put_user_str(e, {{pos}}, call_arg(c, 3)) : 0;",)),
        aux=4,
        kernel=True,
    ),
    published(
        *(190, "quotactl"),
        special=1,
        quotafilepath=Block((f"n = {_CMD} == {_QUOTAON} ? put_user_str(e, {{pos}}, call_arg(c, 3)) : 0;",)),
        dqb_bhardlimit=_quota(_QUOTA, _BLOCK_VALID, 1, 0),
        dqb_bsoftlimit=_quota(_QUOTA, _BLOCK_VALID, 1, 8),
        dqb_curspace=_quota(_QUOTA, _BLOCK_VALID, 2, 16),
        dqb_ihardlimit=_quota(_QUOTA, _BLOCK_VALID, 4, 24),
        dqb_isoftlimit=_quota(_QUOTA, _BLOCK_VALID, 4, 32),
        dqb_btime=_quota(_QUOTA, _BLOCK_VALID, 16, 48),
        dqb_itime=_quota(_QUOTA, _BLOCK_VALID, 32, 56),
        dqi_bgrace=_quota(_INFO, _INFO_VALID, 1, 0),
        dqi_igrace=_quota(_INFO, _INFO_VALID, 2, 8),
        dqi_flags=_quota(_INFO, _INFO_VALID, 4, 16, bits=32),
        quota_fmt_out=_format(_GETFMT, "user_u32(call_arg(c, 3))"),
        cmd=_CMD,
        type="flags_quotactl_types((__u8)call_arg(c, 0))",
        id=f"({_CMD} & {_QUOTA | _XQUOTA:#x}) ? (__u32)call_arg(c, 2) : 0",
        quota_fmt=_format(_QUOTAON, "(__u32)call_arg(c, 2)"),
        kernel=True,
    ),
)
