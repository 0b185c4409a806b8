// SPDX-License-Identifier: Apache-2.0
// Where memory goes beyond its limit the tables give way, and may grow again when there is room.
#include "state.h"

#include <algorithm>
#include <malloc.h>

namespace falcore {

namespace {

// What is left to work with, whatever the rest of the process takes.
constexpr size_t kFewThreads = 1024, kFewFds = 16384;

} // namespace

uint64_t State::evicted() const {
    return threads_.evicted() + fd_budget_->evicted.load(std::memory_order_relaxed);
}

void State::hold_memory() {
    memory_.measure();
    if (!memory_.limited())
        return;
    if (bounds_lowered_)
        memory_.note_evicted(evicted() - evicted_before_);
    if (memory_.is_over()) {
        memory_.note_reached(true);
        const uint64_t before = evicted();
        const size_t fds = fd_budget_->used.load(std::memory_order_relaxed);
        const size_t threads = threads_.size();
        threads_.set_limit(
            std::min(config_.max_threads, std::max(threads - threads / 8, kFewThreads)));
        fd_budget_->limit = std::min(config_.max_fds, std::max(fds - fds / 8, kFewFds));
        memory_.note_evicted(evicted() - before);
        bounds_lowered_ = true;
        malloc_trim(0); // what is free counts until the kernel has it back
        memory_.measure();
    } else if (bounds_lowered_ && memory_.is_low()) {
        memory_.note_reached(false);
        const size_t threads = threads_.limit(), fds = fd_budget_->limit;
        threads_.set_limit(std::min(config_.max_threads, threads + threads / 8));
        fd_budget_->limit = std::min(config_.max_fds, fds + fds / 8);
        bounds_lowered_ =
            threads_.limit() < config_.max_threads || fd_budget_->limit < config_.max_fds;
    }
    evicted_before_ = evicted();
}

} // namespace falcore
