// SPDX-License-Identifier: Apache-2.0
#include "procfs_socket.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <set>
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

struct Inet {
    bool v6 = false;
    uint8_t l4 = 0;
    std::array<uint32_t, 4> local{}, remote{};
    uint16_t local_port = 0, remote_port = 0;
    uint64_t ino = 0;
};

std::string read_whole(int dir, const char *name) {
    std::string text;
    const FileHandle file(dir, name, O_RDONLY);
    if (!file.valid())
        return text;
    char chunk[32768];
    ssize_t got;
    while (text.size() < kMaxTable && (got = ::read(file.fd(), chunk, sizeof chunk)) > 0)
        text.append(chunk, static_cast<size_t>(got));
    return text;
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

void read_inet(int dir, const char *name, bool v6, uint8_t l4, std::vector<Inet> &sockets,
               std::set<uint16_t> &listening) {
    const std::string table = read_whole(dir, name);
    std::string_view text = table, line;
    take_line(text, line); // the heading
    while (take_line(text, line)) {
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
            listening.insert(socket.local_port);
        sockets.push_back(socket);
    }
}

std::string endpoint(const Inet &socket, const std::array<uint32_t, 4> &address, bool v6,
                     uint16_t port) {
    char text[INET6_ADDRSTRLEN] = "";
    const uint32_t *words = socket.v6 && !v6 ? &address[3] : address.data();
    inet_ntop(v6 ? AF_INET6 : AF_INET, words, text, sizeof text);
    return std::string(text) + ':' + std::to_string(port);
}

bool is_mapped(const std::array<uint32_t, 4> &a) {
    return a[0] == 0 && a[1] == 0 && a[2] == htonl(0xffff);
}

Endpoint ends(const std::array<uint32_t, 4> &address, bool v6, bool mapped, uint16_t port) {
    Endpoint end;
    std::memcpy(end.ip.data(), mapped ? &address[3] : address.data(), v6 ? 16 : 4);
    end.port = port;
    return end;
}

FdRef describe(const Inet &socket, const std::set<uint16_t> &listening) {
    auto fd = std::make_shared<FdInfo>();
    fd->ino = socket.ino;
    fd->l4 = socket.l4;
    const bool connected = socket.remote != std::array<uint32_t, 4>{};
    // An IPv4 connection through an IPv6 socket is an IPv4 connection.
    const bool v6 =
        socket.v6 && !(connected && is_mapped(socket.local) && is_mapped(socket.remote));
    const std::string local = endpoint(socket, socket.local, v6, socket.local_port);
    const bool mapped = socket.v6 && !v6;
    fd->source = ends(socket.local, v6, mapped, socket.local_port);
    if (!connected) {
        fd->role = Role::server;
        fd->type = v6 ? FdType::ipv6_server : FdType::ipv4_server;
        fd->name = local;
        return fd;
    }
    fd->type = v6 ? FdType::ipv6 : FdType::ipv4;
    const std::string remote = endpoint(socket, socket.remote, v6, socket.remote_port);
    // The client stands first; a local port that something listens on belongs to the server.
    const bool server = !v6 && listening.count(socket.local_port) != 0;
    fd->name = server ? remote + "->" + local : local + "->" + remote;
    fd->role = server ? Role::server : Role::client;
    fd->dest = ends(socket.remote, v6, mapped, socket.remote_port);
    if (server)
        std::swap(fd->source, fd->dest);
    return fd;
}

} // namespace

SocketCache::Table SocketCache::read_tables(int dir) {
    Table table;
    std::vector<Inet> inet;
    std::set<uint16_t> listening;
    read_inet(dir, "net/tcp", false, kTcp, inet, listening);
    read_inet(dir, "net/tcp6", true, kTcp, inet, listening);
    read_inet(dir, "net/udp", false, kUdp, inet, listening);
    read_inet(dir, "net/udp6", true, kUdp, inet, listening);
    read_inet(dir, "net/raw", false, kRaw, inet, listening);
    read_inet(dir, "net/raw6", true, kRaw, inet, listening);
    for (const Inet &socket : inet)
        table[socket.ino] = describe(socket, listening);

    // address: references protocol flags type state inode [path]
    const std::string unix_text = read_whole(dir, "net/unix");
    std::string_view text = unix_text, line;
    take_line(text, line);
    while (take_line(text, line)) {
        for (int skip = 0; skip < 6; ++skip)
            take_word(line);
        auto fd = std::make_shared<FdInfo>();
        if (!take_number(line, fd->ino))
            continue;
        fd->type = FdType::unix_socket;
        if (!line.empty())
            fd->name = line.substr(1);
        table[fd->ino] = std::move(fd);
    }
    // address family port groups rmem wmem dump locks drops inode
    const std::string netlink_text = read_whole(dir, "net/netlink");
    text = netlink_text;
    take_line(text, line);
    while (take_line(text, line)) {
        for (int skip = 0; skip < 9; ++skip)
            take_word(line);
        auto fd = std::make_shared<FdInfo>();
        if (!take_number(line, fd->ino))
            continue;
        fd->type = FdType::netlink;
        table[fd->ino] = std::move(fd);
    }
    return table;
}

FdRef SocketCache::find(int dir, uint64_t ino) {
    char buffer[64];
    const std::string key(read_link_at(dir, "ns/net", buffer, sizeof buffer));
    if (namespaces_.size() > kMaxNamespaces)
        namespaces_.clear();
    Namespace &ns = namespaces_[key];
    const auto now = static_cast<int64_t>(now_ns(CLOCK_MONOTONIC));
    if (ns.read_at == 0 || now - ns.read_at > kFresh) {
        ns.sockets = read_tables(dir);
        ns.read_at = now;
    }
    const auto found = ns.sockets.find(ino);
    return found == ns.sockets.end() ? nullptr : found->second;
}

} // namespace falcore
