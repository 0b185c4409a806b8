// SPDX-License-Identifier: Apache-2.0
// BPF_MAP_TYPE_RINGBUF as include/uapi/linux/bpf.h and kernel/bpf/ringbuf.c lay it out: a page with
// the consumer's position, a page with the producer's, then the data, mapped twice so that no
// record wraps.
#include <linux/bpf.h>
#include <unistd.h>

#include "mapped_ring.h"
#include "mapping.h"

namespace falcore {
namespace {

class BpfRingbuf final : public MappedRing {
public:
    BpfRingbuf(int fd, uint64_t size, int on_cpu)
        : MappedRing(size, on_cpu), consumer_(fd, page(), 0, PROT_READ | PROT_WRITE),
          producer_(fd, page() + 2 * size, page(), PROT_READ), data_(producer_.data() + page()) {
        read_from(reinterpret_cast<uint64_t *>(consumer_.data()));
    }

    void refresh() override {
        const uint64_t head = load(reinterpret_cast<const uint64_t *>(producer_.data()));
        if (head & 7)
            return resynchronise(); // no record ends there
        see(head);
    }

    bool peek(Record &record) override {
        while (position_ != head_) {
            const uint8_t *at = data_ + offset_of(position_);
            uint32_t length =
                __atomic_load_n(reinterpret_cast<const uint32_t *>(at), __ATOMIC_ACQUIRE);
            if (length & BPF_RINGBUF_BUSY_BIT)
                return false; // still being written: everything behind it waits
            if (length & BPF_RINGBUF_DISCARD_BIT) {
                consume(bytes_of(length & ~BPF_RINGBUF_DISCARD_BIT));
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

    void advance(uint32_t) override { consume(bytes_of(current_)); }

private:
    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    static uint64_t bytes_of(uint32_t length) {
        return (length + BPF_RINGBUF_HDR_SZ + 7ULL) & ~7ULL;
    }

    Mapping consumer_, producer_;
    const uint8_t *data_;
    uint32_t current_ = 0;
};

} // namespace

std::unique_ptr<Ring> map_bpf_ringbuf(int fd, uint64_t size, int cpu) {
    return std::make_unique<BpfRingbuf>(fd, size, cpu);
}

} // namespace falcore
