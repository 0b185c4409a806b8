// SPDX-License-Identifier: Apache-2.0
// BPF_MAP_TYPE_RINGBUF as include/uapi/linux/bpf.h and kernel/bpf/ringbuf.c lay it out: a page with
// the consumer's position, a page with the producer's, then the data, mapped twice so that no
// record wraps.
#include <linux/bpf.h>
#include <unistd.h>

#include "mapping.h"
#include "ring.h"

namespace falcore {
namespace {

class BpfRingbuf final : public Ring {
public:
    BpfRingbuf(int fd, uint64_t size, int on_cpu)
        : consumer_(fd, page(), 0, PROT_READ | PROT_WRITE),
          producer_(fd, page() + 2 * size, page(), PROT_READ), data_(producer_.data() + page()),
          size_(size) {
        cpu = on_cpu;
        position_ = head_ = load(consumer_.data());
    }

    void refresh() override {
        uint64_t head = load(producer_.data());
        if (head & 7)
            return resynchronise(); // no record ends there
        if (head - position_ > size_) {
            damaged++;
            position_ = head;
        }
        head_ = head;
    }

    bool peek(Record &record) override {
        while (position_ != head_) {
            const uint8_t *at = data_ + (position_ & (size_ - 1));
            uint32_t length =
                __atomic_load_n(reinterpret_cast<const uint32_t *>(at), __ATOMIC_ACQUIRE);
            if (length & BPF_RINGBUF_BUSY_BIT)
                return false; // still being written: everything behind it waits
            if (length & BPF_RINGBUF_DISCARD_BIT) {
                step(length & ~BPF_RINGBUF_DISCARD_BIT);
                continue;
            }
            if (bytes_of(length) > head_ - position_) {
                resynchronise();
                return false;
            }
            record.data = at + BPF_RINGBUF_HDR_SZ;
            record.available = length;
            current_ = length;
            return true;
        }
        return false;
    }

    void advance(uint32_t) override {
        step(current_);
        if (position_ - released_ > size_ / 16)
            release();
    }

    void release() override {
        __atomic_store_n(reinterpret_cast<uint64_t *>(consumer_.data()), position_,
                         __ATOMIC_RELEASE);
        released_ = position_;
    }

    uint64_t backlog() const override { return head_ - position_; }

    void resynchronise() override {
        damaged++;
        position_ = head_;
        release();
    }

private:
    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    static uint64_t load(const uint8_t *at) {
        return __atomic_load_n(reinterpret_cast<const uint64_t *>(at), __ATOMIC_ACQUIRE);
    }
    static uint64_t bytes_of(uint32_t length) {
        return (length + BPF_RINGBUF_HDR_SZ + 7ULL) & ~7ULL;
    }
    void step(uint32_t length) {
        if (bytes_of(length) > head_ - position_)
            return resynchronise();
        position_ += bytes_of(length);
    }

    Mapping consumer_, producer_;
    const uint8_t *data_;
    uint64_t size_;
    uint64_t position_ = 0, head_ = 0, released_ = 0;
    uint32_t current_ = 0;
};

} // namespace

std::unique_ptr<Ring> map_bpf_ringbuf(int fd, uint64_t size, int cpu) {
    if (!size || (size & (size - 1)))
        throw std::runtime_error("ring size " + std::to_string(size) + " is not a power of two");
    return std::make_unique<BpfRingbuf>(fd, size, cpu);
}

} // namespace falcore
