// SPDX-License-Identifier: Apache-2.0
// Perf pages as include/uapi/linux/perf_event.h lays them out: a control page, then the data. A
// record starts with a header of 8 bytes, which never wraps; its body may.
#include <linux/perf_event.h>

#include <cstddef>
#include <unistd.h>

#include "event.h"
#include "mapped_ring.h"
#include "mapping.h"

namespace falcore {
namespace {

class PerfRing final : public MappedRing {
public:
    PerfRing(int fd, uint64_t size, int on_cpu, bool with_numbers)
        : MappedRing(size, on_cpu), mapping_(fd, page() + size, 0, PROT_READ | PROT_WRITE),
          control_(reinterpret_cast<perf_event_mmap_page *>(mapping_.data())),
          data_(mapping_.data() + page()) {
        numbered = with_numbers;
        read_from(&control_->data_tail);
    }

    void refresh() override {
        const uint64_t head = load(&control_->data_head);
        if (head & 7)
            return resynchronise(); // no record ends there
        see(head);
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

    void advance(uint32_t) override { consume(current_); }

private:
    // PERF_RECORD_SAMPLE with PERF_SAMPLE_RAW alone: the header, u32 size, size bytes.
    static constexpr uint32_t kRawOffset = sizeof(perf_event_header) + sizeof(uint32_t);
    static constexpr uint32_t kNumberSize = 8;
    // PERF_RECORD_LOST: the header, u64 id, u64 lost.
    static constexpr uint32_t kLostSize = sizeof(perf_event_header) + 16;

    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    const uint8_t *at(uint64_t position) const { return data_ + offset_of(position); }

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
        const uint64_t start = offset_of(position_ + skipped);
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
        const uint64_t start = offset_of(position);
        const uint64_t fits = std::min<uint64_t>(bytes, size_ - start);
        std::memcpy(to, data_ + start, fits);
        std::memcpy(static_cast<uint8_t *>(to) + fits, data_, bytes - fits);
    }

    Mapping mapping_;
    perf_event_mmap_page *control_;
    const uint8_t *data_;
    uint32_t current_ = 0;
    uint8_t joined_[1 << 16]; // a record's length has 16 bits
};

} // namespace

std::unique_ptr<Ring> map_perf_ring(int fd, uint64_t size, int cpu, bool numbered) {
    return std::make_unique<PerfRing>(fd, size, cpu, numbered);
}

} // namespace falcore
