// SPDX-License-Identifier: Apache-2.0
#include "param_text.h"

#include <algorithm>

#include "address_text.h"
#include "errno_names.h"
#include "escape.h"
#include "fd_letters.h"
#include "param_dyn.h"
#include "path.h"
#include "time_text.h"
#include "user_table.h"
#include "value.h"

namespace falcore {

namespace {

constexpr uint16_t kLastSysdigCode = 328;
constexpr int64_t kMaxErrno = 4095;
// Binary data on a line is cut to this many characters, the last three of them dots.
constexpr size_t kLineData = 80;

void append_text(std::string &out, std::string_view text) {
    append_printable(out, text);
}

// A number of the type's own width, as sysdig's printf formats do: unsigned 32 and 64 bit numbers
// are printed as signed ones there.
void append_integer(std::string &out, const ParamSource &source, bool is_signed) {
    const auto format = source.info.format;
    if (is_signed) {
        const int64_t value = source.param.s64();
        if (format == Format::HEX || format == Format::OCT) {
            const bool wide = source.param.size > 4;
            append_unsigned_as(
                out, wide ? static_cast<uint64_t>(value) : static_cast<uint32_t>(value), format);
            return;
        }
        append_signed_as(out, value, format);
        return;
    }
    const bool wraps = source.style == Style::sysdig && source.param.size >= 4;
    if (wraps && format != Format::HEX && format != Format::OCT)
        append_signed_as(out, source.param.s64(), format);
    else
        append_unsigned_as(out, source.param.u64(), format);
}

std::string_view error_text(int64_t value, Style style) {
    if (style == Style::text)
        return value >= -kMaxErrno && value < 0 ? errno_name(-value) : std::string_view();
    const int64_t number = -static_cast<int64_t>(static_cast<int32_t>(value));
    if (number == 530)
        return "EIOCBRETRY";
    if ((number > 125 && number < 512) || (number > 516 && number < 521))
        return {};
    return errno_name(number);
}

void append_fdlist(std::string &out, const ParamSource &source) {
    const Param &param = source.param;
    if (param.size < 2 || source.context.thread() == nullptr)
        return;
    const size_t count =
        std::min<size_t>(param.data[0] | param.data[1] << 8, (param.size - 2) / 10);
    for (size_t i = 0; i < count; ++i) {
        const uint8_t *at = param.data + 2 + 10 * i;
        int64_t number;
        uint16_t flags;
        std::memcpy(&number, at, sizeof number);
        std::memcpy(&flags, at + 8, sizeof flags);
        if (i != 0)
            out += ' ';
        append_unsigned(out, static_cast<uint64_t>(number));
        out += ':';
        const FdInfo *fd = printed_fd(number, source);
        out += fd != nullptr ? fd_letter(fd->type, source.style) : '?';
        append_lower_hex(out, static_cast<uint32_t>(static_cast<int16_t>(flags)));
    }
}

void append_sigset(std::string &out, uint64_t set) {
    bool first = true;
    for (unsigned signal = 1; signal <= 32; ++signal) {
        if ((set >> (signal - 1) & 1) == 0 || signal_name(signal).empty())
            continue;
        if (!first)
            out += ' ';
        out += signal_name(signal);
        first = false;
    }
}

void append_string(std::string &out, const ParamSource &source) {
    if (source.param.size == 0)
        out += "<NA>";
    else
        append_text(out, source.param.text());
}

void append_path(std::string &out, const ParamSource &source) {
    if (source.param.size == 0)
        out += "<NA>";
    else if (source.style == Style::sysdig)
        append_ascii_only(out, source.param.text());
    else
        append_text(out, source.param.text());
}

// Whether there is no value at all. To sysdig a number without bytes is 0.
bool is_missing(const ParamSource &source) {
    if (source.style == Style::sysdig || source.param.size != 0)
        return false;
    switch (source.info.type) {
    case ParamType::BYTEBUF:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST:
    case ParamType::CHARBUFARRAY: return false;
    default: return true;
    }
}

// Types that libs never prints; only falcore's own style shows them.
bool append_other(std::string &out, const ParamSource &source) {
    const Param &param = source.param;
    switch (source.info.type) {
    case ParamType::BOOL: out += param.u64() != 0 ? "true" : "false"; return true;
    case ParamType::PORT:
    case ParamType::L4PROTO:
    case ParamType::SOCKFAMILY: append_unsigned(out, param.u64()); return true;
    case ParamType::DOUBLE: {
        double value = 0;
        std::memcpy(&value, param.data, std::min<size_t>(param.size, sizeof value));
        append_general(out, value);
        return true;
    }
    case ParamType::IPV4ADDR:
    case ParamType::IPV6ADDR:
    case ParamType::IPADDR:
        if (param.size != 4 && param.size != 16)
            return false;
        (param.size == 4 ? append_ipv4 : append_ipv6)(out, param.data);
        return true;
    case ParamType::ABSTIME: append_datetime_zone(out, param.u64()); return true;
    case ParamType::CHARBUFARRAY: append_dots(out, param.bytes()); return true;
    case ParamType::FD32:
    case ParamType::PID32: append_signed(out, param.s64()); return true;
    default: return false;
    }
}

bool append_descriptor(std::string &out, const ParamSource &source) {
    const int64_t number = source.param.s64();
    // Reading a file it makes up a thread that it does not know.
    if (source.style == Style::sysdig && source.context.thread() == nullptr &&
        !source.context.events.recorded())
        return false;
    if (number == kAtFdcwd) {
        out += "AT_FDCWD";
        return true;
    }
    if (number < 0) {
        // Where it is no result, -1 is no descriptor.
        if (number == -1 && (source.context.event->info->category & kTracepoint) != 0)
            return false;
        const auto name = error_text(number, source.style);
        out += name;
        return !name.empty();
    }
    const FdInfo *fd = printed_fd(number, source);
    if (fd == nullptr)
        return false;
    out += '<';
    out += fd_letter(fd->type, source.style);
    if (const char letter = l4_letter(*fd, source.style))
        out += letter;
    out += '>';
    if (source.style == Style::sysdig)
        append_ascii_only(out, fd->name);
    else
        append_text(out, fd->name);
    return true;
}

bool append_absolute_path(std::string &out, const ParamSource &source) {
    const auto path = source.param.text();
    const bool sysdig = source.style == Style::sysdig;
    if (source.param.size == 0 || source.context.thread() == nullptr || path.starts_with('/') ||
        (sysdig ? path.starts_with("<NA>") : path.empty()))
        return false;
    const auto base = path_base(source.info, source.context, source.style);
    if (base.empty() && !sysdig)
        return false;
    std::string joined = path.empty() ? std::string(base) : join_path(base, path);
    if (path.empty() && joined.size() > 1 && joined.back() == '/')
        joined.pop_back();
    if (sysdig)
        append_dots(out, joined);
    else
        append_text(out, joined);
    return !joined.empty();
}

bool append_comm(std::string &out, const ParamSource &source) {
    const ThreadInfo *thread = source.context.task(source.param.s64());
    if (thread == nullptr)
        return false;
    append_text(out, thread->comm);
    return !thread->comm.empty();
}

bool append_owner(std::string &out, const ParamSource &source) {
    const auto id = static_cast<uint32_t>(source.param.u64());
    if (id == UINT32_MAX) {
        out += "<NONE>";
        return true;
    }
    const UserTable &users = source.context.users;
    const auto name = source.info.type == ParamType::UID ? users.name(id) : users.group(id);
    if (name.empty())
        out += "<NA>";
    else
        append_text(out, name);
    return true;
}

} // namespace

std::string_view path_base(const ParamInfo &info, Context &context, Style style) {
    const ThreadInfo *thread = context.thread();
    if (thread == nullptr)
        return {};
    if (info.type == ParamType::FSRELPATH && info.dirfd >= 0) {
        const Param dirfd = context.event->param(static_cast<size_t>(info.dirfd));
        if (dirfd.size == 0)
            return {}; // nobody said where: not descriptor 0
        if (dirfd.s64() != kAtFdcwd) {
            const FdInfo *fd = context.fd(dirfd.s64());
            if (fd != nullptr && fd->unseen && style == Style::sysdig)
                fd = fd->seen();
            if (fd == nullptr || fd->name.empty())
                return {};
            std::string &base = context.scratch();
            base = fd->name;
            base += '/';
            return base;
        }
    }
    return thread->process->cwd;
}

bool append_flag_names(std::string &out, uint32_t value, const ParamInfo &info,
                       const EventTable &events, Style style) {
    const FlagFamily *family = events.family(info);
    if (family == nullptr)
        return false;
    const bool whole = family->enumeration || info.type == ParamType::ENUMFLAGS8 ||
                       info.type == ParamType::ENUMFLAGS16 || info.type == ParamType::ENUMFLAGS32;
    const size_t start = out.size();
    uint32_t left = value;
    for (const FlagValue *flag = family->values, *end = flag + family->count; flag != end; ++flag) {
        if (style == Style::sysdig && flag->since != Since::sysdig_0293)
            continue;
        const bool last = flag->value == value;
        const bool some =
            !whole && flag->value != 0 && left != 0 && (left & flag->value) == flag->value;
        if (!last && !some)
            continue;
        if (out.size() != start)
            out += '|';
        out += flag->name;
        left &= ~flag->value;
        if (last && !whole)
            break;
    }
    return out.size() != start;
}

namespace {

// Binary data in the form asked for; of falcore's own lines only what was read or written.
void append_bytes(std::string &out, const ParamSource &source) {
    const bool data = source.style == Style::sysdig || std::string_view(source.info.name) == "data";
    append_buffer(out, source.param.bytes(), data ? source.context.buffers : BufferForm::dots,
                  source.style == Style::text);
}

} // namespace

void append_param_value(std::string &out, const ParamSource &source) {
    ParamInfo info;
    if (Param inner; inner_of(source, info, inner)) {
        append_param_value(out, {info, inner, source.context, source.style});
        return;
    }
    const Param &param = source.param;
    if (is_missing(source)) {
        out += "<NA>";
        return;
    }
    switch (source.info.type) {
    case ParamType::INT8:
    case ParamType::INT16:
    case ParamType::INT32:
    case ParamType::INT64: append_integer(out, source, true); return;
    case ParamType::UINT8:
    case ParamType::UINT16:
    case ParamType::UINT32:
    case ParamType::UINT64: append_integer(out, source, false); return;
    case ParamType::ERRNO:
        // An address on success (mmap): its own format, but for errors.
        if (source.style == Style::text && param.s64() < -kMaxErrno)
            append_signed_as(out, param.s64(), source.info.format);
        else if (source.style == Style::text && param.s64() >= 0)
            append_unsigned_as(out, param.u64(), source.info.format);
        else
            append_signed(out, param.s64());
        return;
    case ParamType::FD:
    case ParamType::PID: append_signed(out, param.s64()); return;
    case ParamType::CHARBUF: append_string(out, source); return;
    case ParamType::FSPATH:
    case ParamType::FSRELPATH: append_path(out, source); return;
    case ParamType::BYTEBUF: append_bytes(out, source); return;
    case ParamType::SOCKADDR: append_sockaddr(out, param, source.style == Style::sysdig); return;
    case ParamType::SOCKTUPLE: append_socktuple(out, param, source.style == Style::sysdig); return;
    case ParamType::FDLIST: append_fdlist(out, source); return;
    case ParamType::SYSCALLID:
        if (source.style == Style::sysdig && param.u64() > kLastSysdigCode)
            out += "<unknown syscall>";
        else
            append_unsigned(out, param.u64());
        return;
    case ParamType::SIGTYPE: append_unsigned(out, param.u64()); return;
    case ParamType::RELTIME:
        if (param.size == 8 && param.u64() == UINT64_MAX)
            out += "none";
        else
            append_unsigned(out, param.u64());
        return;
    case ParamType::FLAGS8:
    case ParamType::FLAGS16:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS8:
    case ParamType::ENUMFLAGS16:
    case ParamType::ENUMFLAGS32: append_unsigned(out, static_cast<uint32_t>(param.u64())); return;
    case ParamType::MODE: append_integer(out, source, false); return;
    case ParamType::UID:
    case ParamType::GID:
        if (source.style == Style::text && static_cast<uint32_t>(param.u64()) != UINT32_MAX)
            append_unsigned(out, static_cast<uint32_t>(param.u64()));
        else
            append_signed(out, static_cast<int32_t>(param.u64()));
        return;
    case ParamType::SIGSET: append_sigset(out, param.u64()); return;
    case ParamType::NONE:
    case ParamType::ABSTIME:
    case ParamType::PORT:
    case ParamType::L4PROTO:
    case ParamType::SOCKFAMILY:
    case ParamType::BOOL:
    case ParamType::IPV4ADDR:
    case ParamType::DYN:
    case ParamType::DOUBLE:
    case ParamType::CHARBUFARRAY:
    case ParamType::IPV6ADDR:
    case ParamType::IPADDR:
    case ParamType::IPNET:
    case ParamType::FD32:
    case ParamType::PID32: break;
    }
    if (source.style == Style::text && append_other(out, source))
        return;
    const bool dynamic =
        source.info.type == ParamType::DYN || source.info.type == ParamType::ABSTIME;
    out += dynamic ? "INVALID DYNAMIC PARAMETER" : "(n.a.)";
}

bool append_param_meaning(std::string &out, const ParamSource &source) {
    ParamInfo info;
    if (Param inner; inner_of(source, info, inner))
        return append_param_meaning(out, {info, inner, source.context, source.style});
    const Param &param = source.param;
    if (is_missing(source))
        return false;
    switch (source.info.type) {
    case ParamType::FD: return append_descriptor(out, source);
    case ParamType::ERRNO: {
        if (param.s64() >= 0)
            return false;
        const auto name = error_text(param.s64(), source.style);
        out += name;
        return !name.empty();
    }
    case ParamType::PID: return append_comm(out, source);
    case ParamType::FSPATH:
    case ParamType::FSRELPATH: return append_absolute_path(out, source);
    case ParamType::INT64:
    case ParamType::UINT64: // of raw events
    case ParamType::FLAGS8:
    case ParamType::FLAGS16:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS8:
    case ParamType::ENUMFLAGS16:
    case ParamType::ENUMFLAGS32:
    case ParamType::MODE:
        return append_flag_names(out, static_cast<uint32_t>(param.u64()), source.info,
                                 source.context.events, source.style);
    case ParamType::UID:
    case ParamType::GID: return append_owner(out, source);
    case ParamType::SIGTYPE: {
        const auto name = signal_name(static_cast<unsigned>(param.u64()));
        out += name;
        return !name.empty();
    }
    case ParamType::SYSCALLID: {
        if (source.style == Style::sysdig && param.u64() > kLastSysdigCode)
            return false;
        const auto name = sc_name(static_cast<uint16_t>(param.u64()));
        out += name;
        return !name.empty();
    }
    case ParamType::RELTIME:
        if (param.size == 8 && param.u64() == UINT64_MAX)
            return false;
        append_general(out, static_cast<double>(param.u64()) / 1e9);
        out += 's';
        return true;
    default: return false;
    }
}

void append_param(std::string &out, size_t index, Context &context, Style style) {
    const ParamSource source{context.event->info->params[index], context.event->param(index),
                             context, style};
    if (!append_param_meaning(out, source))
        append_param_value(out, source);
}

namespace {

// sysdig cuts all binary data. Ours keeps what the user asked for (arguments, and data up to the
// snap length) and cuts what would only bury it, the environment and the control groups.
void append_line_value(std::string &out, const ParamSource &source) {
    ParamInfo info;
    if (Param inner; inner_of(source, info, inner)) {
        append_line_value(out, {info, inner, source.context, source.style});
        return;
    }
    const std::string_view name = source.info.name;
    const bool cut = source.info.type == ParamType::BYTEBUF && source.param.size > kLineData &&
                     (source.style == Style::sysdig || name == "env" || name == "cgroups");
    if (!cut || source.context.buffers != BufferForm::dots) {
        append_param_value(out, source);
        return;
    }
    append_dots(out, source.param.bytes().substr(0, kLineData - 3));
    out += "...";
}

void append_pair(std::string &out, const ParamSource &source) {
    out += source.info.name;
    out += '=';
    append_line_value(out, source);
    const size_t bracket = out.size();
    out += '(';
    if (append_param_meaning(out, source))
        out += ')';
    else
        out.resize(bracket);
}

} // namespace

void append_params(std::string &out, Context &context) {
    const EventView &event = *context.event;
    const size_t count = std::min<size_t>(event.nparams, event.info->nparams);
    for (size_t i = 0; i < count; ++i) {
        if (i != 0)
            out += ' ';
        append_pair(out, {event.info->params[i], event.param(i), context, Style::text});
    }
}

void append_public_params(std::string &out, const PublicForm &form, Context &context) {
    const EventView &event = *context.event;
    for (size_t i = 0; i < form.nparams && form.source[i] < event.nparams; ++i) {
        append_pair(out, {form.params[i], event.param(form.source[i]), context, Style::sysdig});
        out += ' ';
    }
}

} // namespace falcore
