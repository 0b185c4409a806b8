# SPDX-License-Identifier: Apache-2.0
"""How the arguments of a system call travel in a raw event: its registers, and what some of them point to.

The kinds are read by drivers/abi/fill_raw.h. A number takes 8 bytes; what is pointed to takes as many as there
are, none when it cannot be read.
"""

from __future__ import annotations

from falcore.schema.syscalls import Argument, Syscall

FULL = 0
SIGNED_32 = 1
UNSIGNED_32 = 2
#: 16 bits of a user or group, all ones meaning -1: what the kernel makes of an old_uid_t.
OLD_ID = 3
#: The text it points to, its NUL included.
STRING = 4
#: Bytes it points to, as many as the next argument says and the snap length allows.
DATA = 5
#: The same for addresses and options: at most POINTEE_MAX bytes.
BYTES = 6
#: The same, where the next argument points to their number.
BYTES_AT = 7
#: As many records of 8 bytes as the next argument says, at most POINTEE_MAX bytes.
RECORDS = 8
#: The same for records of 6 bytes, struct sembuf.
SEMBUFS = 9
#: Added to a kind: the kernel writes it, so that it is there after a success alone.
ANSWER = 0x40
#: Added to a number of bytes: so many that it points to.
FIXED = 0x80
POINTEE_MAX = 128
FIXED_MAX = ANSWER - 1


def fixed(size: int) -> int:
    """The kind of a pointer to `size` bytes.

    Raises:
        ValueError: they are too many.
    """
    if not 0 < size <= FIXED_MAX:
        raise ValueError(f"a pointer to {size} bytes cannot be carried: 1 to {FIXED_MAX} fit")
    return FIXED | size


def carries_number(kind: int) -> bool:
    """Whether an argument of this kind travels as 8 bytes of its register."""
    return kind < STRING


_WIDE = frozenset({"unsigned long", "size_t", "__u64", "aio_context_t"})
_WIDE_SIGNED = frozenset({"long", "loff_t", "off_t"})
_POINTERS = frozenset({"cap_user_header_t", "cap_user_data_t"})
_OLD_IDS = frozenset({"old_uid_t", "old_gid_t"})
_UNSIGNED = frozenset(
    {"unsigned int", "unsigned", "u32", "__u32", "umode_t", "uid_t", "gid_t", "qid_t", "enum landlock_rule_type"}
)
_FDS = frozenset(
    [
        "fd",
        "dfd",
        "dirfd",
        "olddirfd",
        "newdirfd",
        "olddfd",
        "newdfd",
        "oldfd",
        "newfd",
        "epfd",
        "ufd",
        "pidfd",
        "fdin",
        "fdout",
        "fd_in",
        "fd_out",
        "mountdirfd",
    ]
)
#: Texts that are paths.
PATHS = frozenset(
    [
        "filename",
        "pathname",
        "path",
        "oldname",
        "newname",
        "specialfile",
        "special",
        "new_root",
        "put_old",
        "dir_name",
        "from_pathname",
        "to_pathname",
    ]
)
#: Texts that end with a NUL. The kernel's declarations tell them from buffers by their names alone.
_TEXTS = PATHS | {
    "name",
    "name_user",
    "dev_name",
    "type",
    "uargs",
    "u_name",
    "uname",
    "_fs_name",
    "_key",
    "_type",
    "_description",
    "_callout_info",
}
#: Calls whose arguments say less than is known of them: number of an argument -> its kind.
_POINTEES: dict[str, dict[int, int]] = {
    "sethostname": {0: BYTES},
    "setdomainname": {0: BYTES},
    "acct": {0: STRING},
}
_TEXT_TYPES = frozenset({"const char *", "char *"})


def is_fd(argument: Argument) -> bool:
    """Whether the argument is a descriptor."""
    # max_fd is a bound, up to 4294967295, and names no descriptor.
    if argument.type not in ("int", "unsigned int", "unsigned long") or argument.name == "max_fd":
        return False
    return argument.name in _FDS or argument.name.endswith(("_fd", "_dfd"))


def is_pointer(argument: Argument) -> bool:
    """Whether the argument is an address."""
    return "*" in argument.type or argument.type in _POINTERS


def is_unsigned(argument: Argument) -> bool:
    """Whether the argument is a number without a sign."""
    return argument.type in _WIDE or argument.type in _UNSIGNED


def width(argument: Argument) -> int:
    """How much of its register is the argument's value."""
    if is_fd(argument):
        return SIGNED_32
    if is_pointer(argument) or argument.type in _WIDE or argument.type in _WIDE_SIGNED:
        return FULL
    return UNSIGNED_32 if argument.type in _UNSIGNED else SIGNED_32


def ia32_width(argument: Argument) -> int:
    """The same in a 32-bit call, whose registers have 32 bits."""
    if argument.type in _OLD_IDS:
        return OLD_ID
    return SIGNED_32 if argument.type in _WIDE_SIGNED else width(argument)


def kind(argument: Argument) -> int:
    """How the argument travels, as far as its declaration tells."""
    if argument.type in _TEXT_TYPES and argument.name in _TEXTS:
        return STRING
    return width(argument)


def kinds(call: Syscall, pointees: tuple[tuple[int, int], ...] = ()) -> tuple[int, ...]:
    """How the arguments of a call travel in its raw event, its row knowing `pointees` better than the declaration."""
    told = {**_POINTEES.get(call.name, {}), **dict(pointees)}
    return tuple(told.get(index, kind(argument)) for index, argument in enumerate(call.arguments))


#: What is pointed to looks the same to 32-bit programs.
_SAME_LAYOUT = frozenset(
    [
        "int *",
        "u32 *",
        "unsigned int *",
        "uid_t *",
        "gid_t *",
        "char *",
        "struct pollfd *",
        "struct sockaddr *",
        "struct rlimit64 *",
        "const struct rlimit64 *",
        "sigset_t *",
        "const sigset_t *",
        "const void *",
        "loff_t *",
        "struct io_uring_params *",
    ]
)
#: Numbers of one size, which is half of what 64-bit programs have; user_part() reads either.
_HALVED = frozenset(
    [
        "old_uid_t *",
        "old_gid_t *",
        "struct rlimit *",
        "struct __kernel_timespec *",
        "const struct __kernel_timespec *",
    ]
)


def ia32_kinds(wide: tuple[int, ...], arguments: tuple[Argument, ...]) -> tuple[int, ...]:
    """How the arguments of a 32-bit call travel; `wide` is how those of the x86_64 call do whose row it has."""
    found = []
    for index, argument in enumerate(arguments):
        own = STRING if kind(argument) == STRING else ia32_width(argument)
        told = wide[index] if index < len(wide) else own
        if carries_number(told):
            found.append(own)
        elif told & FIXED and argument.type in _HALVED:
            found.append(told & ~FIXED_MAX | (told & FIXED_MAX) // 2)
        elif told & FIXED and argument.type not in _SAME_LAYOUT:
            found.append(FIXED)  # none of its bytes: better untold than misread
        else:
            found.append(told)
    return tuple(found)
