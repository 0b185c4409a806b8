// SPDX-License-Identifier: Apache-2.0
// Sockets by inode, from /proc/PID/net: one reading serves every process of a network namespace.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "fd.h"

namespace falcore {

class SocketCache {
public:
    // The socket of that inode in the network namespace of the process whose directory `dir` is;
    // null when the namespace's tables do not list it.
    FdRef find(int dir, uint64_t ino);

private:
    using Table = std::unordered_map<uint64_t, FdRef>;
    struct Namespace {
        int64_t read_at = 0; // monotonic ns
        Table sockets;
    };
    static Table read_tables(int dir);

    std::unordered_map<std::string, Namespace> namespaces_; // by the text of the ns/net link
};

} // namespace falcore
