// SPDX-License-Identifier: Apache-2.0
#include "container_id.h"

#include "text_list.h"

namespace falcore {

namespace {

constexpr size_t kDigits = 64;

bool is_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

// The last group of exactly 64 digits: a container in a pod has its own below the pod's. `start` is
// always where a group may begin; whatever is found looking back from 64 further is skipped whole.
std::string_view last_id(std::string_view path) {
    std::string_view found;
    for (size_t start = 0; start + kDigits <= path.size();) {
        size_t end = start + kDigits;
        while (end > start && is_digit(path[end - 1]))
            --end;
        if (end > start) {
            start = end;
            continue;
        }
        end = start + kDigits;
        if (end == path.size() || path[end] == '.' || path[end] == '/')
            found = path.substr(start, kDigits);
        while (end < path.size() && is_digit(path[end]))
            ++end;
        start = end + 1;
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
