# SPDX-License-Identifier: Apache-2.0
"""Where strace and falcore differ by intent, as data. Every reason is a line of docs/interop.md."""

from __future__ import annotations

from itertools import product

#: strace begins to show the program that it starts with this call.
BEGINNING = "execve"
#: Errors that programs never see, as the kernel numbers them (include/linux/errno.h).
KERNEL_ERRORS = {"ERESTARTSYS": 512, "ERESTARTNOINTR": 513, "ERESTARTNOHAND": 514, "ERESTART_RESTARTBLOCK": 516}

BEFORE_EXEC = "calls of the new process before its exec"
SECOND_RETURN = "the return of a fork in the child"
RESTORED = "the result of `rt_sigreturn`"
NO_PUBLIC_NAME = "a name that the public flag family has no bit for"
TCP_OPTION = "options of other levels than `SOL_SOCKET`"
ZERO = "an operation whose number is 0, beside flags"
TWO_NAMES = "two public names for one number"
KERNEL_TELLS = "what the kernel did beside what was asked"
TYPE_APART = "the type of a socket beside its flags"
TOLD_BY_LIST = "how many records a list has, or the size of a record"
TOLD_OTHERWISE = "a number that another parameter tells"
NO_PARAMETER = "a number that the public event has no parameter for"

#: Calls whose result strace takes from elsewhere -> why.
NO_RESULT = {"rt_sigreturn": RESTORED}
#: (call, parameter, name) that strace has and falcore has not -> why.
NAMELESS: dict[tuple[str, str, str], str] = {
    **dict.fromkeys(
        product(("mmap",), ("flags",), ("MAP_STACK", "MAP_HUGETLB", "MAP_FIXED_NOREPLACE", "MAP_SYNC")), NO_PUBLIC_NAME
    ),
    **dict.fromkeys(
        product(("open", "openat"), ("flags",), ("O_NOFOLLOW", "O_PATH", "O_NOCTTY", "O_NOATIME")), NO_PUBLIC_NAME
    ),
    **dict.fromkeys(product(("clone", "clone3"), ("flags",), ("CLONE_PIDFD", "CLONE_CLEAR_SIGHAND")), NO_PUBLIC_NAME),
    # strace shows the signal among the flags of clone.
    ("clone", "flags", "SIGCHLD"): NO_PUBLIC_NAME,
    **dict.fromkeys(
        product(
            ("setsockopt", "getsockopt"),
            ("optname",),
            ("TCP_NODELAY", "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "IPV6_V6ONLY"),
        ),
        TCP_OPTION,
    ),
    ("futex", "op", "FUTEX_WAIT"): ZERO,
}
#: (call, parameter, name) that falcore has and strace has not -> why.
OWN_NAMES: dict[tuple[str, str, str], str] = {
    **dict.fromkeys(product(("socket", "socketpair"), ("domain",), ("AF_LOCAL",)), TWO_NAMES),
    **dict.fromkeys(
        product(("open", "openat"), ("flags",), ("O_F_CREATED", "FD_UPPER_LAYER", "FD_LOWER_LAYER")), KERNEL_TELLS
    ),
    **dict.fromkeys(product(("clone", "clone3"), ("flags",), ("CLONE_CHILD_IN_PIDNS",)), KERNEL_TELLS),
    **dict.fromkeys(product(("setsockopt", "getsockopt"), ("optname",), ("UNKNOWN",)), TCP_OPTION),
}
#: (call, parameter) that holds a part of the argument, the rest of which another parameter has -> why.
OTHER: dict[tuple[str, str], str] = {("socket", "flags"): TYPE_APART}
#: (call, argument) that no parameter holds as a number -> why.
UNTOLD: dict[tuple[str, str], str] = {
    **dict.fromkeys(product(("poll", "ppoll"), ("nfds",)), TOLD_BY_LIST),
    **dict.fromkeys(
        product(
            ("connect", "bind", "sendto"),
            ("addrlen", "addr_len"),
        ),
        TOLD_BY_LIST,
    ),
    **dict.fromkeys(
        product(("readv", "writev", "preadv", "pwritev", "sendmmsg", "recvmmsg"), ("vlen", "pos_h")), TOLD_BY_LIST
    ),
    **dict.fromkeys(product(("process_vm_readv", "process_vm_writev"), ("liovcnt", "riovcnt")), TOLD_BY_LIST),
    **dict.fromkeys(product(("ppoll", "signalfd", "signalfd4"), ("sigsetsize", "sizemask")), TOLD_BY_LIST),
    ("bpf", "size"): TOLD_BY_LIST,
    ("clone3", "size"): TOLD_BY_LIST,
    ("openat2", "usize"): TOLD_BY_LIST,
    ("io_uring_enter", "argsz"): TOLD_BY_LIST,
    # A parameter of the same number in other bits, of another type, or of the kernel's own object.
    ("clone", "clone_flags"): TOLD_OTHERWISE,
    ("timerfd_create", "flags"): TOLD_OTHERWISE,
    ("accept4", "flags"): TOLD_OTHERWISE,
    **dict.fromkeys(product(("preadv", "pwritev"), ("pos_l",)), TOLD_OTHERWISE),
    **dict.fromkeys(product(("ptrace",), ("addr", "data")), TOLD_OTHERWISE),
    **dict.fromkeys(product(("keyctl",), ("arg2", "arg3", "arg4", "arg5")), TOLD_OTHERWISE),
    ("semctl", "arg"): TOLD_OTHERWISE,
    ("prctl", "arg2"): TOLD_OTHERWISE,
    # The rest.
    **dict.fromkeys(
        product(("sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg"), ("flags",)), NO_PARAMETER
    ),
    **dict.fromkeys(product(("process_vm_readv", "process_vm_writev", "copy_file_range"), ("flags",)), NO_PARAMETER),
    **dict.fromkeys(product(("accept", "accept4"), ("fd",)), NO_PARAMETER),
    **dict.fromkeys(product(("epoll_wait",), ("epfd", "timeout")), NO_PARAMETER),
    **dict.fromkeys(product(("prctl",), ("arg3", "arg4", "arg5")), NO_PARAMETER),
    **dict.fromkeys(product(("getdents", "getdents64"), ("count",)), NO_PARAMETER),
    ("getcwd", "size"): NO_PARAMETER,
    ("select", "n"): NO_PARAMETER,
    ("futex", "val3"): NO_PARAMETER,
    **dict.fromkeys(product(("clone",), ("newsp", "tls")), NO_PARAMETER),
}
#: Every reason that is given.
REASONS = frozenset(
    {BEFORE_EXEC, SECOND_RETURN}.union(
        *(table.values() for table in (NO_RESULT, NAMELESS, OWN_NAMES, OTHER, UNTOLD)),
    )
)
