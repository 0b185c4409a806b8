// SPDX-License-Identifier: Apache-2.0
// What falcore's capture files hold beside the public format, where other readers skip it: blocks
// of kinds that they do not know before the events, and events with ids above theirs
// (docs/interop.md).
#pragma once

#include <cstdint>
#include <vector>

#include "fd.h"
#include "scap_span.h"
#include "thread.h"

namespace falcore {

// Blocks. The source: whether the events came from a driver, and are to be taken as it sent them.
inline constexpr uint32_t kOwnSource = 0xFA1C0001;
// Of threads and descriptors, what the public lists do not hold.
inline constexpr uint32_t kOwnThreads = 0xFA1C0002, kOwnFds = 0xFA1C0003;
// The rows of drivers' own event types, whose ids are other ones in every process.
inline constexpr uint32_t kOwnTypes = 0xFA1C0004;
inline constexpr uint16_t kDriverIds = 0xC000;
inline constexpr uint32_t kSourceReadProc = 1; // it looked threads up in /proc

// An event of an id of falcore's own stands right before the public event that other readers have
// for it, of the same time and thread; or alone, where they have none. Public ids that the reader
// of the file might know itself are moved out of its way.
inline constexpr uint16_t kFirstOwnId = 0x8000;
inline constexpr uint16_t kMovedIds = 0xB000, kMovedIdsEnd = 0xB800;
inline constexpr uint16_t own_id(uint16_t type) {
    return type < kMovedIdsEnd - kMovedIds ? static_cast<uint16_t>(type + kMovedIds) : type;
}
inline constexpr uint16_t type_of_own(uint16_t id) {
    return id >= kMovedIds && id < kMovedIdsEnd ? static_cast<uint16_t>(id - kMovedIds) : id;
}
// Events that are for the tables alone, with one parameter: a thread that was looked up in /proc, a
// public entry and an own one; some of its descriptors, its id and own entries.
inline constexpr uint16_t kThreadNote = 0xB800, kFdsNote = 0xB802;
// Events were lost before it.
inline constexpr uint16_t kLossNote = 0xB804;

// Of a thread, what its public entry does not hold.
void put_own_thread(std::vector<uint8_t> &out, const ThreadInfo &thread);
bool read_own_thread(ScapSpan &span, int64_t &tid, ThreadInfo &thread, ProcessInfo &process);
// A descriptor, all that is known of it.
void put_own_fd(std::vector<uint8_t> &out, int64_t number, const FdInfo &fd);
bool read_own_fd(ScapSpan &span, int64_t &number, FdInfo &fd);

} // namespace falcore
