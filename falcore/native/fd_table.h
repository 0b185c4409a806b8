// SPDX-License-Identifier: Apache-2.0
// The descriptors of one process. Threads share it (CLONE_FILES); a fork takes a copy, which costs
// nothing until one side changes.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "fd.h"

namespace falcore {

// What all tables together may hold. Shared with snapshots, which may die in another thread.
struct FdBudget {
    std::atomic<size_t> used{0};
    std::atomic<uint64_t> evicted{0};
    size_t limit = 1 << 20;       // in all
    size_t per_process = 1 << 16; // in one table
};

class FdTable {
public:
    explicit FdTable(std::shared_ptr<FdBudget> budget);
    // Shares the rows until one side changes.
    FdTable(const FdTable &other) : rows_(other.rows_) {}

    // Null when unknown. Valid until the table changes.
    const FdInfo *find(int64_t number) const {
        const FdRef *ref = find_ref(number);
        return ref ? ref->get() : nullptr;
    }
    FdRef ref(int64_t number) const {
        const FdRef *found = find_ref(number);
        return found ? *found : nullptr;
    }
    size_t size() const { return rows_->count; }

    // Adds or replaces. Numbers below 0 are ignored; a full table drops another descriptor, a full
    // budget the new one, and either is counted as evicted.
    void set(int64_t number, FdRef fd);
    void erase(int64_t number);
    // Closes, or marks close-on-exec, the numbers from first to last.
    void close_range(uint64_t first, uint64_t last);
    void cloexec_range(uint64_t first, uint64_t last);
    void close_on_exec();

    std::shared_ptr<FdTable> clone() const;
    // Gives back the room that was kept for more of them.
    void trim() { own().small.shrink_to_fit(); }

    // `number` was opened by `tid` at `ts` while the table still had it: its close is under way in
    // another thread, and that close's exit event must not remove the new descriptor.
    void note_reopened(int64_t number, int64_t tid, uint64_t ts);
    // Whether a close by `tid` at `ts` is the one that note_reopened expected; forgets it.
    bool was_reopened(int64_t number, int64_t tid, uint64_t ts);

    // Calls visit(number, const FdInfo &) for each.
    template<typename Visit> void each(Visit visit) const {
        for (size_t i = 0; i < rows_->small.size(); ++i)
            if (rows_->small[i])
                visit(static_cast<int64_t>(i), *rows_->small[i]);
        if (rows_->large)
            for (const auto &[number, fd] : *rows_->large)
                visit(number, *fd);
    }

private:
    // Numbers below this live in the vector.
    static constexpr int64_t kSmall = 1024;

    struct Rows {
        explicit Rows(std::shared_ptr<FdBudget> budget) : budget(std::move(budget)) {}
        Rows(const Rows &other);
        ~Rows() { budget->used.fetch_sub(count, std::memory_order_relaxed); }

        std::shared_ptr<FdBudget> budget;
        std::vector<FdRef> small;
        std::unique_ptr<std::unordered_map<int64_t, FdRef>> large; // null: none of them
        size_t count = 0;
    };
    struct Reopened {
        int64_t number = -1, tid = -1;
        uint64_t ts = 0;
    };

    const FdRef *find_ref(int64_t number) const;
    Rows &own(); // this table's rows, not shared with a clone any more
    template<typename Change> void change(uint64_t first, uint64_t last, Change change);
    static void drop_one(Rows &rows);

    struct ReopenedList {
        std::array<Reopened, 4> entries{};
        unsigned next = 0;
    };

    std::shared_ptr<Rows> rows_;
    std::unique_ptr<ReopenedList> reopened_; // null: none lately
};

} // namespace falcore
