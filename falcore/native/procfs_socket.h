// SPDX-License-Identifier: Apache-2.0
// Sockets by inode, from /proc/PID/net: one reading serves every process of a network namespace.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "fd.h"

namespace falcore {

class SocketCache {
public:
    // Makes `fd` the socket of that inode in the network namespace of the process whose directory
    // `dir` is; false when the namespace's tables do not list it.
    bool find(int dir, uint64_t ino, FdInfo &fd);
    // Gives back what was read.
    void forget() { namespaces_.clear(); }

private:
    struct Inet {
        uint64_t ino = 0;
        std::array<uint32_t, 4> local{}, remote{};
        uint16_t local_port = 0, remote_port = 0;
        uint8_t l4 = 0;
        bool v6 = false;
    };
    struct Unix {
        uint64_t ino = 0;
        uint32_t at = 0, size = 0; // of its path in `paths`
    };
    // A host may have hundreds of thousands of sockets, few of them asked for: they are kept as
    // they were read, in the order of their inodes.
    struct Namespace {
        void read(int dir);
        void read_inet(int dir, const char *name, bool v6, uint8_t l4);
        void read_unix(int dir);
        void read_netlink(int dir);
        void describe(const Inet &socket, FdInfo &fd) const;

        int64_t read_at = 0; // monotonic ns
        std::vector<Inet> inet;
        std::vector<Unix> unix_sockets;
        std::vector<uint64_t> netlink;
        std::string paths;
        std::vector<bool> listening; // by port
    };

    std::unordered_map<std::string, Namespace> namespaces_; // by the text of the ns/net link
};

} // namespace falcore
