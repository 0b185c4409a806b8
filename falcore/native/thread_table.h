// SPDX-License-Identifier: Apache-2.0
// All threads that are known, by tid, with the relations between processes.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "thread.h"

namespace falcore {

// One writer. Other threads may only hold ThreadRefs that they were given.
class ThreadTable {
public:
    explicit ThreadTable(size_t limit = 131072);

    // Null when unknown. Valid until the table changes.
    const ThreadInfo *find(int64_t tid) {
        const Slot *slot = last_ && last_->tid == tid ? last_ : search(tid);
        return slot ? slot->info.get() : nullptr;
    }
    ThreadRef ref(int64_t tid);
    // The thread for writing; whoever holds a ThreadRef keeps the old state. The thread must be in
    // the table. Its tid, pid and ptid are not to be changed this way: insert() keeps the
    // relations.
    ThreadInfo &edit(int64_t tid) {
        ++version_;
        Slot &slot = last_ && last_->tid == tid ? *last_ : slots_[position(tid)];
        if (slot.info.use_count() > 1)
            slot.info = std::make_shared<ThreadInfo>(*slot.info);
        else // A snapshot may have let go in another thread: what it read comes before our writes.
            std::atomic_thread_fence(std::memory_order_acquire);
        return *slot.info;
    }
    // Adds or replaces, keyed by thread.tid. A full table drops a thread that was not asked for
    // lately.
    const ThreadInfo *insert(ThreadInfo thread);
    void erase(int64_t tid);
    void clear();
    // The main threads whose parent is `pid` become children of `reaper`.
    void reparent(int64_t pid, int64_t reaper);

    // Another one after every change, and in every table.
    uint64_t version() const { return version_; }
    size_t size() const { return size_; }
    // From now on at most so many; those that were not asked for lately go.
    void set_limit(size_t limit);
    size_t limit() const { return limit_; }
    uint64_t evicted() const { return evicted_; }
    // Living threads of a process.
    size_t thread_count(int64_t pid);
    // All tids of a process, its main thread first if it is known.
    std::vector<int64_t> threads_of(int64_t pid);

    // Calls visit(const ThreadInfo &) for each.
    template<typename Visit> void each(Visit visit) const {
        for (const Slot &slot : slots_)
            if (slot.info)
                visit(static_cast<const ThreadInfo &>(*slot.info));
    }

private:
    struct Slot {
        int64_t tid = 0;
        std::shared_ptr<ThreadInfo> info; // null: free
        bool touched = false;             // found since the eviction hand last passed
    };
    struct Process {
        std::vector<int64_t> threads;
        std::vector<int64_t> children; // main threads of child processes
    };

    static constexpr size_t kNone = ~size_t{0};

    size_t home(int64_t tid) const {
        return (static_cast<uint64_t>(tid) * 0x9E3779B97F4A7C15u) >> shift_;
    }
    Slot *search(int64_t tid) {
        const size_t index = position(tid);
        if (index == kNone)
            return nullptr;
        last_ = &slots_[index];
        last_->touched = true;
        return last_;
    }
    size_t position(int64_t tid) const {
        const size_t mask = slots_.size() - 1;
        for (size_t i = home(tid);; i = (i + 1) & mask) {
            if (!slots_[i].info)
                return kNone;
            if (slots_[i].tid == tid)
                return i;
        }
    }
    void grow();
    void evict();
    void remove_at(size_t index);
    void link(const ThreadInfo &thread);
    void unlink(const ThreadInfo &thread);

    std::vector<Slot> slots_; // open addressing, linear probing, at most two thirds full
    unsigned shift_ = 0;
    size_t size_ = 0, limit_, hand_ = 0;
    uint64_t evicted_ = 0;
    Slot *last_ = nullptr; // the answer to the last find
    uint64_t version_;
    std::unordered_map<int64_t, Process> processes_;
};

} // namespace falcore
