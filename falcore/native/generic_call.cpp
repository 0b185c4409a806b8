// SPDX-License-Identifier: Apache-2.0
#include "generic_call.h"

#include <span>

namespace falcore {

namespace {

constexpr uint16_t kGenericEnter = 0;
constexpr size_t kNumbers = 512, kCodes = 1024;
constexpr uint16_t kLastSysdigCode = 328, kSigreturnCode = 298;

} // namespace

GenericCalls::GenericCalls(const EventTable &events) : by_nr_(kNumbers), by_code_(kCodes) {
    for (const EventInfo *row : events.rows()) {
        if (row->syscall < 0 || static_cast<size_t>(row->syscall) >= kNumbers)
            continue;
        Ways &ways = by_nr_[static_cast<size_t>(row->syscall)];
        ((row->id & 1) != 0 ? ways.exit : ways.enter) = row;
    }
    for (const SyscallInfo &call : std::span(kSyscalls, kSyscallCount))
        if (call.sc != 0 && call.sc < kCodes)
            by_code_[call.sc] = call.nr >= 0 && static_cast<size_t>(call.nr) < kNumbers
                                    ? by_nr_[static_cast<size_t>(call.nr)]
                                    : Ways{};
}

void GenericCalls::look_up(EventView &event) const {
    const auto code = static_cast<uint16_t>(event.param(0).u64());
    event.generic_code = code;
    // The code means the same on every architecture; the number stands in for a call that had no
    // code when the file was written.
    Ways ways;
    if (code != 0)
        ways = code < kCodes ? by_code_[code] : Ways{};
    else if (const Param nr = event.param(1); nr.size == 2 && nr.u64() < kNumbers)
        ways = by_nr_[nr.u64()];
    const EventInfo *row = event.type == kGenericEnter ? ways.enter : ways.exit;
    if (row == nullptr)
        return;
    event.info = row;
    event.type = row->id;
    event.nparams = 0;
}

std::string_view sysdig_call_name(uint16_t code) {
    if (code == 0 || code > kLastSysdigCode)
        return "<unknown>";
    return code == kSigreturnCode ? "sigreturn" : sc_name(code);
}

} // namespace falcore
