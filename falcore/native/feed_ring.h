// SPDX-License-Identifier: Apache-2.0
// The ring of a driver written in Python: encoded events handed over in batches.
#pragma once

#include <deque>
#include <string>

#include "ring.h"

namespace falcore {

class FeedRing final : public Ring {
public:
    FeedRing() { kernel_clock = false; }

    void push(std::string event) {
        bytes_ += event.size();
        events_.push_back(std::move(event));
    }
    void refresh() override {}
    bool peek(Record &record) override {
        if (next_ >= events_.size())
            return false;
        record.data = reinterpret_cast<const uint8_t *>(events_[next_].data());
        record.available = static_cast<uint32_t>(events_[next_].size());
        return true;
    }
    void advance(uint32_t) override { bytes_ -= events_[next_++].size(); }
    void release() override {
        events_.erase(events_.begin(), events_.begin() + static_cast<std::ptrdiff_t>(next_));
        next_ = 0;
    }
    uint64_t backlog() const override { return bytes_; }
    // Each event has its own bytes: damage ends with the event.
    void resynchronise() override {
        damaged++;
        advance(0);
    }

private:
    std::deque<std::string> events_;
    size_t next_ = 0;
    uint64_t bytes_ = 0;
};

} // namespace falcore
