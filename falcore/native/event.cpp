// SPDX-License-Identifier: Apache-2.0
#include "event.h"

namespace falcore {

bool EventView::parse_rare(const uint8_t *bytes, size_t available, const EventTable &table,
                           bool recorded) {
    info = nullptr;
    len = 0;
    if (available < kHeaderSize)
        return false;
    const uint32_t whole = load<uint32_t>(bytes + kAtLen);
    const uint32_t count = load<uint32_t>(bytes + kAtCount);
    type = load<uint16_t>(bytes + kAtType);
    const EventInfo *row = table.find(type);
    const bool wide = row != nullptr && (row->flags & kLargePayload) != 0;
    if (whole > available || (whole > kMaxEvent && !(wide && recorded)) || whole < kHeaderSize)
        return false;
    const uint32_t width = wide ? 4 : 2;
    // Divided rather than multiplied: count is the writer's word.
    if (count > (whole - kHeaderSize) / width)
        return false;

    const uint8_t *lengths = bytes + kHeaderSize;
    const uint32_t readable = count < kMaxParams ? count : kMaxParams;
    uint64_t end = kHeaderSize + width * count;
    uint32_t i = 0;
    for (; i < readable; ++i) {
        offset[i] = static_cast<uint32_t>(end);
        end += wide ? load<uint32_t>(lengths + 4 * i) : load<uint16_t>(lengths + 2 * i);
        if (end > whole)
            return false;
    }
    offset[readable] = static_cast<uint32_t>(end);
    for (; i < count; ++i)
        end += wide ? load<uint32_t>(lengths + 4 * i) : load<uint16_t>(lengths + 2 * i);
    if (recorded ? end > whole : end != whole)
        return false;

    nparams = readable;
    take_header(bytes, whole, row);
    return info != nullptr;
}

} // namespace falcore
