// SPDX-License-Identifier: Apache-2.0
// Handlers of what connects sockets and tells their ends.
#include <cerrno>

#include "address_text.h"
#include "network.h"
#include "socket_ends.h"
#include "state.h"

namespace falcore {

namespace {

constexpr uint8_t kTcp = 2, kUdp = 3; // SCAP_L4_*

bool is_internet(FdType type) {
    return type == FdType::ipv4 || type == FdType::ipv6;
}

// Where nothing else is known, whoever is sent to first is the server; sysdig looks no further than
// IPv4.
Role guess_role(const FdInfo &fd, bool incoming) {
    return incoming && fd.type == FdType::ipv4 ? Role::server : Role::client;
}

std::string sockaddr_text(const Param &address) {
    std::string text;
    append_sockaddr(text, address, true);
    return text;
}

} // namespace

void State::on_accept(const EventView &event, const StateParams &params) {
    const int64_t number = result_of(event, params);
    if (number < 0)
        return;
    const ThreadInfo *thread = actor(event);
    if (!thread)
        return;
    const SocketEnds ends = read_tuple(param_at(event, params.tuple));
    if (ends.type == FdType::unknown)
        return;
    auto fd = make_ref<FdInfo>();
    fd->type = ends.type;
    update_ends(*fd, ends);
    fd->role = Role::server;
    if (ends.type == FdType::unix_socket) {
        fd->name = unix_name(ends);
    } else {
        fd->l4 = kTcp;
        fd->name = socket_name(*fd);
    }
    add_fd(event, *thread, number, std::move(fd));
}

// The descriptor that the event works on, for writing; null when it is not known.
Ref<FdInfo> State::own_fd(const EventView &event, const StateParams &params, int64_t &number,
                          const ThreadInfo *&thread) {
    const Param param = param_at(event, params.fd);
    thread = param.size > 0 ? actor(event) : nullptr;
    if (!thread || !thread->fds)
        return nullptr;
    number = param.s64();
    const FdInfo *known = thread->fds->find(number);
    return known ? make_ref<FdInfo>(*known) : nullptr;
}

void State::on_bind(const EventView &event, const StateParams &params) {
    const Param address = param_at(event, params.address);
    if (result_of(event, params) < 0 || address.size == 0)
        return;
    int64_t number;
    const ThreadInfo *thread;
    auto fd = own_fd(event, params, number, thread);
    if (!fd)
        return;
    fd->name = sockaddr_text(address);
    const SocketEnds ends = read_address(address);
    if (is_internet(ends.type) && ends.source.port > 0) {
        fd->type = ends.type == FdType::ipv4 ? FdType::ipv4_server : FdType::ipv6_server;
        fd->edit_more().source = ends.source;
        fd->role = Role::server;
    }
    thread->fds->set(number, std::move(fd));
}

// On the way in: where to, which stays when the connection is refused.
void State::on_connecting(const EventView &event, const StateParams &params) {
    const Param address = param_at(event, params.address);
    if (address.size == 0)
        return;
    int64_t number;
    const ThreadInfo *thread;
    auto fd = own_fd(event, params, number, thread);
    if (!fd)
        return;
    const SocketEnds to = read_address(address);
    if (is_internet(to.type)) {
        fd->type = to.type;
        fd->edit_more().dest = to.source;
    } else {
        fd->name = sockaddr_text(address);
    }
    thread->fds->set(number, std::move(fd));
}

void State::on_connect(const EventView &event, const StateParams &params) {
    const int64_t result = result_of(event, params);
    if (result < 0 && result != -EINPROGRESS)
        return;
    const SocketEnds ends = read_tuple(param_at(event, params.tuple));
    if (ends.type == FdType::unknown)
        return;
    int64_t number;
    const ThreadInfo *thread;
    auto fd = own_fd(event, params, number, thread);
    if (!fd)
        return;
    if (ends.type == FdType::unix_socket) {
        update_ends(*fd, ends);
        fd->name = unix_name(ends);
    } else {
        fd->type = ends.type;
        if (update_ends(*fd, ends) && fd->role == Role::server && fd->l4 == kUdp)
            swap_ends(*fd);
        fd->name = socket_name(*fd);
    }
    if (fd->role == Role::none)
        fd->role = Role::client;
    thread->fds->set(number, std::move(fd));
}

void State::on_socketpair(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const ThreadInfo *thread = actor(event);
    const Param first = param_at(event, params.fd1), second = param_at(event, params.fd2);
    if (!thread || first.size == 0 || second.size == 0)
        return;
    auto fd = make_ref<FdInfo>();
    fd->type = FdType::unix_socket;
    fd->edit_more().unix_source = param_at(event, params.source).u64();
    fd->edit_more().unix_dest = param_at(event, params.peer).u64();
    const FdRef shared = std::move(fd);
    add_fd(event, *thread, first.s64(), shared);
    add_fd(event, *thread, second.s64(), shared);
}

// What is sent or received tells the ends of a socket that is not connected.
void State::on_transfer(const EventView &event, const StateParams &params) {
    if (result_of(event, params) < 0)
        return;
    const Param tuple = param_at(event, params.tuple);
    if (tuple.size == 0)
        return;
    const Param param = param_at(event, params.fd);
    const ThreadInfo *thread = param.size > 0 ? actor(event) : nullptr;
    const FdInfo *known = thread && thread->fds ? thread->fds->find(param.s64()) : nullptr;
    if (!known || (!known->name.empty() && is_internet(known->type) && known->l4 == kTcp))
        return;
    const SocketEnds ends = read_tuple(tuple);
    if (ends.type == FdType::unknown)
        return;
    auto fd = make_ref<FdInfo>(*known);
    const bool incoming = (event.info->flags & kReadsFromFd) != 0;
    const FdType before = fd->type;
    if (ends.type != FdType::ipv6)
        fd->type = ends.type;
    // The comparison is with the ends under the new type.
    if (!update_ends(*fd, ends)) {
        if (fd->type != before)
            thread->fds->set(param.s64(), std::move(fd));
        return;
    }
    if (ends.type == FdType::unix_socket) {
        fd->name = unix_name(ends);
    } else if (is_internet(fd->type)) {
        if (fd->l4 == 0)
            fd->l4 = kUdp;
        network_.complete(*fd);
        if (fd->role == Role::none)
            fd->role = guess_role(*fd, incoming);
        if (fd->role == (incoming ? Role::client : Role::server))
            swap_ends(*fd);
        fd->name = socket_name(*fd);
    }
    thread->fds->set(param.s64(), std::move(fd));
}

// Nobody told of the socket's making: what sendto says on the way in is taken for a UDP one.
void State::guess_socket(const EventView &event, const ThreadInfo &thread) {
    const Param number = event.param(0);
    if (number.size == 0 || number.s64() < 0 || !thread.fds || thread.fds->find(number.s64()))
        return;
    for (size_t i = 0; i < event.info->nparams; i++) {
        if (event.info->params[i].type != ParamType::SOCKTUPLE || event.param(i).size == 0)
            continue;
        auto fd = make_ref<FdInfo>();
        const uint8_t family = event.param(i).data[0];
        set_socket_type(*fd, family, 2, 17);
        if (is_internet(fd->type))
            thread.fds->set(number.s64(), std::move(fd));
        return;
    }
}

} // namespace falcore
