# SPDX-License-Identifier: Apache-2.0
"""finit_module(2) and delete_module(2), and what their errnos mean to a user."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path

from falcore.drivers.kmod.kernel_log import KernelLog
from falcore.drivers.kmod.loaded import named_users
from falcore.drivers.kmod.module_file import SIGN_IT, ModuleFile
from falcore.drivers.kmod.source import NAME
from falcore.errors import CaptureError

# arch/x86/entry/syscalls/syscall_64.tbl
FINIT_MODULE, DELETE_MODULE = 313, 176
DISABLED = Path("/proc/sys/kernel/modules_disabled")
LOCKDOWN = Path("/sys/kernel/security/lockdown")


def insert(module: ModuleFile) -> None:
    """Loads the opened file: the descriptor that was checked, not its path again.

    Raises:
        CaptureError: the kernel refused; `log` has what it logged.
    """
    with KernelLog() as log:
        code = _call(FINIT_MODULE, module.fd, b"", 0)
        if code:
            lines = log.lines(NAME)
            raise CaptureError(f"kmod: {explain_insert(code, module, lines)}", lines, code)


def remove() -> None:
    """Takes the module out of the kernel; never while it is in use.

    Raises:
        CaptureError: the kernel refused.
    """
    code = _call(DELETE_MODULE, NAME.encode(), os.O_NONBLOCK)
    if code:
        raise CaptureError(f"kmod: {explain_remove(code)}", errno=code)


def explain_insert(code: int, module: ModuleFile, log: str = "") -> str:
    """Why finit_module(2) failed: the fact and the remedy."""
    file = f"{module.path} ({errno.errorcode.get(code, code)})"
    if code in {errno.EKEYREJECTED, errno.ENOKEY}:
        what = "is signed by a key that it does not trust" if module.signed else "is not signed"
        return f"the kernel takes signed modules only, and {file} {what}; {SIGN_IT}, or boot without module.sig_enforce"
    if code == errno.EPERM:
        return f"not permitted to load {file}: {_why_not_permitted(log)}"
    if code == errno.ENOEXEC:
        return (
            f"the kernel does not take {file} for a module of its own: it was built for {module.vermagic!r}; "
            "build one with: falcore driver build kmod --force"
        )
    if code == errno.EEXIST:
        return f"another module {NAME!r} is loaded; falcore driver unload kmod takes it out"
    if code in {errno.EINVAL, errno.ENOENT}:
        unknown = next((line for line in log.splitlines() if "symbol" in line), None)
        fact = f": {unknown}" if unknown else ", and says why in its log (dmesg)"
        return (
            f"the kernel does not take {file}{fact}; it was built for another build of this kernel, or the kernel "
            "lacks tracepoints: build it again with falcore driver build kmod --force"
        )
    if code == errno.ENOSYS:
        return "this kernel has no loadable modules (CONFIG_MODULES), or is not x86_64's; use another driver or kernel"
    if code == errno.ENOMEM:
        return f"no memory to load {file}; free some"
    return f"the kernel does not load {file}: {os.strerror(code)}; dmesg may say more"


def explain_remove(code: int) -> str:
    """Why delete_module(2) failed: the fact and the remedy."""
    name = errno.errorcode.get(code, code)
    if code in {errno.EWOULDBLOCK, errno.EBUSY}:
        return f"module {NAME} is in use by {named_users()} ({name}); end that capture first"
    if code == errno.EPERM:
        return f"not permitted to unload module {NAME} ({name}): {_why_not_permitted()}"
    if code == errno.ENOENT:
        return f"module {NAME} is not loaded ({name})"
    return f"the kernel does not unload module {NAME}: {os.strerror(code)}; dmesg may say more"


def _why_not_permitted(log: str = "") -> str:
    if _says(DISABLED, "1"):
        return "kernel.modules_disabled is set, and stays so until a reboot"
    # securityfs may not be mounted; the kernel's log says it all the same.
    if "Lockdown: " in log or _says(LOCKDOWN, "[integrity]") or _says(LOCKDOWN, "[confidentiality]"):
        return f"the kernel is locked down; boot without lockdown, or {SIGN_IT}"
    if os.geteuid() != 0:
        return "it takes root, or CAP_SYS_MODULE"
    return "it takes CAP_SYS_MODULE, and no security module that forbids it"


def _says(path: Path, word: str) -> bool:
    try:
        return word in path.read_text(encoding="ascii")
    except OSError:
        return False


def _call(number: int, *arguments: int | bytes) -> int:
    """The errno of a system call, 0 for none."""
    if os.uname().machine != "x86_64":  # where these numbers mean something else
        return errno.ENOSYS
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    words = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return ctypes.get_errno() if libc.syscall(ctypes.c_long(number), *words) < 0 else 0
