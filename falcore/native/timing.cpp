// SPDX-License-Identifier: Apache-2.0
#include "timing.h"

#include <functional>

#include "paths.h"

namespace falcore {

namespace {

// Of the path that an open or exec is given, 0: there is none. Whoever makes two paths of one hash
// hides no more than that it was a rewriting that led the call elsewhere.
uint64_t path_hash(const EventView &event) {
    const int index = named_path(event);
    if (index < 0)
        return 0;
    const auto text = event.param(static_cast<size_t>(index)).text();
    return text.empty() ? 0 : std::hash<std::string_view>()(text) | 1;
}

} // namespace

bool is_timing_field(FieldId field) {
    switch (field) {
    case FieldId::evt_deltatime:
    case FieldId::evt_deltatime_s:
    case FieldId::evt_deltatime_ns:
    case FieldId::evt_latency:
    case FieldId::evt_latency_s:
    case FieldId::evt_latency_ns:
    case FieldId::evt_latency_human:
    case FieldId::evt_latency_quantized:
    case FieldId::evt_wait_latency:
    case FieldId::evt_path_check:
    case FieldId::thread_exectime:
    case FieldId::thread_totexectime: return true;
    default: return false;
    }
}

Timing Timings::note(const EventView &event) {
    Timing timing;
    timing.previous = previous_;
    previous_ = event.ts;
    Thread &thread = threads_[(event.tid * 0x9E3779B97F4A7C15u) >> 50];
    const bool known = thread.tid == event.tid;
    if (!known)
        thread = {event.tid, 0, 0, 0, UINT16_MAX};
    if (std::string_view(event.info->name) == "switch") {
        if (switched_.size() <= event.cpu)
            switched_.resize(event.cpu + size_t{1});
        uint64_t &last = switched_[event.cpu];
        if (last != 0 && event.ts > last)
            timing.ran = event.ts - last;
        last = event.ts;
        thread.ran += timing.ran;
    } else if (event.is_enter()) {
        thread.entered = event.ts;
        thread.type = event.type;
        thread.path = path_hash(event);
    } else {
        if (known && thread.type == event.type - 1 && event.ts > thread.entered)
            timing.latency = event.ts - thread.entered;
        if (known && thread.type == event.type - 1 && thread.path != 0)
            if (const uint64_t path = path_hash(event))
                timing.renamed = path != thread.path;
        thread.type = UINT16_MAX;
    }
    timing.ran_in_all = thread.ran;
    return timing;
}

} // namespace falcore
