// SPDX-License-Identifier: Apache-2.0
// What is known of a file descriptor, and the table of one process's descriptors.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

#include "text.h"

namespace falcore {

// Numbers as in capture files (SCAP_FD_*).
enum class FdType : uint8_t {
    unknown = 0,
    file = 1,
    directory = 2,
    ipv4 = 3,
    ipv6 = 4,
    ipv4_server = 5,
    ipv6_server = 6,
    fifo = 7,
    unix_socket = 8,
    event = 9,
    unsupported = 10,
    signalfd = 11,
    eventpoll = 12,
    inotify = 13,
    timerfd = 14,
    netlink = 15,
    file_v2 = 16,
    bpf = 17,
    userfaultfd = 18,
    io_uring = 19,
    memfd = 20,
    pidfd = 21,
};

// One end of an internet socket. An IPv4 address has the first four bytes.
struct Endpoint {
    std::array<uint8_t, 16> ip{};
    uint16_t port = 0;

    bool operator==(const Endpoint &) const = default;
    bool has_ip() const { return ip != std::array<uint8_t, 16>{}; }
};

// Which side of a connection a socket is.
enum class Role : uint8_t { none, client, server };

struct FdInfo;
using FdRef = Ref<const FdInfo>;

// What sockets have, and what sysdig's form asks of descriptors it would know otherwise: few of
// all.
struct FdMore {
    Endpoint source, dest; // of an internet socket; a server's own end is `source`
    uint64_t unix_source = 0, unix_dest = 0; // kernel addresses
    FdRef seen;                              // of `unseen`: what it was
};

// Immutable once shared: a snapshot of an event keeps the descriptor as it was then. A machine has
// hundreds of thousands: an order that leaves no gaps, 40 bytes, and apart what few of them have.
struct FdInfo {
    mutable RefCount refs;
    FdType type = FdType::unknown;
    Role role = Role::none;
    uint8_t l4 = 0; // SCAP_L4_*, of an internet socket: 2 tcp, 3 udp, 4 icmp, 5 raw
    // Made by an event that sysdig 0.29.3 does not know: to it the number is what it was before. Or
    // by an open whose name is not the file's path: it goes by the name.
    bool unseen = false;
    uint32_t open_flags = 0; // PPM_O_*
    uint32_t dev = 0;
    uint64_t ino = 0;
    Text name; // path, or the printed form for what has no path

    FdInfo() = default;
    FdInfo(const FdInfo &other);
    FdInfo(FdInfo &&) = default;
    FdInfo &operator=(FdInfo other) noexcept;
    ~FdInfo();

    const Endpoint &source() const { return more().source; }
    const Endpoint &dest() const { return more().dest; }
    uint64_t unix_source() const { return more().unix_source; }
    uint64_t unix_dest() const { return more().unix_dest; }
    const FdInfo *seen() const { return more().seen.get(); }
    const FdMore &more() const { return more_ ? *more_ : kNoMore; }
    // For writing: makes room for it.
    FdMore &edit_more();

private:
    static const FdMore kNoMore;

    std::unique_ptr<FdMore> more_;
};

// Public open flags (PPM_O_*) that the state itself acts on.
inline constexpr uint32_t kOpenDirectory = 1024;
inline constexpr uint32_t kOpenCloexec = 4096;
// AT_FDCWD as it travels in events.
inline constexpr int64_t kAtFdcwd = -100;

// By the kind of an inode, DT_* of dirent.h.
FdType file_type(uint64_t kind);
// What accept() makes of such a listening socket.
FdType connected_type(FdType listening);
// The same descriptor with close-on-exec set as asked; shares `fd` when nothing changes.
FdRef with_cloexec(const FdRef &fd, bool cloexec);
// The kernel's open flags (O_*, as in fdinfo) in their public form.
uint32_t public_open_flags(uint64_t kernel_flags);

// The letter sysdig prints before the name ('f', '4', 'u', ...), and fd.type's word ("file",
// "ipv4", ...).
char fd_type_char(FdType type);
std::string_view fd_type_name(FdType type);

} // namespace falcore
