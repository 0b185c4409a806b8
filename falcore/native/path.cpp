// SPDX-License-Identifier: Apache-2.0
#include "path.h"

namespace falcore {

namespace {

// Takes the last component off `out`, keeping the slash before it and, of a rooted path, the root.
void climb(std::string &out) {
    if (out.size() <= 1)
        return;
    out.pop_back();
    while (out.size() > 1 && out.back() != '/')
        out.pop_back();
    if (out.size() == 1 && out[0] != '/')
        out.clear();
}

} // namespace

std::string join_path(std::string_view base, std::string_view path) {
    if (base.size() + path.size() + 1 > kMaxPath)
        return "/DIR_TOO_LONG/FILENAME_TOO_LONG";
    std::string out;
    if (!path.empty() && path[0] != '/') {
        out.reserve(base.size() + path.size());
        out.assign(base);
    } else {
        out.reserve(path.size());
    }
    size_t at = 0;
    while (at < path.size()) {
        const size_t slash = path.find('/', at);
        const bool last = slash == std::string_view::npos;
        const std::string_view part = path.substr(at, last ? path.size() - at : slash - at);
        at = last ? path.size() : slash + 1;
        if (part == "..") {
            climb(out);
            continue;
        }
        if (part == ".")
            continue;
        out.append(part);
        // One slash after each component; none in front of a relative path that climbed to nothing.
        const bool rooted = part.empty() && at == 1;
        if (!last && (rooted || (!out.empty() && out.back() != '/')))
            out.push_back('/');
    }
    if (out.size() > 1 && out.back() == '/')
        out.pop_back();
    return out;
}

} // namespace falcore
