// SPDX-License-Identifier: Apache-2.0
#include "generic_call.h"

#include <span>

namespace falcore {

namespace {

constexpr uint16_t kGenericEnter = 0;
constexpr size_t kNumbers = 512, kCodes = 1024;
constexpr uint16_t kLastSysdigCode = 328, kSigreturnCode = 298;

} // namespace

GenericCalls::GenericCalls(const EventTable &events) : by_nr_(kNumbers), nr_of_code_(kCodes, -1) {
    for (const EventInfo *row : events.rows()) {
        if (row->syscall < 0 || static_cast<size_t>(row->syscall) >= kNumbers)
            continue;
        Ways &ways = by_nr_[static_cast<size_t>(row->syscall)];
        ((row->id & 1) != 0 ? ways.exit : ways.enter) = row;
    }
    for (const SyscallInfo &call : std::span(kSyscalls, kSyscallCount))
        if (call.sc != 0 && call.sc < kCodes)
            nr_of_code_[call.sc] = call.nr;
}

void GenericCalls::look_up(EventView &event) const {
    const auto code = static_cast<uint16_t>(event.param(0).u64());
    event.generic_code = code;
    // The code means the same on every architecture; the number stands in for a call that had no
    // code when the file was written.
    int64_t nr = code < kCodes ? nr_of_code_[code] : -1;
    if (code == 0 && event.param(1).size == 2)
        nr = static_cast<int64_t>(event.param(1).u64());
    if (nr < 0 || static_cast<size_t>(nr) >= kNumbers)
        return;
    const Ways &ways = by_nr_[static_cast<size_t>(nr)];
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
