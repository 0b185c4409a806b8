// SPDX-License-Identifier: Apache-2.0
// Small files and directories read with as few system calls as it takes, relative to a directory.
#pragma once

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace falcore {

class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int fd) : fd_(fd) {}
    FileHandle(int dir, const char *name, int flags) : fd_(openat(dir, name, flags | O_CLOEXEC)) {}
    FileHandle(FileHandle &&other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~FileHandle() {
        if (fd_ >= 0)
            close(fd_);
    }

    int fd() const { return fd_; }
    bool valid() const { return fd_ >= 0; }

private:
    int fd_ = -1;
};

// Reads up to `size` bytes of dir/name; an empty view when there is nothing or no right to it.
inline std::string_view read_file_at(int dir, const char *name, char *buffer, size_t size) {
    const FileHandle file(dir, name, O_RDONLY);
    if (!file.valid())
        return {};
    size_t have = 0;
    while (have < size) {
        const ssize_t got = ::read(file.fd(), buffer + have, size - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        have += static_cast<size_t>(got);
    }
    return {buffer, have};
}

// The target of the link dir/name, cut at `size`.
inline std::string_view read_link_at(int dir, const char *name, char *buffer, size_t size) {
    const ssize_t got = readlinkat(dir, name, buffer, size);
    return {buffer, got > 0 ? static_cast<size_t>(got) : 0};
}

// Takes a number, and the blanks before it, off the front of `text`.
template<typename T> bool take_number(std::string_view &text, T &value, int base = 10) {
    while (!text.empty() && (text[0] == ' ' || text[0] == '\t'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{})
        return false;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return true;
}

// The number that a folder of /proc is called by.
inline bool pid_of(const char *name, int64_t &pid) {
    std::string_view text = name;
    return take_number(text, pid) && text.empty() && pid > 0;
}

// Takes a word, and the blanks before it, off the front of `text`.
inline std::string_view take_word(std::string_view &text) {
    while (!text.empty() && (text[0] == ' ' || text[0] == '\t'))
        text.remove_prefix(1);
    const std::string_view word = text.substr(0, text.find_first_of(" \t\n"));
    text.remove_prefix(word.size());
    return word;
}

// Takes a line, without its newline, off the front of `text`. False at the end.
inline bool take_line(std::string_view &text, std::string_view &line) {
    if (text.empty())
        return false;
    const size_t end = text.find('\n');
    line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return true;
}

// Calls visit(name) for each entry whose name starts with a digit, which is all that /proc counts
// in.
template<typename Visit> void each_number(int dir, Visit visit) {
    // getdents64 by number: opendir would cost an allocation and an fstat for every process.
    struct Entry {
        uint64_t ino;
        int64_t off;
        uint16_t reclen;
        uint8_t type;
        char name[1];
    };
    alignas(Entry) char buffer[8192];
    for (;;) {
        const long got = syscall(SYS_getdents64, dir, buffer, sizeof buffer);
        if (got <= 0)
            return;
        for (long at = 0; at < got;) {
            const auto *entry = reinterpret_cast<const Entry *>(buffer + at);
            at += entry->reclen;
            if (entry->name[0] >= '0' && entry->name[0] <= '9')
                visit(static_cast<const char *>(entry->name));
        }
    }
}

} // namespace falcore
