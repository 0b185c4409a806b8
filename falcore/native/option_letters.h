// SPDX-License-Identifier: Apache-2.0
// Short options in a list of arguments, as getopt(3) reads them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace falcore {

// Which letters are options, and which of them take a value.
struct OptionLetters {
    std::array<bool, 256> known{}, with_value{};

    explicit OptionLetters(std::string_view text);
};

// Most results that `count` arguments of so many bytes in all can give.
constexpr size_t most_options(size_t count, size_t bytes) {
    return count + bytes + 1;
}

// Writes letters and values in order, `?` for an unknown letter, an empty text for a value that is
// missing; long options are passed over, and the first word that is none ends it. Returns how many
// there are. With a selector (not 0) only that option's values, or the letter itself.
size_t read_options(std::span<const std::string_view> arguments, const OptionLetters &letters,
                    unsigned char selector, std::string_view *results);

} // namespace falcore
