# SPDX-License-Identifier: Apache-2.0
"""What a row gives its guest and takes away from it, once it has booted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import fetch
from guest import Guest
from matrix import CAPTURES, Kernel, Row

#: Where installed headers lie; the guest's root is a layer in memory, so that nothing of this is on the host.
INSTALLED = "/usr/src/kernel"
#: Modules that were built once serve every later boot (drivers/kmod).
MODULE_CACHE = "/var/cache/falcore/kmod"
#: Kernels before 5.4 wait for events before they give random numbers away, and a guest has none. RNDADDENTROPY,
#: include/uapi/linux/random.h: the bits, the bytes, and these.
ENTROPY = 'import fcntl; fcntl.ioctl(open("/dev/random", "wb"), 0x40085203, bytes([0, 1, 0, 0, 32]) + bytes(35))'
BPF_CAPABILITIES = ("bpf", "perfmon", "sys_admin")


def built_modules() -> Path:
    """Where the host keeps the modules that were built for guests."""
    return fetch.cache_folder() / "kmod"


def build_module(kernel: Kernel, row: Row) -> None:
    """Builds the module for a row that loads it, unless it is built: here, for an emulated machine takes minutes.

    The header tree and the folder of modules are shown to the build at paths that only root can write to, wherever
    the cache is.
    """
    if row.drivers.get("kmod") != CAPTURES or kernel.headers is None:
        return
    built_modules().mkdir(exist_ok=True)
    script = (
        "mount -t tmpfs -o mode=755 none /run; mkdir /run/kernel /run/modules; "
        'mount --bind "$1" /run/kernel; mount --bind "$2" /run/modules; shift 2; exec "$@"'
    )
    tree = kernel.headers.parents[2]
    build = (sys.executable, "-m", "falcore", "driver", "build", "kmod", "--headers")
    command = [
        *("unshare", "--mount", "sh", "-ec", script, "sh", str(tree), str(built_modules())),
        *("env", "FALCORE_KMOD_CACHE=/run/modules", *build, f"/run/kernel/{kernel.headers.relative_to(tree)}"),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"the module does not build for {kernel.release}: {result.stdout}{result.stderr}"


def apply(guest: Guest, kernel: Kernel, row: Row) -> None:
    """Makes the guest what its row says."""
    steps = [
        f"{sys.executable} -c '{ENTROPY}'",
        f"mkdir -p /lib/modules/{kernel.release} {MODULE_CACHE} {INSTALLED}",
        f"mount --bind '{kernel.modules}' /lib/modules/{kernel.release}",
        f"rm -f /lib/modules/{kernel.release}/build /lib/modules/{kernel.release}/source",
    ]
    if "headers" not in row.without and kernel.headers is not None:
        # A bind mount, so that the path is root's wherever the cache is.
        steps += [
            f"mount --bind '{kernel.headers.parents[2]}' {INSTALLED}",
            f"ln -s {INSTALLED}/usr/src/{kernel.headers.name} /lib/modules/{kernel.release}/build",
            f"if [ -d '{built_modules()}' ]; then mount --bind '{built_modules()}' {MODULE_CACHE}; fi",
        ]
    if "btf_file" in row.without:
        steps.append("mount -t tmpfs none /sys/kernel/btf")
    result = guest.run("sh", "-ec", "\n".join(steps))
    assert result.code == 0, result.err


def prefix(row: Row) -> tuple[str, ...]:
    """What every command of the row is run by."""
    if "bpf_capabilities" in row.without:
        dropped = ",".join(f"-{name}" for name in BPF_CAPABILITIES)
        return ("setpriv", f"--bounding-set={dropped}", f"--inh-caps={dropped}")
    return ()
