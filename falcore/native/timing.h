// SPDX-License-Identifier: Apache-2.0
// Times between events, for the fields that tell them; kept only where one of them is used.
#pragma once

#include <cstdint>
#include <vector>

#include "event.h"
#include "generated/ids.h"

namespace falcore {

struct Timing {
    uint64_t previous = 0;            // ts of the event before, 0: this is the first
    uint64_t latency = 0;             // from the way in to this way out; 0: not seen
    uint64_t ran = 0, ran_in_all = 0; // of a context switch: since the one before on that CPU
    bool renamed = false; // the path was another on the way in: somebody has rewritten it meanwhile
};

// Whether a field is read from a Timing.
bool is_timing_field(FieldId field);

// Bounded: a table of threads where a newer one takes the place of an older.
class Timings {
public:
    // The times of the next event.
    Timing note(const EventView &event);

private:
    struct Thread {
        uint64_t tid = UINT64_MAX;
        uint64_t entered = 0;
        uint64_t ran = 0;
        uint64_t path = 0; // a hash of the path on the way in, 0: none was read
        uint16_t type = UINT16_MAX;
    };
    static constexpr size_t kThreads = 1 << 14;

    std::vector<Thread> threads_ = std::vector<Thread>(kThreads);
    std::vector<uint64_t> switched_; // ts of the last context switch, by CPU
    uint64_t previous_ = 0;
};

} // namespace falcore
