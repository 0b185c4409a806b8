// SPDX-License-Identifier: Apache-2.0
// The per-CPU array ring (drivers/abi/ring.h says how it works).
#include <atomic>

#include "mapping.h"
#include "ring.h"
#include "ring_counters.h"

namespace falcore {
namespace {

uint64_t load_acquire(const __u64 &word) {
    return __atomic_load_n(&word, __ATOMIC_ACQUIRE);
}

class ArrayRing final : public Ring {
public:
    ArrayRing(int fd, uint64_t size, int on_cpu, uint64_t offset)
        : mapping_(fd, FALCORE_RING_DATA + size + FALCORE_RING_SLACK, offset,
                   PROT_READ | PROT_WRITE),
          ring_(reinterpret_cast<falcore_ring *>(mapping_.data())),
          data_(mapping_.data() + FALCORE_RING_DATA), size_(size) {
        cpu = on_cpu;
        position_ = load_acquire(ring_->tail);
        head_ = position_;
    }

    void refresh() override {
        uint64_t head = load_acquire(ring_->head);
        // A producer never runs more than the ring ahead, nor behind what it has shown.
        if (head - position_ > size_) {
            damaged++;
            position_ = head;
        }
        head_ = head;
    }

    bool peek(Record &record) override {
        if (position_ == head_)
            return false;
        record.data = data_ + (position_ & (size_ - 1));
        // A record may run into the slack, never past it.
        record.available = FALCORE_EVENT_MAX;
        __builtin_prefetch(record.data + 128);
        return true;
    }

    void advance(uint32_t length) override {
        uint64_t step = (length + 7) & ~7ULL, at = position_ & (size_ - 1);
        if (at + step >= size_)
            step = size_ - at;
        if (step > head_ - position_)
            return resynchronise();
        position_ += step;
        if (position_ - released_ > size_ / 16)
            release();
    }

    void release() override {
        __atomic_store_n(&ring_->tail, position_, __ATOMIC_RELEASE);
        released_ = position_;
    }

    uint64_t backlog() const override { return head_ - position_; }

    void resynchronise() override {
        damaged++;
        position_ = head_;
        release();
    }

private:
    Mapping mapping_;
    falcore_ring *ring_;
    const uint8_t *data_;
    uint64_t size_;
    uint64_t position_ = 0, head_ = 0, released_ = 0;
};

} // namespace

std::unique_ptr<Ring> map_array_ring(int fd, uint64_t size, int cpu, uint64_t offset) {
    if (!size || (size & (size - 1)))
        throw std::runtime_error("ring size " + std::to_string(size) + " is not a power of two");
    return std::make_unique<ArrayRing>(fd, size, cpu, offset);
}

} // namespace falcore
