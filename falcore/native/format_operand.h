// SPDX-License-Identifier: Apache-2.0
// Fields and transformers as formats write them.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "expression.h"

namespace falcore {

// A format that cannot be compiled; the culprit is the text from `begin` to `end`.
struct FormatError : std::invalid_argument {
    FormatError(const std::string &message, size_t begin, size_t end)
        : std::invalid_argument(message), begin(begin), end(end) {}

    size_t begin;
    size_t end;
};

// Where the field that begins at `at` ends, its argument included; npos: its bracket is not closed.
size_t field_end(std::string_view format, size_t at);

// Whether a transformer's name and its parenthesis begin at `at`.
bool is_call(std::string_view format, size_t at);

// Reads the transformer at `at`, and moves `at` behind it: `toupper(proc.name)`,
// `join(",", (proc.name, fd.name))`. Throws FormatError.
Expression parse_call(std::string_view format, size_t &at, const EventTable &events);

} // namespace falcore
