// SPDX-License-Identifier: Apache-2.0
// The cgroups of a process in the form the events carry: `controller=path`, each ended by NUL.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace falcore {

class CgroupReader {
public:
    // `dir` is the directory of a process.
    std::string read(int dir);

private:
    struct Owned {
        std::string controller, path;
    };
    // Of a version 2 path: each controller with the nearest group that has it, from the path
    // upwards.
    const std::vector<Owned> &resolve(const std::string &path);
    void find_mount();
    std::vector<std::string> controllers(const std::string &path) const;

    bool looked_ = false;
    std::string mount_; // of the version 2 hierarchy, empty: none with controllers
    std::vector<std::string> all_;
    std::unordered_map<std::string, std::vector<Owned>> resolved_;
};

} // namespace falcore
