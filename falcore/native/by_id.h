// SPDX-License-Identifier: Apache-2.0
// A value for each event id. There are 65536, few of them in use, and memory is taken for those.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <sys/mman.h>
#include <type_traits>
#include <utility>

namespace falcore {

template<typename T> class ById {
    static_assert(std::is_trivially_copyable_v<T>, "zeroed pages are values of it");

public:
    ById() {
        void *at = mmap(nullptr, kSize * sizeof(T), PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (at == MAP_FAILED)
            throw std::bad_alloc();
        values_ = static_cast<T *>(at);
    }
    ById(ById &&other) noexcept : values_(std::exchange(other.values_, nullptr)) {}
    ById &operator=(ById &&other) noexcept {
        std::swap(values_, other.values_);
        return *this;
    }
    ~ById() {
        if (values_)
            munmap(values_, kSize * sizeof(T));
    }

    T &operator[](size_t id) { return values_[id]; }
    const T &operator[](size_t id) const { return values_[id]; }
    static constexpr size_t size() { return kSize; }

private:
    static constexpr size_t kSize = 65536;

    T *values_;
};

} // namespace falcore
