// SPDX-License-Identifier: Apache-2.0
// What the reader needs of a ring, whatever its kind: records in order, read in place.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace falcore {

// One record: `available` bytes may be looked at; they stay valid until release().
struct Record {
    const uint8_t *data = nullptr;
    uint32_t available = 0;
    int32_t cpu = -1;   // -1: the ring's
    uint32_t notes = 0; // kRecorded, ...; one word, for a record is copied for every event
};
// From a capture file, whose writers were of many kinds.
inline constexpr uint32_t kRecorded = 1;
// Of a file: for the tables, not to be shown.
inline constexpr uint32_t kStateOnly = 2;
// Of a file: a container that was there when it began.
inline constexpr uint32_t kInitial = 4;

// Of a file of falcore's: the event was written in full beside its public form, or without one.
inline constexpr uint32_t kRestored = 8, kUnpublic = 16;

// A producer's counters, by slot (drivers/abi/generated/ids.h).
struct RingCounters {
    std::vector<uint64_t> seen;
    std::vector<std::vector<uint64_t>> lost;                                     // [cause][slot]
    std::vector<std::tuple<uint32_t, uint32_t, uint32_t, uint64_t>> lost_by_cpu; // ..., count
    uint64_t self = 0, compat = 0, filtered = 0;
};

// Nothing a producer's memory says is believed: positions are bounded, lengths are checked by the
// caller.
class Ring {
public:
    virtual ~Ring() = default;

    int cpu = -1;             // the CPU the records happened on; -1: unknown
    bool kernel_clock = true; // timestamps are ns since boot, not since the epoch

    // Takes note of how far the producer is; records after that appear with the next call.
    virtual void refresh() = 0;
    // The next record without consuming it; false when there is none.
    virtual bool peek(Record &record) = 0;
    // Consumes the record of `length` bytes that peek() showed.
    virtual void advance(uint32_t length) = 0;
    // Gives everything consumed back to the producer.
    virtual void release() = 0;
    // Bytes between the reader and the producer, as of refresh().
    virtual uint64_t backlog() const = 0;
    // Damage seen: positions or lengths no producer of ours writes. The ring is resynchronised.
    uint64_t damaged = 0;
    // Loss that the kernel itself announces in the ring: to compare with the programs' own counts,
    // never to add to them.
    uint64_t announced_lost = 0;
    // Of a ring whose records are numbered: how many numbers were left out so far, and the number
    // after the last one seen.
    bool numbered = false;
    uint64_t gaps = 0, next_number = 0;
    // Gives up on everything up to the producer's position, after damage.
    virtual void resynchronise() = 0;

    // Of a capture file: its times are past, and it comes to an end.
    virtual bool recorded() const { return false; }
    virtual bool ended() const { return false; }
    // Why it ended before the file did; empty when it did not.
    virtual const std::string &error() const {
        static const std::string none;
        return none;
    }
};

// Kinds as in falcore.capture.interface.RingKind. `offset` is where the ring starts in the mapping.
// Throws std::runtime_error naming the descriptor and the errno.
std::unique_ptr<Ring> map_array_ring(int fd, uint64_t size, int cpu, uint64_t offset);
std::unique_ptr<Ring> map_bpf_ringbuf(int fd, uint64_t size, int cpu);
// `numbered`: before each event lies its number on this CPU, a u64 (drivers/ebpf/submit.bpf.h).
std::unique_ptr<Ring> map_perf_ring(int fd, uint64_t size, int cpu, bool numbered = false);

} // namespace falcore
