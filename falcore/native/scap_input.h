// SPDX-License-Identifier: Apache-2.0
// The bytes of a capture file in order, plain or gzip (any number of members): a window that is
// read in place.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace falcore {

class ScapInput {
public:
    // Reads from `fd`, which is duplicated. Throws std::runtime_error naming the errno.
    explicit ScapInput(int fd);
    ~ScapInput();
    ScapInput(const ScapInput &) = delete;
    ScapInput &operator=(const ScapInput &) = delete;

    // The next `size` bytes in one piece, null when the file does not have as many. Valid, and
    // writable, until the next call.
    uint8_t *ensure(size_t size) {
        return end_ - at_ >= size || fill(size) ? window_.data() + at_ : nullptr;
    }
    // What is in the window: at least what ensure() asked for last, if it succeeded.
    size_t available() const { return end_ - at_; }
    // Where the window begins; writable.
    uint8_t *window() { return window_.data() + at_; }
    void consume(size_t size) {
        at_ += size;
        offset_ += size;
    }
    // Moves on by that many bytes; false when the file ends before.
    bool skip(uint64_t size);

    // Bytes of the uncompressed stream before the window.
    uint64_t offset() const { return offset_; }
    // Nothing follows the window.
    bool exhausted() const { return exhausted_; }
    // Why reading stopped before the end of the file; empty when it did not.
    const std::string &error() const { return error_; }

private:
    struct Inflater;

    bool fill(size_t size);
    // Appends at most `room` bytes; 0 at the end or after an error.
    size_t read_some(uint8_t *to, size_t room);
    size_t read_raw(uint8_t *to, size_t room);
    size_t inflate_some(uint8_t *to, size_t room);

    int fd_;
    std::vector<uint8_t> window_;
    size_t at_ = 0, end_ = 0;
    uint64_t offset_ = 0;
    bool exhausted_ = false, started_ = false;
    std::string error_;
    std::unique_ptr<Inflater> inflater_; // null: plain
    std::vector<uint8_t> first_;         // what was read to see which it is
};

} // namespace falcore
