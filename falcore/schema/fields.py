# SPDX-License-Identifier: Apache-2.0
"""The filter fields, in the order that gives each its number in the native field table.

Names and types are the public ones of falcosecurity/libs. `python -m falcore.schema.fields` prints
docs/fields.md.
"""

from __future__ import annotations

from falcore.schema.field import Field
from falcore.schema.types import Format, ParamType

_T = ParamType
_F = Format

#: Every field that filters and output formats know. New ones are appended: the index is the native id.
FIELDS: tuple[Field, ...] = (
    # The event itself.
    Field("evt.num", _T.UINT64, "Number of the event, counted from 1 in order of delivery.", format=_F.ID),
    Field("evt.time", _T.CHARBUF, "Local time of day with nanoseconds.", format=_F.NA),
    Field("evt.time.s", _T.CHARBUF, "Local time of day in whole seconds.", format=_F.NA),
    Field("evt.time.iso8601", _T.CHARBUF, "UTC date and time with nanoseconds, ISO 8601.", format=_F.NA),
    Field("evt.datetime", _T.CHARBUF, "Local date and time with nanoseconds.", format=_F.NA),
    Field("evt.rawtime", _T.ABSTIME, "Nanoseconds since the epoch."),
    Field("evt.rawtime.s", _T.ABSTIME, "Whole seconds since the epoch."),
    Field("evt.rawtime.ns", _T.ABSTIME, "The nanoseconds within the second of evt.rawtime.s.", format=_F.PADDED_DEC),
    Field("evt.reltime", _T.RELTIME, "Nanoseconds since the first event.", format=_F.PADDED_DEC),
    Field("evt.reltime.s", _T.RELTIME, "Whole seconds since the first event."),
    Field("evt.reltime.ns", _T.RELTIME, "The nanoseconds within the second of evt.reltime.s.", format=_F.PADDED_DEC),
    Field("evt.outputtime", _T.CHARBUF, "The time as the output prints it; for formats, not filters.", format=_F.NA),
    Field("evt.dir", _T.CHARBUF, "Direction: > on the way into the kernel, < on the way out.", format=_F.DIR),
    Field("evt.type", _T.CHARBUF, "Name of the event: openat, read, procexit.", format=_F.NA),
    Field("evt.type.is", _T.UINT32, "1 when the event has the name or id in brackets, else 0.", "required", _F.NA),
    Field("syscall.type", _T.CHARBUF, "evt.type of a system call; missing for any other event.", format=_F.NA),
    Field("evt.category", _T.CHARBUF, "What the event is about: file, net, process, memory, ...", format=_F.NA),
    Field("evt.cpu", _T.INT16, "Number of the CPU it happened on.", format=_F.ID),
    Field("evt.args", _T.CHARBUF, "All parameters as one text, name=value.", format=_F.NA),
    Field("evt.arg", _T.CHARBUF, "One parameter as it prints, by name or position.", "required", _F.NA),
    Field("evt.rawarg", _T.DYN, "One parameter as a number or text of its own type, by name.", "required", _F.NA),
    Field("evt.info", _T.CHARBUF, "The same text as evt.args for system calls.", format=_F.NA),
    Field("evt.res", _T.CHARBUF, "SUCCESS or the name of the error; missing on enter events."),
    Field("evt.rawres", _T.INT64, "What the call returned, negative for an error; missing on enter events."),
    Field("evt.failed", _T.BOOL, "Whether the call returned an error; missing on enter events.", format=_F.NA),
    Field("evt.is_io", _T.BOOL, "Whether the event reads or writes file descriptors.", format=_F.NA),
    Field("evt.is_io_read", _T.BOOL, "Whether the event reads from a file descriptor.", format=_F.NA),
    Field("evt.is_io_write", _T.BOOL, "Whether the event writes to a file descriptor.", format=_F.NA),
    Field("evt.io_dir", _T.CHARBUF, "read for events that read, write for those that write.", format=_F.NA),
    Field("evt.buffer", _T.BYTEBUF, "The captured bytes of an event that carries data.", format=_F.NA),
    Field("evt.buflen", _T.UINT64, "How many bytes the event's data had before it was cut to the snap length."),
    Field("evt.count", _T.UINT32, "1 for every event."),
    Field("evt.is_open_read", _T.BOOL, "Whether an open asks for reading.", format=_F.NA),
    Field("evt.is_open_write", _T.BOOL, "Whether an open asks for writing.", format=_F.NA),
    # The process.
    Field("proc.pid", _T.INT64, "Process id (thread group id).", format=_F.ID),
    Field("proc.name", _T.CHARBUF, "Command name of the process, at most 15 bytes.", format=_F.NA),
    Field("proc.exe", _T.CHARBUF, "First argument of the command line.", format=_F.NA),
    Field("proc.exepath", _T.CHARBUF, "Path of the executable file.", format=_F.NA),
    Field("proc.args", _T.CHARBUF, "Arguments after the first, separated by spaces.", format=_F.NA),
    Field("proc.cmdline", _T.CHARBUF, "Command name and arguments.", format=_F.NA),
    Field("proc.exeline", _T.CHARBUF, "First argument and the other arguments.", format=_F.NA),
    Field("proc.cwd", _T.CHARBUF, "Working directory.", format=_F.NA),
    Field("proc.env", _T.CHARBUF, "The environment, or one variable of it by name.", "optional", _F.NA),
    Field("proc.ppid", _T.INT64, "Process id of the parent.", format=_F.ID),
    Field("proc.pname", _T.CHARBUF, "Command name of the parent.", format=_F.NA),
    Field("proc.pexe", _T.CHARBUF, "First argument of the parent's command line.", format=_F.NA),
    Field("proc.pexepath", _T.CHARBUF, "Path of the parent's executable file.", format=_F.NA),
    Field("proc.pcmdline", _T.CHARBUF, "Command name and arguments of the parent.", format=_F.NA),
    Field(
        "proc.aname",
        _T.CHARBUF,
        "Command name of an ancestor: [1] is the parent; without a number any ancestor may match.",
        "optional",
        _F.NA,
    ),
    Field(
        "proc.apid",
        _T.INT64,
        "Process id of an ancestor: [1] is the parent; without a number any ancestor may match.",
        "optional",
        _F.ID,
    ),
    Field("proc.sid", _T.INT64, "Session id.", format=_F.ID),
    Field("proc.vpid", _T.INT64, "Process id inside the process's own namespace.", format=_F.ID),
    Field("proc.vpgid", _T.INT64, "Process group id inside the process's own namespace.", format=_F.ID),
    Field("proc.pgid", _T.INT64, "Process group id.", format=_F.ID),
    Field("proc.tty", _T.UINT32, "Controlling terminal, 0 when there is none.", format=_F.ID),
    Field("proc.duration", _T.RELTIME, "Nanoseconds since the process started."),
    Field("proc.pid.ts", _T.RELTIME, "When the process started, nanoseconds since the epoch."),
    Field("proc.nthreads", _T.UINT64, "Number of threads."),
    Field("proc.fdopencount", _T.UINT64, "Number of open file descriptors."),
    Field("proc.fdlimit", _T.INT64, "Most file descriptors the process may have."),
    Field("proc.vmsize", _T.UINT64, "Virtual memory of the process, KiB."),
    Field("proc.vmrss", _T.UINT64, "Resident memory of the process, KiB."),
    Field("proc.vmswap", _T.UINT64, "Swapped memory of the process, KiB."),
    Field("proc.is_exe_writable", _T.BOOL, "Whether the process's user may write its executable.", format=_F.NA),
    Field("proc.is_exe_upper_layer", _T.BOOL, "Whether the executable is in an overlay's upper layer.", format=_F.NA),
    Field("proc.is_exe_from_memfd", _T.BOOL, "Whether the executable is an anonymous memory file.", format=_F.NA),
    Field("proc.exe_ino", _T.INT64, "Inode number of the executable."),
    Field("proc.exe_ino.ctime", _T.ABSTIME, "Change time of the executable's inode."),
    Field("proc.exe_ino.mtime", _T.ABSTIME, "Modification time of the executable."),
    # The thread.
    Field("thread.tid", _T.INT64, "Thread id.", format=_F.ID),
    Field("thread.ismain", _T.BOOL, "Whether the thread is its process's first.", format=_F.NA),
    Field("thread.vtid", _T.INT64, "Thread id inside the thread's own namespace.", format=_F.ID),
    Field("thread.nametid", _T.CHARBUF, "Command name and thread id, joined.", format=_F.NA),
    Field("thread.cgroups", _T.CHARBUF, "All control groups, controller=path.", format=_F.NA),
    Field("thread.cgroup", _T.CHARBUF, "Control group of the controller in brackets.", "required", _F.NA),
    Field("thread.pfmajor", _T.UINT64, "Major page faults since the thread started."),
    Field("thread.pfminor", _T.UINT64, "Minor page faults since the thread started."),
    Field("thread.vmsize", _T.UINT64, "proc.vmsize on the main thread, 0 on the others, KiB."),
    Field("thread.vmrss", _T.UINT64, "proc.vmrss on the main thread, 0 on the others, KiB."),
    Field("thread.cap_permitted", _T.CHARBUF, "Permitted capabilities by name.", format=_F.NA),
    Field("thread.cap_inheritable", _T.CHARBUF, "Inheritable capabilities by name.", format=_F.NA),
    Field("thread.cap_effective", _T.CHARBUF, "Effective capabilities by name.", format=_F.NA),
    # The file descriptor the event works on.
    Field("fd.num", _T.INT64, "Number of the file descriptor.", format=_F.ID),
    Field("fd.type", _T.CHARBUF, "Kind: file, directory, pipe, ipv4, unix, ..."),
    Field("fd.typechar", _T.CHARBUF, "Kind as one character: f, d, p, 4, u, ..."),
    Field("fd.name", _T.CHARBUF, "Full path, or both ends of a connection.", format=_F.NA),
    Field("fd.directory", _T.CHARBUF, "Directory of a file's path.", format=_F.NA),
    Field("fd.filename", _T.CHARBUF, "Last part of a file's path.", format=_F.NA),
    Field("fd.dev", _T.INT32, "Device that holds the file.", format=_F.HEX),
    Field("fd.dev.major", _T.INT32, "Major number of that device."),
    Field("fd.dev.minor", _T.INT32, "Minor number of that device."),
    Field("fd.ino", _T.INT64, "Inode number of the file."),
    Field("fd.nameraw", _T.CHARBUF, "The name as the program passed it, before it was resolved.", format=_F.NA),
    # Who runs it.
    Field("user.uid", _T.UINT32, "User id.", format=_F.ID),
    Field("user.name", _T.CHARBUF, "User name.", format=_F.NA),
    Field("user.homedir", _T.CHARBUF, "Home directory of the user.", format=_F.NA),
    Field("user.shell", _T.CHARBUF, "Login shell of the user.", format=_F.NA),
    Field("user.loginuid", _T.INT64, "User id of the login session, -1 outside of one.", format=_F.ID),
    Field("user.loginname", _T.CHARBUF, "User name of the login session.", format=_F.NA),
    Field("group.gid", _T.UINT32, "Group id.", format=_F.ID),
    Field("group.name", _T.CHARBUF, "Group name.", format=_F.NA),
)

