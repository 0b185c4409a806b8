# SPDX-License-Identifier: Apache-2.0
"""The kernel's values of public flag families about processes, as data for falcore.schema.flags."""

from __future__ import annotations

#: Families whose public values are the kernel's own.
SAME: tuple[str, ...] = ("keyctl_operations",)

#: Families of bits that the kernel has elsewhere: family -> name -> the kernel's bit.
BITS: dict[str, dict[str, int]] = {
    # uapi/linux/ipc.h and uapi/linux/sem.h
    "semget_flags": {"IPC_CREAT": 0o1000, "IPC_EXCL": 0o2000},
    "semop_flags": {"IPC_NOWAIT": 0o4000, "SEM_UNDO": 0x1000},
}

#: Enumerations: family -> name -> the kernel's value.
VALUES: dict[str, dict[str, int]] = {
    # uapi/linux/ptrace.h and asm/ptrace-abi.h of x86
    "ptrace_requests": {
        "PTRACE_TRACEME": 0,
        "PTRACE_PEEKTEXT": 1,
        "PTRACE_PEEKDATA": 2,
        "PTRACE_PEEKUSR": 3,
        "PTRACE_POKETEXT": 4,
        "PTRACE_POKEDATA": 5,
        "PTRACE_POKEUSR": 6,
        "PTRACE_CONT": 7,
        "PTRACE_KILL": 8,
        "PTRACE_SINGLESTEP": 9,
        "PTRACE_GETREGS": 12,
        "PTRACE_SETREGS": 13,
        "PTRACE_GETFPREGS": 14,
        "PTRACE_SETFPREGS": 15,
        "PTRACE_ATTACH": 16,
        "PTRACE_DETACH": 17,
        "PTRACE_GETFPXREGS": 18,
        "PTRACE_SETFPXREGS": 19,
        "PTRACE_OLDSETOPTIONS": 21,
        "PTRACE_SYSCALL": 24,
        "PTRACE_GET_THREAD_AREA": 25,
        "PTRACE_SET_THREAD_AREA": 26,
        "PTRACE_ARCH_PRCTL": 30,
        "PTRACE_SYSEMU": 31,
        "PTRACE_SYSEMU_SINGLESTEP": 32,
        "PTRACE_SINGLEBLOCK": 33,
        "PTRACE_SETOPTIONS": 0x4200,
        "PTRACE_GETEVENTMSG": 0x4201,
        "PTRACE_GETSIGINFO": 0x4202,
        "PTRACE_SETSIGINFO": 0x4203,
        "PTRACE_GETREGSET": 0x4204,
        "PTRACE_SETREGSET": 0x4205,
        "PTRACE_SEIZE": 0x4206,
        "PTRACE_INTERRUPT": 0x4207,
        "PTRACE_LISTEN": 0x4208,
        "PTRACE_PEEKSIGINFO": 0x4209,
        "PTRACE_GETSIGMASK": 0x420A,
        "PTRACE_SETSIGMASK": 0x420B,
    },
    # uapi/linux/ipc.h and uapi/linux/sem.h
    "semctl_commands": {
        "IPC_RMID": 0,
        "IPC_SET": 1,
        "IPC_STAT": 2,
        "IPC_INFO": 3,
        "GETPID": 11,
        "GETVAL": 12,
        "GETALL": 13,
        "GETNCNT": 14,
        "GETZCNT": 15,
        "SETVAL": 16,
        "SETALL": 17,
        "SEM_STAT": 18,
        "SEM_INFO": 19,
    },
}
