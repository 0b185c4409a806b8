// SPDX-License-Identifier: Apache-2.0
#include "fd_table.h"

namespace falcore {

namespace {

// How long after an open the exit event of the close that made room for it may still come. A guess
// well above any scheduling delay between the two, and below what it takes to reuse a number on
// purpose.
constexpr uint64_t kReopenWindow = 50'000'000;

} // namespace

FdTable::Rows::Rows(const Rows &other)
    : budget(other.budget), small(other.small),
      large(other.large ? std::make_unique<std::unordered_map<int64_t, FdRef>>(*other.large)
                        : nullptr),
      count(other.count) {
    budget->used.fetch_add(count, std::memory_order_relaxed);
}

FdTable::FdTable(std::shared_ptr<FdBudget> budget)
    : rows_(std::make_shared<Rows>(std::move(budget))) {}

const FdRef *FdTable::find_ref(int64_t number) const {
    if (number < 0)
        return nullptr;
    if (number < kSmall) {
        const auto index = static_cast<size_t>(number);
        if (index >= rows_->small.size() || !rows_->small[index])
            return nullptr;
        return &rows_->small[index];
    }
    if (!rows_->large)
        return nullptr;
    const auto found = rows_->large->find(number);
    return found == rows_->large->end() ? nullptr : &found->second;
}

FdTable::Rows &FdTable::own() {
    if (rows_.use_count() == 1) {
        // The last other holder may have let go in another thread: what it read comes before our
        // writes.
        std::atomic_thread_fence(std::memory_order_acquire);
        return *rows_;
    }
    FdBudget &budget = *rows_->budget;
    if (budget.used.load(std::memory_order_relaxed) + rows_->count <= budget.limit) {
        rows_ = std::make_shared<Rows>(*rows_);
    } else { // no room for a copy of its own
        budget.evicted.fetch_add(rows_->count, std::memory_order_relaxed);
        rows_ = std::make_shared<Rows>(rows_->budget);
    }
    return *rows_;
}

void FdTable::set(int64_t number, FdRef fd) {
    if (number < 0 || !fd)
        return;
    Rows &rows = own();
    FdBudget &budget = *rows.budget;
    if (!find_ref(number)) {
        if (rows.count >= budget.per_process)
            drop_one(rows);
        if (budget.used.load(std::memory_order_relaxed) >= budget.limit) {
            budget.evicted.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        ++rows.count;
        budget.used.fetch_add(1, std::memory_order_relaxed);
    }
    if (number >= kSmall) {
        if (!rows.large)
            rows.large = std::make_unique<std::unordered_map<int64_t, FdRef>>();
        (*rows.large)[number] = std::move(fd);
        return;
    }
    const auto index = static_cast<size_t>(number);
    if (index >= rows.small.size())
        rows.small.resize(index + 1);
    rows.small[index] = std::move(fd);
}

void FdTable::erase(int64_t number) {
    if (!find_ref(number))
        return;
    Rows &rows = own();
    if (number >= kSmall)
        rows.large->erase(number);
    else
        rows.small[static_cast<size_t>(number)].reset();
    --rows.count;
    rows.budget->used.fetch_sub(1, std::memory_order_relaxed);
}

void FdTable::drop_one(Rows &rows) {
    if (rows.large && !rows.large->empty()) {
        rows.large->erase(rows.large->begin());
    } else {
        while (!rows.small.empty() && !rows.small.back())
            rows.small.pop_back();
        if (rows.small.empty())
            return;
        rows.small.pop_back();
    }
    --rows.count;
    rows.budget->used.fetch_sub(1, std::memory_order_relaxed);
    rows.budget->evicted.fetch_add(1, std::memory_order_relaxed);
}

// Lets change() replace (or reset, which removes) each descriptor in the range.
template<typename Change> void FdTable::change(uint64_t first, uint64_t last, Change change) {
    Rows &rows = own();
    size_t removed = 0;
    const auto end = rows.large ? rows.large->end() : decltype(rows.large->end())();
    const uint64_t small_end = rows.small.size();
    for (uint64_t i = first; i < small_end && i <= last; ++i) {
        FdRef &fd = rows.small[i];
        if (fd) {
            change(fd);
            removed += !fd;
        }
    }
    for (auto at = rows.large ? rows.large->begin() : end; at != end;) {
        const auto number = static_cast<uint64_t>(at->first);
        if (number >= first && number <= last)
            change(at->second);
        if (at->second) {
            ++at;
        } else {
            at = rows.large->erase(at);
            ++removed;
        }
    }
    rows.count -= removed;
    rows.budget->used.fetch_sub(removed, std::memory_order_relaxed);
}

void FdTable::close_range(uint64_t first, uint64_t last) {
    change(first, last, [](FdRef &fd) { fd.reset(); });
}

void FdTable::cloexec_range(uint64_t first, uint64_t last) {
    change(first, last, [](FdRef &fd) { fd = with_cloexec(fd, true); });
}

void FdTable::close_on_exec() {
    change(0, UINT64_MAX, [](FdRef &fd) {
        if (fd->open_flags & kOpenCloexec)
            fd.reset();
    });
}

std::shared_ptr<FdTable> FdTable::clone() const {
    return std::make_shared<FdTable>(*this);
}

void FdTable::note_reopened(int64_t number, int64_t tid, uint64_t ts) {
    if (!reopened_)
        reopened_ = std::make_unique<ReopenedList>();
    auto &[entries, next] = *reopened_;
    entries[next++ % entries.size()] = {number, tid, ts};
}

bool FdTable::was_reopened(int64_t number, int64_t tid, uint64_t ts) {
    if (!reopened_)
        return false;
    for (Reopened &entry : reopened_->entries) {
        if (entry.number != number)
            continue;
        const bool expected = entry.tid != tid && ts - entry.ts < kReopenWindow;
        entry.number = -1;
        if (expected)
            return true;
    }
    return false;
}

} // namespace falcore
