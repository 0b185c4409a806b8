// SPDX-License-Identifier: Apache-2.0
// Loss as events in the stream: one `drop` of the way in when a CPU begins to lose events, one of
// the way out, with the sum, when that is over. They are merged with the others by their times.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ring.h"
#include "ring_counters.h"

namespace falcore {

// The public `drop` events, with what falcore puts behind their one parameter
// (falcore/schema/events/loss.py).
inline constexpr uint16_t kLossBegins = 148, kLossOver = 149;

class LossRing final : public Ring {
public:
    using Rings = std::vector<std::unique_ptr<Ring>>;

    // `slot_names`: what a counter of each slot counts. More than a second without another loss
    // ends an episode.
    LossRing(std::shared_ptr<CounterView> counters, std::vector<std::string> slot_names);

    // Compares what producers have counted with the last look. `now` and `shown`, the time of the
    // youngest event that was shown, are the producers' clock; `offset` makes them times since the
    // epoch. True when more has been lost.
    bool look(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings);
    // Nobody writes any more and the rings are empty: one more look, which ends every episode. True
    // when there is something to show.
    bool finish(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings);

    uint64_t lost() const { return lost_; }
    // Of each CPU whose rings left numbers out, as of the last look.
    std::vector<std::pair<int, uint64_t>> gaps_by_cpu() const;
    // Whether it is time for a look, after a pass that left so many bytes in the rings or before.
    bool is_due(uint64_t now, bool busy) const {
        return now - looked_ >= (busy ? busy_interval_ : kInterval);
    }
    // What is missing behind the last record of each ring: told by the producer's count alone.
    uint64_t last_gaps(const Rings &rings) const;

    void refresh() override {}
    bool peek(Record &record) override;
    void advance(uint32_t) override { ++next_; }
    void release() override;
    uint64_t backlog() const override { return 0; }
    void resynchronise() override { advance(0); }

private:
    static constexpr uint64_t kInterval = 100'000'000, kBusyInterval = 5'000'000;
    static constexpr uint64_t kQuiet = 1'000'000'000;

    struct Cpu {
        uint64_t counted = 0, gaps = 0; // as of the last look
        std::vector<uint64_t> base;     // counters of causes and slots before the episode; empty: 0
        uint64_t base_gaps = 0;
        uint64_t since = 0, latest = 0; // of the episode: 0: there is none
    };
    struct Announcement {
        int cpu;
        std::string event;
    };

    bool compare(uint64_t now, uint64_t shown, uint64_t offset, const Rings &rings, bool last);
    void end(unsigned cpu, uint64_t ts, uint64_t offset);
    void announce(unsigned cpu, uint64_t ts, uint64_t offset, bool over);
    std::string_view slot_name(size_t slot) const;
    std::string types(const std::vector<uint64_t> &counters, const Cpu &cpu) const;

    std::shared_ptr<CounterView> counters_;
    std::vector<std::string> slot_names_;
    std::vector<Cpu> cpus_;
    std::vector<uint64_t> gaps_; // of each CPU's rings
    std::deque<Announcement> waiting_;
    size_t next_ = 0;
    bool finished_ = false;
    uint64_t lost_ = 0, looked_ = 0, busy_interval_ = kBusyInterval;
};

} // namespace falcore
