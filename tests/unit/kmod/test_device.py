# SPDX-License-Identifier: Apache-2.0
"""The device's numbers in Python are those of its header, as a compiler sees them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from falcore.drivers.abi import attachment
from falcore.drivers.abi.conditions import CONDITIONS_SIZE
from falcore.drivers.kmod import device, source

ABI = Path(source.FOLDERS["abi"])
PRINTED = {
    "FALCORE_IOC_INFO": device.IOC_INFO,
    "FALCORE_IOC_SETUP": device.IOC_SETUP,
    "FALCORE_IOC_LIVE": device.IOC_LIVE,
    "FALCORE_IOC_ATTACH": device.IOC_ATTACH,
    "FALCORE_IOC_HOMELESS": device.IOC_HOMELESS,
    "FALCORE_IOC_CONDITIONS": device.IOC_CONDITIONS,
    "FALCORE_DEVICE_VERSION": source.ABI,
    "FALCORE_WIRE_VERSION": device.WIRE_VERSION,
    "FALCORE_SYSCALLS_MAX": attachment.SYSCALLS_MAX,
    "FALCORE_WANT_ENTER": attachment.WANT_ENTER,
    "FALCORE_WANT_EXIT": attachment.WANT_EXIT,
    "FALCORE_WANT_IA32_ENTER": attachment.WANT_IA32_ENTER,
    "FALCORE_WANT_IA32_EXIT": attachment.WANT_IA32_EXIT,
    "FALCORE_TP_SYS_ENTER": device.TRACEPOINTS["sys_enter"],
    "FALCORE_TP_SYS_EXIT": device.TRACEPOINTS["sys_exit"],
    "FALCORE_TP_PROCESS_EXIT": device.TRACEPOINTS["process_exit"],
    "FALCORE_TP_PROCESS_EXEC": device.TRACEPOINTS["process_exec"],
    "FALCORE_TP_PROCESS_FORK": device.TRACEPOINTS["process_fork"],
    "FALCORE_TP_RENAME": device.TRACEPOINTS["task_rename"],
    "FALCORE_TP_ALL": sum(device.TRACEPOINTS.values()),
    "offsetof(struct falcore_device_live, wanted)": 8,
    "offsetof(struct falcore_device_conditions, exit)": 8 + CONDITIONS_SIZE,
    "offsetof(struct falcore_device_info, stride)": 16,
    "offsetof(struct falcore_device_info, tgid)": 24,
}


def test_commands_sizes_and_bits_are_those_of_the_header(tmp_path: Path) -> None:
    lines = "".join(f'printf("%lu\\n", (unsigned long)({name}));' for name in PRINTED)
    program = tmp_path / "numbers.c"
    program.write_text(
        "#include <linux/types.h>\n#include <stddef.h>\n#include <stdio.h>\n#include <sys/ioctl.h>\n"
        f'#include "device.h"\nint main(void) {{ {lines} return 0; }}\n'
    )
    subprocess.run(["gcc", f"-I{ABI}", "-o", str(tmp_path / "numbers"), str(program)], check=True)
    said = subprocess.run([str(tmp_path / "numbers")], check=True, capture_output=True, text=True).stdout
    assert dict(zip(PRINTED, map(int, said.split()), strict=True)) == PRINTED
