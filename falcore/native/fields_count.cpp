// SPDX-License-Identifier: Apache-2.0
// Fields that count: bytes of I/O, errors, and 1 for events of a kind.
#include "fields.h"

namespace falcore {

namespace {

constexpr uint16_t kKindMask = 511;
constexpr uint16_t kMemory = 5;
constexpr uint16_t kIoBase = 32;
constexpr uint16_t kIoRead = 32;
constexpr uint16_t kIoWrite = 33;

enum class Kind : uint8_t { none, file, net, unix_socket, other };

Kind kind_of(const FdInfo *fd) {
    if (fd == nullptr)
        return Kind::none;
    switch (fd->type) {
    case FdType::file:
    case FdType::file_v2:
    case FdType::directory: return Kind::file;
    case FdType::ipv4:
    case FdType::ipv6:
    case FdType::ipv4_server:
    case FdType::ipv6_server: return Kind::net;
    case FdType::unix_socket: return Kind::unix_socket;
    default: return Kind::other;
    }
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    for (const std::string_view one : names)
        if (name == one)
            return true;
    return false;
}

// What an event is about where its descriptor is not known: mostly because it failed to make one.
bool opens_file(const EventInfo &info) {
    return is_one_of(info.name, {"open", "openat", "openat2", "creat", "open_by_handle_at"});
}

bool connects(const EventInfo &info) {
    return is_one_of(info.name, {"accept", "accept4", "connect"});
}

void failure(const EventView &event, bool counts, Value &out) {
    int64_t value;
    if (counts && event_result(event, value))
        out.set_u64(value < 0);
}

void errors(FieldId field, Context &context, Value &out) {
    const EventView &event = *context.event;
    const EventInfo &info = *event.info;
    const Kind kind = kind_of(context.event_fd());
    const bool memory = (info.category & kKindMask) == kMemory;
    const bool file = kind == Kind::file || (kind == Kind::none && opens_file(info));
    const bool net =
        kind == Kind::net || kind == Kind::unix_socket || (kind == Kind::none && connects(info));
    switch (field) {
    case FieldId::evt_count_error_file: failure(event, file, out); return;
    case FieldId::evt_count_error_net: failure(event, net, out); return;
    case FieldId::evt_count_error_memory: failure(event, memory, out); return;
    case FieldId::evt_count_error_other:
        failure(event, !file && !net && (kind != Kind::none || !memory), out);
        return;
    default: failure(event, true, out);
    }
}

// Bytes of an I/O event of that category (0: any), on descriptors of that kind.
void bytes(Context &context, uint16_t category, Kind kind, Value &out) {
    const uint16_t own = context.event->info->category & kKindMask;
    const FdInfo *fd = context.event_fd();
    if (fd == nullptr || (category != 0 ? own != category : (own & kIoBase) == 0))
        return;
    if (kind == Kind::file && fd->type != FdType::file && fd->type != FdType::file_v2)
        return;
    if (kind == Kind::net && kind_of(fd) != Kind::net)
        return;
    int64_t value;
    if (event_result(*context.event, value) && value >= 0)
        out.set_u64(static_cast<uint64_t>(value));
}

} // namespace

void extract_count(FieldId field, const FieldArgument &, Context &context, Value &out) {
    const EventView &event = *context.event;
    int64_t value;
    switch (field) {
    case FieldId::evt_count: out.set_u64(1); return;
    case FieldId::evt_count_exit:
        if (!event.is_enter())
            out.set_u64(1);
        return;
    case FieldId::evt_count_threadinfo:
        out.set_u64(std::string_view(event.info->name) == "procinfo");
        return;
    case FieldId::evt_count_procinfo: {
        const ThreadInfo *thread = context.thread();
        out.set_u64(std::string_view(event.info->name) == "procinfo" && thread != nullptr &&
                    thread->is_main());
        return;
    }
    case FieldId::evt_buflen:
        if ((event.info->category & kKindMask & kIoBase) != 0 && event_result(event, value) &&
            value >= 0)
            out.set_u64(static_cast<uint64_t>(value));
        return;
    case FieldId::evt_buflen_in: bytes(context, kIoRead, Kind::none, out); return;
    case FieldId::evt_buflen_out: bytes(context, kIoWrite, Kind::none, out); return;
    case FieldId::evt_buflen_file: bytes(context, 0, Kind::file, out); return;
    case FieldId::evt_buflen_file_in: bytes(context, kIoRead, Kind::file, out); return;
    case FieldId::evt_buflen_file_out: bytes(context, kIoWrite, Kind::file, out); return;
    case FieldId::evt_buflen_net: bytes(context, 0, Kind::net, out); return;
    case FieldId::evt_buflen_net_in: bytes(context, kIoRead, Kind::net, out); return;
    case FieldId::evt_buflen_net_out: bytes(context, kIoWrite, Kind::net, out); return;
    default: errors(field, context, out);
    }
}

} // namespace falcore
