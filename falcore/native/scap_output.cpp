// SPDX-License-Identifier: Apache-2.0
#include "scap_output.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace falcore {

namespace {

// What gathers before it is written: plain, it should still be in a CPU's cache.
constexpr size_t kPlain = 256 << 10, kMember = 1 << 20;
// How long it may gather, ns: a member of its own for little would not compress well.
constexpr uint64_t kPlainAge = 100000000, kMemberAge = 1000000000;
constexpr int kGzip = 15 + 16, kLevel = 1;

[[noreturn]] void refuse(const std::string &why) {
    throw std::runtime_error(why);
}

// A file that was there: nobody else may have put it there, or be able to read what goes into it.
void take_over(int fd, const InputFile &input) {
    struct stat st {};
    if (fstat(fd, &st) != 0)
        refuse(strerror(errno));
    if (input.ino != 0 && st.st_dev == input.dev && st.st_ino == input.ino)
        refuse("it is the file being read; name another one");
    if (S_ISBLK(st.st_mode))
        refuse("it is a block device");
    if (!S_ISREG(st.st_mode)) {
        if (st.st_uid != 0 && st.st_uid != geteuid())
            refuse("it belongs to user " + std::to_string(st.st_uid) + "; name another one");
        return;
    }
    if (st.st_uid != geteuid())
        refuse("it is there and belongs to user " + std::to_string(st.st_uid) +
               "; remove it or name another one");
    if (st.st_nlink != 1)
        refuse("it has other names too (hard links); remove it or name another one");
    if (fchmod(fd, 0600) != 0 || ftruncate(fd, 0) != 0)
        refuse(strerror(errno));
}

int open_output(const std::string &path, const InputFile &input) {
    if (path == "-") {
        const int fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            refuse(strerror(errno));
        return fd;
    }
    constexpr int kFlags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY;
    int fd = open(path.c_str(), kFlags | O_CREAT | O_EXCL, 0600);
    if (fd >= 0 || errno != EEXIST) {
        if (fd < 0)
            refuse(strerror(errno));
        return fd;
    }
    // Not to wait for a pipe's reader.
    fd = open(path.c_str(), kFlags | O_NONBLOCK);
    if (fd < 0)
        refuse(errno == ELOOP    ? "it is a symbolic link; name the file itself"
               : errno == EISDIR ? "it is a directory; name a file in it"
               : errno == ENXIO  ? "nobody reads that pipe"
                                 : strerror(errno));
    try {
        take_over(fd, input);
    } catch (...) {
        close(fd);
        throw;
    }
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    return fd;
}

uint32_t block_length(const uint8_t *block) {
    uint32_t total;
    std::memcpy(&total, block + 4, sizeof total);
    return total;
}

} // namespace

ScapOutput::ScapOutput(const std::string &path, bool compress, const InputFile &input)
    : fd_(open_output(path, input)), compress_(compress), capacity_(compress ? kMember : kPlain),
      buffer_(std::make_unique<uint8_t[]>(capacity_)) {
    struct stat st {};
    regular_ = path != "-" && fstat(fd_, &st) == 0 && S_ISREG(st.st_mode);
}

ScapOutput::~ScapOutput() {
    flush();
    close(fd_);
}

void ScapOutput::make_room(size_t size) {
    flush();
    if (size <= capacity_)
        return;
    capacity_ = size;
    buffer_ = std::make_unique<uint8_t[]>(capacity_);
}

void ScapOutput::flush_if_old(uint64_t now) {
    if (used_ == 0)
        oldest_ = 0;
    else if (oldest_ == 0)
        oldest_ = now;
    else if (now - oldest_ >= (compress_ ? kMemberAge : kPlainAge))
        flush();
}

void ScapOutput::flush() {
    oldest_ = 0;
    if (used_ != 0 && error_ == 0) {
        const uint8_t *data = buffer_.get();
        size_t size = used_, done = 0;
        if (compress_) {
            deflate_member();
            data = member_.data();
            size = member_.size();
        }
        if (error_ == 0) {
            if (!write_all(data, size, done))
                cut(done);
            else
                written_ += size;
        }
    }
    used_ = 0;
}

bool ScapOutput::write_all(const uint8_t *data, size_t size, size_t &done) {
    while (done < size) {
        const ssize_t n = write(fd_, data + done, size - done);
        if (n > 0) {
            done += static_cast<size_t>(n);
        } else if (n < 0 && errno == EAGAIN) {
            pollfd ready{fd_, POLLOUT, 0};
            poll(&ready, 1, -1);
        } else if (n == 0 || errno != EINTR) {
            error_ = n == 0 ? EIO : errno;
            return false;
        }
    }
    return true;
}

void ScapOutput::cut(size_t done) {
    size_t whole = 0;
    if (!compress_)
        for (uint32_t next; whole + 8 <= done; whole += next)
            if (next = block_length(buffer_.get() + whole); whole + next > done)
                break;
    written_ += whole;
    if (regular_ && whole != done && ftruncate(fd_, static_cast<off_t>(written_)) != 0)
        error_ = errno;
}

void ScapOutput::deflate_member() {
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        error_ = ENOMEM;
        return;
    }
    member_.resize(deflateBound(&stream, used_));
    stream.next_in = buffer_.get();
    stream.avail_in = static_cast<uInt>(used_);
    stream.next_out = member_.data();
    stream.avail_out = static_cast<uInt>(member_.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        error_ = EIO;
    member_.resize(stream.total_out);
    deflateEnd(&stream);
}

} // namespace falcore
