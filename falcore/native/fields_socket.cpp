// SPDX-License-Identifier: Apache-2.0
// Fields of the two ends of a connection, of the event's descriptor and of those that poll names.
#include "address_text.h"
#include "fields.h"
#include "time_text.h"

namespace falcore {

namespace {

bool is_v4(const FdInfo &fd) {
    return fd.type == FdType::ipv4 || fd.type == FdType::ipv4_server;
}
bool is_server(const FdInfo &fd) {
    return fd.type == FdType::ipv4_server || fd.type == FdType::ipv6_server;
}
bool is_connection(const FdInfo &fd) {
    return fd.type == FdType::ipv4 || fd.type == FdType::ipv6;
}

// The ends by what they are; null where the socket has none such, or nobody knows which is which.
struct Ends {
    const Endpoint *client = nullptr, *server = nullptr, *local = nullptr, *remote = nullptr;

    explicit Ends(const FdInfo &fd) {
        if (is_server(fd)) {
            server = &fd.source();
        } else if (is_connection(fd) && fd.role != Role::none) {
            client = &fd.source();
            server = &fd.dest();
            local = fd.role == Role::client ? client : server;
            remote = fd.role == Role::client ? server : client;
        }
    }
};

std::string_view bytes(const Endpoint &end, const FdInfo &fd) {
    return {reinterpret_cast<const char *>(end.ip.data()), is_v4(fd) ? 4U : 16U};
}

void address(const Endpoint *end, const FdInfo &fd, Value &out) {
    if (end != nullptr)
        out.set_address(bytes(*end, fd));
}

void port(const Endpoint *end, Value &out) {
    if (end != nullptr)
        out.set_u64(end->port);
}

void port_text(const Endpoint *end, Context &context, Value &out) {
    if (end == nullptr)
        return;
    std::string &text = context.scratch();
    append_unsigned(text, end->port);
    out.set_text(text);
}

void either_address(const FdInfo &fd, Context &context, Value &out) {
    if (!is_server(fd) && !is_connection(fd))
        return;
    auto *both = room<std::string_view>(context, 2);
    new (both) std::string_view(bytes(fd.source(), fd));
    new (both + 1) std::string_view(bytes(fd.dest(), fd));
    out.set_addresses({both, is_server(fd) ? 1U : 2U});
}

void either_port(const FdInfo &fd, Context &context, Value &out) {
    if (!is_server(fd) && !is_connection(fd))
        return;
    auto *both = room<int64_t>(context, 2);
    new (both) int64_t(fd.source().port);
    new (both + 1) int64_t(fd.dest().port);
    out.set_numbers({both, is_server(fd) ? 1U : 2U});
}

std::string_view protocol(uint8_t l4) {
    switch (l4) {
    case 2: return "tcp";
    case 3: return "udp";
    case 4: return "icmp";
    case 5: return "raw";
    default: return "<NA>";
    }
}

// One item of fdlist.*; false when the descriptor has none.
bool append_item(std::string &out, FieldId field, int64_t number, const FdInfo *fd) {
    if (field == FieldId::fdlist_nums) {
        append_signed(out, number);
        return true;
    }
    if (field == FieldId::fdlist_names) {
        out += fd != nullptr && !fd->name.empty() ? std::string_view(fd->name) : "<NA>";
        return true;
    }
    if (fd == nullptr || (!is_connection(*fd) && !is_server(*fd)))
        return false;
    const bool client = field == FieldId::fdlist_cips || field == FieldId::fdlist_cports;
    if (client && is_server(*fd))
        return false;
    const Endpoint &end = client || is_server(*fd) ? fd->source() : fd->dest();
    if (field == FieldId::fdlist_cports || field == FieldId::fdlist_sports) {
        append_unsigned(out, end.port);
        return true;
    }
    if (is_v4(*fd))
        append_ipv4(out, end.ip.data());
    else
        append_ipv6(out, end.ip.data());
    return true;
}

} // namespace

void extract_socket(FieldId field, const FieldArgument &, Context &context, Value &out) {
    const FdInfo *found = context.event_fd();
    if (found == nullptr)
        return;
    const FdInfo &fd = *found;
    const Ends ends(fd);
    switch (field) {
    case FieldId::fd_ip:
    case FieldId::fd_net: either_address(fd, context, out); return;
    case FieldId::fd_cip:
    case FieldId::fd_cnet: address(ends.client, fd, out); return;
    case FieldId::fd_sip:
    case FieldId::fd_snet: address(ends.server, fd, out); return;
    case FieldId::fd_lip:
    case FieldId::fd_lnet: address(ends.local, fd, out); return;
    case FieldId::fd_rip:
    case FieldId::fd_rnet: address(ends.remote, fd, out); return;
    case FieldId::fd_port:
    case FieldId::fd_proto: either_port(fd, context, out); return;
    case FieldId::fd_cport: port(ends.client, out); return;
    case FieldId::fd_sport: port(ends.server, out); return;
    case FieldId::fd_lport: port(ends.local, out); return;
    case FieldId::fd_rport: port(ends.remote, out); return;
    case FieldId::fd_cproto: port_text(ends.client, context, out); return;
    case FieldId::fd_sproto: port_text(ends.server, context, out); return;
    case FieldId::fd_lproto: port_text(ends.local, context, out); return;
    case FieldId::fd_rproto: port_text(ends.remote, context, out); return;
    case FieldId::fd_l4proto: out.set_text(protocol(fd.l4)); return;
    case FieldId::fd_sockfamily:
        if (is_connection(fd) || is_server(fd))
            out.set_text("ip");
        else if (fd.type == FdType::unix_socket)
            out.set_text("unix");
        return;
    case FieldId::fd_is_server:
        out.set_boolean(is_server(fd) || (is_connection(fd) && fd.role == Role::server));
        return;
    case FieldId::fd_connected: out.set_boolean(is_connection(fd) && fd.dest().has_ip()); return;
    default: return;
    }
}

void extract_fdlist(FieldId field, const FieldArgument &, Context &context, Value &out) {
    if (context.event->is_enter())
        return;
    const int index = fdlist_param(*context.event->info);
    if (index < 0)
        return;
    std::string &text = context.scratch();
    each_listed_fd(context.event->param(static_cast<size_t>(index)), [&](int64_t number) {
        const size_t before = text.size();
        if (before != 0)
            text += ',';
        if (!append_item(text, field, number, context.fd(number)))
            text.resize(before);
    });
    if (!text.empty())
        out.set_text(text);
}

} // namespace falcore
