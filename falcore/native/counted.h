// SPDX-License-Identifier: Apache-2.0
// References to objects that hold their own count: eight bytes each, and no block beside the
// object.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace falcore {

// The count, a member `refs` of the object; a copy of the object starts with its own.
class RefCount {
public:
    RefCount() = default;
    RefCount(const RefCount &) {}
    RefCount &operator=(const RefCount &) { return *this; }

    void take() { count_.fetch_add(1, std::memory_order_relaxed); }
    // True: that was the last.
    bool drop() {
        // Who holds the only reference has nobody to be careful of.
        return count_.load(std::memory_order_acquire) == 1 ||
               count_.fetch_sub(1, std::memory_order_acq_rel) == 1;
    }

private:
    std::atomic<uint32_t> count_{0};
};

// What std::shared_ptr is. References may be copied and dropped in any thread.
template<typename T> class Ref {
public:
    Ref() = default;
    Ref(std::nullptr_t) {}
    explicit Ref(T *object) : object_(object) { take(); }
    Ref(const Ref &other) : object_(other.object_) { take(); }
    Ref(Ref &&other) noexcept : object_(other.release()) {}
    // To a const object.
    template<typename U> Ref(const Ref<U> &other) : object_(other.get()) { take(); }
    template<typename U> Ref(Ref<U> &&other) noexcept : object_(other.release()) {}
    Ref &operator=(Ref other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Ref() {
        if (object_ && object_->refs.drop())
            delete object_;
    }

    T *get() const { return object_; }
    T *operator->() const { return object_; }
    T &operator*() const { return *object_; }
    explicit operator bool() const { return object_ != nullptr; }
    bool operator==(std::nullptr_t) const { return object_ == nullptr; }
    void reset() { *this = Ref(); }
    // The object without the reference, for another Ref.
    T *release() { return std::exchange(object_, nullptr); }

private:
    void take() {
        if (object_)
            object_->refs.take();
    }

    T *object_ = nullptr;
};

template<typename T, typename... Args> Ref<T> make_ref(Args &&...args) {
    return Ref<T>(new T(std::forward<Args>(args)...));
}

} // namespace falcore
