// SPDX-License-Identifier: Apache-2.0
// Times and numbers as text, without the cost of stdio.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>

namespace falcore {

inline void append_unsigned(std::string &out, uint64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, static_cast<size_t>(end - digits));
}

inline void append_signed(std::string &out, int64_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, static_cast<size_t>(end - digits));
}

void append_hex(std::string &out, uint64_t value);                    // upper case, no prefix
void append_lower_hex(std::string &out, uint64_t value);              // lower case, no prefix
void append_octal(std::string &out, uint64_t value);                  // one leading 0, `0` alone
void append_padded(std::string &out, uint64_t value, unsigned width); // leading zeros
// Shortest form with at most six digits, as %g prints it.
void append_general(std::string &out, double value);
void append_fixed(std::string &out, double value, int decimals);

// `ts` is ns since the epoch in all of these.
void append_time(std::string &out, uint64_t ts);             // local HH:MM:SS.nnnnnnnnn
void append_time_seconds(std::string &out, uint64_t ts);     // local HH:MM:SS
void append_datetime(std::string &out, uint64_t ts);         // local YYYY-MM-DD HH:MM:SS.nnnnnnnnn
void append_datetime_seconds(std::string &out, uint64_t ts); // local YYYY-MM-DD HH:MM:SS
void append_datetime_zone(std::string &out, uint64_t ts);    // the same and the offset, +0200
// UTC, with `zone` at the end: +0000 as fields print it, Z in JSON.
void append_iso8601(std::string &out, uint64_t ts, const char *zone);

} // namespace falcore
