// SPDX-License-Identifier: Apache-2.0
#include "column_type.h"

#include <optional>

namespace falcore {

namespace {

constexpr ColumnType kText{.storage = Storage::text, .format = "u"};
constexpr ColumnType kTexts{.storage = Storage::texts, .format = "+l", .item = "u"};
constexpr ColumnType kName{.storage = Storage::name, .width = 2, .format = "s", .item = "u"};
constexpr ColumnType kBytes{.storage = Storage::bytes, .format = "z"};
constexpr ColumnType kBoolean{.storage = Storage::boolean, .format = "b"};
constexpr ColumnType kFraction{.storage = Storage::fraction, .width = 8, .format = "g"};
constexpr ColumnType kTime{
    .storage = Storage::number, .width = 8, .is_time = true, .format = "tsn:"};
constexpr ColumnType kSeconds{
    .storage = Storage::number, .width = 8, .is_time = true, .format = "tss:"};

constexpr ColumnType number(uint8_t width, const char *format) {
    return {.storage = Storage::number, .width = width, .format = format};
}

constexpr ColumnType numbers(uint8_t width, const char *item) {
    return {.storage = Storage::numbers, .width = width, .format = "+l", .item = item};
}

constexpr ColumnType kSigned = number(8, "l");
constexpr ColumnType kUnsigned = number(8, "L");

ColumnType plain_type(ParamType type) {
    switch (type) {
    case ParamType::INT8: return number(1, "c");
    case ParamType::INT16: return number(2, "s");
    case ParamType::INT32:
    case ParamType::FD32:
    case ParamType::PID32: return number(4, "i");
    case ParamType::INT64:
    case ParamType::ERRNO:
    case ParamType::FD:
    case ParamType::PID: return kSigned;
    case ParamType::UINT8:
    case ParamType::FLAGS8:
    case ParamType::ENUMFLAGS8:
    case ParamType::SIGTYPE:
    case ParamType::L4PROTO:
    case ParamType::SOCKFAMILY: return number(1, "C");
    case ParamType::UINT16:
    case ParamType::FLAGS16:
    case ParamType::ENUMFLAGS16:
    case ParamType::SYSCALLID:
    case ParamType::PORT: return number(2, "S");
    case ParamType::UINT32:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS32:
    case ParamType::MODE:
    case ParamType::UID:
    case ParamType::GID:
    case ParamType::SIGSET:
    case ParamType::IPV4ADDR: return number(4, "I");
    case ParamType::UINT64:
    case ParamType::RELTIME: return kUnsigned;
    case ParamType::ABSTIME: return kTime;
    case ParamType::BOOL: return kBoolean;
    case ParamType::DOUBLE: return kFraction;
    case ParamType::BYTEBUF:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST: return kBytes;
    default: return kText;
    }
}

// What evt.rawarg makes of a parameter: fields_event.cpp.
ColumnType parameter_type(ParamType type) {
    switch (type) {
    case ParamType::DYN:
    case ParamType::CHARBUFARRAY:
    case ParamType::IPV6ADDR:
    case ParamType::IPADDR:
    case ParamType::IPNET: return kBytes;
    case ParamType::ABSTIME: return kUnsigned;
    default: return plain_type(type);
    }
}

bool is_signed(const ColumnType &type) {
    return type.format[0] >= 'a';
}

// Parameters of one name differ in type between events: the narrowest type that holds both.
ColumnType wider(const ColumnType &a, const ColumnType &b) {
    if (a.storage != b.storage)
        return kText;
    if (a.storage != Storage::number || a.format == b.format)
        return a;
    if (is_signed(a) == is_signed(b))
        return a.width >= b.width ? a : b;
    const ColumnType &without = is_signed(a) ? b : a;
    return without.width < 8 ? kSigned : kText;
}

ColumnType raw_argument(const FieldArgument &argument, const EventTable &events) {
    std::optional<ColumnType> type;
    for (const EventInfo *row : events.rows()) {
        const int index = argument.param(*row);
        if (index < 0)
            continue;
        const ColumnType one = parameter_type(row->params[index].type);
        type = type ? wider(*type, one) : one;
    }
    return type.value_or(kText);
}

} // namespace

ColumnType column_type(const FieldUse &use, const EventTable &events) {
    const ColumnType plain = plain_type(kFields[static_cast<size_t>(use.field)].type);
    switch (use.field) {
    case FieldId::evt_type:
    case FieldId::evt_dir:
    case FieldId::syscall_type: return kName;
    case FieldId::evt_rawarg: return raw_argument(use.argument, events);
    case FieldId::evt_rawtime_s: return kSeconds;
    // Parts of a second and durations, whatever libs' table calls them.
    case FieldId::evt_rawtime_ns:
    case FieldId::proc_exe_ino_ctime_duration_proc_start:
    case FieldId::proc_exe_ino_ctime_duration_pidns_start: return kUnsigned;
    case FieldId::fd_dev:
        return number(4, "I"); // the kernel's are unsigned
    // And points in time.
    case FieldId::proc_pid_ts:
    case FieldId::proc_ppid_ts:
    case FieldId::proc_pidns_init_start_ts: return kTime;
    case FieldId::fd_types:
    case FieldId::fd_ip:
    case FieldId::fd_net: return kTexts;
    case FieldId::fd_port:
    case FieldId::fd_proto: return numbers(2, "S");
    case FieldId::proc_apid: return use.argument.given() ? plain : numbers(8, "l");
    case FieldId::proc_aname:
    case FieldId::proc_aexe:
    case FieldId::proc_aexepath:
    case FieldId::proc_acmdline: return use.argument.given() ? plain : kTexts;
    default: return plain;
    }
}

} // namespace falcore
