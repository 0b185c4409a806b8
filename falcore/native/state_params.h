// SPDX-License-Identifier: Apache-2.0
// Where the parameters that the state handlers read stand in each event: looked up by name once, so
// that a table row may change and an event costs no comparison of text.
#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "event.h"
#include "fd.h"
#include "tables.h"

namespace falcore {

// Where a parameter is: in the event of the way out, and in the one of the way in that a file may
// have before it. -1: there is none of that name.
struct At {
    int8_t own = -1;
    int8_t enter = -1;

    bool known() const { return own >= 0 || enter >= 0; }
};

struct StateParams {
    StateKind kind = StateKind::none;
    At res; // the result, whatever its name
    At fd, fd1, fd2, oldfd, dirfd;
    At name, path, flags, dev, ino;
    At exe, args, comm, cgroups, env, cwd, exepath;
    At tid, pid, ptid, vtid, vpid, pgid, vpgid;
    At uid, gid, loginuid, tty, fdlimit;
    At pfmajor, pfminor, vm_size, vm_rss, vm_swap;
    At cap_inheritable, cap_permitted, cap_effective;
    At exe_ino, exe_ino_ctime, exe_ino_mtime, pidns_start;
    At reaper;
    At tuple, address, ruid, euid, suid, egid, filename, protocol, home, shell, source, peer;
    At option, option_text, option_number;
    At domain, socket_type, cmd, arg, first, last;
    At opcode, newfd, file_kind;

    FdType fd_type = FdType::unsupported; // of the descriptor that a new_fd event makes
    uint32_t cloexec_bit = 0;             // close-on-exec in `flags`
    bool always_cloexec = false;
    bool public_cmd = false; // fcntl commands by their public numbers, not the kernel's
    bool is_vfork = false;   // the parent sees its end after the child's exec or exit
    bool is_accept = false;  // the new descriptor is of the listening one's family
    bool is_bpf = false;     // the result is a descriptor for some commands only
};

// A text that a writer could not read.
inline bool is_unread(const ParamInfo &info, const Param &param) {
    switch (info.type) {
    case ParamType::CHARBUF:
    case ParamType::FSPATH:
    case ParamType::FSRELPATH: break;
    default: return false;
    }
    const std::string_view text = param.text();
    return text.empty() || text == "<NA>" || text == "(NULL)";
}

// The parameter; absent when there is none. What the way out does not tell, the way in may.
inline Param param_at(const EventView &event, At at) {
    Param own;
    if (at.own >= 0) {
        own = event.param(static_cast<size_t>(at.own));
        if (!event.enter || at.enter < 0 ||
            (own.present() && !is_unread(event.info->params[at.own], own)))
            return own;
    }
    if (!event.enter || at.enter < 0)
        return own;
    const Param told = event.enter->param(static_cast<size_t>(at.enter));
    return told.present() ? told : own;
}

// The call's result. One that the event does not carry counts as a failure, which changes nothing.
inline int64_t result_of(const EventView &event, const StateParams &params) {
    const Param res = param_at(event, params.res);
    return res.size > 0 ? res.s64() : -1;
}

class StateParamTable {
public:
    explicit StateParamTable(const EventTable &events);

    // Null when the event does not change the state.
    const StateParams *find(const EventInfo &info) const { return by_id_[info.id]; }
    // Whether the state needs this event of the way in when its way out comes.
    bool keeps(uint16_t type) const { return kept_[type]; }

private:
    std::deque<StateParams> rows_; // a deque: they stay where they are
    ById<const StateParams *> by_id_;
    std::vector<bool> kept_; // by event id
};

} // namespace falcore