FIELD_BY_NAME: dict[str, Field] = {field.name: field for field in FIELDS}

#: Position of each field in FIELDS: its id in filter programs and in the native table.
FIELD_INDEX: dict[str, int] = {field.name: index for index, field in enumerate(FIELDS)}

_BRACKETS = {"none": "", "optional": "[…]", "required": "[…] needed"}


def type_word(field: Field) -> str:
    """What kind of value the field has, in the words of the documentation."""
    if field.type is ParamType.DYN:
        return "number or text"
    if field.type is ParamType.CHARBUF:
        return "text"
    if field.type is ParamType.BYTEBUF:
        return "bytes"
    if field.type is ParamType.BOOL:
        return "true or false"
    if field.type in (ParamType.ABSTIME, ParamType.RELTIME):
        return "nanoseconds" if not field.name.endswith(".s") else "seconds"
    return "number"


def markdown() -> str:
    """The text of docs/fields.md."""
    lines = [
        "<!-- SPDX-License-Identifier: Apache-2.0 -->",
        "# Fields",
        "",
        "What filters compare and formats print. Written by `python -m falcore.schema.fields > docs/fields.md`; a test",
        "keeps it in step. How to use them: [filters.md](filters.md).",
    ]
    group = ""
    for field in FIELDS:
        head = field.name.split(".")[0]
        head = "evt" if head == "syscall" else head
        if head != group:
            group = head
            lines += ["", f"## {group}", "", "| field | argument | value | what it is |", "|---|---|---|---|"]
        lines.append(f"| `{field.name}` | {_BRACKETS[field.argument]} | {type_word(field)} | {field.doc} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(markdown(), end="")
