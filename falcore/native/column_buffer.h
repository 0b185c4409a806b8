// SPDX-License-Identifier: Apache-2.0
// Bytes of a column: they grow at the end and stand where Arrow's readers want them.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace falcore {

class ColumnBuffer {
public:
    ColumnBuffer() = default;
    ColumnBuffer(ColumnBuffer &&other) noexcept
        : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, 0)) {}
    ColumnBuffer &operator=(ColumnBuffer &&other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        return *this;
    }
    ~ColumnBuffer() { std::free(data_); }

    // Never null, so that an empty column has an address too.
    const uint8_t *data() const { return data_ ? data_ : kNothing; }
    uint8_t *data() { return data_; }
    size_t size() const { return size_; }
    // Empties it; the memory stays.
    void clear() { size_ = 0; }
    void reserve(size_t capacity) {
        if (capacity > capacity_)
            move_to(capacity);
    }

    // Room for `count` bytes more at the end.
    uint8_t *extend(size_t count) {
        if (count > capacity_ - size_)
            move_to(capacity_ + capacity_ / 2 > size_ + count ? capacity_ + capacity_ / 2
                                                              : size_ + count + kAlignment);
        uint8_t *at = data_ + size_;
        size_ += count;
        return at;
    }
    template<typename Number> void push(Number value) {
        std::memcpy(extend(sizeof value), &value, sizeof value);
    }
    void append(std::string_view bytes) {
        if (!bytes.empty()) // an empty one may have no address
            std::memcpy(extend(bytes.size()), bytes.data(), bytes.size());
    }
    // Appends a bit behind the `count` that are there.
    void push_bit(int64_t count, bool bit) {
        if ((count & 7) == 0)
            *extend(1) = 0;
        data_[count >> 3] |= static_cast<uint8_t>(bit << (count & 7));
    }

private:
    static constexpr size_t kAlignment = 64;
    alignas(kAlignment) static constexpr uint8_t kNothing[kAlignment] = {};

    void move_to(size_t capacity) {
        capacity = (capacity + kAlignment - 1) / kAlignment * kAlignment;
        auto *data = static_cast<uint8_t *>(std::aligned_alloc(kAlignment, capacity));
        if (!data)
            throw std::bad_alloc();
        if (size_)
            std::memcpy(data, data_, size_);
        std::free(data_);
        data_ = data;
        capacity_ = capacity;
    }

    uint8_t *data_ = nullptr;
    size_t size_ = 0, capacity_ = 0;
};

} // namespace falcore
