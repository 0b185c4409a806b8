// SPDX-License-Identifier: Apache-2.0
#include "state_params.h"

#include <fcntl.h>

#include <string_view>

namespace falcore {

namespace {

using Member = At StateParams::*;

struct Named {
    std::string_view name;
    Member member;
};

// A name may stand twice: rows made from the kernel's own argument names call things otherwise.
constexpr Named kNamed[] = {
    {"fd", &StateParams::fd},
    {"fd1", &StateParams::fd1},
    {"fd2", &StateParams::fd2},
    {"oldfd", &StateParams::oldfd},
    {"dirfd", &StateParams::dirfd},
    {"name", &StateParams::name},
    {"path", &StateParams::path},
    {"flags", &StateParams::flags},
    {"oflag", &StateParams::flags},
    {"dev", &StateParams::dev},
    {"ino", &StateParams::ino},
    {"exe", &StateParams::exe},
    {"args", &StateParams::args},
    {"comm", &StateParams::comm},
    {"cgroups", &StateParams::cgroups},
    {"env", &StateParams::env},
    {"cwd", &StateParams::cwd},
    {"trusted_exepath", &StateParams::exepath},
    {"tid", &StateParams::tid},
    {"pid", &StateParams::pid},
    {"ptid", &StateParams::ptid},
    {"vtid", &StateParams::vtid},
    {"vpid", &StateParams::vpid},
    {"pgid", &StateParams::pgid},
    {"vpgid", &StateParams::vpgid},
    {"uid", &StateParams::uid},
    {"gid", &StateParams::gid},
    {"loginuid", &StateParams::loginuid},
    {"tty", &StateParams::tty},
    {"fdlimit", &StateParams::fdlimit},
    {"pgft_maj", &StateParams::pfmajor},
    {"pgft_min", &StateParams::pfminor},
    {"vm_size", &StateParams::vm_size},
    {"vm_rss", &StateParams::vm_rss},
    {"vm_swap", &StateParams::vm_swap},
    {"cap_inheritable", &StateParams::cap_inheritable},
    {"cap_permitted", &StateParams::cap_permitted},
    {"cap_effective", &StateParams::cap_effective},
    {"exe_ino", &StateParams::exe_ino},
    {"exe_ino_ctime", &StateParams::exe_ino_ctime},
    {"exe_ino_mtime", &StateParams::exe_ino_mtime},
    {"pidns_init_start_ts", &StateParams::pidns_start},
    {"reaper_tid", &StateParams::reaper},
    {"tuple", &StateParams::tuple},
    {"addr", &StateParams::address},
    {"euid", &StateParams::euid},
    {"egid", &StateParams::egid},
    {"ruid", &StateParams::ruid},
    {"suid", &StateParams::suid},
    {"nstype", &StateParams::flags},
    {"filename", &StateParams::filename},
    {"pathname", &StateParams::filename},
    {"proto", &StateParams::protocol},
    {"protocol", &StateParams::protocol},
    {"home", &StateParams::home},
    {"shell", &StateParams::shell},
    {"source", &StateParams::source},
    {"peer", &StateParams::peer},
    {"option", &StateParams::option},
    {"arg2_str", &StateParams::option_text},
    {"arg2_int", &StateParams::option_number},
    {"domain", &StateParams::domain},
    {"family", &StateParams::domain},
    {"type", &StateParams::socket_type},
    {"cmd", &StateParams::cmd},
    {"arg", &StateParams::arg},
    {"first", &StateParams::first},
    {"last", &StateParams::last},
    {"max_fd", &StateParams::last},
    {"opcode", &StateParams::opcode},
    {"newfd", &StateParams::newfd},
    {"kind", &StateParams::file_kind},
};

struct Made {
    std::string_view event;
    FdType type;
    bool always_cloexec;
    uint32_t cloexec_bit; // where the kernel's own flags do not use O_CLOEXEC
};

// Whether the way out of such an event may have to know what the way in said.
bool needs_enter(StateKind kind) {
    switch (kind) {
    case StateKind::none:
    case StateKind::clone:
    case StateKind::procexit:
    case StateKind::pipe:
    case StateKind::socketpair:
    case StateKind::setsid:
    case StateKind::capset:
    case StateKind::chroot:
    case StateKind::getcwd:
    case StateKind::memory:
    case StateKind::switch_:
    case StateKind::account:
    case StateKind::operation:
    case StateKind::loss: return false;
    default: return true;
    }
}

// What a system call returns a descriptor of; those not listed are `unsupported`, which is a type
// too.
constexpr Made kMade[] = {
    {"socket", FdType::unknown, false, 0},
    {"socketpair", FdType::unknown, false, 0},
    {"accept", FdType::unknown, false, 0},
    {"accept4", FdType::unknown, false, 0},
    {"pidfd_getfd", FdType::unknown, true, 0},
    {"open_by_handle_at", FdType::file, false, 0},
    {"epoll_create", FdType::eventpoll, false, 0},
    {"epoll_create1", FdType::eventpoll, false, 0},
    {"eventfd", FdType::event, false, 0},
    {"eventfd2", FdType::event, false, 0},
    {"inotify_init", FdType::inotify, false, 0},
    {"inotify_init1", FdType::inotify, false, 0},
    {"signalfd", FdType::signalfd, false, 0},
    {"signalfd4", FdType::signalfd, false, 0},
    {"timerfd_create", FdType::timerfd, false, 0},
    {"memfd_create", FdType::memfd, false, 1},
    {"memfd_secret", FdType::memfd, false, 0},
    {"userfaultfd", FdType::userfaultfd, false, 0},
    {"pidfd_open", FdType::pidfd, true, 0},
    {"bpf", FdType::bpf, true, 0},
    {"io_uring_setup", FdType::io_uring, true, 0},
    {"perf_event_open", FdType::unsupported, false, 8},
    {"fanotify_init", FdType::unsupported, false, 1},
    {"fsopen", FdType::unsupported, false, 1},
    {"fsmount", FdType::unsupported, false, 1},
    {"fspick", FdType::unsupported, false, 1},
};

bool is_text(ParamType type) {
    return type == ParamType::CHARBUF || type == ParamType::FSPATH ||
           type == ParamType::FSRELPATH || type == ParamType::BYTEBUF ||
           type == ParamType::CHARBUFARRAY;
}

// Members that hold text: a pointer of the same name is none.
bool wants_text(Member member) {
    return member == &StateParams::name || member == &StateParams::path ||
           member == &StateParams::filename;
}

// Members that hold an address: a pointer of the same name is none.
bool wants_address(Member member) {
    return member == &StateParams::tuple || member == &StateParams::address;
}

bool is_address(ParamType type) {
    return type == ParamType::SOCKADDR || type == ParamType::SOCKTUPLE;
}

bool fits(Member member, ParamType type) {
    return (!wants_text(member) || is_text(type)) && (!wants_address(member) || is_address(type));
}

StateParams locate(const EventInfo &info, const EventInfo *enter, const EventTable &events) {
    StateParams row;
    row.kind = info.state;
    if (info.state != StateKind::procexit && info.state != StateKind::switch_ && info.nparams > 0)
        row.res.own = 0; // an exit event's first parameter, named `res` or `fd`
    for (int8_t i = 0; i < static_cast<int8_t>(info.nparams); ++i) {
        const ParamInfo &param = info.params[i];
        if (std::string_view(param.name) == "res")
            row.res.own = i;
        for (const Named &named : kNamed)
            if (named.name == param.name && fits(named.member, param.type))
                (row.*named.member).own = i;
    }
    for (int8_t i = 0; enter && i < static_cast<int8_t>(enter->nparams); ++i)
        for (const Named &named : kNamed)
            if (named.name == enter->params[i].name && fits(named.member, enter->params[i].type))
                (row.*named.member).enter = i;

    if (info.state == StateKind::open && !row.name.known())
        row.name = row.path;
    if (info.state == StateKind::dup && !row.oldfd.known())
        row.oldfd.enter = row.fd.enter;
    // Of an exec's way in only the path says more; its flags are others.
    if (info.state == StateKind::exec)
        row.flags.enter = -1;

    const std::string_view name = info.name;
    bool kernel_flags = true;
    if (row.flags.known()) {
        const FlagFamily *family = events.family(
            row.flags.own >= 0 ? info.params[row.flags.own] : enter->params[row.flags.enter]);
        row.cloexec_bit = O_CLOEXEC;
        if (family) {
            kernel_flags = false;
            row.cloexec_bit = std::string_view(family->name) == "file_flags" ? kOpenCloexec : 1;
        }
    }
    if (info.state == StateKind::new_fd)
        for (const Made &made : kMade)
            if (made.event == name) {
                row.fd_type = made.type;
                row.always_cloexec = made.always_cloexec;
                if (kernel_flags && made.cloexec_bit)
                    row.cloexec_bit = made.cloexec_bit;
            }
    if (row.cmd.known())
        row.public_cmd =
            (row.cmd.own >= 0 ? info.params[row.cmd.own] : enter->params[row.cmd.enter]).family >=
            0;
    row.is_vfork = name == "vfork";
    row.is_accept = name == "accept" || name == "accept4";
    row.is_bpf = name == "bpf";
    if (info.state == StateKind::close_range && !row.first.known())
        row.first = row.fd;
    return row;
}

} // namespace

StateParamTable::StateParamTable(const EventTable &events) : kept_(65536) {
    for (const EventInfo *info : events.rows()) {
        // State changes when a call has succeeded, so its exit tells; a process ends in one event.
        if (info->state == StateKind::none)
            continue;
        const bool exit = (info->id & 1) != 0;
        const EventInfo *enter = exit ? events.find(static_cast<uint16_t>(info->id - 1)) : nullptr;
        by_id_[info->id] = &rows_.emplace_back(locate(*info, enter, events));
        if (enter && enter->nparams > 0 && needs_enter(info->state))
            kept_[enter->id] = true;
    }
}

} // namespace falcore
