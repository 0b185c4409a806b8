// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <algorithm>

namespace falcore {

namespace {

using Address = std::array<uint8_t, 16>;

constexpr Address kLoopback4 = {127, 0, 0, 1};
constexpr Address kLoopback6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

bool in_network(const NetworkInterface &interface, const Address &ip) {
    // Of IPv6 the first half is taken for the network, whatever the mask says.
    for (size_t i = 0; i < (interface.v6 ? 8 : 4); i++) {
        const uint8_t mask = interface.v6 ? 0xff : interface.mask[i];
        if ((interface.address[i] & mask) != (ip[i] & mask))
            return false;
    }
    return true;
}

} // namespace

Address Network::nearest(const Address &ip, bool v6) const {
    const NetworkInterface *found = nullptr;
    int best = 0;
    for (const NetworkInterface &interface : interfaces_) {
        if (interface.v6 != v6)
            continue;
        const bool loopback = interface.address == (v6 ? kLoopback6 : kLoopback4);
        const int fit = interface.address == ip     ? 3
                        : in_network(interface, ip) ? 2
                        : loopback                  ? 0
                                                    : 1;
        if (fit > best) {
            best = fit;
            found = &interface;
        }
    }
    return found ? found->address : Address{};
}

void Network::complete(FdInfo &fd) const {
    if ((fd.type != FdType::ipv4 && fd.type != FdType::ipv6) ||
        (fd.source().has_ip() && fd.dest().has_ip()))
        return;
    FdMore &more = fd.edit_more();
    Endpoint &missing = more.source.has_ip() ? more.dest : more.source;
    const Endpoint &other = more.source.has_ip() ? more.source : more.dest;
    const Address ip = nearest(other.ip, fd.type == FdType::ipv6);
    if (ip == other.ip && more.source.port == more.dest.port)
        return;
    missing.ip = ip;
}

} // namespace falcore
