// SPDX-License-Identifier: Apache-2.0
// The kernel side stamps ns since boot; everybody else wants ns since the epoch.
#pragma once

#include <cstdint>
#include <ctime>

namespace falcore {

inline uint64_t now_ns(clockid_t clock) {
    timespec ts{};
    clock_gettime(clock, &ts);
    return static_cast<uint64_t>(ts.tv_sec) * 1000000000ULL + static_cast<uint64_t>(ts.tv_nsec);
}

// The offset between the two clocks, sampled again every second of the kernel's clock.
class BootClock {
public:
    uint64_t offset() const { return offset_; }
    // Times the wall clock was set by more than a second since the start.
    uint64_t steps() const { return steps_; }

    void sample(uint64_t boot_now) {
        if (boot_now - sampled_ < 1000000000ULL && sampled_)
            return;
        // The tightest of a few samples: the thread may be preempted between the two readings.
        uint64_t best = UINT64_MAX, offset = offset_;
        for (int i = 0; i < 5; i++) {
            uint64_t before = now_ns(CLOCK_BOOTTIME), wall = now_ns(CLOCK_REALTIME);
            uint64_t after = now_ns(CLOCK_BOOTTIME);
            if (after - before < best) {
                best = after - before;
                offset = wall - (before + (after - before) / 2);
            }
        }
        int64_t moved = static_cast<int64_t>(offset - offset_);
        // Below 10 us it is the noise of sampling: keep the old one, so that times do not jitter.
        if (!sampled_ || moved > 10000 || moved < -10000) {
            if (sampled_ && (moved > 1000000000LL || moved < -1000000000LL))
                steps_++;
            offset_ = offset;
        }
        sampled_ = boot_now;
    }

private:
    uint64_t offset_ = 0, sampled_ = 0, steps_ = 0;
};

} // namespace falcore
