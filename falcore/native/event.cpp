// SPDX-License-Identifier: Apache-2.0
#include "event.h"

namespace falcore {

namespace {

constexpr size_t kAtTs = 0, kAtTid = 8, kAtLen = 16, kAtType = 20, kAtCount = 22;

template<typename T> T load(const uint8_t *at) {
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

} // namespace

bool EventView::parse(const uint8_t *bytes, size_t available, const EventTable &table) {
    info = nullptr;
    len = 0;
    if (available < kHeaderSize)
        return false;
    const uint32_t whole = load<uint32_t>(bytes + kAtLen);
    const uint32_t count = load<uint32_t>(bytes + kAtCount);
    if (whole > available || whole > kMaxEvent || whole < kHeaderSize)
        return false;
    // Divided rather than multiplied: count is the writer's word.
    if (count > (whole - kHeaderSize) / 2)
        return false;

    const uint8_t *lengths = bytes + kHeaderSize;
    uint32_t end = kHeaderSize + 2 * count;
    const uint32_t readable = count < kMaxParams ? count : kMaxParams;
    uint32_t i = 0;
    for (; i < readable; ++i) {
        offset[i] = end;
        end += load<uint16_t>(lengths + 2 * i);
    }
    offset[readable] = end;
    for (; i < count; ++i)
        end += load<uint16_t>(lengths + 2 * i);
    if (end != whole)
        return false;

    data = bytes;
    len = whole;
    ts = load<uint64_t>(bytes + kAtTs);
    tid = load<uint64_t>(bytes + kAtTid);
    type = load<uint16_t>(bytes + kAtType);
    nparams = readable;
    info = table.find(type);
    return info != nullptr;
}

} // namespace falcore
