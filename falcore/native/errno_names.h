// SPDX-License-Identifier: Apache-2.0
// Names of error numbers, signals and capabilities.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace falcore {

// Name of a positive error number as Linux on x86_64 has it, kernel-internal ones included; empty
// when it has none.
std::string_view errno_name(int64_t number);

// "SIGKILL" for 9; empty for 0 and for real-time signals.
std::string_view signal_name(unsigned number);

// Appends "CAP_CHOWN CAP_KILL ..." for the bits of a capability set.
void append_capabilities(std::string &out, uint64_t set);

} // namespace falcore
