// SPDX-License-Identifier: Apache-2.0
// Many rings, one order: a k-way merge by time. Work per event grows with log(rings), and only when
// the next event comes from another ring than the last.
#pragma once

#include <cstring>
#include <memory>
#include <vector>

#include "event.h"
#include "ring.h"

namespace falcore {

class Merger {
public:
    void add(std::unique_ptr<Ring> ring) { rings_.push_back(std::move(ring)); }
    const std::vector<std::unique_ptr<Ring>> &rings() const { return rings_; }

    // Gives the rings up; what they counted stays.
    void clear() {
        past_announced_lost_ = announced_lost();
        past_damaged_ = damaged();
        rings_.clear();
        heads_.clear();
    }

    // Shows every record that is not younger than `watermark` (in the rings' clock) to
    // `visit(Ring &, const Record &) -> uint32_t`, oldest first. visit returns the record's length,
    // or 0 when it cannot be one (the ring is then resynchronised). Stops early when `full()` is
    // true. Read the clock, then call refresh(), then this: what a producer stamped before the
    // clock was read and published later is younger than a watermark a little below it.
    template<class Visit, class Full> void drain(uint64_t watermark, Visit &&visit, Full &&full) {
        heads_.clear();
        for (auto &ring : rings_)
            if (Head head; next(*ring, head))
                push(head);
        while (!heads_.empty()) {
            Head &top = heads_[0];
            const uint64_t bound = std::min(watermark, runner_up());
            while (top.ts <= bound) {
                const uint32_t length = visit(*top.ring, top.record);
                if (length)
                    top.ring->advance(length);
                else
                    top.ring->resynchronise();
                if (!next(*top.ring, top)) {
                    pop();
                    goto emptied;
                }
                if (full())
                    return release();
            }
            if (top.ts > watermark && runner_up() > watermark)
                break;
            sift_down();
        emptied:
            if (full())
                break;
        }
        release();
    }

    void refresh() {
        for (auto &ring : rings_)
            ring->refresh();
    }

    uint64_t backlog() const {
        uint64_t bytes = 0;
        for (auto &ring : rings_)
            bytes += ring->backlog();
        return bytes;
    }

    uint64_t announced_lost() const {
        uint64_t count = past_announced_lost_;
        for (auto &ring : rings_)
            count += ring->announced_lost;
        return count;
    }

    uint64_t gaps() const {
        uint64_t count = 0;
        for (auto &ring : rings_)
            count += ring->gaps;
        return count;
    }

    // Every capture file has been read to its end.
    bool ended() const {
        for (auto &ring : rings_)
            if (!ring->ended())
                return false;
        return true;
    }

    uint64_t damaged() const {
        uint64_t count = past_damaged_;
        for (auto &ring : rings_)
            count += ring->damaged;
        return count;
    }

private:
    struct Head {
        uint64_t ts;
        Ring *ring;
        Record record;
    };

    static bool next(Ring &ring, Head &head) {
        while (ring.peek(head.record)) {
            if (head.record.available >= kHeaderSize) {
                std::memcpy(&head.ts, head.record.data, sizeof(head.ts));
                head.ring = &ring;
                return true;
            }
            ring.resynchronise();
        }
        return false;
    }

    // The time of the oldest record in the other rings.
    uint64_t runner_up() const {
        uint64_t ts = UINT64_MAX;
        for (size_t i = 1; i < heads_.size() && i <= 2; i++)
            ts = std::min(ts, heads_[i].ts);
        return ts;
    }

    void push(const Head &head) {
        heads_.push_back(head);
        for (size_t i = heads_.size() - 1; i > 0;) {
            size_t parent = (i - 1) / 2;
            if (heads_[parent].ts <= heads_[i].ts)
                break;
            std::swap(heads_[parent], heads_[i]);
            i = parent;
        }
    }

    void pop() {
        heads_[0] = heads_.back();
        heads_.pop_back();
        if (!heads_.empty())
            sift_down();
    }

    void sift_down() {
        for (size_t i = 0;;) {
            size_t least = i;
            for (size_t child = 2 * i + 1; child <= 2 * i + 2 && child < heads_.size(); child++)
                if (heads_[child].ts < heads_[least].ts)
                    least = child;
            if (least == i)
                return;
            std::swap(heads_[i], heads_[least]);
            i = least;
        }
    }

    void release() {
        for (auto &ring : rings_)
            ring->release();
    }

    std::vector<std::unique_ptr<Ring>> rings_;
    uint64_t past_announced_lost_ = 0, past_damaged_ = 0; // of rings given up
    std::vector<Head> heads_;                             // a binary heap by ts
};

} // namespace falcore
