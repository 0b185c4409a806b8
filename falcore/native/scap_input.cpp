// SPDX-License-Identifier: Apache-2.0
#include "scap_input.h"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace falcore {

namespace {

// Small enough for a CPU's cache: the bytes are looked at while they are still in it.
constexpr size_t kWindow = 128 * 1024;
constexpr size_t kCompressed = 64 * 1024;
constexpr int kAutomaticGzip = 15 + 16;

bool is_gzip(const uint8_t *bytes, size_t size) {
    return size >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b;
}

} // namespace

struct ScapInput::Inflater {
    Inflater() : input(kCompressed) {
        if (inflateInit2(&stream, kAutomaticGzip) != Z_OK)
            throw std::runtime_error("zlib: no memory for a decompressor");
    }
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    std::vector<uint8_t> input;
    bool between = false; // a member has ended
};

ScapInput::ScapInput(int fd) : fd_(fcntl(fd, F_DUPFD_CLOEXEC, 0)), window_(kWindow) {
    if (fd_ < 0)
        throw std::runtime_error(std::string("duplicating the descriptor: ") + strerror(errno));
    posix_fadvise(fd_, 0, 0, POSIX_FADV_SEQUENTIAL);
}

ScapInput::~ScapInput() {
    close(fd_);
}

bool ScapInput::fill(size_t size) {
    if (!started_) {
        started_ = true;
        first_.resize(2);
        size_t had = 0, got;
        while (had < 2 && (got = read_raw(first_.data() + had, 2 - had)) > 0)
            had += got;
        first_.resize(had);
        if (is_gzip(first_.data(), had)) {
            inflater_ = std::make_unique<Inflater>();
            std::copy(first_.begin(), first_.end(), inflater_->input.begin());
            inflater_->stream.next_in = inflater_->input.data();
            inflater_->stream.avail_in = static_cast<uInt>(had);
            first_.clear();
        }
    }
    if (exhausted_)
        return false;
    std::memmove(window_.data(), window_.data() + at_, end_ - at_);
    end_ -= at_;
    at_ = 0;
    // A large block makes the window larger as it comes, not because its length says so.
    while (end_ < size) {
        if (end_ == window_.size())
            window_.resize(std::min(std::max(size, kWindow), window_.size() * 2));
        const size_t got = read_some(window_.data() + end_, window_.size() - end_);
        if (got == 0) {
            exhausted_ = true;
            return false;
        }
        end_ += got;
    }
    return true;
}

bool ScapInput::skip(uint64_t size) {
    while (size > 0) {
        const size_t now = std::min<uint64_t>(size, std::max<size_t>(available(), 1));
        if (ensure(now) == nullptr)
            return false;
        consume(now);
        size -= now;
    }
    return true;
}

size_t ScapInput::read_some(uint8_t *to, size_t room) {
    if (!first_.empty()) {
        const size_t size = std::min(room, first_.size());
        std::copy_n(first_.begin(), size, to);
        first_.erase(first_.begin(), first_.begin() + static_cast<std::ptrdiff_t>(size));
        return size;
    }
    return inflater_ ? inflate_some(to, room) : read_raw(to, room);
}

size_t ScapInput::read_raw(uint8_t *to, size_t room) {
    for (;;) {
        const ssize_t got = read(fd_, to, room);
        if (got >= 0)
            return static_cast<size_t>(got);
        if (errno == EINTR)
            continue;
        error_ = std::string("reading failed: ") + strerror(errno);
        return 0;
    }
}

size_t ScapInput::inflate_some(uint8_t *to, size_t room) {
    z_stream &stream = inflater_->stream;
    stream.next_out = to;
    stream.avail_out = static_cast<uInt>(room);
    while (stream.avail_out == room) {
        if (stream.avail_in < (inflater_->between ? 2 : 1)) {
            // What is left of the input moves to the front: a member's first two bytes may be
            // apart.
            uint8_t *input = inflater_->input.data();
            std::memmove(input, stream.next_in, stream.avail_in);
            const size_t got = read_raw(input + stream.avail_in, kCompressed - stream.avail_in);
            stream.next_in = input;
            stream.avail_in += static_cast<uInt>(got);
            if (got == 0) {
                if (!inflater_->between && error_.empty())
                    error_ = "the compressed data end in the middle; the file is cut short";
                return 0;
            }
            continue;
        }
        if (inflater_->between) {
            // Anything but another member is padding, as zlib's own reader takes it.
            if (!is_gzip(stream.next_in, stream.avail_in))
                return 0;
            inflateReset(&stream);
            inflater_->between = false;
        }
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            inflater_->between = true;
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            error_ = std::string("the compressed data are damaged (") +
                     (stream.msg ? stream.msg : "zlib gives no reason") + ")";
            break;
        }
    }
    return room - stream.avail_out;
}

} // namespace falcore
