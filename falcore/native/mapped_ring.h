// SPDX-License-Identifier: Apache-2.0
// What rings in mapped memory have in common: positions of producer and reader that only grow, in
// bytes, of which the ring's size takes the remainder.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include "ring.h"

namespace falcore {

class MappedRing : public Ring {
public:
    void release() final {
        __atomic_store_n(tail_, position_, __ATOMIC_RELEASE);
        released_ = position_;
    }
    uint64_t backlog() const final { return head_ - position_; }
    void resynchronise() final {
        damaged++;
        position_ = head_;
        release();
    }

protected:
    MappedRing(uint64_t size, int on_cpu) : size_(size) {
        if (!size || (size & (size - 1)))
            throw std::runtime_error("ring size " + std::to_string(size) +
                                     " is not a power of two");
        cpu = on_cpu;
    }

    // Where the reader tells the producer what it has consumed; it goes on from what stands there.
    template<typename Word> void read_from(Word *tail) {
        static_assert(sizeof *tail == sizeof *tail_);
        tail_ = reinterpret_cast<uint64_t *>(tail);
        position_ = head_ = released_ = __atomic_load_n(tail_, __ATOMIC_ACQUIRE);
    }
    // A producer never runs more than the ring ahead, nor behind what it has shown.
    void see(uint64_t head) {
        head_ = head;
        if (head - position_ > size_)
            resynchronise();
    }
    void consume(uint64_t bytes) {
        if (bytes > head_ - position_)
            return resynchronise();
        position_ += bytes;
        if (position_ - released_ > size_ / 16)
            release();
    }
    uint64_t offset_of(uint64_t position) const { return position & (size_ - 1); }

    template<typename Word> static uint64_t load(const Word *word) {
        static_assert(sizeof *word == sizeof(uint64_t));
        return __atomic_load_n(reinterpret_cast<const uint64_t *>(word), __ATOMIC_ACQUIRE);
    }

    const uint64_t size_;
    uint64_t position_ = 0, head_ = 0;

private:
    uint64_t *tail_ = nullptr;
    uint64_t released_ = 0;
};

} // namespace falcore
