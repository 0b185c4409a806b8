// SPDX-License-Identifier: Apache-2.0
// Parameters about sockets, from what drivers send of them.
#pragma once

#include <cstdint>
#include <string_view>

namespace falcore {

// The most bytes that each of these writes, but write_option: one more than the option has.
inline constexpr size_t kTupleMax = 1 + 2 * 8 + 109;
inline constexpr size_t kAddressMax = 1 + 109;

// Writes a SOCKTUPLE; returns its bytes, 0 where nothing is known. `block` is the socket
// (drivers/abi/socket_block.h), `address` the peer's as the caller has it, for a socket that is not
// connected. What comes in has the peer first.
uint32_t write_tuple(uint8_t *to, std::string_view block, std::string_view address, bool inbound);

// Writes a SOCKADDR of the caller's; returns its bytes, 0 where it is none.
uint32_t write_address(uint8_t *to, std::string_view address);

// Writes the value of a socket option (PT_DYN); returns its bytes.
uint32_t write_option(uint8_t *to, int level, int name, std::string_view value);

// The public numbers of an option's level and name, 0 where they have none.
uint8_t public_option_level(int level);
uint8_t public_option_name(int level, int name);

} // namespace falcore
