// SPDX-License-Identifier: Apache-2.0
// Where the text of matches goes: a buffer that is written in large pieces.
#pragma once

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <string>
#include <unistd.h>

namespace falcore {

class Output {
public:
    explicit Output(int fd) : fd_(fd) {}

    std::string &buffer() { return buffer_; }
    int error() const { return error_; } // EPIPE when the reader has gone

    // Writes what has gathered if there is enough of it to be worth a system call.
    void flush_if_large() {
        if (buffer_.size() >= kLarge)
            flush();
    }

    void flush() {
        size_t done = 0;
        while (done < buffer_.size() && !error_) {
            ssize_t n = write(fd_, buffer_.data() + done, buffer_.size() - done);
            if (n >= 0) {
                done += static_cast<size_t>(n);
            } else if (errno == EAGAIN) {
                pollfd ready{fd_, POLLOUT, 0};
                poll(&ready, 1, -1);
            } else if (errno != EINTR) {
                error_ = errno;
            }
        }
        buffer_.clear();
    }

private:
    static constexpr size_t kLarge = 64 * 1024;
    int fd_;
    int error_ = 0;
    std::string buffer_;
};

} // namespace falcore
