// SPDX-License-Identifier: Apache-2.0
#include "thread_table.h"

#include <algorithm>

namespace falcore {

namespace {

constexpr size_t kFirstSlots = 1024;

void drop(std::vector<int64_t> &values, int64_t value) {
    const auto at = std::find(values.begin(), values.end(), value);
    if (at == values.end())
        return;
    *at = values.back();
    values.pop_back();
}

unsigned shift_for(size_t slots) {
    return 64 - static_cast<unsigned>(__builtin_ctzll(slots));
}

// Versions of different tables are far apart.
uint64_t first_version() {
    static std::atomic<uint64_t> tables = 0;
    return ++tables << 44;
}

} // namespace

ThreadTable::ThreadTable(size_t limit)
    : slots_(kFirstSlots), shift_(shift_for(kFirstSlots)), limit_(std::max<size_t>(limit, 1)),
      version_(first_version()) {}

ThreadRef ThreadTable::ref(int64_t tid) {
    const size_t index = position(tid);
    return index == kNone ? nullptr : slots_[index].info;
}

const ThreadInfo *ThreadTable::insert(ThreadInfo thread) {
    ++version_;
    if (!thread.process)
        thread.process = std::make_shared<const ProcessInfo>();
    auto info = std::make_shared<ThreadInfo>(std::move(thread));
    const int64_t tid = info->tid;
    last_ = nullptr;
    size_t index = position(tid);
    if (index != kNone) {
        unlink(*slots_[index].info);
    } else {
        if (size_ >= limit_)
            evict();
        if (3 * (size_ + 1) > 2 * slots_.size())
            grow();
        index = home(tid);
        while (slots_[index].info)
            index = (index + 1) & (slots_.size() - 1);
        ++size_;
    }
    slots_[index] = {tid, std::move(info), true};
    link(*slots_[index].info);
    return slots_[index].info.get();
}

void ThreadTable::erase(int64_t tid) {
    const size_t index = position(tid);
    if (index == kNone)
        return;
    unlink(*slots_[index].info);
    remove_at(index);
}

void ThreadTable::clear() {
    ++version_;
    for (Slot &slot : slots_)
        slot = {};
    size_ = 0;
    last_ = nullptr;
    processes_.clear();
}

void ThreadTable::remove_at(size_t index) {
    ++version_;
    last_ = nullptr;
    slots_[index].info.reset();
    --size_;
    // Close the gap: move back every follower that a search would no longer reach.
    const size_t mask = slots_.size() - 1;
    size_t gap = index;
    for (size_t i = (index + 1) & mask; slots_[i].info; i = (i + 1) & mask) {
        if (((i - home(slots_[i].tid)) & mask) >= ((i - gap) & mask)) {
            slots_[gap] = std::move(slots_[i]);
            slots_[i].info.reset();
            gap = i;
        }
    }
}

void ThreadTable::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    shift_ = shift_for(slots_.size());
    for (Slot &slot : old) {
        if (!slot.info)
            continue;
        size_t index = home(slot.tid);
        while (slots_[index].info)
            index = (index + 1) & (slots_.size() - 1);
        slots_[index] = std::move(slot);
    }
}

void ThreadTable::evict() {
    for (size_t seen = 0; seen <= 2 * slots_.size(); ++seen) {
        hand_ = (hand_ + 1) & (slots_.size() - 1);
        Slot &slot = slots_[hand_];
        if (!slot.info)
            continue;
        if (slot.touched) {
            slot.touched = false;
            continue;
        }
        unlink(*slot.info);
        remove_at(hand_);
        ++evicted_;
        return;
    }
}

void ThreadTable::set_limit(size_t limit) {
    limit_ = std::max<size_t>(limit, 1);
    while (size_ > limit_)
        evict();
}

void ThreadTable::link(const ThreadInfo &thread) {
    processes_[thread.pid].threads.push_back(thread.tid);
    if (thread.is_main() && thread.ptid > 0)
        processes_[thread.ptid].children.push_back(thread.tid);
}

void ThreadTable::unlink(const ThreadInfo &thread) {
    auto drop_from = [this](int64_t pid, std::vector<int64_t> Process::*list, int64_t tid) {
        const auto found = processes_.find(pid);
        if (found == processes_.end())
            return;
        drop(found->second.*list, tid);
        if (found->second.threads.empty() && found->second.children.empty())
            processes_.erase(found);
    };
    drop_from(thread.pid, &Process::threads, thread.tid);
    if (thread.is_main() && thread.ptid > 0)
        drop_from(thread.ptid, &Process::children, thread.tid);
}

void ThreadTable::reparent(int64_t pid, int64_t reaper) {
    const auto found = processes_.find(pid);
    if (found == processes_.end() || pid == reaper)
        return;
    const std::vector<int64_t> children = std::move(found->second.children);
    found->second.children.clear();
    if (found->second.threads.empty())
        processes_.erase(found);
    std::vector<int64_t> moved;
    for (const int64_t child : children) {
        if (position(child) == kNone)
            continue;
        // The threads of a process have the same parent.
        for (const int64_t tid : threads_of(child))
            edit(tid).ptid = reaper;
        moved.push_back(child);
    }
    if (reaper > 0 && !moved.empty()) {
        auto &adopted = processes_[reaper].children;
        adopted.insert(adopted.end(), moved.begin(), moved.end());
    }
}

size_t ThreadTable::thread_count(int64_t pid) {
    const auto found = processes_.find(pid);
    if (found == processes_.end())
        return 0;
    const size_t count = found->second.threads.size();
    const ThreadInfo *main = find(pid);
    return main && (main->flags & kThreadClosed) ? count - 1 : count;
}

std::vector<int64_t> ThreadTable::threads_of(int64_t pid) {
    const auto found = processes_.find(pid);
    if (found == processes_.end())
        return {};
    std::vector<int64_t> tids = found->second.threads;
    const auto main = std::find(tids.begin(), tids.end(), pid);
    if (main != tids.end())
        std::iter_swap(tids.begin(), main);
    return tids;
}

} // namespace falcore
