// SPDX-License-Identifier: Apache-2.0
// The network interfaces of the machine, where a file tells them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "fd.h"

namespace falcore {

struct NetworkInterface {
    bool v6 = false;
    // An IPv4 address has the first four bytes.
    std::array<uint8_t, 16> address{}, mask{}, broadcast{};
    uint64_t speed = 0; // of the link, as the file has it
    std::string name;
};

class Network {
public:
    void clear() { interfaces_.clear(); }
    void add(NetworkInterface interface) {
        if (interfaces_.size() < kLimit)
            interfaces_.push_back(std::move(interface));
    }
    const std::vector<NetworkInterface> &interfaces() const { return interfaces_; }

    // Fills in the end that has no address: the interface's that reaches the other end.
    void complete(FdInfo &fd) const;

private:
    static constexpr size_t kLimit = 65536;
    std::array<uint8_t, 16> nearest(const std::array<uint8_t, 16> &ip, bool v6) const;

    std::vector<NetworkInterface> interfaces_;
};

} // namespace falcore
