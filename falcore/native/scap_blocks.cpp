// SPDX-License-Identifier: Apache-2.0
// The lists of a capture file, entry by entry, in each of their generations.
#include <algorithm>

#include "scap_own.h"
#include "scap_reader.h"

namespace falcore {

namespace {

// Limits of the writers; a longer text is damage.
constexpr size_t kPath = 1024, kArea = 4096, kAccountName = 256;
// Since libs 0.10 the tail of a process has more fields, in another order; only its size tells.
constexpr size_t kOldTail = 29;
constexpr uint32_t kExeWritable = 1, kExeUpperLayer = 2, kExeFromMemfd = 4, kExeLowerLayer = 8;

using Kind = ScapBlock::Kind;

template<typename T> void tail(ScapSpan &span, T &value) {
    if (span.left() >= sizeof value)
        value = span.take<T>();
}

void tail_flag(ScapSpan &span, uint32_t &flags, uint32_t flag) {
    uint8_t set = 0;
    tail(span, set);
    if (set)
        flags |= flag;
}

// `started`: what stands first in the later layout has been read.
void read_tail(ScapSpan &span, ProcessInfo &process, Capabilities &caps, bool started = false) {
    if (!started && span.left() > kOldTail) {
        tail(span, process.pidns_init_start_ts);
        tail(span, process.tty);
    }
    tail(span, process.loginuid);
    tail_flag(span, process.exe_flags, kExeWritable);
    tail(span, caps.inheritable);
    tail(span, caps.permitted);
    tail(span, caps.effective);
    tail_flag(span, process.exe_flags, kExeUpperLayer);
    tail(span, process.exe_ino);
    tail(span, process.exe_ino_ctime);
    tail(span, process.exe_ino_mtime);
    tail_flag(span, process.exe_flags, kExeFromMemfd);
    tail_flag(span, process.exe_flags, kExeLowerLayer);
    tail(span, process.pgid);
}

// The list's texts each end with a NUL; a writer's cut may have taken the last one.
std::string text_list(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out.back() != '\0')
        out.push_back('\0');
    return out;
}

void take_ip(ScapSpan &span, Endpoint &end, bool wide) {
    if (wide) {
        end.ip = span.array<16>();
        return;
    }
    const auto four = span.array<4>();
    end.ip = {};
    std::copy(four.begin(), four.end(), end.ip.begin());
}

} // namespace

ScapBlock scap_block(uint32_t type) {
    switch (type) {
    case kSectionBlock: return {Kind::section};
    case 0x201:
    case 0x8002ABCD: return {Kind::machine};
    case 0x202:
    case 0x8000ABCD: return {Kind::processes, 1};
    case 0x207:
    case 0x8013ABCD: return {Kind::processes, 2};
    case 0x209:
    case 0x8014ABCD: return {Kind::processes, 3};
    case 0x210: return {Kind::processes, 4};
    case 0x211: return {Kind::processes, 5};
    case 0x212: return {Kind::processes, 6};
    case 0x213: return {Kind::processes, 7};
    case 0x214: return {Kind::processes, 8};
    case 0x215: return {Kind::processes, 9};
    case 0x203:
    case 0x8001ABCD: return {Kind::fds, 1};
    case 0x218: return {Kind::fds, 2};
    case 0x204:
    case 0x8010ABCD: return {Kind::event, 1};
    case 0x208: return {Kind::event, 1, true};
    case 0x216: return {Kind::event, 2};
    case 0x217: return {Kind::event, 2, true};
    case 0x221: return {Kind::event, 2, false, true};
    case 0x222: return {Kind::event, 2, true, true};
    case 0x205:
    case 0x8011ABCD: return {Kind::interfaces, 1};
    case 0x219: return {Kind::interfaces, 2};
    case 0x206:
    case 0x8012ABCD: return {Kind::users, 1};
    case 0x220: return {Kind::users, 2};
    case kOwnSource: return {Kind::own_source};
    case kOwnThreads: return {Kind::own_threads};
    case kOwnFds: return {Kind::own_fds};
    case kOwnTypes: return {Kind::own_types};
    default: return {};
    }
}

bool read_process(ScapSpan &span, uint8_t version, ThreadInfo &thread) {
    auto process = std::make_shared<ProcessInfo>();
    thread.tid = span.take<int64_t>();
    thread.pid = span.take<int64_t>();
    thread.ptid = span.take<int64_t>();
    if (version >= 6)
        process->sid = span.take<int64_t>();
    if (version >= 8)
        process->vpgid = span.take<int64_t>();
    thread.comm = span.text(kPath);
    process->exe = span.text(kPath);
    if (version >= 7)
        process->exepath = span.text(kPath);
    process->args = text_list(span.text(kArea));
    process->cwd = span.text(kPath);
    if (process->cwd.empty() || process->cwd.back() != '/')
        process->cwd.push_back('/');
    process->fdlimit = span.take<uint64_t>();
    thread.flags = span.take<uint32_t>();
    thread.uid = span.take<uint32_t>();
    thread.gid = span.take<uint32_t>();
    if (version >= 2) {
        thread.vm_size = span.take<uint32_t>();
        thread.vm_rss = span.take<uint32_t>();
        thread.vm_swap = span.take<uint32_t>();
        thread.pfmajor = span.take<uint64_t>();
        thread.pfminor = span.take<uint64_t>();
    }
    if (version >= 3)
        process->env = text_list(span.text(kArea));
    if (version >= 4) {
        thread.vtid = span.take<int64_t>();
        thread.vpid = span.take<int64_t>();
        process->cgroups = text_list(span.text(kArea));
    } else {
        thread.vtid = thread.tid;
        thread.vpid = thread.pid;
    }
    if (version >= 5)
        process->root = span.text(kPath);
    if (version >= 9)
        read_tail(span, *process, thread.caps);
    thread.process = std::move(process);
    return span.good();
}

