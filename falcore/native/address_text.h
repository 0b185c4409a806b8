// SPDX-License-Identifier: Apache-2.0
// Socket addresses as text.
#pragma once

#include <string>

#include "event.h"

namespace falcore {

// Whether an IPv6 address stands for an IPv4 one; that of no host is taken for one, as in libs.
bool is_mapped_ipv4(const uint8_t *at);

void append_ipv4(std::string &out, const uint8_t *address); // 4 bytes, network order
void append_ipv6(std::string &out, const uint8_t *address); // 16 bytes

// The bytes of a SOCKADDR or SOCKTUPLE parameter: `10.0.0.1:80->10.0.0.2:4711`, a path, `NULL` when
// empty, `INVALID ...` when the length does not fit the family. `ascii` drops all but printable
// ASCII from paths.
void append_sockaddr(std::string &out, const Param &param, bool ascii);
void append_socktuple(std::string &out, const Param &param, bool ascii);

} // namespace falcore
