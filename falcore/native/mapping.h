// SPDX-License-Identifier: Apache-2.0
// A piece of a descriptor's memory, mapped for as long as this lives.
#pragma once

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <sys/mman.h>

namespace falcore {

class Mapping {
public:
    Mapping() = default;
    Mapping(int fd, size_t size, uint64_t offset, int protection) : size_(size) {
        void *at = mmap(nullptr, size, protection, MAP_SHARED, fd, static_cast<off_t>(offset));
        if (at == MAP_FAILED)
            throw std::runtime_error("descriptor " + std::to_string(fd) + " cannot be mapped (" +
                                     std::to_string(size) + " bytes): " + std::strerror(errno));
        data_ = static_cast<uint8_t *>(at);
    }
    ~Mapping() {
        if (data_)
            munmap(data_, size_);
    }
    Mapping(Mapping &&other) noexcept : data_(other.data_), size_(other.size_) {
        other.data_ = nullptr;
    }
    Mapping &operator=(Mapping &&other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        return *this;
    }

    uint8_t *data() const { return data_; }
    size_t size() const { return size_; }

private:
    uint8_t *data_ = nullptr;
    size_t size_ = 0;
};

} // namespace falcore
