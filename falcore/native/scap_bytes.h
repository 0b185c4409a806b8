// SPDX-License-Identifier: Apache-2.0
// The values of a block's body, appended one after another: what ScapSpan takes apart.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace falcore {

template<typename T> void put(std::vector<uint8_t> &out, T value) {
    const auto *bytes = reinterpret_cast<const uint8_t *>(&value);
    out.insert(out.end(), bytes, bytes + sizeof value);
}

inline void put_bytes(std::vector<uint8_t> &out, const void *data, size_t size) {
    const auto *bytes = static_cast<const uint8_t *>(data);
    out.insert(out.end(), bytes, bytes + size);
}

inline void put_text(std::vector<uint8_t> &out, std::string_view text, size_t limit) {
    text = text.substr(0, limit);
    put(out, static_cast<uint16_t>(text.size()));
    put_bytes(out, text.data(), text.size());
}

// Writes an entry whose length stands before it and counts `own` bytes of itself.
template<typename Fill> void put_sized(std::vector<uint8_t> &out, uint32_t own, Fill fill) {
    const size_t start = out.size();
    put<uint32_t>(out, 0);
    fill();
    const auto size = static_cast<uint32_t>(out.size() - start - 4 + own);
    std::memcpy(out.data() + start, &size, sizeof size);
}

inline void put_ip(std::vector<uint8_t> &out, const std::array<uint8_t, 16> &ip, bool v6) {
    put_bytes(out, ip.data(), v6 ? 16 : 4);
}

} // namespace falcore
