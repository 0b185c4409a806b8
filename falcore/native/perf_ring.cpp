// SPDX-License-Identifier: Apache-2.0
// Perf pages as include/uapi/linux/perf_event.h lays them out: a control page, then the data. A
// record starts with a header of 8 bytes, which never wraps; its body may.
#include <linux/perf_event.h>

#include <cstddef>
#include <unistd.h>

#include "event.h"
#include "mapping.h"
#include "ring.h"

namespace falcore {
namespace {

class PerfRing final : public Ring {
public:
    PerfRing(int fd, uint64_t size, int on_cpu, bool with_numbers)
        : mapping_(fd, page() + size, 0, PROT_READ | PROT_WRITE),
          control_(reinterpret_cast<perf_event_mmap_page *>(mapping_.data())),
          data_(mapping_.data() + page()), size_(size) {
        cpu = on_cpu;
        numbered = with_numbers;
        position_ = head_ = released_ = __atomic_load_n(&control_->data_tail, __ATOMIC_ACQUIRE);
    }

    void refresh() override {
        const uint64_t head = __atomic_load_n(&control_->data_head, __ATOMIC_ACQUIRE);
        if ((head & 7) || head - position_ > size_) {
            damaged++;
            position_ = head & ~7ULL;
            head_ = position_;
            return release();
        }
        head_ = head;
    }

    bool peek(Record &record) override {
        while (position_ != head_) {
            perf_event_header header;
            std::memcpy(&header, at(position_), sizeof header);
            if (header.size < sizeof header || (header.size & 7) ||
                header.size > head_ - position_) {
                resynchronise();
                return false;
            }
            current_ = header.size;
            if (header.type == PERF_RECORD_SAMPLE)
                return sample(record);
            if (header.type == PERF_RECORD_LOST)
                note_lost();
            position_ += current_;
        }
        return false;
    }

    void advance(uint32_t) override {
        position_ += current_;
        if (position_ - released_ > size_ / 16)
            release();
    }

    void release() override {
        __atomic_store_n(&control_->data_tail, position_, __ATOMIC_RELEASE);
        released_ = position_;
    }

    uint64_t backlog() const override { return head_ - position_; }

    void resynchronise() override {
        damaged++;
        position_ = head_;
        release();
    }

private:
    // PERF_RECORD_SAMPLE with PERF_SAMPLE_RAW alone: the header, u32 size, size bytes.
    static constexpr uint32_t kRawOffset = sizeof(perf_event_header) + sizeof(uint32_t);
    static constexpr uint32_t kNumberSize = 8;
    // PERF_RECORD_LOST: the header, u64 id, u64 lost.
    static constexpr uint32_t kLostSize = sizeof(perf_event_header) + 16;

    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    const uint8_t *at(uint64_t position) const { return data_ + (position & (size_ - 1)); }

    bool sample(Record &record) {
        uint32_t bytes = 0;
        if (current_ >= kRawOffset)
            copy(&bytes, position_ + sizeof(perf_event_header), sizeof bytes);
        if (current_ < kRawOffset || bytes > current_ - kRawOffset ||
            (numbered && bytes < kNumberSize)) {
            resynchronise();
            return false;
        }
        uint32_t skipped = kRawOffset;
        if (numbered) {
            take_number();
            skipped += kNumberSize;
            bytes -= kNumberSize;
        }
        const uint64_t start = (position_ + skipped) & (size_ - 1);
        record.available = bytes;
        if (start + bytes <= size_) {
            record.data = data_ + start;
            __builtin_prefetch(record.data + 128);
        } else {
            // The one event of a lap that lies across the end is read from a copy.
            copy(joined_, position_ + skipped, bytes);
            record.data = joined_;
        }
        return true;
    }

    // Each look at a record comes by here, the first one counts. A number before the expected one
    // is none of ours: the kernel counts upwards.
    void take_number() {
        uint64_t number = 0;
        copy(&number, position_ + kRawOffset, sizeof number);
        if (number < next_number)
            return;
        gaps += number - next_number;
        next_number = number + 1;
    }

    // The kernel's own count of what its pages had no room for. The program that sent them has
    // counted the same by event type; this is only to compare.
    void note_lost() {
        uint64_t lost = 0;
        if (current_ >= kLostSize)
            copy(&lost, position_ + sizeof(perf_event_header) + 8, sizeof lost);
        announced_lost += lost;
    }

    void copy(void *to, uint64_t position, uint32_t bytes) const {
        const uint64_t start = position & (size_ - 1);
        const uint64_t fits = std::min<uint64_t>(bytes, size_ - start);
        std::memcpy(to, data_ + start, fits);
        std::memcpy(static_cast<uint8_t *>(to) + fits, data_, bytes - fits);
    }

    Mapping mapping_;
    perf_event_mmap_page *control_;
    const uint8_t *data_;
    uint64_t size_;
    uint64_t position_ = 0, head_ = 0, released_ = 0;
    uint32_t current_ = 0;
    uint8_t joined_[1 << 16]; // a record's length has 16 bits
};

} // namespace

std::unique_ptr<Ring> map_perf_ring(int fd, uint64_t size, int cpu, bool numbered) {
    if (!size || (size & (size - 1)))
        throw std::runtime_error("ring size " + std::to_string(size) + " is not a power of two");
    return std::make_unique<PerfRing>(fd, size, cpu, numbered);
}

} // namespace falcore
