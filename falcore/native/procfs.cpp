// SPDX-License-Identifier: Apache-2.0
#include "procfs.h"

#include <cstdio>
#include <vector>

#include "clock.h"

namespace falcore {

Procfs::Procfs(std::string root, bool scan_fds, std::shared_ptr<FdBudget> budget)
    : scan_fds_(scan_fds), budget_(std::move(budget)) {
    if (!root.empty())
        root_ = FileHandle(AT_FDCWD, root.c_str(), O_RDONLY | O_DIRECTORY);
    char buffer[32];
    std::string_view last =
        read_file_at(root_.fd(), "sys/kernel/cap_last_cap", buffer, sizeof buffer);
    if (unsigned number = 0; take_number(last, number) && number < 63)
        all_capabilities_ = (uint64_t{2} << number) - 1;
    boot_time_ = now_ns(CLOCK_REALTIME) - now_ns(CLOCK_BOOTTIME);
    const long ticks = sysconf(_SC_CLK_TCK);
    if (ticks > 0)
        tick_ns_ = 1'000'000'000u / static_cast<uint64_t>(ticks);
}

void Procfs::read_tasks(int dir, const ThreadInfo &main, ThreadTable &threads, size_t &count) {
    const FileHandle tasks(dir, "task", O_RDONLY | O_DIRECTORY);
    if (!tasks.valid())
        return;
    each_number(tasks.fd(), [&](const char *name) {
        int64_t tid;
        if (!pid_of(name, tid) || tid == main.pid)
            return;
        const FileHandle task(tasks.fd(), name, O_PATH | O_DIRECTORY);
        ThreadInfo thread;
        ProcessInfo own; // a thread's own view of what its process has; the process's is used
        Status status;
        if (!task.valid() || !read_thread(task.fd(), tid, thread, own, status) ||
            thread.pid != main.pid)
            return;
        thread.process = main.process;
        thread.fds = main.fds;
        thread.epoch = main.epoch;
        threads.insert(std::move(thread));
        ++count;
    });
}

size_t Procfs::scan(ThreadTable &threads, uint32_t epoch, const std::function<void()> &each) {
    if (!enabled())
        return 0;
    struct Nested {
        int64_t pid;
        std::string ns;
    };
    std::vector<Nested> nested;
    std::unordered_map<std::string, uint64_t>
        started; // pid namespace -> start of its first process
    size_t count = 0;

    lseek(root_.fd(), 0, SEEK_SET);
    each_number(root_.fd(), [&](const char *name) {
        int64_t pid;
        if (!pid_of(name, pid))
            return;
        if (each)
            each();
        const FileHandle dir(root_.fd(), name, O_PATH | O_DIRECTORY);
        ThreadInfo main;
        Status status;
        if (!dir.valid() || !read_process(dir.fd(), pid, main, status))
            return;
        if (status.nested) {
            char buffer[64];
            std::string ns(read_link_at(dir.fd(), "ns/pid", buffer, sizeof buffer));
            if (main.vpid == 1)
                started[ns] = main.start_ts;
            nested.push_back({pid, std::move(ns)});
        }
        main.epoch = epoch;
        const ThreadInfo copy = main;
        threads.insert(std::move(main));
        ++count;
        if (status.threads != 1)
            read_tasks(dir.fd(), copy, threads, count);
    });

    for (const Nested &one : nested) {
        const auto first = started.find(one.ns);
        const ThreadInfo *main = threads.find(one.pid);
        if (first == started.end() || !main)
            continue;
        auto process = std::make_shared<ProcessInfo>(*main->process);
        process->pidns_init_start_ts = first->second;
        for (const int64_t tid : threads.threads_of(one.pid))
            threads.edit(tid).process = process;
    }
    sockets_.forget(); // of what comes later the events tell
    return count;
}

std::shared_ptr<FdTable> Procfs::fds_of(int64_t pid) {
    char name[32];
    std::snprintf(name, sizeof name, "%lld", static_cast<long long>(pid));
    const FileHandle dir(root_.fd(), name, O_PATH | O_DIRECTORY);
    return dir.valid() ? read_fds(dir.fd()) : nullptr;
}

std::vector<int64_t> Procfs::read(int64_t tid, ThreadTable &threads) {
    char name[32];
    std::snprintf(name, sizeof name, "%lld", static_cast<long long>(tid));
    const FileHandle dir(root_.fd(), name, O_PATH | O_DIRECTORY);
    ThreadInfo thread;
    auto process = std::make_shared<ProcessInfo>();
    Status status;
    if (!dir.valid() || !read_thread(dir.fd(), tid, thread, *process, status))
        return {};
    if (thread.is_main()) {
        if (!read_process(dir.fd(), tid, thread, status))
            return {};
        threads.insert(std::move(thread));
        return {tid};
    }
    std::vector<int64_t> added;
    if (!threads.find(thread.pid))
        added = read(thread.pid, threads);
    if (const ThreadInfo *main = threads.find(thread.pid)) {
        thread.process = main->process;
        thread.fds = main->fds;
    } else { // the main thread has ended, or the table is too small for both
        read_program(dir.fd(), *process);
        thread.process = std::move(process);
        thread.fds = read_fds(dir.fd());
    }
    threads.insert(std::move(thread));
    added.push_back(tid);
    return added;
}

} // namespace falcore
