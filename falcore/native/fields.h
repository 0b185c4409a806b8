// SPDX-License-Identifier: Apache-2.0
// Values of fields: what filters compare and formats print. Meanings are those of libs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "context.h"
#include "value.h"

namespace falcore {

// What stands in a field's brackets, resolved once.
struct FieldArgument {
    std::string text;    // empty: none
    int64_t number = -1; // the same when it is a number

    FieldArgument() = default;
    FieldArgument(FieldId field, std::string_view text, const EventTable &events);

    bool given() const { return !text.empty(); }
    // evt.arg and evt.rawarg: index of the parameter in events of that type, -1: they have none
    // such.
    int param(const EventInfo &info) const;

private:
    std::vector<int8_t> params_; // by event id
};

struct FieldUse {
    FieldId field{};
    FieldArgument argument;
};

// Reads `proc.name`, `evt.arg[fd]` or `evt.arg.fd` into `use`. Returns what is wrong with it, or
// nothing.
std::string parse_field(std::string_view text, const EventTable &events, FieldUse &use);

// The field with the longest name that `text` begins with, null when there is none.
const FieldInfo *find_field(std::string_view text);

// The value of a field of the context's event.
void extract(FieldId field, const FieldArgument &argument, Context &context, Value &out);

// Where the text of a field lies that every thread has and that is not computed: proc.name.
struct ThreadText {
    std::string ThreadInfo::*own = nullptr;
    std::string ProcessInfo::*shared = nullptr;

    bool known() const { return own || shared; }
    std::string_view of(const ThreadInfo &thread) const {
        return own ? thread.*own : thread.process.get()->*shared;
    }
};
// Not known of most fields.
ThreadText thread_text(FieldId field);

// Whether it is an event of a system call.
inline bool is_syscall(const EventInfo &info) {
    constexpr uint16_t kSyscallCategory = 512; // EC_SYSCALL
    return (info.category & kSyscallCategory) != 0;
}

// The result of a call: the first parameter of its exit event. False when the event has none.
inline bool event_result(const EventView &event, int64_t &value) {
    if (event.is_enter() || !is_syscall(*event.info) || event.info->nparams == 0)
        return false;
    const Param result = event.param(0);
    value = result.s64();
    return result.size != 0;
}
// The command line of a thread as `first` and its arguments.
void set_command_line(std::string_view first, const ThreadInfo &thread, Context &context,
                      Value &out);

// The classes of extract(), one file each.
using Extract = void(FieldId field, const FieldArgument &argument, Context &context, Value &out);
Extract extract_event, extract_time, extract_count, extract_process, extract_family, extract_fd,
    extract_socket, extract_fdlist, extract_path, extract_user, extract_container;

// The one of a field, for whoever asks for the same field again and again. The value that it is
// given has to be none.
Extract *extract_of(FieldId field);

} // namespace falcore
