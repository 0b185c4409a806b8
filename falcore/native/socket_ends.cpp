// SPDX-License-Identifier: Apache-2.0
#include "socket_ends.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>

#include "address_text.h"
#include "time_text.h"

namespace falcore {

namespace {

constexpr uint8_t kTcp = 2, kUdp = 3, kIcmp = 4, kRaw = 5; // SCAP_L4_*
constexpr size_t kMapped = 12; // bytes before the IPv4 address in a mapped IPv6 one

Endpoint read_end(const uint8_t *at, size_t skip, size_t size) {
    Endpoint end;
    std::copy_n(at + skip, size, end.ip.begin());
    std::memcpy(&end.port, at + skip + size, sizeof end.port);
    return end;
}

void append_end(std::string &out, const Endpoint &end, bool v6, bool ports) {
    (v6 ? append_ipv6 : append_ipv4)(out, end.ip.data());
    if (!ports)
        return;
    out += ':';
    append_unsigned(out, end.port);
}

std::string_view path_of(const Param &param, size_t from) {
    if (param.size <= from)
        return {};
    const std::string_view text = param.bytes().substr(from);
    return text.substr(0, text.find('\0'));
}

} // namespace

void set_socket_type(FdInfo &fd, uint64_t domain, uint64_t type, uint64_t protocol) {
    switch (domain) {
    case AF_UNIX: fd.type = FdType::unix_socket; return;
    case AF_NETLINK: fd.type = FdType::netlink; return;
    case AF_INET: fd.type = FdType::ipv4; break;
    case AF_INET6: fd.type = FdType::ipv6; break;
    default: fd.type = FdType::unknown; return;
    }
    const uint64_t kind = type & 0xff; // without SOCK_NONBLOCK and SOCK_CLOEXEC
    if (kind == SOCK_RAW) {
        fd.l4 = kRaw;
        return;
    }
    switch (protocol) {
    case IPPROTO_TCP: fd.l4 = kTcp; return;
    case IPPROTO_UDP: fd.l4 = kUdp; return;
    case IPPROTO_ICMP: fd.l4 = kIcmp; return;
    case IPPROTO_RAW: fd.l4 = kRaw; return;
    case IPPROTO_IP: fd.l4 = kind == SOCK_STREAM ? kTcp : kind == SOCK_DGRAM ? kUdp : 0; return;
    default: fd.l4 = 0;
    }
}

SocketEnds read_tuple(const Param &param) {
    SocketEnds ends;
    if (param.size == 0)
        return ends;
    const uint8_t *data = param.data;
    if (data[0] == AF_INET && param.size == 13) {
        ends.type = FdType::ipv4;
        ends.source = read_end(data, 1, 4);
        ends.dest = read_end(data, 7, 4);
    } else if (data[0] == AF_INET6 && param.size == 37) {
        const bool mapped = is_mapped_ipv4(data + 1) && is_mapped_ipv4(data + 19);
        ends.type = mapped ? FdType::ipv4 : FdType::ipv6;
        const size_t skip = mapped ? kMapped : 0;
        ends.source = read_end(data + 1, skip, 16 - skip);
        ends.dest = read_end(data + 19, skip, 16 - skip);
    } else if (data[0] == AF_UNIX && param.size >= 17) {
        ends.type = FdType::unix_socket;
        std::memcpy(&ends.unix_source, data + 1, 8);
        std::memcpy(&ends.unix_dest, data + 9, 8);
        ends.path = path_of(param, 17);
    }
    return ends;
}

SocketEnds read_address(const Param &param) {
    SocketEnds ends;
    if (param.size == 0)
        return ends;
    const uint8_t *data = param.data;
    if (data[0] == AF_INET && param.size == 7) {
        ends.type = FdType::ipv4;
        ends.source = read_end(data, 1, 4);
    } else if (data[0] == AF_INET6 && param.size == 19) {
        const bool mapped = is_mapped_ipv4(data + 1);
        ends.type = mapped ? FdType::ipv4 : FdType::ipv6;
        const size_t skip = mapped ? kMapped : 0;
        ends.source = read_end(data + 1, skip, 16 - skip);
    } else if (data[0] == AF_UNIX) {
        ends.type = FdType::unix_socket;
        ends.path = path_of(param, 1);
    }
    return ends;
}

bool update_ends(FdInfo &fd, const SocketEnds &ends) {
    if (ends.type == FdType::unix_socket) {
        FdMore &more = fd.edit_more();
        more.unix_source = ends.unix_source;
        more.unix_dest = ends.unix_dest;
        return true;
    }
    const bool same = fd.source() == ends.source && fd.dest() == ends.dest;
    const bool swapped = fd.source() == ends.dest && fd.dest() == ends.source;
    if (fd.type == ends.type && (same || swapped))
        return false;
    FdMore &more = fd.edit_more();
    bool changed = !(more.source == ends.source);
    more.source = ends.source;
    if (!more.dest.has_ip() && ends.dest.has_ip()) {
        more.dest.ip = ends.dest.ip;
        changed = true;
    }
    if (more.dest.port == 0 && ends.dest.port != 0) {
        more.dest.port = ends.dest.port;
        changed = true;
    }
    return changed;
}

void swap_ends(FdInfo &fd) {
    FdMore &more = fd.edit_more();
    std::swap(more.source, more.dest);
}

std::string socket_name(const FdInfo &fd) {
    const bool v6 = fd.type == FdType::ipv6 || fd.type == FdType::ipv6_server;
    const bool ports = fd.l4 != kIcmp && fd.l4 != kRaw;
    std::string name;
    append_end(name, fd.source(), v6, ports);
    if (fd.type == FdType::ipv4 || fd.type == FdType::ipv6) {
        name += "->";
        append_end(name, fd.dest(), v6, ports);
    }
    return name;
}

std::string unix_name(const SocketEnds &ends) {
    std::string name;
    append_lower_hex(name, ends.unix_source);
    name += "->";
    append_lower_hex(name, ends.unix_dest);
    name += ' ';
    name += ends.path;
    return name;
}

} // namespace falcore
