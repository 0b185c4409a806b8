// SPDX-License-Identifier: Apache-2.0
// The wire form of an event, read in place. The bytes belong to the ring (or the file): a view is
// valid until the reader moves on. Layout: drivers/abi/wire.h.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "tables.h"

namespace falcore {

inline constexpr size_t kHeaderSize = 26;
inline constexpr size_t kMaxParams = 32;
// The longest event any driver writes; longer ones are damage.
inline constexpr size_t kMaxEvent = 65536;

// One parameter's bytes. data is null when the event has no such parameter (an older writer).
struct Param {
    const uint8_t *data = nullptr;
    uint32_t size = 0;

    bool present() const { return data != nullptr; }
    std::string_view bytes() const { return {reinterpret_cast<const char *>(data), size}; }
    // A CHARBUF without its final NUL, cut at the first NUL: its length is the writer's word, not
    // ours.
    std::string_view text() const {
        auto all = bytes();
        return all.substr(0, all.find('\0'));
    }
    // Little-endian number of the parameter's own width, zero-extended; 0 when absent.
    uint64_t u64() const {
        uint64_t value = 0;
        if (data)
            std::memcpy(&value, data, size < 8 ? size : 8);
        return value;
    }
    // The same, sign-extended.
    int64_t s64() const {
        switch (size) {
        case 1: return static_cast<int8_t>(u64());
        case 2: return static_cast<int16_t>(u64());
        case 4: return static_cast<int32_t>(u64());
        default: return static_cast<int64_t>(u64());
        }
    }
};

// A validated event. parse() is the only way to make one.
struct EventView {
    const uint8_t *data = nullptr;
    const EventInfo *info = nullptr; // never null after parse()
    uint64_t ts = 0; // ns since the epoch (drivers' clocks are converted while draining)
    uint64_t tid = 0;
    uint32_t len = 0;
    uint32_t nparams = 0; // those that are readable: at most kMaxParams, whatever the event says
    uint16_t type = 0;
    uint16_t cpu = 0;
    bool late = false;         // older than an event already emitted
    bool marked = false;       // shadow mode: the kernel would have left it out
    bool restored = false;     // from a file that has it in full beside its public form
    int32_t generic_code = -1; // PPM_SC code of an event that has nothing else (GenericCalls)
    // The event of the way in that belongs to this one of the way out, where a file has both and
    // the state needs it; else null.
    const EventView *enter = nullptr;
    std::array<uint32_t, kMaxParams + 1>
        offset; // of each parameter from data; offset[n] is the end

    bool is_enter() const { return (type & 1) == 0; }
    Param param(size_t i) const {
        if (i >= nparams)
            return {};
        return {data + offset[i], offset[i + 1] - offset[i]};
    }
    std::string_view bytes() const { return {reinterpret_cast<const char *>(data), len}; }

    // Reads an event of at most `available` bytes. Returns false when a length does not fit (then
    // `len` is 0) or the type is unknown to `table` (then `len` says how much to skip); `info` is
    // null in both. Leaves cpu, late, marked and restored alone: the reader knows them, the bytes
    // do not. `recorded`: from a file, where bytes after the last parameter are no damage.
    bool parse(const uint8_t *bytes, size_t available, const EventTable &table,
               bool recorded = false);

private:
    template<typename T> static T load(const uint8_t *at) {
        T value;
        std::memcpy(&value, at, sizeof value);
        return value;
    }
    void take_header(const uint8_t *bytes, uint32_t whole, const EventInfo *row) {
        data = bytes;
        len = whole;
        ts = load<uint64_t>(bytes + kAtTs);
        tid = load<uint64_t>(bytes + kAtTid);
        info = row;
    }
    bool parse_rare(const uint8_t *bytes, size_t available, const EventTable &table, bool recorded);

    static constexpr uint32_t kLargePayload = 2048; // EF_LARGE_PAYLOAD
    static constexpr size_t kAtTs = 0, kAtTid = 8, kAtLen = 16, kAtType = 20, kAtCount = 22;
};

// What nearly every event is, here: whole, of a known type, with short lengths.
inline bool EventView::parse(const uint8_t *bytes, size_t available, const EventTable &table,
                             bool recorded) {
    enter = nullptr;
    generic_code = -1;
    if (available < kHeaderSize)
        return parse_rare(bytes, available, table, recorded);
    const auto whole = load<uint32_t>(bytes + kAtLen);
    const auto count = load<uint32_t>(bytes + kAtCount);
    type = load<uint16_t>(bytes + kAtType);
    const EventInfo *row = table.find(type);
    if (row == nullptr || (row->flags & kLargePayload) != 0 || whole > available ||
        whole > kMaxEvent || count > kMaxParams || whole < kHeaderSize + 2 * count)
        return parse_rare(bytes, available, table, recorded);
    const uint8_t *lengths = bytes + kHeaderSize;
    uint32_t end = static_cast<uint32_t>(kHeaderSize) + 2 * count; // 32 lengths do not overflow it
    for (uint32_t i = 0; i < count; ++i) {
        offset[i] = end;
        end += load<uint16_t>(lengths + 2 * i);
    }
    if (recorded ? end > whole : end != whole)
        return parse_rare(bytes, available, table, recorded);
    offset[count] = end;
    nparams = count;
    take_header(bytes, whole, row);
    return true;
}

} // namespace falcore
