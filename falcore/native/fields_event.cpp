// SPDX-License-Identifier: Apache-2.0
// Fields of the event itself.
#include <algorithm>
#include <unistd.h>

#include "errno_names.h"
#include "fields.h"
#include "param_text.h"
#include "time_text.h"

namespace falcore {

namespace {

// EF_* and EC_* bits of the event table.
constexpr uint32_t kReads = 8;
constexpr uint32_t kWrites = 16;
constexpr uint32_t kWaits = 128;
constexpr uint16_t kMetaCategory = 4096;
constexpr uint16_t kKindMask = 511;
constexpr uint16_t kIoBase = 32;

// Exit events of the calls that open a path with public open flags.
constexpr uint16_t kOpenExit = 3;
constexpr uint16_t kOpenatExit = 307;
constexpr uint16_t kOpenat2Exit = 327;
constexpr uint32_t kOpenRead = 1;
constexpr uint16_t kCreatExit = 7;
constexpr uint32_t kOpenWrite = 2;
constexpr uint32_t kOpenCreate = 4;
constexpr uint32_t kOpenTmpfile = 8192;
constexpr uint32_t kOpenCreated = 16384;

std::string_view io_kind(const FdInfo *fd) {
    if (fd == nullptr)
        return "unknown";
    switch (fd->type) {
    case FdType::file:
    case FdType::file_v2:
    case FdType::directory: return "file";
    case FdType::ipv4:
    case FdType::ipv6:
    case FdType::ipv4_server:
    case FdType::ipv6_server: return "net";
    case FdType::fifo:
    case FdType::unix_socket:
    case FdType::event:
    case FdType::signalfd:
    case FdType::inotify:
    case FdType::userfaultfd: return "ipc";
    case FdType::unknown:
    case FdType::unsupported:
    case FdType::eventpoll:
    case FdType::timerfd:
    case FdType::netlink:
    case FdType::bpf:
    case FdType::io_uring:
    case FdType::memfd:
    case FdType::pidfd: break;
    }
    return "unknown";
}

std::string_view category_name(Context &context) {
    switch (context.event->info->category & kKindMask) {
    case 1: return "other";
    case 2: return "file";
    case 3: return "net";
    case 4: return "IPC";
    case 5: return "memory";
    case 6: return "process";
    case 7: return "sleep";
    case 8: return "system";
    case 9: return "signal";
    case 10: return "user";
    case 11: return "time";
    case 12: return "processing";
    case kIoBase:
    case kIoBase + 1:
    case kIoBase + 2: return io_kind(context.event_fd());
    case 64: return "wait";
    case 128: return "scheduler";
    case 256: return "internal";
    default: return "unknown";
    }
}

void raw_param(const EventView &event, int index, Value &out) {
    if (index < 0)
        return;
    const Param param = event.param(static_cast<size_t>(index));
    if (!param.present())
        return;
    switch (event.info->params[index].type) {
    case ParamType::CHARBUF:
    case ParamType::FSPATH:
    case ParamType::FSRELPATH:
        if (param.size != 0)
            out.set_text(param.text());
        return;
    case ParamType::BYTEBUF:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST:
    case ParamType::DYN:
    case ParamType::CHARBUFARRAY:
    case ParamType::IPV6ADDR:
    case ParamType::IPADDR:
    case ParamType::IPNET: out.set_bytes(param.bytes()); return;
    default: break;
    }
    if (param.size == 0)
        return;
    switch (event.info->params[index].type) {
    case ParamType::INT8:
    case ParamType::INT16:
    case ParamType::INT32:
    case ParamType::INT64:
    case ParamType::ERRNO:
    case ParamType::FD:
    case ParamType::FD32:
    case ParamType::PID:
    case ParamType::PID32: out.set_s64(param.s64()); return;
    case ParamType::BOOL: out.set_boolean(param.u64() != 0); return;
    case ParamType::DOUBLE: {
        double number = 0;
        std::memcpy(&number, param.data, param.size < 8 ? param.size : 8);
        out.set_f64(number);
        return;
    }
    default: out.set_u64(param.u64());
    }
}

void buffer(const EventView &event, Value &out) {
    for (int i = 0; i < event.info->nparams; ++i) {
        const ParamInfo &info = event.info->params[i];
        if (info.type == ParamType::BYTEBUF && std::string_view(info.name) == "data") {
            raw_param(event, i, out);
            return;
        }
    }
}

bool opens_for(const EventView &event, uint32_t mode) {
    size_t flags;
    switch (event.type) {
    case kOpenExit: flags = 2; break;
    case kOpenatExit:
    case kOpenat2Exit: flags = 3; break;
    default: return false;
    }
    return (event.param(flags).u64() & mode) != 0;
}

void error_name(Context &context, int64_t value, Value &out) {
    if (value >= 0) {
        out.set_text("SUCCESS");
        return;
    }
    const auto name = errno_name(-value);
    if (!name.empty()) {
        out.set_text(name);
        return;
    }
    std::string &text = context.scratch();
    append_signed(text, value);
    out.set_text(text);
}

// Of an open that creates, or a creat, whether anybody may execute the file.
bool makes_executable(const EventView &event) {
    constexpr uint64_t execute = 0111;
    size_t flags = 0, mode;
    switch (event.type) {
    case kOpenExit: flags = 2, mode = 3; break;
    case kOpenatExit:
    case kOpenat2Exit: flags = 3, mode = 4; break;
    case kCreatExit: mode = 2; break;
    default: return false;
    }
    if (flags != 0 && (event.param(flags).u64() & (kOpenCreate | kOpenTmpfile)) == 0)
        return false;
    return (event.param(mode).u64() & execute) != 0;
}

bool created(const EventView &event) {
    int64_t value;
    return opens_for(event, kOpenCreated) ||
           (opens_for(event, kOpenTmpfile) && event_result(event, value) && value >= 0);
}

bool writes_syslog(Context &context) {
    if ((context.event->info->flags & kWrites) == 0)
        return false;
    const FdInfo *fd = context.event_fd();
    return fd != nullptr && fd->type == FdType::unix_socket &&
           fd->name.view().find("/dev/log") != std::string::npos;
}

bool is_meta(const EventInfo &info) {
    return (info.category & kMetaCategory) != 0;
}

// The name that an event about the capture carries, or is called.
std::string_view async_name(const EventView &event) {
    if (std::string_view(event.info->name) == "asyncevent" && event.nparams > 1)
        return event.param(1).text();
    return event.info->name;
}

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// `key:value` in the description of a Docker event, whose parts are separated by semicolons.
void docker(const EventView &event, std::string_view key, size_t longest, Value &out) {
    if (std::string_view(event.info->name) != "infra" || event.nparams < 3)
        return;
    std::string_view rest = event.param(2).text();
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view part = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const size_t colon = part.find(':');
        if (!part.starts_with(key) || colon == std::string_view::npos)
            continue;
        std::string_view value = trimmed(part.substr(colon + 1));
        if (key == "Image")
            value = value.substr(0, value.find('@'));
        out.set_text(value.substr(0, longest));
        return;
    }
}

std::string_view host_name() {
    static const std::string kName = [] {
        char name[256] = "";
        gethostname(name, sizeof name - 1);
        return std::string(name);
    }();
    return kName;
}

} // namespace

