// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

#include <algorithm>
#include <charconv>

namespace falcore {

namespace {

constexpr uint32_t kParamIds = 0x10000;

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

int8_t find_param(const EventInfo &info, const FieldArgument &argument) {
    if (argument.number >= 0)
        return argument.number < info.nparams ? static_cast<int8_t>(argument.number) : -1;
    for (int i = 0; i < info.nparams; ++i)
        if (argument.text == info.params[i].name)
            return static_cast<int8_t>(i);
    return -1;
}

// Takes the quotes off `"key"` or `'key'`.
std::string_view unquote(std::string_view text) {
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
        text.back() == text.front())
        return text.substr(1, text.size() - 2);
    return text;
}

struct Class {
    std::string_view prefix;
    Extract *extract;
};

// The first prefix that fits decides.
constexpr Class kByPrefix[] = {
    {"evt.count", extract_count},
    {"evt.buflen", extract_count},
    {"evt.abspath", extract_path},
    {"evt.path_check", extract_path},
    {"evt.time", extract_time},
    {"evt.datetime", extract_time},
    {"evt.rawtime", extract_time},
    {"evt.reltime", extract_time},
    {"evt.deltatime", extract_time},
    {"evt.outputtime", extract_time},
    {"evt.latency", extract_time},
    {"evt.wait_latency", extract_time},
    {"evt.around", extract_time},
    {"evt.", extract_event},
    {"syscall.", extract_event},
    {"util.", extract_event},
    {"thread.exectime", extract_time},
    {"thread.totexectime", extract_time},
    {"thread.", extract_process},
    {"proc.is_container_", extract_container},
    {"proc.is_exe_", extract_process},
    {"proc.is_", extract_family},
    {"proc.args", extract_process},
    {"proc.a", extract_family},
    {"proc.ppid", extract_family},
    {"proc.pname", extract_family},
    {"proc.exec_id", extract_family},
    {"proc.pexe", extract_family},
    {"proc.pcmdline", extract_family},
    {"proc.pvpid", extract_family},
    {"proc.sname", extract_family},
    {"proc.sid.", extract_family},
    {"proc.vpgid.", extract_family},
    {"proc.pgid.", extract_family},
    {"proc.loginshellid", extract_family},
    {"proc.", extract_process},
    {"fd.num", extract_fd},
    {"fd.type", extract_fd},
    {"fd.name", extract_fd},
    {"fd.dir", extract_fd},
    {"fd.filename", extract_fd},
    {"fd.dev", extract_fd},
    {"fd.ino", extract_fd},
    {"fd.uid", extract_fd},
    {"fd.container", extract_fd},
    {"fd.is_upper", extract_fd},
    {"fd.is_lower", extract_fd},
    {"fd.", extract_socket},
    {"fdlist.", extract_fdlist},
    {"fs.path.", extract_path},
    {"user.", extract_user},
    {"group.", extract_user},
    {"", extract_container},
};

Extract *class_of(std::string_view name) {
    for (const Class &row : kByPrefix)
        if (name.starts_with(row.prefix))
            return row.extract;
    return extract_event;
}

// Fields whose argument is a number.
bool is_numbered(FieldId field) {
    switch (field) {
    case FieldId::proc_aname:
    case FieldId::proc_apid:
    case FieldId::proc_aexe:
    case FieldId::proc_aexepath:
    case FieldId::proc_acmdline:
    case FieldId::proc_aargs:
    case FieldId::proc_args:
    case FieldId::fd_types:
    case FieldId::evt_abspath:
    case FieldId::evt_around: return true;
    default: return false;
    }
}

} // namespace

FieldArgument::FieldArgument(FieldId field, std::string_view argument, const EventTable &events)
    : text(argument) {
    if (!text.empty() && text.size() < 20 && text.find_first_not_of("0123456789") == text.npos)
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc())
            number = -1;
    if (field != FieldId::evt_arg && field != FieldId::evt_rawarg)
        return;
    params_.assign(kParamIds, -1);
    for (const EventInfo *row : events.rows())
        params_[row->id] = find_param(*row, *this);
}

int FieldArgument::param(const EventInfo &info) const {
    return params_.empty() ? find_param(info, *this) : params_[info.id];
}

const FieldInfo *find_field(std::string_view text) {
    const FieldInfo *best = nullptr;
    size_t length = 0;
    for (size_t i = 0; i < kFieldCount; ++i) {
        const std::string_view name = kFields[i].name;
        if (name.size() <= length || !text.starts_with(name))
            continue;
        if (text.size() > name.size() && is_name_character(text[name.size()]))
            continue;
        best = &kFields[i];
        length = name.size();
    }
    return best;
}

std::string parse_field(std::string_view text, const EventTable &events, FieldUse &use) {
    const auto named = [](std::string_view what, std::string_view rest) {
        return std::string(what).append(rest);
    };
    const FieldInfo *info = find_field(text);
    if (info == nullptr)
        return named("unknown field ", text);
    const std::string_view name = info->name;
    std::string_view argument = text.substr(name.size());
    if (!argument.empty()) {
        if (argument.front() == '[' && argument.back() == ']')
            argument = unquote(argument.substr(1, argument.size() - 2));
        else if (argument.front() == '.' && info->argument_allowed)
            argument.remove_prefix(1);
        else
            return named("unknown field ", text);
        if (!info->argument_allowed)
            return named(name, " takes no argument");
        if (argument.empty())
            return named(name, " has an empty argument");
    } else if (info->argument_required) {
        return named(name, " needs an argument, as in ") + info->name + "[name]";
    }
    use.field = info->id;
    use.argument = FieldArgument(info->id, argument, events);
    if (is_numbered(use.field) && use.argument.given() && use.argument.number < 0)
        return named(name, " takes a number, as in ") + info->name + "[1]";
    return {};
}

Extract *extract_of(FieldId field) {
    static const std::vector<Extract *> kClasses = [] {
        std::vector<Extract *> classes;
        for (size_t i = 0; i < kFieldCount; ++i)
            classes.push_back(class_of(kFields[i].name));
        return classes;
    }();
    return kClasses[static_cast<size_t>(field)];
}

void extract(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    out.set_none();
    extract_of(field)(field, argument, context, out);
}

} // namespace falcore
