// SPDX-License-Identifier: Apache-2.0
// A State without /proc, driven by hand-encoded events.
#pragma once

#include "context.h"
#include "event_builder.h"
#include "snapshot.h"
#include "state.h"

namespace falcore::test {

using namespace std::string_literals;

inline const EventTable &table() {
    static const EventTable kTable;
    return kTable;
}

inline StateConfig offline() {
    StateConfig config;
    config.proc_root.clear();
    return config;
}

struct Host {
    State state;
    uint64_t now = 1'700'000'000'000'000'000;

    explicit Host(StateConfig config = offline()) : state(table(), std::move(config)) {}

    // Encodes the exit event (or the one event of a tracepoint) and runs before() and after().
    void send(const char *name, int64_t tid,
              std::initializer_list<std::pair<std::string_view, Value>> values) {
        const auto bytes = exit_event(name, tid, values);
        EventView view;
        if (!view.parse(bytes.data(), bytes.size(), table()))
            std::abort();
        state.before(view);
        state.after(view);
    }

    std::vector<uint8_t>
    exit_event(const char *name, int64_t tid,
               std::initializer_list<std::pair<std::string_view, Value>> values) {
        const EventInfo *info = table().find(name, false);
        if (!info)
            info = table().find(name, true);
        if (!info)
            std::abort();
        now += 1000;
        return encode(*info, now, tid, values);
    }

    // A process that a program was started in, with / as its directory.
    void start(int64_t pid, int64_t ptid = 1) {
        ThreadInfo thread;
        thread.tid = thread.pid = thread.vtid = thread.vpid = pid;
        thread.ptid = ptid;
        thread.comm = "sh";
        thread.uid = thread.gid = 0;
        thread.start_ts = now;
        auto process = std::make_shared<ProcessInfo>();
        process->exe = "/bin/sh";
        process->cwd = "/";
        thread.process = std::move(process);
        thread.fds = std::make_shared<FdTable>(std::make_shared<FdBudget>());
        state.threads().insert(std::move(thread));
    }

    // `cat /etc/hosts -n` from a shell of user 1000.
    void exec(int64_t tid, const char *path) {
        send("execve", tid,
             {{"res", 0},
              {"exe", "cat"},
              {"args", "/etc/hosts\0-n"s},
              {"tid", tid},
              {"pid", tid},
              {"ptid", 1},
              {"cwd", ""},
              {"fdlimit", 1024},
              {"comm", "cat"},
              {"env", "A=1\0"s},
              {"tty", 34816},
              {"loginuid", 1000},
              {"cap_effective", 255},
              {"uid", 1000},
              {"trusted_exepath", path},
              {"pgid", tid},
              {"gid", 100}});
    }

    void open(int64_t tid, int64_t fd, const char *name, int64_t flags = 1) {
        send("openat", tid, {{"fd", fd}, {"dirfd", kAtFdcwd}, {"name", name}, {"flags", flags}});
    }

    const ThreadInfo *thread(int64_t tid) { return state.threads().find(tid); }
    std::string fd_name(int64_t tid, int64_t fd) {
        const FdInfo *found = thread(tid) ? thread(tid)->fds->find(fd) : nullptr;
        return found ? std::string(found->name) : "<none>";
    }
    char fd_type(int64_t tid, int64_t fd) {
        const FdInfo *found = thread(tid) ? thread(tid)->fds->find(fd) : nullptr;
        return found ? fd_type_char(found->type) : '-';
    }
};

} // namespace falcore::test
