// SPDX-License-Identifier: Apache-2.0
// Lists of texts as the kernel keeps them: arguments, environment, control groups, each ended by a
// NUL.
#pragma once

#include <string>
#include <string_view>

namespace falcore {

// Calls use(text) for each until it returns false.
template<typename Use> void each_text(std::string_view list, Use use) {
    while (!list.empty()) {
        const size_t end = list.find('\0');
        if (!use(list.substr(0, end)) || end == std::string_view::npos)
            return;
        list.remove_prefix(end + 1);
    }
}

size_t count_texts(std::string_view list);
// The text of that number; false when there are not so many.
bool text_at(std::string_view list, size_t index, std::string_view &text);
// Appends all of them with a space between.
void append_joined(std::string &out, std::string_view list);
// The value of `key=value` in a list; false when the key is not in it.
bool find_key(std::string_view list, std::string_view key, std::string_view &value);

} // namespace falcore
