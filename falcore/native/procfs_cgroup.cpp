// SPDX-License-Identifier: Apache-2.0
#include "procfs_cgroup.h"

#include <algorithm>

#include "procfs_file.h"

namespace falcore {

namespace {

constexpr size_t kMaxCgroups = 4096; // bytes, as in events
constexpr size_t kMaxResolved = 4096;

} // namespace

void CgroupReader::find_mount() {
    looked_ = true;
    std::string text(256 << 10, '\0');
    std::string_view mounts =
        read_file_at(AT_FDCWD, "/proc/self/mountinfo", text.data(), text.size());
    std::string_view line;
    while (take_line(mounts, line)) {
        const size_t dash = line.find(" - cgroup2 ");
        if (dash == std::string_view::npos)
            continue;
        for (int skip = 0; skip < 4; ++skip)
            take_word(line);
        mount_ = take_word(line);
        all_ = controllers("/");
        if (!all_.empty())
            return;
    }
    mount_.clear(); // a version 2 hierarchy without controllers has nothing to say
}

std::vector<std::string> CgroupReader::controllers(const std::string &path) const {
    char buffer[1024];
    std::string_view text = read_file_at(AT_FDCWD, (mount_ + path + "/cgroup.controllers").c_str(),
                                         buffer, sizeof buffer);
    std::vector<std::string> names;
    for (std::string_view word = take_word(text); !word.empty(); word = take_word(text))
        names.emplace_back(word);
    return names;
}

const std::vector<CgroupReader::Owned> &CgroupReader::resolve(const std::string &path) {
    const auto known = resolved_.find(path);
    if (known != resolved_.end())
        return known->second;
    if (resolved_.size() >= kMaxResolved)
        resolved_.clear();
    std::vector<Owned> owned;
    std::string group = path;
    while (owned.size() < all_.size()) {
        for (std::string &name : controllers(group)) {
            const bool new_one = std::none_of(owned.begin(), owned.end(),
                                              [&](const Owned &o) { return o.controller == name; });
            if (new_one)
                owned.push_back({std::move(name), group});
        }
        if (group.size() <= 1)
            break;
        group.resize(std::max<size_t>(group.rfind('/'), 1));
    }
    return resolved_.emplace(path, std::move(owned)).first->second;
}

std::string CgroupReader::read(int dir) {
    char buffer[16384];
    std::string_view text = read_file_at(dir, "cgroup", buffer, sizeof buffer);
    std::string cgroups;
    auto add = [&cgroups](std::string_view controller, std::string_view path) {
        if (cgroups.size() + controller.size() + path.size() + 2 > kMaxCgroups)
            return;
        cgroups.append(controller).append(1, '=').append(path).append(1, '\0');
    };
    std::string_view line;
    while (take_line(text, line)) {
        // hierarchy:controller,controller:path; a path may hold colons itself.
        const size_t first = line.find(':');
        const size_t second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        std::string_view names = line.substr(first + 1, second - first - 1);
        const std::string_view path = line.substr(second + 1);
        if (names.empty()) {
            if (line.substr(0, first) != "0" || path.empty() || path[0] != '/')
                continue;
            if (!looked_)
                find_mount();
            if (mount_.empty())
                continue;
            for (const Owned &owned : resolve(std::string(path)))
                add(owned.controller, owned.path);
            continue;
        }
        while (!names.empty()) {
            const size_t comma = names.find(',');
            add(names.substr(0, comma), path);
            names = comma == std::string_view::npos ? std::string_view{} : names.substr(comma + 1);
        }
    }
    return cgroups;
}

} // namespace falcore
