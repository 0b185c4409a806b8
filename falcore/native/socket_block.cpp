// SPDX-License-Identifier: Apache-2.0
#include "socket_block.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <algorithm>
#include <cstring>

#include "../../drivers/abi/socket_block.h"

namespace falcore {

namespace {

constexpr size_t kInetAddress = 8, kInet6Address = 24; // bytes of a sockaddr that say all
constexpr size_t kOwn = 8, kPeer = 24;                 // of a block
// The kinds of a socket option's value (PPM_SOCKOPT_IDX_*).
constexpr uint8_t kBytes = 0, kErrno = 1, kU32 = 2, kU64 = 3, kTime = 4;
constexpr uint64_t kSecond = 1'000'000'000, kMicrosecond = 1000;
// Options that came with 64 bit times (asm-generic/socket.h), and who they are besides.
constexpr struct {
    int name;
    uint8_t known;
} kNewTimes[] = {{63, SO_TIMESTAMP},
                 {64, SO_TIMESTAMPNS},
                 {65, SO_TIMESTAMPING},
                 {66, SO_RCVTIMEO},
                 {67, SO_SNDTIMEO}};
constexpr int kLastKnown = 53; // SO_COOKIE here; see public_option_name()
constexpr int kCookie = 57;

template<class T> T number(std::string_view bytes, size_t at) {
    T value{};
    if (bytes.size() >= at + sizeof value)
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

uint16_t port_of(std::string_view address) {
    return ntohs(number<uint16_t>(address, 2));
}

struct Writer {
    uint8_t *to;
    uint32_t size = 0;

    void byte(uint8_t value) { to[size++] = value; }
    void bytes(std::string_view from) {
        std::copy(from.begin(), from.end(), to + size);
        size += static_cast<uint32_t>(from.size());
    }
    template<class T> void put(T value) {
        std::memcpy(to + size, &value, sizeof value);
        size += sizeof value;
    }
    // A unix name up to its NUL, and a NUL; an abstract one begins behind its own.
    void name(std::string_view from) {
        if (from.starts_with('\0'))
            from.remove_prefix(1);
        bytes(from.substr(0, std::min<size_t>(from.find('\0'), FALCORE_UNIX_NAME_MAX)));
        byte(0);
    }
};

std::string_view unix_name_of(std::string_view block, size_t at, size_t length_at) {
    return block.substr(
        at, std::min<size_t>(number<uint16_t>(block, length_at), FALCORE_UNIX_NAME_MAX));
}

uint32_t write_unix_tuple(Writer out, std::string_view block, std::string_view address,
                          bool inbound) {
    const auto own = number<uint64_t>(block, 8), peer = number<uint64_t>(block, 16);
    out.byte(AF_UNIX);
    out.put(inbound ? own : peer);
    out.put(inbound ? peer : own);
    // The path is the one that is written to.
    if (inbound)
        out.name(unix_name_of(block, FALCORE_UNIX_OWN_NAME, 2));
    else if (peer == 0 && number<uint16_t>(address, 0) == AF_UNIX)
        out.name(address.substr(2));
    else
        out.name(unix_name_of(block, FALCORE_UNIX_PEER_NAME, 4));
    return out.size;
}

} // namespace

uint32_t write_tuple(uint8_t *to, std::string_view block, std::string_view address, bool inbound) {
    const auto family = number<uint16_t>(block, 0);
    Writer out{to};
    if (family == AF_UNIX && block.size() >= FALCORE_UNIX_BLOCK)
        return write_unix_tuple(out, block, address, inbound);
    if ((family != AF_INET && family != AF_INET6) || block.size() < FALCORE_INET_BLOCK)
        return 0;
    const size_t size = family == AF_INET ? 4 : 16;
    auto own_port = number<uint16_t>(block, 2), peer_port = number<uint16_t>(block, 4);
    std::string_view own = block.substr(kOwn, size), peer = block.substr(kPeer, size);
    // An IPv6 socket may be told of an IPv4 address only in the form of an IPv6 one.
    if (peer_port == 0 && number<uint16_t>(address, 0) == family &&
        address.size() >= (family == AF_INET ? kInetAddress : kInet6Address)) {
        peer_port = port_of(address);
        peer = address.substr(family == AF_INET ? 4 : 8, size);
    }
    if (inbound) {
        std::swap(own, peer);
        std::swap(own_port, peer_port);
    }
    out.byte(static_cast<uint8_t>(family));
    out.bytes(own);
    out.put(own_port);
    out.bytes(peer);
    out.put(peer_port);
    return out.size;
}

uint32_t write_address(uint8_t *to, std::string_view address) {
    const auto family = number<uint16_t>(address, 0);
    Writer out{to};
    if (family == AF_UNIX && address.size() >= 2) {
        out.byte(AF_UNIX);
        out.name(address.substr(2));
    } else if (family == AF_INET && address.size() >= kInetAddress) {
        out.byte(AF_INET);
        out.bytes(address.substr(4, 4));
        out.put(port_of(address));
    } else if (family == AF_INET6 && address.size() >= kInet6Address) {
        out.byte(AF_INET6);
        out.bytes(address.substr(8, 16));
        out.put(port_of(address));
    }
    return out.size;
}

uint8_t public_option_level(int level) {
    return level == SOL_SOCKET ? 1 : level == IPPROTO_TCP ? 2 : 0;
}

uint8_t public_option_name(int level, int name) {
    if (level != SOL_SOCKET)
        return 0;
    for (const auto &time : kNewTimes)
        if (time.name == name)
            return time.known;
    // The model has numbers of its own for what came after SO_INCOMING_CPU.
    switch (name) {
    case SO_ATTACH_BPF: return 50;
    case SO_PEERGROUPS: return 51;
    case SO_MEMINFO: return 52;
    case kCookie: return kLastKnown;
    default: return name > 0 && name <= SO_INCOMING_CPU ? static_cast<uint8_t>(name) : 0;
    }
}

uint32_t write_option(uint8_t *to, int level, int name, std::string_view value) {
    Writer out{to};
    switch (level == SOL_SOCKET ? public_option_name(level, name) : 0) {
    case SO_ERROR:
        out.byte(kErrno);
        out.put(-static_cast<int64_t>(number<int32_t>(value, 0)));
        break;
    case SO_RCVTIMEO:
    case SO_SNDTIMEO:
        out.byte(kTime);
        out.put(number<uint64_t>(value, 0) * kSecond + number<uint64_t>(value, 8) * kMicrosecond);
        break;
    case kLastKnown:
        out.byte(kU64);
        out.put(number<uint64_t>(value, 0));
        break;
    case 0:
    case SO_LINGER:
    case SO_PEERCRED:
    case SO_ATTACH_FILTER:
    case SO_BINDTODEVICE:
    case SO_PEERNAME:
    case SO_ATTACH_BPF:
    case SO_PEERGROUPS:
    case SO_MEMINFO:
    case SO_PEERSEC:
        out.byte(kBytes);
        out.bytes(value);
        break;
    default: out.byte(kU32); out.put(number<uint32_t>(value, 0));
    }
    return out.size;
}

} // namespace falcore
