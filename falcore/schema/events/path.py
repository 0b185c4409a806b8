# SPDX-License-Identifier: Apache-2.0
"""Rows that name files without opening them: the tree of files, its owners, modes, mounts and roots."""

from __future__ import annotations

from falcore.schema import carriage
from falcore.schema.events.published import published
from falcore.schema.row import Event, SysdigForm

# uapi/linux/mount.h: until Linux 2.4 the upper half had to be MS_MGC_VAL, and then says nothing.
_MOUNT_FLAGS = "flags_mount_flags(call_arg(c, 3) & ((call_arg(c, 3) >> 16 & 0xffff) == 0xc0ed ? 0xffff : 0xffffffff))"
# A mode without a type makes a plain file.
_MKNOD_MODE = "flags_mknod_mode((__u16){mode} | ({mode} & 0170000 ? 0 : 0100000))"
_MKNOD = _MKNOD_MODE.format(mode="call_arg(c, 1)")
_MKNODAT = _MKNOD_MODE.format(mode="call_arg(c, 2)")

_TREE: tuple[Event, ...] = (
    published(174, "rename", oldpath=0, newpath=1),
    published(176, "renameat", olddirfd=0, oldpath=1, newdirfd=2, newpath=3),
    published(178, "symlink", target=0, linkpath=1),
    published(180, "symlinkat", target=0, linkdirfd=1, linkpath=2),
    published(276, "mkdir", path=0, mode=1),
    published(278, "rmdir", path=0),
    published(300, "unlink", path=0),
    published(302, "unlinkat", dirfd=0, name=1, flags=2),
    published(304, "mkdirat", dirfd=0, path=1, mode=2),
    published(308, "link", oldpath=0, newpath=1),
    published(310, "linkat", olddir=0, oldpath=1, newdir=2, newpath=3, flags=4),
    published(318, "renameat2", olddirfd=0, oldpath=1, newdirfd=2, newpath=3, flags=4),
    published(414, "mknod", path=0, mode=_MKNOD, dev=2),
    published(416, "mknodat", dirfd=0, path=1, mode=_MKNODAT, dev=3),
)
_INODES: tuple[Event, ...] = (
    published(66, "stat", path=0),
    published(68, "lstat", path=0),
    published(312, "fchmodat", dirfd=0, filename=1, mode=2),
    published(314, "chmod", filename=0, mode=1),
    published(316, "fchmod", fd=0, mode=1),
    published(378, "chown", path=0, uid=1, gid=2),
    published(380, "lchown", path=0, uid=1, gid=2),
    published(382, "fchown", fd=0, uid=1, gid=2),
    published(384, "fchownat", dirfd=0, pathname=1, uid=2, gid=3, flags=4),
)
_PLACES: tuple[Event, ...] = (
    # The kernel writes the path, and only when it succeeds.
    published(92, "getcwd", path=0, pointees=((0, carriage.STRING | carriage.ANSWER),)),
    published(266, "chroot", path=0),
    published(256, "mount", dev=0, dir=1, type=2, flags=_MOUNT_FLAGS),
    published(390, "umount2", name=0, flags=1, sysdig=(SysdigForm(258, (0,)), SysdigForm(259, (0, 1)))),
)
ROWS: tuple[Event, ...] = (*_TREE, *_INODES, *_PLACES)
