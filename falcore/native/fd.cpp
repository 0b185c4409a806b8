// SPDX-License-Identifier: Apache-2.0
#include "fd.h"

#include <fcntl.h>

namespace falcore {

const FdMore FdInfo::kNoMore;

FdInfo::FdInfo(const FdInfo &other)
    : type(other.type), role(other.role), l4(other.l4), unseen(other.unseen),
      open_flags(other.open_flags), dev(other.dev), ino(other.ino), name(other.name),
      more_(other.more_ ? std::make_unique<FdMore>(*other.more_) : nullptr) {}

FdInfo &FdInfo::operator=(FdInfo other) noexcept {
    type = other.type;
    role = other.role;
    l4 = other.l4;
    unseen = other.unseen;
    open_flags = other.open_flags;
    dev = other.dev;
    ino = other.ino;
    name = std::move(other.name);
    more_ = std::move(other.more_);
    return *this;
}

FdInfo::~FdInfo() = default;

FdMore &FdInfo::edit_more() {
    if (!more_)
        more_ = std::make_unique<FdMore>();
    return *more_;
}

FdType file_type(uint64_t kind) {
    constexpr uint64_t kUnknown = 0, kDirectory = 4, kSocket = 12;
    switch (kind) {
    case kUnknown: return FdType::unsupported;
    case kDirectory: return FdType::directory;
    case kSocket: return FdType::unknown;
    default: return FdType::file; // a device or a named pipe too: it was opened by a path
    }
}

FdType connected_type(FdType listening) {
    switch (listening) {
    case FdType::ipv4_server: return FdType::ipv4;
    case FdType::ipv6_server: return FdType::ipv6;
    default: return listening;
    }
}

char fd_type_char(FdType type) {
    switch (type) {
    case FdType::file:
    case FdType::file_v2: return 'f';
    case FdType::directory: return 'd';
    case FdType::ipv4:
    case FdType::ipv4_server: return '4';
    case FdType::ipv6:
    case FdType::ipv6_server: return '6';
    case FdType::fifo: return 'p';
    case FdType::unix_socket: return 'u';
    case FdType::event: return 'e';
    case FdType::unknown: return 'o';
    case FdType::unsupported: return 'X';
    case FdType::signalfd: return 's';
    case FdType::eventpoll: return 'l';
    case FdType::inotify: return 'i';
    case FdType::timerfd: return 't';
    case FdType::netlink: return 'n';
    case FdType::bpf: return 'b';
    case FdType::userfaultfd: return 'u';
    case FdType::io_uring: return 'r';
    case FdType::memfd: return 'm';
    case FdType::pidfd: return 'P';
    }
    return '?'; // a number from a file that no enumerator stands for
}

std::string_view fd_type_name(FdType type) {
    switch (type) {
    case FdType::file:
    case FdType::file_v2: return "file";
    case FdType::directory: return "directory";
    case FdType::ipv4:
    case FdType::ipv4_server: return "ipv4";
    case FdType::ipv6:
    case FdType::ipv6_server: return "ipv6";
    case FdType::fifo: return "pipe";
    case FdType::unix_socket: return "unix";
    case FdType::event: return "event";
    case FdType::signalfd: return "signalfd";
    case FdType::eventpoll: return "eventpoll";
    case FdType::inotify: return "inotify";
    case FdType::timerfd: return "timerfd";
    case FdType::netlink: return "netlink";
    case FdType::bpf: return "bpf";
    case FdType::userfaultfd: return "userfaultfd";
    case FdType::io_uring: return "io_uring";
    case FdType::memfd: return "memfd";
    case FdType::pidfd: return "pidfd";
    case FdType::unknown:
    case FdType::unsupported: break;
    }
    return {};
}

FdRef with_cloexec(const FdRef &fd, bool cloexec) {
    if (((fd->open_flags & kOpenCloexec) != 0) == cloexec)
        return fd;
    auto changed = make_ref<FdInfo>(*fd);
    changed->open_flags ^= kOpenCloexec;
    return changed;
}

uint32_t public_open_flags(uint64_t kernel_flags) {
    struct Pair {
        uint64_t kernel;
        uint32_t open;
    };
    // Of the kernel's combined flags all bits have to be there: O_SYNC holds O_DSYNC, O_TMPFILE
    // holds O_DIRECTORY. O_LARGEFILE by number: the C library says 0 where every file is large.
    static constexpr Pair kPairs[] = {
        {O_CREAT, 4},        {O_APPEND, 8},   {O_DSYNC, 16},     {O_EXCL, 32},
        {O_NONBLOCK, 64},    {O_SYNC, 128},   {O_TRUNC, 256},    {O_DIRECT, 512},
        {O_DIRECTORY, 1024}, {0100000, 2048}, {O_CLOEXEC, 4096}, {O_TMPFILE, 8192},
    };
    uint32_t flags = 1; // PPM_O_RDONLY
    switch (kernel_flags & O_ACCMODE) {
    case O_WRONLY: flags = 2; break;
    case O_RDWR: flags = 3; break;
    default: break;
    }
    for (const Pair &pair : kPairs)
        if ((kernel_flags & pair.kernel) == pair.kernel)
            flags |= pair.open;
    return flags;
}

} // namespace falcore
