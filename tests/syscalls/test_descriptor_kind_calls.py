# SPDX-License-Identifier: Apache-2.0
"""Calls that make, move and wait for descriptors, parameter by parameter against what the process knows."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from observation import Observed, flags

pytestmark = pytest.mark.root
MADE = {
    "eventfd": "event",
    "eventfd2": "event",
    "signalfd": "signalfd",
    "signalfd4": "signalfd",
    "inotify_init": "inotify",
    "inotify_init1": "inotify",
    "timerfd_create": "timerfd",
    "epoll_create": "eventpoll",
    "epoll_create1": "eventpoll",
    "memfd_create": "memfd",
    "userfaultfd": "userfaultfd",
    "pidfd_open": "pidfd",
    "bpf": "bpf",
    "io_uring_setup": "io_uring",
}
TYPES = {
    *MADE,
    *("lseek", "fcntl", "splice", "ioctl", "sendfile", "getdents", "getdents64", "flock", "copy_file_range"),
    *("close_range", "pidfd_getfd", "io_uring_enter", "io_uring_register", "poll", "ppoll", "select", "epoll_wait"),
    *("open_by_handle_at", "fsconfig", "quotactl"),
    *("mlock", "munlock", "mlock2", "mlockall", "munlockall", "init_module", "finit_module", "delete_module"),
}
EBADF = -9
POLLIN, POLLOUT, POLLRDHUP, POLLNVAL = (
    flags("poll_flags", name) for name in ("POLLIN", "POLLOUT", "POLLRDHUP", "POLLNVAL")
)
NONBLOCK, CLOEXEC = (flags("file_flags", name) for name in ("O_NONBLOCK", "O_CLOEXEC"))


def test_calls_on_descriptors_report_their_arguments(observed: Observed, tmp_path: Path) -> None:
    seen = observed("work", tmp_path)
    facts = seen.facts
    fd, out, folder = facts["fd"], facts["out"], facts["folder"]
    seek, sent, copied, spliced, entries, end, locked, controlled, state = facts["sizes"]
    assert (seek, sent, copied, spliced) == (990, 50, 10, 10)
    negative = (1 << 64) - 10
    assert seen.one("lseek", "<", fd=fd, offset=negative).args == {
        "res": 990,
        "fd": fd,
        "offset": negative,
        "whence": flags("lseek_whence", "SEEK_END"),
    }
    assert seen.one("sendfile", ">").args == {"out_fd": out, "in_fd": fd, "offset": 100, "size": 50}
    assert seen.one("sendfile", "<").args == {"res": 50, "offset": 150, "out_fd": out, "in_fd": fd, "size": 50}
    assert seen.one("copy_file_range", ">").args == {"fdin": fd, "offin": 150, "len": 10}
    assert facts["offsets"] == [160, 210]
    assert seen.one("copy_file_range", "<").args == {
        "res": 10,
        "fdout": out,
        "offout": 210,
        "fdin": fd,
        "offin": 160,
        "len": 10,
    }
    splice = {"fd_in": fd, "fd_out": facts["writing"], "size": 64, "flags": flags("splice_flags", "SPLICE_F_MOVE")}
    assert seen.one("splice", ">").args == splice
    assert seen.one("splice", "<").args == {"res": 10, **splice}
    assert seen.one("getdents", "<").args == {"res": entries, "fd": folder}
    assert seen.one("getdents64", "<", fd=folder).args == {"res": end, "fd": folder}
    lock = {"fd": fd, "operation": flags("flock_flags", "LOCK_EX|LOCK_NB")}
    assert seen.one("flock", "<").args == {"res": locked, **lock}
    control = {"fd": fd, "request": 0x5413, "argument": facts["buffer"]}
    assert seen.one("ioctl", "<", request=0x5413).args == {"res": controlled, **control}
    getfl = {"fd": fd, "cmd": flags("fcntl_commands", "F_GETFL")}
    assert seen.one("fcntl", "<", **getfl).args == {"res": state, **getfl, "arg": 0}


def test_fcntl_and_close_range_keep_the_table_of_descriptors(observed: Observed, tmp_path: Path) -> None:
    seen = observed("work", tmp_path)
    facts = seen.facts
    dup = seen.one("fcntl", "<", cmd=flags("fcntl_commands", "F_DUPFD"))
    assert (dup.args["res"], dup.args["arg"], dup["fd.name"]) == (facts["dup"], 100, facts["path"])
    cloexec = seen.one("fcntl", "<", cmd=flags("fcntl_commands", "F_DUPFD_CLOEXEC"))
    assert (cloexec.args["res"], cloexec.args["arg"]) == (facts["dup_cloexec"], 200)
    assert seen.one("close_range", "<").args == {"res": facts["closed"], "first": 100, "last": 150, "flags": 0}
    bad = seen.one("fcntl", "<", fd=facts["dup"])
    assert bad.args["res"] == facts["bad"] == EBADF
    assert seen.one("fcntl", ">", fd=facts["dup"])["fd.name"] is None


def test_made_descriptors_have_the_type_that_proc_shows(observed: Observed) -> None:
    seen = observed("made")
    facts = seen.facts
    for name, kind in MADE.items():
        fd = facts["made"][name]["fd"]
        event = seen.one(name, "<")
        assert next(iter(event.args.values())) == fd, name
        if fd >= 0:
            assert event["fd.type"] == kind, name
            assert event["fd.num"] == fd, name
    assert facts["made"]["eventfd"]["link"] == "anon_inode:[eventfd]"


def test_made_descriptors_report_their_arguments(observed: Observed) -> None:
    seen = observed("made")
    facts = seen.facts
    fds = {name: made["fd"] for name, made in facts["made"].items()}
    assert seen.one("eventfd", "<").args == {"res": fds["eventfd"], "initval": 5, "flags": 0}
    assert seen.one("eventfd2", ">").args == {"initval": 6, "flags": NONBLOCK}
    assert seen.one("eventfd2", "<").args == {"res": fds["eventfd2"], "flags": NONBLOCK, "initval": 6}
    assert seen.one("signalfd", "<").args == {"res": fds["signalfd"], "fd": -1, "mask": 0x4002, "flags": 0}
    assert seen.one("signalfd4", "<").args == {
        "res": fds["signalfd4"],
        "flags": CLOEXEC,
        "fd": -1,
        "mask": 0x4002,
    }
    assert seen.one("inotify_init1", "<").args == {"res": fds["inotify_init1"], "flags": CLOEXEC}
    assert seen.one("timerfd_create", "<").args == {"res": fds["timerfd_create"], "clockid": 1, "flags": NONBLOCK}
    assert seen.one("epoll_create", "<").args == {"res": fds["epoll_create"], "size": 9}
    assert seen.one("epoll_create1", "<").args == {
        "res": fds["epoll_create1"],
        "flags": flags("epoll_create1_flags", "EPOLL_CLOEXEC"),
    }
    memory = seen.one("memfd_create", "<")
    assert memory.args == {
        "fd": fds["memfd_create"],
        "name": "remembered",
        "flags": flags("memfd_create_flags", "MFD_CLOEXEC|MFD_ALLOW_SEALING"),
    }
    assert seen.one("userfaultfd", "<").args == {"res": fds["userfaultfd"], "flags": CLOEXEC}
    assert seen.one("pidfd_open", "<").args == {"fd": fds["pidfd_open"], "pid": facts["pid"], "flags": 0}
    assert seen.one("pidfd_getfd", "<").args == {
        "fd": facts["got"]["fd"],
        "pid_fd": fds["pidfd_open"],
        "target_fd": fds["memfd_create"],
        "flags": 0,
    }
    assert seen.one("bpf", "<").args == {"fd": fds["bpf"], "cmd": flags("bpf_commands", "BPF_MAP_CREATE")}


def test_io_uring_calls_report_what_the_kernel_answered(observed: Observed) -> None:
    seen = observed("made")
    fd = seen.facts["made"]["io_uring_setup"]["fd"]
    ring = seen.facts["ring"]
    event = seen.one("io_uring_setup", "<")
    assert event.args["res"] == fd
    assert event.args["entries"] == 5
    if fd < 0:
        return
    assert (event.args["sq_entries"], event.args["cq_entries"]) == (8, 16)
    assert event.args["features"] & 1 == ring[5] & 1
    assert seen.one("io_uring_enter", "<").args == {
        "res": seen.facts["entered"],
        "fd": fd,
        "to_submit": 0,
        "min_complete": 0,
        "flags": flags("io_uring_enter_flags", "IORING_ENTER_GETEVENTS"),
        "sig": 0x4002,
    }
    assert seen.one("io_uring_register", "<").args == {
        "res": seen.facts["registered"],
        "fd": fd,
        "opcode": flags("io_uring_register_opcodes", "IORING_REGISTER_PROBE"),
        "arg": seen.facts["ring_address"],
        "nr_args": 1,
    }


def test_waiting_calls_report_descriptors_and_timeouts(observed: Observed) -> None:
    seen = observed("waits")
    polled, again, selected, waited, bad = seen.facts["results"]
    assert (polled, again, selected, waited, bad) == (2, 2, 0, 0, -14)
    poll, unreadable = seen.all("poll", "<")
    reading = seen.facts["reading"]
    assert (poll.args["res"], poll.args["timeout"]) == (2, 100)
    listed = bytes(poll.args["fds"])
    # The pipe can be read, and 987 is no descriptor.
    assert struct.unpack("<HqHqH", listed) == (2, reading, POLLIN, 987, POLLNVAL)
    asked = bytes(seen.all("poll", ">")[0].args["fds"])
    assert struct.unpack("<HqHqH", asked) == (2, reading, POLLIN | POLLRDHUP, 987, POLLOUT)
    assert (unreadable.args["res"], unreadable.args["timeout"]) == (-14, 0)
    masked = seen.one("ppoll", "<")
    assert (masked.args["res"], masked.args["sigmask"]) == (2, 0x4002)
    assert seen.one("ppoll", ">").args["timeout"] == 1_000_000_007
    assert seen.one("select", "<").args == {"res": 0}
    assert seen.one("epoll_wait", ">").args == {"maxevents": 4}
    assert seen.one("epoll_wait", "<").args == {"res": 0, "maxevents": 4}


def test_calls_about_memory_and_modules_report_their_arguments(observed: Observed) -> None:
    seen = observed("system")
    results, address, fd = seen.facts["results"], seen.facts["address"], seen.facts["fd"]
    assert seen.one("mlock", "<").args == {"res": results[0], "addr": address, "len": 4096}
    assert seen.one("munlock", "<").args == {"res": results[1], "addr": address, "len": 4096}
    onfault = flags("mlock2_flags", "MLOCK_ONFAULT")
    assert seen.one("mlock2", "<").args == {"res": results[2], "addr": address, "len": 100, "flags": onfault}
    # 8 is no flag that mlockall knows.
    assert seen.one("mlockall", "<").args == {"res": results[3], "flags": 0}
    assert seen.one("munlockall", "<").args == {"res": results[4]}
    assert seen.one("init_module", "<").args == {
        "res": results[5],
        "img": b"no module",
        "length": 9,
        "uargs": "option=1",
    }
    assert seen.one("finit_module", "<").args == {
        "res": results[6],
        "fd": fd,
        "uargs": "option=2",
        "flags": flags("finit_module_flags", "MODULE_INIT_IGNORE_VERMAGIC"),
    }
    assert seen.one("delete_module", "<").args == {
        "res": results[7],
        "name": "no_such_module",
        "flags": flags("delete_module_flags", "O_NONBLOCK"),
    }


def test_the_kernels_object_names_what_a_handle_opens(observed: Observed, tmp_path: Path) -> None:
    seen = observed("kernel_objects", tmp_path)
    facts = seen.facts
    event = seen.one("open_by_handle_at", "<")
    assert event.args["fd"] == facts["fd"]
    assert event.args["mountfd"] == facts["folder"]
    assert event.args["flags"] & CLOEXEC
    if facts["fd"] >= 0:
        assert event.args["path"] == facts["path"]
        assert (event.args["dev"], event.args["ino"]) == (facts["dev"], facts["ino"])
        assert event["fd.name"] == facts["path"]
    else:
        assert event.args["path"] is None


def test_fsconfig_and_quotactl_report_what_their_command_takes(observed: Observed, tmp_path: Path) -> None:
    seen = observed("kernel_objects", tmp_path)
    facts = seen.facts
    text, data = seen.all("fsconfig", "<")
    assert text.args == {
        "res": facts["configured"],
        "fd": facts["context"],
        "cmd": flags("fsconfig_cmds", "FSCONFIG_SET_STRING"),
        "key": "size",
        "value_bytebuf": b"",
        "value_charbuf": "1048576",
        "aux": 0,
    }
    assert (data.args["res"], data.args["value_bytebuf"], data.args["aux"]) == (facts["refused"], b"", 3)
    event = seen.one("quotactl", "<")
    assert event.args["res"] == facts["quota"]
    assert (event.args["special"], event.args["quotafilepath"]) == ("/no/such/device", "/quota/file")
    asked = {
        "cmd": flags("quotactl_cmds", "Q_QUOTAON"),
        "type": flags("quotactl_types", "GRPQUOTA"),
        "id": 0,
        "quota_fmt": flags("quotactl_quota_fmts", "QFMT_VFS_V0"),
    }
    assert seen.one("quotactl", ">").args == asked
    assert {name: event.args[name] for name in asked} == asked
    assert all(event.args[name] == 0 for name in event.args if name.startswith(("dqb_", "dqi_")))
