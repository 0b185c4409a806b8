# SPDX-License-Identifier: Apache-2.0
"""The module's device as drivers/abi/device.h describes it."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from falcore import _native
from falcore.drivers.abi.attachment import SYSCALLS_MAX
from falcore.drivers.abi.conditions import CONDITIONS_SIZE, encode
from falcore.drivers.kmod.loaded import DEVICE_NUMBER, named_users
from falcore.drivers.kmod.source import ABI, NAME
from falcore.errors import CaptureError
from falcore.schema.conditions import Conditions

PATH = Path("/dev") / NAME
MISC_MAJOR = 10  # include/linux/miscdevice.h
WIRE_VERSION = 1  # FALCORE_WIRE_VERSION
#: Program names of falcore's drivers -> enum falcore_tracepoint.
TRACEPOINTS = {
    "sys_enter": 1,
    "sys_exit": 2,
    "process_exit": 4,
    "process_exec": 8,
    "process_fork": 16,
    "sched_switch": 32,
    "signal_deliver": 64,
    "page_fault_user": 128,
    "page_fault_kernel": 256,
    "task_rename": 512,
}

_INFO = struct.Struct("<IIIIQII")
_SETUP = struct.Struct("<Q")
_LIVE = struct.Struct(f"<II{SYSCALLS_MAX}s")
_ATTACH = struct.Struct("<I")
_CONDITIONS = struct.Struct(f"<II{CONDITIONS_SIZE}s{CONDITIONS_SIZE}s")
_HOMELESS = struct.Struct(f"<{_native.SLOTS}Q")
# include/uapi/asm-generic/ioctl.h
_WRITE, _READ = 1, 2


def _number(direction: int, command: int, size: int) -> int:
    return direction << 30 | size << 16 | ord("F") << 8 | command


IOC_INFO = _number(_READ, 0, _INFO.size)
IOC_SETUP = _number(_WRITE, 1, _SETUP.size)
IOC_LIVE = _number(_WRITE, 2, _LIVE.size)
IOC_ATTACH = _number(_WRITE, 3, _ATTACH.size)
IOC_HOMELESS = _number(_READ, 4, _HOMELESS.size)
IOC_CONDITIONS = _number(_WRITE, 5, _CONDITIONS.size)


class Info(NamedTuple):
    """struct falcore_device_info."""

    version: int
    wire_version: int
    cpus: int
    slots: int
    stride: int
    tgid: int


class Device:
    """The opened device; one at a time on a host.

    Raises:
        CaptureError: it is not there, is another device's, is in use, or speaks another version.
    """

    def __init__(self) -> None:
        try:
            # Never a device that was put in the place of ours: what was opened is looked at below.
            self.fd = os.open(PATH, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError as error:
            raise CaptureError(_explain_open(error), errno=error.errno or 0) from error
        try:
            self._check_node()
            info = self.info()
            wanted = (ABI, WIRE_VERSION, _native.SLOTS)
            if (info.version, info.wire_version, info.slots) != wanted:
                raise CaptureError(
                    f"kmod: the loaded module's interface, wire format and slots are {info.version}, "
                    f"{info.wire_version} and {info.slots}, this falcore's {wanted[0]}, {wanted[1]} and {wanted[2]}; "
                    "exchange it: falcore driver load kmod"
                )
        except BaseException:
            self.close()
            raise

    def info(self) -> Info:
        """What the module is and how the mapping is laid out."""
        buffer = bytearray(_INFO.size)
        self._ioctl("INFO", IOC_INFO, buffer)
        return Info(*_INFO.unpack(buffer)[:6])

    def set_up(self, ring_bytes: int) -> None:
        """Makes the rings; once."""
        self._ioctl("SETUP", IOC_SETUP, bytearray(_SETUP.pack(ring_bytes)))

    def set_live(self, self_tgid: int, snaplen: int, wanted: bytes) -> None:
        """Says whose calls are left out, and for each number whether the call is wanted; takes effect at once."""
        self._ioctl("LIVE", IOC_LIVE, bytearray(_LIVE.pack(self_tgid, snaplen, wanted)))

    def set_conditions(self, conditions: Conditions, shadow: bool) -> None:
        """What calls have to fulfil whose `wanted` says so; with `shadow`, others are marked and sent."""
        ways = (encode(conditions.enter), encode(conditions.exit))
        self._ioctl("CONDITIONS", IOC_CONDITIONS, bytearray(_CONDITIONS.pack(shadow, 0, *ways)))

    def attach(self, names: Iterable[str]) -> None:
        """Attaches to these tracepoints and to no others."""
        mask = sum(TRACEPOINTS[name] for name in set(names))
        self._ioctl("ATTACH", IOC_ATTACH, bytearray(_ATTACH.pack(mask)))

    def homeless(self) -> list[int]:
        """Events of CPUs that have no ring, by slot."""
        buffer = bytearray(_HOMELESS.size)
        self._ioctl("HOMELESS", IOC_HOMELESS, buffer)
        return list(_HOMELESS.unpack(buffer))

    def close(self) -> None:
        """Closes it, which detaches everything and, once nothing is mapped any more, frees the rings."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def _ioctl(self, what: str, command: int, buffer: bytearray) -> None:
        try:
            fcntl.ioctl(self.fd, command, buffer, True)
        except OSError as error:
            raise CaptureError(_explain(what, error), errno=error.errno or 0) from error

    def _check_node(self) -> None:
        status = os.fstat(self.fd)
        number = f"{os.major(status.st_rdev)}:{os.minor(status.st_rdev)}"
        expected = DEVICE_NUMBER.read_text(encoding="ascii").strip() if DEVICE_NUMBER.exists() else "unknown"
        if not stat.S_ISCHR(status.st_mode) or os.major(status.st_rdev) != MISC_MAJOR or number != expected:
            raise CaptureError(
                f"kmod: {PATH} is not the module's device, which is {expected}; remove it, and load the module again"
            )
        if status.st_uid != 0 or status.st_mode & 0o022:
            raise CaptureError(f"kmod: {PATH} can be opened by others than root; chown root and chmod 600 it")


def _explain_open(error: OSError) -> str:
    if error.errno == errno.EBUSY:
        return f"kmod: {PATH} is in use by {named_users()}, and it has one consumer at a time; end that one first"
    if error.errno in {errno.ENOENT, errno.ENXIO, errno.ENODEV}:
        return (
            f"kmod: the module is loaded, but there is no device {PATH} ({error.strerror}): is /dev a devtmpfs here, "
            f"and the host's? its number is in {DEVICE_NUMBER}"
        )
    if error.errno in {errno.EPERM, errno.EACCES}:
        return f"kmod: not permitted to open {PATH} ({error.strerror}); run as root, with CAP_SYS_ADMIN"
    return f"kmod: {PATH} cannot be opened ({error.strerror})"


def _explain(what: str, error: OSError) -> str:
    remedies = {
        errno.ENOENT: "the kernel lacks a tracepoint: it needs CONFIG_TRACEPOINTS and CONFIG_HAVE_SYSCALL_TRACEPOINTS",
        errno.EPERM: "needs CAP_SYS_ADMIN",
        errno.ENOTTY: "the device is not falcore's, or the module is another version's: falcore driver load kmod",
    }
    code = error.errno or 0
    remedy = remedies.get(code, "the module may be another version's: falcore driver load kmod")
    return f"kmod: {PATH} refuses {what} ({errno.errorcode.get(code, code)}): {remedy}"
