// SPDX-License-Identifier: Apache-2.0
#include "text_list.h"

namespace falcore {

size_t count_texts(std::string_view list) {
    size_t count = 0;
    each_text(list, [&](std::string_view) {
        ++count;
        return true;
    });
    return count;
}

bool text_at(std::string_view list, size_t index, std::string_view &text) {
    bool found = false;
    each_text(list, [&](std::string_view one) {
        found = index-- == 0;
        text = one;
        return !found;
    });
    return found;
}

void append_joined(std::string &out, std::string_view list) {
    bool first = true;
    each_text(list, [&](std::string_view text) {
        if (!first)
            out += ' ';
        out += text;
        first = false;
        return true;
    });
}

bool find_key(std::string_view list, std::string_view key, std::string_view &value) {
    bool found = false;
    each_text(list, [&](std::string_view text) {
        if (text.size() <= key.size() || text[key.size()] != '=' || !text.starts_with(key))
            return true;
        value = text.substr(key.size() + 1);
        found = true;
        return false;
    });
    return found;
}

} // namespace falcore
