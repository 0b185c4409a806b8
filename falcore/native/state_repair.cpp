// SPDX-License-Identifier: Apache-2.0
// After a loss: what is known of a thread may miss a change. It is read again when an event asks
// for it. Events from before the reading go on changing what is known, so that they are shown with
// what they bring; when all have been handled, what was read stands again, and is trusted.
#include "state.h"

#include <algorithm>

namespace falcore {

namespace {

// A start as /proc gives it, in hundredths of a second, and as an event gave it.
constexpr uint64_t kSameStart = 50'000'000;

bool same_start(uint64_t a, uint64_t b) {
    return a < b ? b - a < kSameStart : a - b < kSameStart;
}

} // namespace

const ThreadInfo *State::mark_uncertain(const ThreadInfo &thread) {
    ThreadInfo &marked = threads_.edit(thread.tid);
    marked.epoch = epoch_;
    marked.read_again = 0;
    if (!marked.uncertain)
        ++uncertain_;
    marked.uncertain = true;
    return &marked;
}

// Of a thread that misses the latest loss, or is uncertain.
const ThreadInfo *State::doubted(const ThreadInfo &thread) {
    const int64_t tid = thread.tid;
    // Our own calls are not captured: there is nothing of them to lose.
    if (thread.pid == own_pid_ && procfs_.enabled() && !thread.uncertain) {
        ThreadInfo &own = threads_.edit(tid);
        own.epoch = epoch_;
        return &own;
    }
    const ThreadInfo *marked = thread.epoch == epoch_ ? &thread : mark_uncertain(thread);
    if (marked->read_again != 0 || !procfs_.enabled() || !may_ask_proc(tid))
        return marked;
    reread(*marked);
    return threads_.find(tid);
}

// The process first: its threads share what is read of it.
void State::reread(const ThreadInfo &doubtful) {
    const int64_t tid = doubtful.tid, pid = doubtful.pid;
    const ThreadInfo *main = threads_.find(pid);
    const bool main_is_old =
        main && pid != tid && !main->read_again && (main->uncertain || main->epoch != epoch_);
    if (main_is_old && !reread_one(pid))
        return;
    reread_one(tid);
}

// A copy: the tables' descriptors are shared until one of both changes.
void State::keep_reading(const ThreadInfo &thread) {
    readings_.push_back(thread);
    readings_.back().fds = thread.fds->clone();
    next_reading_ = readings_.front().read_again;
}

const ThreadInfo *State::reading(int64_t tid) const {
    const auto last = std::find_if(readings_.rbegin(), readings_.rend(),
                                   [&](const ThreadInfo &read) { return read.tid == tid; });
    return last == readings_.rend() ? nullptr : &*last;
}

void State::repeat_lookups() {
    if (!keep_lookups_)
        return;
    for (const ThreadInfo &read : readings_)
        lookups_.push_back(read.tid);
}

void State::settle_readings() {
    while (!readings_.empty() && now_ > readings_.front().read_again) {
        settle(std::move(readings_.front()));
        readings_.pop_front();
    }
    next_reading_ = readings_.empty() ? UINT64_MAX : readings_.front().read_again;
}

void State::settle(ThreadInfo read) {
    const int64_t tid = read.tid;
    const ThreadRef before = threads_.ref(tid);
    // It may have ended, been doubted by a later loss, or have been read again since.
    if (!before || before->read_again != read.read_again)
        return;
    if (before->process->exec_ts != read.process->exec_ts) {
        auto process = std::make_shared<ProcessInfo>(*read.process);
        process->exec_ts = before->process->exec_ts;
        read.process = std::move(process);
    }
    if (const ThreadInfo *main = read.is_main() ? nullptr : threads_.find(read.pid)) {
        read.process = main->process;
        read.fds = main->fds;
    }
    read.uncertain = false;
    read.read_again = 0;
    read.enter = before->enter;
    read.flags |= before->flags & kThreadClosed; // its end is told before /proc shows it
    ++repaired_;
    const bool leads = read.is_main();
    threads_.insert(std::move(read));
    if (leads)
        share(*before, tid);
}

bool State::reread_one(int64_t tid) {
    const ThreadRef before = threads_.ref(tid);
    if (!before || !ask_proc(tid))
        return false;
    ThreadInfo &read = threads_.edit(tid);
    if (same_start(before->start_ts, read.start_ts)) // another thread may have the number now
        take_over(*before, read);
    keep_reading(*threads_.find(tid));
    return true;
}

// What /proc does not tell, or less precisely than events did.
void State::take_over(const ThreadInfo &before, ThreadInfo &read) {
    read.start_ts = before.start_ts;
    if (!read.is_main())
        return;
    auto process = std::make_shared<ProcessInfo>(*read.process);
    process->exec_ts = before.process->exec_ts;
    process->pidns_init_start_ts = before.process->pidns_init_start_ts;
    read.process = std::move(process);
    share(before, read.tid);
}

// The threads that had what the main thread had have what it has now.
void State::share(const ThreadInfo &before, int64_t tid) {
    const ThreadRef main = threads_.ref(tid);
    for (const int64_t other : threads_.threads_of(tid)) {
        if (other == tid)
            continue;
        ThreadInfo &thread = threads_.edit(other);
        if (thread.process == before.process)
            thread.process = main->process;
        if (thread.fds == before.fds)
            thread.fds = main->fds;
    }
}

} // namespace falcore