void extract_event(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    const EventView &event = *context.event;
    const EventInfo &info = *event.info;
    int64_t value;
    switch (field) {
    case FieldId::evt_num: out.set_u64(context.num); return;
    case FieldId::evt_dir: out.set_text(event.is_enter() ? ">" : "<"); return;
    case FieldId::evt_type: out.set_text(info.name); return;
    case FieldId::evt_type_is:
        out.set_u64(argument.number >= 0 ? argument.number == event.type
                                         : argument.text == info.name);
        return;
    case FieldId::syscall_type:
        if (is_syscall(info))
            out.set_text(info.name);
        return;
    case FieldId::evt_category: out.set_text(category_name(context)); return;
    case FieldId::evt_cpu: out.set_s64(event.cpu); return;
    case FieldId::evt_args:
    case FieldId::evt_info: {
        std::string &text = context.scratch();
        append_params(text, context);
        out.set_text(text);
        return;
    }
    case FieldId::evt_arg: {
        const int index = argument.param(info);
        if (index < 0 || !event.param(static_cast<size_t>(index)).present())
            return;
        std::string &text = context.scratch();
        append_param(text, static_cast<size_t>(index), context, Style::text);
        out.set_text(text);
        return;
    }
    case FieldId::evt_rawarg: raw_param(event, argument.param(info), out); return;
    case FieldId::evt_res:
        if (event_result(event, value))
            error_name(context, value, out);
        return;
    case FieldId::evt_rawres:
        if (event_result(event, value))
            out.set_s64(value);
        return;
    case FieldId::evt_failed:
        if (event_result(event, value))
            out.set_boolean(value < 0);
        return;
    case FieldId::evt_is_io: out.set_boolean((info.flags & (kReads | kWrites)) != 0); return;
    case FieldId::evt_is_io_read: out.set_boolean((info.flags & kReads) != 0); return;
    case FieldId::evt_is_io_write: out.set_boolean((info.flags & kWrites) != 0); return;
    case FieldId::evt_io_dir:
        if ((info.flags & kWrites) != 0)
            out.set_text("write");
        else if ((info.flags & kReads) != 0)
            out.set_text("read");
        return;
    case FieldId::evt_buffer: buffer(event, out); return;
    case FieldId::evt_is_open_read: out.set_boolean(opens_for(event, kOpenRead)); return;
    case FieldId::evt_is_open_write: out.set_boolean(opens_for(event, kOpenWrite)); return;
    case FieldId::evt_is_open_exec: out.set_boolean(makes_executable(event)); return;
    case FieldId::evt_is_open_create: out.set_boolean(created(event)); return;
    case FieldId::evt_is_wait: out.set_boolean((info.flags & kWaits) != 0); return;
    case FieldId::evt_is_syslog: out.set_boolean(writes_syslog(context)); return;
    case FieldId::evt_source: out.set_text("syscall"); return;
    case FieldId::evt_is_async: out.set_boolean(is_meta(info)); return;
    case FieldId::evt_asynctype:
        if (is_meta(info))
            out.set_text(async_name(event));
        return;
    case FieldId::evt_hostname: out.set_text(host_name()); return;
    case FieldId::evt_infra_docker_name: docker(event, "Event", std::string::npos, out); return;
    case FieldId::evt_infra_docker_container_id: docker(event, "ID", 12, out); return;
    case FieldId::evt_infra_docker_container_name:
        docker(event, "name", std::string::npos, out);
        return;
    case FieldId::evt_infra_docker_container_image:
        docker(event, "Image", std::string::npos, out);
        return;
    case FieldId::util_cnt: out.set_u64(context.num); return;
    default: return;
    }
}

} // namespace falcore
