# SPDX-License-Identifier: Apache-2.0
"""What a row gives its guest and takes away from it, once it has booted."""

from __future__ import annotations

from pathlib import Path

import fetch
from guest import Guest
from matrix import Kernel, Row

#: Where installed headers lie; the guest's root is a layer in memory, so that nothing of this is on the host.
INSTALLED = "/usr/src/kernel"
#: Modules that were built once serve every later boot (drivers/kmod).
MODULE_CACHE = "/var/cache/falcore/kmod"
BPF_CAPABILITIES = ("bpf", "perfmon", "sys_admin")


def built_modules() -> Path:
    """Where the host keeps the modules that were built for guests."""
    return fetch.cache_folder() / "kmod"


def apply(guest: Guest, kernel: Kernel, row: Row) -> None:
    """Makes the guest what its row says."""
    steps = [
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
