// SPDX-License-Identifier: Apache-2.0
// The memory that the process holds itself to: what it has of its own, which a kernel short of
// memory would kill it for. Rings and files are mapped, and have bounds of their own.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

#include "procfs_file.h"

namespace falcore {

struct MemoryUse {
    uint64_t limit = 0; // bytes; 0: none
    uint64_t used = 0, peak = 0;
    uint64_t reached = 0; // times that the limit was reached
    uint64_t evicted = 0; // threads and descriptors that were let go of for it
};

class MemoryBudget {
public:
    void limit(uint64_t bytes) { use_.limit = bytes; }
    bool limited() const { return use_.limit != 0; }

    // Looking costs some microseconds.
    bool is_due(uint64_t now) {
        if (now - looked_ < kInterval)
            return false;
        looked_ = now;
        return true;
    }
    // Whether it is time to look while tables are filled.
    bool counts() { return limited() && ++filled_ % kFilled == 0; }

    uint64_t measure() {
        if (!statm_.valid())
            statm_ = FileHandle(AT_FDCWD, "/proc/self/statm", O_RDONLY);
        char text[128];
        const ssize_t size = pread(statm_.fd(), text, sizeof text - 1, 0);
        if (size > 0) {
            text[size] = 0;
            // In pages: all, resident, and of these shared.
            char *at = text;
            uint64_t numbers[3] = {};
            for (uint64_t &number : numbers)
                number = std::strtoull(at, &at, 10);
            use_.used = (numbers[1] - std::min(numbers[1], numbers[2])) * page_;
            use_.peak = std::max(use_.peak, use_.used);
        }
        return use_.used;
    }
    bool is_over() const { return limited() && use_.used > use_.limit; }
    bool is_low() const { return use_.used < use_.limit / 4 * 3; }

    void note_reached(bool now) {
        use_.reached += now && !over_;
        over_ = now;
    }
    void note_evicted(uint64_t count) { use_.evicted += count; }
    const MemoryUse &use() const { return use_; }

private:
    static constexpr uint64_t kInterval = 50'000'000;
    static constexpr uint32_t kFilled = 256;

    MemoryUse use_;
    FileHandle statm_;
    uint64_t looked_ = 0, page_ = static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
    uint32_t filled_ = 0;
    bool over_ = false;
};

} // namespace falcore
