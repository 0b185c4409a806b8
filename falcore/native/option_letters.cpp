// SPDX-License-Identifier: Apache-2.0
#include "option_letters.h"

namespace falcore {

OptionLetters::OptionLetters(std::string_view text) {
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ':')
            continue;
        const auto letter = static_cast<unsigned char>(text[i]);
        known[letter] = true;
        if (i + 1 < text.size() && text[i + 1] == ':')
            with_value[letter] = true;
    }
}

size_t read_options(std::span<const std::string_view> arguments, const OptionLetters &letters,
                    unsigned char selector, std::string_view *results) {
    size_t count = 0;
    for (size_t at = 0; at < arguments.size(); ++at) {
        const std::string_view word = arguments[at];
        if (word.size() > 2 && word.starts_with("--"))
            continue;
        if (word.size() < 2 || word[0] != '-' || word == "--")
            break;
        for (size_t i = 1; i < word.size(); ++i) {
            const auto letter = static_cast<unsigned char>(word[i]);
            const bool wanted = selector == 0 || letter == selector;
            if (!letters.known[letter]) {
                if (selector == 0)
                    results[count++] = "?";
                continue;
            }
            if (!letters.with_value[letter]) {
                if (wanted)
                    results[count++] = word.substr(i, 1);
                continue;
            }
            std::string_view value = word.substr(i + 1);
            bool found = !value.empty();
            if (!found && ++at < arguments.size()) {
                value = arguments[at];
                found = true;
            }
            if (wanted) {
                if (found && selector == 0)
                    results[count++] = word.substr(i, 1);
                results[count++] = value;
            }
            break;
        }
    }
    return count;
}

} // namespace falcore
