// SPDX-License-Identifier: Apache-2.0
// What the events of clone and exec tell, taken over into a thread and its process.
#pragma once

#include <algorithm>
#include <string>

#include "state_params.h"
#include "thread.h"

namespace falcore {

inline constexpr size_t kMaxComm = 15;
inline constexpr size_t kMaxList = 4096; // bytes of args, env and cgroups

// Sets `value` unless the parameter is empty: an older or poorer writer says nothing.
template<typename T> void take(const EventView &event, At index, T &value) {
    if (const Param param = param_at(event, index); param.size > 0)
        value = static_cast<T>(param.s64());
}

// The same for numbers that are never 0: a kernel whose structures are not known tells 0 of all.
template<typename T> void take_known(const EventView &event, At index, T &value) {
    T told{};
    take(event, index, told);
    if (told)
        value = told;
}

inline void take_text(const EventView &event, At index, std::string &value, size_t limit) {
    if (const Param param = param_at(event, index); param.size > 0)
        value = param.text().substr(0, limit);
}

// A list of texts, each ended by NUL.
inline void take_list(const EventView &event, At index, std::string &value) {
    const Param param = param_at(event, index);
    if (!param.present())
        return;
    value = param.bytes().substr(0, kMaxList);
    if (value.empty() || value.back() == '\0')
        return;
    value.resize(std::min(value.size(), kMaxList - 1)); // so that the NUL still fits
    value.push_back('\0');
}

inline void take_memory(const EventView &event, const StateParams &params, ThreadInfo &thread) {
    take(event, params.vm_size, thread.vm_size);
    take(event, params.vm_rss, thread.vm_rss);
    take(event, params.vm_swap, thread.vm_swap);
}

inline void take_capabilities(const EventView &event, const StateParams &params,
                              Capabilities &caps) {
    take(event, params.cap_inheritable, caps.inheritable);
    take(event, params.cap_permitted, caps.permitted);
    take(event, params.cap_effective, caps.effective);
}

// What clone and exec tell about the thread itself.
inline void take_thread(const EventView &event, const StateParams &params, ThreadInfo &thread) {
    take_text(event, params.comm, thread.comm, kMaxComm);
    take(event, params.uid, thread.uid);
    take(event, params.gid, thread.gid);
    take(event, params.pfmajor, thread.pfmajor);
    take(event, params.pfminor, thread.pfminor);
    take_memory(event, params, thread);
}

} // namespace falcore
