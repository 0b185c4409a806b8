// SPDX-License-Identifier: Apache-2.0
// Reads processes from /proc. Everything is read relative to the directory of the process, which
// stays that process's even when its pid is used again; what cannot be read (it ended, or no
// rights) stays empty.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "fd_table.h"
#include "procfs_cgroup.h"
#include "procfs_file.h"
#include "procfs_socket.h"
#include "thread.h"
#include "thread_table.h"

namespace falcore {

class Procfs {
public:
    // An empty root reads nothing.
    Procfs(std::string root, bool scan_fds, std::shared_ptr<FdBudget> budget);

    bool enabled() const { return root_.valid(); }
    // Adds every thread that lives now, as known at `epoch`. Returns how many were read.
    // `each` is called before each process.
    size_t scan(ThreadTable &threads, uint32_t epoch = 0, const std::function<void()> &each = {});
    // Adds one thread, after its process's main thread if that is not known. Returns those it
    // added, none when the thread is gone.
    std::vector<int64_t> read(int64_t tid, ThreadTable &threads);
    // The descriptors that a process has now; null when it is gone.
    std::shared_ptr<FdTable> fds_of(int64_t pid);
    // The process's parent as it is now; 0 when it is gone.
    int64_t parent_of(int64_t pid) const;
    // The path behind a descriptor; empty when it has none or cannot be read.
    std::string fd_path(int64_t tid, int64_t number);

    // Every capability that the kernel knows, one bit each.
    uint64_t all_capabilities() const { return all_capabilities_; }
    // When the machine was started, ns since the epoch.
    uint64_t boot_time() const { return boot_time_; }

private:
    struct Status;

    // procfs_process.cpp
    bool read_thread(int dir, int64_t tid, ThreadInfo &thread, ProcessInfo &process,
                     Status &status) const;
    bool read_status(int dir, ThreadInfo &thread, ProcessInfo &process, Status &status) const;
    bool read_stat(int dir, ThreadInfo &thread, ProcessInfo &process, Status &status) const;
    // The folder of another thread of the process, one that has not ended.
    FileHandle living_thread(int dir, int64_t pid) const;
    void read_program(int dir, ProcessInfo &process);
    void read_limits(int dir, ProcessInfo &process) const;

    // procfs_fd.cpp
    std::shared_ptr<FdTable> read_fds(int dir);
    FdRef read_fd(int dir, int fds, int infos, const char *number);

    bool read_process(int dir, int64_t pid, ThreadInfo &main, Status &status);
    void read_tasks(int dir, const ThreadInfo &main, ThreadTable &threads, size_t &count);

    FileHandle root_;
    bool scan_fds_;
    std::shared_ptr<FdBudget> budget_;
    CgroupReader cgroups_;
    SocketCache sockets_;
    uint64_t boot_time_ = 0;
    uint64_t all_capabilities_ = (uint64_t{1} << 41) - 1; // of Linux 5.9 and later
    uint64_t tick_ns_ = 10'000'000;
};

struct Procfs::Status {
    int64_t tgid = -1;
    uint64_t threads = 1;
    bool ended = false;  // the thread is a zombie
    bool nested = false; // in a pid namespace below that of /proc
};

} // namespace falcore
