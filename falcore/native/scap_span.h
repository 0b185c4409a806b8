// SPDX-License-Identifier: Apache-2.0
// Bytes of a block, taken one value after another. A read past the end makes the span bad, which is
// looked at once, at the end.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace falcore {

class ScapSpan {
public:
    ScapSpan(const uint8_t *data, size_t size) : begin_(data), at_(data), end_(data + size) {}

    template<typename T> T take() {
        T value{};
        if (left() < sizeof value)
            good_ = false;
        if (!good_)
            return value;
        std::memcpy(&value, at_, sizeof value);
        at_ += sizeof value;
        return value;
    }
    // Text with its length in front. One longer than `limit` is no text that a writer writes.
    std::string_view text(size_t limit) {
        const size_t size = take<uint16_t>();
        if (size > limit)
            good_ = false;
        return bytes(size);
    }
    std::string_view bytes(size_t size) {
        if (left() < size)
            good_ = false;
        if (!good_)
            return {};
        const std::string_view out(reinterpret_cast<const char *>(at_), size);
        at_ += size;
        return out;
    }
    template<size_t N> std::array<uint8_t, N> array() { return take<std::array<uint8_t, N>>(); }

    bool good() const { return good_; }
    size_t left() const { return static_cast<size_t>(end_ - at_); }
    size_t taken() const { return static_cast<size_t>(at_ - begin_); }
    // Nothing after the next `size` bytes belongs here.
    void limit(size_t size) {
        if (size > left())
            good_ = false;
        else
            end_ = at_ + size;
    }

private:
    const uint8_t *begin_, *at_, *end_;
    bool good_ = true;
};

} // namespace falcore
