// SPDX-License-Identifier: Apache-2.0
// What events tell about the ends of sockets, taken over into a descriptor.
#pragma once

#include <string>

#include "event.h"
#include "fd.h"

namespace falcore {

// The type and transport that socket(domain, type, protocol) makes; numbers are Linux's.
void set_socket_type(FdInfo &fd, uint64_t domain, uint64_t type, uint64_t protocol);

// Both ends as an event tells them (SOCKTUPLE), in the event's order.
struct SocketEnds {
    FdType type = FdType::unknown; // ipv4, ipv6 or unix_socket; unknown: no ends in there
    Endpoint source, dest;
    uint64_t unix_source = 0, unix_dest = 0;
    std::string_view path;
};
SocketEnds read_tuple(const Param &param);

// One end (SOCKADDR), as `source`.
SocketEnds read_address(const Param &param);

// Takes the ends over; what is known of the far end stays. False when nothing is new, also when the
// same two ends are told the other way round.
bool update_ends(FdInfo &fd, const SocketEnds &ends);

// The other end first.
void swap_ends(FdInfo &fd);

// The name of a descriptor that has ends: `1.2.3.4:5->6.7.8.9:10`, of a server its own end alone.
std::string socket_name(const FdInfo &fd);
// The name of a unix socket whose ends were told: both addresses and the path.
std::string unix_name(const SocketEnds &ends);

} // namespace falcore
