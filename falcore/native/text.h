// SPDX-License-Identifier: Apache-2.0
// A text that takes eight bytes where there is none, and one block where there is one.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "counted.h"

namespace falcore {

// Its bytes never change: copies share them.
class Text {
public:
    Text() = default;
    Text(std::string_view text) : block_(text.empty() ? nullptr : make(text)) {}
    Text(const std::string &text) : Text(std::string_view(text)) {}
    Text(const char *text) : Text(std::string_view(text)) {}
    Text(const Text &other) : block_(other.block_) {
        if (block_)
            block_->refs.take();
    }
    Text(Text &&other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
    Text &operator=(Text other) noexcept {
        std::swap(block_, other.block_);
        return *this;
    }
    ~Text() {
        if (block_ && block_->refs.drop())
            std::free(block_);
    }

    bool empty() const { return block_ == nullptr; }
    void clear() { *this = Text(); }
    std::string_view view() const {
        return block_ ? std::string_view(reinterpret_cast<const char *>(block_ + 1), block_->size)
                      : std::string_view();
    }
    operator std::string_view() const { return view(); }
    bool operator==(const Text &other) const {
        return block_ == other.block_ || view() == other.view();
    }
    bool operator==(std::string_view other) const { return view() == other; }
    bool operator==(const std::string &other) const { return view() == other; }
    bool operator==(const char *other) const { return view() == other; }

private:
    struct Block { // the bytes follow
        RefCount refs;
        uint32_t size = 0;
    };

    static Block *make(std::string_view text) {
        void *room = std::malloc(sizeof(Block) + text.size());
        if (!room)
            throw std::bad_alloc();
        auto *block = new (room) Block;
        block->refs.take();
        block->size = static_cast<uint32_t>(text.size());
        std::memcpy(reinterpret_cast<char *>(block + 1), text.data(), text.size());
        return block;
    }

    Block *block_ = nullptr;
};

} // namespace falcore
