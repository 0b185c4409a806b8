// SPDX-License-Identifier: Apache-2.0
#include "procfs_socket.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <vector>

#include "clock.h"
#include "procfs_file.h"

namespace falcore {

namespace {

constexpr int64_t kFresh = 5'000'000'000; // ns that a reading is good for
constexpr size_t kMaxTable = 64 << 20;    // bytes of one table
constexpr size_t kMaxNamespaces = 1024;
constexpr unsigned kListening = 10; // TCP_LISTEN of net/tcp_states.h
enum : uint8_t { kTcp = 2, kUdp = 3, kRaw = 5 };

// The lines of a file that is too large to be had as a whole.
class Lines {
public:
    Lines(int dir, const char *name) : file_(dir, name, O_RDONLY) {}

    bool next(std::string_view &line) {
        while (!take_whole(line))
            if (!fill())
                return take_line(rest_, line);
        return true;
    }

private:
    bool take_whole(std::string_view &line) {
        return rest_.find('\n') != std::string_view::npos && take_line(rest_, line);
    }
    bool fill() {
        if (!file_.valid() || total_ >= kMaxTable || rest_.size() == sizeof buffer_)
            return false;
        if (!rest_.empty())
            std::memmove(buffer_, rest_.data(), rest_.size());
        const ssize_t got =
            ::read(file_.fd(), buffer_ + rest_.size(), sizeof buffer_ - rest_.size());
        if (got <= 0)
            return false;
        total_ += static_cast<size_t>(got);
        rest_ = {buffer_, rest_.size() + static_cast<size_t>(got)};
        return true;
    }

    FileHandle file_;
    char buffer_[32768];
    std::string_view rest_{buffer_, 0};
    size_t total_ = 0;
};

// The row of that inode in a list ordered by inode; null when there is none.
template<typename Row> const Row *row_of(const std::vector<Row> &rows, uint64_t ino) {
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), ino,
                         [](const Row &row, uint64_t wanted) { return row.ino < wanted; });
    return at != rows.end() && at->ino == ino ? &*at : nullptr;
}

template<typename Row> void order(std::vector<Row> &rows) {
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.ino < b.ino; });
}

// HEX:PORT; the address is printed as words of the machine's own byte order.
bool take_address(std::string_view &text, bool v6, std::array<uint32_t, 4> &address,
                  uint16_t &port) {
    std::string_view word = take_word(text);
    const size_t digits = v6 ? 32 : 8;
    if (word.size() <= digits + 1 || word[digits] != ':')
        return false;
    for (size_t i = 0; i < digits / 8; ++i) {
        std::string_view part = word.substr(8 * i, 8);
        if (!take_number(part, address[i], 16))
            return false;
    }
    word.remove_prefix(digits + 1);
    return take_number(word, port, 16);
}

using Address = std::array<uint32_t, 4>;

std::string endpoint(const Address &address, bool v6, bool mapped, uint16_t port) {
    char text[INET6_ADDRSTRLEN] = "";
    const uint32_t *words = mapped ? &address[3] : address.data();
    inet_ntop(v6 ? AF_INET6 : AF_INET, words, text, sizeof text);
    return std::string(text) + ':' + std::to_string(port);
}

bool is_mapped(const Address &a) {
    return a[0] == 0 && a[1] == 0 && a[2] == htonl(0xffff);
}

Endpoint ends(const Address &address, bool v6, bool mapped, uint16_t port) {
    Endpoint end;
    std::memcpy(end.ip.data(), mapped ? &address[3] : address.data(), v6 ? 16 : 4);
    end.port = port;
    return end;
}

} // namespace

void SocketCache::Namespace::read_inet(int dir, const char *name, bool v6, uint8_t l4) {
    Lines lines(dir, name);
    std::string_view line;
    lines.next(line); // the heading
    while (lines.next(line)) {
        Inet socket;
        socket.v6 = v6;
        socket.l4 = l4;
        take_word(line); // the slot
        unsigned state;
        if (!take_address(line, v6, socket.local, socket.local_port) ||
            !take_address(line, v6, socket.remote, socket.remote_port) ||
            !take_number(line, state, 16))
            continue;
        for (int skip = 0; skip < 5; ++skip) // queues, timer, retransmits, uid, timeout
            take_word(line);
        if (!take_number(line, socket.ino) || socket.ino == 0)
            continue;
        if (l4 == kTcp && state == kListening)
            listening[socket.local_port] = true;
        inet.push_back(socket);
    }
}

