// SPDX-License-Identifier: Apache-2.0
#include "json.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "escape.h"
#include "param_text.h"
#include "time_text.h"

namespace falcore {

namespace {

void append_key(std::string &out, std::string_view key, std::string_view suffix = {}) {
    if (out.back() != '{')
        out += ',';
    out += '"';
    out += key; // names of fields and parameters: letters, digits, dots
    out += suffix;
    out += "\":";
}

// The text that `append` would print for a parameter, as a JSON string.
template<typename Append> void append_printed(std::string &out, Context &context, Append append) {
    std::string &text = context.scratch();
    append(text);
    append_json_string(out, text);
}

// args, env and cgroups: texts ended by NUL.
bool is_text_list(const ParamInfo &info) {
    const std::string_view name = info.name;
    return info.type == ParamType::BYTEBUF &&
           (name == "args" || name == "env" || name == "cgroups");
}

void append_text_list(std::string &out, std::string_view list) {
    out += '[';
    for (bool first = true; !list.empty(); first = false) {
        const size_t end = std::min(list.find('\0'), list.size());
        if (!first)
            out += ',';
        append_json_string(out, list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    out += ']';
}

void append_double(std::string &out, const Param &param) {
    double number = 0;
    std::memcpy(&number, param.data, std::min<size_t>(param.size, sizeof number));
    if (std::isfinite(number))
        append_general(out, number);
    else
        out += "null";
}

// The name that belongs to a number: of a descriptor, an error, a process, a user, a signal.
void append_meaning(std::string &out, const ParamSource &source) {
    std::string &text = source.context.scratch();
    if (source.info.type == ParamType::FD && source.param.s64() >= 0) {
        if (const FdInfo *fd = source.context.fd(source.param.s64())) {
            append_key(out, source.info.name, ".name");
            append_json_string(out, fd->name);
        }
        return;
    }
    if (append_param_meaning(text, source)) {
        append_key(out, source.info.name, ".name");
        append_json_string(out, text);
    }
}

void append_number(std::string &out, const ParamSource &source, bool is_signed) {
    append_key(out, source.info.name);
    if (is_signed)
        append_signed(out, source.param.s64());
    else
        append_unsigned(out, source.param.u64());
}

void append_flags(std::string &out, const ParamSource &source) {
    const auto value = static_cast<uint32_t>(source.param.u64());
    std::string &names = source.context.scratch();
    append_flag_names(names, value, source.info, source.context.events, Style::text);
    append_key(out, source.info.name);
    append_json_string(out, names);
    append_key(out, source.info.name, ".value");
    append_unsigned(out, value);
}

void append_member(std::string &out, const ParamSource &source) {
    const ParamInfo &info = source.info;
    const Param &param = source.param;
    const auto key = [&] { append_key(out, info.name); };
    const bool bytes = info.type == ParamType::BYTEBUF || info.type == ParamType::FDLIST;
    if (param.size == 0 && !bytes) {
        key();
        out += "null";
        return;
    }
    switch (info.type) {
    case ParamType::INT8:
    case ParamType::INT16:
    case ParamType::INT32: append_number(out, source, true); return;
    case ParamType::INT64:
    case ParamType::ERRNO:
    case ParamType::FD:
    case ParamType::FD32:
    case ParamType::PID:
    case ParamType::PID32:
        append_number(out, source, true);
        append_meaning(out, source);
        return;
    case ParamType::UINT8:
    case ParamType::UINT16:
    case ParamType::UINT32:
    case ParamType::MODE:
    case ParamType::PORT:
    case ParamType::L4PROTO:
    case ParamType::SOCKFAMILY:
    case ParamType::RELTIME:
    case ParamType::ABSTIME: append_number(out, source, false); return;
    case ParamType::UINT64:
    case ParamType::SIGTYPE:
    case ParamType::SYSCALLID:
    case ParamType::UID:
    case ParamType::GID:
        append_number(out, source, false);
        append_meaning(out, source);
        return;
    case ParamType::FLAGS8:
    case ParamType::FLAGS16:
    case ParamType::FLAGS32:
    case ParamType::ENUMFLAGS8:
    case ParamType::ENUMFLAGS16:
    case ParamType::ENUMFLAGS32: append_flags(out, source); return;
    case ParamType::BOOL:
        key();
        out += param.u64() != 0 ? "true" : "false";
        return;
    case ParamType::DOUBLE:
        key();
        append_double(out, param);
        return;
    case ParamType::CHARBUF:
    case ParamType::FSPATH:
    case ParamType::FSRELPATH:
        key();
        append_json_string(out, param.text());
        return;
    case ParamType::BYTEBUF:
        key();
        if (is_text_list(info))
            append_text_list(out, param.bytes());
        else
            append_json_string(out, param.bytes());
        return;
    case ParamType::CHARBUFARRAY:
        key();
        append_text_list(out, param.bytes());
        return;
    case ParamType::NONE:
    case ParamType::SOCKADDR:
    case ParamType::SOCKTUPLE:
    case ParamType::FDLIST:
    case ParamType::SIGSET:
    case ParamType::IPV4ADDR:
    case ParamType::IPV6ADDR:
    case ParamType::IPADDR:
    case ParamType::IPNET:
    case ParamType::DYN:
        key();
        append_printed(out, source.context,
                       [&](std::string &text) { append_param_value(text, source); });
        return;
    }
}

} // namespace

void append_json_value(std::string &out, const Value &value) {
    const auto array = [&](const auto &items, auto append) {
        out += '[';
        for (size_t i = 0; i < items.size(); ++i) {
            if (i != 0)
                out += ',';
            append(items[i]);
        }
        out += ']';
    };
    switch (value.kind) {
    case Value::Kind::none:
    case Value::Kind::unknown: out += "null"; return;
    case Value::Kind::text:
    case Value::Kind::bytes: append_json_string(out, value.text); return;
    case Value::Kind::s64: append_signed(out, value.s64); return;
    case Value::Kind::u64: append_unsigned(out, value.u64); return;
    case Value::Kind::f64:
        if (std::isfinite(value.f64))
            append_general(out, value.f64);
        else
            out += "null";
        return;
    case Value::Kind::boolean: out += value.boolean ? "true" : "false"; return;
    case Value::Kind::list:
        array(value.list, [&](std::string_view text) { append_json_string(out, text); });
        return;
    case Value::Kind::numbers:
        array(value.numbers, [&](int64_t number) { append_signed(out, number); });
        return;
    case Value::Kind::address: {
        std::string text;
        append_value(text, value, Format::NA);
        append_json_string(out, text);
        return;
    }
    case Value::Kind::addresses:
        array(value.list, [&](std::string_view bytes) {
            Value one;
            one.set_address(bytes);
            append_json_value(out, one);
        });
        return;
    }
}

void render_json(Context &context, std::string &out) {
    const EventView &event = *context.event;
    const EventInfo &info = *event.info;
    const ThreadInfo *thread = context.thread();
    out += "{\"evt.num\":";
    append_unsigned(out, context.num);
    out += ",\"evt.time\":\"";
    append_iso8601(out, event.ts, "Z");
    out += "\",\"evt.rawtime\":";
    append_unsigned(out, event.ts);
    out += ",\"evt.cpu\":";
    append_unsigned(out, event.cpu);
    out += event.is_enter() ? ",\"evt.dir\":\">\"" : ",\"evt.dir\":\"<\"";
    append_key(out, "evt.type");
    append_json_string(out, info.name);
    append_key(out, "proc.name");
    if (thread != nullptr)
        append_json_string(out, thread->comm);
    else
        out += "null";
    append_key(out, "proc.pid");
    if (thread != nullptr)
        append_signed(out, thread->pid);
    else
        out += "null";
    append_key(out, "thread.tid");
    append_signed(out, static_cast<int64_t>(event.tid));
    append_key(out, "evt.info");
    append_printed(out, context, [&](std::string &text) { append_params(text, context); });
    append_key(out, "evt.args");
    out += '{';
    const size_t count = std::min<size_t>(event.nparams, info.nparams);
    for (size_t i = 0; i < count; ++i)
        append_member(out, {info.params[i], event.param(i), context, Style::text});
    out += "}}";
}

} // namespace falcore
