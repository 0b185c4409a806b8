// SPDX-License-Identifier: Apache-2.0
// The frame of a capture file's blocks: kind, length, body, the length again
// (the pcapng format that sysdig and libs write).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace falcore {

inline constexpr uint32_t kSectionBlock = 0x0A0D0D0A, kMagic = 0x1A2B3C4D;
inline constexpr uint16_t kMajorVersion = 1, kMinorVersion = 2;
inline constexpr size_t kBlockHeader = 8, kTrailer = 4;
// The largest ordinary event block, after its header.
inline constexpr size_t kOrdinaryBlock = 65536;
// A flag of an event: it is for the tables of whoever reads it, and not to be shown.
inline constexpr uint32_t kStateOnlyFlag = 1;

template<typename T> T load(const uint8_t *at) {
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

} // namespace falcore
