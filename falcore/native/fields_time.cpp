// SPDX-License-Identifier: Apache-2.0
// Fields of the time of an event, and of the time between events.
#include <algorithm>
#include <cmath>

#include "fields.h"
#include "time_text.h"

namespace falcore {

namespace {

constexpr uint64_t kSecond = 1'000'000'000;
constexpr uint64_t kMillisecond = 1'000'000;
constexpr uint32_t kWaits = 128; // EF_WAITS

uint64_t since(uint64_t begin, uint64_t ts) {
    return begin != 0 && ts > begin ? ts - begin : 0;
}

void time_as(void (*append)(std::string &, uint64_t), Context &context, Value &out) {
    std::string &text = context.scratch();
    append(text, context.event->ts);
    out.set_text(text);
}

void with_unit(uint64_t duration, Context &context, Value &out) {
    struct Unit {
        uint64_t size;
        const char *name;
    };
    constexpr Unit units[] = {{kSecond, "s"}, {kMillisecond, "ms"}, {1000, "us"}};
    std::string &text = context.scratch();
    for (const Unit &unit : units)
        if (duration >= unit.size) {
            append_fixed(text, static_cast<double>(duration) / static_cast<double>(unit.size), 1);
            text += unit.name;
            out.set_text(text);
            return;
        }
    append_unsigned(text, duration);
    text += "ns";
    out.set_text(text);
}

} // namespace

void extract_time(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    const EventView &event = *context.event;
    const uint64_t ts = event.ts;
    const uint64_t latency = context.timing.latency;
    const uint64_t elapsed = since(context.timing.previous, ts);
    switch (field) {
    case FieldId::evt_time:
    case FieldId::evt_outputtime: time_as(append_time, context, out); return;
    case FieldId::evt_time_s: time_as(append_time_seconds, context, out); return;
    case FieldId::evt_datetime: time_as(append_datetime, context, out); return;
    case FieldId::evt_datetime_s: time_as(append_datetime_seconds, context, out); return;
    case FieldId::evt_time_iso8601: {
        std::string &text = context.scratch();
        append_iso8601(text, ts, "+0000");
        out.set_text(text);
        return;
    }
    case FieldId::evt_rawtime: out.set_u64(ts); return;
    case FieldId::evt_rawtime_s: out.set_u64(ts / kSecond); return;
    case FieldId::evt_rawtime_ns: out.set_u64(ts % kSecond); return;
    case FieldId::evt_reltime: out.set_u64(since(context.first_ts, ts)); return;
    case FieldId::evt_reltime_s: out.set_u64(since(context.first_ts, ts) / kSecond); return;
    case FieldId::evt_reltime_ns: out.set_u64(since(context.first_ts, ts) % kSecond); return;
    case FieldId::evt_deltatime: out.set_u64(elapsed); return;
    case FieldId::evt_deltatime_s: out.set_u64(elapsed / kSecond); return;
    case FieldId::evt_deltatime_ns: out.set_u64(elapsed % kSecond); return;
    case FieldId::evt_latency: out.set_u64(latency); return;
    case FieldId::evt_latency_s: out.set_u64(latency / kSecond); return;
    case FieldId::evt_latency_ns: out.set_u64(latency % kSecond); return;
    case FieldId::evt_latency_human: with_unit(latency, context, out); return;
    case FieldId::evt_latency_quantized:
        if (latency != 0)
            out.set_u64(static_cast<uint64_t>(10 * std::log10(static_cast<double>(latency))));
        return;
    case FieldId::evt_wait_latency:
        if ((event.info->flags & kWaits) != 0)
            out.set_u64(latency);
        return;
    case FieldId::evt_around: {
        // The distance in milliseconds, rounded up: a filter asks that it be at most so many.
        const auto centre = static_cast<uint64_t>(std::max<int64_t>(argument.number, 0));
        const uint64_t distance = ts > centre ? ts - centre : centre - ts;
        out.set_u64(distance / kMillisecond + (distance % kMillisecond != 0));
        return;
    }
    case FieldId::thread_exectime: out.set_u64(context.timing.ran); return;
    case FieldId::thread_totexectime: out.set_u64(context.timing.ran_in_all); return;
    default: return;
    }
}

} // namespace falcore
