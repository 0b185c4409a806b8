// SPDX-License-Identifier: Apache-2.0
#include "container_id.h"

#include "text_list.h"

namespace falcore {

namespace {

constexpr size_t kDigits = 64;

bool is_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

// The last group of exactly 64 digits: a container in a pod has its own below the pod's.
std::string_view last_id(std::string_view path) {
    std::string_view found;
    for (size_t at = 0; at < path.size();) {
        size_t end = at;
        while (end < path.size() && is_digit(path[end]))
            ++end;
        const bool apart = end == path.size() || path[end] == '.' || path[end] == '/';
        if (end - at == kDigits && apart)
            found = path.substr(at, kDigits);
        at = end + 1;
    }
    return found;
}

} // namespace

std::string_view container_id(std::string_view cgroups) {
    std::string_view found;
    each_text(cgroups, [&](std::string_view group) {
        const size_t equals = group.find('=');
        if (equals != std::string_view::npos)
            found = last_id(group.substr(equals + 1));
        return found.empty();
    });
    return found;
}

std::string_view short_container_id(std::string_view id) {
    return id.substr(0, 12);
}

} // namespace falcore
