// SPDX-License-Identifier: Apache-2.0
// Producers that follow the protocols of both ring kinds, on memory of this process.
#pragma once

#include <linux/bpf.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

#include "event.h"
#include "mapping.h"
#include "ring.h"
#include "ring_counters.h"

namespace falcore::test {

// A memory file, mapped.
class Memory {
public:
    explicit Memory(size_t size)
        : fd_(create(size)), mapping_(fd_, size, 0, PROT_READ | PROT_WRITE) {}
    ~Memory() { close(fd_); }
    Memory(const Memory &) = delete;

    int fd() const { return fd_; }
    uint8_t *data() const { return mapping_.data(); }
    size_t size() const { return mapping_.size(); }

private:
    static int create(size_t size) {
        const int fd = memfd_create("ring", MFD_CLOEXEC);
        if (fd < 0 || ftruncate(fd, static_cast<off_t>(size)) != 0)
            std::abort();
        return fd;
    }

    int fd_;
    Mapping mapping_;
};

// A record as the tests write it: an event header and a tail that says which record it is.
struct Numbered {
    static constexpr uint32_t kShortest = kHeaderSize + 8;

    static void write(uint8_t *at, uint64_t number, uint32_t length) {
        std::memset(at + kHeaderSize, static_cast<int>(number & 0xff), length - kHeaderSize);
        std::memcpy(at, &number, 8);
        std::memcpy(at + 16, &length, 4);
        std::memcpy(at + length - 8, &number, 8);
    }
    // The length of the record, 0 when it is not the one of that number.
    static uint32_t check(const Record &record, uint64_t number) {
        uint64_t first, last;
        uint32_t length;
        std::memcpy(&first, record.data, 8);
        std::memcpy(&length, record.data + 16, 4);
        if (first != number || length < kShortest || length > record.available)
            return 0;
        std::memcpy(&last, record.data + length - 8, 8);
        const uint8_t *middle = record.data + kHeaderSize + (length - kShortest) / 2;
        const bool whole = length < kShortest + 8 || *middle == (number & 0xff);
        return last == number && whole ? length : 0;
    }
    // Mostly short, some long, a few as long as can be; never below kShortest.
    static uint32_t length(std::mt19937_64 &random) {
        const uint64_t kind = random() % 100;
        if (kind == 0)
            return static_cast<uint32_t>(kMaxEvent - random() % 64);
        return kShortest + static_cast<uint32_t>(random() % (kind < 10 ? 8000 : 200));
    }
};

// The writing half of drivers/abi/ring.h, as drivers/modern_ebpf/ring.bpf.h does it.
class ArrayProducer {
public:
    explicit ArrayProducer(uint64_t size)
        : memory(FALCORE_RING_DATA + size + FALCORE_RING_SLACK), size_(size) {}

    falcore_ring &ring() { return *reinterpret_cast<falcore_ring *>(memory.data()); }
    uint8_t *data() { return memory.data() + FALCORE_RING_DATA; }
    std::unique_ptr<Ring> reader() { return map_array_ring(memory.fd(), size_, 3, 0); }

    // False when there is no room.
    bool put(uint64_t number, uint32_t length) {
        const uint64_t head = ring().head;
        if (head - __atomic_load_n(&ring().tail, __ATOMIC_ACQUIRE) > size_ - FALCORE_EVENT_MAX)
            return false;
        const uint64_t at = head & (size_ - 1);
        Numbered::write(data() + at, number, length);
        uint64_t step = (length + 7) & ~7ULL;
        if (at + step >= size_)
            step = size_ - at;
        __atomic_store_n(&ring().head, head + step, __ATOMIC_RELEASE);
        return true;
    }

    Memory memory;

private:
    uint64_t size_;
};

// A file laid out as BPF_MAP_TYPE_RINGBUF maps. The kernel maps its data twice; here each byte is
// written twice.
class BpfProducer {
public:
    explicit BpfProducer(uint64_t size) : memory(2 * page() + 2 * size), size_(size) {}

    static size_t page() { return static_cast<size_t>(sysconf(_SC_PAGESIZE)); }
    std::unique_ptr<Ring> reader() { return map_bpf_ringbuf(memory.fd(), size_, 3); }
    uint64_t &consumer() { return *reinterpret_cast<uint64_t *>(memory.data()); }
    uint64_t &producer() { return *reinterpret_cast<uint64_t *>(memory.data() + page()); }
    uint8_t *data() { return memory.data() + 2 * page(); }

    // Where the record starts, -1 when there is no room. It stays busy until commit().
    int64_t reserve(uint32_t length) {
        const uint64_t head = producer(), step = (length + BPF_RINGBUF_HDR_SZ + 7ULL) & ~7ULL;
        if (head + step - __atomic_load_n(&consumer(), __ATOMIC_ACQUIRE) > size_ - 1)
            return -1;
        set_header(head, length | BPF_RINGBUF_BUSY_BIT);
        __atomic_store_n(&producer(), head + step, __ATOMIC_RELEASE);
        return static_cast<int64_t>(head);
    }
    void write(int64_t at, uint64_t number, uint32_t length) {
        scratch_.resize(length);
        Numbered::write(reinterpret_cast<uint8_t *>(scratch_.data()), number, length);
        store(static_cast<uint64_t>(at) + BPF_RINGBUF_HDR_SZ, scratch_);
    }
    // Bytes of the ring, in both copies.
    void store(uint64_t position, const std::string &bytes) {
        const uint64_t at = position & (size_ - 1), fits = std::min(bytes.size(), size_ - at);
        for (uint8_t *copy : {data() + size_, data()}) {
            std::memcpy(copy + at, bytes.data(), fits);
            std::memcpy(copy, bytes.data() + fits, bytes.size() - fits);
        }
    }
    void commit(int64_t at, uint32_t length, bool discard = false) {
        set_header(static_cast<uint64_t>(at),
                   length | (discard ? BPF_RINGBUF_DISCARD_BIT + 0U : 0U));
    }
    bool put(uint64_t number, uint32_t length) {
        const int64_t at = reserve(length);
        if (at < 0)
            return false;
        write(at, number, length);
        commit(at, length);
        return true;
    }
    void set_header(uint64_t at, uint32_t value) {
        uint8_t *header = data() + (at & (size_ - 1));
        for (uint8_t *copy : {header + size_, header})
            __atomic_store_n(reinterpret_cast<uint32_t *>(copy), value, __ATOMIC_RELEASE);
    }

    Memory memory;

private:
    uint64_t size_;
    std::string scratch_;
};

} // namespace falcore::test
