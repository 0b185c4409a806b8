// SPDX-License-Identifier: Apache-2.0
// The per-CPU array ring (drivers/abi/ring.h says how it works).
#include "mapped_ring.h"
#include "mapping.h"
#include "ring_counters.h"

namespace falcore {
namespace {

class ArrayRing final : public MappedRing {
public:
    ArrayRing(int fd, uint64_t size, int on_cpu, uint64_t offset)
        : MappedRing(size, on_cpu), mapping_(fd, FALCORE_RING_DATA + size + FALCORE_RING_SLACK,
                                             offset, PROT_READ | PROT_WRITE),
          ring_(reinterpret_cast<falcore_ring *>(mapping_.data())),
          data_(mapping_.data() + FALCORE_RING_DATA) {
        read_from(&ring_->tail);
    }

    void refresh() override { see(load(&ring_->head)); }

    bool peek(Record &record) override {
        if (position_ == head_)
            return false;
        record.data = data_ + offset_of(position_);
        // A record may run into the slack, never past it.
        record.available = FALCORE_EVENT_MAX;
        __builtin_prefetch(record.data + 128);
        return true;
    }

    void advance(uint32_t length) override {
        const uint64_t step = (length + 7) & ~7ULL, at = offset_of(position_);
        consume(at + step >= size_ ? size_ - at : step);
    }

private:
    Mapping mapping_;
    falcore_ring *ring_;
    const uint8_t *data_;
};

} // namespace

std::unique_ptr<Ring> map_array_ring(int fd, uint64_t size, int cpu, uint64_t offset) {
    return std::make_unique<ArrayRing>(fd, size, cpu, offset);
}

} // namespace falcore
