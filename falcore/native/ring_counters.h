// SPDX-License-Identifier: Apache-2.0
// The counters that kernel programs keep beside their rings, read from the mapping.
#pragma once

#include <iterator>
#include <linux/types.h>
#include <stdexcept>

extern "C" {
#include "../../drivers/abi/ring.h"
}

#include "bpf_descriptor.h"
#include "mapping.h"
#include "ring.h"

namespace falcore {

static_assert(sizeof(falcore_ring) <= FALCORE_RING_DATA);

class CounterView {
public:
    // `stride` bytes from one CPU's slot to the next. Where the kernel maps no arrays (before Linux
    // 5.5) the counters are copied out by a system call a CPU.
    CounterView(int fd, unsigned cpus, uint64_t stride, bool mapped = true)
        : fd_(fd), cpus_(cpus), stride_(stride) {
        if (mapped)
            mapping_ = Mapping(fd, cpus * stride, 0, PROT_READ);
    }

    // The sum over CPUs.
    RingCounters read() const {
        RingCounters sum;
        sum.seen.assign(FALCORE_SLOTS, 0);
        sum.lost.assign(FALCORE_LOST_CAUSES, std::vector<uint64_t>(FALCORE_SLOTS, 0));
        for (unsigned cpu = 0; cpu < cpus_; cpu++) {
            const falcore_ring &ring = slot(cpu);
            for (unsigned i = 0; i < FALCORE_SLOTS; i++) {
                sum.seen[i] += ring.seen[i];
                for (unsigned cause = 0; cause < FALCORE_LOST_CAUSES; cause++) {
                    const uint64_t count = ring.lost[cause][i];
                    sum.lost[cause][i] += count;
                    if (count)
                        sum.lost_by_cpu.emplace_back(cpu, cause, i, count);
                }
            }
            sum.self += ring.self;
            sum.compat += ring.compat;
            sum.filtered += ring.filtered;
        }
        return sum;
    }

    // Records that were numbered on this CPU.
    uint64_t numbered(unsigned cpu) const { return cpu < cpus_ ? slot(cpu).head : 0; }

    unsigned cpus() const { return cpus_; }

    uint64_t lost(unsigned cpu) const {
        uint64_t sum = 0;
        for (const auto &cause : slot(cpu).lost)
            for (uint64_t count : cause)
                sum += count;
        return sum;
    }

    uint64_t lost() const {
        uint64_t sum = 0;
        for (unsigned cpu = 0; cpu < cpus_; cpu++)
            sum += lost(cpu);
        return sum;
    }

    // The counters of each cause and slot, one cause after the other.
    std::vector<uint64_t> losses(unsigned cpu) const {
        const falcore_ring &ring = slot(cpu);
        std::vector<uint64_t> counts;
        counts.reserve(FALCORE_LOST_CAUSES * FALCORE_SLOTS);
        for (const auto &cause : ring.lost)
            counts.insert(counts.end(), std::begin(cause), std::end(cause));
        return counts;
    }

private:
    const falcore_ring &slot(unsigned cpu) const {
        if (mapping_.data())
            return *reinterpret_cast<const falcore_ring *>(mapping_.data() + cpu * stride_);
        copy_ = lookup_element(fd_, cpu, stride_);
        return *reinterpret_cast<const falcore_ring *>(copy_.data());
    }

    int fd_;
    unsigned cpus_;
    uint64_t stride_;
    Mapping mapping_;
    mutable std::string copy_; // of the slot looked at last
};

} // namespace falcore