bool read_fd(ScapSpan &span, uint8_t version, int64_t &number, FdInfo &fd) {
    number = span.take<int64_t>();
    fd.ino = span.take<uint64_t>();
    const uint8_t type = span.take<uint8_t>();
    fd.type = static_cast<FdType>(type);
    switch (fd.type) {
    case FdType::ipv4:
    case FdType::ipv6: {
        FdMore &more = fd.edit_more();
        take_ip(span, more.source, fd.type == FdType::ipv6);
        take_ip(span, more.dest, fd.type == FdType::ipv6);
        more.source.port = span.take<uint16_t>();
        more.dest.port = span.take<uint16_t>();
        fd.l4 = span.take<uint8_t>();
        break;
    }
    case FdType::ipv4_server:
    case FdType::ipv6_server: {
        Endpoint &own = fd.edit_more().source;
        take_ip(span, own, fd.type == FdType::ipv6_server);
        own.port = span.take<uint16_t>();
        fd.l4 = span.take<uint8_t>();
        break;
    }
    case FdType::unix_socket: {
        FdMore &more = fd.edit_more();
        more.unix_source = span.take<uint64_t>();
        more.unix_dest = span.take<uint64_t>();
        fd.name = span.text(kPath - 1);
        break;
    }
    case FdType::file_v2:
        fd.open_flags = span.take<uint32_t>();
        fd.name = span.text(kPath - 1);
        if (version >= 2 && span.left() >= sizeof fd.dev)
            fd.dev = span.take<uint32_t>();
        break;
    default:
        if (type > static_cast<uint8_t>(FdType::pidfd))
            fd.type = FdType::unsupported;
        fd.name = span.text(kPath - 1);
    }
    return span.good();
}

bool read_own_thread(ScapSpan &span, int64_t &tid, ThreadInfo &thread, ProcessInfo &process) {
    tid = span.take<int64_t>();
    process.pidns_init_start_ts = span.take<uint64_t>();
    process.tty = span.take<uint32_t>();
    read_tail(span, process, thread.caps, true);
    thread.start_ts = span.take<uint64_t>();
    thread.uncertain = span.take<uint8_t>() != 0;
    tail(span, process.exec_ts);
    tail(span, thread.read_again);
    return span.good();
}

bool read_own_fd(ScapSpan &span, int64_t &number, FdInfo &fd) {
    number = span.take<int64_t>();
    fd.ino = span.take<uint64_t>();
    const auto type = span.take<uint8_t>(), role = span.take<uint8_t>();
    fd.type = static_cast<FdType>(type);
    fd.role = static_cast<Role>(role);
    fd.l4 = span.take<uint8_t>();
    fd.open_flags = span.take<uint32_t>();
    fd.dev = span.take<uint32_t>();
    FdMore more;
    for (Endpoint *end : {&more.source, &more.dest}) {
        end->ip = span.array<16>();
        end->port = span.take<uint16_t>();
    }
    more.unix_source = span.take<uint64_t>();
    more.unix_dest = span.take<uint64_t>();
    if (more.source != Endpoint() || more.dest != Endpoint() || more.unix_source || more.unix_dest)
        fd.edit_more() = more;
    fd.name = span.text(4 * kPath);
    return span.good() && type <= static_cast<uint8_t>(FdType::pidfd) &&
           role <= static_cast<uint8_t>(Role::server);
}

bool read_interface(ScapSpan &span, NetworkInterface &interface) {
    const uint16_t kind = span.take<uint16_t>();
    const uint16_t name = span.take<uint16_t>();
    if (!span.good() || kind < 1 || kind > 4)
        return false;
    interface.v6 = kind == 2 || kind == 4;
    Endpoint address, mask, broadcast;
    take_ip(span, address, interface.v6);
    take_ip(span, mask, interface.v6);
    take_ip(span, broadcast, interface.v6);
    if (kind <= 2)
        interface.speed = span.take<uint64_t>();
    interface.address = address.ip;
    interface.mask = mask.ip;
    interface.broadcast = broadcast.ip;
    interface.name = span.bytes(name);
    return span.good() && name < kPath;
}

bool read_account(ScapSpan &span, UserTable &users) {
    const uint8_t kind = span.take<uint8_t>();
    if (kind > 1)
        return false;
    const uint32_t id = span.take<uint32_t>();
    if (kind == 1) {
        const std::string_view name = span.text(kAccountName - 1);
        if (span.good())
            users.put_group(id, std::string(name));
        return span.good();
    }
    User user;
    user.gid = span.take<uint32_t>();
    user.name = span.text(kAccountName - 1);
    user.home = span.text(kAccountName - 1);
    user.shell = span.text(kAccountName - 1);
    if (span.good())
        users.put_user(id, std::move(user));
    return span.good();
}

} // namespace falcore
