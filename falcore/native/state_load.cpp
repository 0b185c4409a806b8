// SPDX-License-Identifier: Apache-2.0
// The state that a capture file begins with.
#include <algorithm>
#include <vector>

#include "address_text.h"
#include "socket_ends.h"
#include "state.h"

namespace falcore {

namespace {

void unmap(Endpoint &end) {
    std::copy(end.ip.begin() + 12, end.ip.end(), end.ip.begin());
    std::fill(end.ip.begin() + 4, end.ip.end(), uint8_t{0});
}

} // namespace

void State::restart() {
    exact_ = !config_.recorded;
    read_proc_ = false;
    readings_.clear();
    next_reading_ = UINT64_MAX;
    own_fds_.clear();
    ++restarts_;
    threads_.clear();
    network_.clear();
    machine_ = {};
    users_.forget();
    exits_ = {};
    misses_ = {};
}

void State::load_thread(ThreadInfo thread) {
    thread.epoch = epoch_;
    thread.fds = no_fds_.clone();
    // finish_load() gives it its process's: nothing is gained from keeping its own until then.
    if (!thread.is_main())
        if (const ThreadInfo *main = threads_.find(thread.pid))
            thread.process = main->process;
    threads_.insert(std::move(thread));
    if (memory_.counts())
        hold_memory();
}

void State::load_fd(int64_t tid, int64_t number, FdRef fd) {
    const ThreadInfo *thread = threads_.find(tid);
    if (!thread || number < 0)
        return;
    switch (fd->type) {
    case FdType::ipv4:
    case FdType::ipv6:
    case FdType::ipv4_server:
    case FdType::ipv6_server: {
        auto socket = make_ref<FdInfo>(*fd);
        if (socket->type == FdType::ipv6 && is_mapped_ipv4(socket->source().ip.data()) &&
            is_mapped_ipv4(socket->dest().ip.data())) {
            socket->type = FdType::ipv4;
            unmap(socket->edit_more().source);
            unmap(socket->edit_more().dest);
        }
        if (socket->type == FdType::ipv4)
            network_.complete(*socket);
        socket->name = socket_name(*socket);
        thread->fds->set(number, std::move(socket));
        return;
    }
    case FdType::unix_socket: {
        auto socket = make_ref<FdInfo>(*fd);
        socket->role = socket->name.empty() ? Role::client : Role::server;
        thread->fds->set(number, std::move(socket));
        return;
    }
    default: thread->fds->set(number, std::move(fd));
    }
}

void State::load_source(bool read_proc) {
    exact_ = true;
    read_proc_ = read_proc;
}

void State::load_own_thread(int64_t tid, const ThreadInfo &more, const ProcessInfo &process) {
    if (!threads_.find(tid))
        return;
    ThreadInfo &thread = threads_.edit(tid);
    thread.start_ts = more.start_ts;
    thread.uncertain = more.uncertain;
    thread.read_again = more.read_again;
    thread.caps = more.caps;
    auto whole = std::make_shared<ProcessInfo>(*thread.process);
    whole->pidns_init_start_ts = process.pidns_init_start_ts;
    whole->tty = process.tty;
    whole->loginuid = process.loginuid;
    whole->exe_flags = process.exe_flags;
    whole->exe_ino = process.exe_ino;
    whole->exe_ino_ctime = process.exe_ino_ctime;
    whole->exe_ino_mtime = process.exe_ino_mtime;
    whole->pgid = process.pgid;
    whole->exec_ts = process.exec_ts;
    thread.process = std::move(whole);
}

void State::load_reading(ThreadInfo thread, const ThreadInfo &more, const ProcessInfo &process) {
    const int64_t tid = thread.tid, pid = thread.pid;
    const ThreadRef before = threads_.ref(tid);
    load_thread(std::move(thread));
    load_own_thread(tid, more, process);
    if (tid == pid) {
        if (before)
            share(*before, tid);
    } else if (const ThreadRef main = threads_.ref(pid)) {
        ThreadInfo &read = threads_.edit(tid);
        read.process = main->process;
        read.fds = main->fds;
    }
    if (const ThreadInfo *read = threads_.find(tid); read && read->read_again != 0)
        keep_reading(*read);
}

void State::put_fd(int64_t tid, int64_t number, FdRef fd) {
    const ThreadInfo *thread = threads_.find(tid);
    if (!thread || number < 0)
        return;
    // They come behind the thread that was read.
    if (!readings_.empty() && readings_.back().tid == tid)
        readings_.back().fds->set(number, fd);
    thread->fds->set(number, std::move(fd));
}

void State::load_own_fd(int64_t tid, int64_t number, FdRef fd) {
    if (own_fds_.size() < config_.max_fds)
        own_fds_.emplace_back(tid, number, std::move(fd));
}

// The client stands first; a local port that something listens on belongs to the server.
void State::settle_roles() {
    std::vector<bool> listening(65536);
    std::vector<FdTable *> tables;
    threads_.each([&](const ThreadInfo &thread) {
        tables.push_back(thread.fds.get());
        thread.fds->each([&](int64_t, const FdInfo &fd) {
            if (fd.type == FdType::ipv4_server || fd.type == FdType::ipv6_server)
                listening[fd.source().port] = true;
        });
    });
    std::vector<std::pair<int64_t, FdRef>> settled;
    for (FdTable *table : tables) {
        settled.clear();
        table->each([&](int64_t number, const FdInfo &fd) {
            if (fd.type != FdType::ipv4 || fd.role != Role::none)
                return;
            auto socket = make_ref<FdInfo>(fd);
            socket->role = listening[fd.source().port] ? Role::server : Role::client;
            if (socket->role == Role::server) {
                swap_ends(*socket);
                socket->name = socket_name(*socket);
            }
            settled.emplace_back(number, std::move(socket));
        });
        for (auto &[number, fd] : settled)
            table->set(number, std::move(fd));
    }
}

// A thread has its process's directory, environment and, unless it was cloned without them, its
// descriptors; the main thread may come after it in the file.
void State::finish_load() {
    settle_roles();
    for (auto &[tid, number, fd] : std::exchange(own_fds_, {}))
        put_fd(tid, number, std::move(fd));
    std::vector<int64_t> others;
    threads_.each([&](const ThreadInfo &thread) {
        if (!thread.is_main())
            others.push_back(thread.tid);
    });
    for (const int64_t tid : others) {
        const ThreadInfo *main = threads_.find(threads_.find(tid)->pid);
        if (!main)
            continue;
        const auto process = main->process;
        const auto fds = main->fds;
        ThreadInfo &thread = threads_.edit(tid);
        thread.process = process;
        if (thread.flags & kCloneFiles)
            thread.fds = fds;
    }
}

} // namespace falcore
