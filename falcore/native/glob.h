// SPDX-License-Identifier: Apache-2.0
// Shell patterns over bytes, as fnmatch(3) without flags reads them in the C locale.
#pragma once

#include <string_view>

namespace falcore {

// `*` is any bytes, slashes too, `?` one byte, `[a-z]` and `[!a-z]` one byte of a set, `\` takes
// the next byte as it is. An unclosed `[` is itself; a pattern that ends in a lone `\` matches
// nothing. With `fold` ASCII letters match in either case. Time is at most the product of both
// lengths.
bool glob_match(std::string_view pattern, std::string_view text, bool fold);

// Whether `path` is `prefix` or lies below it, part by part; parts of `prefix` may be shell
// patterns.
bool under_path(std::string_view path, std::string_view prefix);

// The same bytes with ASCII capitals made small.
constexpr char fold_case(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace falcore
