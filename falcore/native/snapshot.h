// SPDX-License-Identifier: Apache-2.0
// A matched event as a Python program keeps it: its bytes and the state it referred to, by
// reference count.
#pragma once

#include <utility>
#include <vector>

#include "event.h"
#include "fd.h"
#include "thread.h"
#include "timing.h"

namespace falcore {

class Context;

// Moves only: `view` points into `bytes`.
struct Snapshot {
    Snapshot() = default;
    Snapshot(Snapshot &&) = default;
    Snapshot &operator=(Snapshot &&) = default;

    std::vector<uint8_t> bytes;
    EventView view; // over bytes
    uint64_t num = 0, first_ts = 0;
    int64_t entered_fd = -1; // the descriptor that only the way in named
    ThreadRef thread;
    std::vector<ThreadRef> ancestors; // parent first
    std::vector<ThreadRef> others; // processes that pid parameters name; session and group leader
    std::vector<std::pair<int64_t, FdRef>> fds; // those the event names, and 0 to 2
    uint64_t threads = 0, fd_count = 0;
    uint32_t fd_types = 0;
    Timing timing;
};

// How many ancestors a snapshot keeps.
inline constexpr int kSnapshotAncestors = 8;

// Keeps the context's event: copies the bytes and takes references to the state around it.
Snapshot take_snapshot(Context &context);

} // namespace falcore
