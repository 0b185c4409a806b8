// SPDX-License-Identifier: Apache-2.0
#include "state.h"

#include <algorithm>
#include <malloc.h>

#include "clock.h"

namespace falcore {

namespace {

// What unknown threads may cost: readings of /proc a second, and how many at once.
constexpr double kProcRate = 1000, kProcBurst = 200;
constexpr int64_t kMissFor = 2'000'000'000; // ns that a thread not found is not looked for again

// Bits of EventInfo::flags.
constexpr uint32_t kLargePayload = 2048;
constexpr size_t kMaxLookups = 4096, kMaxReadings = 4096;
constexpr size_t kLostParam = 1; // of a `drop` of the way out: how many were lost
constexpr const char *kUnknown = "<NA>";

std::shared_ptr<FdBudget> make_budget(const StateConfig &config) {
    auto budget = std::make_shared<FdBudget>();
    budget->limit = config.max_fds;
    budget->per_process = std::min(budget->per_process, config.max_fds);
    return budget;
}

} // namespace

State::State(const EventTable &events, StateConfig config)
    : config_(std::move(config)), events_(events), params_(events),
      fd_budget_(make_budget(config_)), no_fds_(fd_budget_), threads_(config_.max_threads),
      procfs_(config_.proc_root, config_.scan_fds, fd_budget_), tokens_(kProcBurst) {
    exact_ = !config_.recorded;
    if (config_.recorded)
        users_.forget();
}

size_t State::scan() {
    procfs_.scan(threads_, epoch_, [this] {
        if (memory_.counts())
            hold_memory();
    });
    malloc_trim(0); // what only the reading needed
    return threads_.size();
}

ThreadInfo State::fresh(int64_t tid) const {
    ThreadInfo thread;
    thread.tid = tid;
    thread.epoch = epoch_;
    thread.process = std::make_shared<const ProcessInfo>();
    thread.fds = std::make_shared<FdTable>(fd_budget_);
    return thread;
}

bool State::may_ask_proc(int64_t tid) {
    if (readings_.size() >= kMaxReadings)
        return false;
    const auto now = static_cast<int64_t>(now_ns(CLOCK_MONOTONIC));
    Miss &miss = misses_[static_cast<uint64_t>(tid) % misses_.size()];
    if (miss.tid == tid && now < miss.until)
        return false;
    miss = {tid, now + kMissFor};
    tokens_ =
        std::min(kProcBurst, tokens_ + static_cast<double>(now - tokens_at_) * 1e-9 * kProcRate);
    tokens_at_ = now;
    if (tokens_ < 1)
        return false;
    tokens_ -= 1;
    return true;
}

const ThreadInfo *State::look_further(int64_t tid, const ThreadInfo *found) {
    if (found)
        return doubted(*found);
    if (tid <= 0 || !procfs_.enabled() || !may_ask_proc(tid) || !ask_proc(tid))
        return nullptr;
    ++uncertain_;
    const ThreadInfo *read = threads_.find(tid);
    keep_reading(*read);
    return read;
}

// What /proc says now need not have been so at the event.
bool State::ask_proc(int64_t tid) {
    ++proc_lookups_;
    const uint64_t now = now_ns(CLOCK_REALTIME);
    const std::vector<int64_t> added = procfs_.read(tid, threads_);
    for (const int64_t one : added) {
        if (!threads_.find(one))
            continue; // the table is too small for both
        misses_[static_cast<uint64_t>(one) % misses_.size()] = {};
        if (keep_lookups_ && lookups_.size() < kMaxLookups)
            lookups_.push_back(one);
        ThreadInfo &thread = threads_.edit(one);
        thread.epoch = epoch_;
        thread.uncertain = true;
        thread.read_again = now;
        if (one == tid)
            continue; // who asked knows more of it
        ++uncertain_;
        keep_reading(thread);
    }
    return !added.empty();
}

const ThreadInfo *State::actor(const EventView &event) {
    const auto tid = static_cast<int64_t>(event.tid);
    const ThreadInfo *thread = lookup(tid);
    if (thread || read_proc() || tid <= 0)
        return thread;
    return guess(tid);
}

// Nothing else to ask: keep what its events tell under a thread of its own.
const ThreadInfo *State::guess(int64_t tid) {
    ThreadInfo guess = fresh(tid);
    guess.pid = guess.vpid = guess.vtid = tid;
    guess.uncertain = true;
    if (!exact_) {
        guess.comm = kUnknown; // as sysdig has it
        auto process = std::make_shared<ProcessInfo>();
        process->exe = kUnknown;
        guess.process = std::move(process);
    }
    return threads_.insert(std::move(guess));
}

// The thread of a recorded event that nothing was known of; null where the event itself brings it.
const ThreadInfo *State::joined(const EventView &event) {
    const EventInfo &info = *event.info;
    const auto tid = static_cast<int64_t>(event.tid);
    // The child's way out of a clone brings the thread itself; a kernel thread may be switched.
    if (tid < 0 || info.state == StateKind::clone || info.state == StateKind::switch_ ||
        info.state == StateKind::account || (info.flags & kLargePayload))
        return nullptr;
    return guess(tid);
}

void State::recall(EventView &event, const LastEnter &last) {
    const auto *bytes = reinterpret_cast<const uint8_t *>(last.event.data());
    if (enter_.parse(bytes, last.event.size(), events_, true) && enter_.type == last.type)
        event.enter = &enter_;
}

void State::apply(const EventView &event) {
    const StateParams *params = params_.find(*event.info);
    if (!params)
        return;
    switch (params->kind) {
    case StateKind::clone: on_clone(event, *params); break;
    case StateKind::exec: on_exec(event, *params); break;
    case StateKind::open: on_open(event, *params); break;
    case StateKind::dup: on_dup(event, *params); break;
    case StateKind::pipe: on_pipe(event, *params); break;
    case StateKind::chdir: on_chdir(event, *params); break;
    case StateKind::fchdir: on_fchdir(event, *params); break;
    case StateKind::prctl: on_prctl(event, *params); break;
    case StateKind::new_fd: on_new_fd(event, *params); break;
    case StateKind::fcntl: on_fcntl(event, *params); break;
    case StateKind::accept: on_accept(event, *params); break;
    case StateKind::bind: on_bind(event, *params); break;
    case StateKind::connect:
        event.is_enter() ? on_connecting(event, *params) : on_connect(event, *params);
        break;
    case StateKind::socketpair: on_socketpair(event, *params); break;
    case StateKind::transfer: on_transfer(event, *params); break;
    case StateKind::set_id: on_set_id(event, *params); break;
    case StateKind::setsid: on_setsid(event, *params); break;
    case StateKind::setpgid: on_setpgid(event, *params); break;
    case StateKind::capset: on_capset(event, *params); break;
    case StateKind::namespace_: on_namespace(event, *params); break;
    case StateKind::chroot: on_chroot(event, *params); break;
    case StateKind::getcwd: on_getcwd(event, *params); break;
    case StateKind::memory: on_memory(event, *params); break;
    case StateKind::switch_: on_switch(event, *params); break;
    case StateKind::account: on_account(event, *params); break;
    case StateKind::operation: on_operation(event, *params); break;
    case StateKind::loss: told_lost_ += event.param(kLostParam).u64(); break;
    case StateKind::none:
    case StateKind::procexit:
    case StateKind::close:
    case StateKind::close_range: break; // they take away: retire()
    }
}

void State::retire(const EventView &event) {
    const StateParams *params = params_.find(*event.info);
    if (!params)
        return;
    switch (params->kind) {
    case StateKind::procexit: on_procexit(event, *params); break;
    case StateKind::close: after_close(event, *params); break;
    case StateKind::close_range: on_close_range(event, *params); break;
    case StateKind::operation: after_operation(event, *params); break;
    default: break;
    }
}

StateStats State::stats() const {
    StateStats stats;
    stats.threads = threads_.size();
    stats.fds = fd_budget_->used.load(std::memory_order_relaxed);
    stats.evicted = evicted();
    stats.proc_lookups = proc_lookups_;
    stats.uncertain = uncertain_;
    stats.repaired = repaired_;
    stats.told_lost = told_lost_;
    return stats;
}

} // namespace falcore
