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

} // namespace

FieldArgument::FieldArgument(FieldId field, std::string_view argument, const EventTable &events)
    : text(argument) {
    if (!text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == text.npos)
        std::from_chars(text.data(), text.data() + text.size(), number);
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
    const bool counted = use.field == FieldId::proc_aname || use.field == FieldId::proc_apid;
    if (counted && use.argument.given() && use.argument.number < 0)
        return named(name, " takes the number of an ancestor, as in ") + info->name + "[1]";
    return {};
}

bool is_type_field(FieldId field) {
    switch (field) {
    case FieldId::evt_type:
    case FieldId::evt_type_is:
    case FieldId::syscall_type:
    case FieldId::evt_dir:
    case FieldId::evt_is_io:
    case FieldId::evt_is_io_read:
    case FieldId::evt_is_io_write:
    case FieldId::evt_io_dir:
    case FieldId::evt_count: return true;
    default: return false;
    }
}

// Without a default: the compiler names a field that has no class.
void extract(FieldId field, const FieldArgument &argument, Context &context, Value &out) {
    out.set_none();
    switch (field) {
    case FieldId::evt_num:
    case FieldId::evt_time:
    case FieldId::evt_time_s:
    case FieldId::evt_time_iso8601:
    case FieldId::evt_datetime:
    case FieldId::evt_rawtime:
    case FieldId::evt_rawtime_s:
    case FieldId::evt_rawtime_ns:
    case FieldId::evt_reltime:
    case FieldId::evt_reltime_s:
    case FieldId::evt_reltime_ns:
    case FieldId::evt_outputtime:
    case FieldId::evt_dir:
    case FieldId::evt_type:
    case FieldId::evt_type_is:
    case FieldId::syscall_type:
    case FieldId::evt_category:
    case FieldId::evt_cpu:
    case FieldId::evt_args:
    case FieldId::evt_arg:
    case FieldId::evt_rawarg:
    case FieldId::evt_info:
    case FieldId::evt_res:
    case FieldId::evt_rawres:
    case FieldId::evt_failed:
    case FieldId::evt_is_io:
    case FieldId::evt_is_io_read:
    case FieldId::evt_is_io_write:
    case FieldId::evt_io_dir:
    case FieldId::evt_buffer:
    case FieldId::evt_buflen:
    case FieldId::evt_count:
    case FieldId::evt_is_open_read:
    case FieldId::evt_is_open_write: extract_event(field, argument, context, out); return;
    case FieldId::proc_pid:
    case FieldId::proc_name:
    case FieldId::proc_exe:
    case FieldId::proc_exepath:
    case FieldId::proc_args:
    case FieldId::proc_cmdline:
    case FieldId::proc_exeline:
    case FieldId::proc_cwd:
    case FieldId::proc_env:
    case FieldId::proc_ppid:
    case FieldId::proc_pname:
    case FieldId::proc_pexe:
    case FieldId::proc_pexepath:
    case FieldId::proc_pcmdline:
    case FieldId::proc_aname:
    case FieldId::proc_apid:
    case FieldId::proc_sid:
    case FieldId::proc_vpid:
    case FieldId::proc_vpgid:
    case FieldId::proc_pgid:
    case FieldId::proc_tty:
    case FieldId::proc_duration:
    case FieldId::proc_pid_ts:
    case FieldId::proc_nthreads:
    case FieldId::proc_fdopencount:
    case FieldId::proc_fdlimit:
    case FieldId::proc_vmsize:
    case FieldId::proc_vmrss:
    case FieldId::proc_vmswap:
    case FieldId::proc_is_exe_writable:
    case FieldId::proc_is_exe_upper_layer:
    case FieldId::proc_is_exe_from_memfd:
    case FieldId::proc_exe_ino:
    case FieldId::proc_exe_ino_ctime:
    case FieldId::proc_exe_ino_mtime:
    case FieldId::thread_tid:
    case FieldId::thread_ismain:
    case FieldId::thread_vtid:
    case FieldId::thread_nametid:
    case FieldId::thread_cgroups:
    case FieldId::thread_cgroup:
    case FieldId::thread_pfmajor:
    case FieldId::thread_pfminor:
    case FieldId::thread_vmsize:
    case FieldId::thread_vmrss:
    case FieldId::thread_cap_permitted:
    case FieldId::thread_cap_inheritable:
    case FieldId::thread_cap_effective: extract_process(field, argument, context, out); return;
    case FieldId::fd_num:
    case FieldId::fd_type:
    case FieldId::fd_typechar:
    case FieldId::fd_name:
    case FieldId::fd_directory:
    case FieldId::fd_filename:
    case FieldId::fd_dev:
    case FieldId::fd_dev_major:
    case FieldId::fd_dev_minor:
    case FieldId::fd_ino:
    case FieldId::fd_nameraw: extract_fd(field, argument, context, out); return;
    case FieldId::user_uid:
    case FieldId::user_name:
    case FieldId::user_homedir:
    case FieldId::user_shell:
    case FieldId::user_loginuid:
    case FieldId::user_loginname:
    case FieldId::group_gid:
    case FieldId::group_name: extract_user(field, argument, context, out); return;
    }
}

} // namespace falcore
