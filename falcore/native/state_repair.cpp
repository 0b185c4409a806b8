// SPDX-License-Identifier: Apache-2.0
// After a loss: what is known of a thread may miss a change. It is read again when an event asks
// for it, and trusted again once every event from before the reading has been handled.
#include "state.h"

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
    if (marked->read_again != 0) {
        if (now_ <= marked->read_again)
            return marked;
        ThreadInfo &sure = threads_.edit(tid);
        sure.uncertain = false;
        sure.read_again = 0;
        ++repaired_;
        return &sure;
    }
    if (!procfs_.enabled() || !may_ask_proc(tid))
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

bool State::reread_one(int64_t tid) {
    const ThreadRef before = threads_.ref(tid);
    if (!before || !ask_proc(tid))
        return false;
    ThreadInfo &read = threads_.edit(tid);
    if (!same_start(before->start_ts, read.start_ts))
        return true;                  // another thread has the number now
    read.start_ts = before->start_ts; // events tell it to the nanosecond
    if (!read.is_main())
        return true;
    auto process = std::make_shared<ProcessInfo>(*read.process);
    process->exec_ts = before->process->exec_ts;
    process->pidns_init_start_ts = before->process->pidns_init_start_ts;
    read.process = std::move(process);
    share(*before, tid);
    return true;
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
