// SPDX-License-Identifier: Apache-2.0
// Where the parameters that the state handlers read stand in each event: looked up by name once, so
// that a table row may change and an event costs no comparison of text.
#pragma once

#include <cstdint>
#include <vector>

#include "event.h"
#include "fd.h"
#include "tables.h"

namespace falcore {

// Indexes of parameters, -1: the event has none of that name.
struct StateParams {
    StateKind kind = StateKind::none;
    int8_t res = -1; // the result, whatever its name
    int8_t fd = -1, fd1 = -1, fd2 = -1, oldfd = -1, dirfd = -1;
    int8_t name = -1, path = -1, flags = -1, dev = -1, ino = -1;
    int8_t exe = -1, args = -1, comm = -1, cgroups = -1, env = -1, cwd = -1, exepath = -1;
    int8_t tid = -1, pid = -1, ptid = -1, vtid = -1, vpid = -1, pgid = -1, vpgid = -1;
    int8_t uid = -1, gid = -1, loginuid = -1, tty = -1, fdlimit = -1;
    int8_t pfmajor = -1, pfminor = -1, vm_size = -1, vm_rss = -1, vm_swap = -1;
    int8_t cap_inheritable = -1, cap_permitted = -1, cap_effective = -1;
    int8_t exe_ino = -1, exe_ino_ctime = -1, exe_ino_mtime = -1, pidns_start = -1;
    int8_t reaper = -1;
    int8_t option = -1, option_text = -1;
    int8_t domain = -1, socket_type = -1, cmd = -1, arg = -1, first = -1, last = -1;

    FdType fd_type = FdType::unsupported; // of the descriptor that a new_fd event makes
    uint32_t cloexec_bit = 0;             // close-on-exec in `flags`
    bool always_cloexec = false;
    bool public_cmd = false; // fcntl commands by their public numbers, not the kernel's
    bool is_vfork = false;   // the parent sees its end after the child's exec or exit
    bool is_accept = false;  // the new descriptor is of the listening one's family
    bool is_bpf = false;     // the result is a descriptor for some commands only
};

// The parameter at an index of StateParams; absent when there is none.
inline Param param_at(const EventView &event, int8_t index) {
    return index < 0 ? Param{} : event.param(static_cast<size_t>(index));
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
    const StateParams *find(const EventInfo &info) const {
        const uint16_t at = index_[info.id];
        return at ? &rows_[at] : nullptr;
    }

private:
    std::vector<uint16_t> index_; // by event id, into rows_; 0: none
    std::vector<StateParams> rows_;
};

} // namespace falcore