void SocketCache::Namespace::read_unix(int dir) {
    // address: references protocol flags type state inode [path]
    Lines lines(dir, "net/unix");
    std::string_view line;
    lines.next(line);
    while (lines.next(line)) {
        for (int skip = 0; skip < 6; ++skip)
            take_word(line);
        Unix socket;
        if (!take_number(line, socket.ino))
            continue;
        socket.at = static_cast<uint32_t>(paths.size());
        if (!line.empty())
            paths += line.substr(1);
        socket.size = static_cast<uint32_t>(paths.size()) - socket.at;
        unix_sockets.push_back(socket);
    }
}

void SocketCache::Namespace::read_netlink(int dir) {
    // address family port groups rmem wmem dump locks drops inode
    Lines lines(dir, "net/netlink");
    std::string_view line;
    lines.next(line);
    while (lines.next(line)) {
        for (int skip = 0; skip < 9; ++skip)
            take_word(line);
        if (uint64_t ino; take_number(line, ino))
            netlink.push_back(ino);
    }
}

void SocketCache::Namespace::read(int dir) {
    *this = {};
    listening.resize(65536);
    read_inet(dir, "net/tcp", false, kTcp);
    read_inet(dir, "net/tcp6", true, kTcp);
    read_inet(dir, "net/udp", false, kUdp);
    read_inet(dir, "net/udp6", true, kUdp);
    read_inet(dir, "net/raw", false, kRaw);
    read_inet(dir, "net/raw6", true, kRaw);
    read_unix(dir);
    read_netlink(dir);
    order(inet);
    order(unix_sockets);
    std::sort(netlink.begin(), netlink.end());
}

void SocketCache::Namespace::describe(const Inet &socket, FdInfo &fd) const {
    fd.l4 = socket.l4;
    const bool connected = socket.remote != Address{};
    // An IPv4 connection through an IPv6 socket is an IPv4 connection.
    const bool v6 =
        socket.v6 && !(connected && is_mapped(socket.local) && is_mapped(socket.remote));
    const bool mapped = socket.v6 && !v6;
    const std::string local = endpoint(socket.local, v6, mapped, socket.local_port);
    FdMore &more = fd.edit_more();
    more.source = ends(socket.local, v6, mapped, socket.local_port);
    if (!connected) {
        fd.role = Role::server;
        fd.type = v6 ? FdType::ipv6_server : FdType::ipv4_server;
        fd.name = local;
        return;
    }
    fd.type = v6 ? FdType::ipv6 : FdType::ipv4;
    const std::string remote = endpoint(socket.remote, v6, mapped, socket.remote_port);
    // The client stands first; a local port that something listens on belongs to the server.
    const bool server = !v6 && listening[socket.local_port];
    fd.name = server ? remote + "->" + local : local + "->" + remote;
    fd.role = server ? Role::server : Role::client;
    more.dest = ends(socket.remote, v6, mapped, socket.remote_port);
    if (server)
        std::swap(more.source, more.dest);
}

bool SocketCache::find(int dir, uint64_t ino, FdInfo &fd) {
    char buffer[64];
    const std::string key(read_link_at(dir, "ns/net", buffer, sizeof buffer));
    if (namespaces_.size() > kMaxNamespaces)
        namespaces_.clear();
    Namespace &ns = namespaces_[key];
    const auto now = static_cast<int64_t>(now_ns(CLOCK_MONOTONIC));
    if (ns.read_at == 0 || now - ns.read_at > kFresh) {
        ns.read(dir);
        ns.read_at = now;
    }
    fd.ino = ino;
    if (std::binary_search(ns.netlink.begin(), ns.netlink.end(), ino)) {
        fd.type = FdType::netlink;
    } else if (const Unix *local = row_of(ns.unix_sockets, ino)) {
        fd.type = FdType::unix_socket;
        fd.name = std::string_view(ns.paths).substr(local->at, local->size);
    } else if (const Inet *socket = row_of(ns.inet, ino)) {
        ns.describe(*socket, fd);
    } else {
        return false;
    }
    return true;
}

} // namespace falcore
